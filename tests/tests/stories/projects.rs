//! Projects: from a name to a portfolio, every step undoable.

use crate::desk::{Desk, edit, id};
use outset_app::{Code, FieldEdit};

#[test]
fn a_project_takes_a_name_and_is_filled_in_later() {
    let mut desk = Desk::new();
    let project = desk.project("  Invoice triage ");
    for (field, text) in [
        ("area", "Accounts payable"),
        ("start_month", "Nov 2026"),
        ("budget", "€150,000"),
        ("stage", "value"),
    ] {
        desk.session
            .set_project(edit(&project, field, text))
            .unwrap();
    }
    let view = desk.session.project(id(&project)).unwrap();
    assert_eq!(
        view.headline,
        "Invoice triage is in Value, starts in Nov\u{a0}2026, with a budget of €150,000."
    );
    assert_eq!(
        (view.start_month.as_str(), view.budget.as_str()),
        ("2026-11", "150,000")
    );
    let portfolio = desk.session.portfolio().unwrap();
    assert_eq!(portfolio.headline, "One project, €150,000 budgeted.");
    assert_eq!(portfolio.rows[0].area, "Accounts payable");
    desk.session
        .set_project(edit(&project, "budget", " "))
        .unwrap();
    assert_eq!(
        desk.session.portfolio().unwrap().headline,
        "One project, no budget yet."
    );
}

#[test]
fn budgets_of_two_currencies_are_not_added_up() {
    let mut desk = Desk::new();
    let (first, second) = (desk.project("One"), desk.project("Two"));
    desk.session
        .set_project(edit(&first, "budget", "100"))
        .unwrap();
    desk.session
        .set_project(edit(&second, "budget", "50"))
        .unwrap();
    assert_eq!(
        desk.session.portfolio().unwrap().headline,
        "2 projects, €150 budgeted together."
    );
    let edit_currency = outset_app::WorkspaceEdit {
        field: "currency".into(),
        text: "USD".into(),
        visit: None,
    };
    desk.session.set_workspace(edit_currency).unwrap();
    desk.session
        .set_project(edit(&second, "budget", "50"))
        .unwrap();
    assert_eq!(
        desk.session.portfolio().unwrap().headline,
        "2 projects, no common budget yet."
    );
}

#[test]
fn undo_names_what_it_takes_back() {
    let mut desk = Desk::new();
    let project = desk.project("Churn");
    desk.session
        .set_project(edit(&project, "name", "Churn early warning"))
        .unwrap();
    assert_eq!(
        desk.session.history().undo.as_deref(),
        Some("Undo rename project")
    );
    let undone = desk.session.undo().unwrap();
    assert_eq!(
        (undone.done.as_str(), undone.tables),
        ("Undone: rename project", vec!["project".to_owned()])
    );
    assert_eq!(undone.history.redo.as_deref(), Some("Redo rename project"));
    let removed = desk.session.remove_project(id(&project)).unwrap();
    assert_eq!(removed.done, "Removed project");
    assert_eq!(
        desk.session.project(id(&project)).unwrap_err().code,
        Code::NotFound
    );
    desk.session.undo().unwrap();
    assert_eq!(desk.session.project(id(&project)).unwrap().name, "Churn");
}

#[test]
fn one_visit_of_a_field_is_one_step() {
    let mut desk = Desk::new();
    let project = desk.project("Churn");
    for text in ["Chur", "Churn e", "Churn early"] {
        let visit = FieldEdit {
            visit: Some("visit 1".into()),
            ..edit(&project, "name", text)
        };
        desk.session.set_project(visit).unwrap();
    }
    desk.session.undo().unwrap();
    assert_eq!(desk.session.project(id(&project)).unwrap().name, "Churn");
}

#[test]
fn what_cannot_be_read_is_answered_at_its_field_and_changes_nothing() {
    let mut desk = Desk::new();
    let project = desk.project("Churn");
    let before = outset_store::contents(&desk.path()).unwrap();
    for (field, text, message) in [
        ("name", " ", "Something has to stand here."),
        (
            "budget",
            "9,99",
            "“,” cannot stand there in the chosen number format. Write numbers like 1,234.5.",
        ),
        (
            "budget",
            "12 apples",
            "This is not a number. Write it like 1,234.5.",
        ),
        (
            "budget",
            "$5",
            "This amount is in $; here it has to be EUR.",
        ),
        (
            "start_month",
            "soon",
            "This is not a month. Write it like 2026-11, 11/2026 or Nov 2026.",
        ),
        ("stage", "done", "“done” is not one of the possible values."),
    ] {
        let problem = desk
            .session
            .set_project(edit(&project, field, text))
            .unwrap_err();
        assert_eq!(
            (problem.code, problem.field.as_deref()),
            (Code::Invalid, Some(field)),
            "{text}"
        );
        assert_eq!(problem.message, message);
    }
    assert_eq!(outset_store::contents(&desk.path()).unwrap(), before);
}
