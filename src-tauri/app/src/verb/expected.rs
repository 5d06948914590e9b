//! What people expect of a year, placed among the futures.

use crate::{
    Result, Session,
    figure::{full, theme},
    value::{Case, Valued, expected::Placing, missing},
    view::{PlaceAsk, PlacedView},
};
use outset_core::simulate::{Analysis, Run};

impl Session {
    /// Where each expectation stands among the futures of the benefit of a year. None while something is
    /// missing or nobody expects anything.
    ///
    /// # Errors
    /// When there is no such project, its plan cannot be computed, or others wait (`gave_way`).
    pub fn place_expectations(&self, ask: PlaceAsk) -> Result<Option<PlacedView>> {
        let format = self.format();
        let (plan, rows) = self.plan_of(&ask.id)?;
        let expectations = self.read(|reader| reader.expectations_of(&ask.id))?;
        let case = Case {
            rows: &rows,
            plan: &plan,
            format: &format,
        };
        let outcome = self.outcome_unless(&case, &missing::parts(&case))?;
        let Some(outcome) = outcome.filter(|_| !expectations.is_empty()) else {
            return Ok(None);
        };
        let valued = Valued {
            case: &case,
            outcome: &outcome,
        };
        let (placed, unplaced): (Vec<_>, Vec<_>) = expectations
            .iter()
            .partition(|row| row.unit == crate::scope::expectation::unit(&plan.currency));
        let ranges: Vec<(f64, f64)> = placed.iter().map(|row| (row.low, row.high)).collect();
        let others_wait = self.work.queue();
        let year = Analysis::new(&plan, &Run::default(), &*others_wait)
            .and_then(|analysis| analysis.benefit_of_a_year(&ranges, &*others_wait));
        let year = year.map_err(|error| self.plan_problem(&error))?;
        let placing = Placing {
            valued: &valued,
            year: year.as_ref(),
            placed: &placed,
            unplaced: &unplaced,
        };
        let figure =
            placing.figure(&|input| self.figure(input, theme(&ask.theme), full(ask.width)));
        Ok(Some(PlacedView {
            says: placing.says(),
            standings: placing.standings(),
            unplaced: placing.unplaced(),
            figure: figure.transpose()?,
        }))
    }
}
