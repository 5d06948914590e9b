//! What a number comes to in each month, for people to look at: in the future in which all that is unsure is
//! typical.

use super::{Columns, Held, Plan, PlanError, Streams, evaluate::compute, typical};
use crate::part::{Part, Unit};

/// Whether a number of that kind may change over the months. Lengths, rates and chances shape the months
/// themselves, and what is aimed at is looked at once.
pub fn may_change(part: &Part) -> bool {
    let shapes = matches!(part.unit, Unit::Months | Unit::SharePerMonth)
        || matches!(
            part.id,
            "gate_chance"
                | "risk_chance"
                | "risk_share"
                | "risk_lost"
                | "inflation"
                | "contingency"
                | "tax_rate"
                | "course_growth"
                | "found_goal"
                | "right_goal"
        );
    !shapes
}

/// The values of a driver in each month, with all that is unsure typical. What the plan lacks changes none
/// of them, so that they can be shown before it is complete.
///
/// # Errors
/// [`PlanError::UnknownDriver`], and what formulas and courses are refused for.
pub fn values_by_month(plan: &Plan, driver: &str) -> Result<Vec<f64>, PlanError> {
    let mut bare = Plan::new(
        &plan.currency,
        plan.start_month,
        plan.horizon_months,
        plan.discount_rate,
    );
    bare.budget = plan.budget;
    bare.drivers.clone_from(&plan.drivers);
    let known = plan.phases.iter().filter(|phase| {
        let duration = phase.duration.as_deref();
        duration.is_none_or(|id| plan.driver(id).is_some())
    });
    bare.phases = known.cloned().collect();
    for phase in &mut bare.phases {
        phase.gate = None;
    }
    let at = bare.drivers.iter().position(|one| one.id == driver);
    let at = at.ok_or_else(|| PlanError::UnknownDriver {
        id: driver.to_owned(),
    })?;
    let streams = Streams::new(&bare)?;
    let mut values = typical(&bare)?;
    compute(&streams.variation.computed, &mut values)?;
    let single: Vec<&[f64]> = values.iter().map(std::slice::from_ref).collect();
    let columns = Columns::new(&single, 1, Held::NOTHING);
    let timeline = streams.timeline(&columns, &[])?;
    streams
        .variation
        .values_of(at, streams.months, &columns, &timeline)
}
