//! A number of a template: how much it is, and what else is said of it.

use crate::{
    estimate::Estimate,
    formula::Formula,
    plan::{CountedFrom, Course, CourseNumber, Growth, Period, Ramp, RampShape},
};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// Numbers by the stable name of their part, or by their path in the template.
pub type Figures = BTreeMap<String, Figure>;

/// A number of a template.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(untagged)]
pub enum Figure {
    /// Only how much it is.
    Plain(Value),
    /// With more that is said of it. Version 2.
    Told(Box<Told>),
}

/// How much a number is.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
#[serde(untagged)]
pub enum Value {
    /// Exactly this; for what is nothing or all.
    Exact(f64),
    /// Nine times out of ten between both.
    Between(f64, f64),
}

/// A number of which more is said than how much it is.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Told {
    /// How much it is; of a computed one, what stands in its place where the formula cannot be used.
    pub value: Value,
    /// The currency it is meant in, where that is not the template's.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub currency: String,
    /// What it is computed from, by the paths of other numbers of the template.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub formula: Option<Formula>,
    /// How it grows from the start on.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub growth: Option<Growing>,
    /// Its way up to the full value.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ramp: Option<WayUp>,
    /// How much each calendar month counts against the others, January first; empty for no seasons.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub season: Vec<f64>,
}

/// How a number of a template grows.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Growing {
    /// 0.02 is 2 %.
    pub rate: Value,
    /// In which time.
    pub per: Period,
}

/// The way of a number of a template up to its full value.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct WayUp {
    /// Months until the full value.
    pub months: Value,
    /// How it goes.
    pub shape: RampShape,
    /// From when the months are counted.
    pub from: CountedFrom,
    /// Share of the full value at the beginning.
    #[serde(default, skip_serializing_if = "crate::plan::is_nothing")]
    pub first: f64,
}

impl Value {
    /// The one value, or the lower end.
    fn low(self) -> f64 {
        match self {
            Self::Exact(value) | Self::Between(value, _) => value,
        }
    }

    /// As an estimate of a plan.
    pub fn estimate(self) -> Estimate {
        match self {
            Self::Exact(value) => Estimate::Fixed { value },
            Self::Between(low, high) => Estimate::range(low, high),
        }
    }
}

impl From<Value> for Figure {
    fn from(value: Value) -> Self {
        Self::Plain(value)
    }
}

impl From<Told> for Figure {
    /// Short where there is nothing more to say.
    fn from(told: Told) -> Self {
        if told == Told::of(told.value) {
            Self::Plain(told.value)
        } else {
            Self::Told(Box::new(told))
        }
    }
}

impl Told {
    /// A number of which nothing more is said.
    pub fn of(value: Value) -> Self {
        Self {
            value,
            currency: String::new(),
            formula: None,
            growth: None,
            ramp: None,
            season: Vec::new(),
        }
    }

    /// How it changes over the months, what is unsure of it at its lower end; without its season.
    pub(super) fn course(&self) -> Course {
        let certain = |value: Value| CourseNumber::Certain(value.low());
        Course {
            growth: self.growth.map(|growth| Growth {
                rate: certain(growth.rate),
                per: growth.per,
            }),
            ramp: self.ramp.map(|ramp| Ramp {
                months: certain(ramp.months),
                shape: ramp.shape,
                from: ramp.from,
                first: ramp.first,
            }),
            season: Vec::new(),
        }
    }

    /// Whether it changes over the months.
    pub fn changes(&self) -> bool {
        self.growth.is_some() || self.ramp.is_some() || !self.season.is_empty()
    }
}

impl Figure {
    /// How much it is, without a formula.
    pub fn value(&self) -> Value {
        match self {
            Self::Plain(value) => *value,
            Self::Told(told) => told.value,
        }
    }

    /// What is said besides how much it is.
    pub fn told(&self) -> Option<&Told> {
        match self {
            Self::Plain(_) => None,
            Self::Told(told) => Some(told),
        }
    }

    /// What it is computed from.
    pub fn formula(&self) -> Option<&Formula> {
        self.told()?.formula.as_ref()
    }

    /// The same without its formula.
    pub fn without_formula(&self) -> Self {
        let Some(told) = self.told() else {
            return self.clone();
        };
        Told {
            formula: None,
            ..told.clone()
        }
        .into()
    }

    /// As an estimate whose formula goes by the paths of the template.
    pub fn estimate(&self) -> Estimate {
        match self.formula() {
            Some(formula) => Estimate::Computed {
                formula: formula.clone(),
            },
            None => self.value().estimate(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    fn read(text: &str) -> serde_json::Result<Figure> {
        serde_json::from_str(text)
    }

    #[test]
    fn a_number_is_a_value_or_a_range() {
        assert_eq!(read("0").unwrap(), Value::Exact(0.0).into());
        assert_eq!(
            read("[2, 6]").unwrap().estimate(),
            Estimate::range(2.0, 6.0)
        );
        assert!(read("[1, 2, 3]").is_err());
        assert!(read("\"2 to 6\"").is_err());
    }

    #[test]
    fn more_may_be_said_of_it_and_nothing_else() {
        let grown = read(r#"{"value": [2, 6], "growth": {"rate": 0.02, "per": "year"}}"#).unwrap();
        let growth = grown.told().unwrap().growth.unwrap();
        assert_eq!(
            (growth.rate, growth.per),
            (Value::Exact(0.02), Period::Year)
        );
        let unsure = read(r#"{"value": 2, "growth": {"rate": [0, 0.1], "per": "year"}}"#).unwrap();
        let growth = unsure.told().unwrap().growth.unwrap();
        assert_eq!(growth.rate, Value::Between(0.0, 0.1));
        let computed = read(r#"{"value": 3, "formula": "[benefits.0.adoption] * 2"}"#).unwrap();
        let named: Vec<&str> = computed.formula().unwrap().drivers().collect();
        assert_eq!(named, ["benefits.0.adoption"]);
        assert_eq!(computed.without_formula(), Value::Exact(3.0).into());
        assert!(read(r#"{"value": 3, "said_by": "Eva"}"#).is_err());
        assert!(read(r#"{"formula": "2"}"#).is_err());
    }
}
