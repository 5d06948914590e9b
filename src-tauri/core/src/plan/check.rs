//! Whether a plan can be computed at all.

use super::{
    Benefit, BenefitStream, Course, Driver, PhaseKind, Plan, PlanError, Risk, Streams, dependence,
    typical,
};
use crate::estimate::{Estimate, REACH};
use std::collections::BTreeSet;

/// The longest horizon, in months.
pub const MOST_MONTHS: u32 = 240;

/// The most drivers a plan may have.
pub const MOST_DRIVERS: usize = 10_000;

/// Whether the plan can be computed: every reference leads somewhere, and every number is possible.
///
/// # Errors
/// The first of [`PlanError`] that applies.
pub fn check(plan: &Plan) -> Result<(), PlanError> {
    if !(1..=MOST_MONTHS).contains(&plan.horizon_months) {
        return Err(PlanError::Horizon {
            found: plan.horizon_months,
            most: MOST_MONTHS,
        });
    }
    if !is_rate(plan.discount_rate) {
        return Err(PlanError::DiscountRate {
            found: plan.discount_rate,
        });
    }
    if !plan.budget.is_none_or(is_possible) {
        return Err(PlanError::Number {
            name: String::new(),
        });
    }
    check_drivers(plan)?;
    check_courses(plan)?;
    dependence::check_rows(plan)?;
    dependence::pairs(plan)?;
    check_phases(plan)?;
    check_numbers(plan)?;
    check_computed(plan)
}

/// Whether every formula can be used, and gives a number where all that it names is typical.
fn check_computed(plan: &Plan) -> Result<(), PlanError> {
    if Streams::new(plan)?.variation.computed.is_empty() {
        return Ok(());
    }
    typical(plan).map(|_| ())
}

fn check_courses(plan: &Plan) -> Result<(), PlanError> {
    let changing = plan.drivers.iter().filter(|driver| driver.course.is_some());
    let changing: Vec<&Driver> = changing.collect();
    if changing.is_empty() {
        return Ok(());
    }
    let lengths = plan
        .phases
        .iter()
        .filter_map(|phase| phase.duration.as_ref());
    let gates = plan.phases.iter().filter_map(|phase| phase.gate.as_ref());
    let chances = gates.map(|gate| &gate.chance);
    let risks = plan.risks.iter().flat_map(Risk::shaping);
    let once_for_all = lengths.chain(chances).chain(risks);
    let shaping = plan.benefits.iter().flat_map(Benefit::shaping);
    let after = plan
        .benefits
        .iter()
        .filter_map(|benefit| benefit.stream.months_after());
    let whole = [&plan.inflation, &plan.contingency, &plan.tax_rate];
    let whole = whole.into_iter().flatten();
    let courses = changing.iter().filter_map(|driver| driver.course.as_ref());
    let shaping: BTreeSet<&String> = once_for_all
        .chain(shaping)
        .chain(after)
        .chain(whole)
        .chain(courses.flat_map(Course::drivers))
        .collect();
    for driver in changing {
        if !driver.course.as_ref().is_none_or(Course::is_possible) {
            return Err(PlanError::Course {
                name: driver.name.clone(),
            });
        }
        if shaping.contains(&driver.id) {
            return Err(PlanError::ShapesCourse {
                name: driver.name.clone(),
            });
        }
    }
    Ok(())
}

/// Whether an annual rate can be computed with: above −100 %, up to 1,000 %.
pub(crate) fn is_rate(rate: f64) -> bool {
    rate > -1.0 && rate <= 10.0
}

fn is_possible(number: f64) -> bool {
    number.abs() <= REACH
}

fn once<'a>(ids: impl Iterator<Item = &'a String>) -> Result<BTreeSet<&'a str>, PlanError> {
    let mut seen = BTreeSet::new();
    for id in ids {
        if !seen.insert(id.as_str()) {
            return Err(PlanError::Twice { id: id.clone() });
        }
    }
    Ok(seen)
}

fn check_drivers(plan: &Plan) -> Result<(), PlanError> {
    if plan.drivers.len() > MOST_DRIVERS {
        return Err(PlanError::TooManyDrivers {
            found: plan.drivers.len(),
            most: MOST_DRIVERS,
        });
    }
    let known = once(plan.drivers.iter().map(|driver| &driver.id))?;
    once(plan.benefits.iter().map(|benefit| &benefit.id))?;
    once(plan.costs.iter().map(|cost| &cost.id))?;
    once(plan.risks.iter().map(|risk| &risk.id))?;
    once(plan.levers.iter().map(|lever| &lever.id))?;
    if let Some(id) = plan.references().into_iter().find(|id| !known.contains(id)) {
        return Err(PlanError::UnknownDriver { id: id.to_owned() });
    }
    for driver in &plan.drivers {
        let checked = driver.estimate.check(&driver.bounds);
        checked.map_err(|reason| PlanError::Estimate {
            id: driver.id.clone(),
            name: driver.name.clone(),
            reason,
        })?;
    }
    Ok(())
}

fn check_phases(plan: &Plan) -> Result<(), PlanError> {
    for (at, phase) in plan.phases.iter().enumerate() {
        if plan.phases[..at]
            .iter()
            .any(|before| before.kind == phase.kind)
        {
            return Err(PlanError::Twice {
                id: format!("{:?}", phase.kind),
            });
        }
        if phase.kind != PhaseKind::Operation && phase.duration.is_none() {
            return Err(PlanError::NoDuration { phase: phase.kind });
        }
        if phase.kind == PhaseKind::Operation && phase.gate.is_some() {
            return Err(PlanError::GateOfOperation);
        }
    }
    plan.chances()
        .try_for_each(|chance| check_yes_no(plan, chance))
}

/// A chance is decided in every future: yes (1) or no (0).
fn check_yes_no(plan: &Plan, id: &str) -> Result<(), PlanError> {
    let Some(driver) = plan.driver(id) else {
        return Ok(());
    };
    decides(&driver.estimate)
        .then_some(())
        .ok_or_else(|| PlanError::NotYesNo {
            name: driver.name.clone(),
        })
}

/// Whether nothing but yes or no is ever drawn.
fn decides(estimate: &Estimate) -> bool {
    match estimate {
        Estimate::YesNo { .. } => true,
        Estimate::Fixed { value } => is_decided(*value),
        Estimate::Samples { values, .. } => values.iter().copied().all(is_decided),
        Estimate::Computed { formula } => formula.decides(),
        Estimate::Voices { voices } => voices.iter().all(|voice| decides(&voice.estimate)),
        _ => false,
    }
}

fn is_decided(value: f64) -> bool {
    value == 0.0 || value == 1.0
}

fn check_numbers(plan: &Plan) -> Result<(), PlanError> {
    let impossible = |name: &str| PlanError::Number {
        name: name.to_owned(),
    };
    for Benefit {
        name,
        start_delay,
        stream,
        decay,
        ..
    } in &plan.benefits
    {
        let times = match stream {
            BenefitStream::MoreRight { times, .. } => *times,
            _ => 1.0,
        };
        if !is_possible(*start_delay) || *start_delay < 0.0 || !is_possible(times) {
            return Err(impossible(name));
        }
        if matches!(stream, BenefitStream::ClassDecisions(decisions) if !decisions.is_possible()) {
            return Err(PlanError::Classes { name: name.clone() });
        }
        if decay.is_some() && !stream.can_fall() {
            return Err(PlanError::NoQuality { name: name.clone() });
        }
    }
    let wrong = plan.costs.iter().find(|cost| {
        let mut shares = cost.shares.iter();
        !is_possible(cost.times) || !shares.all(|share| (0.0..=1.0).contains(share))
    });
    wrong.map_or(Ok(()), |cost| Err(impossible(&cost.name)))
}
