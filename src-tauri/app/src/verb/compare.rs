//! An approved plan beside the plan as it is now: what changed, and what each change did to the return.

use crate::{
    Result, Session,
    figure::{full, theme},
    problem,
    value::{Case, Valued, changed::Both, missing, steps::Telling},
    view::{Choice, CompareAsk, ComparisonView},
};
use outset_core::{
    plan::Plan,
    simulate::{Outcome, Run, compare},
    time::Moment,
};
use outset_store::table::approved_plan::ApprovedPlan;

impl Session {
    /// Compares an approved plan with the plan as it is now. None where no plan was approved.
    ///
    /// # Errors
    /// When there is no such project or approved plan, a plan cannot be read or computed, or others wait
    /// (`gave_way`).
    pub fn compare_plan(&self, ask: CompareAsk) -> Result<Option<ComparisonView>> {
        let format = self.format();
        let (plan, rows) = self.plan_of(&ask.id)?;
        let approved = self.read(|reader| reader.approved_plans_of(&ask.id))?;
        let wanted = approved.iter().rev();
        let wanted = wanted.filter(|row| ask.plan.as_ref().is_none_or(|id| *id == row.id));
        let Some(row) = wanted.into_iter().next() else {
            // A plan that an undo has just taken away leaves nothing to compare.
            return Ok(None);
        };
        let before = Plan::from_json(&row.document).map_err(|error| self.plan_problem(&error))?;
        let kept: Outcome = serde_json::from_str(&row.result)
            .map_err(|error| problem::internal(&error.to_string(), &format))?;
        let case = |plan| Case {
            rows: &rows,
            plan,
            format: &format,
        };
        let (then, now) = (case(&before), case(&plan));
        let parts = missing::parts(&now);
        let outcome = self.outcome_unless(&now, &parts)?;
        let valued = outcome.as_ref().map(|outcome| Valued {
            case: &now,
            outcome,
        });
        let others_wait = self.work.queue();
        let comparable = outcome.is_some() && before.currency == plan.currency;
        let compared = if comparable {
            let compared = compare(&before, &plan, &Run::default(), &*others_wait);
            Some(compared.map_err(|error| self.plan_problem(&error))?)
        } else {
            None
        };
        let telling = Telling {
            both: Both {
                then: &then,
                now: &now,
            },
            kept: Valued {
                case: &then,
                outcome: &kept,
            },
            valued: valued.as_ref(),
            compared: compared.as_ref(),
        };
        let steps = match telling.has_steps() {
            true => Some(telling.figure(&|input| {
                self.figure(input, theme(&ask.theme), full(ask.width))
            })?),
            false => None,
        };
        let says = match &valued {
            Some(_) => telling.says(),
            None => missing::headline(&now, &parts),
        };
        Ok(Some(ComparisonView {
            plan: row.id.clone(),
            plans: approved.iter().rev().map(|row| choice(row, &now)).collect(),
            says,
            notes: telling.notes(),
            sides: telling.sides(),
            changes: telling.changes(),
            steps,
        }))
    }
}

/// "23.11.2026, Eva".
fn choice(row: &ApprovedPlan, case: &Case<'_>) -> Choice {
    let day = Moment(row.approved_at).day_in(case.format.zone);
    Choice {
        id: row.id.clone(),
        name: format!("{}, {}", case.format.day(day), row.approved_by),
    }
}
