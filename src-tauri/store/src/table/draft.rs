//! Drafts: text that its field could not read, kept so that nothing typed is lost. Outside undo.

use crate::{
    door::{Reader, Tx},
    error::Result,
};

impl Reader<'_> {
    /// All drafts: field and text, by field.
    ///
    /// # Errors
    /// Whatever SQLite says.
    pub fn drafts(&self) -> Result<Vec<(String, String)>> {
        let mut statement = self
            .conn()
            .prepare_cached("SELECT field, text FROM draft ORDER BY field")?;
        let rows = statement.query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }
}

impl Tx<'_> {
    /// Keeps a field's text.
    ///
    /// # Errors
    /// Whatever SQLite says.
    pub fn put_draft(&self, field: &str, text: &str) -> Result<()> {
        self.conn().execute(
            "INSERT INTO draft (field, text) VALUES (?1, ?2)
             ON CONFLICT (field) DO UPDATE SET text = excluded.text",
            [field, text],
        )?;
        Ok(())
    }

    /// Lets a field's text go; nothing happens when there is none.
    ///
    /// # Errors
    /// Whatever SQLite says.
    pub fn delete_draft(&self, field: &str) -> Result<()> {
        self.conn()
            .execute("DELETE FROM draft WHERE field = ?1", [field])?;
        Ok(())
    }
}
