//! How a number changes over the months, in words, as typed, and as a row of what it comes to.

use super::{
    course_number::{Estimates, GROWTH, MONTHS, in_words, place_of, row_of},
    course_of, of_row, reading, typed_text,
};
use crate::{
    format::{Formatter, four},
    view::{Choice, CourseView, NumberTable, SeasonMonth},
    words,
};
use outset_core::{
    estimate::{Estimate, write},
    part::{Part, Unit, part_named},
    plan::{
        CountedFrom, Course, Growth, Period, Plan, Ramp, RampShape, SEASONS, may_change,
        values_by_month,
    },
};
use outset_store::table::driver::Driver;

/// What a season is called that is none of the usual ones.
pub(crate) const OWN: &str = "own";
/// What every month of a season counts to begin with.
pub(crate) const EVEN: f64 = 100.0;
/// Stable names of the times in which something grows.
pub(crate) const PERIODS: [&str; 2] = ["year", "month"];
/// Stable names of the ways up.
pub(crate) const SHAPES: [&str; 2] = ["line", "s_curve"];
/// Stable names of what months are counted from.
pub(crate) const BEGINNINGS: [&str; 2] = ["start", "go_live"];
/// Months in which it is looked at what a number comes to, besides the last one.
const LOOKED_AT: [usize; 5] = [1, 6, 12, 24, 36];

/// What stands beside a number that changes, in few words: "grows 2 % a year, rises over 6 months"; empty
/// where it stays the same.
/// What is unsure is looked for among `rows`.
pub(crate) fn mark(row: &Driver, rows: &[Driver], format: &Formatter) -> String {
    let Some(course) = course_of(row, rows) else {
        return String::new();
    };
    let growth = course.growth.map(|growth| grows(&growth, rows, format));
    let ramp = course.ramp.map(|ramp| {
        let (months, _) = in_words(&ramp.months, Unit::Months, rows, format);
        let way = if ramp.first > 1.0 { "falls" } else { "rises" };
        let id = format!("course-mark-{way}");
        words::text_with(&format.language, &id, &[("months", &months)])
    });
    let season =
        (!course.season.is_empty()).then(|| words::text(&format.language, "course-mark-season"));
    let all: Vec<String> = [growth, ramp, season].into_iter().flatten().collect();
    all.join(", ")
}

/// "grows 2 % a year; starts at 40 % and is full 6 months after go-live; highest in December"
pub(crate) fn says(
    course: &Course,
    among: &(impl Estimates + ?Sized),
    format: &Formatter,
) -> String {
    let growth = course.growth.as_ref();
    let growth = growth.map(|growth| grows(growth, among, format));
    let ramp = course.ramp.as_ref().map(|ramp| rises(ramp, among, format));
    let season = (!course.season.is_empty()).then(|| highest(&course.season, format));
    let all: Vec<String> = [growth, ramp, season].into_iter().flatten().collect();
    all.join("; ")
}

/// The stable name of what the months of a way up are counted from, where nobody has said it: what a product
/// brings begins with it, other numbers change from today on.
pub(crate) fn usual_beginning(row: &Driver) -> &'static str {
    if row.benefit_id.is_some() {
        BEGINNINGS[1]
    } else {
        BEGINNINGS[0]
    }
}

/// The weights of a row's season, where there are any.
pub(crate) fn weights_of(row: &Driver) -> Option<Vec<f64>> {
    let weights: Vec<f64> = serde_json::from_str(row.season.as_deref()?).ok()?;
    (weights.len() == 12).then_some(weights)
}

fn grows(growth: &Growth, among: &(impl Estimates + ?Sized), format: &Formatter) -> String {
    let (share, falls) = in_words(&growth.rate, Unit::Share, among, format);
    let per = match growth.per {
        Period::Month => "month",
        Period::Year => "year",
    };
    let way = if falls { "shrinks" } else { "grows" };
    let id = format!("course-{way}-{per}");
    words::text_with(&format.language, &id, &[("share", &share)])
}

fn rises(ramp: &Ramp, among: &(impl Estimates + ?Sized), format: &Formatter) -> String {
    let first = format.quantity(ramp.first, Unit::Share, "").text;
    let (months, _) = in_words(&ramp.months, Unit::Months, among, format);
    let from = match ramp.from {
        CountedFrom::Start => "start",
        CountedFrom::GoLive => "live",
    };
    let way = match (ramp.first > 1.0, ramp.shape) {
        (true, _) => "falls",
        (false, RampShape::Line) => "rises",
        (false, RampShape::SCurve) => "curves",
    };
    let id = format!("course-{way}-{from}");
    let texts = [("first", first.as_str()), ("months", &months)];
    words::text_with(&format.language, &id, &texts)
}

fn month_name(at: usize, format: &Formatter) -> String {
    words::text(&format.language, &format!("month-long-{}", at + 1))
}

/// The months that count most and least.
fn highest(season: &[f64], format: &Formatter) -> String {
    let place = |best: &dyn Fn(f64, f64) -> bool| {
        let mut found = 0;
        for (at, value) in season.iter().enumerate() {
            if best(*value, season[found]) {
                found = at;
            }
        }
        found
    };
    let (high, low) = (
        place(&|one, other| one > other),
        place(&|one, other| one < other),
    );
    if high == low {
        return words::text(&format.language, "course-even");
    }
    let share = |at: usize| format.percent(season[at]);
    let (high_share, low_share) = (share(high), share(low));
    let (high, low) = (month_name(high, format), month_name(low, format));
    let texts = [
        ("high", high.as_str()),
        ("high_share", &high_share),
        ("low", &low),
        ("low_share", &low_share),
    ];
    words::text_with(&format.language, "course-season", &texts)
}

/// One number whose course is shown.
pub(crate) struct Changing<'a> {
    pub(crate) row: &'a Driver,
    /// Those of the plan, the numbers of its course among them.
    pub(crate) rows: &'a [Driver],
    pub(crate) plan: &'a Plan,
    pub(crate) format: &'a Formatter,
}

impl Changing<'_> {
    /// Everything that can be said of it; none where it cannot change.
    pub(crate) fn view(&self) -> Option<CourseView> {
        let part = part_named(&self.row.part).filter(|part| may_change(part))?;
        of_row(self.row)?;
        let course = course_of(self.row, self.rows).unwrap_or_default();
        let row = self.row;
        let weights = weights_of(row);
        let months = row.ramp_months.map(|months| self.plain(months));
        let months = months.unwrap_or_default();
        let named =
            |text: &Option<String>, usual: &str| text.clone().unwrap_or_else(|| usual.to_owned());
        Some(CourseView {
            changes: !course.is_steady() || row.season.is_some(),
            growth: self.typed(GROWTH, self.percent(row.growth)),
            growth_place: place_of(row, GROWTH),
            growth_per: named(&row.growth_per, PERIODS[0]),
            growth_pers: self.format.choices(PERIODS, "course-per-"),
            growth_says: self.growth(&course, part),
            ramp_first: self.percent(row.ramp_first),
            ramp_months: self.typed(MONTHS, months),
            ramp_place: place_of(row, MONTHS),
            ramp_shape: named(&row.ramp_shape, SHAPES[0]),
            ramp_shapes: self.format.choices(SHAPES, "course-shape-"),
            ramp_from: named(&row.ramp_from, usual_beginning(row)),
            ramp_froms: self.format.choices(BEGINNINGS, "course-from-"),
            ramp_says: self.ramp(&course),
            season: self.season_name(weights.as_deref()).to_owned(),
            seasons: self.seasons(),
            months: self.months(weights.as_deref()),
            season_says: self.season(&course, weights.as_deref()),
            table: (!course.is_steady()).then(|| self.table(part)).flatten(),
        })
    }

    /// A number of its course as one would type it.
    fn typed(&self, part: &str, certain: String) -> String {
        let unsure = self.unsure(part).map(|(estimate, unit)| {
            let number = typed_text(&estimate, unit, "", self.format);
            // Too many values to be typed again are told by their number.
            if number.is_empty() {
                reading(&estimate, unit, "", self.format)
            } else {
                number
            }
        });
        unsure.unwrap_or(certain)
    }

    /// What is said of a number of its course, where that is unsure.
    fn unsure(&self, part: &str) -> Option<(Estimate, Unit)> {
        let unit = part_named(part)?.unit;
        Some((of_row(row_of(self.row, part, self.rows)?)?, unit))
    }

    /// The sentence with how likely it is, where the number in it is unsure.
    fn likely(&self, says: String, part: &str) -> String {
        let Some((estimate, unit)) = self.unsure(part) else {
            return says;
        };
        let reading = reading(&estimate, unit, "", self.format);
        self.say("unsure-says", &[("says", &says), ("reading", &reading)])
    }

    fn ramp(&self, course: &Course) -> String {
        let Some(ramp) = &course.ramp else {
            return String::new();
        };
        self.likely(rises(ramp, self.rows, self.format), MONTHS)
    }

    fn say(&self, id: &str, texts: &[(&'static str, &str)]) -> String {
        words::text_with(&self.format.language, id, texts)
    }

    fn plain(&self, value: f64) -> String {
        write(&Estimate::Fixed { value }, self.format.numbers, "")
    }

    /// A share as one would type it: in percent with the sign.
    fn percent(&self, share: Option<f64>) -> String {
        let write = |value| write(&Estimate::Fixed { value }, self.format.numbers, "%");
        share.map(write).unwrap_or_default()
    }

    fn quantity(&self, value: f64, part: &Part) -> String {
        let value = if part.unit.is_share() {
            four(value * 100.0) / 100.0
        } else {
            four(value)
        };
        let currency = &self.plan.currency;
        self.format.quantity(value, part.unit, currency).text
    }

    /// What growth alone makes of the typical value, in the first month and the last.
    fn growth(&self, course: &Course, part: &Part) -> String {
        let Some(growth) = &course.growth else {
            return String::new();
        };
        let says = self.likely(grows(growth, self.rows, self.format), GROWTH);
        let mut alone = self.plan.clone();
        let only = Course {
            growth: Some(growth.clone()),
            ..Course::default()
        };
        for driver in &mut alone.drivers {
            if driver.id == self.row.id {
                driver.course = Some(only.clone());
            }
        }
        let values = values_by_month(&alone, &self.row.id).unwrap_or_default();
        let (Some(first), Some(last)) = (values.first(), values.last()) else {
            return says;
        };
        let (first, last) = (self.quantity(*first, part), self.quantity(*last, part));
        let month = self.format.number(values.len() as f64, 0);
        let texts = [
            ("says", says.as_str()),
            ("first", &first),
            ("last", &last),
            ("month", &month),
        ];
        self.say("course-growth-reading", &texts)
    }

    fn season_name(&self, weights: Option<&[f64]>) -> &'static str {
        let Some(weights) = weights else { return "" };
        let usual = SEASONS.iter().find(|season| season.weights == weights);
        usual.map_or(OWN, |season| season.id)
    }

    fn seasons(&self) -> Vec<Choice> {
        let none = Choice {
            id: String::new(),
            name: self.say("course-season-none", &[]),
        };
        let mut ids: Vec<&str> = SEASONS.iter().map(|season| season.id).collect();
        ids.push(OWN);
        let named = self.format.choices(&ids, "course-season-");
        std::iter::once(none).chain(named).collect()
    }

    fn months(&self, weights: Option<&[f64]>) -> Vec<SeasonMonth> {
        let weights = weights.unwrap_or_default().iter().enumerate();
        let month = |(at, weight): (usize, &f64)| SeasonMonth {
            field: format!("month-{}", at + 1),
            name: month_name(at, self.format),
            weight: self.plain(*weight),
        };
        weights.map(month).collect()
    }

    /// The season in words, and that it counts against its mean where that is not 100.
    fn season(&self, course: &Course, weights: Option<&[f64]>) -> String {
        if course.season.is_empty() {
            return String::new();
        }
        let says = highest(&course.season, self.format);
        let mean = weights.unwrap_or_default().iter().sum::<f64>() / 12.0;
        if (mean - EVEN).abs() < 1e-9 {
            return says;
        }
        let mean = self.format.number(four(mean), 2);
        self.say("course-season-against", &[("says", &says), ("mean", &mean)])
    }

    fn table(&self, part: &Part) -> Option<NumberTable> {
        let values = values_by_month(self.plan, &self.row.id).ok()?;
        let mut shown: Vec<usize> = LOOKED_AT.to_vec();
        shown.retain(|month| *month < values.len());
        shown.push(values.len());
        let column = |month: &usize| self.format.number(*month as f64, 0);
        let cell = |month: &usize| {
            values
                .get(month - 1)
                .map(|value| self.quantity(*value, part))
        };
        let headed = |head: &str, rest: Vec<String>| {
            std::iter::once(self.say(head, &[])).chain(rest).collect()
        };
        Some(NumberTable {
            id: "course".to_owned(),
            title: self.say("course-table", &[]),
            says: self.say("course-table-says", &[]),
            columns: headed("course-month", shown.iter().map(column).collect()),
            rows: vec![headed(
                "course-value",
                shown.iter().filter_map(cell).collect(),
            )],
        })
    }
}
