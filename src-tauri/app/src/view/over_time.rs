//! Numbers that change over the months: growth, a way up to the full value, and seasons.

use super::{Choice, EstimatePlace, NumberTable};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// How a number changes over the months, as typed and in words.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct CourseView {
    /// Whether anything of it is said.
    pub changes: bool,
    /// Growth in percent, certain or not; empty where it does not grow.
    pub growth: String,
    /// Where it is said, to be read while it is typed.
    pub growth_place: EstimatePlace,
    /// Stable name of the time in which it grows so.
    pub growth_per: String,
    /// The times in words.
    pub growth_pers: Vec<Choice>,
    /// "grows 2 % a year: 5,000 in month 1, 5,297 in month 36"; may be empty.
    pub growth_says: String,
    /// Percent of the full value at the beginning; empty for nothing.
    pub ramp_first: String,
    /// Months until the full value, certain or not; empty where it is there from the beginning.
    pub ramp_months: String,
    /// Where they are said, to be read while they are typed.
    pub ramp_place: EstimatePlace,
    /// Stable name of how it goes up.
    pub ramp_shape: String,
    /// The shapes in words.
    pub ramp_shapes: Vec<Choice>,
    /// Stable name of when it begins to go up.
    pub ramp_from: String,
    /// The beginnings in words.
    pub ramp_froms: Vec<Choice>,
    /// "starts at 40 % and is full 6 months after go-live"; may be empty.
    pub ramp_says: String,
    /// Stable name of the season: empty for none, `own`, or one of the usual.
    pub season: String,
    /// The seasons in words.
    pub seasons: Vec<Choice>,
    /// The twelve calendar months with what was typed; empty without a season.
    pub months: Vec<SeasonMonth>,
    /// "highest in December, at 1.6 times the mean"; may be empty.
    pub season_says: String,
    /// What it comes to in some months, with all that is unsure typical.
    pub table: Option<NumberTable>,
}

/// A calendar month of a season.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct SeasonMonth {
    /// Its field: `month-1` is January.
    pub field: String,
    /// Its name.
    pub name: String,
    /// How much it counts against the others, as typed.
    pub weight: String,
}

/// A change of how a number changes over the months.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct CourseEdit {
    /// Which number.
    pub place: EstimatePlace,
    /// `growth`, `growth_per`, `ramp_first`, `ramp_months`, `ramp_shape`, `ramp_from`, `season`, or
    /// `month-1` to `month-12`.
    pub field: String,
    /// What was typed or chosen; empty takes it away.
    pub text: String,
    /// See `FieldEdit`.
    pub visit: Option<String>,
}
