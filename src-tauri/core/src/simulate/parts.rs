//! The return of a block of futures in parts, so that another value of one driver is quickly worked out.

use crate::plan::{Columns, Held, Money, MonthlyWorth, PlanError, Streams, Timeline};

/// The present value of each stream, so that only those which a driver touches are computed again.
pub(super) struct Parts<'s> {
    streams: &'s Streams,
    timeline: Timeline,
    worth: MonthlyWorth,
    /// Benefits, then costs (negative).
    each: Vec<Vec<f64>>,
    total: Vec<f64>,
}

impl<'s> Parts<'s> {
    /// Works a block of futures through.
    ///
    /// # Errors
    /// [`PlanError::NotComputable`].
    pub(super) fn new(
        streams: &'s Streams,
        columns: &[&[f64]],
        width: usize,
    ) -> Result<Self, PlanError> {
        let columns = Columns::new(columns, width, Held::NOTHING);
        let timeline = streams.timeline(&columns, &[])?;
        let varied = streams.varied(&columns, &timeline, &[])?;
        let columns = columns.with(&varied);
        // Tax takes a share of all of them together: nothing is then worked out by itself.
        let count = match streams.tax_rate {
            Some(_) => 0,
            None => streams.income.len() + streams.spending.len(),
        };
        let worth = MonthlyWorth::new(&streams.factors, width, &timeline);
        let each: Vec<Vec<f64>> = (0..count)
            .map(|stream| present(streams, stream, &columns, (&timeline, &worth)))
            .collect();
        let mut total = vec![0.0; width];
        for part in &each {
            add(&mut total, part, 1.0);
        }
        if streams.tax_rate.is_some() {
            total = Money::new(streams, &columns, &timeline).present(&streams.factors);
        }
        Ok(Self {
            streams,
            timeline,
            worth,
            each,
            total,
        })
    }

    /// Whether the return depends on a driver at all.
    pub(super) fn matters(&self, driver: usize) -> bool {
        matters(self.streams, driver)
    }

    /// The return of each future.
    pub(super) fn total(&self) -> &[f64] {
        &self.total
    }

    /// Returns with other columns in the place of some drivers'. What is computed from them follows.
    ///
    /// # Errors
    /// [`PlanError::NotComputable`].
    pub(super) fn with(
        &self,
        columns: &[&[f64]],
        others: &[(usize, &[f64])],
    ) -> Result<Vec<f64>, PlanError> {
        let mut values = columns.to_vec();
        for (driver, other) in others {
            values[*driver] = other;
        }
        let given: Vec<usize> = others.iter().map(|(driver, _)| *driver).collect();
        let fresh = self.streams.variation.computed.after(columns, others)?;
        for (driver, column) in &fresh {
            values[*driver] = column;
        }
        let named = || given.iter().chain(fresh.keys()).copied();
        let shaped = self.streams.variation.shaped_by(named());
        let changed = || named().chain(shaped.iter().copied());
        let columns = Columns::new(&values, self.total.len(), Held::NOTHING);
        let moved = changed().any(|driver| moves_time(self.streams, driver));
        let timeline = moved.then(|| self.streams.timeline(&columns, &given));
        let timeline = timeline.transpose()?;
        let timeline = timeline.as_ref().unwrap_or(&self.timeline);
        let varied = self.streams.varied(&columns, timeline, &given)?;
        let columns = columns.with(&varied);
        if self.streams.tax_rate.is_some() {
            let money = Money::new(self.streams, &columns, timeline);
            return Ok(money.present(&self.streams.factors));
        }
        let fresh =
            moved.then(|| MonthlyWorth::new(&self.streams.factors, self.total.len(), timeline));
        let worth = fresh.as_ref().unwrap_or(&self.worth);
        let mut total = self.total.clone();
        for (stream, before) in self.each.iter().enumerate() {
            if moved || changed().any(|driver| touches(self.streams, stream, driver)) {
                add(&mut total, before, -1.0);
                let after = present(self.streams, stream, &columns, (timeline, worth));
                add(&mut total, &after, 1.0);
            }
        }
        Ok(total)
    }
}

/// Whether the return of a plan depends on a driver at all, by itself or through what is computed from it.
pub(super) fn matters(streams: &Streams, driver: usize) -> bool {
    let count = streams.income.len() + streams.spending.len();
    let alone = |driver: usize| {
        let mut all = 0..count;
        moves_time(streams, driver) || all.any(|stream| touches(streams, stream, driver))
    };
    let variation = &streams.variation;
    let mut moved = variation.computed.moved_by(std::iter::once(driver));
    moved.insert(driver);
    let shaped = variation.shaped_by(moved.iter().copied());
    moved.into_iter().chain(shaped).any(alone)
}

fn moves_time(streams: &Streams, driver: usize) -> bool {
    streams.shaping().any(|shaping| shaping == driver)
        // What it costs to go on decides where a future is stopped.
        || !streams.gates.is_empty()
            && streams
                .spending
                .iter()
                .any(|spending| spending.depends_on(driver))
}

fn touches(streams: &Streams, stream: usize, driver: usize) -> bool {
    match streams.income.get(stream) {
        Some(income) => income.depends_on(driver),
        None => streams.spending[stream - streams.income.len()].depends_on(driver),
    }
}

fn add(sums: &mut [f64], values: &[f64], times: f64) {
    for (sum, value) in sums.iter_mut().zip(values) {
        *sum += value * times;
    }
}

/// Present value of one stream in each future; costs are negative.
fn present(
    streams: &Streams,
    stream: usize,
    columns: &Columns<'_>,
    (timeline, monthly): (&Timeline, &MonthlyWorth),
) -> Vec<f64> {
    let mut worth = vec![0.0; columns.width];
    let months = streams.months;
    match streams.income.get(stream) {
        Some(income) => income.rows(months, columns, timeline, &mut |row, values| {
            add(&mut worth, values, streams.factors[row]);
        }),
        None => {
            let spending = &streams.spending[stream - streams.income.len()];
            if let Some(mut cost) = monthly.of(spending, columns, timeline) {
                cost.iter_mut().for_each(|cost| *cost = -*cost);
                return cost;
            }
            spending.rows(months, columns, timeline, &mut |row, values| {
                add(&mut worth, values, -streams.factors[row]);
            });
        }
    }
    worth
}
