//! Assignments: who fills which role in which phase, with how much of their time.

use super::row::table;

table! {
    /// A row of `assignment`.
    struct Assignment of "assignment", ordered by "created_at, id" {
        /// UUIDv7.
        id: String,
        /// Whose.
        project_id: String,
        /// Stable name of the phase.
        phase: String,
        /// Stable name of the role.
        role: String,
        /// Who.
        person_id: String,
        /// Share of full time, 0 to 1.
        share: f64,
        /// Microseconds UTC.
        created_at: i64,
    }
    all assignments(project_id);
    of assignments_of(project_id);
    one assignment;
    insert insert_assignment;
    update update_assignment;
    delete delete_assignment;
}

impl crate::door::Reader<'_> {
    /// What one person is assigned to, in all projects.
    ///
    /// # Errors
    /// Whatever SQLite says.
    pub fn assignments_of_person(&self, person_id: &str) -> crate::error::Result<Vec<Assignment>> {
        super::row::of(self.conn(), "person_id", person_id)
    }
}
