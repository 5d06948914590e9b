//! Numbers that change over the months: said, shown, and said no more.

use super::{
    benefit::{months, not_in_list, one_of},
    course_number::Changed,
};
use crate::{
    Code, Problem, Result, Session,
    estimate::{
        course_number,
        over_time::{
            BEGINNINGS, Changing, EVEN, OWN, PERIODS, SHAPES, usual_beginning, weights_of,
        },
    },
    format::Formatter,
    plan::{assemble, name_in},
    problem, read,
    view::{CourseEdit, CourseView, Done, EstimatePlace},
};
use outset_core::{
    Invalid,
    number::NumberFormat,
    part::part_named,
    plan::{MOST_FIRST, PlanError, SEASONS, check, may_change, season_of},
};
use outset_store::{Op, table::driver::Driver};

/// The rates that something may grow by, in percent.
const RATES: (f64, f64) = (-99.0, 1_000.0);

/// The most that a month of a season may count.
const MOST_WEIGHT: f64 = 1e12;

impl Session {
    /// How a number changes over the months; none where it cannot, or has no value yet.
    ///
    /// # Errors
    /// When there is no such number.
    pub fn estimate_course(&self, place: EstimatePlace) -> Result<Option<CourseView>> {
        let place = self.find_place(place)?;
        let Some(row) = place.row else {
            return Ok(None);
        };
        let (plan, rows) = self.plan_of(&row.project_id)?;
        let changing = Changing {
            row: &row,
            rows: &rows.drivers,
            plan: &plan,
            format: &self.format(),
        };
        Ok(changing.view())
    }

    /// Sets one part of how a number changes over the months.
    ///
    /// # Errors
    /// What the field does not accept, a number that cannot change, and one that nobody has typed yet.
    pub fn set_course(&mut self, edit: CourseEdit) -> Result<Done> {
        let format = self.format();
        let place = self.find_place(edit.place)?;
        let mut row = place.row.ok_or_else(|| self.no_such_estimate())?;
        let changed = change(&mut row, &edit.field, &edit.text, &format);
        // What is no plain number, nor one that is too large, may still be a range.
        let is_one = matches!(changed, Ok(()) | Err(Invalid::OutOfRange { .. }));
        let number = self.course_number(&row, &edit.field, &edit.text, is_one)?;
        if number.as_ref().is_some_and(Changed::is_unsure) {
            is_unsure(&mut row, &edit.field);
        } else {
            read::field(&edit.field, changed, &format)?;
        }
        if weights_of(&row).is_some_and(|weights| season_of(&weights).is_none()) {
            let id = "problem-course-season";
            let refused = Problem::new(&format.language, Code::Invalid, id, &[]);
            return Err(refused.at(&edit.field));
        }
        self.course_fits(&row, number.as_ref())
            .map_err(|refused| refused.at(&edit.field))?;
        let now = self.now();
        let today = now.day_in(format.zone).iso();
        self.write(Op::SetCourse, edit.visit.as_deref(), |tx| {
            crate::estimate::shared::update(tx, &row)?;
            if let Some(number) = number {
                number.write(tx, &row, (now.0, &today))?;
            }
            Ok(None)
        })
    }

    /// Lets a number stay the same over the months.
    ///
    /// # Errors
    /// When there is no such number.
    pub fn remove_course(&mut self, place: EstimatePlace) -> Result<Done> {
        let place = self.find_place(place)?;
        let mut row = place.row.ok_or_else(|| self.no_such_estimate())?;
        (row.growth, row.growth_per, row.season) = (None, None, None);
        forget_ramp(&mut row);
        self.write(Op::RemoveCourse, None, |tx| {
            crate::estimate::shared::update(tx, &row)?;
            course_number::forget(tx, &row)?;
            Ok(None)
        })
    }

    /// Whether the plan can have a number that changes so.
    fn course_fits(&self, row: &Driver, number: Option<&Changed>) -> Result<()> {
        let format = self.format();
        let (mut rows, around) = self.rows_of(&row.project_id)?;
        let refuse = |error: &PlanError| Err(problem::plan(error, &format));
        if !part_named(&row.part).is_some_and(may_change) {
            let name = name_in(row, &rows, &format);
            return refuse(&PlanError::ShapesCourse { name });
        }
        if let Some(found) = rows.drivers.iter_mut().find(|one| one.id == row.id) {
            found.clone_from(row);
        }
        if let Some(number) = number {
            number.try_in(row, &mut rows.drivers);
        }
        match check(&assemble(&rows, &around, &format)) {
            Err(
                error @ (PlanError::ShapesCourse { .. }
                | PlanError::TooManyCourses { .. }
                | PlanError::Course { .. }
                | PlanError::Estimate { .. }),
            ) => refuse(&error),
            // Whatever else the plan lacks is said where it is looked at.
            _ => Ok(()),
        }
    }
}

/// What stands in the columns of a number that has a row of its own.
fn is_unsure(row: &mut Driver, field: &str) {
    if field == "growth" {
        row.growth = None;
        row.growth_per.get_or_insert_with(|| PERIODS[0].to_owned());
    } else {
        row.ramp_months = None;
        begin_ramp(row);
    }
}

fn begin_ramp(row: &mut Driver) {
    let beginning = usual_beginning(row).to_owned();
    row.ramp_shape.get_or_insert_with(|| SHAPES[0].to_owned());
    row.ramp_from.get_or_insert(beginning);
}

fn forget_ramp(row: &mut Driver) {
    (row.ramp_months, row.ramp_first) = (None, None);
    (row.ramp_shape, row.ramp_from) = (None, None);
}

fn change(
    row: &mut Driver,
    field: &str,
    text: &str,
    format: &Formatter,
) -> std::result::Result<(), Invalid> {
    match field {
        "growth" => {
            row.growth = read::optional(text, |text| percent(text, format.numbers, RATES))?;
            row.growth_per = row.growth.and(row.growth_per.take());
            if row.growth.is_some() {
                row.growth_per.get_or_insert_with(|| PERIODS[0].to_owned());
            }
        }
        "growth_per" => row.growth_per = Some(one_of(text, &PERIODS)?),
        "ramp_first" => {
            let range = (0.0, MOST_FIRST * 100.0);
            row.ramp_first = read::optional(text, |text| percent(text, format.numbers, range))?;
        }
        "ramp_months" => match read::optional(text, |text| months(text, format))? {
            Some(months) => {
                row.ramp_months = Some(months);
                begin_ramp(row);
            }
            None => forget_ramp(row),
        },
        "ramp_shape" => row.ramp_shape = Some(one_of(text, &SHAPES)?),
        "ramp_from" => row.ramp_from = Some(one_of(text, &BEGINNINGS)?),
        "season" => row.season = season(text)?,
        _ => {
            let month = field.strip_prefix("month-");
            let month = month.and_then(|month| month.parse::<usize>().ok());
            let at = month.filter(|month| (1..=12).contains(month));
            let at = at.ok_or_else(|| not_in_list(field))? - 1;
            let mut weights = weights_of(row).unwrap_or_else(|| vec![EVEN; 12]);
            weights[at] = weight(text, format.numbers)?;
            row.season = json(&weights);
        }
    }
    Ok(())
}

/// The weights of a season that is chosen by its name.
fn season(name: &str) -> std::result::Result<Option<String>, Invalid> {
    if name.is_empty() {
        return Ok(None);
    }
    let usual = SEASONS.iter().find(|season| season.id == name);
    let weights = match usual {
        Some(season) => season.weights,
        None if name == OWN => [EVEN; 12],
        None => return Err(not_in_list(name)),
    };
    Ok(json(&weights))
}

fn json(weights: &[f64]) -> Option<String> {
    serde_json::to_string(weights).ok()
}

/// A share typed in percent, with or without the sign.
fn percent(
    text: &str,
    numbers: NumberFormat,
    (least, most): (f64, f64),
) -> std::result::Result<f64, Invalid> {
    let text = text.trim();
    let value = numbers.read(text.strip_suffix('%').unwrap_or(text).trim_end())?;
    let value = value.value();
    if (least..=most).contains(&value) {
        Ok(value / 100.0)
    } else {
        Err(Invalid::OutOfRange { least, most })
    }
}

/// How much a month counts against the others; an empty text counts nothing.
fn weight(text: &str, numbers: NumberFormat) -> std::result::Result<f64, Invalid> {
    let value = read::optional(text, |text| Ok(numbers.read(text)?.value()))?;
    let value = value.unwrap_or(0.0);
    if (0.0..=MOST_WEIGHT).contains(&value) {
        Ok(value)
    } else {
        Err(Invalid::OutOfRange {
            least: 0.0,
            most: MOST_WEIGHT,
        })
    }
}
