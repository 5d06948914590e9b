//! The one row that describes the file.

use crate::{
    door::{Reader, Tx},
    error::Result,
};
use rusqlite::{Row, params};

/// A row of `workspace`.
#[derive(Debug, Clone, PartialEq)]
pub struct Workspace {
    /// UUIDv7.
    pub id: String,
    /// Name.
    pub name: String,
    /// ISO 4217 code; the default of new amounts.
    pub currency: String,
    /// First month of the fiscal year, 1 to 12.
    pub fiscal_year_start: u32,
    /// IANA time zone.
    pub time_zone: String,
    /// Stable name of the growth level.
    pub growth_level: String,
    /// Working hours of a day.
    pub hours_per_day: f64,
    /// Whether specialist pages are shown.
    pub specialist: bool,
    /// Microseconds UTC.
    pub created_at: i64,
}

fn row(row: &Row<'_>) -> rusqlite::Result<Workspace> {
    Ok(Workspace {
        id: row.get(0)?,
        name: row.get(1)?,
        currency: row.get(2)?,
        fiscal_year_start: row.get(3)?,
        time_zone: row.get(4)?,
        growth_level: row.get(5)?,
        hours_per_day: row.get(6)?,
        specialist: row.get(7)?,
        created_at: row.get(8)?,
    })
}

impl Reader<'_> {
    /// The workspace's row.
    ///
    /// # Errors
    /// Whatever SQLite says.
    pub fn workspace(&self) -> Result<Workspace> {
        Ok(self.conn().query_row(
            "SELECT id, name, currency, fiscal_year_start, time_zone, growth_level, hours_per_day,
                    specialist, created_at FROM workspace",
            [],
            row,
        )?)
    }
}

impl Tx<'_> {
    /// Writes the row of a new file.
    ///
    /// # Errors
    /// Whatever SQLite says.
    pub fn insert_workspace(&self, workspace: &Workspace) -> Result<()> {
        self.conn().execute(
            "INSERT INTO workspace (id, name, currency, fiscal_year_start, time_zone, growth_level,
                                    hours_per_day, specialist, created_at)
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)",
            params![
                workspace.id,
                workspace.name,
                workspace.currency,
                workspace.fiscal_year_start,
                workspace.time_zone,
                workspace.growth_level,
                workspace.hours_per_day,
                workspace.specialist,
                workspace.created_at
            ],
        )?;
        Ok(())
    }

    /// Writes every field of the row but `id` and `created_at`.
    ///
    /// # Errors
    /// Whatever SQLite says.
    pub fn update_workspace(&self, workspace: &Workspace) -> Result<()> {
        self.conn().execute(
            "UPDATE workspace SET name = ?1, currency = ?2, fiscal_year_start = ?3, time_zone = ?4,
                                  growth_level = ?5, hours_per_day = ?6, specialist = ?7",
            params![
                workspace.name,
                workspace.currency,
                workspace.fiscal_year_start,
                workspace.time_zone,
                workspace.growth_level,
                workspace.hours_per_day,
                workspace.specialist
            ],
        )?;
        Ok(())
    }
}
