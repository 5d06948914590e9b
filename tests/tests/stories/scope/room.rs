//! A room in which a project is scoped, and what people do there.

use crate::desk::{Desk, id};
use outset_app::{
    AnswerEdit, CheckEdit, EstimateEdit, EstimateOrigin, EstimatePlace, Id, NewDataset,
    NewExpectation, OpenPointEdit, Overruling, QuestionView, ScopeView,
};

/// A project in Scope, and somebody who speaks.
pub(super) struct Room {
    pub(super) desk: Desk,
    pub(super) project: Id,
    pub(super) speaker: Option<String>,
}

impl Room {
    pub(super) fn new() -> Self {
        let mut desk = Desk::new();
        let project = desk.project("Invoice triage");
        Self {
            desk,
            project,
            speaker: Some("Head of finance".into()),
        }
    }

    pub(super) fn view(&self) -> ScopeView {
        self.desk.session.scope(id(&self.project)).unwrap()
    }

    pub(super) fn question(&self, name: &str) -> QuestionView {
        let questions = self.view().questions;
        questions
            .into_iter()
            .find(|question| question.question == name)
            .unwrap()
    }

    pub(super) fn say(&mut self, question: &str, text: &str) {
        let edit = AnswerEdit {
            project: self.project.id.clone(),
            question: question.into(),
            text: text.into(),
            certainty: None,
            said_by: self.speaker.clone(),
            visit: None,
        };
        self.desk.session.set_answer(edit).unwrap();
    }

    pub(super) fn check(&mut self, check: &str, answer: &str) {
        let edit = CheckEdit {
            project: self.project.id.clone(),
            check: check.into(),
            answer: answer.into(),
            said_by: self.speaker.clone(),
        };
        self.desk.session.set_check(edit).unwrap();
    }

    pub(super) fn place(&self, part: &str) -> EstimatePlace {
        EstimatePlace {
            project: self.project.id.clone(),
            owner: None,
            part: part.into(),
        }
    }

    pub(super) fn figure(&mut self, part: &str, text: &str, certainty: &str) {
        let place = self.place(part);
        let edit = EstimateEdit {
            place: place.clone(),
            text: text.into(),
            said_by: self.speaker.clone(),
            visit: None,
        };
        self.desk.session.set_estimate(edit).unwrap();
        let origin = EstimateOrigin {
            place,
            field: "certainty".into(),
            text: certainty.into(),
            visit: None,
        };
        self.desk.session.set_estimate_origin(origin).unwrap();
    }

    pub(super) fn source(&mut self, name: &str, access: &str) -> Id {
        let new = NewDataset {
            project: self.project.id.clone(),
            name: name.into(),
        };
        let source = Id {
            id: self.desk.session.add_dataset(new).unwrap().id.unwrap(),
        };
        let edit = crate::desk::edit(&source, "access", access);
        self.desk.session.set_dataset(edit).unwrap();
        source
    }

    pub(super) fn expect(&mut self, said_by: &str, range: &str) {
        let new = NewExpectation {
            project: self.project.id.clone(),
            said_by: said_by.into(),
            range: range.into(),
        };
        self.desk.session.add_expectation(new).unwrap();
    }

    pub(super) fn overrule(&mut self, reason: &str, why: &str) {
        let edit = Overruling {
            project: self.project.id.clone(),
            reason: reason.into(),
            why: why.into(),
            said_by: self.speaker.clone(),
        };
        self.desk.session.overrule(edit).unwrap();
    }

    pub(super) fn point(&mut self, point: &str, field: &str, text: &str) {
        let edit = OpenPointEdit {
            project: self.project.id.clone(),
            point: point.into(),
            field: field.into(),
            text: text.into(),
            visit: None,
        };
        self.desk.session.set_open_point(edit).unwrap();
    }

    /// Everything that a full scoping has, and nothing against it.
    pub(super) fn answer_everything(&mut self) {
        self.say("problem", "Invoices wait three days.");
        self.say("goal", "Nine of ten reach the right clerk.");
        self.figure("found_goal", "80 %", "asked");
        self.check("simple_rule", "no");
        self.say("decision", "The post room confirms.");
        self.check("owner", "yes");
        self.check("acted_on", "yes");
        self.figure("cases_per_month", "15000 to 19000", "measured");
        self.figure("minutes_per_case", "4 to 9", "measured");
        self.source("Ledger", "yes");
        self.check("outcome_seen", "yes");
        self.expect("Head of finance", "30k to 60k");
        self.say("affected", "Eight clerks.");
        self.say("stop", "Fewer than seven of ten after six weeks.");
    }
}
