//! Scope: eight questions answered, the verdict that follows, what stays open, and every step undone.

mod room;

use crate::desk::id;
use outset_app::{AnswerOrigin, Id, NewOpenPoint, SettingEdit};
use outset_store::contents;
use room::Room;

#[test]
fn a_new_project_names_what_is_open() {
    let room = Room::new();
    let view = room.view();
    assert_eq!(
        view.headline,
        "Too early to say: the problem, the goal, who decides, how it is done today and the data are still open."
    );
    assert_eq!(view.verdict, "not_yet");
    assert_eq!(view.questions.len(), 8);
    assert_eq!(view.questions[3].place, "Question 4 of 8");
    assert_eq!(view.questions[3].feeds, "Feeds: Value, Operate");
    assert_eq!(view.open_sentence, "8 points are open.");
    let rooms = room.desk.session.rooms(id(&room.project)).unwrap();
    assert_eq!(rooms[0].text.as_deref(), Some("8 open"));
}

#[test]
fn eight_answers_lead_to_a_verdict_and_every_step_goes_back() {
    let mut room = Room::new();
    let path = room.desk.path();
    let start = contents(&path).unwrap();
    room.answer_everything();
    let view = room.view();
    assert_eq!(
        view.headline,
        "Worth estimating: nothing that was said speaks against it."
    );
    assert_eq!(view.open_sentence, "Nothing is open.");
    let rooms = room.desk.session.rooms(id(&room.project)).unwrap();
    assert_eq!(rooms[0].text, None);
    let problem = room.question("problem");
    assert_eq!(problem.said, "Said by Head of finance on 2026-11-23");
    assert_eq!(problem.certainty, "asked");
    let end = contents(&path).unwrap();
    let mut steps = 0;
    while contents(&path).unwrap() != start {
        room.desk.session.undo().unwrap();
        steps += 1;
    }
    for _ in 0..steps {
        room.desk.session.redo().unwrap();
    }
    assert_eq!(contents(&path).unwrap(), end);
}

#[test]
fn a_reason_against_it_changes_the_verdict_until_it_is_set_aside_with_words() {
    let mut room = Room::new();
    room.answer_everything();
    room.check("simple_rule", "yes");
    let view = room.view();
    assert_eq!(
        view.headline,
        "Not a case for machine learning: a simple rule is enough."
    );
    assert_eq!(view.reasons[0].question.as_deref(), Some("goal"));
    room.overrule("simple_rule_reaches", "  ");
    assert_eq!(
        room.view().verdict,
        "no_ml",
        "blank words set nothing aside"
    );
    room.overrule(
        "simple_rule_reaches",
        "The rule breaks with each new supplier.",
    );
    let view = room.view();
    assert_eq!(view.verdict, "go");
    assert_eq!(
        view.reasons[0].why,
        "The rule breaks with each new supplier."
    );
    assert_eq!(view.reasons[0].said_by, "Head of finance");
    assert_eq!(
        room.desk.session.undo().unwrap().done,
        "Undone: set reason aside"
    );
    assert_eq!(room.view().verdict, "no_ml");
    room.desk.session.redo().unwrap();
    room.overrule("simple_rule_reaches", "");
    assert_eq!(room.view().verdict, "no_ml", "it counts again");
}

#[test]
fn several_reasons_stand_in_one_sentence() {
    let mut room = Room::new();
    room.answer_everything();
    room.check("owner", "no");
    let ledger = room.view().datasets[0].id.clone();
    let edit = crate::desk::edit(&Id { id: ledger }, "access", "asked");
    room.desk.session.set_dataset(edit).unwrap();
    let view = room.view();
    assert_eq!(
        view.headline,
        "Find out first: nobody owns the decision and no data source may be used yet."
    );
    assert_eq!(
        view.open_points[0].text,
        "May “Ledger” be used? It was asked for."
    );
}

#[test]
fn what_nobody_is_named_for_is_a_guess_and_can_be_told_otherwise() {
    let mut room = Room::new();
    room.answer_everything();
    room.speaker = None;
    room.say("stop", "");
    assert_eq!(room.question("stop").readiness, "open");
    room.say(
        "stop",
        "When it annoys people.\nOr costs more than it brings.",
    );
    let stop = room.question("stop");
    assert_eq!(
        (stop.certainty.as_str(), stop.readiness_name.as_str()),
        ("guess", "a guess")
    );
    assert_eq!(stop.said, "Written down on 2026-11-23");
    assert_eq!(
        room.view().headline,
        "Worth estimating: nothing that was said speaks against it. One answer is still a guess."
    );
    assert_eq!(
        room.view().open_points[0].text,
        "Stopping: the answer is a guess. Who knows?"
    );
    for (field, text) in [
        ("certainty", "measured"),
        ("said_by", "Ada"),
        ("said_on", "2026-11-20"),
    ] {
        let edit = AnswerOrigin {
            project: room.project.id.clone(),
            question: "stop".into(),
            field: field.into(),
            text: text.into(),
            visit: None,
        };
        room.desk.session.set_answer_origin(edit).unwrap();
    }
    let stop = room.question("stop");
    assert_eq!(stop.said, "Said by Ada on 2026-11-20");
    assert_eq!(stop.readiness, "answered");
    assert!(
        room.view()
            .speakers
            .starts_with(&["Head of finance".to_owned()])
    );
    assert!(room.view().speakers.contains(&"Ada".to_owned()));
}

#[test]
fn numbers_given_here_are_drivers_of_the_plan() {
    let mut room = Room::new();
    room.figure("cases_per_month", "15000 to 19000", "measured");
    let today = room.question("today");
    let cases = &today.estimates[0];
    assert_eq!(cases.place, room.place("cases_per_month"));
    assert_eq!(cases.origin, "Head of finance, 2026-11-23 · measured");
    let parts: Vec<&str> = today
        .estimates
        .iter()
        .map(|estimate| estimate.place.part.as_str())
        .collect();
    assert_eq!(
        parts,
        [
            "cases_per_month",
            "minutes_per_case",
            "hourly_rate",
            "share_positive",
            "found_today",
            "right_today"
        ]
    );
    assert_eq!(
        today.missing,
        ["the minutes for each case, or how well it is done"]
    );
    let goal: Vec<String> = room
        .question("goal")
        .estimates
        .into_iter()
        .map(|estimate| estimate.place.part)
        .collect();
    assert_eq!(goal, ["found_goal", "right_goal"]);
}

#[test]
fn the_waiting_time_is_asked_with_the_decision() {
    let mut room = Room::new();
    assert_eq!(room.question("decision").wait_months.as_deref(), Some("12"));
    assert_eq!(room.question("data").wait_months, None);
    let set = |room: &mut Room, text: &str| {
        let edit = crate::desk::edit(&room.project, "wait_months", text);
        room.desk.session.set_project(edit)
    };
    set(&mut room, "3").unwrap();
    assert_eq!(room.question("decision").wait_months.as_deref(), Some("3"));
    for (text, message) in [
        ("-1", "Please stay between 0 and 120."),
        ("2.5", "Only whole numbers are possible here."),
        ("soon", "This is not a number. Write it like 1,234.5."),
    ] {
        let refused = set(&mut room, text).unwrap_err();
        assert_eq!(refused.field.as_deref(), Some("wait_months"));
        assert_eq!(refused.message, message);
    }
}

#[test]
fn expectations_that_do_not_meet_are_talked_about() {
    let mut room = Room::new();
    room.expect("Head of finance", "30k to 60k");
    assert_eq!(
        room.view().expectations_sentence,
        "One expectation so far: €30,000 to €60,000 a year."
    );
    room.expect("Sales", "50k to 150k");
    assert_eq!(
        room.view().expectations_sentence,
        "All of them meet at €50,000 to €60,000 a year."
    );
    room.expect("Managing director", "230k");
    let view = room.view();
    assert_eq!(
        view.expectations_sentence,
        "They do not meet: between the most cautious and the most hopeful lies €60,000 to €230,000 a year. Talk about it before going on."
    );
    // On a strip from 30,000 to 230,000: 20,000 of 200,000 is a tenth.
    let places: Vec<(f64, f64)> = view
        .expectations
        .iter()
        .map(|row| (row.from, row.to))
        .collect();
    assert_eq!(places, [(0.0, 0.15), (0.1, 0.6), (1.0, 1.0)]);
    assert_eq!(view.expectations[0].range, "30000 – 60000");
    let plan_is_untouched = room.desk.session.estimates(id(&room.project)).unwrap();
    assert!(
        plan_is_untouched
            .iter()
            .all(|estimate| estimate.place.part == "duration")
    );
}

#[test]
fn an_open_point_is_taken_over_and_closed_by_its_answer() {
    let mut room = Room::new();
    room.source("Ledger", "unknown");
    let view = room.view();
    let access = view
        .open_points
        .iter()
        .find(|row| row.text.contains("Ledger"))
        .unwrap();
    let (point, stored) = (access.point.clone(), access.stored);
    assert!(!stored && point.starts_with("access."));
    room.point(&point, "owner", "Ada");
    room.point(&point, "due_on", "2026-11-22");
    let found = |room: &Room| {
        let rows = room.view().open_points;
        rows.into_iter()
            .find(|row| row.text.contains("Ledger"))
            .unwrap()
    };
    let row = found(&room);
    assert!(row.stored && !row.own);
    assert_eq!((row.owner.as_str(), row.state.as_str()), ("Ada", "late"));
    assert_eq!(room.view().open_sentence, "9 points are open.");
    room.point(&row.point, "answer", "Finance says yes.");
    let row = found(&room);
    assert_eq!(row.state_name, "closed 2026-11-23");
    assert_eq!(room.view().open_sentence, "8 points are open.");
    room.desk.session.undo().unwrap();
    assert_eq!(found(&room).state, "late");
    // What asked it no longer does: the point is settled without an answer.
    let source = Id {
        id: room.view().datasets[0].id.clone(),
    };
    room.desk
        .session
        .set_dataset(crate::desk::edit(&source, "access", "yes"))
        .unwrap();
    assert_eq!(found(&room).state, "settled");
}

#[test]
fn an_open_point_of_ones_own_needs_a_question() {
    let mut room = Room::new();
    let new = |text: &str, due: &str| NewOpenPoint {
        project: room.project.id.clone(),
        text: text.into(),
        owner: "Ada".into(),
        due_on: due.into(),
    };
    let (blank, wrong, right) = (
        new(" ", ""),
        new("Who pays?", "soon"),
        new("Who pays?", "2026-12-01"),
    );
    let session = &mut room.desk.session;
    assert_eq!(
        session.add_open_point(blank).unwrap_err().field.as_deref(),
        Some("text")
    );
    assert_eq!(
        session.add_open_point(wrong).unwrap_err().field.as_deref(),
        Some("due_on")
    );
    let point = session.add_open_point(right).unwrap().id.unwrap();
    let row = room
        .view()
        .open_points
        .into_iter()
        .find(|row| row.point == point)
        .unwrap();
    assert!(row.own);
    room.point(&point, "text", "Who pays for it?");
    room.desk
        .session
        .remove_open_point(Id { id: point.clone() })
        .unwrap();
    assert!(room.view().open_points.iter().all(|row| row.point != point));
    room.desk.session.undo().unwrap();
    let row = room
        .view()
        .open_points
        .into_iter()
        .find(|row| row.point == point)
        .unwrap();
    assert_eq!(row.text, "Who pays for it?");
}

#[test]
fn everything_is_said_in_german_too() {
    let mut room = Room::new();
    let edit = SettingEdit {
        key: "language".into(),
        value: "de".into(),
    };
    room.desk.session.set_setting(edit).unwrap();
    assert_eq!(
        room.view().headline,
        "Noch zu früh für ein Urteil: das Problem, das Ziel, wer entscheidet, wie es heute gemacht wird und die Daten sind noch offen."
    );
    room.answer_everything();
    room.check("acted_on", "no");
    let view = room.view();
    assert_eq!(
        view.headline,
        "Kein Fall für maschinelles Lernen: niemand würde nach der Vorhersage handeln."
    );
    assert_eq!(view.questions[3].feeds, "Fließt ein in: Wert, Betreiben");
}
