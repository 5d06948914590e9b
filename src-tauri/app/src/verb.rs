//! The verbs, one file per noun.

mod availability;
mod backup;
mod create;
mod draft;
mod estimate;
mod find;
mod health;
mod history;
mod open;
mod person;
mod portfolio;
mod preference;
mod project;
mod rate;
mod recent;
mod room;
mod sample;
mod workspace;

pub(crate) use workspace::new_row;
