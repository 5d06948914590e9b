//! Data sets that a project needs, whose they are and whether they can be had.

use super::row::table;

table! {
    /// A row of `dataset`.
    struct Dataset of "dataset", ordered by "position, created_at, id" {
        /// UUIDv7.
        id: String,
        /// Whose.
        project_id: String,
        /// Name.
        name: String,
        /// Whose it is; may be empty.
        owner: String,
        /// Stable name: `yes`, `asked`, `no` or `unknown`.
        access: String,
        /// Months that it reaches back.
        history_months: Option<i32>,
        /// Whether it speaks of people.
        personal: bool,
        /// Free text; may be empty.
        note: String,
        /// Place among its neighbours, from 0.
        position: i64,
        /// Microseconds UTC.
        created_at: i64,
    }
    all datasets(project_id);
    of datasets_of(project_id);
    one dataset;
    insert insert_dataset;
    update update_dataset;
    delete delete_dataset;
}
