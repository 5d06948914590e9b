//! The delivery of a project: its rows and dates, read once for page, rail and terminal.

mod decided;
mod headline;
mod ledger;
mod picture;

use crate::{Result, Session, course, plan::Surroundings};
use outset_core::{
    phase::PhaseKind,
    plan::{Missing, Plan, missing},
    simulate::Outcome,
    time::{Day, Month},
    timeline::{
        Timeline,
        demonstration::{Demonstration, DemonstrationCheck, demonstration_check},
    },
};
use outset_store::{
    PlanRows,
    table::{
        approved_plan::ApprovedPlan, decision::Decision, milestone::Milestone, spending::Spending,
    },
};
use std::sync::Arc;

pub(crate) use decided::{KINDS as DECISIONS, figures_now, in_words};
pub(crate) use headline::{headline, time_sentence, warning};
pub(crate) use ledger::{KINDS as COSTS, ledger};
pub(crate) use picture::picture;

/// The kind of milestone that is shown to somebody.
pub(crate) const DEMONSTRATION: &str = "demonstration";

/// Kinds of milestones.
pub(crate) const MILESTONES: [&str; 2] = ["milestone", DEMONSTRATION];

/// Everything that the page is made of.
pub(crate) struct Delivery {
    pub(crate) rows: PlanRows,
    pub(crate) plan: Plan,
    pub(crate) around: Surroundings,
    pub(crate) timeline: Timeline,
    pub(crate) today: Day,
    /// The phase the project is in.
    pub(crate) current: Option<PhaseKind>,
    /// By day; those without one last.
    pub(crate) milestones: Vec<Milestone>,
    pub(crate) spendings: Vec<Spending>,
    /// Oldest first.
    pub(crate) decisions: Vec<Decision>,
    /// The plan that was approved last.
    pub(crate) approved: Option<ApprovedPlan>,
}

impl Session {
    /// The delivery of a project.
    pub(crate) fn delivery_of(&self, project: &str) -> Result<Delivery> {
        let (format, today) = (self.format(), self.today());
        let this_month = Month::of(today).0;
        let mut delivery = self.read(|reader| {
            let rows = crate::option::plan_rows(reader, project)?;
            let around = crate::plan::surroundings(reader, this_month)?;
            let plan = crate::plan::assemble(&rows, &around, &format);
            let timeline = course::course(&rows, &plan, today);
            Ok(Delivery {
                current: course::current(&rows, &timeline, today),
                milestones: reader.milestones_of(project)?,
                spendings: reader.spendings_of(project)?,
                decisions: reader.decisions_of(project)?,
                approved: reader.approved_plans_of(project)?.pop(),
                rows,
                plan,
                around,
                timeline,
                today,
            })
        })?;
        let day = |one: &Milestone| course::day(one.done_on.as_deref().or(one.due_on.as_deref()));
        delivery
            .milestones
            .sort_by_key(|one| (day(one).is_none(), day(one)));
        Ok(delivery)
    }

    /// The result of a plan; none while a number that it refers to is missing.
    pub(crate) fn outcome_if_whole(&self, plan: &Plan) -> Result<Option<Arc<Outcome>>> {
        let lacks_number = |one: &Missing| matches!(one, Missing::Driver(_));
        if missing(plan).iter().any(lacks_number) {
            return Ok(None);
        }
        self.outcome_of(plan).map(Some)
    }
}

impl Delivery {
    /// How the first demonstration stands against the first gate.
    pub(crate) fn demonstration(&self) -> DemonstrationCheck {
        let demonstrations: Vec<Demonstration> = self
            .milestones
            .iter()
            .filter(|one| one.kind == DEMONSTRATION)
            .map(|one| Demonstration {
                due_on: course::day(one.due_on.as_deref()),
                done_on: course::day(one.done_on.as_deref()),
            })
            .collect();
        demonstration_check(&demonstrations, &self.timeline.gates)
    }

    /// Whether the first gate is still to come; without gates there is none to prepare for.
    pub(crate) fn first_gate_is_ahead(&self) -> bool {
        let first = self.timeline.gates.first();
        first.is_some_and(|gate| !gate.is_past)
    }

    /// Whether a milestone's day has passed without it.
    pub(crate) fn is_late(&self, milestone: &Milestone) -> bool {
        let due = course::day(milestone.due_on.as_deref());
        milestone.done_on.is_none() && due.is_some_and(|due| due < self.today)
    }

    /// How much is to be done: a demonstration to plan, milestones that are late.
    pub(crate) fn open(&self) -> usize {
        let is_active = self.rows.project.state == "active";
        let demonstration = self.first_gate_is_ahead() && self.demonstration().is_open();
        let late = self.milestones.iter().filter(|one| self.is_late(one));
        match is_active {
            true => usize::from(demonstration) + late.count(),
            false => 0,
        }
    }
}
