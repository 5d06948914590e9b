//! Open points: questions with an owner, a due day and an answer.

use super::row::table;

table! {
    /// A row of `open_point`.
    struct OpenPoint of "open_point", ordered by "created_at, id" {
        /// UUIDv7.
        id: String,
        /// Whose.
        project_id: String,
        /// The question.
        point: String,
        /// Who finds out; may be empty.
        owner: String,
        /// `YYYY-MM-DD`.
        due_on: Option<String>,
        /// Empty while it is open.
        answer: String,
        /// `YYYY-MM-DD`; none while it is open.
        closed_on: Option<String>,
        /// Stable name of what asked it; empty for a typed one.
        derived_from: String,
        /// Microseconds UTC.
        created_at: i64,
    }
    all open_points(project_id);
    of open_points_of(project_id);
    one open_point;
    insert insert_open_point;
    update update_open_point;
    delete delete_open_point;
}
