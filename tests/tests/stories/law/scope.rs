//! What scoping can do, for the undo law.

use crate::desk::edit;
use outset_app::{
    AnswerEdit, AnswerOrigin, CheckEdit, Done, Id, NewDataset, NewExpectation, NewOpenPoint,
    OpenPointEdit, Overruling, Problem, Session,
};

/// How many actions [`act`] knows.
pub(super) const ACTIONS: usize = 16;

/// An action for each kind of change, with a text that it accepts.
pub(super) const EACH: [(usize, &str); 17] = [
    (0, "Invoice triage"),
    (1, "Invoice triage"),
    (2, "Invoice triage"),
    (3, "0"),
    (0, ""),
    (4, "Invoice triage"),
    (5, "100"),
    (6, "Invoice triage"),
    (7, "100"),
    (8, "100"),
    (9, "100"),
    (10, "Invoice triage"),
    (11, "Invoice triage"),
    (12, "Invoice triage"),
    (13, "Invoice triage"),
    (14, "Invoice triage"),
    (15, "Invoice triage"),
];

/// Does one of them to a project.
pub(super) fn act(
    session: &mut Session,
    project: &Id,
    n: usize,
    action: usize,
    text: &str,
) -> Result<Done, Problem> {
    let view = session.scope(Id {
        id: project.id.clone(),
    })?;
    let (id, text) = (project.id.clone(), text.to_owned());
    let any = |ids: Vec<String>| Id {
        id: ids.get(n % ids.len().max(1)).cloned().unwrap_or_default(),
    };
    let dataset = any(view.datasets.iter().map(|row| row.id.clone()).collect());
    let expectation = any(view.expectations.iter().map(|row| row.id.clone()).collect());
    let points = view.open_points.iter();
    let stored = any(points
        .clone()
        .filter(|row| row.stored)
        .map(|row| row.point.clone())
        .collect());
    let point = any(points.map(|row| row.point.clone()).collect());
    let question = view.questions[n].question.clone();
    let set_point = |field: &str, text: String| OpenPointEdit {
        project: id.clone(),
        point: point.id.clone(),
        field: field.to_owned(),
        text,
        visit: None,
    };
    let overruling = |why: String| Overruling {
        project: id.clone(),
        reason: "no_owner".to_owned(),
        why,
        said_by: None,
    };
    match action {
        0 => session.set_answer(AnswerEdit {
            project: id,
            question,
            text,
            certainty: None,
            said_by: Some("Ada".to_owned()),
            visit: None,
        }),
        1 => session.set_answer_origin(AnswerOrigin {
            project: id,
            question,
            field: "said_by".to_owned(),
            text,
            visit: None,
        }),
        2 => session.set_check(CheckEdit {
            project: id,
            check: "owner".to_owned(),
            answer: if n.is_multiple_of(2) { "yes" } else { "no" }.to_owned(),
            said_by: None,
        }),
        3 => session.set_project(edit(project, "wait_months", &text)),
        4 => session.add_dataset(NewDataset {
            project: id,
            name: text,
        }),
        5 => session.set_dataset(edit(&dataset, "history_months", &text)),
        6 => session.remove_dataset(dataset),
        7 => session.add_expectation(NewExpectation {
            project: id,
            said_by: "Ada".to_owned(),
            range: text,
        }),
        8 => session.set_expectation(edit(&expectation, "note", &text)),
        9 => session.remove_expectation(expectation),
        10 => session.add_open_point(NewOpenPoint {
            project: id,
            text,
            owner: String::new(),
            due_on: String::new(),
        }),
        11 => session.set_open_point(set_point("owner", text)),
        12 => session.set_open_point(set_point("answer", text)),
        13 => session.overrule(overruling(text)),
        14 => session.overrule(overruling(String::new())),
        _ => session.remove_open_point(stored),
    }
}
