//! What comes into Outset from files that nobody vouches for: tables of text, prediction logs, outcomes,
//! metric tables and templates.
//!
//! Everything is hostile until it is read. Reading never panics, holds one record of bounded size at a
//! time, can be stopped, and answers with codes and places; the words are made in `app`. Nothing here
//! decides what is kept.

mod cases;
mod cell;
mod class;
mod column;
mod encoding;
mod incoming;
mod key;
mod local_time;
mod mapping;
mod metric_shape;
mod metric_table;
mod number;
mod outcomes;
mod prediction_log;
mod problem;
mod propose;
mod records;
mod row;
mod sniff;
mod table;
mod template;
mod time;
mod value_column;

pub use cases::{CASE_CLASSES, CaseColumns, Cases, class_label, propose_cases, read_cases};
pub use column::{Column, ColumnKind};
pub use encoding::Encoding;
pub use incoming::{Identity, Watch, identity, unwatched};
pub use key::Salt;
pub use local_time::Moved;
pub use mapping::{ColumnRef, Mapping, Part};
pub use metric_shape::{Shape, Values, metric_name, propose_shape};
pub use metric_table::{MetricTable, TablePoint, read_metric_table};
pub use number::NumberForm;
pub use outcomes::{Outcome, Outcomes, read_outcomes};
pub use prediction_log::{Log, LogRow, Reading, read_log};
pub use problem::{BadRow, BadRows, Cause, Content, ReadProblem, Reason};
pub use propose::{propose, propose_outcomes};
pub use row::{Duplicate, Duplicates};
pub use table::{Choices, Note, Preview};
pub use template::{MOST_BYTES, TemplateProblem, read_template};
pub use time::TimeForm;
pub use value_column::{ValueColumn, read_value_column};
