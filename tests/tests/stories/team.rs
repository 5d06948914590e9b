//! People in roles: gaps, bookings, and what it does to the plan.

use crate::desk::{Desk, edit, id};
use outset_app::{
    Code, Done, GapEdit, Id, NeedEdit, NewRate, PhaseAsk, Problem, Session, ShareEdit, TeamAsk,
    TeamView, WorkspaceEdit,
};

pub(crate) fn share(project: &Id, phase: &str, role: &str, person: &Id, text: &str) -> ShareEdit {
    ShareEdit {
        project: project.id.clone(),
        phase: phase.into(),
        role: role.into(),
        person: person.id.clone(),
        text: text.into(),
        visit: None,
    }
}

fn need(project: &Id, phase: &str, role: &str, text: &str) -> NeedEdit {
    NeedEdit {
        project: project.id.clone(),
        phase: phase.into(),
        role: role.into(),
        text: text.into(),
        visit: None,
    }
}

fn gap(project: &Id, role: &str, state: &str, until: &str, reason: &str) -> GapEdit {
    GapEdit {
        project: project.id.clone(),
        phase: "build".into(),
        role: role.into(),
        state: state.into(),
        until: until.into(),
        reason: reason.into(),
    }
}

/// Verbs of the team for the undo law, by number, with a text that some of them accept.
pub(crate) fn act(
    session: &mut Session,
    project: &Id,
    person: &Id,
    number: usize,
    text: &str,
) -> Result<Done, Problem> {
    match number {
        0 => session.set_share(share(project, "build", "data_scientist", person, text)),
        1 => session.set_share(share(project, "operation", "ml_engineer", person, text)),
        2 => session.set_need(need(project, "build", "data_engineer", text)),
        3 => session.set_gap(gap(project, "data_engineer", "accepted", "", text)),
        4 => session.set_gap(gap(project, "devops_engineer", "needed", "", "")),
        _ => session.set_need(need(project, "build", "data_engineer", "")),
    }
}

/// A project in its build since March 2026, three months long before that, six in it.
fn in_build(desk: &mut Desk, name: &str) -> Id {
    let project = desk.project(name);
    let start = edit(&project, "start_month", "2026-06");
    desk.session.set_project(start).unwrap();
    for (kind, months) in [
        ("proof_of_concept", "3"),
        ("build", "6"),
        ("operation", "12"),
    ] {
        let phase = crate::deliver::planned(desk, &project, kind);
        crate::deliver::lasts(desk, &project, &phase, months);
    }
    project
}

fn team(desk: &Desk, project: &Id, phase: &str) -> TeamView {
    let ask = TeamAsk {
        id: project.id.clone(),
        phase: Some(phase.into()),
    };
    desk.session.team(ask).unwrap()
}

fn level(desk: &mut Desk, level: &str) {
    let edit = WorkspaceEdit {
        field: "growth_level".into(),
        text: level.into(),
        visit: None,
    };
    desk.session.set_workspace(edit).unwrap();
}

/// Medium size, build: 20, 20, 40, 60, 40, 30 and 30 % are assumed to be needed.
#[test]
fn the_headline_counts_roles_and_names_what_is_missing_now() {
    let mut desk = Desk::new();
    level(&mut desk, "several");
    let project = in_build(&mut desk, "Invoice triage");
    assert_eq!(
        team(&desk, &project, "build").headline,
        "Nobody is planned in the build yet. It needs 7 roles, together about 2.4 people full time."
    );
    let anna = desk.person("Anna Weber", "95", "20 %");
    let jonas = desk.person("Jonas Beck", "90", "100 %");
    let mira = desk.person("Mira Aydin", "", "100 %");
    for (role, person, text) in [
        ("business_stakeholder", &anna, "20 %"),
        ("solution_architect", &jonas, "20 %"),
        ("data_scientist", &jonas, "40 %"),
        ("data_engineer", &jonas, "30 %"),
        ("ml_engineer", &jonas, "30"),
        ("software_engineer", &mira, "40 %"),
    ] {
        let edit = share(&project, "build", role, person, text);
        desk.session.set_share(edit).unwrap();
    }
    let view = team(&desk, &project, "build");
    assert_eq!(
        view.headline,
        "3 people cover 6 of 7 roles in the build. Nobody runs the pipeline yet, and Jonas Beck is booked at 120\u{a0}%."
    );
    assert_eq!(view.title, "Build, Sep\u{a0}2026 to Feb\u{a0}2027");
    let gaps: Vec<_> = view
        .roles
        .iter()
        .map(|role| (role.gap.text.as_str(), role.gap.tone.as_str()))
        .collect();
    assert_eq!(
        gaps,
        [
            ("met", "fine"),
            ("met", "fine"),
            ("met", "fine"),
            ("−30\u{a0}%", "alarm"),
            ("met", "fine"),
            ("nobody", "alarm"),
            ("met", "fine"),
        ]
    );
    let notes: Vec<_> = view
        .people
        .iter()
        .map(|row| (row.name.as_str(), row.note.as_str(), row.is_over))
        .collect();
    assert_eq!(
        notes,
        [
            ("Anna Weber", "available 20\u{a0}%", false),
            ("Jonas Beck", "over by 20\u{a0}%", true),
            ("Mira Aydin", "available 100\u{a0}%", false),
        ]
    );
    assert_eq!(view.people[1].cells[2].text, "40 %");
    assert_eq!(
        view.people[1].cells[2].label,
        "Jonas Beck, data scientist, build"
    );
    let said: Vec<&str> = view.notes.iter().map(|note| note.title.as_str()).collect();
    assert_eq!(
        said,
        [
            "If Jonas Beck is away, 4 roles stand still",
            "Mira Aydin has no rate"
        ]
    );
    let rooms = desk.session.rooms(id(&project)).unwrap();
    // The proof of concept is behind, but nobody was ever planned in its six needed roles.
    assert_eq!(rooms[2].text.as_deref(), Some("8 gaps"));
}

/// At the first product only who wants it and who makes it are needed now.
#[test]
fn at_the_first_product_many_roles_are_a_note_and_few_gaps_are_red() {
    let mut desk = Desk::new();
    let project = in_build(&mut desk, "Invoice triage");
    let anna = desk.person("Anna", "95", "");
    for role in ["business_stakeholder", "data_scientist"] {
        let edit = share(&project, "build", role, &anna, "40");
        desk.session.set_share(edit).unwrap();
    }
    let view = team(&desk, &project, "build");
    assert!(view.roles.iter().all(|role| role.gap.tone != "alarm"));
    assert!(
        view.headline
            .ends_with("The gaps in 5 roles can wait or were accepted."),
        "{}",
        view.headline
    );
    assert_eq!(view.notes[0].tone, "note");
    let out = share(&project, "build", "data_scientist", &anna, "0");
    desk.session.set_share(out).unwrap();
    let view = team(&desk, &project, "build");
    assert_eq!(view.roles[2].gap.tone, "alarm");
    assert!(view.headline.contains("Nobody makes the model yet"));
}

#[test]
fn a_gap_is_accepted_with_a_reason_until_a_day_and_red_again_after_it() {
    let mut desk = Desk::new();
    level(&mut desk, "platform");
    let project = in_build(&mut desk, "Invoice triage");
    let refused = desk
        .session
        .set_gap(gap(&project, "devops_engineer", "accepted", "", " "))
        .unwrap_err();
    assert_eq!(
        (refused.code, refused.field.as_deref()),
        (Code::Invalid, Some("reason"))
    );
    let accepted = gap(
        &project,
        "devops_engineer",
        "accepted",
        "2026-11-30",
        "agency",
    );
    desk.session.set_gap(accepted).unwrap();
    let shown = |desk: &Desk| {
        let gap = team(desk, &project, "build").roles[5].gap.clone();
        (gap.tone, gap.state_text)
    };
    assert_eq!(
        shown(&desk),
        ("note".into(), "accepted until 2026-11-30".into())
    );
    desk.later(60 * 24 * 8);
    assert_eq!(
        shown(&desk),
        (
            "alarm".into(),
            "accepted until 2026-11-30, needed now".into()
        )
    );
    desk.session.undo().unwrap();
    assert_eq!(shown(&desk), ("alarm".into(), "needed now".into()));
}

/// A typed need follows the phase: what was only for later is needed once the phase has begun.
#[test]
fn a_typed_need_keeps_the_gap_as_it_was_taken() {
    let mut desk = Desk::new();
    level(&mut desk, "several");
    let project = in_build(&mut desk, "Invoice triage");
    let operation = |desk: &Desk| team(desk, &project, "operation").roles[6].clone();
    let typed = need(&project, "operation", "ml_engineer", "150 %");
    desk.session.set_need(typed).unwrap();
    let role = operation(&desk);
    assert_eq!(
        (
            role.needed.as_str(),
            role.is_assumed,
            role.gap.state.as_str()
        ),
        ("150 %", false, "later")
    );
    // Nine months after June 2026 it runs: 120 days from 23 November are in March.
    desk.later(60 * 24 * 120);
    assert_eq!(operation(&desk).gap.state, "needed");
    let refused = desk
        .session
        .set_need(need(&project, "operation", "ml_engineer", "-5"))
        .unwrap_err();
    assert_eq!(refused.field.as_deref(), Some("text"));
    desk.session
        .set_need(need(&project, "operation", "ml_engineer", ""))
        .unwrap();
    let role = operation(&desk);
    assert_eq!((role.needed.as_str(), role.is_assumed), ("20 %", true));
}

#[test]
fn bookings_in_another_project_count_on_the_same_days() {
    let mut desk = Desk::new();
    let first = in_build(&mut desk, "Invoice triage");
    let second = in_build(&mut desk, "Churn");
    let jonas = desk.person("Jonas", "90", "100 %");
    let half = |project: &Id| share(project, "build", "data_scientist", &jonas, "60 %");
    desk.session.set_share(half(&first)).unwrap();
    desk.session.set_share(half(&second)).unwrap();
    let row = team(&desk, &first, "build").people[0].clone();
    assert_eq!(
        row.note,
        "over by 20\u{a0}%, with 60\u{a0}% in other projects"
    );
    // In operation nobody is booked elsewhere.
    let row = team(&desk, &first, "operation").people[0].clone();
    assert_eq!(row.note, "available 100\u{a0}%");
}

/// 50 % at €90 an hour, 8 hours: 0.5 · 8 · 260 ÷ 12 · 90 = 7,800 a month; from January at €108 it is 9,360.
/// September to December at 7,800 and January, February at 9,360: 8,320 a month over six, 49,920 together.
#[test]
fn people_cost_what_their_dated_rates_say_and_replace_the_guess() {
    let mut desk = Desk::new();
    let project = in_build(&mut desk, "Invoice triage");
    let jonas = desk.person("Jonas", "", "");
    let guessed = team(&desk, &project, "build").unplanned.unwrap();
    for (day, amount) in [("2026-01-01", "90"), ("2027-01-01", "108")] {
        let rate = NewRate {
            person: jonas.id.clone(),
            starts_on: day.into(),
            amount: amount.into(),
            per: "hour".into(),
        };
        desk.session.add_rate(rate).unwrap();
    }
    let edit = share(&project, "build", "data_scientist", &jonas, "50");
    desk.session.set_share(edit).unwrap();
    let view = team(&desk, &project, "build");
    assert_eq!(view.costs[1].monthly.text, "€8,320");
    assert_eq!(view.costs[1].total.text, "€49,920");
    assert!(view.below.contains("€8,320 a month"), "{}", view.below);
    assert_ne!(
        view.unplanned.unwrap(),
        guessed,
        "the guess lost the role that has somebody"
    );
}

#[test]
fn a_share_is_undone_and_a_file_without_phases_gets_the_one_that_is_used() {
    let mut desk = Desk::new();
    let project = desk.old_project("From an old file");
    let anna = desk.person("Anna", "95", "");
    let before = outset_store::contents(&desk.path()).unwrap();
    let edit = share(&project, "build", "data_scientist", &anna, "40 %");
    let done = desk.session.set_share(edit).unwrap();
    assert!(done.tables.contains(&"phase".to_owned()), "{done:?}");
    assert_eq!(team(&desk, &project, "build").people.len(), 1);
    desk.session.undo().unwrap();
    assert_eq!(outset_store::contents(&desk.path()).unwrap(), before);
    for wrong in [
        share(&project, "sprint", "data_scientist", &anna, "40"),
        share(&project, "build", "wizard", &anna, "40"),
        share(&project, "build", "data_scientist", &anna, "140"),
        share(&anna, "build", "data_scientist", &anna, "40"),
        share(&project, "build", "data_scientist", &project, "40"),
    ] {
        desk.session.set_share(wrong).unwrap_err();
    }
    assert_eq!(outset_store::contents(&desk.path()).unwrap(), before);
}

#[test]
fn the_team_speaks_german() {
    let mut desk = Desk::new();
    let project = in_build(&mut desk, "Rechnungen");
    let anna = desk.person("Anna", "95", "");
    let edit = share(&project, "build", "data_scientist", &anna, "40");
    desk.session.set_share(edit).unwrap();
    desk.session.speak("de");
    let view = team(&desk, &project, "build");
    assert_eq!(
        view.headline,
        "Eine Person deckt im Aufbau 1 von 7 Rollen ab. Noch niemand steht für den Nutzen ein."
    );
    assert_eq!(view.roles[0].gap.text, "niemand");
}

#[test]
fn a_phase_is_planned_once() {
    let mut desk = Desk::new();
    let project = desk.project("Invoice triage");
    let ask = || PhaseAsk {
        project: project.id.clone(),
        kind: "build".into(),
    };
    let first = desk.session.add_phase(ask()).unwrap().id;
    assert_eq!(desk.session.add_phase(ask()).unwrap().id, first);
}
