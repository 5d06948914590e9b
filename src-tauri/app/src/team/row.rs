//! The rows and columns of the team's matrix: people against roles in one phase.

use super::{Team, percent, percent_to_edit, phase_name, role_name};
use crate::{
    course,
    format::Formatter,
    view::{RoleColumn, RoleGap, ShareCell, Shown, TeamRow},
    words,
};
use outset_core::{
    phase::PhaseKind,
    role::Role,
    team::{
        coverage::{Filled, RoleCoverage},
        load::Load,
        need::GapState,
    },
};

/// The seven roles of a phase with need and gap.
pub(crate) fn columns(team: &Team, phase: PhaseKind, format: &Formatter) -> Vec<RoleColumn> {
    let coverage = team.coverage(phase);
    coverage
        .iter()
        .map(|role| column(team, phase, role, format))
        .collect()
}

fn column(team: &Team, phase: PhaseKind, role: &RoleCoverage, format: &Formatter) -> RoleColumn {
    let name = role_name(role.role, format);
    let is_said = team
        .rows
        .role_needs
        .iter()
        .any(|need| need.phase == phase.id() && need.role == role.role.id());
    let texts = [
        ("role", name.as_str()),
        ("phase", &phase_name(phase, format)),
    ];
    RoleColumn {
        role: role.role.id().to_owned(),
        needed: percent_to_edit(role.needed, format),
        needed_label: words::text_with(&format.language, "team-needed-label", &texts),
        is_assumed: !is_said,
        gap: gap(&name, role, team, format),
        name: as_heading(&name),
    }
}

/// The same with a capital first letter.
fn as_heading(name: &str) -> String {
    let mut letters = name.chars();
    let first = letters.next().map(char::to_uppercase);
    first.into_iter().flatten().chain(letters).collect()
}

fn gap(name: &str, role: &RoleCoverage, team: &Team, format: &Formatter) -> RoleGap {
    let say = |id: &str| words::text(&format.language, id);
    let text = match role.filled {
        Filled::Short => format!("−{}", percent(role.gap, format)),
        other => say(&format!("team-filled-{}", other.id())),
    };
    let state_text = match role.gap > 0.0 {
        true => state_text(&role.state, team, format),
        false => String::new(),
    };
    let (until, reason) = match &role.state {
        GapState::Accepted { until, reason } => (
            until.map(|day| format.day(day)).unwrap_or_default(),
            reason.clone(),
        ),
        _ => (String::new(), String::new()),
    };
    let texts = [
        ("role", name),
        ("gap", text.as_str()),
        ("state", &state_text),
    ];
    RoleGap {
        filled: role.filled.id().to_owned(),
        label: words::text_with(&format.language, "team-gap-label", &texts),
        tone: role.tone.id().to_owned(),
        state: role.state.id().to_owned(),
        text,
        state_text,
        until,
        reason,
    }
}

/// "needed now", "accepted until 31.12.2026", "accepted until 31.12.2026, which is over", "later".
fn state_text(state: &GapState, team: &Team, format: &Formatter) -> String {
    let say = |id: &str, day: &str| words::text_with(&format.language, id, &[("day", day)]);
    match state {
        GapState::Needed => say("team-state-needed", ""),
        GapState::Later => say("team-state-later", ""),
        GapState::Accepted { until: None, .. } => say("team-state-accepted", ""),
        GapState::Accepted {
            until: Some(until), ..
        } => {
            let id = match state.has_lapsed(team.today) {
                true => "team-state-lapsed",
                false => "team-state-accepted-until",
            };
            say(id, &format.day(*until))
        }
    }
}

/// Those with a role in the project, and everybody else; each in the order of the workspace.
pub(crate) fn people_rows(
    team: &Team,
    phase: PhaseKind,
    format: &Formatter,
) -> (Vec<TeamRow>, Vec<TeamRow>) {
    let loads = team.loads(phase);
    let rows = loads.iter().map(|load| row(team, phase, load, format));
    rows.partition(|row| team.has_role(&row.id))
}

fn row(team: &Team, phase: PhaseKind, load: &Load, format: &Formatter) -> TeamRow {
    let name = team.name_of(&load.person).to_owned();
    let phase_name = phase_name(phase, format);
    let cell = |role: Role| {
        let share = team.share(phase, role, &load.person);
        let role_name = role_name(role, format);
        let texts = [
            ("name", name.as_str()),
            ("role", &role_name),
            ("phase", &phase_name),
        ];
        ShareCell {
            role: role.id().to_owned(),
            text: share
                .map(|share| percent_to_edit(share, format))
                .unwrap_or_default(),
            label: words::text_with(&format.language, "team-share-label", &texts),
        }
    };
    let booked = (load.booked > 0.0).then(|| {
        let text = percent(load.booked, format);
        Shown {
            value: load.booked,
            unit: "share".to_owned(),
            long: text.clone(),
            text,
        }
    });
    TeamRow {
        cells: Role::ALL.map(cell).into(),
        note: note(team, phase, load, format),
        is_over: load.over_by > 0.0,
        booked,
        id: load.person.clone(),
        name,
    }
}

/// "available 80 %", "over by 20 %", each with what other projects take.
fn note(team: &Team, phase: PhaseKind, load: &Load, format: &Formatter) -> String {
    let share = |share: f64| percent(share, format);
    let texts = [
        ("available", share(load.available)),
        ("elsewhere", share(load.elsewhere)),
        ("over", share(load.over_by)),
        ("day", format.day(load.on)),
    ];
    let texts = texts.each_ref().map(|(name, text)| (*name, text.as_str()));
    // The first day of the phase says nothing that the phase does not say.
    let first = course::likely(&team.timeline, phase).map(|(first, _)| first);
    let is_later = first.is_some_and(|first| load.on > first);
    let id = match (load.over_by > 0.0, load.elsewhere > 0.0, is_later) {
        (false, false, _) => "team-available",
        (false, true, _) => "team-available-elsewhere",
        (true, false, false) => "team-over",
        (true, false, true) => "team-over-from",
        (true, true, false) => "team-over-elsewhere",
        (true, true, true) => "team-over-elsewhere-from",
    };
    words::text_with(&format.language, id, &texts)
}
