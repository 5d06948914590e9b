//! Drivers that are another value in another month: by their course, or because they are computed from one
//! that is.

use super::{Columns, Timeline};
use crate::{
    estimate::Bounds,
    plan::{CountedFrom, Plan, PlanError, computed::Computed, course::Ramp},
};
use std::collections::{BTreeMap, BTreeSet};

/// The most drivers of a plan that may change over the months, those computed from them included.
pub const MOST_CHANGING: usize = 100;

/// Values of drivers in single months of a block of futures, by driver and month.
#[derive(Debug, Default)]
pub(crate) struct Varied {
    columns: BTreeMap<(usize, usize), Vec<f64>>,
}

impl Varied {
    /// Nothing changes.
    pub(crate) const NOTHING: &'static Self = &Self {
        columns: BTreeMap::new(),
    };

    pub(super) fn is_empty(&self) -> bool {
        self.columns.is_empty()
    }

    /// Whether a driver changes in some month.
    pub(super) fn has(&self, driver: usize) -> bool {
        let months = (driver, 0)..(driver + 1, 0);
        self.columns.range(months).next().is_some()
    }

    pub(super) fn get(&self, driver: usize, month: usize) -> Option<&[f64]> {
        self.columns.get(&(driver, month)).map(Vec::as_slice)
    }
}

/// What may change over the months.
#[derive(Debug, Clone, Default)]
pub(crate) struct Variation {
    /// What is computed.
    pub(crate) computed: Computed,
    courses: BTreeMap<usize, Moving>,
    /// Drivers that a stream takes month by month: only their values are kept.
    taken: BTreeSet<usize>,
}

/// The course of one driver.
#[derive(Debug, Clone)]
struct Moving {
    factors: Vec<f64>,
    ramp: Option<Ramp>,
    bounds: Bounds,
}

impl Variation {
    /// What may change in a plan whose streams take these drivers month by month.
    ///
    /// # Errors
    /// What [`Computed::new`] refuses, and [`PlanError::TooManyCourses`].
    pub(super) fn new(plan: &Plan, taken: BTreeSet<usize>) -> Result<Self, PlanError> {
        let computed = Computed::new(plan)?;
        let changing = plan.drivers.iter().enumerate();
        let changing =
            changing.filter_map(|(at, driver)| Some((at, driver, driver.course.as_ref()?)));
        let courses: BTreeMap<usize, Moving> = changing
            .filter(|(.., course)| !course.is_steady())
            .map(|(at, driver, course)| {
                let months = plan.horizon_months as usize;
                let moving = Moving {
                    factors: course.by_month(months, plan.start_month),
                    ramp: course.ramp,
                    bounds: driver.bounds,
                };
                (at, moving)
            })
            .collect();
        let moved = computed.moved_by(courses.keys().copied());
        let found = moved.iter().filter(|at| !courses.contains_key(at)).count() + courses.len();
        if found > MOST_CHANGING {
            return Err(PlanError::TooManyCourses {
                found,
                most: MOST_CHANGING,
            });
        }
        Ok(Self {
            computed,
            courses,
            taken,
        })
    }

    /// The values of a block of futures in each month in which they are not those of the start. What is
    /// held in a month has no course there, and a driver that is `given` is not computed.
    ///
    /// # Errors
    /// [`PlanError::NotComputable`].
    pub(crate) fn of(
        &self,
        months: usize,
        columns: &Columns<'_>,
        timeline: &Timeline,
        given: &[usize],
    ) -> Result<Varied, PlanError> {
        let mut varied = Varied::default();
        let held = !columns.held.columns.is_empty();
        if self.courses.is_empty() && (self.computed.is_empty() || !held) {
            return Ok(varied);
        }
        for month in 0..months {
            for (driver, values) in self.month(month, columns, timeline, given)? {
                if self.taken.contains(&driver) {
                    varied.columns.insert((driver, month), values);
                }
            }
        }
        Ok(varied)
    }

    /// The first future's values of one driver in each month.
    ///
    /// # Errors
    /// [`PlanError::NotComputable`].
    pub(crate) fn values_of(
        &self,
        driver: usize,
        months: usize,
        columns: &Columns<'_>,
        timeline: &Timeline,
    ) -> Result<Vec<f64>, PlanError> {
        let value = |month: usize| {
            let changed = self.month(month, columns, timeline, &[])?;
            let values = changed.get(&driver).map(Vec::as_slice);
            let values = values.unwrap_or_else(|| columns.plain(driver));
            Ok(values.first().copied().unwrap_or_default())
        };
        (0..months).map(value).collect()
    }

    fn month(
        &self,
        month: usize,
        columns: &Columns<'_>,
        timeline: &Timeline,
        given: &[usize],
    ) -> Result<BTreeMap<usize, Vec<f64>>, PlanError> {
        let mut changed: BTreeMap<usize, Vec<f64>> = BTreeMap::new();
        let is_computed: BTreeSet<usize> =
            self.computed.order().iter().map(|one| one.driver).collect();
        let own = |driver: usize| !is_computed.contains(&driver) || given.contains(&driver);
        for (driver, moving) in &self.courses {
            if own(*driver) && !columns.is_held(*driver, month) {
                let values = columns.plain(*driver).to_vec();
                changed.insert(*driver, moving.moved(values, month, timeline));
            }
        }
        for one in self.computed.order() {
            if given.contains(&one.driver) || columns.is_held(one.driver, month) {
                continue;
            }
            let moves = |at: usize| changed.contains_key(&at) || columns.is_held(at, month);
            let course = self.courses.get(&one.driver);
            let mut values = if one.takes(moves) {
                one.values(columns.width, |at| {
                    let other = changed.get(&at).map(Vec::as_slice);
                    other.unwrap_or_else(|| columns.held_or_plain(at, month))
                })?
            } else if course.is_some() {
                columns.plain(one.driver).to_vec()
            } else {
                continue;
            };
            if let Some(moving) = course {
                values = moving.moved(values, month, timeline);
            }
            changed.insert(one.driver, values);
        }
        Ok(changed)
    }
}

impl Moving {
    /// The values of a month: its limits hold in every one.
    fn moved(&self, mut values: Vec<f64>, month: usize, timeline: &Timeline) -> Vec<f64> {
        let factor = self.factors.get(month).copied().unwrap_or(1.0);
        let end = month as f64 + 1.0;
        for (value, live) in values.iter_mut().zip(&timeline.go_live) {
            let level = self.ramp.map_or(1.0, |ramp| match ramp.from {
                CountedFrom::Start => ramp.level(end),
                CountedFrom::GoLive => ramp.level(end - live),
            });
            *value = self.bounds.clamp(*value * factor * level);
        }
        values
    }
}
