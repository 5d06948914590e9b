//! Results of plans, kept while the session lasts: the same plan is simulated once, however many pages,
//! lists and rails show it.

use crate::{Problem, Result, Session, problem};
use outset_core::{
    plan::Plan,
    simulate::{Outcome, Run, simulate},
};
use std::{cell::RefCell, collections::BTreeMap, sync::Arc};

/// So many results are kept; with more, all go and those in use come back.
const MOST: usize = 2_000;

/// Results by the document of their plan and by their run.
#[derive(Debug, Default)]
pub(crate) struct Results {
    kept: RefCell<BTreeMap<(String, u64, usize), Arc<Outcome>>>,
}

impl Session {
    /// The result of a plan with the usual futures.
    ///
    /// # Errors
    /// When the plan cannot be computed.
    pub(crate) fn outcome_of(&self, plan: &Plan) -> Result<Arc<Outcome>> {
        self.outcome_with(plan, &Run::default())
    }

    /// The result of a plan with so many futures from that seed.
    ///
    /// # Errors
    /// When the plan cannot be computed.
    pub(crate) fn outcome_with(&self, plan: &Plan, run: &Run) -> Result<Arc<Outcome>> {
        let document = plan.to_json().map_err(|error| self.plan_problem(&error))?;
        let key = (document, run.seed, run.samples);
        if let Some(found) = self.results.kept.borrow().get(&key) {
            return Ok(found.clone());
        }
        let outcome = simulate(plan, run, &|| false).map_err(|error| self.plan_problem(&error))?;
        let outcome = Arc::new(outcome);
        let mut kept = self.results.kept.borrow_mut();
        if kept.len() >= MOST {
            kept.clear();
        }
        kept.insert(key, outcome.clone());
        Ok(outcome)
    }

    pub(crate) fn plan_problem(&self, error: &outset_core::plan::PlanError) -> Problem {
        problem::plan(error, &self.format())
    }
}
