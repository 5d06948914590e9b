//! A number that is worked out from others: what people type after `=`, kept by the ids of what it names,
//! so that another name breaks nothing.
//!
//! A formula is kept as a row of steps in the order of their doing (operands before what joins them). So
//! nothing that walks through one needs to go deep, however it was nested.

mod check;
mod parse;
mod problem;
mod program;
mod shape;
mod token;
mod unit;
mod write;

use crate::{estimate::Language, money::Currency};
use serde::{Deserialize, Serialize};

pub use problem::FormulaError;
pub(crate) use program::Program;
pub use unit::{Dimension, Measure};
pub use write::Writing;

/// The most characters a formula may be typed with, or have in a document.
pub const MOST_LENGTH: usize = 20_000;

/// The most characters of one name or id in it.
pub const MOST_NAME: usize = 300;

/// The most numbers, names and operations.
pub const MOST_STEPS: usize = 200;

/// The most names, with repetitions.
pub const MOST_NAMES: usize = 50;

/// The most brackets within one another.
pub const MOST_DEPTH: usize = 32;

/// A number that is worked out from others.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Formula {
    steps: Vec<Step>,
}

/// What a formula may name.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Named {
    /// A driver, by its id.
    Driver(String),
    /// Something that the plan says besides its drivers.
    Fact(Fact),
}

/// What a plan says besides its drivers.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Fact {
    /// What may be spent up to go-live.
    Budget,
    /// The months looked at.
    Horizon,
}

impl Fact {
    /// Every fact, in the order in which they are offered.
    pub const ALL: [Self; 2] = [Self::Budget, Self::Horizon];

    /// The stable name.
    pub fn id(self) -> &'static str {
        match self {
            Self::Budget => "budget",
            Self::Horizon => "horizon",
        }
    }

    /// The fact with that stable name.
    pub fn from_id(id: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|fact| fact.id() == id)
    }
}

/// One thing that is done; operands come from the steps before.
#[derive(Debug, Clone, PartialEq)]
enum Step {
    Number {
        value: f64,
        measure: Measure,
    },
    Name(Named),
    Negate,
    Join(Operation),
    Least(usize),
    Most(usize),
    Compare(Comparison),
    /// Condition, what holds if it is met, what holds else.
    If,
}

/// What joins two numbers.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Operation {
    Add,
    Subtract,
    Multiply,
    Divide,
    Power,
}

/// How two numbers are compared.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Comparison {
    Less,
    AtMost,
    Equal,
    Other,
    AtLeast,
    More,
}

impl Formula {
    /// Everything it names, in the order of naming, with repetitions.
    pub fn names(&self) -> impl Iterator<Item = &Named> {
        self.steps.iter().filter_map(|step| match step {
            Step::Name(named) => Some(named),
            _ => None,
        })
    }

    /// The ids of the drivers that it names.
    pub fn drivers(&self) -> impl Iterator<Item = &str> {
        self.names().filter_map(|named| match named {
            Named::Driver(id) => Some(id.as_str()),
            Named::Fact(_) => None,
        })
    }

    /// Names other drivers instead of some.
    pub fn rename(&mut self, other: impl Fn(&str) -> Option<String>) {
        for step in &mut self.steps {
            if let Step::Name(Named::Driver(id)) = step
                && let Some(found) = other(id)
            {
                *id = found;
            }
        }
    }

    /// Means amounts of one currency in another; nothing is converted.
    pub fn mean_in(&mut self, before: Currency, after: Currency) {
        for step in &mut self.steps {
            if let Step::Number { measure, .. } = step {
                measure.mean_in(before, after);
            }
        }
    }

    /// As a document keeps it: `[cases] * 0.2`, drivers by their ids, facts in braces.
    pub fn by_ids(&self) -> String {
        self.write(&Writing {
            format: crate::number::NumberFormat::CommaDot,
            language: Language::English,
            by_ids: true,
            name_of: &|named| match named {
                Named::Driver(id) => id.clone(),
                Named::Fact(fact) => fact.id().to_owned(),
            },
        })
    }
}

impl From<Formula> for String {
    fn from(formula: Formula) -> Self {
        formula.by_ids()
    }
}

impl TryFrom<String> for Formula {
    type Error = crate::Invalid;

    fn try_from(text: String) -> Result<Self, Self::Error> {
        Self::from_ids(&text)
    }
}

#[cfg(test)]
mod tests;
