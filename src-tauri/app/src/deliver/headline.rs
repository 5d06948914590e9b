//! What is said first of a delivery: where it stands, what is shown next, and what was spent.

use super::Delivery;
use crate::{course, format::Formatter, team::phase_title, words};
use outset_core::{
    money::{Currency, Money},
    phase::PhaseKind,
    time::{Day, Month},
    timeline::demonstration::DemonstrationCheck,
};

/// "Build likely ends in Mar 2027; the first demonstration is on 2026-12-04. €28,000 of €150,000 spent."
pub(crate) fn headline(delivery: &Delivery, spent: Money, format: &Formatter) -> String {
    let first = time_sentence(delivery, format);
    format!("{first} {}", spending(delivery, spent, format))
}

/// "Build likely ends in Mar 2027; the first demonstration is on 2026-12-04."
pub(crate) fn time_sentence(delivery: &Delivery, format: &Formatter) -> String {
    let stands = course_sentence(delivery, format);
    let shown = demonstration(delivery, format);
    match shown {
        Some(shown) => {
            let texts = [("stands", stands.as_str()), ("shown", &shown)];
            words::text_with(&format.language, "deliver-headline-both", &texts)
        }
        None => {
            let texts = [("stands", stands.as_str())];
            words::text_with(&format.language, "deliver-headline-one", &texts)
        }
    }
}

/// Where the project stands in time.
fn course_sentence(delivery: &Delivery, format: &Formatter) -> String {
    let say =
        |id: &str, texts: &[(&'static str, &str)]| words::text_with(&format.language, id, texts);
    let month = |day: Day| format.month(Month::of(day));
    let stopped = delivery.decisions.iter().rfind(|one| one.kind == "stop");
    let state = delivery.rows.project.state.as_str();
    if state != "active" {
        let day = stopped.and_then(|one| Day::from_iso(&one.decided_on));
        return match day {
            Some(day) => {
                let id = format!("deliver-{state}-on");
                say(&id, &[("day", &format.day(day))])
            }
            None => say(&format!("deliver-{state}"), &[]),
        };
    }
    let Some(first) = delivery.timeline.phases.first() else {
        return say("deliver-no-phase", &[]);
    };
    let Some(kind) = delivery.current else {
        return match (delivery.rows.project.start_month, first.starts) {
            (Some(_), Some(starts)) => {
                let texts = [
                    ("phase", phase_title(first.kind, format)),
                    ("month", month(starts.likely)),
                ];
                let texts = texts.each_ref().map(|(name, text)| (*name, text.as_str()));
                say("deliver-begins", &texts)
            }
            _ => say("deliver-no-start", &[]),
        };
    };
    let dates = course::dates_of(&delivery.timeline, kind);
    let row = course::row_of(&delivery.rows, kind);
    let name = phase_title(kind, format);
    let since = dates.and_then(|dates| dates.starts);
    match (kind, since, dates.and_then(|dates| dates.ends)) {
        (PhaseKind::Operation, Some(since), _) => {
            say("deliver-runs", &[("month", &month(since.likely))])
        }
        (_, _, Some(ends)) => {
            let is_over = row.is_some_and(|row| row.ended_on.is_some());
            let is_late = ends.likely < delivery.today;
            let id = match (is_over, is_late) {
                (true, _) => "deliver-ended",
                (false, true) => "deliver-should-have-ended",
                (false, false) => "deliver-ends",
            };
            say(id, &[("phase", &name), ("month", &month(ends.likely))])
        }
        (_, _, None) => say("deliver-no-duration", &[("phase", &name)]),
    }
}

/// The first demonstration, as long as the first gate is ahead of it.
fn demonstration(delivery: &Delivery, format: &Formatter) -> Option<String> {
    if delivery.rows.project.state != "active" || !delivery.first_gate_is_ahead() {
        return None;
    }
    let check = delivery.demonstration();
    let id = match check {
        DemonstrationCheck::Planned { on } if on < delivery.today => {
            "deliver-demonstration-overdue".to_owned()
        }
        other => format!("deliver-demonstration-{}", other.id()),
    };
    let day = match check {
        DemonstrationCheck::Planned { on }
        | DemonstrationCheck::Done { on }
        | DemonstrationCheck::TooLate { on, .. } => format.day(on),
        DemonstrationCheck::NotPlanned | DemonstrationCheck::WithoutDay => String::new(),
    };
    Some(words::text_with(&format.language, &id, &[("day", &day)]))
}

/// What is to be done about demonstrations, and why.
pub(crate) fn warning(delivery: &Delivery, format: &Formatter) -> Option<String> {
    let check = delivery.demonstration();
    if delivery.rows.project.state != "active"
        || !delivery.first_gate_is_ahead()
        || !check.is_open()
    {
        return None;
    }
    let gate = delivery.timeline.gates.first()?.on.likely;
    let id = format!("deliver-warning-{}", check.id());
    let gate = format.day(gate);
    Some(words::text_with(&format.language, &id, &[("gate", &gate)]))
}

/// "€28,000 of €150,000 spent."
fn spending(delivery: &Delivery, spent: Money, format: &Formatter) -> String {
    let say =
        |id: &str, texts: &[(&'static str, &str)]| words::text_with(&format.language, id, texts);
    if delivery.spendings.is_empty() {
        return say("deliver-spent-nothing", &[]);
    }
    let spent_text = format.money(spent).text;
    let budget = delivery.rows.project.budget.as_ref();
    let budget = budget.and_then(|(minor, code)| {
        let currency = Currency::from_code(code)?;
        (currency == spent.currency).then_some(Money {
            minor: *minor,
            currency,
        })
    });
    let Some(budget) = budget else {
        return say("deliver-spent", &[("spent", &spent_text)]);
    };
    let budget_text = format.money(budget).text;
    let over = spent.minor.saturating_sub(budget.minor);
    let over_text = format.money(Money {
        minor: over,
        ..spent
    });
    let texts = [
        ("spent", spent_text.as_str()),
        ("budget", &budget_text),
        ("over", &over_text.text),
    ];
    match over > 0 {
        true => say("deliver-spent-over", &texts),
        false => say("deliver-spent-of", &texts),
    }
}
