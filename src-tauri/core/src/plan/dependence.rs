//! Drivers that move together, in plain words.

use super::{DriverId, Plan, PlanError};
use crate::estimate::Estimate;
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};

/// The most drivers of a plan that may depend on one another, and the most groups.
pub const MOST_DEPENDENT: usize = 50;

/// Drivers that are spoken of together. It holds drivers only, so that no group can hold itself.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Group {
    /// Stable id, of no driver and no other group.
    pub id: String,
    /// What a person calls it.
    pub name: String,
    /// Its drivers.
    pub drivers: Vec<DriverId>,
}

/// How one driver or group moves with another: each driver of the one with each of the other. A group
/// named twice speaks of the drivers within it. Of two statements about the same two drivers, the one
/// about fewer pairs holds.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Dependence {
    /// Id of a driver or group.
    pub one: String,
    /// Id of a driver or group.
    pub other: String,
    /// How.
    pub degree: Degree,
}

/// How much two drivers move together.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Degree {
    /// Not at all: what holds when nothing is said.
    Independent,
    /// Where one is high, the other tends to be.
    SomewhatTogether,
    /// Where one is high, the other nearly always is.
    StronglyTogether,
    /// Where one is high, the other is rather low.
    Opposite,
}

impl Degree {
    /// Every degree, in the order in which they are offered.
    pub const ALL: [Self; 4] = [
        Self::Independent,
        Self::SomewhatTogether,
        Self::StronglyTogether,
        Self::Opposite,
    ];

    /// The rank correlation (Spearman) that is meant.
    pub fn rank_correlation(self) -> f64 {
        match self {
            Self::Independent => 0.0,
            Self::SomewhatTogether => 0.4,
            Self::StronglyTogether => 0.8,
            Self::Opposite => -0.6,
        }
    }
}

/// What is stated of each two drivers, by their places in the plan, the smaller first.
pub(crate) type Pairs = BTreeMap<(usize, usize), Degree>;

/// Whether the drivers of a plan can move together as it says, whatever else it lacks.
///
/// # Errors
/// As the same parts of [`check`](super::check()).
pub fn check_dependence(plan: &Plan) -> Result<(), PlanError> {
    check_rows(plan)?;
    pairs(plan).map(|_| ())
}

/// What is stated of each two drivers.
///
/// # Errors
/// [`PlanError::TooManyDependent`], [`PlanError::Twice`] for an id or a driver in its group,
/// [`PlanError::UnknownDriver`], [`PlanError::WithItself`], [`PlanError::Contradiction`],
/// [`PlanError::ComputedMoves`], and [`PlanError::SharedRows`] for a driver whose rows say already how it moves.
pub(crate) fn pairs(plan: &Plan) -> Result<Pairs, PlanError> {
    let places: BTreeMap<&str, usize> = plan
        .drivers
        .iter()
        .enumerate()
        .map(|(at, driver)| (driver.id.as_str(), at))
        .collect();
    let groups = groups(plan, &places)?;
    let mut statements = statements(plan, &places, &groups)?;
    limit(plan, &statements)?;
    // The narrowest first: what stands already is not spoken over.
    statements.sort_by_key(|(breadth, ..)| *breadth);
    let mut found: BTreeMap<(usize, usize), (usize, Degree)> = BTreeMap::new();
    for (breadth, all, degree) in statements {
        for pair in all {
            let (before, said) = *found.entry(pair).or_insert((breadth, degree));
            if before == breadth && said != degree {
                return Err(PlanError::Contradiction {
                    one: plan.drivers[pair.0].name.clone(),
                    other: plan.drivers[pair.1].name.clone(),
                });
            }
        }
    }
    Ok(found
        .into_iter()
        .map(|(pair, (_, degree))| (pair, degree))
        .collect())
}

/// The drivers of each group.
fn groups<'p>(
    plan: &'p Plan,
    places: &BTreeMap<&str, usize>,
) -> Result<BTreeMap<&'p str, BTreeSet<usize>>, PlanError> {
    if plan.groups.len() > MOST_DEPENDENT {
        return Err(too_many(plan.groups.len()));
    }
    let mut groups = BTreeMap::new();
    for group in &plan.groups {
        let mut members = BTreeSet::new();
        for id in &group.drivers {
            if !members.insert(place(places, id)?) {
                return Err(PlanError::Twice { id: id.clone() });
            }
        }
        let known = places.contains_key(group.id.as_str());
        if known || groups.insert(group.id.as_str(), members).is_some() {
            return Err(PlanError::Twice {
                id: group.id.clone(),
            });
        }
    }
    Ok(groups)
}

fn too_many(found: usize) -> PlanError {
    PlanError::TooManyDependent {
        found,
        most: MOST_DEPENDENT,
    }
}

fn place(places: &BTreeMap<&str, usize>, id: &str) -> Result<usize, PlanError> {
    let known = places.get(id).copied();
    known.ok_or_else(|| PlanError::UnknownDriver { id: id.to_owned() })
}

/// How many pairs a statement is about, which, and what it says of them.
type Statement = (usize, BTreeSet<(usize, usize)>, Degree);

fn statements(
    plan: &Plan,
    places: &BTreeMap<&str, usize>,
    groups: &BTreeMap<&str, BTreeSet<usize>>,
) -> Result<Vec<Statement>, PlanError> {
    let members = |id: &str| match groups.get(id) {
        Some(members) => Ok(members.clone()),
        None => place(places, id).map(|place| BTreeSet::from([place])),
    };
    let mut seen = BTreeSet::new();
    let mut found = Vec::new();
    for Dependence { one, other, degree } in &plan.dependence {
        let (first, second) = (members(one)?, members(other)?);
        if one == other && !groups.contains_key(one.as_str()) {
            let name = plan.driver(one).map(|driver| driver.name.clone());
            return Err(PlanError::WithItself {
                name: name.unwrap_or_default(),
            });
        }
        if !seen.insert((one.min(other), one.max(other))) {
            return Err(PlanError::Twice {
                id: format!("{one} – {other}"),
            });
        }
        // Before pairs are made of them: a group may hold every driver.
        let named = first.union(&second).count();
        if named > MOST_DEPENDENT {
            return Err(too_many(named));
        }
        let pairs: BTreeSet<(usize, usize)> = first
            .iter()
            .flat_map(|one| second.iter().map(move |other| (*one, *other)))
            .filter(|(one, other)| one != other)
            .map(|(one, other)| (one.min(other), one.max(other)))
            .collect();
        found.push((pairs.len(), pairs, *degree));
    }
    Ok(found)
}

/// Not too many drivers, none that is computed, and none whose rows are shared.
fn limit(plan: &Plan, statements: &[Statement]) -> Result<(), PlanError> {
    let pairs = statements.iter().flat_map(|(_, pairs, _)| pairs);
    let named: BTreeSet<usize> = pairs.flat_map(|(one, other)| [*one, *other]).collect();
    if named.len() > MOST_DEPENDENT {
        return Err(too_many(named.len()));
    }
    let computed = |at: &&usize| plan.drivers[**at].estimate.formula().is_some();
    if let Some(at) = named.iter().find(computed) {
        return Err(PlanError::ComputedMoves {
            name: plan.drivers[*at].name.clone(),
        });
    }
    let shared = shared_rows(plan);
    let wrong = named.iter().find(|at| shared.contains(at));
    wrong.map_or(Ok(()), |at| {
        Err(PlanError::SharedRows {
            name: plan.drivers[*at].name.clone(),
        })
    })
}

/// Drivers whose values come row by row with those of another.
fn shared_rows(plan: &Plan) -> BTreeSet<usize> {
    let sets = row_sets(plan);
    let shared = sets.into_values().filter(|members| members.len() > 1);
    shared.flatten().collect()
}

/// Drivers by the name of their rows, in the order of the plan.
pub(crate) fn row_sets(plan: &Plan) -> BTreeMap<&str, Vec<usize>> {
    let mut sets: BTreeMap<&str, Vec<usize>> = BTreeMap::new();
    for (at, driver) in plan.drivers.iter().enumerate() {
        if let Estimate::Samples {
            rows: Some(rows), ..
        } = &driver.estimate
        {
            sets.entry(rows).or_default().push(at);
        }
    }
    sets
}

/// Whether drivers that share their rows have equally many.
///
/// # Errors
/// [`PlanError::RowsDiffer`].
pub(super) fn check_rows(plan: &Plan) -> Result<(), PlanError> {
    let count = |at: usize| match &plan.drivers[at].estimate {
        Estimate::Samples { values, .. } => values.len(),
        _ => 0,
    };
    for (rows, members) in row_sets(plan) {
        for pair in members.windows(2) {
            let (expected, found) = (count(pair[0]), count(pair[1]));
            if found != expected {
                return Err(PlanError::RowsDiffer {
                    rows: rows.to_owned(),
                    name: plan.drivers[pair[1]].name.clone(),
                    found,
                    expected,
                });
            }
        }
    }
    Ok(())
}
