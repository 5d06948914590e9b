//! Imports: one row for each file that was read and each typing of values. Their dense rows live as long as
//! this row.

use super::row::table;
use crate::{door::Reader, error::Result};

table! {
    /// A row of `import`.
    struct Import of "import", ordered by "key" {
        /// UUIDv7.
        id: String,
        /// Number that dense rows use, growing with every import; see [`Tx::new_import_key`](crate::Tx::new_import_key).
        key: i64,
        /// Version that it speaks of; outcomes belong to a model and have none.
        version_id: Option<String>,
        /// Whose.
        model_id: String,
        /// Stable name: `reference`, `log`, `outcomes`, `metrics` or `typed`.
        kind: String,
        /// Name of the file, without its folder; empty for typed values.
        file_name: String,
        /// SHA-256 of the file's bytes, hexadecimal; empty for typed values.
        sha256: String,
        /// Rows that were read.
        row_count: i64,
        /// Rows that were left out as unreadable.
        bad_rows: i64,
        /// Predictions that were let go since because their outcome never came.
        late_rows: i64,
        /// Microseconds UTC.
        imported_at: i64,
    }
    all imports(model_id);
    of imports_of(model_id);
    one import;
    insert insert_import;
    delete delete_import;
}

impl Reader<'_> {
    /// The imports of a model whose file had these bytes: the same file was read before.
    ///
    /// # Errors
    /// Whatever SQLite says.
    pub fn imports_of_file(&self, model_id: &str, sha256: &str) -> Result<Vec<Import>> {
        let imports: Vec<Import> = super::row::of(self.conn(), "sha256", sha256)?;
        let same = imports.into_iter().filter(|row| row.model_id == model_id);
        Ok(same.collect())
    }
}
