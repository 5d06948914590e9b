//! A figure taken apart: asked for with a button beside it.

use crate::{
    Result, Session, problem,
    value::explained::{Explaining, FIGURES},
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
        self.when_whole(&ask.id, |valued| {
            let plan = valued.case.plan;
            let values = self.told(typical(plan))?;
            let sums = self.told(arithmetic(plan, &values))?;
            let explaining = Explaining {
                valued,
                sums: &sums,
                values: &values,
            };
            Ok(explaining.of(&ask.figure))
        })
    }
}
