//! The plan that was approved: what it needs to be, and how it compares with the plan as it is now.

use super::{Case, Valued};
use crate::view::{ApprovalNeeds, ApprovedView};
use outset_core::{
    phase::PhaseKind,
    plan::{Cost, Timing},
    project::Stage,
    simulate::Outcome,
    time::{Day, Moment},
};
use outset_store::table::approved_plan::ApprovedPlan;

impl Case<'_> {
    /// What the operation lacks that somebody must answer for: `owner`, `hours`, `monthly_cost`.
    pub(crate) fn operation_lacks(&self) -> Vec<&'static str> {
        let operation = PhaseKind::Operation.id();
        let row = self.rows.phases.iter().find(|row| row.kind == operation);
        let owned = row.is_some_and(|row| row.owner_id.is_some());
        let hours = row.is_some_and(|row| {
            let mut drivers = self.rows.drivers.iter();
            drivers.any(|one| one.phase_id.as_ref() == Some(&row.id) && one.part == "owner_hours")
        });
        let paid = self.plan.costs.iter().any(is_running_cost);
        let all = [(owned, "owner"), (hours, "hours"), (paid, "monthly_cost")];
        all.into_iter()
            .filter(|(there, _)| !there)
            .map(|(_, name)| name)
            .collect()
    }

    /// Whether an approval now is written when the product already runs.
    pub(crate) fn is_after_the_fact(&self, today: Day) -> bool {
        let project = &self.rows.project;
        let started = self.rows.phases.iter().any(|row| {
            let began = row.started_on.as_deref().and_then(Day::from_iso);
            row.kind == PhaseKind::Operation.id() && began.is_some_and(|day| day <= today)
        });
        project.began_as == "running" || project.stage == Stage::Operate.id() || started
    }

    /// What an approval would freeze, and what it needs.
    pub(crate) fn approval(&self, possible: bool, today: Day) -> ApprovalNeeds {
        let drivers = u32::try_from(self.plan.drivers.len()).unwrap_or(u32::MAX);
        let count = self.counted("value-freezes", drivers);
        ApprovalNeeds {
            possible,
            freezes: count,
            lacks: self
                .operation_lacks()
                .into_iter()
                .map(|lack| self.word(&format!("value-lacks-{lack}")))
                .collect(),
            after_the_fact: self.is_after_the_fact(today),
        }
    }

    /// The plan that was approved last, compared with what is likely now.
    pub(crate) fn approved(
        &self,
        plans: &[ApprovedPlan],
        now: Option<&Valued<'_>>,
    ) -> Option<ApprovedView> {
        let plan = plans.last()?;
        let day = self
            .format
            .day(Moment(plan.approved_at).day_in(self.format.zone));
        let texts = [("day", day.as_str()), ("by", &plan.approved_by)];
        let id = if plan.after_the_fact {
            "value-approved-after"
        } else {
            "value-approved"
        };
        Some(ApprovedView {
            text: self.say(id, &texts),
            compared: now.and_then(|now| compared(plan, now)).unwrap_or_default(),
            reason: plan.reason.clone(),
        })
    }
}

/// What runs every month or for each case in operation, and is not the guess for people nobody has planned.
fn is_running_cost(cost: &Cost) -> bool {
    let repeated = matches!(cost.timing, Timing::Monthly | Timing::PerCase { .. });
    let own = !cost.id.starts_with("unplanned:") && cost.id != "owner";
    repeated && own && cost.running() == Some(PhaseKind::Operation)
}

/// "Likely then €80,000 with a 70 % chance to pay back, now €84,000 with 71 %." The stored result speaks
/// for then, even where a newer version would compute other digits.
fn compared(plan: &ApprovedPlan, now: &Valued<'_>) -> Option<String> {
    let then: Outcome = serde_json::from_str(&plan.result).ok()?;
    let document = outset_core::plan::Plan::from_json(&plan.document).ok()?;
    let case = now.case;
    let likely = case
        .format
        .rounded(then.npv.p50, then.npv.error, &document.currency);
    let texts = [
        ("then", likely.text),
        ("chance_then", case.chance(&then.chance_to_pay_back)),
        ("now", now.middle(&now.outcome.npv)),
        ("chance_now", case.chance(&now.outcome.chance_to_pay_back)),
    ];
    let same = texts[0].1 == texts[2].1 && texts[1].1 == texts[3].1;
    let texts = texts.each_ref().map(|(name, text)| (*name, text.as_str()));
    let id = if same {
        "value-compared-same"
    } else {
        "value-compared"
    };
    Some(case.say(id, &texts))
}
