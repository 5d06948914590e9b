//! Notes of a month: what was out of the ordinary.

use super::row::table;

table! {
    /// A row of `month_note`.
    struct MonthNote of "month_note", ordered by "month" {
        /// UUIDv7.
        id: String,
        /// Whose.
        project_id: String,
        /// Year × 12 + (month − 1); one note a month.
        month: i32,
        /// What happened.
        text: String,
    }
    all month_notes(project_id);
    of month_notes_of(project_id);
    one month_note;
    insert insert_month_note;
    update update_month_note;
    delete delete_month_note;
}
