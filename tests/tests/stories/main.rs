//! User stories through the verbs, without a window: what a person does, from the first start on.
#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

mod desk;
mod files;
mod law;
mod people;
mod projects;
mod running;
mod scope;
mod settings;
