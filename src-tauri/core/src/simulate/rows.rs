//! Drivers whose values were seen together: each future takes one row of all of them.

use crate::{
    estimate::{Estimate, samples},
    plan::{Plan, row_sets},
};

/// Drivers that take the same row.
pub(super) struct RowSet<'p> {
    /// Place in the plan and values, by dimension.
    members: Vec<(usize, &'p [f64])>,
    /// Rows in the order of the first driver's values: its share chooses among them, so that it is drawn
    /// as it would be alone.
    order: Vec<usize>,
}

/// The sets of a plan that two or more unsure drivers belong to.
pub(super) fn row_sets_of<'p>(plan: &'p Plan, dimensions: &[usize]) -> Vec<RowSet<'p>> {
    let sets = row_sets(plan).into_values().filter_map(|mut places| {
        places.retain(|at| plan.drivers[*at].estimate.is_drawn());
        places.sort_unstable_by_key(|at| dimensions[*at]);
        let mut members: Vec<(usize, &[f64])> = places
            .into_iter()
            .filter_map(|at| match &plan.drivers[at].estimate {
                Estimate::Samples { values, .. } => Some((at, values.as_ref())),
                _ => None,
            })
            .collect();
        let (_, first) = *members.first()?;
        members.retain(|(_, values)| values.len() == first.len());
        if members.len() < 2 {
            return None;
        }
        let mut order: Vec<usize> = (0..first.len()).collect();
        order.sort_by(|a, b| first[*a].total_cmp(&first[*b]));
        Some(RowSet { members, order })
    });
    sets.collect()
}

impl RowSet<'_> {
    /// Gives every driver the share that draws its value in the row of each future.
    pub(super) fn join(&self, shares: &mut [Vec<u32>], between: fn(u32) -> f64) {
        let Some((first, _)) = self.members.first() else {
            return;
        };
        let rows: Vec<usize> = shares[*first]
            .iter()
            .map(|share| self.order[samples::place(between(*share), self.order.len())])
            .collect();
        for (at, values) in &self.members {
            let sorted = samples::sorted(values);
            let by_row: Vec<u32> = values
                .iter()
                .map(|value| (samples::middle(&sorted, *value) * 4_294_967_296.0) as u32)
                .collect();
            shares[*at] = rows.iter().map(|row| by_row[*row]).collect();
        }
    }
}
