//! How a number of a template changes over the months, as a row has it.

use crate::estimate::course_number::{GROWTH, MONTHS};
use outset_core::{
    plan::{CountedFrom, Period, RampShape},
    template::{Told, Value},
};
use outset_store::table::driver::Driver;

/// Numbers of a course that are unsure, with their parts: each becomes a row of its own.
pub(super) fn unsure(told: &Told) -> impl Iterator<Item = (&'static str, Value)> {
    let growth = told.growth.map(|growth| (GROWTH, growth.rate));
    let months = told.ramp.map(|ramp| (MONTHS, ramp.months));
    let both = growth.into_iter().chain(months);
    both.filter(|(_, value)| matches!(value, Value::Between(..)))
}

fn certain(value: Value) -> Option<f64> {
    match value {
        Value::Exact(value) => Some(value),
        Value::Between(..) => None,
    }
}

/// Lets a row change as the template says.
pub(super) fn into_row(told: &Told, row: &mut Driver) {
    if let Some(growth) = told.growth {
        let per = match growth.per {
            Period::Month => "month",
            Period::Year => "year",
        };
        (row.growth, row.growth_per) = (certain(growth.rate), Some(per.to_owned()));
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
        row.ramp_months = certain(ramp.months);
        row.ramp_shape = Some(shape.to_owned());
        row.ramp_from = Some(from.to_owned());
        row.ramp_first = Some(ramp.first).filter(|first| *first != 0.0);
    }
    if !told.season.is_empty() {
        row.season = serde_json::to_string(&told.season).ok();
    }
}
