//! How a number of a template changes over the months, as a row has it.

use outset_core::{
    plan::{CountedFrom, Period, RampShape},
    template::Told,
};
use outset_store::table::driver::Driver;

/// Lets a row change as the template says.
pub(super) fn into_row(told: &Told, row: &mut Driver) {
    if let Some(growth) = told.growth {
        let per = match growth.per {
            Period::Month => "month",
            Period::Year => "year",
        };
        (row.growth, row.growth_per) = (Some(growth.rate), Some(per.to_owned()));
    }
    if let Some(ramp) = told.ramp {
        let shape = match ramp.shape {
            RampShape::Line => "line",
            RampShape::SCurve => "s_curve",
        };
        let from = match ramp.from {
            CountedFrom::Start => "start",
            CountedFrom::GoLive => "go_live",
        };
        row.ramp_months = Some(ramp.months);
        row.ramp_shape = Some(shape.to_owned());
        row.ramp_from = Some(from.to_owned());
        row.ramp_first = Some(ramp.first).filter(|first| *first != 0.0);
    }
    if !told.season.is_empty() {
        row.season = serde_json::to_string(&told.season).ok();
    }
}
