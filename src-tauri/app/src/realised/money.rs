//! What measured quality and people's time are worth in money.

use super::quality_drivers;
use crate::{
    estimate::currency::{currency_of, typical_rate},
    measure::middle,
};
use outset_core::{
    metric::Metric,
    money::{Currency, Money},
    person::RateUnit,
    plan::{Plan, evaluate, typical},
    team::cost::DAYS_A_MONTH,
};
use outset_store::{
    PlanRows,
    table::{driver::Driver, rate::Rate, workspace::Workspace},
};
use std::collections::BTreeMap;

/// What it costs that a model does worse than its plan.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct QualityLoss {
    pub(crate) metric: Metric,
    /// What the plan says, 0 to 1.
    pub(crate) planned: f64,
    /// What was measured.
    pub(crate) measured: f64,
    /// Money a month, positive where less comes in than planned.
    pub(crate) per_month: f64,
}

/// What each measured metric does to the benefit of a month, all else as typically planned; the largest loss
/// first.
pub(crate) fn quality_loss(
    plan: &Plan,
    month: u32,
    measured: &BTreeMap<Metric, f64>,
) -> Vec<QualityLoss> {
    let benefit = |values: &[f64]| {
        let flows = evaluate(plan, values).ok()?;
        flows.benefit.get(month as usize).copied()
    };
    let Ok(usual) = typical(plan) else {
        return Vec::new();
    };
    let Some(planned) = benefit(&usual) else {
        return Vec::new();
    };
    let mut found = Vec::new();
    for (metric, value) in measured {
        let mut values = usual.clone();
        let mut before = None;
        for benefit in &plan.benefits {
            let drivers = quality_drivers(&benefit.stream).into_iter();
            for (_, id) in drivers.filter(|(of, _)| of == metric) {
                let place = plan.drivers.iter().position(|driver| driver.id == *id);
                if let Some(place) = place {
                    before.get_or_insert(usual[place]);
                    values[place] = *value;
                }
            }
        }
        if let (Some(before), Some(now)) = (before, benefit(&values)) {
            found.push(QualityLoss {
                metric: *metric,
                planned: before,
                measured: *value,
                per_month: planned - now,
            });
        }
    }
    found.sort_by(|a, b| b.per_month.total_cmp(&a.per_month));
    found
}

/// What an hour of the people costs who keep the product running: the mean of those assigned to operation and
/// of its owner; without a rate, what an hour of this work costs by Scope.
pub(super) fn hourly_rate(
    plan: &PlanRows,
    rates: &[Rate],
    workspace: &Workspace,
    exchange: &[Driver],
) -> Option<f64> {
    let assigned = plan.assignments.iter();
    let assigned = assigned.filter(|row| row.phase == "operation");
    let owner = plan.phases.iter().filter(|row| row.kind == "operation");
    let owner = owner.filter_map(|row| row.owner_id.as_deref());
    let mut people: Vec<&str> = assigned
        .map(|row| row.person_id.as_str())
        .chain(owner)
        .collect();
    people.sort_unstable();
    people.dedup();
    let latest = |person: &&str| {
        let own = rates.iter().filter(|rate| rate.person_id == **person);
        own.max_by(|a, b| a.starts_on.cmp(&b.starts_on))
    };
    let hourly: Vec<f64> = people
        .iter()
        .filter_map(latest)
        .filter_map(|rate| an_hour(rate, workspace, exchange))
        .collect();
    if hourly.is_empty() {
        let mut drivers = plan.drivers.iter();
        let row = drivers.find(|row| row.part == "hourly_rate")?;
        let own = workspace.currency.as_str();
        return Some(middle(row)? * worth(currency_of(row, own), own, exchange)?);
    }
    Some(hourly.iter().sum::<f64>() / hourly.len() as f64)
}

/// What one of a currency is worth in the own one.
fn worth(code: &str, own: &str, exchange: &[Driver]) -> Option<f64> {
    if code == own {
        return Some(1.0);
    }
    typical_rate(exchange, code)
}

fn an_hour(rate: &Rate, workspace: &Workspace, exchange: &[Driver]) -> Option<f64> {
    let worth = worth(&rate.currency, &workspace.currency, exchange)?;
    let amount = Money {
        minor: rate.amount_minor,
        currency: Currency::from_code(&rate.currency)?,
    };
    let hours = match RateUnit::from_id(&rate.per)? {
        RateUnit::Hour => 1.0,
        RateUnit::Day => workspace.hours_per_day,
        RateUnit::Month => workspace.hours_per_day * DAYS_A_MONTH,
    };
    Some(amount.major() * worth / hours)
}
