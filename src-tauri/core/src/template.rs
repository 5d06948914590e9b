//! A template: what a kind of project is usually made of, with a wide range for every number, so that nobody
//! begins with an empty plan. It holds no people and no days; all its numbers are guesses.

mod check;
mod widened;

pub use check::{BENEFITS, BOOKS, Mistake, RISK_TIMES, TIMINGS};
pub use widened::{FACTOR, LEAST, widened};

use crate::estimate::Estimate;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// What the document calls itself.
pub const FORMAT: &str = "outset-template";

/// The only version so far.
pub const VERSION: u32 = 1;

/// What a kind of project is made of. What is left out is empty.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Template {
    /// [`FORMAT`].
    pub format: String,
    /// Of the document.
    pub version: u32,
    /// What it is called.
    pub name: Words,
    /// What it is for, in a line.
    #[serde(default)]
    pub about: Words,
    /// What it asks for, in a line.
    #[serde(default)]
    pub asks: Words,
    /// The currency its amounts are meant in.
    pub currency: String,
    /// Stable name of the size of such a project; medium where nothing is said.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub size: String,
    /// Months over which such a project is valued.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub horizon_months: Option<u32>,
    /// Numbers of the project itself, by the name of their part.
    #[serde(default, skip_serializing_if = "Figures::is_empty")]
    pub figures: Figures,
    /// Its phases.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub phases: Vec<PhaseOf>,
    /// What it brings.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub benefits: Vec<BenefitOf>,
    /// What it takes, besides people.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub costs: Vec<CostOf>,
    /// What may happen.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub risks: Vec<RiskOf>,
    /// Ways to spend less that are worth a thought.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub levers: Vec<LeverOf>,
    /// Questions to settle first.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub points: Vec<Words>,
}

/// Numbers by the stable name of their part.
pub type Figures = BTreeMap<String, Figure>;

/// A number of a template.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
#[serde(untagged)]
pub enum Figure {
    /// Exactly this; for what is nothing or all.
    Exact(f64),
    /// Nine times out of ten between both.
    Between(f64, f64),
}

impl Figure {
    /// As an estimate of a plan.
    pub fn estimate(self) -> Estimate {
        match self {
            Self::Exact(value) => Estimate::Fixed { value },
            Self::Between(low, high) => Estimate::range(low, high),
        }
    }
}

/// A text that is the same in every language, or one for each by its code.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(untagged)]
pub enum Words {
    /// The same.
    Same(String),
    /// One for each.
    Each(BTreeMap<String, String>),
}

impl Default for Words {
    fn default() -> Self {
        Self::Same(String::new())
    }
}

impl Words {
    /// The text in a language; in English, or else in any, where it is not there.
    pub fn say(&self, language: &str) -> &str {
        match self {
            Self::Same(text) => text,
            Self::Each(texts) => {
                let found = texts.get(language).or_else(|| texts.get("en"));
                found
                    .or_else(|| texts.values().next())
                    .map_or("", |text| text)
            }
        }
    }

    /// The text in each of its languages.
    pub fn all(&self) -> Vec<&str> {
        match self {
            Self::Same(text) => vec![text],
            Self::Each(texts) => texts.values().map(String::as_str).collect(),
        }
    }
}

/// A phase.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PhaseOf {
    /// Stable name of its kind.
    pub kind: String,
    /// What is decided on at its gate.
    #[serde(default)]
    pub question: Words,
    /// `duration`, `gate_chance`, `cost_to_stop`, `owner_hours`.
    #[serde(default)]
    pub figures: Figures,
}

/// A benefit.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct BenefitOf {
    /// Stable name of its kind.
    pub kind: String,
    /// What it is called; what its kind is called where it is empty.
    #[serde(default)]
    pub name: Words,
    /// Stable name of how it reaches the books.
    pub books: String,
    /// Months from go-live until it begins.
    #[serde(default)]
    pub start_delay: f64,
    /// Months between two trainings.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub retrained_every: Option<u32>,
    /// Its numbers.
    #[serde(default)]
    pub figures: Figures,
}

/// A cost.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CostOf {
    /// What it is called; what its category is called where it is empty.
    #[serde(default)]
    pub name: Words,
    /// Stable name of its category.
    pub category: String,
    /// Stable name of its kind.
    pub kind: String,
    /// Stable name of its phase; the whole horizon where it is empty.
    #[serde(default)]
    pub phase: String,
    /// Stable name of when it falls.
    pub timing: String,
    /// Months between two trainings, where it falls with each of them.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub every_months: Option<u32>,
    /// How much.
    pub amount: Figure,
}

impl CostOf {
    /// The part that its amount is.
    pub fn part(&self) -> &'static str {
        match self.timing.as_str() {
            "monthly" => "monthly_amount",
            "per_case" => "case_amount",
            _ => "amount",
        }
    }
}

/// Something that may happen once.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RiskOf {
    /// What it is called.
    #[serde(default)]
    pub name: Words,
    /// Stable name of when it may happen.
    pub time: String,
    /// Its numbers.
    #[serde(default)]
    pub figures: Figures,
}

/// A way to spend less; the plan does not count with it until somebody switches it on.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct LeverOf {
    /// Stable name of its kind.
    pub kind: String,
    /// `cost_share`, `lever_quality`; what is usual for it where they are left out.
    #[serde(default)]
    pub figures: Figures,
}

impl Template {
    /// One that holds nothing yet.
    pub fn empty(name: &str, currency: &str) -> Self {
        Self {
            format: FORMAT.to_owned(),
            version: VERSION,
            name: Words::Same(name.to_owned()),
            about: Words::default(),
            asks: Words::default(),
            currency: currency.to_owned(),
            size: String::new(),
            horizon_months: None,
            figures: Figures::new(),
            phases: Vec::new(),
            benefits: Vec::new(),
            costs: Vec::new(),
            risks: Vec::new(),
            levers: Vec::new(),
            points: Vec::new(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_is_said_in_the_language_asked_for_or_in_english() {
        let words: Words = serde_json::from_str(r#"{"en": "Churn", "de": "Kündigungen"}"#).unwrap();
        assert_eq!(words.say("de"), "Kündigungen");
        assert_eq!(words.say("fr"), "Churn");
        assert_eq!(Words::Same("Own".to_owned()).say("de"), "Own");
    }

    #[test]
    fn a_number_is_a_value_or_a_range() {
        let read = |text: &str| serde_json::from_str::<Figure>(text);
        assert_eq!(read("0").unwrap(), Figure::Exact(0.0));
        assert_eq!(
            read("[2, 6]").unwrap().estimate(),
            Estimate::range(2.0, 6.0)
        );
        assert!(read("[1, 2, 3]").is_err());
        assert!(read("\"2 to 6\"").is_err());
    }
}
