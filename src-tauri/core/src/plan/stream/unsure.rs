//! Growth and ways up that are others in each future: their numbers are drivers, taken as they were drawn.

use super::{Columns, Positions};
use crate::{
    plan::{Course, MOST_RAMP, Period, PlanError},
    wide::wide,
};
use std::collections::BTreeMap;

/// The most that anything grows by in its time.
const MOST_RATE: f64 = 10.0;

/// Which drivers say how one driver changes.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Unsure {
    /// By how much it grows, and in which time.
    growth: Option<(usize, Period)>,
    /// Months until its full value.
    months: Option<usize>,
}

impl Unsure {
    /// Those of a course; none where all of it is certain.
    ///
    /// # Errors
    /// [`PlanError::UnknownDriver`].
    pub(super) fn of(course: &Course, at: &Positions<'_>) -> Result<Option<Self>, PlanError> {
        let growth = course.growth.as_ref();
        let growth = growth.and_then(|growth| Some((growth.rate.driver()?, growth.per)));
        let ramp = course.ramp.as_ref();
        let months = ramp.and_then(|ramp| ramp.months.driver());
        if growth.is_none() && months.is_none() {
            return Ok(None);
        }
        let growth = growth.map(|(id, per)| Ok((at.of(id)?, per))).transpose()?;
        Ok(Some(Self {
            growth,
            months: at.maybe(months)?,
        }))
    }

    /// The drivers that it takes.
    pub(super) fn drivers(self) -> impl Iterator<Item = usize> {
        let growth = self.growth.map(|(driver, _)| driver);
        growth.into_iter().chain(self.months)
    }

    /// Months until the full value of each future; none where they are certain.
    pub(super) fn months<'a>(self, columns: &Columns<'a>) -> Option<&'a [f64]> {
        self.months.map(|driver| columns.plain(driver))
    }
}

/// So many months, held to what a way up may last.
pub(super) fn length(months: f64) -> f64 {
    months.clamp(0.0, MOST_RAMP)
}

/// What unsure growth makes of each driver in each future, month after month.
#[derive(Debug, Default)]
pub(super) struct Grown {
    by_driver: BTreeMap<usize, Running>,
}

#[derive(Debug)]
struct Running {
    each: Vec<f64>,
    so_far: Vec<f64>,
}

impl Grown {
    /// At the start, where nothing has grown yet.
    pub(super) fn new(
        all: impl Iterator<Item = (usize, Option<Unsure>)>,
        columns: &Columns<'_>,
    ) -> Self {
        let growing = all.filter_map(|(driver, unsure)| Some((driver, unsure?.growth?)));
        let running = growing.map(|(driver, (rate, per))| {
            let rates = columns.plain(rate).iter();
            let each = rates.map(|rate| each_month(*rate, per)).collect();
            let so_far = vec![1.0; columns.width];
            (driver, Running { each, so_far })
        });
        Self {
            by_driver: running.collect(),
        }
    }

    /// Goes on to the next month.
    pub(super) fn go_on(&mut self) {
        for Running { each, so_far } in self.by_driver.values_mut() {
            wide(
                #[inline(always)]
                || {
                    for (so_far, each) in so_far.iter_mut().zip(&*each) {
                        *so_far *= each;
                    }
                },
            );
        }
    }

    /// What growth has made of a driver in each future; none where it is certain.
    pub(super) fn of(&self, driver: usize) -> Option<&[f64]> {
        let running = self.by_driver.get(&driver);
        running.map(|running| running.so_far.as_slice())
    }
}

fn each_month(rate: f64, per: Period) -> f64 {
    let times = 1.0 + rate.clamp(-1.0, MOST_RATE);
    match per {
        Period::Month => times,
        Period::Year => libm::pow(times, 1.0 / 12.0),
    }
}
