//! The verbs, one file per noun.

mod availability;
mod backup;
mod create;
mod draft;
mod estimate;
mod find;
mod health;
mod history;
mod import;
mod metric;
mod model;
mod month;
mod open;
mod operate;
mod person;
mod preference;
mod project;
mod rate;
mod recent;
mod room;
mod status;
mod threshold;
mod tidy;
mod version;
mod workspace;

/// The kind of cost that people's own time is, in the ledger of spending.
pub(crate) const SPENT_BY_PEOPLE: &str = "own_people";
