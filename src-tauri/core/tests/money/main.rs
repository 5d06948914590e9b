//! The money model as a whole: plans worked by hand, by another program, and by laws that always hold.
#![allow(
    clippy::unwrap_used,
    reason = "what cannot go on has failed, outside test functions too"
)]

mod build;
mod computed;
mod deciding;
mod document;
mod hand;
mod hostile;
mod laws;
mod numpy;
mod reality;
mod returns;
mod together;
