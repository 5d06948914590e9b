//! Phases: dated parts of the plan, with a gate at the end of each.

use super::row::table;

table! {
    /// A row of `phase`. How long it takes is a driver.
    struct Phase of "phase", ordered by "created_at, id" {
        /// UUIDv7.
        id: String,
        /// Whose.
        project_id: String,
        /// Stable name; one a project.
        kind: String,
        /// The person who answers for it; none once that person is gone.
        owner_id: Option<String>,
        /// Day of its gate, `YYYY-MM-DD`.
        gate_on: Option<String>,
        /// What has to be answered there; may be empty.
        gate_question: String,
        /// Day on which it really began, `YYYY-MM-DD`.
        started_on: Option<String>,
        /// Day on which it really ended, `YYYY-MM-DD`.
        ended_on: Option<String>,
        /// Microseconds UTC.
        created_at: i64,
        /// Whether it may be stopped at its gate.
        may_stop: bool,
    }
    all phases(project_id);
    of phases_of(project_id);
    one phase;
    insert insert_phase;
    update update_phase;
    delete delete_phase;
}
