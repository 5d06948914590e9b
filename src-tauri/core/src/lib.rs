//! The domain of Outset: its types and rules, without files, clock, SQL or words for people.
//!
//! Everything here is a pure function of its arguments, so that the same file gives the same result on
//! every machine. Time comes in as an argument; randomness, once there is some, comes in as a seed.

#[macro_use]
mod id;

pub mod alert;
pub mod certainty;
pub mod choice;
pub mod chunk;
pub mod complementarity;
pub mod correlation;
pub mod cost_category;
pub mod dated;
pub mod estimate;
pub mod finance;
pub mod formula;
pub mod invalid;
pub mod lever;
pub mod metric;
pub mod money;
pub mod month_check;
pub mod name;
pub mod number;
pub mod part;
pub mod performance;
pub mod person;
pub mod phase;
pub mod plan;
pub mod project;
pub mod quality;
pub mod reference;
pub mod reference_class;
pub mod role;
pub mod scope;
pub mod shared_cost;
pub mod simulate;
pub mod statistics;
pub mod team;
pub mod template;
pub mod time;
pub mod timeline;
pub mod track_record;
pub mod waiting;
mod wide;
pub mod workspace;

pub use invalid::Invalid;
