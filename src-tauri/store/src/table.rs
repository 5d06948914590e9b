//! One file per table: its row, then its reads, then its writes.

pub mod answer;
pub mod approved_plan;
pub mod assignment;
pub mod availability;
pub mod benefit;
pub mod benefit_class;
mod closing;
pub mod cost;
pub mod dataset;
pub mod decision;
pub mod dependence;
pub mod draft;
pub mod driver;
pub mod driver_group;
pub mod driver_override;
pub mod expectation;
pub mod import;
pub mod left_out;
pub mod lever;
pub mod measured_team;
pub mod milestone;
pub mod model;
pub mod month_figure;
pub mod month_note;
pub mod open_point;
pub mod option;
pub mod outcome;
pub mod overruled;
pub mod person;
pub mod phase;
pub mod point;
pub mod prediction;
pub mod project;
pub mod rate;
pub mod risk;
pub mod role_need;
pub(crate) mod row;
pub mod scenario;
pub mod shared_cost;
pub mod spending;
pub mod threshold;
pub mod version;
pub mod voice;
pub mod workspace;
pub mod workspace_driver;

use crate::error::{Error, Result};

/// Turns "no row was touched" into a sentence about the row that was asked for.
fn touched(rows: usize, table: &'static str, id: &str) -> Result<()> {
    if rows == 0 {
        Err(Error::NotFound {
            table,
            id: id.to_owned(),
        })
    } else {
        Ok(())
    }
}
