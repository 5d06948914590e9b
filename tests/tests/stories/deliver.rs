//! Phases and gates, demonstrations, spending and decisions of a project.

use crate::desk::{Desk, edit, id};
use outset_app::{
    DeliverAsk, DeliverView, Done, EstimateEdit, EstimatePlace, Id, NewDecision, NewMilestone,
    Owner, OwnerKind, PhaseAsk, PhaseEdit, Problem, Session, SpendingEdit,
};

/// Plans a phase.
pub(crate) fn planned(desk: &mut Desk, project: &Id, kind: &str) -> Id {
    let ask = PhaseAsk {
        project: project.id.clone(),
        kind: kind.into(),
    };
    Id {
        id: desk.session.add_phase(ask).unwrap().id.unwrap(),
    }
}

/// Says how long a phase takes.
pub(crate) fn lasts(desk: &mut Desk, project: &Id, phase: &Id, months: &str) {
    let edit = EstimateEdit {
        place: EstimatePlace {
            project: project.id.clone(),
            owner: Some(Owner {
                kind: OwnerKind::Phase,
                id: phase.id.clone(),
            }),
            part: "duration".into(),
        },
        text: months.into(),
        said_by: None,
        visit: None,
    };
    desk.session.set_estimate(edit).unwrap();
}

fn phase(project: &Id, kind: &str, field: &str, text: &str) -> PhaseEdit {
    PhaseEdit {
        project: project.id.clone(),
        kind: kind.into(),
        field: field.into(),
        text: text.into(),
        visit: None,
    }
}

fn spending(project: &Id, month: &str, kind: &str, text: &str) -> SpendingEdit {
    SpendingEdit {
        project: project.id.clone(),
        month: month.into(),
        kind: kind.into(),
        text: text.into(),
        visit: None,
    }
}

fn decision(project: &Id, kind: &str, reason: &str) -> NewDecision {
    NewDecision {
        project: project.id.clone(),
        kind: kind.into(),
        reason: reason.into(),
        ..NewDecision::default()
    }
}

fn demonstration(project: &Id, name: &str, due_on: &str) -> NewMilestone {
    NewMilestone {
        project: project.id.clone(),
        kind: "demonstration".into(),
        name: name.into(),
        audience: "Accounting".into(),
        due_on: due_on.into(),
    }
}

fn seen(session: &Session, project: &Id) -> Result<DeliverView, Problem> {
    session.deliver(DeliverAsk {
        id: project.id.clone(),
        theme: "light".into(),
        width: None,
    })
}

fn view(desk: &Desk, project: &Id) -> DeliverView {
    seen(&desk.session, project).unwrap()
}

/// Verbs of Deliver for the undo law, by number, with a text that some of them accept.
pub(crate) fn act(
    session: &mut Session,
    project: &Id,
    person: &Id,
    number: usize,
    text: &str,
) -> Result<Done, Problem> {
    let milestone = |session: &Session| {
        let first = seen(session, project).map(|view| view.milestones.into_iter().next());
        let found = first.ok().flatten().map(|one| one.id);
        Id {
            id: found.unwrap_or_else(|| "none".into()),
        }
    };
    match number {
        0 => session.set_phase(phase(project, "build", "gate_on", text)),
        1 => session.set_phase(phase(project, "build", "started_on", text)),
        2 => session.set_phase(phase(project, "build", "ended_on", text)),
        3 => session.set_phase(phase(project, "operation", "owner", &person.id)),
        4 => session.add_milestone(demonstration(project, "First look", text)),
        5 => {
            let id = milestone(session);
            session.set_milestone(edit(&id, "name", text))
        }
        6 => {
            let id = milestone(session);
            session.set_milestone(edit(&id, "done_on", text))
        }
        7 => session.set_spending(spending(project, "2026-11", "compute", text)),
        8 => session.set_spending(spending(project, "2026-11", "compute", "")),
        9 => session.add_decision(decision(project, "stop", text)),
        10 => session.set_lesson(edit(project, "taught", text)),
        11 => session.set_lesson(edit(project, "saved", text)),
        12 => session.add_decision(decision(project, "go", text)),
        13 => {
            let id = milestone(session);
            session.remove_milestone(id)
        }
        14 => {
            let latest = seen(session, project).map(|view| view.decisions.into_iter().next());
            let found = latest.ok().flatten().map(|one| one.id);
            session.remove_decision(Id {
                id: found.unwrap_or_else(|| "none".into()),
            })
        }
        _ => session.set_phase(phase(project, "build", "gate_question", text)),
    }
}

/// Proof of concept from November 2026, three months; build six.
fn begun(desk: &mut Desk) -> Id {
    let project = desk.project("Invoice triage");
    for (field, text) in [("start_month", "2026-11"), ("budget", "150000")] {
        desk.session
            .set_project(edit(&project, field, text))
            .unwrap();
    }
    for (kind, months) in [("proof_of_concept", "3"), ("build", "6"), ("operation", "")] {
        let phase = planned(desk, &project, kind);
        if !months.is_empty() {
            lasts(desk, &project, &phase, months);
        }
    }
    project
}

#[test]
fn the_headline_says_when_it_ends_what_is_shown_and_what_was_spent() {
    let mut desk = Desk::new();
    let project = begun(&mut desk);
    let found = view(&desk, &project);
    assert_eq!(
        found.headline,
        "Proof of concept likely ends in Jan\u{a0}2027; no demonstration is planned before the first gate. No spending is written down yet."
    );
    assert_eq!(
        found.warning.as_deref(),
        Some(
            "Plan a demonstration before 2027-01-31. A gate that nobody has seen anything before is decided on paper."
        )
    );
    assert_eq!(
        desk.session.rooms(id(&project)).unwrap()[3].text.as_deref(),
        Some("1 open")
    );
    desk.session
        .add_milestone(demonstration(&project, "First look", "2026-12-04"))
        .unwrap();
    for (kind, text) in [("own_people", "20000"), ("external", "8,000")] {
        desk.session
            .set_spending(spending(&project, "2026-11", kind, text))
            .unwrap();
    }
    let found = view(&desk, &project);
    assert_eq!(
        found.headline,
        "Proof of concept likely ends in Jan\u{a0}2027; the first demonstration is on 2026-12-04. €28,000 of €150,000 spent."
    );
    assert_eq!(found.warning, None);
    assert_eq!(desk.session.rooms(id(&project)).unwrap()[3].text, None);
    assert_eq!(found.phases[1].dates, "Feb\u{a0}2027 to Jul\u{a0}2027");
    assert!(found.figure.svg.contains("First look"));
    assert_eq!(found.figure.rows.len(), 4);
}

#[test]
fn what_is_not_known_is_named() {
    let mut desk = Desk::new();
    let project = desk.old_project("Invoice triage");
    assert!(
        view(&desk, &project)
            .headline
            .starts_with("No phase is planned yet."),
    );
    planned(&mut desk, &project, "build");
    assert!(
        view(&desk, &project)
            .headline
            .starts_with("Nobody has said when it begins")
    );
    desk.session
        .set_phase(phase(&project, "build", "started_on", "2026-11-02"))
        .unwrap();
    assert!(
        view(&desk, &project)
            .headline
            .starts_with("Nobody has said how long this takes: Build")
    );
}

#[test]
fn a_demonstration_after_the_first_gate_is_too_late() {
    let mut desk = Desk::new();
    let project = begun(&mut desk);
    desk.session
        .set_phase(phase(&project, "proof_of_concept", "gate_on", "2026-12-01"))
        .unwrap();
    desk.session
        .add_milestone(demonstration(&project, "First look", "2026-12-04"))
        .unwrap();
    let found = view(&desk, &project);
    assert_eq!(
        found.warning.as_deref(),
        Some("The first demonstration comes too late to help: the first gate is on 2026-12-01.")
    );
    let first = Id {
        id: found.milestones[0].id.clone(),
    };
    desk.session
        .set_milestone(edit(&first, "due_on", "2026-11-20"))
        .unwrap();
    let found = view(&desk, &project);
    assert_eq!(found.warning, None);
    assert!(found.milestones[0].is_late, "its day was three days ago");
    assert_eq!(
        desk.session.rooms(id(&project)).unwrap()[3].text.as_deref(),
        Some("1 open")
    );
    desk.session
        .set_milestone(edit(&first, "done_on", "2026-11-20"))
        .unwrap();
    assert!(
        view(&desk, &project)
            .headline
            .contains("the first demonstration was on 2026-11-20")
    );
    desk.session.remove_milestone(first).unwrap();
    desk.session.undo().unwrap();
    assert_eq!(view(&desk, &project).milestones.len(), 1);
}

#[test]
fn a_phase_cannot_end_before_it_begins() {
    let mut desk = Desk::new();
    let project = begun(&mut desk);
    let set = |field: &str, text: &str| phase(&project, "build", field, text);
    desk.session
        .set_phase(set("started_on", "2026-11-10"))
        .unwrap();
    let refused = desk
        .session
        .set_phase(set("ended_on", "2026-11-09"))
        .unwrap_err();
    assert_eq!(
        (refused.message.as_str(), refused.field.as_deref()),
        ("A phase cannot end before it begins.", Some("ended_on"))
    );
    desk.session
        .set_phase(set("ended_on", "2026-11-20"))
        .unwrap();
    let found = view(&desk, &project);
    assert_eq!(found.phases[1].ended_on, "2026-11-20");
    desk.session.undo().unwrap();
    assert_eq!(view(&desk, &project).phases[1].ended_on, "");
}

#[test]
fn spending_is_typed_by_month_and_kind_beside_the_plan() {
    let mut desk = Desk::new();
    let project = begun(&mut desk);
    let anna = desk.person("Anna", "6000", "");
    let rate = desk.session.person(id(&anna)).unwrap().rates[0].id.clone();
    desk.session
        .set_rate(edit(&Id { id: rate }, "per", "month"))
        .unwrap();
    // All that is planned: Anna's half month of €6,000, and nothing needed that nobody has.
    for role in [
        "business_stakeholder",
        "solution_architect",
        "data_scientist",
        "data_engineer",
        "software_engineer",
        "ml_engineer",
    ] {
        let text = if role == "data_scientist" { "50" } else { "" };
        if text.is_empty() {
            let need = outset_app::NeedEdit {
                project: project.id.clone(),
                phase: "proof_of_concept".into(),
                role: role.into(),
                text: "0".into(),
                visit: None,
            };
            desk.session.set_need(need).unwrap();
        } else {
            let edit = crate::team::share(&project, "proof_of_concept", role, &anna, text);
            desk.session.set_share(edit).unwrap();
        }
    }
    desk.session
        .set_spending(spending(&project, "2026-11", "own_people", "3100.50"))
        .unwrap();
    let found = view(&desk, &project).spending;
    assert_eq!(found.months.len(), 1);
    let month = &found.months[0];
    assert_eq!(month.cells[0].text, "3,100.50");
    assert_eq!(month.cells[0].label, "Own people, Nov\u{a0}2026");
    assert_eq!(month.spent.as_ref().unwrap().text, "€3,100.50");
    assert_eq!(month.planned.as_ref().unwrap().text, "€3,000");
    assert!(month.is_over);
    assert_eq!(found.kind_sums[0].text, "€3,100.50");
    desk.session
        .set_spending(spending(&project, "2026-11", "own_people", ""))
        .unwrap();
    assert_eq!(view(&desk, &project).spending.months[0].spent, None);
    for wrong in [
        spending(&project, "2026-13", "other", "5"),
        spending(&project, "2026-11", "travel", "5"),
        spending(&project, "2026-11", "other", "-5"),
    ] {
        desk.session.set_spending(wrong).unwrap_err();
    }
}

#[test]
fn amounts_in_another_currency_are_said_and_not_added() {
    let mut desk = Desk::new();
    let project = begun(&mut desk);
    desk.session
        .set_spending(spending(&project, "2026-11", "other", "500"))
        .unwrap();
    let to_francs = outset_app::WorkspaceEdit {
        field: "currency".into(),
        text: "CHF".into(),
        visit: None,
    };
    desk.session.set_workspace(to_francs).unwrap();
    let found = view(&desk, &project).spending;
    assert_eq!(found.spent.value, 0.0);
    assert!(
        found
            .note
            .contains("One amount in another currency is in none of the sums."),
        "{}",
        found.note
    );
}

#[test]
fn a_stop_stops_the_project_and_keeps_what_it_taught() {
    let mut desk = Desk::new();
    let project = begun(&mut desk);
    desk.session
        .add_decision(decision(&project, "find_out", "Ask accounting first"))
        .unwrap();
    let before = outset_store::contents(&desk.path()).unwrap();
    let stop = NewDecision {
        taught: "Invoices arrive on paper".into(),
        saved: "90000".into(),
        decided_by: "Head of finance".into(),
        ..decision(&project, "stop", "Too little to gain")
    };
    desk.session.add_decision(stop).unwrap();
    let found = view(&desk, &project);
    assert!(
        found.headline.starts_with("Stopped on 2026-11-23."),
        "{}",
        found.headline
    );
    assert_eq!(found.decisions[0].when, "2026-11-23, Head of finance");
    assert_eq!(
        found.decisions[0].figures,
        "Then no return could be shown, because the plan was not complete; €0 spent."
    );
    let stopped = found.stopped.unwrap();
    assert_eq!(
        (stopped.taught.as_str(), stopped.saved.as_str()),
        ("Invoices arrive on paper", "90,000")
    );
    desk.session.undo().unwrap();
    assert_eq!(outset_store::contents(&desk.path()).unwrap(), before);
    desk.session.redo().unwrap();
    let go_on = decision(&project, "go", "Paper is scanned now");
    desk.session.add_decision(go_on).unwrap();
    assert_eq!(view(&desk, &project).stopped, None);
    let latest = view(&desk, &project).decisions[0].id.clone();
    desk.session.remove_decision(Id { id: latest }).unwrap();
    assert_eq!(
        view(&desk, &project).stopped,
        None,
        "only taking a stop back changes how a project stands"
    );
    let reasonless = decision(&project, "go", " ");
    let refused = desk.session.add_decision(reasonless).unwrap_err();
    assert_eq!(refused.field.as_deref(), Some("reason"));
}

#[test]
fn a_product_is_finished_by_a_stop_and_the_end_of_its_operation() {
    let mut desk = Desk::new();
    let project = begun(&mut desk);
    let set = |desk: &mut Desk, field: &str, text: &str| {
        let edit = PhaseEdit {
            project: project.id.clone(),
            kind: "operation".into(),
            field: field.into(),
            text: text.into(),
            visit: None,
        };
        desk.session.set_phase(edit).unwrap();
    };
    let state = |desk: &Desk| desk.session.portfolio().unwrap().rows[0].state.clone();
    set(&mut desk, "started_on", "2026-01-01");
    set(&mut desk, "ended_on", "2026-10-31");
    assert_eq!(state(&desk), "active", "nobody has decided it yet");
    desk.session
        .add_decision(decision(
            &project,
            "stop",
            "The new system brings one of its own",
        ))
        .unwrap();
    assert_eq!(state(&desk), "finished");
    let found = view(&desk, &project);
    assert!(
        found.headline.starts_with("Finished on 2026-11-23."),
        "{}",
        found.headline
    );
    assert!(found.stopped.is_some());
    let before = outset_store::contents(&desk.path()).unwrap();
    set(&mut desk, "ended_on", "");
    assert_eq!(state(&desk), "stopped", "it did not come to its end");
    desk.session.undo().unwrap();
    assert_eq!(outset_store::contents(&desk.path()).unwrap(), before);
    let go_on = decision(&project, "go", "The new system is late");
    desk.session.add_decision(go_on).unwrap();
    assert_eq!(state(&desk), "active");
}

#[test]
fn the_delivery_speaks_german() {
    let mut desk = Desk::new();
    let project = begun(&mut desk);
    desk.session.speak("de");
    assert_eq!(
        view(&desk, &project).headline,
        "Machbarkeitsnachweis endet wahrscheinlich im Jan.\u{a0}2027; vor der ersten Entscheidung ist keine Vorführung geplant. Noch sind keine Ausgaben eingetragen."
    );
}
