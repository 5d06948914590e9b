//! What a user can do, one function per verb, for the window and the terminal alike. Words, numbers and
//! dates are made ready here, so that everybody else only shows them.

mod estimate;
mod figure;
pub mod format;
mod plan;
mod portfolio;
mod problem;
mod read;
mod result;
mod sample;
mod session;
pub mod settings;
mod verb;
pub mod view;
pub mod words;

pub use problem::{Code, Problem};
pub use session::{Clock, Seen, Session, machine_clock};
pub use settings::{Home, WindowPlace};
pub use view::*;

/// Result of every verb.
pub type Result<T> = std::result::Result<T, Problem>;
