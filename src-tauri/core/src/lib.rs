//! The domain of Outset: its types and rules, without files, clock, SQL or words for people.
//!
//! Everything here is a pure function of its arguments, so that the same file gives the same result on
//! every machine. Time comes in as an argument; randomness, once there is some, comes in as a seed.

#[macro_use]
mod id;

pub mod certainty;
pub mod dated;
pub mod invalid;
pub mod money;
pub mod month_check;
pub mod name;
pub mod number;
pub mod person;
pub mod phase;
pub mod project;
pub mod role;
pub mod scope;
pub mod team;
pub mod time;
pub mod timeline;
pub mod waiting;
pub mod workspace;

pub use invalid::Invalid;
