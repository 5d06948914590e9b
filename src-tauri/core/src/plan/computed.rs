//! The drivers of a plan that are worked out from others, in an order in which each comes after those it
//! names.

use super::{Driver, Plan, PlanError};
use crate::{
    estimate::{Bounds, REACH},
    formula::{Dimension, Fact, FormulaError, Named, Program},
};
use std::collections::{BTreeMap, BTreeSet};

/// The most drivers of a plan that may be computed.
pub const MOST_COMPUTED: usize = 1_000;

/// The computed drivers of a plan.
#[derive(Debug, Clone, Default)]
pub(crate) struct Computed {
    order: Vec<One>,
    /// Computed drivers by each driver that they name.
    readers: BTreeMap<usize, Vec<usize>>,
}

#[derive(Debug, Clone)]
pub(crate) struct One {
    /// Its place in the plan.
    pub(crate) driver: usize,
    name: String,
    bounds: Bounds,
    program: Program,
}

impl Computed {
    /// The computed drivers of a plan, each after those it names. Nothing here goes deep, however long a
    /// chain of names is.
    ///
    /// # Errors
    /// [`PlanError::TooManyComputed`], [`PlanError::UnknownDriver`], [`PlanError::Formula`] for units that
    /// do not go together and facts that are not known, and [`PlanError::Cycle`].
    pub(crate) fn new(plan: &Plan) -> Result<Self, PlanError> {
        let computed = plan.drivers.iter().enumerate();
        let computed = computed.filter(|(_, driver)| driver.estimate.formula().is_some());
        let computed: Vec<(usize, &Driver)> = computed.collect();
        if computed.is_empty() {
            return Ok(Self::default());
        }
        if computed.len() > MOST_COMPUTED {
            return Err(PlanError::TooManyComputed {
                found: computed.len(),
                most: MOST_COMPUTED,
            });
        }
        let ids = plan.drivers.iter().map(|driver| driver.id.as_str());
        let places: BTreeMap<&str, usize> = ids.zip(0..).collect();
        let made = computed
            .into_iter()
            .map(|(at, driver)| one(plan, &places, at, driver));
        let made: BTreeMap<usize, One> = made.collect::<Result<Vec<_>, _>>()?.into_iter().collect();
        let mut readers: BTreeMap<usize, Vec<usize>> = BTreeMap::new();
        for (at, one) in &made {
            for taken in distinct(one) {
                readers.entry(taken).or_default().push(*at);
            }
        }
        let order = in_order(plan, made, &readers)?;
        Ok(Self { order, readers })
    }

    /// Whether nothing is computed.
    pub(crate) fn is_empty(&self) -> bool {
        self.order.is_empty()
    }

    /// Each computed driver after those it names.
    pub(crate) fn order(&self) -> &[One] {
        &self.order
    }

    /// Every computed driver that is another value when one of these is.
    pub(crate) fn moved_by(&self, drivers: impl Iterator<Item = usize>) -> BTreeSet<usize> {
        let mut found = BTreeSet::new();
        let mut next: Vec<usize> = drivers.collect();
        while let Some(at) = next.pop() {
            let readers = self.readers.get(&at).into_iter().flatten();
            next.extend(readers.filter(|reader| found.insert(**reader)));
        }
        found
    }

    /// The computed drivers that other values of some drivers move, in their new values. One that is
    /// itself given keeps what it is given.
    ///
    /// # Errors
    /// [`PlanError::NotComputable`].
    pub(crate) fn after(
        &self,
        columns: &[&[f64]],
        given: &[(usize, &[f64])],
    ) -> Result<BTreeMap<usize, Vec<f64>>, PlanError> {
        let mut fresh: BTreeMap<usize, Vec<f64>> = BTreeMap::new();
        if self.is_empty() {
            return Ok(fresh);
        }
        let moved = self.moved_by(given.iter().map(|(driver, _)| *driver));
        let given: BTreeMap<usize, &[f64]> = given.iter().copied().collect();
        for one in &self.order {
            if !moved.contains(&one.driver) || given.contains_key(&one.driver) {
                continue;
            }
            let width = columns[one.driver].len();
            let values = one.values(width, |at| {
                let other = given.get(&at).copied();
                other
                    .or_else(|| fresh.get(&at).map(Vec::as_slice))
                    .unwrap_or(columns[at])
            })?;
            fresh.insert(one.driver, values);
        }
        Ok(fresh)
    }
}

impl One {
    /// Whether it names one of these.
    pub(crate) fn takes(&self, mut any: impl FnMut(usize) -> bool) -> bool {
        self.program.takes.iter().any(|at| any(*at))
    }

    /// Its values in a block of futures, within its limits.
    ///
    /// # Errors
    /// [`PlanError::NotComputable`] with the number of futures in which it divides by zero or is too large.
    pub(crate) fn values<'c>(
        &self,
        width: usize,
        column: impl Fn(usize) -> &'c [f64],
    ) -> Result<Vec<f64>, PlanError> {
        let mut values = self.program.run(width, column);
        match self.settle(&mut values) {
            0 => Ok(values),
            futures => Err(self.not_computable(futures, width)),
        }
    }

    /// Its values as they come, and in how many futures they cannot be used.
    pub(crate) fn tried<'c>(
        &self,
        width: usize,
        column: impl Fn(usize) -> &'c [f64],
    ) -> (Vec<f64>, usize) {
        let mut values = self.program.run(width, column);
        let lost = self.settle(&mut values);
        (values, lost)
    }

    pub(crate) fn not_computable(&self, futures: usize, of: usize) -> PlanError {
        PlanError::NotComputable {
            name: self.name.clone(),
            futures,
            of,
        }
    }

    fn settle(&self, values: &mut [f64]) -> usize {
        let mut lost = 0;
        for value in values {
            if value.abs() <= REACH {
                *value = self.bounds.clamp(*value);
            } else {
                lost += 1;
            }
        }
        lost
    }
}

fn distinct(one: &One) -> BTreeSet<usize> {
    one.program.takes.iter().copied().collect()
}

fn one(
    plan: &Plan,
    places: &BTreeMap<&str, usize>,
    at: usize,
    driver: &Driver,
) -> Result<(usize, One), PlanError> {
    let wrong = |reason: FormulaError| PlanError::Formula {
        id: driver.id.clone(),
        name: driver.name.clone(),
        reason,
    };
    let Some(formula) = driver.estimate.formula() else {
        return Err(wrong(FormulaError::Computed));
    };
    let known = |id: &str| places.get(id).copied();
    if let Some(id) = formula.drivers().find(|id| known(id).is_none()) {
        return Err(PlanError::UnknownDriver { id: id.to_owned() });
    }
    let unit_of = |named: &Named| match named {
        Named::Driver(id) => known(id).map(|at| plan.drivers[at].dimension()),
        Named::Fact(fact) => Some(plan.dimension_of(*fact)),
    };
    formula
        .check_units(&driver.dimension(), &unit_of)
        .map_err(wrong)?;
    let place = |id: &str| known(id).ok_or(FormulaError::Computed);
    let program = Program::new(formula, place, |fact| plan.fact(fact)).map_err(wrong)?;
    Ok((
        at,
        One {
            driver: at,
            name: driver.name.clone(),
            bounds: driver.bounds,
            program,
        },
    ))
}

/// Takes one after another whose names all stand before it (Kahn 1962).
fn in_order(
    plan: &Plan,
    mut made: BTreeMap<usize, One>,
    readers: &BTreeMap<usize, Vec<usize>>,
) -> Result<Vec<One>, PlanError> {
    let waits = |one: &One| {
        distinct(one)
            .iter()
            .filter(|at| made.contains_key(at))
            .count()
    };
    let mut waiting: BTreeMap<usize, usize> =
        made.iter().map(|(at, one)| (*at, waits(one))).collect();
    let ready = waiting.iter().filter(|(_, count)| **count == 0);
    let mut ready: Vec<usize> = ready.map(|(at, _)| *at).collect();
    let mut order = Vec::with_capacity(made.len());
    while let Some(at) = ready.pop() {
        order.extend(made.remove(&at));
        for reader in readers.get(&at).into_iter().flatten() {
            if let Some(count) = waiting.get_mut(reader) {
                *count -= 1;
                if *count == 0 {
                    ready.push(*reader);
                }
            }
        }
    }
    if made.is_empty() {
        Ok(order)
    } else {
        Err(PlanError::Cycle {
            names: circle(plan, &made),
        })
    }
}

/// The names of one circle: each one that is left names another that is left.
fn circle(plan: &Plan, left: &BTreeMap<usize, One>) -> Vec<String> {
    let mut path: Vec<usize> = Vec::new();
    let mut seen: BTreeMap<usize, usize> = BTreeMap::new();
    let mut at = left.keys().next().copied();
    while let Some(here) = at {
        if let Some(from) = seen.insert(here, path.len()) {
            path.drain(..from);
            path.push(here);
            break;
        }
        path.push(here);
        at = left.get(&here).and_then(|one| {
            let mut taken = one.program.takes.iter();
            taken.find(|at| left.contains_key(at)).copied()
        });
    }
    path.into_iter()
        .map(|at| plan.drivers[at].name.clone())
        .collect()
}

impl Driver {
    /// Its unit as it is reckoned with. Cases a month are stored as a plain count.
    pub fn dimension(&self) -> Dimension {
        match (self.part.as_str(), self.unit.as_str()) {
            ("cases_per_month", "count" | "") => Dimension::read("count/month"),
            (_, unit) => Dimension::read(unit),
        }
    }
}

impl Plan {
    /// What the plan says besides its drivers.
    pub fn fact(&self, fact: Fact) -> Option<f64> {
        match fact {
            Fact::Budget => self.budget,
            Fact::Horizon => Some(f64::from(self.horizon_months)),
        }
    }

    /// The unit of it.
    pub fn dimension_of(&self, fact: Fact) -> Dimension {
        match fact {
            Fact::Budget => Dimension::read(&self.currency),
            Fact::Horizon => Dimension::read("months"),
        }
    }
}
