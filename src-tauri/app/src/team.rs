//! The team of a project as its rules see it: needs, gaps, bookings here and elsewhere, and cost, put
//! together from the file once for page, rail and terminal.

mod row;
mod sentence;

use crate::{Result, Session, course, format::Formatter, plan::people, plan::size_of};
use outset_core::{
    money::Currency,
    phase::PhaseKind,
    plan::Plan,
    role::Role,
    team::{
        Assignment, Tone,
        cost::{TeamCost, cost_over},
        coverage::{RoleCoverage, coverage},
        load::{Elsewhere, Load, loads},
        need::{RoleNeed, needs},
    },
    time::{Day, Month},
    timeline::Timeline,
};
use outset_store::PlanRows;

pub(crate) use row::{columns, people_rows};
pub(crate) use sentence::{below, headline, notes, phase_name, phase_title, role_name};

/// Everything that the team's page is made of.
pub(crate) struct Team {
    pub(crate) rows: PlanRows,
    pub(crate) plan: Plan,
    pub(crate) around: crate::plan::Surroundings,
    pub(crate) timeline: Timeline,
    pub(crate) today: Day,
    /// The phase the project is in.
    pub(crate) current: Option<PhaseKind>,
    pub(crate) needs: Vec<RoleNeed>,
    pub(crate) assignments: Vec<Assignment>,
    pub(crate) elsewhere: Vec<Elsewhere>,
}

impl Session {
    /// The team of a project; bookings in other projects only where they are asked for, since they need
    /// every other plan.
    pub(crate) fn team_of(&self, project: &str, with_others: bool) -> Result<Team> {
        let (format, today) = (self.format(), self.today());
        let this_month = Month::of(today).0;
        let (rows, around, others) = self.read(|reader| {
            let others = match with_others {
                true => crate::option::plans(reader)?,
                false => Vec::new(),
            };
            let rows = crate::option::plan_rows(reader, project)?;
            Ok((rows, crate::plan::surroundings(reader, this_month)?, others))
        })?;
        let plan = crate::plan::assemble(&rows, &around, &format);
        let timeline = course::course(&rows, &plan, today);
        let current = course::current(&rows, &timeline, today);
        let booked = |other: &&PlanRows| {
            other.project.id != project
                && other.project.state == "active"
                && other.project.archived_at.is_none()
                && !other.assignments.is_empty()
        };
        let elsewhere = others.iter().filter(booked).flat_map(|other| {
            let plan = crate::plan::assemble(other, &around, &format);
            bookings(other, &course::course(other, &plan, today))
        });
        Ok(Team {
            needs: needs_of(&rows, &around, current),
            assignments: people::assignments(&rows),
            elsewhere: elsewhere.collect(),
            rows,
            plan,
            timeline,
            today,
            current,
            around,
        })
    }
}

/// What a project books of people: each assignment on the likely days of its phase.
fn bookings(rows: &PlanRows, timeline: &Timeline) -> Vec<Elsewhere> {
    let booked = people::assignments(rows).into_iter().filter_map(|one| {
        let (from, until) = course::likely(timeline, one.phase)?;
        Some(Elsewhere {
            person: one.person,
            from,
            until,
            share: one.share.value(),
        })
    });
    booked.collect()
}

/// What every phase needs: what was said, and what is assumed where nothing was. A state that nobody has
/// chosen follows the phase the project is in, also where a share was typed.
pub(crate) fn needs_of(
    rows: &PlanRows,
    around: &crate::plan::Surroundings,
    current: Option<PhaseKind>,
) -> Vec<RoleNeed> {
    let size = size_of(rows);
    let assumed = needs(size, around.level, current, &[]);
    let said = people::said_needs(rows, &assumed);
    needs(size, around.level, current, &said)
}

impl Team {
    /// The phase that a page shows when nobody chose one: the current one, else the first.
    pub(crate) fn phase(&self, asked: Option<&str>) -> PhaseKind {
        asked
            .and_then(PhaseKind::from_id)
            .or(self.current)
            .unwrap_or(PhaseKind::ProofOfConcept)
    }

    /// The seven roles of a phase.
    pub(crate) fn coverage(&self, phase: PhaseKind) -> Vec<RoleCoverage> {
        coverage(phase, &self.needs, &self.assignments, self.today)
    }

    /// How many roles of any phase are needed now and not filled.
    pub(crate) fn alarms(&self) -> usize {
        let alarming = |role: &RoleCoverage| role.tone == Tone::Alarm;
        let in_phase = |phase| {
            self.coverage(phase)
                .iter()
                .filter(|role| alarming(role))
                .count()
        };
        PhaseKind::ALL.map(in_phase).iter().sum()
    }

    /// How much everybody is booked in a phase, in the order of the people. A phase whose dates are not
    /// known is looked at as if it were today.
    pub(crate) fn loads(&self, phase: PhaseKind) -> Vec<Load> {
        let days = course::likely(&self.timeline, phase).unwrap_or((self.today, self.today));
        let people = &self.around.people;
        loads(phase, days, people, &self.assignments, &self.elsewhere)
    }

    /// First month, typical length in whole months and cost of each phase that is planned.
    pub(crate) fn costs(&self) -> Vec<(PhaseKind, u32, TeamCost)> {
        let Some(currency) = Currency::from_code(&self.around.currency) else {
            return Vec::new();
        };
        let spans = people::spans(&self.plan).into_iter();
        let costs = spans.map(|(phase, first, months)| {
            let cost = cost_over(
                (first, months),
                phase,
                &self.around.people,
                &self.assignments,
                self.around.hours_per_day,
                currency,
            );
            (phase, months, cost)
        });
        costs.collect()
    }

    /// Somebody's name.
    pub(crate) fn name_of(&self, person: &str) -> &str {
        let at = self.around.people.iter().position(|one| one.id == person);
        at.and_then(|at| self.around.names.get(at))
            .map_or("", String::as_str)
    }

    /// Whether somebody has a role in any phase.
    pub(crate) fn has_role(&self, person: &str) -> bool {
        self.assignments.iter().any(|one| one.person == person)
    }

    /// The share of a person in a role in a phase.
    pub(crate) fn share(&self, phase: PhaseKind, role: Role, person: &str) -> Option<f64> {
        let found = self
            .assignments
            .iter()
            .find(|one| one.phase == phase && one.role == role && one.person == person);
        found.map(|one| one.share.value())
    }
}

/// A share in percent with the decimals it needs; it may be above 100.
pub(crate) fn percent(share: f64, format: &Formatter) -> String {
    format!("{}\u{a0}%", format.number(share * 100.0, 2))
}

/// The same as one would type it.
pub(crate) fn percent_to_edit(share: f64, format: &Formatter) -> String {
    format!("{} %", format.number(share * 100.0, 2))
}
