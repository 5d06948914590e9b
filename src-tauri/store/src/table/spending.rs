//! Spending: what was really paid in a month, by kind.

use super::row::table;

table! {
    /// A row of `spending`.
    struct Spending of "spending", ordered by "month, kind, currency" {
        /// UUIDv7.
        id: String,
        /// Whose.
        project_id: String,
        /// Year × 12 + (month − 1).
        month: i32,
        /// Stable name of the kind of cost; one row a month, kind and currency.
        kind: String,
        /// Minor units.
        amount_minor: i64,
        /// ISO 4217 code.
        currency: String,
        /// Free text; may be empty.
        note: String,
        /// Microseconds UTC.
        created_at: i64,
    }
    all spendings(project_id);
    of spendings_of(project_id);
    one spending;
    insert insert_spending;
    update update_spending;
    delete delete_spending;
}
