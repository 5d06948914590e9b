//! The money model as a whole: plans worked by hand, by another program, and by laws that always hold.
#![allow(
    clippy::unwrap_used,
    reason = "what cannot go on has failed, outside test functions too"
)]

mod build;
mod changed;
mod classes;
mod computed;
mod currency;
mod deciding;
mod document;
mod expected;
mod gates;
mod hand;
mod hostile;
mod kinds;
mod knowing;
mod laws;
mod months;
mod numpy;
mod over_time;
mod reality;
mod returns;
mod risks;
mod shared_cost;
mod side_by_side;
mod staged;
mod sums;
mod together;
mod track_record;
mod unsure;
mod views;
