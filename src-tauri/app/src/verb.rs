//! The verbs, one file per noun.

mod approval;
mod availability;
mod backup;
mod benefit;
mod cost;
mod create;
mod decision;
mod deliver;
mod answer;
mod availability;
mod backup;
mod begin;
mod create;
mod dataset;
mod draft;
mod estimate;
mod expectation;
mod find;
mod forecast;
mod health;
mod history;
mod milestone;
mod open;
mod owner;
mod open_point;
mod import;
mod metric;
mod model;
mod month;
mod open;
mod operate;
mod person;
mod phase;
mod portfolio;
mod preference;
mod project;
mod rate;
mod recent;
mod room;
mod value;
mod spending;
mod team;
mod scope;
mod workspace;
mod worth;
mod status;
mod threshold;
mod version;
mod workspace;

/// The kind of cost that people's own time is, in the ledger of spending.
pub(crate) const SPENT_BY_PEOPLE: &str = "own_people";
mod sample;
mod workspace;

pub(crate) use workspace::new_row;
