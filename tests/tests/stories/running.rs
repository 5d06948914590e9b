//! How projects come in: as an idea, approved, or as a model that already runs.

use crate::desk::{Desk, id};
use outset_app::{EstimateEdit, EstimateView, Id, NewProject, NewRunning};
use outset_store::contents;

fn estimate<'a>(all: &'a [EstimateView], part: &str) -> &'a EstimateView {
    all.iter().find(|one| one.place.part == part).unwrap()
}

fn begin(desk: &mut Desk, began_as: &str) -> Id {
    let new = NewProject {
        name: "Churn".into(),
        began_as: Some(began_as.into()),
        ..NewProject::default()
    };
    Id {
        id: desk.session.add_project(new).unwrap().id.unwrap(),
    }
}

fn running() -> NewRunning {
    NewRunning {
        name: "Churn".into(),
        cases_per_month: "2000".into(),
        worth_right: "150".into(),
        cost_wrong: "5 to 10".into(),
        monthly_cost: "900".into(),
        found_today: "40".into(),
        right_today: "25".into(),
        live_since: "2025-09".into(),
        ..NewRunning::default()
    }
}

#[test]
fn an_idea_begins_in_scope_and_an_approved_project_in_value() {
    let mut desk = Desk::new();
    for (began_as, stage, asked) in [
        ("idea", "scope", Some("8 open")),
        ("approved", "value", None),
    ] {
        let project = begin(&mut desk, began_as);
        assert_eq!(desk.session.project(id(&project)).unwrap().stage, stage);
        let rooms = desk.session.rooms(id(&project)).unwrap();
        assert_eq!(rooms[0].text.as_deref(), asked);
    }
    let refused = desk.session.add_project(NewProject {
        name: "Churn".into(),
        began_as: Some("bought".into()),
        ..NewProject::default()
    });
    assert_eq!(refused.unwrap_err().field.as_deref(), Some("began_as"));
}

#[test]
fn a_new_project_has_phases_with_guessed_durations_and_one_step_takes_all_of_it_back() {
    let mut desk = Desk::new();
    let before = contents(&desk.path()).unwrap();
    let project = begin(&mut desk, "idea");
    let all = desk.session.estimates(id(&project)).unwrap();
    // A project of medium size: 2.5 months of proof, 6 of building; half as long or twice.
    let texts: Vec<&str> = all.iter().map(|one| one.text.as_str()).collect();
    assert_eq!(texts, ["1.25 – 5 @ 80 %", "3 – 12 @ 80 %"]);
    assert_eq!(
        all[0].origin,
        "a guess · assumed by the size of the project"
    );
    desk.session.undo().unwrap();
    assert_eq!(contents(&desk.path()).unwrap(), before);
}

#[test]
fn what_somebody_says_is_no_longer_assumed() {
    let mut desk = Desk::new();
    let project = begin(&mut desk, "idea");
    let first = desk.session.estimates(id(&project)).unwrap().remove(0);
    // Assumed while English was spoken, said while German is.
    desk.session.speak("de");
    let said = EstimateEdit {
        place: first.place,
        text: "1 / 2 / 4".into(),
        said_by: Some("Amir Haddad".into()),
        visit: None,
    };
    desk.session.set_estimate(said).unwrap();
    let first = desk.session.estimates(id(&project)).unwrap().remove(0);
    assert_eq!(first.source, "");
    assert_eq!(first.origin, "Amir Haddad, 2026-11-23 · geschätzt");
}

#[test]
fn a_running_model_is_there_with_its_worth_in_one_step() {
    let mut desk = Desk::new();
    let before = contents(&desk.path()).unwrap();
    let done = desk.session.begin_running(running()).unwrap();
    let project = Id {
        id: done.id.unwrap(),
    };
    let view = desk.session.project(id(&project)).unwrap();
    assert_eq!(
        (view.stage.as_str(), view.start_month.as_str()),
        ("operate", "2025-09")
    );
    let all = desk.session.estimates(id(&project)).unwrap();
    for (part, text) in [
        ("cases_per_month", "2000"),
        ("found_today", "40"),
        ("right_today", "25"),
        ("worth_found", "150"),
        ("worth_false_alarm", "-10 – -5"),
        ("worth_missed", "0"),
        ("monthly_amount", "900"),
        // Nothing is known of its quality before it is measured.
        ("found_model", "5 – 95"),
    ] {
        let found = estimate(&all, part).text.replace(" %", "");
        assert_eq!(found, text, "{part}");
    }
    assert!(
        all.iter().all(|one| one.place.part != "duration"),
        "it is built already"
    );
    let model = desk.session.find_model(&project.id, "Churn");
    assert!(model.is_ok());
    desk.session.undo().unwrap();
    assert_eq!(contents(&desk.path()).unwrap(), before);
}

#[test]
fn the_plan_of_a_running_model_can_be_computed_and_its_unknown_quality_is_named() {
    let mut desk = Desk::new();
    let project = Id {
        id: desk.session.begin_running(running()).unwrap().id.unwrap(),
    };
    let guesses = |desk: &Desk| {
        let reasons = desk.session.scope(id(&project)).unwrap().reasons;
        let found = reasons
            .into_iter()
            .find(|one| one.reason == "weighty_guesses");
        found.map(|one| one.text).unwrap_or_default()
    };
    let text = guesses(&desk);
    assert!(text.contains("with the model"), "{text}");
    // Without the cases nothing can be computed, so nothing is said of what decides it.
    desk.session.undo().unwrap();
    let new = NewRunning {
        cases_per_month: String::new(),
        ..running()
    };
    let project = Id {
        id: desk.session.begin_running(new).unwrap().id.unwrap(),
    };
    let view = desk.session.scope(id(&project)).unwrap();
    assert!(
        view.reasons
            .iter()
            .all(|one| one.reason != "weighty_guesses")
    );
}

#[test]
fn what_is_not_known_yet_may_stay_empty_and_nothing_done_before_counts_as_nothing_found() {
    let mut desk = Desk::new();
    let new = NewRunning {
        name: "Churn".into(),
        ..NewRunning::default()
    };
    let project = Id {
        id: desk.session.begin_running(new).unwrap().id.unwrap(),
    };
    let all = desk.session.estimates(id(&project)).unwrap();
    assert_eq!(estimate(&all, "found_today").certainty, "asked");
    assert!(all.iter().all(|one| one.place.part != "cases_per_month"));
    assert_eq!(desk.session.project(id(&project)).unwrap().start_month, "");
}

#[test]
fn what_cannot_be_read_is_answered_at_its_field_and_adds_nothing() {
    let mut desk = Desk::new();
    let before = contents(&desk.path()).unwrap();
    type Set = fn(&mut NewRunning);
    let wrong: [(&str, Set); 7] = [
        ("name", |new| new.name = " ".into()),
        ("cases_per_month", |new| new.cases_per_month = "many".into()),
        ("worth_right", |new| new.worth_right = "$5".into()),
        ("cost_wrong", |new| new.cost_wrong = "-5".into()),
        ("monthly_cost", |new| new.monthly_cost = "9,99".into()),
        ("right_today", |new| new.right_today = String::new()),
        ("live_since", |new| new.live_since = "soon".into()),
    ];
    for (field, spoil) in wrong {
        let mut new = running();
        spoil(&mut new);
        let refused = desk.session.begin_running(new).unwrap_err();
        assert_eq!(refused.field.as_deref(), Some(field));
    }
    assert_eq!(contents(&desk.path()).unwrap(), before);
}
