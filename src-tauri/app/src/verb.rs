//! The verbs, one file per noun.

mod approval;
mod availability;
mod backup;
mod benefit;
mod cost;
mod create;
mod draft;
mod estimate;
mod find;
mod forecast;
mod health;
mod history;
mod open;
mod owner;
mod person;
mod preference;
mod project;
mod rate;
mod recent;
mod room;
mod value;
mod workspace;
mod worth;
