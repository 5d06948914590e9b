//! What people cost in the plan: those who are planned at their dated rates, and one wide guess for the
//! roles that nobody has yet. The guess is replaced role by role, never added to.

use super::{Surroundings, size_of};
use crate::{
    estimate::{currency::typical_rate, formula::value_of},
    format::Formatter,
    words,
};
use outset_core::{
    estimate::{Bounds, Estimate, Quantile, Shape},
    money::{Currency, MINOR_LIMIT, Money},
    person::{RateUnit, Share},
    phase::PhaseKind,
    plan::{Certainty, Cost, CostKind, Driver, Plan, Timing, rate_id},
    role::Role,
    team::{
        Assignment, Person, Rate,
        cost::{DAYS_A_MONTH, cost_in, cost_over},
        need::{GapState, RoleNeed, needs},
        unplanned::{assumed_months, unplanned_in, unplanned_people},
    },
    time::{Day, Month},
};
use outset_store::{PlanRows, Reader, table::driver::Driver as Row};

/// The driver that stands for everybody who is not planned yet, when nobody has typed one.
pub(crate) const UNPLANNED: &str = "unplanned_people";

/// Everybody with availability and rates, and their names in the same order.
pub(super) fn people(reader: &Reader<'_>) -> outset_store::Result<(Vec<Person>, Vec<String>)> {
    let (rates, shares) = (reader.rates()?, reader.availabilities()?);
    let rows = reader.people()?;
    let names = rows.iter().map(|row| row.name.clone()).collect();
    let people = rows.into_iter().map(|row| Person {
        rates: rates
            .iter()
            .filter(|rate| rate.person_id == row.id)
            .filter_map(|rate| {
                Some(Rate {
                    starts_on: Day::from_iso(&rate.starts_on)?,
                    amount: Money {
                        minor: rate.amount_minor,
                        currency: Currency::from_code(&rate.currency)?,
                    },
                    per: RateUnit::from_id(&rate.per)?,
                })
            })
            .collect(),
        availability: shares
            .iter()
            .filter(|share| share.person_id == row.id)
            .filter_map(|share| Some((Day::from_iso(&share.starts_on)?, Share::new(share.share)?)))
            .collect(),
        id: row.id,
    });
    Ok((people.collect(), names))
}

/// The same with every rate in one currency, as far as it is known what the others are worth.
pub(super) fn in_currency(people: &[Person], rates: &[Row], own: &str) -> Vec<Person> {
    let Some(currency) = Currency::from_code(own) else {
        return people.to_vec();
    };
    let worth = |amount: Money| {
        let rate = typical_rate(rates, amount.currency.code())?;
        let minor = amount.major() * rate * 10_f64.powi(currency.exponent() as i32);
        let minor = (minor.abs() < MINOR_LIMIT as f64).then(|| minor.round() as i64)?;
        Some(Money { minor, currency })
    };
    with_amounts(people, |amount| {
        let other = amount.currency != currency;
        other.then(|| worth(amount)).flatten().unwrap_or(amount)
    })
}

/// What of everybody's pay is in one currency: the rates in others are nothing here.
fn paid_in(people: &[Person], currency: Currency) -> Vec<Person> {
    with_amounts(people, |amount| match amount.currency == currency {
        true => amount,
        false => Money { minor: 0, currency },
    })
}

fn with_amounts(people: &[Person], amount: impl Fn(Money) -> Money) -> Vec<Person> {
    let mut people = people.to_vec();
    for rate in people.iter_mut().flat_map(|person| &mut person.rates) {
        rate.amount = amount(rate.amount);
    }
    people
}

/// The currencies in which people are paid: first that of the plan, then others by code.
fn currencies(around: &Surroundings) -> Vec<Currency> {
    let own = Currency::from_code(&around.currency);
    let rates = around.paid.iter().flat_map(|person| &person.rates);
    let mut others: Vec<Currency> = rates.map(|rate| rate.amount.currency).collect();
    others.retain(|other| Some(*other) != own);
    others.sort_by_key(Currency::code);
    others.dedup();
    own.into_iter().chain(others).collect()
}

/// Whether somebody is paid in another currency than this one, at some time.
fn has_other(people: &[Person], person: &str, currency: Currency) -> bool {
    let person = people.iter().find(|one| one.id == person);
    let mut rates = person.into_iter().flat_map(|one| &one.rates);
    rates.any(|rate| rate.amount.currency != currency)
}

/// The assignments as the team's rules take them; what this version does not know is left out.
pub(crate) fn assignments(rows: &PlanRows) -> Vec<Assignment> {
    let known = rows.assignments.iter().filter_map(|row| {
        Some(Assignment {
            phase: PhaseKind::from_id(&row.phase)?,
            role: Role::from_id(&row.role)?,
            person: row.person_id.clone(),
            share: Share::new(row.share)?,
        })
    });
    known.collect()
}

/// What was said about needs. Where only a share was said, the gap is taken as `assumed` has it, else as one
/// for later.
pub(crate) fn said_needs(rows: &PlanRows, assumed: &[RoleNeed]) -> Vec<RoleNeed> {
    let known = rows.role_needs.iter().filter_map(|row| {
        let (phase, role) = (PhaseKind::from_id(&row.phase)?, Role::from_id(&row.role)?);
        let until = row.until_on.as_deref().and_then(Day::from_iso);
        let same = |need: &&RoleNeed| need.phase == phase && need.role == role;
        let assumed = || assumed.iter().find(same).map(|need| need.state.clone());
        Some(RoleNeed {
            phase,
            role,
            share: row.share,
            state: GapState::from_id(&row.state, until, &row.reason)
                .or_else(assumed)
                .unwrap_or(GapState::Later),
        })
    });
    known.collect()
}

/// Adds people to the plan's costs.
pub(super) fn add(plan: &mut Plan, rows: &PlanRows, around: &Surroundings, format: &Formatter) {
    let assignments = assignments(rows);
    for (kind, first, months) in spans(plan) {
        for currency in currencies(around) {
            let paid = (currency, around);
            planned(plan, (kind, first, months), &assignments, paid, format);
        }
    }
    for currency in currencies(around) {
        owner(plan, rows, &assignments, (currency, around), format);
    }
    unplanned(plan, rows, &assignments, around, format);
}

/// Phase, first month and length, each driver at its middle; operation lasts to the horizon.
pub(crate) fn spans(plan: &Plan) -> Vec<(PhaseKind, Month, u32)> {
    let mut at = 0.0;
    let mut spans = Vec::new();
    for phase in &plan.phases {
        let typical = phase
            .duration
            .as_deref()
            .and_then(|id| plan.driver(id))
            .and_then(|driver| match driver.estimate.formula() {
                Some(_) => value_of(plan, &driver.id),
                None => {
                    let quantile = Quantile::new(&driver.estimate, &driver.bounds);
                    quantile.ok().map(|quantile| quantile.median())
                }
            });
        let rest = (f64::from(plan.horizon_months) - at).max(1.0);
        let length = typical.unwrap_or(rest).clamp(0.0, rest);
        let first = Month(plan.start_month.saturating_add(at.floor() as i32));
        spans.push((phase.kind, first, (length.ceil() as u32).max(1)));
        at += length;
    }
    spans
}

fn planned(
    plan: &mut Plan,
    (kind, first, months): (PhaseKind, Month, u32),
    assignments: &[Assignment],
    (currency, around): (Currency, &Surroundings),
    format: &Formatter,
) {
    let cost = cost_over(
        (first, months),
        kind,
        &paid_in(&around.paid, currency),
        assignments,
        around.hours_per_day,
        currency,
    );
    let (mark, factors) = in_rates(currency, around);
    for line in cost.lines {
        if line.amount == 0.0 && has_other(&around.paid, &line.person, currency) {
            continue;
        }
        let at = around.people.iter().position(|one| one.id == line.person);
        let person = at
            .and_then(|at| around.names.get(at))
            .cloned()
            .unwrap_or_default();
        let role = words::text(&format.language, &format!("team-role-{}", line.role.id()));
        plan.costs.push(Cost {
            id: format!(
                "person:{}:{}:{}{mark}",
                kind.id(),
                line.role.id(),
                line.person
            ),
            name: format!("{person}, {role}"),
            category: "people".to_owned(),
            kind: CostKind::OwnPeople,
            phase: Some(kind),
            timing: Timing::Monthly,
            factors: factors.clone(),
            times: line.amount,
            shares: Vec::new(),
        });
    }
}

/// What tells a cost in that currency from one in the plan's, and the rate it is multiplied with.
fn in_rates(currency: Currency, around: &Surroundings) -> (String, Vec<String>) {
    if currency.code() == around.currency {
        return (String::new(), Vec::new());
    }
    let code = currency.code();
    (format!(":{code}"), vec![rate_id(code)])
}

/// Who looks after the running product, at the hours stated for it; not once more for somebody whose
/// share in operation is planned anyway.
fn owner(
    plan: &mut Plan,
    rows: &PlanRows,
    assignments: &[Assignment],
    (currency, around): (Currency, &Surroundings),
    format: &Formatter,
) {
    let operation = rows
        .phases
        .iter()
        .find(|row| row.kind == PhaseKind::Operation.id());
    let Some(phase) = operation else { return };
    let hours = rows
        .drivers
        .iter()
        .find(|driver| driver.phase_id.as_ref() == Some(&phase.id) && driver.part == "owner_hours");
    let (Some(hours), Some(owner)) = (hours, phase.owner_id.as_ref()) else {
        return;
    };
    let is_planned = |one: &Assignment| {
        one.phase == PhaseKind::Operation && one.person == *owner && one.share.value() > 0.0
    };
    if assignments.iter().any(is_planned) {
        return;
    }
    let span = spans(plan)
        .into_iter()
        .find(|(kind, ..)| *kind == PhaseKind::Operation);
    let Some((kind, first, _)) = span else { return };
    let Some(whole) = Share::new(1.0) else { return };
    let full = Assignment {
        phase: kind,
        role: Role::BusinessStakeholder,
        person: owner.clone(),
        share: whole,
    };
    let month = cost_in(
        first,
        kind,
        &paid_in(&around.paid, currency),
        &[full],
        around.hours_per_day,
        currency,
    );
    let an_hour = month.amount / (around.hours_per_day * DAYS_A_MONTH);
    if an_hour > 0.0 {
        let (mark, rate) = in_rates(currency, around);
        let mut factors = vec![hours.id.clone()];
        factors.extend(rate);
        plan.costs.push(Cost {
            id: format!("owner{mark}"),
            name: words::text(&format.language, "value-cost-owner"),
            category: "people".to_owned(),
            kind: CostKind::OwnPeople,
            phase: Some(kind),
            timing: Timing::Monthly,
            factors,
            times: an_hour,
            shares: Vec::new(),
        });
    }
}

fn unplanned(
    plan: &mut Plan,
    rows: &PlanRows,
    assignments: &[Assignment],
    around: &Surroundings,
    format: &Formatter,
) {
    let size = size_of(rows);
    let needed = needs(size, around.level, None, &said_needs(rows, &[]));
    let typed = plan
        .drivers
        .iter()
        .find(|driver| driver.part == UNPLANNED)
        .map(|driver| driver.id.clone());
    let id = typed.clone().unwrap_or_else(|| UNPLANNED.to_owned());
    let kinds: Vec<PhaseKind> = plan.phases.iter().map(|phase| phase.kind).collect();
    let mut used = false;
    for kind in kinds {
        let share = unplanned_in(kind, size, &needed, assignments);
        if share <= 0.0 {
            continue;
        }
        used = true;
        let phase = words::text(&format.language, &format!("value-phase-{}", kind.id()));
        let texts = [("phase", phase.as_str())];
        plan.costs.push(Cost {
            id: format!("unplanned:{}", kind.id()),
            name: words::text_with(&format.language, "value-cost-unplanned", &texts),
            category: "people".to_owned(),
            kind: CostKind::OwnPeople,
            phase: Some(kind),
            timing: Timing::Monthly,
            factors: vec![id.clone()],
            times: share / assumed_months(size, kind),
            shares: Vec::new(),
        });
    }
    if used && typed.is_none() {
        plan.drivers
            .push(assumed(&id, size, &around.currency, format));
    }
}

/// Two digits: nobody who guesses means more.
fn coarse(amount: f64) -> f64 {
    let mut step = 1.0;
    while amount / step >= 100.0 && step < 1e12 {
        step *= 10.0;
    }
    (amount / step).round() * step
}

/// The guess by size, as a driver of its own. It is made in euros; in another currency the figure is only
/// as good as that, which its note says.
fn assumed(
    id: &str,
    size: outset_core::project::ProjectSize,
    currency: &str,
    format: &Formatter,
) -> Driver {
    let guess = unplanned_people(size);
    Driver {
        id: id.to_owned(),
        name: words::text(&format.language, "value-part-unplanned_people"),
        part: UNPLANNED.to_owned(),
        unit: currency.to_owned(),
        estimate: Estimate::Range {
            low: coarse(guess.low),
            high: coarse(guess.high),
            confidence: guess.confidence,
            shape: Shape::Lognormal,
        },
        bounds: Bounds::POSITIVE,
        course: None,
        certainty: Certainty::Guess,
        said_by: String::new(),
        said_on: String::new(),
        source: words::text(&format.language, "value-unplanned-source"),
        note: String::new(),
    }
}
