//! Numbers of a course that are unsure: rows of their own, each owned by the row that it changes.

use super::owner_of;
use crate::{
    format::Formatter,
    view::{EstimatePlace, Owner, OwnerKind},
    words,
};
use outset_core::{
    estimate::Estimate,
    part::Unit,
    plan::{CourseNumber, Plan},
};
use outset_store::{PlanRows, Tx, table::driver::Driver};

/// By how much a number grows.
pub(crate) const GROWTH: &str = "course_growth";
/// How many months its way up takes.
pub(crate) const MONTHS: &str = "course_months";

/// The place where a number of a row's course is said.
pub(crate) fn place_of(row: &Driver, part: &str) -> EstimatePlace {
    EstimatePlace {
        project: row.project_id.clone(),
        owner: Some(Owner {
            kind: OwnerKind::Driver,
            id: row.id.clone(),
        }),
        part: part.to_owned(),
    }
}

/// The row of a number of a course, where it is unsure.
pub(crate) fn row_of<'r>(row: &Driver, part: &str, rows: &'r [Driver]) -> Option<&'r Driver> {
    let of = |one: &&Driver| one.driver_id.as_ref() == Some(&row.id) && one.part == part;
    rows.iter().find(of)
}

/// The same for the plan: unsure where it has a row of its own with a value, else as it stands in its column.
pub(super) fn number(
    row: &Driver,
    (part, certain): (&str, Option<f64>),
    rows: &[Driver],
) -> Option<CourseNumber> {
    let own = row_of(row, part, rows).filter(|own| super::of_row(own).is_some());
    let unsure = own.map(|own| CourseNumber::Unsure(own.id.clone()));
    unsure.or(certain.map(CourseNumber::Certain))
}

/// Takes away every number of a course that has a row of its own.
pub(crate) fn forget(tx: &Tx<'_>, row: &Driver) -> outset_store::Result<()> {
    let rows = tx.drivers_of(&row.project_id)?;
    let own = [GROWTH, MONTHS].map(|part| row_of(row, part, &rows));
    let mut own = own.into_iter().flatten();
    own.try_for_each(|own| tx.delete_driver(&own.id))
}

/// "Growth of Cases a month"; none for a number of anything but a course.
pub(crate) fn name_in(row: &Driver, rows: &PlanRows, format: &Formatter) -> Option<String> {
    let owner = owner_of(row).filter(|owner| owner.kind == OwnerKind::Driver)?;
    let of = rows.drivers.iter().find(|one| one.id == owner.id)?;
    let name = crate::plan::name_in(of, rows, format);
    let id = match row.part.as_str() {
        GROWTH => "unsure-growth-of",
        _ => "unsure-months-of",
    };
    Some(words::text_with(&format.language, id, &[("name", &name)]))
}

/// Where the estimates of unsure numbers are looked up, by the ids of their drivers.
pub(crate) trait Estimates {
    fn estimate(&self, id: &str) -> Option<Estimate>;
}

impl Estimates for [Driver] {
    fn estimate(&self, id: &str) -> Option<Estimate> {
        self.iter().find(|row| row.id == id).and_then(super::of_row)
    }
}

impl Estimates for Plan {
    fn estimate(&self, id: &str) -> Option<Estimate> {
        self.driver(id).map(|driver| driver.estimate.clone())
    }
}

/// A number of a course as it stands in a sentence: "2 %", "0 to 15 %"; with whether it goes down.
pub(super) fn in_words(
    number: &CourseNumber,
    unit: Unit,
    among: &(impl Estimates + ?Sized),
    format: &Formatter,
) -> (String, bool) {
    let certain = |value: f64| (format.quantity(value.abs(), unit, "").text, value < 0.0);
    let estimate = match number {
        CourseNumber::Certain(value) => return certain(*value),
        CourseNumber::Unsure(id) => among.estimate(id),
    };
    if let Some(Estimate::Fixed { value }) = estimate {
        return certain(value);
    }
    let (low, high) = estimate.map_or((f64::NAN, f64::NAN), |estimate| estimate.ends());
    if !(low.is_finite() && high.is_finite()) {
        // Computed from other numbers, or gone.
        return (words::text(&format.language, "unsure-open"), false);
    }
    let (low, high) = (format.bare(low, unit), format.quantity(high, unit, "").text);
    let texts = [("low", low.as_str()), ("high", &high)];
    let ends = words::text_with(&format.language, "unsure-from-to", &texts);
    (ends, false)
}
