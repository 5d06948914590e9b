//! Figures of a month, as typed in the month check.

use super::row::table;

table! {
    /// A row of `month_figure`.
    struct MonthFigure of "month_figure", ordered by "month, part" {
        /// UUIDv7.
        id: String,
        /// Whose.
        project_id: String,
        /// Year × 12 + (month − 1).
        month: i32,
        /// Stable name of what it is (`volume`, `adoption`, …); one a month.
        part: String,
        /// In the unit of its part.
        value: f64,
        /// Free text; may be empty.
        note: String,
        /// Who said it; may be empty.
        said_by: String,
        /// Microseconds UTC.
        created_at: i64,
    }
    all month_figures(project_id);
    of month_figures_of(project_id);
    one month_figure;
    insert insert_month_figure;
    update update_month_figure;
    delete delete_month_figure;
}
