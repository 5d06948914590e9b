//! What the sample's seed file says, and how its days and months are counted from the day it is opened.

use outset_core::time::{Day, Month};
use serde::Deserialize;
use serde_json::Number;
use std::collections::BTreeMap;

/// The seed file.
const SEED: &str = include_str!("../../../../assets/samples/northwind.json");

/// Reads the seed file.
pub(super) fn seed() -> serde_json::Result<Seed> {
    serde_json::from_str(SEED)
}

/// A text in both languages, or one that is the same in both.
#[derive(Debug, Clone, Deserialize)]
#[serde(untagged)]
pub(super) enum Words {
    Same(String),
    Each { en: String, de: String },
}

impl Default for Words {
    fn default() -> Self {
        Self::Same(String::new())
    }
}

impl Words {
    pub(super) fn say(&self, language: &str) -> String {
        match self {
            Self::Same(text) => text,
            Self::Each { de, .. } if language == "de" => de,
            Self::Each { en, .. } => en,
        }
        .clone()
    }
}

/// A day as the seed writes it: `8d`, `-14m`, `-14m+9d`.
#[derive(Debug, Clone, Deserialize)]
pub(super) struct When(String);

impl When {
    /// The day that is meant; none for a text that says no day.
    pub(super) fn day(&self, today: Day) -> Option<Day> {
        let days = |text: &str| text.strip_suffix('d')?.parse::<i64>().ok();
        match self.0.split_once('m') {
            None => Some(today.plus_days(days(&self.0)?)),
            Some((months, rest)) => {
                let first = Month::of(today).plus(months.parse().ok()?).first_day();
                let rest = if rest.is_empty() { 0 } else { days(rest)? };
                Some(first.plus_days(rest))
            }
        }
    }
}

#[derive(Debug, Deserialize)]
pub(super) struct Seed {
    pub(super) workspace: Workspace,
    pub(super) people: Vec<Person>,
    pub(super) projects: Vec<Project>,
}

#[derive(Debug, Deserialize)]
pub(super) struct Workspace {
    pub(super) name: Words,
    pub(super) growth_level: String,
}

#[derive(Debug, Deserialize)]
pub(super) struct Person {
    pub(super) key: String,
    pub(super) name: Words,
    pub(super) note: Words,
    /// From when, how much an hour.
    pub(super) rates: Vec<(When, String)>,
    pub(super) share: String,
}

/// Everything of one project. What is left out is empty.
#[derive(Debug, Deserialize)]
pub(super) struct Project {
    pub(super) name: Words,
    pub(super) area: Words,
    pub(super) stage: String,
    pub(super) size: String,
    /// Months from this one.
    pub(super) start: i32,
    pub(super) budget: Option<Number>,
    pub(super) wait_months: Option<Number>,
    /// What stopping it taught and saved.
    #[serde(default)]
    pub(super) taught: Words,
    pub(super) saved: Option<Number>,
    /// Questions of Scope that are answered with "yes" or "no", by stable name; said with the first answer.
    #[serde(default)]
    pub(super) checks: BTreeMap<String, String>,
    #[serde(default)]
    pub(super) answers: Vec<Answer>,
    #[serde(default)]
    pub(super) datasets: Vec<Dataset>,
    #[serde(default)]
    pub(super) expectations: Vec<Expectation>,
    #[serde(default)]
    pub(super) points: Vec<OpenPoint>,
    #[serde(default)]
    pub(super) figures: Vec<Figure>,
    #[serde(default)]
    pub(super) phases: Vec<Phase>,
    #[serde(default)]
    pub(super) benefits: Vec<Benefit>,
    #[serde(default)]
    pub(super) costs: Vec<Cost>,
    #[serde(default)]
    pub(super) options: Vec<Way>,
    #[serde(default)]
    pub(super) scenarios: Vec<Scenario>,
    /// Phase, role, person, share.
    #[serde(default)]
    pub(super) team: Vec<(String, String, String, String)>,
    #[serde(default)]
    pub(super) needs: Vec<Need>,
    pub(super) approved: Option<Approved>,
    #[serde(default)]
    pub(super) milestones: Vec<Milestone>,
    #[serde(default)]
    pub(super) spending: Vec<Spending>,
    /// Month, cases, share in which it was used, hours.
    #[serde(default)]
    pub(super) months: Vec<(i32, Number, String, Number)>,
    #[serde(default)]
    pub(super) notes: Vec<(i32, Words)>,
    #[serde(default)]
    pub(super) decisions: Vec<Decision>,
    #[serde(default)]
    pub(super) models: Vec<Model>,
}

#[derive(Debug, Deserialize)]
pub(super) struct Answer {
    pub(super) question: String,
    pub(super) text: Words,
    pub(super) certainty: String,
    pub(super) by: Words,
    pub(super) on: When,
}

#[derive(Debug, Deserialize)]
pub(super) struct Dataset {
    pub(super) name: Words,
    pub(super) owner: Words,
    pub(super) access: String,
    pub(super) history_months: Option<Number>,
    pub(super) personal: bool,
}

#[derive(Debug, Deserialize)]
pub(super) struct Expectation {
    pub(super) by: Words,
    pub(super) low: Number,
    pub(super) high: Number,
    pub(super) on: When,
    #[serde(default)]
    pub(super) note: Words,
}

#[derive(Debug, Deserialize)]
pub(super) struct OpenPoint {
    pub(super) point: Words,
    pub(super) owner: Words,
    pub(super) due: When,
    #[serde(default)]
    pub(super) answer: Words,
    pub(super) closed: Option<When>,
}

/// An estimate, as one would type it.
#[derive(Debug, Deserialize)]
pub(super) struct Figure {
    pub(super) part: String,
    pub(super) text: String,
    pub(super) certainty: String,
    #[serde(default)]
    pub(super) by: Words,
    pub(super) on: Option<When>,
    #[serde(default)]
    pub(super) source: Words,
    #[serde(default)]
    pub(super) note: Words,
}

#[derive(Debug, Deserialize)]
pub(super) struct Phase {
    pub(super) kind: String,
    pub(super) owner: Option<String>,
    pub(super) duration: Option<String>,
    pub(super) hours: Option<String>,
    pub(super) started: Option<When>,
    pub(super) ended: Option<When>,
    pub(super) gate: Option<When>,
    #[serde(default)]
    pub(super) question: Words,
}

#[derive(Debug, Deserialize)]
pub(super) struct Benefit {
    pub(super) kind: String,
    #[serde(default)]
    pub(super) name: Words,
    pub(super) books: String,
    pub(super) start_delay: Number,
    pub(super) retrained_every: Option<Number>,
    pub(super) parts: Vec<Figure>,
}

#[derive(Debug, Deserialize)]
pub(super) struct Cost {
    pub(super) name: Words,
    pub(super) category: String,
    pub(super) kind: String,
    pub(super) phase: String,
    pub(super) timing: String,
    pub(super) text: String,
    pub(super) certainty: String,
}

/// Another way to the same goal; the price is that of the costs that only it has.
#[derive(Debug, Deserialize)]
pub(super) struct Way {
    pub(super) kind: String,
    pub(super) price: Option<String>,
}

/// Another number for a part of the plan.
#[derive(Debug, Deserialize)]
pub(super) struct Scenario {
    pub(super) name: Words,
    pub(super) part: String,
    pub(super) text: String,
}

/// Phase, role, share, and how a gap is judged; an accepted one until when, and why.
#[derive(Debug, Deserialize)]
#[serde(untagged)]
pub(super) enum Need {
    Accepted(String, String, String, String, When, Words),
    Plain(String, String, String, String),
}

#[derive(Debug, Deserialize)]
pub(super) struct Approved {
    pub(super) on: When,
    pub(super) by: Words,
}

#[derive(Debug, Deserialize)]
pub(super) struct Milestone {
    pub(super) kind: String,
    pub(super) name: Words,
    #[serde(default)]
    pub(super) audience: Words,
    pub(super) due: When,
    pub(super) done: Option<When>,
}

/// The same in each of these months.
#[derive(Debug, Deserialize)]
pub(super) struct Spending {
    pub(super) from: i32,
    pub(super) to: i32,
    pub(super) own_people: Option<Number>,
    pub(super) external: Option<Number>,
    pub(super) compute: Option<Number>,
}

#[derive(Debug, Deserialize)]
pub(super) struct Decision {
    pub(super) kind: String,
    pub(super) on: When,
    pub(super) by: Words,
    pub(super) reason: Words,
}

#[derive(Debug, Deserialize)]
pub(super) struct Model {
    pub(super) name: Words,
    /// The class that counts as positive, and the other one.
    pub(super) positive: String,
    pub(super) negative: String,
    /// A metric, and what it has to be at least.
    pub(super) threshold: Option<(String, String)>,
    pub(super) versions: Vec<Version>,
}

#[derive(Debug, Deserialize)]
pub(super) struct Version {
    pub(super) name: String,
    /// The day it went live.
    pub(super) from: When,
    /// Name of its files, without what they hold and their ending.
    pub(super) file: String,
    /// Rows of each month.
    pub(super) rows: usize,
    /// Share of cases that are positive.
    pub(super) positives: f64,
    pub(super) reference: Vec<Month3>,
    pub(super) log: Vec<Month3>,
}

/// A month of a log: which, how many of those that matter were found, how many of those flagged were right.
pub(super) type Month3 = (i32, f64, f64);

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_are_counted_from_the_day_it_is_made() {
        let today = Day::from_iso("2026-11-24").unwrap();
        let day = |text: &str| Some(When(text.to_owned()).day(today)?.iso());
        assert_eq!(day("8d").as_deref(), Some("2026-12-02"));
        assert_eq!(day("-12d").as_deref(), Some("2026-11-12"));
        assert_eq!(day("-14m").as_deref(), Some("2025-09-01"));
        assert_eq!(day("-14m+9d").as_deref(), Some("2025-09-10"));
        assert_eq!(day("-14m-1d").as_deref(), Some("2025-08-31"));
        assert_eq!(day("soon"), None);
    }

    #[test]
    fn the_seed_can_be_read_and_says_everything_in_both_languages() {
        let seed = seed().unwrap();
        assert_eq!(seed.projects.len(), 5);
        for project in &seed.projects {
            assert_ne!(project.name.say("en"), project.name.say("de"));
            for answer in &project.answers {
                assert_ne!(answer.text.say("en"), answer.text.say("de"));
            }
        }
    }
}
