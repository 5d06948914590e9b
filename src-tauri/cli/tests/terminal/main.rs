//! The terminal's program from outside: arguments in, two streams and an exit code out.

mod backups;
mod choice;
mod delivery;
mod documents;
mod files;
mod finance;
mod operate;
mod people;
mod projects;
mod rates;
mod shared_cost;
mod stage;
mod template;
mod together;
mod usage;
mod value;
mod ways;
mod words;
