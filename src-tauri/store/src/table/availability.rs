//! Availability: how much of somebody's working time there is, from a day on.

use super::touched;
use crate::{
    door::{Reader, Tx},
    error::{Error, Result},
};
use rusqlite::{OptionalExtension, Row, params};

/// A row of `availability`.
#[derive(Debug, Clone, PartialEq)]
pub struct Availability {
    /// UUIDv7.
    pub id: String,
    /// Whose.
    pub person_id: String,
    /// `YYYY-MM-DD`; one a person and day.
    pub starts_on: String,
    /// 0 to 1.
    pub share: f64,
}

const COLUMNS: &str = "id, person_id, starts_on, share";

fn row(row: &Row<'_>) -> rusqlite::Result<Availability> {
    Ok(Availability {
        id: row.get(0)?,
        person_id: row.get(1)?,
        starts_on: row.get(2)?,
        share: row.get(3)?,
    })
}

impl Reader<'_> {
    /// Everybody's availability, by person and day.
    ///
    /// # Errors
    /// Whatever SQLite says.
    pub fn availabilities(&self) -> Result<Vec<Availability>> {
        let mut statement = self.conn().prepare_cached(&format!(
            "SELECT {COLUMNS} FROM availability ORDER BY person_id, starts_on"
        ))?;
        let rows = statement.query_map([], row)?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }

    /// One person's availability, oldest first.
    ///
    /// # Errors
    /// Whatever SQLite says.
    pub fn availabilities_of(&self, person_id: &str) -> Result<Vec<Availability>> {
        let mut statement = self.conn().prepare_cached(&format!(
            "SELECT {COLUMNS} FROM availability WHERE person_id = ?1 ORDER BY starts_on"
        ))?;
        let rows = statement.query_map([person_id], row)?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }

    /// One availability.
    ///
    /// # Errors
    /// [`Error::NotFound`].
    pub fn availability(&self, id: &str) -> Result<Availability> {
        self.conn()
            .prepare_cached(&format!("SELECT {COLUMNS} FROM availability WHERE id = ?1"))?
            .query_row([id], row)
            .optional()?
            .ok_or_else(|| Error::NotFound {
                table: "availability",
                id: id.to_owned(),
            })
    }
}

impl Tx<'_> {
    /// Writes a new availability.
    ///
    /// # Errors
    /// [`Error::Duplicate`] when one starts on that day already.
    pub fn insert_availability(&self, availability: &Availability) -> Result<()> {
        self.conn().execute(
            &format!("INSERT INTO availability ({COLUMNS}) VALUES (?1, ?2, ?3, ?4)"),
            params![
                availability.id,
                availability.person_id,
                availability.starts_on,
                availability.share
            ],
        )?;
        Ok(())
    }

    /// Writes every field of an availability but `id` and `person_id`.
    ///
    /// # Errors
    /// [`Error::NotFound`], or [`Error::Duplicate`] when another starts on that day.
    pub fn update_availability(&self, availability: &Availability) -> Result<()> {
        let rows = self.conn().execute(
            "UPDATE availability SET starts_on = ?2, share = ?3 WHERE id = ?1",
            params![availability.id, availability.starts_on, availability.share],
        )?;
        touched(rows, "availability", &availability.id)
    }

    /// Removes a availability.
    ///
    /// # Errors
    /// [`Error::NotFound`].
    pub fn delete_availability(&self, id: &str) -> Result<()> {
        touched(
            self.conn()
                .execute("DELETE FROM availability WHERE id = ?1", [id])?,
            "availability",
            id,
        )
    }
}
