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
mod open;
mod open_point;
mod operate;
mod owner;
mod person;
mod phase;
mod portfolio;
mod preference;
mod project;
mod rate;
mod recent;
mod room;
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

/// The kind of cost that people's own time is, in the ledger of spending.
pub(crate) const SPENT_BY_PEOPLE: &str = "own_people";
mod sample;

pub(crate) use workspace::new_row;
