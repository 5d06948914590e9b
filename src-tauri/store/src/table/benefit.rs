//! Benefits: streams of money that the product brings.

use super::row::table;

table! {
    /// A row of `benefit`. Its numbers are drivers.
    struct Benefit of "benefit", ordered by "position, created_at, id" {
        /// UUIDv7.
        id: String,
        /// Whose.
        project_id: String,
        /// Stable name of how the money comes about (`time_saved`, `better_decisions`, …).
        kind: String,
        /// Name.
        name: String,
        /// Stable name of how it reaches the books.
        books: String,
        /// Months after go-live before it begins.
        start_delay: f64,
        /// Months between two trainings, where quality falls in between.
        retrained_every: Option<i32>,
        /// Place among its neighbours, from 0.
        position: i64,
        /// Microseconds UTC.
        created_at: i64,
        /// Stable name of how mistakes among several classes that nobody spoke of are shared out: `evenly` or
        /// `by_size`.
        rest: String,
    }
    all benefits(project_id);
    of benefits_of(project_id);
    one benefit;
    insert insert_benefit;
    update update_benefit;
    delete delete_benefit;
}
