//! The domain of Outset: its types and rules, without files, clock, SQL or words for people.
//!
//! Everything here is a pure function of its arguments, so that the same file gives the same result on
//! every machine. Time comes in as an argument; randomness, once there is some, comes in as a seed.

pub mod dated;
pub mod estimate;
pub mod finance;
pub mod invalid;
pub mod money;
pub mod name;
pub mod number;
pub mod person;
pub mod plan;
pub mod project;
pub mod simulate;
pub mod statistics;
pub mod time;
pub mod workspace;

pub use invalid::Invalid;
