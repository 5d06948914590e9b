//! Growth and ways up that are unsure: typed as a range, drawn, named, taken back.

use crate::desk::Desk;
use crate::value::{idea, place, say, value};
use outset_app::{CourseEdit, CourseView, Done, EstimatePlace, EstimateText, Id, Problem};

fn cases(project: &Id) -> EstimatePlace {
    place(project, None, "cases_per_month")
}

fn edit(place: &EstimatePlace, field: &str, text: &str) -> CourseEdit {
    CourseEdit {
        place: place.clone(),
        field: field.into(),
        text: text.into(),
        visit: None,
    }
}

fn set(desk: &mut Desk, place: &EstimatePlace, field: &str, text: &str) {
    desk.session.set_course(edit(place, field, text)).unwrap();
}

fn course(desk: &Desk, place: &EstimatePlace) -> CourseView {
    let found = desk.session.estimate_course(place.clone()).unwrap();
    found.expect("a number that may change")
}

/// Without the blanks that hold a number and its unit together.
fn plain(text: &str) -> String {
    text.replace('\u{a0}', " ")
}

/// How many changes [`change`] knows.
pub(crate) const CHANGES: usize = 4;

/// The n-th change of a number of a course, from certain to unsure and back.
pub(crate) fn change(desk: &mut Desk, project: &Id, n: usize) -> Result<Done, Problem> {
    let place = cases(project);
    let (field, text) = match n {
        0 => ("growth", "0 to 15 %"),
        1 => ("growth", "2"),
        2 => ("ramp_months", "3 to 9"),
        _ => ("ramp_months", ""),
    };
    desk.session.set_course(edit(&place, field, text))
}

#[test]
fn growth_may_be_a_range_and_is_named_where_numbers_are_listed() {
    let mut desk = Desk::new();
    let project = idea(&mut desk);
    let place = cases(&project);
    say(&mut desk, &project, None, "cases_per_month", "5000");
    let before = value(&desk.session, &project);
    set(&mut desk, &place, "growth", "0 to 15 %");
    let view = course(&desk, &place);
    assert!(view.changes);
    assert_eq!(plain(&view.growth), "0 – 15 %");
    assert!(
        plain(&view.growth_says).starts_with("grows 0 to 15 % a year (nine times out of ten"),
        "{}",
        view.growth_says
    );
    let read = desk.session.read_estimate(EstimateText {
        place: view.growth_place.clone(),
        text: "1 to 4 %".into(),
    });
    assert!(plain(&read.unwrap().text).contains("between 1 and 4 %"));
    let shown = value(&desk.session, &project);
    let needed = &shown.benefits[0].needed[0];
    assert_eq!(plain(&needed.over_time), "grows 0 to 15 % a year");
    let document = desk.session.plan_document(&project.id).unwrap();
    assert!(document.contains("\"version\": 5") && document.contains("Growth of Cases"));
    let id = project.id.clone();
    let all = desk.session.estimates(Id { id }).unwrap();
    let of_course = all.iter().filter(|one| one.place.part == "course_growth");
    assert_eq!(of_course.count(), 1);

    // Certain again: nothing of it is left, and the document is as before.
    set(&mut desk, &place, "growth", "2");
    let document = desk.session.plan_document(&project.id).unwrap();
    assert!(document.contains("\"version\": 3") && !document.contains("Growth of"));
    for _ in 0..2 {
        desk.session.undo().unwrap();
    }
    assert_eq!(value(&desk.session, &project), before);
    desk.session.redo().unwrap();
    assert_eq!(value(&desk.session, &project), shown);
}

#[test]
fn a_way_up_may_take_unsure_months_and_keeps_where_it_begins() {
    let mut desk = Desk::new();
    let project = idea(&mut desk);
    let place = cases(&project);
    say(&mut desk, &project, None, "cases_per_month", "5000");
    set(&mut desk, &place, "ramp_months", "6");
    set(&mut desk, &place, "ramp_first", "40 %");
    set(&mut desk, &place, "ramp_months", "3..9");
    let view = course(&desk, &place);
    assert!(
        plain(&view.ramp_says).starts_with("starts at 40 % and is full 3 to 9 months after"),
        "{}",
        view.ramp_says
    );
    let document = desk.session.plan_document(&project.id).unwrap();
    assert!(document.contains("\"first\": 0.4") && document.contains("course_months"));
    desk.session.remove_course(place.clone()).unwrap();
    assert!(!course(&desk, &place).changes);
    let document = desk.session.plan_document(&project.id).unwrap();
    assert!(!document.contains("course_months"));
}

#[test]
fn what_is_no_number_of_a_course_is_refused_beside_its_field() {
    let mut desk = Desk::new();
    let project = idea(&mut desk);
    let place = cases(&project);
    say(&mut desk, &project, None, "cases_per_month", "5000");
    for (field, wrong) in [
        ("growth", "15 to 0 to"),
        ("growth", "-200 to 15 %"),
        ("ramp_months", "3 to 900"),
        ("ramp_months", "soon"),
    ] {
        let refused = desk.session.set_course(edit(&place, field, wrong));
        assert_eq!(
            refused.unwrap_err().field.as_deref(),
            Some(field),
            "{wrong}"
        );
    }
    assert!(!course(&desk, &place).changes);
}
