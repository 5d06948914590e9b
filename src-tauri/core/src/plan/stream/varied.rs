//! Drivers that are another value in another month: by their course, or because they are computed from one
//! that is.

use super::{
    Columns, Positions, Timeline,
    unsure::{Grown, Unsure, length},
};
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
    /// What is certain of growth, and the season.
    factors: Vec<f64>,
    ramp: Option<Ramp>,
    /// What is not certain.
    unsure: Option<Unsure>,
    bounds: Bounds,
}

impl Variation {
    /// What may change in a plan whose streams take these drivers month by month.
    ///
    /// # Errors
    /// What [`Computed::new`] refuses, [`PlanError::UnknownDriver`] and [`PlanError::TooManyCourses`].
    pub(super) fn new(
        plan: &Plan,
        positions: &Positions<'_>,
        taken: BTreeSet<usize>,
    ) -> Result<Self, PlanError> {
        let computed = Computed::new(plan)?;
        let changing = plan.drivers.iter().enumerate();
        let changing =
            changing.filter_map(|(at, driver)| Some((at, driver, driver.course.as_ref()?)));
        let courses =
            changing
                .filter(|(.., course)| !course.is_steady())
                .map(|(at, driver, course)| {
                    let months = plan.horizon_months as usize;
                    let moving = Moving {
                        factors: course.by_month(months, plan.start_month),
                        ramp: course.ramp.clone(),
                        unsure: Unsure::of(course, positions)?,
                        bounds: driver.bounds,
                    };
                    Ok((at, moving))
                });
        let courses = courses.collect::<Result<BTreeMap<usize, Moving>, PlanError>>()?;
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
        let mut grown = self.grown(columns);
        for month in 0..months {
            for (driver, values) in self.month(month, columns, (timeline, &grown), given)? {
                if self.taken.contains(&driver) {
                    varied.columns.insert((driver, month), values);
                }
            }
            grown.go_on();
        }
        Ok(varied)
    }

    /// Drivers that say how others change over the months.
    pub(crate) fn shaping(&self) -> impl Iterator<Item = usize> {
        let unsure = self.courses.values().filter_map(|moving| moving.unsure);
        unsure.flat_map(Unsure::drivers)
    }

    /// Every driver that is another one over the months when one of these is, by what they say of its course.
    pub(crate) fn shaped_by(&self, drivers: impl Iterator<Item = usize>) -> BTreeSet<usize> {
        let saying: BTreeSet<usize> = drivers.collect();
        let courses = self.courses.iter().filter(|(_, moving)| {
            let mut says = moving.unsure.into_iter().flat_map(Unsure::drivers);
            says.any(|says| saying.contains(&says))
        });
        let shaped: BTreeSet<usize> = courses.map(|(driver, _)| *driver).collect();
        let mut moved = self.computed.moved_by(shaped.iter().copied());
        moved.extend(shaped);
        moved
    }

    fn grown(&self, columns: &Columns<'_>) -> Grown {
        let all = self.courses.iter();
        Grown::new(all.map(|(driver, one)| (*driver, one.unsure)), columns)
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
        let mut grown = self.grown(columns);
        let value = |month: usize| {
            let changed = self.month(month, columns, (timeline, &grown), &[])?;
            grown.go_on();
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
        (timeline, grown): (&Timeline, &Grown),
        given: &[usize],
    ) -> Result<BTreeMap<usize, Vec<f64>>, PlanError> {
        let in_month = |driver: usize, moving: &Moving, values: Vec<f64>| match moving.unsure {
            Some(unsure) => {
                let others = (grown.of(driver), unsure.months(columns));
                moving.moved_apart(values, month, timeline, others)
            }
            None => moving.moved(values, month, timeline),
        };
        let mut changed: BTreeMap<usize, Vec<f64>> = BTreeMap::new();
        let is_computed: BTreeSet<usize> =
            self.computed.order().iter().map(|one| one.driver).collect();
        let own = |driver: usize| !is_computed.contains(&driver) || given.contains(&driver);
        for (driver, moving) in &self.courses {
            if own(*driver) && !columns.is_held(*driver, month) {
                let values = columns.plain(*driver).to_vec();
                changed.insert(*driver, in_month(*driver, moving, values));
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
                values = in_month(one.driver, moving, values);
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
        let ramp = self.ramp.as_ref();
        let full = ramp.and_then(|ramp| ramp.months.certain());
        let ramp = ramp.zip(full);
        let end = month as f64 + 1.0;
        for (value, live) in values.iter_mut().zip(&timeline.go_live) {
            let level = ramp.map_or(1.0, |(ramp, full)| match ramp.from {
                CountedFrom::Start => ramp.level(full, end),
                CountedFrom::GoLive => ramp.level(full, end - live),
            });
            *value = self.bounds.clamp(*value * factor * level);
        }
        values
    }

    /// The same where each future has grown by its own rate, or is full after months of its own.
    fn moved_apart(
        &self,
        mut values: Vec<f64>,
        month: usize,
        timeline: &Timeline,
        (grown, months): (Option<&[f64]>, Option<&[f64]>),
    ) -> Vec<f64> {
        let factor = self.factors.get(month).copied().unwrap_or(1.0);
        let end = month as f64 + 1.0;
        for (at, value) in values.iter_mut().enumerate() {
            let grown = grown.map_or(1.0, |grown| grown[at]);
            let level = self.ramp.as_ref().map_or(1.0, |ramp| {
                let own = months.map(|months| length(months[at]));
                let full = own.or(ramp.months.certain()).unwrap_or_default();
                match ramp.from {
                    CountedFrom::Start => ramp.level(full, end),
                    CountedFrom::GoLive => ramp.level(full, end - timeline.go_live[at]),
                }
            });
            *value = self.bounds.clamp(*value * factor * grown * level);
        }
        values
    }
}
