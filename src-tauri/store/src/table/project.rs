//! Projects.

use super::touched;
use crate::{
    door::{Reader, Tx},
    error::{Error, Result},
};
use rusqlite::{OptionalExtension, Row, params};

/// A row of `project`.
#[derive(Debug, Clone, PartialEq)]
pub struct Project {
    /// UUIDv7.
    pub id: String,
    /// Name.
    pub name: String,
    /// The area it serves ("Accounts payable"); may be empty.
    pub area: String,
    /// Stable name of the stage.
    pub stage: String,
    /// Year × 12 + (month − 1).
    pub start_month: Option<i32>,
    /// Minor units and ISO code.
    pub budget: Option<(i64, String)>,
    /// Microseconds UTC.
    pub created_at: i64,
}

const COLUMNS: &str =
    "id, name, area, stage, start_month, budget_minor, budget_currency, created_at";

fn row(row: &Row<'_>) -> rusqlite::Result<Project> {
    let (minor, currency): (Option<i64>, Option<String>) = (row.get(5)?, row.get(6)?);
    Ok(Project {
        id: row.get(0)?,
        name: row.get(1)?,
        area: row.get(2)?,
        stage: row.get(3)?,
        start_month: row.get(4)?,
        budget: minor.zip(currency),
        created_at: row.get(7)?,
    })
}

impl Reader<'_> {
    /// All projects, oldest first.
    ///
    /// # Errors
    /// Whatever SQLite says.
    pub fn projects(&self) -> Result<Vec<Project>> {
        let mut statement = self.conn().prepare_cached(&format!(
            "SELECT {COLUMNS} FROM project ORDER BY created_at, id"
        ))?;
        let rows = statement.query_map([], row)?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }

    /// One project.
    ///
    /// # Errors
    /// [`Error::NotFound`].
    pub fn project(&self, id: &str) -> Result<Project> {
        self.conn()
            .prepare_cached(&format!("SELECT {COLUMNS} FROM project WHERE id = ?1"))?
            .query_row([id], row)
            .optional()?
            .ok_or_else(|| Error::NotFound {
                table: "project",
                id: id.to_owned(),
            })
    }
}

impl Tx<'_> {
    /// Writes a new project.
    ///
    /// # Errors
    /// Whatever SQLite says.
    pub fn insert_project(&self, project: &Project) -> Result<()> {
        let (minor, currency) = project.budget.clone().unzip();
        self.conn().execute(
            &format!("INSERT INTO project ({COLUMNS}) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)"),
            params![
                project.id,
                project.name,
                project.area,
                project.stage,
                project.start_month,
                minor,
                currency,
                project.created_at
            ],
        )?;
        Ok(())
    }

    /// Writes every field of a project but `id` and `created_at`.
    ///
    /// # Errors
    /// [`Error::NotFound`].
    pub fn update_project(&self, project: &Project) -> Result<()> {
        let (minor, currency) = project.budget.clone().unzip();
        let rows = self.conn().execute(
            "UPDATE project SET name = ?2, area = ?3, stage = ?4, start_month = ?5, budget_minor = ?6,
                                budget_currency = ?7 WHERE id = ?1",
            params![
                project.id,
                project.name,
                project.area,
                project.stage,
                project.start_month,
                minor,
                currency
            ],
        )?;
        touched(rows, "project", &project.id)
    }

    /// Removes a project.
    ///
    /// # Errors
    /// [`Error::NotFound`].
    pub fn delete_project(&self, id: &str) -> Result<()> {
        touched(
            self.conn()
                .execute("DELETE FROM project WHERE id = ?1", [id])?,
            "project",
            id,
        )
    }
}
