//! Open points in words: those that follow from what is known, each replaced by the stored one that somebody
//! has taken over, then the typed ones, then what is closed.

use super::{Known, ScopeRows, question};
use crate::{format::Formatter, view::OpenPointRow, words};
use outset_core::{
    scope::{
        facts::Access,
        open_point::{OpenPoint, open_points},
        question::Question,
        readiness::standing,
    },
    team::need::RoleNeed,
    time::Day,
};
use outset_store::table::open_point::OpenPoint as Row;
use std::collections::BTreeSet;

/// The study of a driver, as the open point that it became names it.
pub(crate) fn study_of(driver: &str) -> String {
    format!("{STUDY}{driver}")
}

/// Whether somebody wrote the point down, so that no rule has to ask for it still.
pub(crate) fn is_own(row: &Row) -> bool {
    row.derived_from.is_empty() || row.derived_from.starts_with(STUDY)
}

const STUDY: &str = "study:";

/// An open point that follows from what is known.
pub(crate) struct Derived {
    /// The stable name of the rule that asks it.
    pub(crate) id: String,
    /// What is asked.
    pub(crate) text: String,
    question: Option<Question>,
}

/// Everything that is open by the rules, whether somebody has taken it over or not.
pub(crate) fn derived(
    rows: &ScopeRows,
    known: &Known,
    needs: &[RoleNeed],
    today: Day,
    format: &Formatter,
) -> Vec<Derived> {
    let points = open_points(&known.facts, needs, today, &BTreeSet::new());
    let one = |point: &OpenPoint| Derived {
        id: point.id(),
        text: text(point, rows, known, format),
        question: question_of(point),
    };
    points.iter().map(one).collect()
}

/// All points of a project, the open ones first.
pub(crate) fn rows(
    derived: &[Derived],
    stored: &[Row],
    today: Day,
    format: &Formatter,
) -> Vec<OpenPointRow> {
    let still = derived.iter().map(|point| {
        let taken_over = stored.iter().find(|row| row.derived_from == point.id);
        taken_over.map_or_else(
            || untouched(point, format),
            |row| view(row, Some(point), today, format),
        )
    });
    let others = stored
        .iter()
        .filter(|row| derived.iter().all(|point| point.id != row.derived_from))
        .map(|row| view(row, None, today, format));
    let mut all: Vec<OpenPointRow> = still.chain(others).collect();
    all.sort_by_key(|row| !is_open(row));
    all
}

/// Whether it still waits for an answer.
pub(crate) fn is_open(row: &OpenPointRow) -> bool {
    matches!(row.state.as_str(), "open" | "late")
}

fn untouched(point: &Derived, format: &Formatter) -> OpenPointRow {
    OpenPointRow {
        point: point.id.clone(),
        key: point.id.clone(),
        stored: false,
        text: point.text.clone(),
        own: false,
        owner: String::new(),
        due_on: String::new(),
        answer: String::new(),
        state: "open".to_owned(),
        state_name: words::text(&format.language, "scope-point-open"),
        question: point.question.map(|question| question.id().to_owned()),
    }
}

fn view(row: &Row, asked: Option<&Derived>, today: Day, format: &Formatter) -> OpenPointRow {
    let due = row.due_on.as_deref().and_then(Day::from_iso);
    let own = is_own(row);
    let state = if !row.answer.is_empty() {
        "closed"
    } else if !own && asked.is_none() {
        "settled"
    } else if due.is_some_and(|due| due < today) {
        "late"
    } else {
        "open"
    };
    let closed = row.closed_on.as_deref().and_then(Day::from_iso);
    let on = closed.map(|day| format.day(day)).unwrap_or_default();
    let name = format!("scope-point-{state}");
    OpenPointRow {
        point: row.id.clone(),
        key: asked.map_or(&row.id, |asked| &asked.id).clone(),
        stored: true,
        text: asked.map_or(&row.point, |asked| &asked.text).clone(),
        own,
        owner: row.owner.clone(),
        due_on: due.map(|day| format.day(day)).unwrap_or_default(),
        answer: row.answer.clone(),
        state: state.to_owned(),
        state_name: words::text_with(&format.language, &name, &[("on", &on)]),
        question: asked
            .and_then(|asked| asked.question)
            .map(|question| question.id().to_owned()),
    }
}

fn text(point: &OpenPoint, rows: &ScopeRows, known: &Known, format: &Formatter) -> String {
    let say =
        |id: &str, texts: &[(&'static str, &str)]| words::text_with(&format.language, id, texts);
    match point {
        OpenPoint::Question(asked) => {
            let missing: Vec<String> = standing(*asked, &known.facts)
                .missing
                .iter()
                .map(|requirement| question::missing(*requirement, format))
                .collect();
            let (name, missing) = (question::short(*asked, format), missing.join(" · "));
            say(
                "scope-point-question",
                &[("question", &name), ("missing", &missing)],
            )
        }
        OpenPoint::Access { source, access } => {
            let row = rows.datasets.iter().find(|row| row.id == *source);
            let name = row.map(|row| row.name.as_str()).unwrap_or_default();
            let id = match access {
                Access::Asked => "scope-point-access-asked",
                Access::No => "scope-point-access-no",
                Access::Yes | Access::Unknown => "scope-point-access-unknown",
            };
            say(id, &[("source", name)])
        }
        OpenPoint::Answer(asked) => {
            let name = question::short(*asked, format);
            say("scope-point-answer", &[("question", &name)])
        }
        OpenPoint::Guess(part) => {
            let named = known.names.get(part).cloned();
            let of_part = || crate::classes::part_word(part, format);
            let name = named.unwrap_or_else(of_part);
            say("scope-point-guess", &[("name", &name)])
        }
        OpenPoint::Gap { phase, role } => {
            let phase = words::text(&format.language, &format!("value-phase-{}", phase.id()));
            let role = words::text(&format.language, &format!("team-role-{}", role.id()));
            say("scope-point-gap", &[("phase", &phase), ("role", &role)])
        }
    }
}

fn question_of(point: &OpenPoint) -> Option<Question> {
    match point {
        OpenPoint::Question(question) | OpenPoint::Answer(question) => Some(*question),
        OpenPoint::Access { .. } => Some(Question::Data),
        OpenPoint::Guess(part) => Question::of_part(part),
        OpenPoint::Gap { .. } => None,
    }
}
