//! Decisions among several classes, future by future.

use super::{Columns, Positions};
use crate::plan::{
    ClassDecisions, PlanError, Rest,
    classes::{lower, whole_rates, whole_shares},
};

/// Decisions among several classes with their drivers resolved.
#[derive(Debug, Clone)]
pub(super) struct Decisions {
    pub(super) cases: usize,
    by_size: bool,
    shares: Vec<Option<usize>>,
    /// Row by row, a true class each.
    today: Vec<Option<usize>>,
    model: Vec<Option<usize>>,
    worth: Vec<Option<usize>>,
}

/// What each class is said to be in one future, and room to complete it.
struct Row {
    said: Vec<Option<f64>>,
    rates: Vec<f64>,
}

impl Decisions {
    pub(super) fn new(
        positions: &Positions<'_>,
        decisions: &ClassDecisions,
    ) -> Result<Self, PlanError> {
        let classes = &decisions.classes;
        let all = |ids: Vec<&Option<String>>| {
            let found = ids.into_iter().map(|id| positions.maybe(id.as_ref()));
            found.collect::<Result<Vec<_>, _>>()
        };
        Ok(Self {
            cases: positions.of(&decisions.cases)?,
            by_size: decisions.rest == Rest::BySize,
            shares: all(classes.iter().map(|class| &class.share).collect())?,
            today: all(classes.iter().flat_map(|class| &class.today).collect())?,
            model: all(classes.iter().flat_map(|class| &class.model).collect())?,
            worth: all(classes.iter().flat_map(|class| &class.worth).collect())?,
        })
    }

    /// A driver of the model's quality, to ask whether it was measured.
    pub(super) fn quality(&self) -> usize {
        let first = self.model.iter().flatten().next();
        first.copied().unwrap_or(self.cases)
    }

    /// Money of a month in each future; `out` holds the points of quality that are lost.
    pub(super) fn money(&self, columns: &Columns<'_>, month: usize, out: &mut [f64]) {
        let find = |drivers: &[Option<usize>]| -> Vec<Option<&[f64]>> {
            let columns = drivers
                .iter()
                .map(|driver| driver.map(|one| columns.at(one, month)));
            columns.collect()
        };
        let (shares, worth) = (find(&self.shares), find(&self.worth));
        let (today, model) = (find(&self.today), find(&self.model));
        let cases = columns.at(self.cases, month);
        let count = shares.len();
        let mut said = vec![None; count];
        let mut sizes = vec![0.0; count];
        let mut rows = [(); 2].map(|()| Row {
            said: vec![None; count],
            rates: vec![0.0; count],
        });
        for (at, out) in out.iter_mut().enumerate() {
            let lost = *out;
            for (said, share) in said.iter_mut().zip(&shares) {
                *said = share.map(|share| share[at]);
            }
            whole_shares(&said, &mut sizes);
            let by = self.by_size.then_some(sizes.as_slice());
            let mut more = 0.0;
            for (class, size) in sizes.iter().enumerate() {
                let here = class * count..(class + 1) * count;
                for (row, columns) in rows.iter_mut().zip([&today, &model]) {
                    for (said, column) in row.said.iter_mut().zip(&columns[here.clone()]) {
                        *said = column.map(|column| column[at]);
                    }
                    whole_rates(&row.said, class, by, &mut row.rates);
                }
                let [before, after] = &mut rows;
                if lost != 0.0 {
                    lower(class, lost, &mut after.rates);
                }
                let gains = after.rates.iter().zip(&before.rates).zip(&worth[here]);
                let gain: f64 = gains
                    .filter_map(|((after, before), worth)| Some((after - before) * (*worth)?[at]))
                    .sum();
                more += size * gain;
            }
            *out = cases[at] * more;
        }
    }
}
