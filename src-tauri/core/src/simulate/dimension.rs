//! In which dimension of the sampler each driver is drawn.

use crate::plan::Plan;
use std::collections::BTreeMap;

/// The dimension of each driver of a plan, in the order of the plan: its place in the plan's
/// [`order`](Plan::order), and after those the rank of its id, so that reordering a plan changes no digit.
pub(super) fn dimensions(plan: &Plan) -> Vec<usize> {
    let among = among(&[plan]);
    let of = |id: &String| among.get(id.as_str()).copied().unwrap_or(0);
    plan.drivers.iter().map(|driver| of(&driver.id)).collect()
}

/// Every driver of several plans with its dimension. Those of the first plan keep the ones they have alone, so
/// that it is to the digit what its own page shows; what only others have comes after.
pub(super) fn among<'p>(plans: &[&'p Plan]) -> BTreeMap<&'p str, usize> {
    let mut found: BTreeMap<&str, usize> = BTreeMap::new();
    let mut add = |ids: &mut dyn Iterator<Item = &'p str>| {
        for id in ids {
            let next = found.len();
            found.entry(id).or_insert(next);
        }
    };
    let by_id = |plans: &[&'p Plan]| {
        let drivers = plans.iter().flat_map(|plan| &plan.drivers);
        let mut ids: Vec<&str> = drivers.map(|driver| driver.id.as_str()).collect();
        ids.sort_unstable();
        ids
    };
    if let Some(first) = plans.first() {
        add(&mut first.order.iter().map(String::as_str));
        add(&mut by_id(&[first]).into_iter());
    }
    add(&mut by_id(plans).into_iter());
    found
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{estimate::Estimate, plan::Driver};

    fn plan(ids: &[&str], order: &[&str]) -> Plan {
        let mut plan = Plan::new("EUR", 24_322, 12, 0.0);
        let one = Estimate::Fixed { value: 1.0 };
        let drivers = ids.iter();
        plan.drivers = drivers
            .map(|id| Driver::guess(id, id, "", one.clone()))
            .collect();
        plan.order = order.iter().map(|id| (*id).to_owned()).collect();
        plan
    }

    #[test]
    fn a_dimension_is_the_rank_of_the_id() {
        assert_eq!(dimensions(&plan(&["c", "a", "b"], &[])), [2, 0, 1]);
    }

    #[test]
    fn what_the_order_names_comes_first_whether_or_not_the_plan_has_it() {
        let found = dimensions(&plan(&["c", "a", "b"], &["b", "gone", "c"]));
        assert_eq!(found, [2, 3, 0]);
    }

    #[test]
    fn the_first_of_several_keeps_what_it_has_alone() {
        let (first, other) = (plan(&["c", "b"], &[]), plan(&["a", "c"], &["z"]));
        let found = among(&[&first, &other]);
        assert_eq!(found, BTreeMap::from([("b", 0), ("c", 1), ("a", 2)]));
    }
}
