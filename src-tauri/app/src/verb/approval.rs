//! Approving a plan: a frozen copy of plan and result.

use crate::{
    Code, Problem, Result, Session, read,
    value::{Case, missing},
    view::{Approval, Done},
};
use outset_core::name;
use outset_store::{Op, table::approved_plan::ApprovedPlan};

impl Session {
    /// Freezes the plan as it is, with its result.
    ///
    /// # Errors
    /// While something is missing there is nothing to approve; a name is needed, and a reason where the
    /// operation has no owner, no hours or no monthly cost.
    pub fn approve_plan(&mut self, approval: Approval) -> Result<Done> {
        let (format, now) = (self.format(), self.now());
        let (plan, rows) = self.plan_of(&approval.id)?;
        let case = Case {
            rows: &rows,
            plan: &plan,
            format: &format,
        };
        let parts = missing::parts(&case);
        let Some(outcome) = self.outcome_unless(&case, &parts)? else {
            let lacking = missing::headline(&case, &parts);
            let texts = [("missing", lacking.as_str())];
            let id = "problem-plan-incomplete";
            return Err(Problem::new(&format.language, Code::Invalid, id, &texts));
        };
        let by = read::field("by", name::name(&approval.by), &format)?;
        let reason = read::field("reason", name::note(&approval.reason), &format)?;
        let lacks: Vec<String> = case
            .operation_lacks()
            .into_iter()
            .map(|lack| case.word(&format!("value-lacks-{lack}")))
            .collect();
        if reason.is_empty() && !lacks.is_empty() {
            let lacks = lacks.join(", ");
            let texts = [("lacks", lacks.as_str())];
            let id = "problem-approval-reason";
            let problem = Problem::new(&format.language, Code::Invalid, id, &texts);
            return Err(problem.at("reason"));
        }
        let after_the_fact = case.is_after_the_fact(self.today());
        let document = plan.to_json().map_err(|error| self.plan_problem(&error))?;
        let result = serde_json::to_string(outcome.as_ref())
            .map_err(|error| crate::problem::internal(&error.to_string(), &format))?;
        self.write(Op::ApprovePlan, None, |tx| {
            let row = ApprovedPlan {
                id: tx.new_id(),
                project_id: approval.id,
                approved_at: now.0,
                approved_by: by,
                reason,
                after_the_fact,
                document,
                result,
            };
            tx.insert_approved_plan(&row)?;
            Ok(Some(row.id))
        })
    }
}
