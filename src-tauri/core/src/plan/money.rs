//! The money of a block of futures, row by row.

use super::{
    Columns, Streams, Timeline,
    stream::{Before, Grouped, Spending, add},
};

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
    /// Of the costs, tax; nothing where none is asked for.
    pub(crate) tax: Vec<f64>,
    /// Of that, what is spent up to the end of the proof of concept.
    pub(crate) proof: Vec<f64>,
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
            tax: Vec::new(),
            proof: vec![0.0; width],
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
        let costs = Grouped::new(streams, columns);
        for (spending, amount) in &costs.groups {
            money.spend(spending, Some(amount), streams.months, columns, timeline);
        }
        for spending in costs.others {
            money.spend(spending, None, streams.months, columns, timeline);
        }
        if let Some(rate) = streams.tax_rate {
            money.tax = money.tax(columns.plain(rate));
            let Self { cost, tax, .. } = &mut money;
            add(cost, tax);
        }
        money
    }

    /// Adds a cost, or another amount that comes when it does.
    fn spend(
        &mut self,
        spending: &Spending,
        amount: Option<&[f64]>,
        months: usize,
        columns: &Columns<'_>,
        timeline: &Timeline,
    ) {
        let width = self.width;
        let (live, proof) = (spending.before_live(), spending.before_proof_end());
        let (cost, invests, first) = (&mut self.cost, &mut self.invests, &mut self.proof);
        spending.rows_of(amount, months, columns, timeline, &mut |row, values| {
            add(&mut cost[row * width..(row + 1) * width], values);
            add_before(live, row, values, &timeline.go_live, invests);
            add_before(proof, row, values, &timeline.proof_end, first);
        });
    }

    /// Tax of each row: due at the end of every twelve months, and of the horizon.
    fn tax(&self, rates: &[f64]) -> Vec<f64> {
        let mut tax = vec![0.0; self.cost.len()];
        let last = self.cost.len() / self.width.max(1) - 1;
        let mut result = vec![0.0; self.width];
        for row in 0..=last {
            let (came, went) = (self.row(&self.booked, row), self.row(&self.cost, row));
            for ((result, came), went) in result.iter_mut().zip(came).zip(went) {
                *result += came - went;
            }
            if row == last || row > 0 && row % 12 == 0 {
                let due = &mut tax[row * self.width..(row + 1) * self.width];
                for ((due, result), rate) in due.iter_mut().zip(&result).zip(rates) {
                    *due = result.max(0.0) * rate.clamp(0.0, 1.0);
                }
                result.fill(0.0);
            }
        }
        tax
    }

    /// The return of each future.
    pub(crate) fn present(&self, factors: &[f64]) -> Vec<f64> {
        let mut worth = vec![0.0; self.width];
        for (row, factor) in factors.iter().enumerate() {
            let both = self
                .row(&self.benefit, row)
                .iter()
                .zip(self.row(&self.cost, row));
            for (worth, (came, went)) in worth.iter_mut().zip(both) {
                *worth += (came - went) * factor;
            }
        }
        worth
    }

    /// One row of one of the three.
    pub(crate) fn row<'m>(&self, of: &'m [f64], row: usize) -> &'m [f64] {
        &of[row * self.width..(row + 1) * self.width]
    }
}

fn add_before(before: Before, row: usize, values: &[f64], ends: &[f64], sums: &mut [f64]) {
    if before == Before::Nothing {
        return;
    }
    if before == Before::All {
        return add(sums, values);
    }
    for ((sum, value), end) in sums.iter_mut().zip(values).zip(ends) {
        *sum += value * before.share(row, *end);
    }
}
