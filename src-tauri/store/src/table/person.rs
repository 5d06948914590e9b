//! People.

use super::touched;
use crate::{
    door::{Reader, Tx},
    error::{Error, Result},
};
use rusqlite::{OptionalExtension, Row, params};

/// A row of `person`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Person {
    /// UUIDv7.
    pub id: String,
    /// Name.
    pub name: String,
    /// Free text; may be empty.
    pub note: String,
    /// Microseconds UTC.
    pub created_at: i64,
}

fn row(row: &Row<'_>) -> rusqlite::Result<Person> {
    Ok(Person {
        id: row.get(0)?,
        name: row.get(1)?,
        note: row.get(2)?,
        created_at: row.get(3)?,
    })
}

impl Reader<'_> {
    /// All people, in the order in which they were added.
    ///
    /// # Errors
    /// Whatever SQLite says.
    pub fn people(&self) -> Result<Vec<Person>> {
        let mut statement = self.conn().prepare_cached(
            "SELECT id, name, note, created_at FROM person ORDER BY created_at, id",
        )?;
        let rows = statement.query_map([], row)?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }

    /// One person.
    ///
    /// # Errors
    /// [`Error::NotFound`].
    pub fn person(&self, id: &str) -> Result<Person> {
        self.conn()
            .prepare_cached("SELECT id, name, note, created_at FROM person WHERE id = ?1")?
            .query_row([id], row)
            .optional()?
            .ok_or_else(|| Error::NotFound {
                table: "person",
                id: id.to_owned(),
            })
    }
}

impl Tx<'_> {
    /// Writes a new person.
    ///
    /// # Errors
    /// Whatever SQLite says.
    pub fn insert_person(&self, person: &Person) -> Result<()> {
        self.conn().execute(
            "INSERT INTO person (id, name, note, created_at) VALUES (?1, ?2, ?3, ?4)",
            params![person.id, person.name, person.note, person.created_at],
        )?;
        Ok(())
    }

    /// Writes a person's name and note.
    ///
    /// # Errors
    /// [`Error::NotFound`].
    pub fn update_person(&self, person: &Person) -> Result<()> {
        let rows = self.conn().execute(
            "UPDATE person SET name = ?2, note = ?3 WHERE id = ?1",
            params![person.id, person.name, person.note],
        )?;
        touched(rows, "person", &person.id)
    }

    /// Removes a person with rates and availability.
    ///
    /// # Errors
    /// [`Error::NotFound`].
    pub fn delete_person(&self, id: &str) -> Result<()> {
        touched(
            self.conn()
                .execute("DELETE FROM person WHERE id = ?1", [id])?,
            "person",
            id,
        )
    }
}
