//! What a user can do, one function per verb, for the window and the terminal alike. Words, numbers and
//! dates are made ready here, so that everybody else only shows them.

mod choice;
mod classes;
mod course;
mod deliver;
mod estimate;
mod figure;
mod forecast;
pub mod format;
mod intake;
mod measure;
mod option;
mod outgoing;
mod plan;
mod portfolio;
mod problem;
mod read;
mod realised;
mod reference;
mod result;
mod sample;
mod scope;
mod session;
pub mod settings;
mod shared_cost;
mod team;
mod template;
mod track_record;
mod value;
mod verb;
pub mod view;
mod voice;
pub mod words;
mod work;

pub use problem::{Code, Problem};
pub use session::{Clock, Seen, Session, machine_clock};
pub use settings::{Home, WindowPlace};
pub use verb::Gathered;
pub use view::*;
pub use work::{Progress, Queue};

/// Result of every verb.
pub type Result<T> = std::result::Result<T, Problem>;
