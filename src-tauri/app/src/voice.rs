//! What several people say of one number: who counts, the number they make together, and how it is told.

mod told;

pub(crate) use told::{Voices, show};

use crate::estimate;
use outset_core::estimate::{Bounds, Estimate, Quantile, VOICES, Voice};
use outset_store::{
    PlanRows,
    table::{driver::Driver, voice::Voice as Row},
};

/// An answer of somebody who was asked.
pub(crate) const ESTIMATE: &str = "estimate";
/// A doubt of the number that stands there: it counts at once.
pub(crate) const DOUBT: &str = "doubt";

/// What is said of one driver.
#[derive(Clone)]
pub(crate) struct Said<'a> {
    pub(crate) driver: &'a Driver,
    /// Oldest first.
    pub(crate) rows: Vec<&'a Row>,
    /// Whether answers are still hidden.
    pub(crate) blind: bool,
}

impl<'a> Said<'a> {
    /// What is said of a driver of a project.
    pub(crate) fn of(driver: &'a Driver, rows: &'a PlanRows) -> Self {
        let mut rounds = rows.blind_rounds.iter();
        let voices = rows.voices.iter();
        Self {
            driver,
            rows: voices.filter(|row| row.driver_id == driver.id).collect(),
            blind: rounds.any(|round| round.driver_id == driver.id),
        }
    }

    /// Whether nobody but who gave it may see an answer.
    pub(crate) fn hides(&self, row: &Row) -> bool {
        self.blind && row.kind != DOUBT
    }

    /// Whether several may answer: there is a number, and it is not worked out from others.
    pub(crate) fn may_be_several(&self) -> bool {
        estimate::of_row(self.driver).is_some_and(|own| own.formula().is_none())
    }

    /// Answers that count beside the number itself: shown, and within the limits.
    pub(crate) fn counting(&self) -> Vec<(&'a Row, Estimate)> {
        if !self.may_be_several() {
            return Vec::new();
        }
        let bounds = estimate::bounds_of(self.driver);
        let shown = self.rows.iter().filter(|row| !self.hides(row));
        let fits = shown.filter_map(|row| {
            let said = estimate_of(row)?;
            said.check(&bounds).is_ok().then_some((*row, said))
        });
        // One place is that of the number itself.
        fits.take(VOICES.1 - 1).collect()
    }

    /// The number as all who count see it together: the number itself where nobody else does. `decided` is
    /// what becomes of each of them in the plan.
    pub(crate) fn joint(&self, own: Estimate, decided: impl Fn(Estimate) -> Estimate) -> Estimate {
        let others = self.counting();
        if others.is_empty() {
            return decided(own);
        }
        let own = Voice {
            said_by: self.driver.said_by.clone(),
            estimate: decided(own.clone()),
        };
        let others = others.into_iter().map(|(row, said)| Voice {
            said_by: row.said_by.clone(),
            estimate: decided(said),
        });
        let alone = own.estimate.clone();
        Estimate::of_voices([own].into_iter().chain(others).collect()).unwrap_or(alone)
    }

    /// Who says the number: all who count, by name; only who typed it where nobody else does.
    pub(crate) fn who(&self) -> String {
        let mut names = vec![self.driver.said_by.as_str()];
        let others = self.counting();
        names.extend(others.iter().map(|(row, _)| row.said_by.as_str()));
        names.retain(|name| !name.is_empty());
        names.join(", ")
    }

    /// The answer of somebody, however the name is written.
    pub(crate) fn by(&self, name: &str) -> Option<&'a Row> {
        let mut rows = self.rows.iter();
        rows.find(|row| same_name(&row.said_by, name)).copied()
    }
}

/// From where to where a number lies: as it was stated, and of several people nine times out of ten, since what
/// the boldest of them states says little of all.
pub(crate) fn ends(estimate: &Estimate, bounds: &Bounds) -> (f64, f64) {
    let several = !estimate.voices().is_empty();
    match Quantile::new(estimate, bounds) {
        Ok(quantile) if several => (two_digits(quantile.at(0.05)), two_digits(quantile.at(0.95))),
        _ => estimate.ends(),
    }
}

/// As exact as what several people say is told.
fn two_digits(value: f64) -> f64 {
    format!("{value:.1e}").parse().unwrap_or(value)
}

/// Whether two names are those of one person.
pub(crate) fn same_name(one: &str, other: &str) -> bool {
    one.trim().to_lowercase() == other.trim().to_lowercase()
}

/// The estimate of a row; none where another program left something else in it.
pub(crate) fn estimate_of(row: &Row) -> Option<Estimate> {
    let said = estimate::of_json(&row.estimate)?;
    let single = said.voices().is_empty() && said.formula().is_none();
    single.then_some(said)
}
