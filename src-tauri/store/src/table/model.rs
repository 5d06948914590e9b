//! Models that are deployed.

use super::row::table;

table! {
    /// A row of `model`.
    struct Model of "model", ordered by "created_at, id" {
        /// UUIDv7.
        id: String,
        /// Number that dense rows use; see [`Tx::new_model_key`](crate::Tx::new_model_key). It never leaves the file.
        key: i64,
        /// Whose.
        project_id: String,
        /// Name; one a project.
        name: String,
        /// Stable name of how a history is cut: `month` or `rows`.
        chunk_rule: String,
        /// Rows of a chunk; kept while months are used.
        chunk_rows: i64,
        /// The class that counts as positive, as files write it; may be empty.
        positive_class: String,
        /// IANA zone in which files without one are read.
        time_zone: String,
        /// Which column means what, JSON, remembered for the next file; may be empty.
        mapping: String,
        /// Key of the hashes of identifiers.
        salt: Vec<u8>,
        /// Bad chunks in a row before an alert; 1 or more.
        pending_periods: i64,
        /// Microseconds UTC.
        created_at: i64,
    }
    all models(project_id);
    of models_of(project_id);
    one model;
    insert insert_model;
    update update_model;
    delete delete_model;
}
