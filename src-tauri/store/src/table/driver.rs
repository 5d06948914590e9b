//! Drivers: estimates that feed the plan.

use super::row::table;

table! {
    /// A row of `driver`. It belongs to the project itself, or to one benefit, cost, phase, risk, lever or
    /// other driver.
    struct Driver of "driver", ordered by "position, created_at, id" {
        /// UUIDv7.
        id: String,
        /// Whose.
        project_id: String,
        /// Benefit that it belongs to.
        benefit_id: Option<String>,
        /// Cost that it belongs to.
        cost_id: Option<String>,
        /// Phase that it belongs to.
        phase_id: Option<String>,
        /// Stable name of what it is of its owner (`adoption`, `amount`, …); one an owner.
        part: String,
        /// Name; may be empty where the part says enough.
        name: String,
        /// Unit.
        unit: String,
        /// Stable name of the kind of estimate: `fixed`, `range`, `three_point`, `percentiles`,
        /// `samples`, `yes_no` or `computed`.
        kind: String,
        /// Lower end of a range, or least of three points; in the unit.
        low: Option<f64>,
        /// A fixed value, or the likeliest of three points.
        mode: Option<f64>,
        /// Upper end of a range, or greatest of three points.
        high: Option<f64>,
        /// How sure the range is, 0 to 1.
        confidence: Option<f64>,
        /// Stable name of a range's shape, or `triangular` of three points; may be empty.
        shape: String,
        /// What it cannot be below.
        least: Option<f64>,
        /// What it cannot be above.
        most: Option<f64>,
        /// Stable name: measured, asked or guess.
        certainty: String,
        /// Where the number comes from; may be empty.
        source: String,
        /// Who said it; may be empty.
        said_by: String,
        /// `YYYY-MM-DD`.
        said_on: Option<String>,
        /// Free text; may be empty.
        note: String,
        /// Place among its neighbours, from 0.
        position: i64,
        /// Microseconds UTC.
        created_at: i64,
        /// Percentiles as JSON, pairs of share and value: `[[0.1,5.0],[0.5,8.0],[0.9,20.0]]`.
        points: Option<String>,
        /// Terms of the distribution through the percentiles; as many as percentiles when none.
        terms: Option<i64>,
        /// Below what no future lies, as stated with the percentiles.
        points_least: Option<f64>,
        /// Above what no future lies, as stated with the percentiles.
        points_most: Option<f64>,
        /// Values that occurred, eight bytes each, little-endian.
        samples: Option<Vec<u8>>,
        /// Name of the rows that it shares with other drivers.
        shared_rows: Option<String>,
        /// Of yes, 0 to 1.
        probability: Option<f64>,
        /// How closely three points gather around the likeliest; the usual when none.
        concentration: Option<f64>,
        /// Group that it belongs to.
        group_id: Option<String>,
        /// How it is computed, drivers by their ids: `[<id>] * 0.2`; empty for every other kind.
        formula: String,
        /// Growth, 0.02 is 2 %.
        growth: Option<f64>,
        /// Stable name of the time in which it grows so: `month` or `year`.
        growth_per: Option<String>,
        /// Months until its full value.
        ramp_months: Option<f64>,
        /// Stable name of how it rises: `line` or `s_curve`.
        ramp_shape: Option<String>,
        /// Stable name of when it begins to rise: `start` or `go_live`.
        ramp_from: Option<String>,
        /// Weights of the twelve calendar months as JSON, as they were typed.
        season: Option<String>,
        /// Risk that it belongs to.
        risk_id: Option<String>,
        /// Lever that it belongs to.
        lever_id: Option<String>,
        /// Share of its full value at the beginning of its way up; nothing of it when none.
        ramp_first: Option<f64>,
        /// Driver whose growth or way up it is.
        driver_id: Option<String>,
    }
    all drivers(project_id);
    of drivers_of(project_id);
    one driver;
    insert insert_driver;
    update update_driver;
    delete delete_driver;
}
