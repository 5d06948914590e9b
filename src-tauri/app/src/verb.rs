//! The verbs, one file per noun.

mod answer;
mod approval;
mod availability;
mod backup;
mod begin;
mod benefit;
mod cost;
mod create;
mod dataset;
mod decision;
mod deliver;
mod draft;
mod estimate;
mod expectation;
mod finance;
mod find;
mod forecast;
mod health;
mod history;
mod import;
mod metric;
mod milestone;
mod model;
mod month;
mod more;
mod open;
mod open_point;
mod operate;
mod person;
mod phase;
mod portfolio;
mod preference;
mod project;
mod proposal;
mod rate;
mod recent;
mod room;
mod sample;
mod scope;
mod spending;
mod status;
mod team;
mod threshold;
mod tidy;
mod value;
mod version;
mod workspace;
mod worth;

pub use proposal::Gathered;

/// The kind of cost that people's own time is, in the ledger of spending.
pub(crate) const SPENT_BY_PEOPLE: &str = "own_people";
