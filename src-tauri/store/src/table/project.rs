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
    /// Stable name of what it was when it came in: `idea`, `approved` or `running`.
    pub began_as: String,
    /// Stable name of its size, for the guess of what unplanned people cost.
    pub size: String,
    /// Stable name: `active`, `stopped` or `finished`.
    pub state: String,
    /// Months over which its plan is valued.
    pub horizon_months: i32,
    /// Effective rate a year, as a share.
    pub discount_rate: f64,
    /// Months that an outcome is waited for.
    pub wait_months: i32,
    /// Microseconds UTC; none while it is not archived.
    pub archived_at: Option<i64>,
    /// What it taught; may be empty.
    pub taught: String,
    /// What stopping it saved: minor units and ISO code.
    pub saved: Option<(i64, String)>,
}

impl Project {
    /// A new project with what the schema gives every row that says nothing else: an idea of medium size,
    /// valued over three years at 8 % a year, that waits a year for outcomes.
    pub fn new(id: String, name: String, stage: &str, created_at: i64) -> Self {
        Self {
            id,
            name,
            area: String::new(),
            stage: stage.to_owned(),
            start_month: None,
            budget: None,
            created_at,
            began_as: "idea".to_owned(),
            size: "medium".to_owned(),
            state: "active".to_owned(),
            horizon_months: 36,
            discount_rate: 0.08,
            wait_months: 12,
            archived_at: None,
            taught: String::new(),
            saved: None,
        }
    }
}

const COLUMNS: &str = "id, name, area, stage, start_month, budget_minor, budget_currency, created_at, began_as, size, state,
     horizon_months, discount_rate, wait_months, archived_at, taught, saved_minor, saved_currency";

fn row(row: &Row<'_>) -> rusqlite::Result<Project> {
    let amount = |at: usize| -> rusqlite::Result<Option<(i64, String)>> {
        let (minor, currency): (Option<i64>, Option<String>) = (row.get(at)?, row.get(at + 1)?);
        Ok(minor.zip(currency))
    };
    Ok(Project {
        id: row.get(0)?,
        name: row.get(1)?,
        area: row.get(2)?,
        stage: row.get(3)?,
        start_month: row.get(4)?,
        budget: amount(5)?,
        created_at: row.get(7)?,
        began_as: row.get(8)?,
        size: row.get(9)?,
        state: row.get(10)?,
        horizon_months: row.get(11)?,
        discount_rate: row.get(12)?,
        wait_months: row.get(13)?,
        archived_at: row.get(14)?,
        taught: row.get(15)?,
        saved: amount(16)?,
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
        let (saved_minor, saved_currency) = project.saved.clone().unzip();
        self.conn().execute(
            &format!(
                "INSERT INTO project ({COLUMNS}) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12,
                                                         ?13, ?14, ?15, ?16, ?17, ?18)"
            ),
            params![
                project.id,
                project.name,
                project.area,
                project.stage,
                project.start_month,
                minor,
                currency,
                project.created_at,
                project.began_as,
                project.size,
                project.state,
                project.horizon_months,
                project.discount_rate,
                project.wait_months,
                project.archived_at,
                project.taught,
                saved_minor,
                saved_currency
            ],
        )?;
        Ok(())
    }

    /// Writes every field of a project but `id`, `created_at` and `began_as`.
    ///
    /// # Errors
    /// [`Error::NotFound`].
    pub fn update_project(&self, project: &Project) -> Result<()> {
        let (minor, currency) = project.budget.clone().unzip();
        let (saved_minor, saved_currency) = project.saved.clone().unzip();
        let rows = self.conn().execute(
            "UPDATE project SET name = ?2, area = ?3, stage = ?4, start_month = ?5, budget_minor = ?6,
                                budget_currency = ?7, size = ?8, state = ?9, horizon_months = ?10,
                                discount_rate = ?11, wait_months = ?12, archived_at = ?13, taught = ?14,
                                saved_minor = ?15, saved_currency = ?16 WHERE id = ?1",
            params![
                project.id,
                project.name,
                project.area,
                project.stage,
                project.start_month,
                minor,
                currency,
                project.size,
                project.state,
                project.horizon_months,
                project.discount_rate,
                project.wait_months,
                project.archived_at,
                project.taught,
                saved_minor,
                saved_currency
            ],
        )?;
        touched(rows, "project", &project.id)
    }

    /// Removes a project with everything that belongs to it.
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
