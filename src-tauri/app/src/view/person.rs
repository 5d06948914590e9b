//! People, with what their time costs and how much of it there is.

use super::Shown;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// All people.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct People {
    /// The page's sentence.
    pub headline: String,
    /// How many.
    pub count: u32,
    /// One row each.
    pub rows: Vec<PersonRow>,
}

/// A person in the list.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct PersonRow {
    /// Id.
    pub id: String,
    /// Name.
    pub name: String,
    /// Note; may be empty.
    pub note: String,
    /// The rate that holds today.
    pub rate: Option<Shown>,
    /// Since when it holds, written out.
    pub rate_since: Option<String>,
    /// The same as `YYYY-MM-DD`.
    pub rate_starts_on: Option<String>,
    /// The availability that holds today.
    pub availability: Option<Shown>,
}

/// A person on their page.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct PersonView {
    /// Id.
    pub id: String,
    /// The page's sentence.
    pub headline: String,
    /// Name.
    pub name: String,
    /// Note; may be empty.
    pub note: String,
    /// Rates, oldest first.
    pub rates: Vec<RateRow>,
    /// Availabilities, oldest first.
    pub availabilities: Vec<AvailabilityRow>,
}

/// A rate from a day on.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct RateRow {
    /// Id.
    pub id: String,
    /// The day, as one would type it.
    pub starts_on: String,
    /// The day, written out.
    pub starts_on_text: String,
    /// The amount, as one would type it.
    pub amount: String,
    /// ISO code.
    pub currency: String,
    /// `hour`, `day` or `month`.
    pub per: String,
    /// The rate, written out.
    pub shown: Shown,
    /// Whether it holds today.
    pub current: bool,
}

/// An availability from a day on.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct AvailabilityRow {
    /// Id.
    pub id: String,
    /// The day, as one would type it.
    pub starts_on: String,
    /// The day, written out.
    pub starts_on_text: String,
    /// The share, as one would type it.
    pub share: String,
    /// The share, written out.
    pub shown: Shown,
    /// Whether it holds today.
    pub current: bool,
}

/// A person to add. Rate and share hold from today on.
#[derive(Debug, Clone, Default, Deserialize, TS)]
pub struct NewPerson {
    /// Name.
    pub name: String,
    /// Amount; empty for none yet.
    pub rate: String,
    /// `hour`, `day` or `month`; empty is by the hour.
    pub per: String,
    /// Percent of full time; empty for none yet.
    pub share: String,
}

/// A rate to add.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct NewRate {
    /// Whose.
    pub person: String,
    /// From this day on.
    pub starts_on: String,
    /// Amount.
    pub amount: String,
    /// `hour`, `day` or `month`.
    pub per: String,
}

/// An availability to add.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct NewAvailability {
    /// Whose.
    pub person: String,
    /// From this day on.
    pub starts_on: String,
    /// Percent of full time.
    pub share: String,
}
