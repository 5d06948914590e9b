//! A figure taken apart: asked for with a button beside it.

use crate::{
    Result, Session, problem,
    value::{
        Case, Valued,
        explained::{Explaining, FIGURES},
        missing,
    },
    view::{ExplainAsk, ExplanationView},
};
use outset_core::plan::{arithmetic, typical};

impl Session {
    /// How a figure of a project's result comes about, in the typical future and number by number. None while
    /// something is missing.
    ///
    /// # Errors
    /// When there is no such project or figure, or its plan cannot be computed.
    pub fn explain_value(&self, ask: ExplainAsk) -> Result<Option<ExplanationView>> {
        let format = self.format();
        if !FIGURES.contains(&ask.figure.as_str()) {
            return Err(problem::internal(&ask.figure, &format));
        }
        let (plan, rows) = self.plan_of(&ask.id)?;
        let case = Case {
            rows: &rows,
            plan: &plan,
            format: &format,
        };
        let Some(outcome) = self.outcome_unless(&case, &missing::parts(&case))? else {
            return Ok(None);
        };
        let valued = Valued {
            case: &case,
            outcome: &outcome,
        };
        let values = typical(&plan).map_err(|error| self.plan_problem(&error))?;
        let sums = arithmetic(&plan, &values).map_err(|error| self.plan_problem(&error))?;
        let explaining = Explaining {
            valued: &valued,
            sums: &sums,
            values: &values,
        };
        Ok(Some(explaining.of(&ask.figure)))
    }
}
