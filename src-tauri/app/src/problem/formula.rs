//! Refused formulas and courses in words.

use super::{Code, Problem, internal};
use crate::{format::Formatter, words};
use outset_core::{formula::FormulaError, money::Currency, plan::PlanError};

/// Names of a circle that are told; of a longer one, the first and the last.
const TOLD: usize = 8;

/// Puts a refused formula into words.
pub(super) fn formula(error: &FormulaError, format: &Formatter) -> Problem {
    let say = |id: &str, texts: &[(&'static str, &str)]| {
        let id = format!("problem-formula-{id}");
        Problem::new(&format.language, Code::Invalid, &id, texts)
    };
    match error {
        FormulaError::Unexpected { found } => say("unexpected", &[("found", found)]),
        FormulaError::Unfinished => say("unfinished", &[]),
        FormulaError::NotClosed { open } => say("not-closed", &[("open", &open.to_string())]),
        FormulaError::TooMuch => say("too-much", &[]),
        FormulaError::UnknownName { name } => say("unknown-name", &[("name", name)]),
        FormulaError::UnknownUnit { word } => say("unknown-unit", &[("word", word)]),
        FormulaError::UnknownFunction { word } => say("unknown-function", &[("word", word)]),
        FormulaError::Arguments { function, .. } => say("arguments", &[("function", function)]),
        FormulaError::Units { one, other } => {
            let (one, other) = (unit(one, format), unit(other, format));
            say("units", &[("one", &one), ("other", &other)])
        }
        FormulaError::Power { unit: found } => say("power", &[("unit", &unit(found, format))]),
        FormulaError::Result { found, expected } => {
            let (found, expected) = (unit(found, format), unit(expected, format));
            say("result", &[("found", &found), ("expected", &expected)])
        }
        FormulaError::NoFact { fact } => {
            let name = words::text(&format.language, &format!("formula-fact-{fact}"));
            say("no-fact", &[("name", &name)])
        }
        FormulaError::Circle { names } => say("cycle", &[("names", &circle(names))]),
        FormulaError::Computed => say("computed", &[]),
    }
}

/// Puts what keeps a plan with formulas or courses from being computed into words.
pub(super) fn plan(error: &PlanError, format: &Formatter) -> Problem {
    let say = |id: &str, texts: &[(&'static str, &str)]| {
        let id = format!("problem-formula-{id}");
        Problem::new(&format.language, Code::Invalid, &id, texts)
    };
    let count = |value: usize| format.number(value as f64, 0);
    match error {
        PlanError::Formula { name, reason, .. } => {
            let reason = formula(reason, format).message;
            let texts = [("name", name.as_str()), ("reason", &reason)];
            Problem::new(
                &format.language,
                Code::Invalid,
                "problem-plan-estimate",
                &texts,
            )
        }
        PlanError::Cycle { names } => say("cycle", &[("names", &circle(names))]),
        PlanError::TooManyComputed { most, .. } => say("too-many", &[("most", &count(*most))]),
        PlanError::NotComputable { name, of: 1, .. } => say("not-computable", &[("name", name)]),
        PlanError::NotComputable { name, futures, of } => {
            let (futures, of) = (count(*futures), count(*of));
            let texts = [
                ("name", name.as_str()),
                ("futures", &futures),
                ("total", &of),
            ];
            say("not-in-futures", &texts)
        }
        PlanError::ComputedMoves { name } => say("moves", &[("name", name)]),
        PlanError::Course { name } => say("course", &[("name", name)]),
        PlanError::ShapesCourse { name } => say("shapes-course", &[("name", name)]),
        PlanError::TooManyCourses { most, .. } => {
            say("too-many-courses", &[("most", &count(*most))])
        }
        other => internal(&other.to_string(), format),
    }
}

/// "Cases → Volume → Cases". A chance and its share go by one name.
fn circle(names: &[String]) -> String {
    let mut names = names.to_vec();
    if names.len() > 2 {
        names.dedup();
    }
    if names.len() <= TOLD {
        return names.join(" → ");
    }
    let (first, last) = (&names[..TOLD - 2], &names[names.len() - 1]);
    format!("{} → … → {last}", first.join(" → "))
}

/// A unit in words: "minutes", "€ a month"; one without words as it is.
fn unit(text: &str, format: &Formatter) -> String {
    let (measure, per) = text.split_once('/').unwrap_or((text, ""));
    let currency = Currency::from_code(measure);
    let sign = currency.map_or("", |currency| currency.sign());
    let id = match (currency.is_some(), measure, per) {
        (true, _, "") => "value-unit-money",
        (true, _, "hour") => "value-unit-money-per-hour",
        (true, _, "month") => "value-unit-money-per-month",
        (false, "minutes", "") => "value-unit-minutes",
        (false, "months", "") => "value-unit-months",
        (false, "hours", "month") => "value-unit-hours-per-month",
        (false, "count", "") => "formula-unit-count",
        (false, "count", "month") => "formula-unit-count-per-month",
        _ => return text.to_owned(),
    };
    words::text_with(&format.language, id, &[("currency", sign)])
}
