//! What changed between two plan documents: a list in the order of the document, from which the plan with
//! any part of the changes can be put together.

use super::{Benefit, Cost, Driver, DriverId, Phase, PhaseKind, Plan};
use std::collections::BTreeSet;

/// One thing that differs between two plans. A driver that only one of them knows has no change of its own:
/// it comes and goes with what refers to it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Change {
    /// What differs.
    pub what: Changed,
    /// Whether it is there in both.
    pub how: How,
}

/// Whether what differs is there in both plans.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum How {
    /// In both, but not alike.
    Changed,
    /// Only in the later one.
    Added,
    /// Only in the earlier one.
    Removed,
}

/// What differs between two plans.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Changed {
    /// The month it starts in.
    StartMonth,
    /// The months looked at.
    Horizon,
    /// The rate a year.
    DiscountRate,
    /// What may be spent up to go-live.
    Budget,
    /// The estimate of a driver, its course, its limits or how well it is known.
    Driver(DriverId),
    /// Which drivers move together.
    Dependence,
    /// A phase.
    Phase(PhaseKind),
    /// A benefit, by its id.
    Benefit(String),
    /// A cost, by its id.
    Cost(String),
    /// Whether months of phases are counted whole.
    WholeMonths,
    /// Whatever else a plan may say.
    Rest,
}

/// Two plans, and what differs between them.
#[derive(Debug)]
pub struct Changes<'p> {
    then: &'p Plan,
    now: &'p Plan,
    list: Vec<Change>,
}

impl<'p> Changes<'p> {
    /// What differs. Names, sources and notes are words and count for nothing here.
    pub fn between(then: &'p Plan, now: &'p Plan) -> Self {
        let mut list = Vec::new();
        let mut differs = |what: Changed, different: bool| {
            if different {
                let how = How::Changed;
                list.push(Change { what, how });
            }
        };
        differs(Changed::StartMonth, then.start_month != now.start_month);
        differs(Changed::Horizon, then.horizon_months != now.horizon_months);
        let rates = [then.discount_rate, now.discount_rate];
        differs(
            Changed::DiscountRate,
            rates[0].to_bits() != rates[1].to_bits(),
        );
        differs(Changed::Budget, then.budget != now.budget);
        for driver in &then.drivers {
            let later = now.driver(&driver.id);
            let different = later.is_some_and(|later| !alike(driver, later));
            differs(Changed::Driver(driver.id.clone()), different);
        }
        let together = (&then.groups, &then.dependence) != (&now.groups, &now.dependence);
        differs(Changed::Dependence, together);
        list.extend(PhaseKind::ALL.into_iter().filter_map(|kind| {
            let how = how(then.phase(kind), now.phase(kind), |a, b| a == b)?;
            let what = Changed::Phase(kind);
            Some(Change { what, how })
        }));
        let benefits = pairs(&then.benefits, &now.benefits, |benefit| &benefit.id);
        list.extend(benefits.filter_map(|(id, then, now)| {
            let how = how(then, now, |a, b| unnamed_benefit(a) == unnamed_benefit(b))?;
            let what = Changed::Benefit(id.to_owned());
            Some(Change { what, how })
        }));
        let costs = pairs(&then.costs, &now.costs, |cost| &cost.id);
        list.extend(costs.filter_map(|(id, then, now)| {
            let how = how(then, now, |a, b| unnamed_cost(a) == unnamed_cost(b))?;
            let what = Changed::Cost(id.to_owned());
            Some(Change { what, how })
        }));
        let how = How::Changed;
        if then.whole_months != now.whole_months {
            let what = Changed::WholeMonths;
            list.push(Change { what, how });
        }
        if rest(then) != rest(now) {
            let what = Changed::Rest;
            list.push(Change { what, how });
        }
        Self { then, now, list }
    }

    /// The changes, in the order of the document.
    pub fn list(&self) -> &[Change] {
        &self.list
    }

    /// Ids of the drivers that either plan knows, sorted.
    pub(crate) fn drivers(&self) -> Vec<&'p str> {
        let all = self.then.drivers.iter().chain(&self.now.drivers);
        let ids: BTreeSet<&str> = all.map(|driver| driver.id.as_str()).collect();
        ids.into_iter().collect()
    }

    /// Whether each plan knows the same drivers.
    pub(crate) fn same_drivers(&self) -> bool {
        let all = self.drivers().len();
        all == self.then.drivers.len() && all == self.now.drivers.len()
    }

    /// The earlier plan with those changes that `made` says, in the order of the list. It knows the drivers
    /// of both.
    pub(crate) fn with(&self, made: &[bool]) -> Plan {
        let (then, now) = (self.then, self.now);
        let is_made = |what: &Changed| {
            let mut list = self.list.iter().zip(made);
            // What does not differ is as well taken from the later plan.
            list.find(|(change, _)| change.what == *what)
                .is_none_or(|(_, made)| *made)
        };
        let from = |what: Changed| if is_made(&what) { now } else { then };
        let mut plan = from(Changed::Rest).clone();
        plan.start_month = from(Changed::StartMonth).start_month;
        plan.horizon_months = from(Changed::Horizon).horizon_months;
        plan.discount_rate = from(Changed::DiscountRate).discount_rate;
        plan.budget = from(Changed::Budget).budget;
        plan.whole_months = from(Changed::WholeMonths).whole_months;
        let together = from(Changed::Dependence);
        plan.groups.clone_from(&together.groups);
        plan.dependence.clone_from(&together.dependence);
        let drivers = pairs(&then.drivers, &now.drivers, |driver| &driver.id);
        let drivers = drivers.filter_map(|(id, then, now)| match (then, now) {
            (Some(then), Some(_)) if !is_made(&Changed::Driver(id.to_owned())) => Some(then),
            (then, now) => now.or(then),
        });
        plan.drivers = drivers.cloned().collect();
        let phases = PhaseKind::ALL.into_iter();
        let phases = phases.filter_map(|kind| from(Changed::Phase(kind)).phase(kind));
        plan.phases = phases.cloned().collect::<Vec<Phase>>();
        let benefits = pairs(&then.benefits, &now.benefits, |benefit| &benefit.id);
        let benefits = benefits.filter_map(|(id, then, now)| {
            let made = is_made(&Changed::Benefit(id.to_owned()));
            if made { now } else { then }
        });
        plan.benefits = benefits.cloned().collect();
        let costs = pairs(&then.costs, &now.costs, |cost| &cost.id);
        let costs = costs.filter_map(|(id, then, now)| {
            let made = is_made(&Changed::Cost(id.to_owned()));
            if made { now } else { then }
        });
        plan.costs = costs.cloned().collect();
        plan
    }
}

/// How something differs; nothing where it is there in both, and alike, or in neither.
fn how<T>(then: Option<T>, now: Option<T>, alike: impl Fn(&T, &T) -> bool) -> Option<How> {
    match (then, now) {
        (Some(then), Some(now)) if !alike(&then, &now) => Some(How::Changed),
        (None, Some(_)) => Some(How::Added),
        (Some(_), None) => Some(How::Removed),
        _ => None,
    }
}

/// What stands in either of two lists, by id: first those of the later one in its order, then those that
/// are gone.
fn pairs<'a, T>(
    then: &'a [T],
    now: &'a [T],
    id: impl Fn(&T) -> &String + Copy,
) -> impl Iterator<Item = (&'a str, Option<&'a T>, Option<&'a T>)> {
    let in_list = move |list: &'a [T], wanted: &str| list.iter().find(|one| id(one) == wanted);
    let id_of = move |one: &'a T| -> &'a str { id(one) };
    let later = now.iter();
    let later = later.map(move |one| (id_of(one), in_list(then, id_of(one)), Some(one)));
    let gone = then.iter();
    let gone = gone.filter(move |one| in_list(now, id_of(one)).is_none());
    later.chain(gone.map(move |one| (id_of(one), Some(one), None)))
}

fn alike(one: &Driver, other: &Driver) -> bool {
    let known = |driver: &Driver| (driver.bounds, driver.certainty);
    one.estimate.alike(&other.estimate) && one.course == other.course && known(one) == known(other)
}

fn unnamed_benefit(benefit: &Benefit) -> Benefit {
    Benefit {
        name: String::new(),
        ..benefit.clone()
    }
}

fn unnamed_cost(cost: &Cost) -> Cost {
    Cost {
        name: String::new(),
        ..cost.clone()
    }
}

/// A plan without everything that has a change of its own.
fn rest(plan: &Plan) -> Plan {
    let mut rest = plan.clone();
    let empty = Plan::new("", 0, 1, 0.0);
    rest.start_month = empty.start_month;
    rest.horizon_months = empty.horizon_months;
    rest.discount_rate = empty.discount_rate;
    rest.budget = empty.budget;
    rest.whole_months = empty.whole_months;
    rest.groups = empty.groups;
    rest.dependence = empty.dependence;
    rest.drivers = empty.drivers;
    rest.phases = empty.phases;
    rest.benefits = empty.benefits;
    rest.costs = empty.costs;
    // In which order drivers are drawn says nothing of the project.
    rest.order = empty.order;
    rest
}
