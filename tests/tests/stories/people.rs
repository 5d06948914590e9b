//! People with dated rates and availability.

use crate::desk::{Desk, edit, id};
use outset_app::{Code, Id, NewAvailability, NewPerson, NewRate};

fn new_rate(person: &Id, starts_on: &str, amount: &str, per: &str) -> NewRate {
    NewRate {
        person: person.id.clone(),
        starts_on: starts_on.into(),
        amount: amount.into(),
        per: per.into(),
    }
}

#[test]
fn a_person_is_added_with_what_their_time_costs() {
    let mut desk = Desk::new();
    let anna = desk.person("Anna Weber", "95", "80 %");
    let view = desk.session.person(id(&anna)).unwrap();
    assert_eq!(
        view.headline,
        "Anna Weber costs €95 an hour and is available for 80\u{a0}% of full time."
    );
    assert_eq!(
        (
            view.rates.len(),
            view.rates[0].starts_on.as_str(),
            view.rates[0].current
        ),
        (1, "2026-11-23", true)
    );
    let people = desk.session.people().unwrap();
    assert_eq!(
        people.headline,
        "One person. Everybody’s time has a rate today."
    );
    desk.person("Jonas", "", "");
    assert_eq!(
        desk.session.people().unwrap().headline,
        "2 people. One of them has no rate today."
    );
    desk.session.undo().unwrap();
    desk.session.undo().unwrap();
    assert_eq!(
        desk.session.people().unwrap().count,
        0,
        "person, rate and availability were one step"
    );
}

#[test]
fn the_rate_that_holds_is_the_latest_that_has_begun() {
    let mut desk = Desk::new();
    let anna = desk.person("Anna", "", "");
    desk.session
        .add_rate(new_rate(&anna, "2025-01-01", "95", "hour"))
        .unwrap();
    desk.session
        .add_rate(new_rate(&anna, "2026-12-01", "800", "day"))
        .unwrap();
    assert_eq!(
        desk.session.people().unwrap().rows[0]
            .rate
            .as_ref()
            .unwrap()
            .text,
        "€95 an hour"
    );
    desk.later(60 * 24 * 10);
    let row = &desk.session.people().unwrap().rows[0];
    assert_eq!(row.rate.as_ref().unwrap().text, "€800 a day");
    assert_eq!(row.rate_since.as_deref(), Some("2026-12-01"));
}

#[test]
fn two_rates_cannot_begin_on_one_day() {
    let mut desk = Desk::new();
    let anna = desk.person("Anna", "95", "");
    let again = desk
        .session
        .add_rate(new_rate(&anna, "2026-11-23", "100", "hour"))
        .unwrap_err();
    assert_eq!(
        (again.code, again.field.as_deref()),
        (Code::Invalid, Some("starts_on"))
    );
    desk.session
        .add_rate(new_rate(&anna, "2026-12-01", "100", "hour"))
        .unwrap();
    let second = Id {
        id: desk.session.person(id(&anna)).unwrap().rates[1].id.clone(),
    };
    let moved = desk
        .session
        .set_rate(edit(&second, "starts_on", "2026-11-23"))
        .unwrap_err();
    assert_eq!(moved.message, "Another entry starts on that day already.");
    desk.session
        .set_rate(edit(&second, "starts_on", "2026-12-02"))
        .unwrap();
}

#[test]
fn a_rate_keeps_its_currency_when_the_workspace_changes_hers() {
    let mut desk = Desk::new();
    let anna = desk.person("Anna", "95", "");
    let to_yen = outset_app::WorkspaceEdit {
        field: "currency".into(),
        text: "JPY".into(),
        visit: None,
    };
    desk.session.set_workspace(to_yen).unwrap();
    assert_eq!(
        desk.session.people().unwrap().rows[0]
            .rate
            .as_ref()
            .unwrap()
            .text,
        "€95 an hour"
    );
    let rate = Id {
        id: desk.session.person(id(&anna)).unwrap().rates[0].id.clone(),
    };
    desk.session
        .set_rate(edit(&rate, "amount", "95.50"))
        .unwrap();
    let refused = desk
        .session
        .add_rate(new_rate(&anna, "2026-12-01", "9500.5", "hour"))
        .unwrap_err();
    assert_eq!(refused.message, "This currency has no decimals.");
}

#[test]
fn availability_is_dated_too() {
    let mut desk = Desk::new();
    let anna = desk.person("Anna", "", "100");
    let half = NewAvailability {
        person: anna.id.clone(),
        starts_on: "2027-01-01".into(),
        share: "50 %".into(),
    };
    desk.session.add_availability(half).unwrap();
    let view = desk.session.person(id(&anna)).unwrap();
    let shown: Vec<_> = view
        .availabilities
        .iter()
        .map(|row| (row.shown.text.as_str(), row.current))
        .collect();
    assert_eq!(shown, [("100\u{a0}%", true), ("50\u{a0}%", false)]);
    let later = Id {
        id: view.availabilities[1].id.clone(),
    };
    let refused = desk
        .session
        .set_availability(edit(&later, "share", "140"))
        .unwrap_err();
    assert_eq!(refused.message, "Please stay between 0 and 100.");
    desk.session.remove_availability(later).unwrap();
    assert_eq!(
        desk.session.person(id(&anna)).unwrap().availabilities.len(),
        1
    );
}

#[test]
fn a_person_with_a_field_that_cannot_be_read_is_not_added_at_all() {
    let mut desk = Desk::new();
    let new = NewPerson {
        name: "Anna".into(),
        rate: "95".into(),
        per: "week".into(),
        share: String::new(),
    };
    let problem = desk.session.add_person(new).unwrap_err();
    assert_eq!(problem.field.as_deref(), Some("per"));
    assert_eq!(
        desk.session.people().unwrap().headline,
        "Nobody here yet. Add who works on your projects."
    );
}

#[test]
fn removing_a_person_and_taking_it_back() {
    let mut desk = Desk::new();
    let anna = desk.person("Anna", "95", "80");
    let before = outset_store::contents(&desk.path()).unwrap();
    let removed = desk.session.remove_person(id(&anna)).unwrap();
    assert_eq!(
        (removed.done.as_str(), removed.tables.len()),
        ("Removed person", 3)
    );
    desk.session.undo().unwrap();
    assert_eq!(outset_store::contents(&desk.path()).unwrap(), before);
}
