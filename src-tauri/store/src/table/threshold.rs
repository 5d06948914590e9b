//! Thresholds: what a metric of a model may be.

use super::row::table;

table! {
    /// A row of `threshold`.
    struct Threshold of "threshold", ordered by "metric" {
        /// UUIDv7.
        id: String,
        /// Whose.
        model_id: String,
        /// Stable name; one threshold each.
        metric: String,
        /// At least.
        least: Option<f64>,
        /// At most.
        most: Option<f64>,
        /// Stable name of where it was given: `scope` or `typed`.
        source: String,
    }
    all thresholds(model_id);
    of thresholds_of(model_id);
    one threshold;
    insert insert_threshold;
    update update_threshold;
    delete delete_threshold;
}
