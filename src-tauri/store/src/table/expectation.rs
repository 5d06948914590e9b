//! Expectations: what each person thinks a project will be worth.

use super::row::table;

table! {
    /// A row of `expectation`.
    struct Expectation of "expectation", ordered by "created_at, id" {
        /// UUIDv7.
        id: String,
        /// Whose.
        project_id: String,
        /// Who said it; may be empty.
        said_by: String,
        /// At least; in the unit.
        low: f64,
        /// At most.
        high: f64,
        /// Unit.
        unit: String,
        /// `YYYY-MM-DD`.
        said_on: Option<String>,
        /// Free text; may be empty.
        note: String,
        /// Microseconds UTC.
        created_at: i64,
    }
    all expectations(project_id);
    of expectations_of(project_id);
    one expectation;
    insert insert_expectation;
    update update_expectation;
    delete delete_expectation;
}
