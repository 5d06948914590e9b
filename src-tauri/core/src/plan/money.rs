//! The money of a block of futures, row by row.

use super::{Columns, Streams, Timeline, stream::BeforeLive};

/// Money of a block of futures. Row 0 is the start, row m + 1 the end of month m; undiscounted.
#[derive(Debug)]
pub(crate) struct Money {
    /// Futures in each row.
    pub(crate) width: usize,
    /// All benefits.
    pub(crate) benefit: Vec<f64>,
    /// Benefits that finance would book.
    pub(crate) booked: Vec<f64>,
    /// All costs, positive.
    pub(crate) cost: Vec<f64>,
    /// All spending up to go-live.
    pub(crate) invests: Vec<f64>,
}

impl Money {
    /// Works a block of futures through.
    pub(crate) fn new(streams: &Streams, columns: &Columns<'_>, timeline: &Timeline) -> Self {
        let width = columns.width;
        let empty = vec![0.0; (streams.months + 1) * width];
        let mut money = Self {
            width,
            benefit: empty.clone(),
            booked: empty.clone(),
            cost: empty,
            invests: vec![0.0; width],
        };
        for income in &streams.income {
            let (benefit, booked) = (&mut money.benefit, &mut money.booked);
            income.rows(streams.months, columns, timeline, &mut |row, values| {
                let at = row * width..(row + 1) * width;
                add(&mut benefit[at.clone()], values);
                if income.booked {
                    add(&mut booked[at], values);
                }
            });
        }
        for spending in &streams.spending {
            let before = spending.before_live();
            let (cost, invests) = (&mut money.cost, &mut money.invests);
            spending.rows(streams.months, columns, timeline, &mut |row, values| {
                add(&mut cost[row * width..(row + 1) * width], values);
                add_before(before, row, values, &timeline.go_live, invests);
            });
        }
        money
    }

    /// One row of one of the three.
    pub(crate) fn row<'m>(&self, of: &'m [f64], row: usize) -> &'m [f64] {
        &of[row * self.width..(row + 1) * self.width]
    }
}

fn add(sums: &mut [f64], values: &[f64]) {
    for (sum, value) in sums.iter_mut().zip(values) {
        *sum += value;
    }
}

fn add_before(before: BeforeLive, row: usize, values: &[f64], live: &[f64], sums: &mut [f64]) {
    // The month of row m + 1 begins at m.
    let begin = row as f64 - 1.0;
    let share = |live: f64| match before {
        BeforeLive::All => 1.0,
        BeforeLive::Nothing => 0.0,
        BeforeLive::Prorated => (live - begin).clamp(0.0, 1.0),
        BeforeLive::IfBegun => f64::from(u8::from(begin < live)),
    };
    if before == BeforeLive::Nothing {
        return;
    }
    for ((sum, value), live) in sums.iter_mut().zip(values).zip(live) {
        *sum += value * share(*live);
    }
}
