//! Results of plans, kept while the session lasts: the same plan is simulated once, however many pages,
//! lists and rails show it.

use crate::{Problem, Result, Session, problem, realised::SoFar};
use outset_core::{
    plan::Plan,
    simulate::{Cancel, Outcome, Realised, Run, realised, simulate},
};
use std::{cell::RefCell, collections::BTreeMap, sync::Arc};

/// So many results are kept; with more, all go and those in use come back.
const MOST: usize = 2_000;

/// Results by the document of their plan and by their run.
#[derive(Debug, Default)]
pub(crate) struct Results {
    kept: RefCell<BTreeMap<(String, u64, usize), Arc<Outcome>>>,
    /// By the document of the plan and what is known.
    realised: RefCell<BTreeMap<(String, String), Arc<Realised>>>,
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
        self.outcome_before(plan, run, &|| false)
    }

    /// The same, given up as soon as `cancel` says so.
    ///
    /// # Errors
    /// When the plan cannot be computed, and with the code `gave_way`.
    pub(crate) fn outcome_before(
        &self,
        plan: &Plan,
        run: &Run,
        cancel: Cancel<'_>,
    ) -> Result<Arc<Outcome>> {
        let document = plan.to_json().map_err(|error| self.plan_problem(&error))?;
        let key = (document, run.seed, run.samples);
        if let Some(found) = self.results.kept.borrow().get(&key) {
            return Ok(found.clone());
        }
        let outcome = simulate(plan, run, cancel).map_err(|error| self.plan_problem(&error))?;
        let outcome = Arc::new(outcome);
        let mut kept = self.results.kept.borrow_mut();
        if kept.len() >= MOST {
            kept.clear();
        }
        kept.insert(key, outcome.clone());
        Ok(outcome)
    }

    /// What came of a plan so far, and what is expected now, with the usual futures.
    ///
    /// # Errors
    /// When it cannot be computed.
    pub(crate) fn realised_of(&self, plan: &Plan, so_far: &SoFar) -> Result<Arc<Realised>> {
        let document = plan.to_json().map_err(|error| self.plan_problem(&error))?;
        let key = (document, format!("{so_far:?}"));
        if let Some(found) = self.results.realised.borrow().get(&key) {
            return Ok(found.clone());
        }
        let (measured, spent) = (&so_far.measured, &so_far.spent);
        let came = realised(
            plan,
            measured,
            spent,
            so_far.until,
            &Run::default(),
            &|| false,
        );
        let came = Arc::new(came.map_err(|error| self.plan_problem(&error))?);
        let mut kept = self.results.realised.borrow_mut();
        if kept.len() >= MOST {
            kept.clear();
        }
        kept.insert(key, came.clone());
        Ok(came)
    }

    pub(crate) fn plan_problem(&self, error: &outset_core::plan::PlanError) -> Problem {
        problem::plan(error, &self.format())
    }
}
