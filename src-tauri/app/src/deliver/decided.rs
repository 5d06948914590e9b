//! The figures that were on the table when something was decided: kept as they were, said in a sentence.

use super::Delivery;
use crate::{Result, Session, format::Formatter, words};
use outset_core::{
    money::{Currency, Money},
    plan::missing,
};
use serde::{Deserialize, Serialize};

/// Kinds of decisions, from the most to the least hopeful.
pub(crate) const KINDS: [&str; 4] = ["go", "find_out", "change", "stop"];

/// What is kept with a decision.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
struct Figures {
    /// ISO code of all money in it.
    currency: String,
    /// What kept a return from being shown; empty when one was.
    missing: Vec<String>,
    /// The return, when one was shown.
    likely: Option<f64>,
    /// One in ten futures was below.
    poor: Option<f64>,
    /// One in ten futures was above.
    good: Option<f64>,
    /// Error of the simulation in `likely`.
    error: Option<f64>,
    /// Share of futures that paid back.
    chance: Option<f64>,
    /// Spent up to then, minor units.
    spent_minor: i64,
}

/// The figures of now, as they are stored.
///
/// # Errors
/// When the plan cannot be computed.
pub(crate) fn figures_now(session: &Session, delivery: &Delivery, spent: Money) -> Result<String> {
    let lacking = missing(&delivery.plan);
    let outcome = match lacking.is_empty() {
        true => session.outcome_if_whole(&delivery.plan)?,
        false => None,
    };
    let outcome = outcome.as_deref();
    let figures = Figures {
        currency: delivery.around.currency.clone(),
        missing: lacking.iter().map(outset_core::plan::Missing::id).collect(),
        likely: outcome.map(|outcome| outcome.npv.p50),
        poor: outcome.map(|outcome| outcome.npv.p10),
        good: outcome.map(|outcome| outcome.npv.p90),
        error: outcome.map(|outcome| outcome.npv.error),
        chance: outcome.map(|outcome| outcome.chance_to_pay_back.value),
        spent_minor: spent.minor,
    };
    // A map of numbers and texts can always be written.
    Ok(serde_json::to_string(&figures).unwrap_or_default())
}

/// "Then: likely return €84,000, poor case −€20,000, good case €190,000; 71 % chance to pay back; €28,000
/// spent." Figures that cannot be read are left out.
pub(crate) fn in_words(stored: &str, format: &Formatter) -> String {
    let Ok(figures) = serde_json::from_str::<Figures>(stored) else {
        return String::new();
    };
    let Some(currency) = Currency::from_code(&figures.currency) else {
        return String::new();
    };
    let spent = format.money(Money {
        minor: figures.spent_minor,
        currency,
    });
    let money = |value: f64| {
        let error = figures.error.unwrap_or(0.0);
        format.rounded(value, error, currency.code()).text
    };
    let (Some(likely), Some(poor), Some(good), Some(chance)) =
        (figures.likely, figures.poor, figures.good, figures.chance)
    else {
        let texts = [("spent", spent.text.as_str())];
        return words::text_with(&format.language, "deliver-figures-none", &texts);
    };
    let texts = [
        ("likely", money(likely)),
        ("poor", money(poor)),
        ("good", money(good)),
        ("chance", format.percent(chance)),
        ("spent", spent.text),
    ];
    let texts = texts.each_ref().map(|(name, text)| (*name, text.as_str()));
    words::text_with(&format.language, "deliver-figures", &texts)
}
