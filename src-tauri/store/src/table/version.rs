//! Versions: the trained releases of a model.

use super::row::table;

table! {
    /// A row of `version`.
    struct Version of "version", ordered by "created_at, id" {
        /// UUIDv7.
        id: String,
        /// Number that dense rows use; see [`Tx::new_version_key`](crate::Tx::new_version_key).
        key: i64,
        /// Whose.
        model_id: String,
        /// Name; one a model.
        name: String,
        /// Stable name: `live`, `retired` or `trained`.
        state: String,
        /// `YYYY-MM-DD`.
        live_from: Option<String>,
        /// `YYYY-MM-DD`.
        live_to: Option<String>,
        /// Free text; may be empty.
        note: String,
        /// Microseconds UTC.
        created_at: i64,
    }
    all versions(model_id);
    of versions_of(model_id);
    one version;
    insert insert_version;
    update update_version;
    delete delete_version;
}
