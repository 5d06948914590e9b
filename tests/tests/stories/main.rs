//! User stories through the verbs, without a window: what a person does, from the first start on.
#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

mod below;
mod choose;
mod compare;
mod crash;
mod deliver;
mod desk;
mod estimates;
mod files;
mod forecast;
mod formula;
mod gates;
mod law;
mod more;
mod operate;
mod option;
mod people;
mod plan_document;
mod projects;
mod proposal;
mod running;
mod sample;
mod schema;
mod scope;
mod settings;
mod team;
mod together;
mod untitled;
mod value;
