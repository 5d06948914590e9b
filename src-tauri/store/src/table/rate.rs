//! Rates: what somebody's time costs, from a day on.

use super::touched;
use crate::{
    door::{Reader, Tx},
    error::{Error, Result},
};
use rusqlite::{OptionalExtension, Row, params};

/// A row of `rate`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Rate {
    /// UUIDv7.
    pub id: String,
    /// Whose.
    pub person_id: String,
    /// `YYYY-MM-DD`; one rate a person and day.
    pub starts_on: String,
    /// Minor units.
    pub amount_minor: i64,
    /// ISO code.
    pub currency: String,
    /// Stable name of the unit: `hour`, `day` or `month`.
    pub per: String,
}

const COLUMNS: &str = "id, person_id, starts_on, amount_minor, currency, per";

fn row(row: &Row<'_>) -> rusqlite::Result<Rate> {
    Ok(Rate {
        id: row.get(0)?,
        person_id: row.get(1)?,
        starts_on: row.get(2)?,
        amount_minor: row.get(3)?,
        currency: row.get(4)?,
        per: row.get(5)?,
    })
}

impl Reader<'_> {
    /// All rates of everybody, by person and day.
    ///
    /// # Errors
    /// Whatever SQLite says.
    pub fn rates(&self) -> Result<Vec<Rate>> {
        let mut statement = self.conn().prepare_cached(&format!(
            "SELECT {COLUMNS} FROM rate ORDER BY person_id, starts_on"
        ))?;
        let rows = statement.query_map([], row)?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }

    /// One person's rates, oldest first.
    ///
    /// # Errors
    /// Whatever SQLite says.
    pub fn rates_of(&self, person_id: &str) -> Result<Vec<Rate>> {
        let mut statement = self.conn().prepare_cached(&format!(
            "SELECT {COLUMNS} FROM rate WHERE person_id = ?1 ORDER BY starts_on"
        ))?;
        let rows = statement.query_map([person_id], row)?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }

    /// One rate.
    ///
    /// # Errors
    /// [`Error::NotFound`].
    pub fn rate(&self, id: &str) -> Result<Rate> {
        self.conn()
            .prepare_cached(&format!("SELECT {COLUMNS} FROM rate WHERE id = ?1"))?
            .query_row([id], row)
            .optional()?
            .ok_or_else(|| Error::NotFound {
                table: "rate",
                id: id.to_owned(),
            })
    }
}

impl Tx<'_> {
    /// Writes a new rate.
    ///
    /// # Errors
    /// [`Error::Duplicate`] when one starts on that day already.
    pub fn insert_rate(&self, rate: &Rate) -> Result<()> {
        self.conn().execute(
            &format!("INSERT INTO rate ({COLUMNS}) VALUES (?1, ?2, ?3, ?4, ?5, ?6)"),
            params![
                rate.id,
                rate.person_id,
                rate.starts_on,
                rate.amount_minor,
                rate.currency,
                rate.per
            ],
        )?;
        Ok(())
    }

    /// Writes every field of a rate but `id` and `person_id`.
    ///
    /// # Errors
    /// [`Error::NotFound`], or [`Error::Duplicate`] when another starts on that day.
    pub fn update_rate(&self, rate: &Rate) -> Result<()> {
        let rows = self.conn().execute(
            "UPDATE rate SET starts_on = ?2, amount_minor = ?3, currency = ?4, per = ?5 WHERE id = ?1",
            params![rate.id, rate.starts_on, rate.amount_minor, rate.currency, rate.per],
        )?;
        touched(rows, "rate", &rate.id)
    }

    /// Removes a rate.
    ///
    /// # Errors
    /// [`Error::NotFound`].
    pub fn delete_rate(&self, id: &str) -> Result<()> {
        touched(
            self.conn()
                .execute("DELETE FROM rate WHERE id = ?1", [id])?,
            "rate",
            id,
        )
    }
}
