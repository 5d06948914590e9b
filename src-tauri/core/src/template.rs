//! A template: what a kind of project is usually made of, with a wide range for every number, so that nobody
//! begins with an empty plan. It holds no people and no days; all its numbers are guesses.

mod check;
mod figure;
mod number;
mod version;
mod way;
mod widened;

pub use check::{ANY_BENEFIT, BENEFITS, BOOKS, Mistake, OPTIONS, RISK_TIMES, TIMINGS};
pub use figure::{Figure, Figures, Growing, Told, Value, WayUp};
pub use number::Number;
pub use way::{ClassOf, GroupOf, MovesOf, OptionOf, ScenarioOf};
pub use widened::{FACTOR, LEAST, widened};

use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// What the document calls itself.
pub const FORMAT: &str = "outset-template";

/// The newest version; what version 1 can say is written as version 1.
pub const VERSION: u32 = 2;

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
    /// What a year's waiting costs, as a share; what is usual where nothing is said. Version 2.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub discount_rate: Option<f64>,
    /// Months for which an outcome is waited for; what is usual where nothing is said. Version 2.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub wait_months: Option<u32>,
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
    /// Other ways to the same goal. Version 2.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub options: Vec<OptionOf>,
    /// Named sets of other numbers. Version 2.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub scenarios: Vec<ScenarioOf>,
    /// Numbers that are spoken of together. Version 2.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub groups: Vec<GroupOf>,
    /// Which numbers and groups move with one another. Version 2.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub together: Vec<MovesOf>,
    /// Questions to settle first.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub points: Vec<Words>,
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
    /// Whether it may be stopped at its gate; it may where nothing is said. Version 2.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub may_stop: Option<bool>,
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
    /// The classes among which it decides; their numbers are named by their places here, from 1. Version 2.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub classes: Vec<ClassOf>,
    /// Stable name of how mistakes among classes that nobody spoke of are shared out; `evenly` where it is
    /// empty. Version 2.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub rest: String,
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
    /// How much; version 1 says it of every cost.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub amount: Option<Figure>,
    /// The place, from 0, of the only option that has it; the plan has it where nothing is said. Version 2.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub option: Option<usize>,
}

impl CostOf {
    /// The part that its amount is.
    pub fn part(&self) -> &'static str {
        amount_part(&self.timing)
    }
}

/// The part that the amount of a cost is which falls at that time.
pub fn amount_part(timing: &str) -> &'static str {
    match timing {
        "monthly" => "monthly_amount",
        "per_case" => "case_amount",
        _ => "amount",
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

/// A way to spend less; the plan does not count with it until somebody switches it on, unless it is on here.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct LeverOf {
    /// Stable name of its kind.
    pub kind: String,
    /// Whether the plan counts with it. Version 2.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub on: bool,
    /// `cost_share`, `lever_quality`; what is usual for it where they are left out.
    #[serde(default)]
    pub figures: Figures,
}

impl Template {
    /// One that holds nothing yet.
    pub fn empty(name: &str, currency: &str) -> Self {
        Self {
            format: FORMAT.to_owned(),
            version: 1,
            name: Words::Same(name.to_owned()),
            about: Words::default(),
            asks: Words::default(),
            currency: currency.to_owned(),
            size: String::new(),
            horizon_months: None,
            discount_rate: None,
            wait_months: None,
            figures: Figures::new(),
            phases: Vec::new(),
            benefits: Vec::new(),
            costs: Vec::new(),
            risks: Vec::new(),
            levers: Vec::new(),
            options: Vec::new(),
            scenarios: Vec::new(),
            groups: Vec::new(),
            together: Vec::new(),
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
}
