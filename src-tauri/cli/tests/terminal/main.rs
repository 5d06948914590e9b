//! The terminal's program from outside: arguments in, two streams and an exit code out.

mod backups;
mod delivery;
mod documents;
mod files;
mod finance;
mod operate;
mod people;
mod projects;
mod stage;
mod together;
mod usage;
mod value;
mod ways;
mod words;
