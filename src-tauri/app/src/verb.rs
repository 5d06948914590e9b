//! The verbs, one file per noun.

mod answer;
mod approval;
mod availability;
mod backup;
mod begin;
mod below;
mod benefit;
mod compare;
mod cost;
mod create;
mod dataset;
mod decision;
mod deliver;
mod draft;
mod estimate;
mod estimate_details;
mod estimate_samples;
mod expectation;
mod expected;
mod explain;
mod finance;
mod find;
mod forecast;
mod health;
mod history;
mod import;
mod lever;
mod metric;
mod milestone;
mod model;
mod month;
mod more;
mod open;
mod open_point;
mod operate;
mod option;
mod person;
pub(crate) mod phase;
mod portfolio;
mod preference;
mod project;
mod proposal;
mod rate;
mod recent;
mod reference;
mod risk;
mod room;
mod sample;
mod scenario;
mod scope;
mod spending;
mod status;
mod study;
mod team;
mod template;
mod threshold;
mod tidy;
mod together;
mod value;
mod version;
mod ways;
mod workspace;
mod worth;

pub(crate) use option::is_optional as optional_phase;
pub use proposal::Gathered;
#[cfg(test)]
pub(crate) use risk::RISK_TIMES;
#[cfg(test)]
pub(crate) use value::{BENEFIT_KINDS, BOOKS, TIMINGS};

/// The kind of cost that people's own time is, in the ledger of spending.
pub(crate) const SPENT_BY_PEOPLE: &str = "own_people";
