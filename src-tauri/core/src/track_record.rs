//! What an organisation's own plans promised and what came of them: the best reference class there is, once
//! there are a few projects in it.

use crate::{
    plan::{Plan, PlanError, evaluate, typical},
    simulate::Measured,
    statistics::percentiles,
};
use std::collections::{BTreeMap, BTreeSet};

/// From so many projects on, their middle says more than each of them.
pub const ENOUGH: usize = 3;

/// A quantity as it was promised and as it came.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Kept {
    /// By the plan as it was approved, with every number at its middle.
    pub promised: f64,
    /// As measured.
    pub delivered: f64,
}

impl Kept {
    /// Delivered over promised; none where nothing was promised.
    pub fn ratio(&self) -> Option<f64> {
        let ratio = self.delivered / self.promised;
        (self.promised > 0.0 && ratio.is_finite()).then_some(ratio)
    }
}

/// What came of one approved plan.
#[derive(Debug, Clone, Copy, Default, PartialEq)]
pub struct Record {
    /// Benefit over the months that are known.
    pub benefit: Option<Kept>,
    /// Cost over the months whose spending is known.
    pub cost: Option<Kept>,
    /// Months from the start to go-live.
    pub go_live: Option<Kept>,
}

/// What is known of a plan's months.
#[derive(Debug, Clone, Copy)]
pub struct Happened<'a> {
    /// Values of drivers.
    pub measured: &'a [Measured],
    /// Spending by month.
    pub spent: &'a [(u32, f64)],
    /// The last month that counts.
    pub until_month: u32,
    /// Months from the start of the plan to when it really went live; none while it has not.
    pub live_after: Option<f64>,
}

/// What was promised and what came, over the months of which something is known.
///
/// A month's benefit counts once something of it was measured, and before go-live, when there is none:
/// being late takes from what was promised. What was not measured of such a month is taken as planned.
///
/// # Errors
/// What [`evaluate`] refuses.
pub fn record(plan: &Plan, happened: &Happened<'_>) -> Result<Record, PlanError> {
    let usual = typical(plan)?;
    let flows = evaluate(plan, &usual)?;
    let counts = |month: u32| month <= happened.until_month && month < plan.horizon_months;
    let mut cost = Kept {
        promised: 0.0,
        delivered: 0.0,
    };
    let mut months: BTreeSet<u32> = BTreeSet::new();
    for (month, amount) in happened.spent.iter().filter(|(month, _)| counts(*month)) {
        cost.delivered += amount;
        if months.insert(*month) {
            cost.promised += flows.cost.get(*month as usize).copied().unwrap_or_default();
            // What is spent at the start is in the ledger of the first month.
            cost.promised += if *month == 0 { flows.at_start } else { 0.0 };
        }
    }
    Ok(Record {
        benefit: benefit(plan, &usual, &flows.benefit, happened)?,
        cost: (!months.is_empty()).then_some(cost),
        go_live: happened.live_after.map(|delivered| Kept {
            promised: flows.go_live,
            delivered,
        }),
    })
}

fn benefit(
    plan: &Plan,
    usual: &[f64],
    promised: &[f64],
    happened: &Happened<'_>,
) -> Result<Option<Kept>, PlanError> {
    let Some(live_after) = happened.live_after else {
        return Ok(None);
    };
    let of_benefits: BTreeSet<&str> = plan
        .benefits
        .iter()
        .flat_map(|benefit| benefit.drivers())
        .collect();
    let place = |id: &str| plan.drivers.iter().position(|driver| driver.id == id);
    let mut lasting = usual.to_vec();
    let mut by_month: BTreeMap<u32, Vec<(usize, f64)>> = BTreeMap::new();
    for one in happened.measured {
        let Some(at) = place(&one.driver_id) else {
            continue;
        };
        if of_benefits.contains(one.driver_id.as_str()) {
            by_month.entry(one.month).or_default().push((at, one.value));
        } else {
            // Lengths of phases and gates that were passed hold throughout.
            lasting[at] = one.value;
        }
    }
    let mut kept = Kept {
        promised: 0.0,
        delivered: 0.0,
    };
    let mut known = false;
    let last = happened
        .until_month
        .min(plan.horizon_months.saturating_sub(1));
    for month in 0..=last {
        let planned = promised.get(month as usize).copied().unwrap_or_default();
        let is_before = f64::from(month) + 1.0 <= live_after;
        if is_before {
            kept.promised += planned;
        } else if let Some(values) = by_month.get(&month) {
            let mut now = lasting.clone();
            values.iter().for_each(|(at, value)| now[*at] = *value);
            let flows = evaluate(plan, &now)?;
            kept.promised += planned;
            kept.delivered += flows
                .benefit
                .get(month as usize)
                .copied()
                .unwrap_or_default();
            known = true;
        }
    }
    Ok(known.then_some(kept))
}

/// Several ratios in one: the middle, the least and the most.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Middle {
    /// Half are below.
    pub median: f64,
    /// The least.
    pub least: f64,
    /// The most.
    pub most: f64,
}

/// The middle of ratios; none below [`ENOUGH`], where each speaks for itself.
pub fn middle(ratios: &[f64]) -> Option<Middle> {
    let mut values = ratios.to_vec();
    let found = percentiles(&mut values, [0.0, 0.5, 1.0]);
    let [least, median, most] = found.filter(|_| ratios.len() >= ENOUGH)?;
    Some(Middle {
        median,
        least,
        most,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn two_projects_speak_for_themselves_and_three_have_a_middle() {
        assert_eq!(middle(&[0.5, 1.5]), None);
        let found = middle(&[1.4, 0.5, 0.8]).unwrap();
        assert_eq!((found.least, found.median, found.most), (0.5, 0.8, 1.4));
    }

    #[test]
    fn what_was_not_promised_has_no_ratio() {
        let kept = |promised, delivered| Kept {
            promised,
            delivered,
        };
        assert_eq!(kept(200.0, 150.0).ratio(), Some(0.75));
        assert_eq!(kept(0.0, 150.0).ratio(), None);
    }
}
