//! What a project waits for, in words.

use super::Known;
use crate::{
    format::Formatter,
    view::{WaitTone, Waits},
    words,
};
use outset_core::{
    plan::{RATE_PART, rate_of},
    time::{Day, Month},
    waiting::{Waiting, waits_for},
};

/// "Two", at the beginning of a sentence; numbers above twelve in digits.
pub(crate) fn number_word(count: usize, format: &Formatter) -> String {
    if (1..=12).contains(&count) {
        words::text(&format.language, &format!("portfolio-number-{count}"))
    } else {
        format.number(count as f64, 0)
    }
}

/// What it waits for.
pub(crate) fn waits(known: &Known, today: Day, format: &Formatter) -> Waits {
    if known.standing.is_over {
        return over(known, format);
    }
    let waiting = waits_for(&known.standing, today);
    let (id, texts, tone) = said(&waiting, format);
    let texts: Vec<(&'static str, &str)> = texts
        .iter()
        .map(|(name, text)| (*name, text.as_str()))
        .collect();
    Waits {
        kind: waiting.id().to_owned(),
        text: words::text_with(&format.language, id, &texts),
        tone,
        rank: rank(&waiting),
    }
}

type Said = (&'static str, Vec<(&'static str, String)>, WaitTone);

fn said(waiting: &Waiting, format: &Formatter) -> Said {
    let word = |id: String| words::text(&format.language, &id);
    match waiting {
        Waiting::Alert { .. } => ("portfolio-waits-alert", vec![], WaitTone::Bad),
        Waiting::Month { month, .. } => {
            let month = vec![("month", format.month(*month))];
            ("portfolio-waits-month", month, WaitTone::Warn)
        }
        Waiting::Gate { on, days, .. } => {
            let day = vec![("day", short_day(*on, format))];
            if *days < 0 {
                ("portfolio-waits-gate-past", day, WaitTone::Bad)
            } else {
                ("portfolio-waits-gate", day, WaitTone::Warn)
            }
        }
        Waiting::Gap { role, .. } => {
            let role = vec![("role", word(format!("team-role-{}", role.id())))];
            ("portfolio-waits-gap", role, WaitTone::Warn)
        }
        Waiting::Missing { part } => {
            let part = vec![("part", missing_part(part, format))];
            ("portfolio-waits-missing", part, WaitTone::Quiet)
        }
        Waiting::Question { question, .. } => {
            let id = format!("portfolio-question-{}", question.id());
            let question = vec![("question", word(id))];
            ("portfolio-waits-question", question, WaitTone::Quiet)
        }
        Waiting::Nothing => ("portfolio-waits-nothing", vec![], WaitTone::Good),
    }
}

fn rank(waiting: &Waiting) -> u32 {
    match waiting {
        Waiting::Alert { .. } => 0,
        Waiting::Month { .. } => 1,
        Waiting::Gate { .. } => 2,
        Waiting::Gap { .. } => 3,
        Waiting::Missing { .. } => 4,
        Waiting::Question { .. } => 5,
        Waiting::Nothing => 6,
    }
}

/// What keeps a return from being shown, by its stable name.
pub(crate) fn missing_part(part: &str, format: &Formatter) -> String {
    let number = part.strip_prefix("driver:");
    let id = match number.map(|id| id.strip_prefix("part:").unwrap_or(id)) {
        None => format!("portfolio-missing-{part}"),
        Some(id) if rate_of(id).is_some() => format!("value-part-{RATE_PART}"),
        Some(name) if outset_core::part::part_named(name).is_some() => {
            format!("value-part-{name}")
        }
        Some(_) => "portfolio-missing-number".to_owned(),
    };
    words::text(&format.language, &id)
}

/// What it taught, where it taught something.
fn over(known: &Known, format: &Formatter) -> Waits {
    let taught = known.rows.project.taught.trim();
    let first = taught
        .split([':', '.', ';', '!'])
        .next()
        .unwrap_or_default();
    let text = if first.is_empty() {
        words::text(&format.language, "portfolio-waits-nothing")
    } else {
        words::text_with(&format.language, "portfolio-taught", &[("lesson", first)])
    };
    Waits {
        kind: "over".to_owned(),
        text,
        tone: WaitTone::Over,
        rank: 7,
    }
}

/// "2 Dec".
pub(crate) fn short_day(day: Day, format: &Formatter) -> String {
    let month = Month::of(day).month();
    let month = words::text(&format.language, &format!("month-short-{month}"));
    let day = format.number(f64::from(chrono::Datelike::day(&day.0)), 0);
    let texts = [("day", day.as_str()), ("month", &month)];
    words::text_with(&format.language, "portfolio-day", &texts)
}
