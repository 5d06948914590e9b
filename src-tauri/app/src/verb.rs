//! The verbs, one file per noun.

mod availability;
mod backup;
mod create;
mod decision;
mod deliver;
mod draft;
mod estimate;
mod find;
mod health;
mod history;
mod milestone;
mod open;
mod person;
mod phase;
mod preference;
mod project;
mod rate;
mod recent;
mod room;
mod spending;
mod team;
mod workspace;
