//! An approved plan beside the plan as it is now: what changed, and what each change did to the return.

use crate::{
    Result, Session,
    figure::{full, theme},
    problem,
    value::{Case, Valued, changed::Both, missing, steps::Telling},
    view::{Choice, CompareAsk, Comparison, ComparisonView},
};
use outset_core::{
    plan::Plan,
    simulate::{Outcome, Run, compare},
    time::Moment,
};
use outset_report::FigureInput;
use outset_store::table::approved_plan::ApprovedPlan;

impl Session {
    /// Compares an approved plan with the plan as it is now. None where no plan was approved.
    ///
    /// # Errors
    /// When there is no such project, a plan cannot be read or computed, or others wait (`gave_way`).
    pub fn compare_plan(&self, ask: CompareAsk) -> Result<Option<ComparisonView>> {
        let wanted = ask.plan.as_deref();
        self.tell(&ask.id, wanted, |telling, row, approved| {
            let draw =
                |input: &FigureInput<'_>| self.figure(input, theme(&ask.theme), full(ask.width));
            let steps = telling.has_steps().then(|| telling.figure(&draw));
            let choices = approved.iter().rev();
            Ok(ComparisonView {
                plan: row.id.clone(),
                plans: choices.map(|row| choice(row, telling.both.now)).collect(),
                says: telling.says(),
                notes: telling.notes(),
                sides: telling.sides(),
                changes: telling.changes(),
                steps: steps.transpose()?,
            })
        })
    }

    /// The same in numbers, for programs. None where no plan was approved.
    ///
    /// # Errors
    /// As [`Session::compare_plan`].
    pub fn comparison(&self, project: &str) -> Result<Option<Comparison>> {
        self.tell(project, None, |telling, row, _| Ok(telling.numbers(row)))
    }

    fn tell<T>(
        &self,
        project: &str,
        wanted: Option<&str>,
        told: impl FnOnce(&Telling<'_>, &ApprovedPlan, &[ApprovedPlan]) -> Result<T>,
    ) -> Result<Option<T>> {
        let format = self.format();
        let (plan, rows) = self.plan_of(project)?;
        let approved = self.read(|reader| reader.approved_plans_of(project))?;
        let mut latest = approved.iter().rev();
        let Some(row) = latest.find(|row| wanted.is_none_or(|id| id == row.id)) else {
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
        let compared = match &outcome {
            Some(_) if before.currency == plan.currency => {
                let compared = compare(&before, &plan, &Run::default(), &*others_wait);
                Some(compared.map_err(|error| self.plan_problem(&error))?)
            }
            _ => None,
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
            lacks: missing::headline(&now, &parts),
        };
        told(&telling, row, &approved).map(Some)
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
