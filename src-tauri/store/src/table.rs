//! One file per table: its row, then its reads, then its writes.

pub mod availability;
pub mod draft;
pub mod person;
pub mod project;
pub mod rate;
pub mod workspace;

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
