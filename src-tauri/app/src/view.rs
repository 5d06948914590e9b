//! What crosses to the window and to `--json`: views and inputs. Ids and times are strings, quantities are
//! [`Shown`]; the window formats nothing of the domain.

mod below;
mod cases;
mod change;
mod choice;
mod currency;
mod deliver;
mod estimate;
mod estimate_details;
mod expected;
mod explain;
mod figure;
mod file;
mod finance;
mod finding;
mod forecast;
mod import;
mod measure;
mod model;
mod operate;
mod option;
mod over_time;
mod person;
mod portfolio;
mod project;
mod proposal;
mod reference;
mod risk;
mod room;
mod scope;
mod session;
mod shared_cost;
mod team;
mod template;
mod together;
mod value;
mod voice;
mod ways;

pub use below::*;
pub use cases::*;
pub use change::*;
pub use choice::*;
pub use currency::*;
pub use deliver::*;
pub use estimate::*;
pub use estimate_details::*;
pub use expected::*;
pub use explain::*;
pub use figure::*;
pub use file::*;
pub use finance::*;
pub use finding::*;
pub use forecast::*;
pub use import::*;
pub use measure::*;
pub use model::*;
pub use operate::*;
pub use option::*;
pub use over_time::*;
pub use person::*;
pub use portfolio::*;
pub use project::*;
pub use proposal::*;
pub use reference::*;
pub use risk::*;
pub use room::*;
pub use scope::*;
pub use session::*;
pub use shared_cost::*;
pub use team::*;
pub use template::*;
pub use together::*;
pub use value::*;
pub use voice::*;
pub use ways::*;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// A quantity that is shown.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct Shown {
    /// The number itself, in `unit`.
    pub value: f64,
    /// ISO code, `share`, or code and time unit such as `EUR/hour`.
    pub unit: String,
    /// As short as figures and tables want it.
    pub text: String,
    /// As screen readers and hovering want it.
    pub long: String,
}

/// One of a list.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct Choice {
    /// The stable name.
    pub id: String,
    /// The words for it.
    pub name: String,
}

/// What a change returned.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct Done {
    /// Id of what was added; [`None`] otherwise.
    pub id: Option<String>,
    /// What happened, for the notice: "Removed person".
    pub done: String,
    /// What undo and redo would do now.
    pub history: History,
    /// Tables that changed.
    pub tables: Vec<String>,
}

/// Labels of undo and redo; [`None`] when there is nothing.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, TS)]
pub struct History {
    /// "Undo remove person".
    pub undo: Option<String>,
    /// "Redo remove person".
    pub redo: Option<String>,
}

/// Names one row.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct Id {
    /// Its id.
    pub id: String,
}

/// A text for one field of one row.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct FieldEdit {
    /// The row.
    pub id: String,
    /// The field's stable name.
    pub field: String,
    /// What was typed.
    pub text: String,
    /// The same for all commits of one visit of a field: they become one step of undo.
    pub visit: Option<String>,
}

/// A text whose meaning is asked for while it is typed.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct TextToRead {
    /// What kind of value it should be.
    pub kind: ValueKind,
    /// What was typed.
    pub text: String,
}

/// Kinds of typed values.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum ValueKind {
    /// An amount in the workspace's currency.
    Money,
    /// What somebody is paid, in any currency.
    Pay,
    /// A percentage.
    Share,
    /// A month.
    Month,
    /// A day.
    Day,
    /// Working hours of a day.
    Hours,
}

/// How a typed text is understood.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct Reading {
    /// The value, written out.
    pub text: String,
}

/// A text kept because its field could not read it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct Draft {
    /// Table, id and field, joined by `/`.
    pub key: String,
    /// What was typed.
    pub text: String,
}

/// A text to keep, or to let go.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct DraftText {
    /// Table, id and field, joined by `/`.
    pub key: String,
    /// What was typed; [`None`] lets it go.
    pub text: Option<String>,
}
