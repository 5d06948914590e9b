//! How a project stands by the rows of its plan: whether it is over, its next gate, who is missing.

use crate::{
    course::{day, row_of},
    plan::{Surroundings, people::assignments},
    team::needs_of,
};
use outset_core::{
    phase::PhaseKind,
    role::Role,
    team::{Tone, coverage::coverage},
    time::Day,
    waiting::Standing,
};
use outset_store::PlanRows;

/// What the rows of the plan say; the rest is left empty.
pub(crate) fn standing(rows: &PlanRows, around: &Surroundings, today: Day) -> Standing {
    let project = &rows.project;
    Standing {
        is_over: project.state != "active" || project.archived_at.is_some(),
        gate: gate(rows),
        gaps: gaps(rows, around, today),
        ..Standing::default()
    }
}

/// The first gate with a day whose phase is not over.
fn gate(rows: &PlanRows) -> Option<(PhaseKind, Day)> {
    PhaseKind::ALL.into_iter().find_map(|kind| {
        let open = row_of(rows, kind).filter(|phase| phase.ended_on.is_none())?;
        Some((kind, day(open.gate_on.as_deref())?))
    })
}

/// Needed now and not there, in the phase that is really under way.
fn gaps(rows: &PlanRows, around: &Surroundings, today: Day) -> Vec<(PhaseKind, Role)> {
    let under_way = |kind: &PhaseKind| {
        row_of(rows, *kind)
            .is_some_and(|phase| phase.started_on.is_some() && phase.ended_on.is_none())
    };
    let Some(current) = PhaseKind::ALL.into_iter().rfind(under_way) else {
        return Vec::new();
    };
    let needed = needs_of(rows, around, Some(current));
    coverage(current, &needed, &assignments(rows), today)
        .into_iter()
        .filter(|role| role.tone == Tone::Alarm)
        .map(|role| (current, role.role))
        .collect()
}
