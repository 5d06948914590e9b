//! The guided questions in words, with what was answered and what a full answer still lacks.

use super::{Known, ScopeRows};
use crate::{
    estimate,
    format::Formatter,
    view::{CheckView, EstimatePlace, EstimateView, QuestionView},
    words,
};
use outset_core::{
    part::{Part, part_named},
    project::Stage,
    scope::{
        facts::Check,
        question::Question,
        readiness::{Readiness, Requirement, Standing, standing},
    },
    time::Day,
};
use outset_store::table::project::Project;

/// A question on its page.
pub(crate) fn view(
    question: Question,
    project: &Project,
    rows: &ScopeRows,
    known: &Known,
    currency: &str,
    format: &Formatter,
) -> QuestionView {
    let id = question.id();
    let word = |name: &str| words::text(&format.language, &format!("scope-question-{id}{name}"));
    let row = rows.answer(id);
    let standing = standing(question, &known.facts);
    let day = row.and_then(|row| Day::from_iso(row.said_on.as_deref()?));
    let said_on = day.map(|day| format.day(day)).unwrap_or_default();
    let said_by = row.map(|row| row.said_by.clone()).unwrap_or_default();
    QuestionView {
        question: id.to_owned(),
        place: place(question, format),
        short: word(""),
        title: word(".title"),
        explanation: word(".explanation"),
        example: word(".example"),
        feeds: feeds(question, format),
        readiness: standing.readiness.id().to_owned(),
        readiness_name: readiness_name(&standing, format),
        missing: standing
            .missing
            .iter()
            .map(|requirement| missing(*requirement, format))
            .collect(),
        text: row.map(|row| row.text.clone()).unwrap_or_default(),
        certainty: row.map_or("guess", |row| &row.certainty).to_owned(),
        said: row
            .map(|_| said(&said_by, &said_on, format))
            .unwrap_or_default(),
        said_by,
        said_on,
        checks: Check::ALL
            .into_iter()
            .filter(|check| check.question() == question)
            .map(|check| check_view(check, rows, format))
            .collect(),
        estimates: parts(question)
            .map(|part| estimate_view(part, &project.id, rows, currency, format))
            .collect(),
        wait_months: question
            .feeds()
            .any(|feed| feed.part == "wait_months")
            .then(|| project.wait_months.to_string()),
        next: question.next().map(|next| {
            let id = format!("scope-question-{}.next", next.id());
            let next = words::text(&format.language, &id);
            words::text_with(&format.language, "scope-next", &[("question", &next)])
        }),
    }
}

/// What a question is called, in a word or two.
pub(crate) fn short(question: Question, format: &Formatter) -> String {
    words::text(
        &format.language,
        &format!("scope-question-{}", question.id()),
    )
}

/// The numbers that are asked with a question: those of its feeds whose home is Scope.
fn parts(question: Question) -> impl Iterator<Item = &'static Part> {
    let found = question.feeds().filter_map(|feed| part_named(feed.part));
    found.filter(|part| part.home == Stage::Scope)
}

fn estimate_view(
    part: &Part,
    project: &str,
    rows: &ScopeRows,
    currency: &str,
    format: &Formatter,
) -> EstimateView {
    let place = EstimatePlace {
        project: project.to_owned(),
        owner: None,
        part: part.id.to_owned(),
    };
    let row = rows
        .drivers
        .iter()
        .find(|row| estimate::stands_at(row, &place));
    let mut view = estimate::view(place, part, row, currency, format);
    if let Some(row) = row {
        view.over_time = estimate::over_time::mark(row, &rows.drivers, format);
    }
    view
}

fn check_view(check: Check, rows: &ScopeRows, format: &Formatter) -> CheckView {
    CheckView {
        check: check.id().to_owned(),
        text: check_text(check, format),
        answer: rows
            .answer(check.id())
            .map(|row| row.text.clone())
            .unwrap_or_default(),
    }
}

fn check_text(check: Check, format: &Formatter) -> String {
    words::text(&format.language, &format!("scope-check-{}", check.id()))
}

fn place(question: Question, format: &Formatter) -> String {
    let number = format.number((question as usize + 1) as f64, 0);
    let all = format.number(Question::ALL.len() as f64, 0);
    let texts = [("number", number.as_str()), ("all", &all)];
    words::text_with(&format.language, "scope-place", &texts)
}

/// "Answers feed: Value, Operate".
fn feeds(question: Question, format: &Formatter) -> String {
    let fed = |stage: &Stage| question.feeds().any(|feed| feed.also_in.contains(stage));
    let rooms: Vec<String> = Stage::ALL
        .into_iter()
        .filter(fed)
        .map(|stage| words::text(&format.language, &format!("stage-{}", stage.id())))
        .collect();
    let rooms = rooms.join(", ");
    words::text_with(&format.language, "scope-feeds", &[("rooms", &rooms)])
}

fn readiness_name(standing: &Standing, format: &Formatter) -> String {
    if standing.readiness != Readiness::Guess {
        let id = format!("scope-readiness-{}", standing.readiness.id());
        return words::text(&format.language, &id);
    }
    // Either some of its figures are guesses, or its words alone are one.
    let guesses = standing.guesses.len().max(1);
    let shown = format.number(guesses as f64, 0);
    let texts = [("shown", shown.as_str())];
    words::text_counted(&format.language, "scope-readiness-guess", guesses, &texts)
}

/// One phrase for what a full answer lacks.
pub(crate) fn missing(requirement: Requirement, format: &Formatter) -> String {
    let word = |id: &str| words::text(&format.language, id);
    match requirement {
        Requirement::Words => word("scope-missing-words"),
        Requirement::AnyFigure(parts) => {
            let first = parts.first().copied().unwrap_or_default();
            word(&format!("scope-missing-{first}"))
        }
        Requirement::Check(check) => check_text(check, format),
        Requirement::Source => word("scope-missing-source"),
        Requirement::Expectation => word("scope-missing-expectation"),
    }
}

/// "Said by Head of finance on 12.11.2026".
fn said(by: &str, on: &str, format: &Formatter) -> String {
    let id = match (by.is_empty(), on.is_empty()) {
        (false, false) => "scope-said-by-on",
        (false, true) => "scope-said-by",
        (true, false) => "scope-said-on",
        (true, true) => "scope-said",
    };
    words::text_with(&format.language, id, &[("by", by), ("on", on)])
}
