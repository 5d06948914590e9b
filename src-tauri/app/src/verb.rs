//! The verbs, one file per noun.

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
mod health;
mod history;
mod open;
mod open_point;
mod person;
mod preference;
mod project;
mod rate;
mod recent;
mod room;
mod scope;
mod workspace;
