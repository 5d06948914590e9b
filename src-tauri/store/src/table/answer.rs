//! Answers to the guided questions of Scope.

use super::row::table;

table! {
    /// A row of `answer`.
    struct Answer of "answer", ordered by "created_at, id" {
        /// UUIDv7.
        id: String,
        /// Whose.
        project_id: String,
        /// Stable name of the question; one answer each.
        question: String,
        /// What was said.
        text: String,
        /// Stable name: measured, asked or guess.
        certainty: String,
        /// Who said it; may be empty.
        said_by: String,
        /// `YYYY-MM-DD`.
        said_on: Option<String>,
        /// Microseconds UTC.
        created_at: i64,
    }
    all answers(project_id);
    of answers_of(project_id);
    one answer;
    insert insert_answer;
    update update_answer;
    delete delete_answer;
}
