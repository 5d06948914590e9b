//! Short ways to write plans, for the tests beside this file.

use outset_core::estimate::{Bounds, Estimate};
use outset_core::plan::{
    Benefit, BenefitStream, Books, Cost, CostKind, Driver, Phase, PhaseKind, Plan, Timing,
};
use outset_core::simulate::{Outcome, Run, Sampler, simulate};

/// An empty plan from January 2026.
pub(crate) fn plan(months: u32, rate: f64) -> Plan {
    Plan::new("EUR", 2026 * 12, months, rate)
}

pub(crate) fn fixed(value: f64) -> Estimate {
    Estimate::Fixed { value }
}

/// Adds a driver and gives its id.
pub(crate) fn driver(plan: &mut Plan, id: &str, estimate: Estimate) -> String {
    plan.drivers.push(Driver::guess(id, id, "", estimate));
    id.to_owned()
}

pub(crate) fn share(plan: &mut Plan, id: &str, estimate: Estimate) -> String {
    let mut driver = Driver::guess(id, id, "%", estimate);
    driver.bounds = Bounds::SHARE;
    plan.drivers.push(driver);
    id.to_owned()
}

pub(crate) fn phase(plan: &mut Plan, kind: PhaseKind, id: &str, months: Estimate) {
    let duration = Some(driver(plan, id, months));
    plan.phases.push(Phase::new(kind, duration));
}

pub(crate) fn benefit(id: &str, books: Books, stream: BenefitStream) -> Benefit {
    Benefit {
        id: id.to_owned(),
        name: id.to_owned(),
        books,
        redeployed: None,
        start_delay: 0.0,
        ramp: None,
        growth: None,
        decay: None,
        stream,
    }
}

/// A benefit of an amount a month, from some months after go-live.
pub(crate) fn amount(plan: &mut Plan, id: &str, money: Estimate, start_delay: f64) {
    let amount = driver(plan, id, money);
    let stream = BenefitStream::Amount {
        amount,
        adoption: None,
    };
    plan.benefits.push(Benefit {
        start_delay,
        ..benefit(id, Books::CashSaved, stream)
    });
}

pub(crate) fn cost(
    plan: &mut Plan,
    id: &str,
    phase: Option<PhaseKind>,
    timing: Timing,
    times: f64,
) {
    plan.costs.push(Cost {
        id: id.to_owned(),
        name: id.to_owned(),
        category: String::new(),
        kind: CostKind::OwnPeople,
        phase,
        timing,
        factors: Vec::new(),
        times,
        shares: Vec::new(),
    });
}

/// A cost of one driver.
pub(crate) fn cost_of(
    plan: &mut Plan,
    id: &str,
    phase: Option<PhaseKind>,
    timing: Timing,
    of: Estimate,
) {
    let factor = driver(plan, &format!("{id}-amount"), of);
    cost(plan, id, phase, timing, 1.0);
    plan.costs.last_mut().unwrap().factors.push(factor);
}

pub(crate) fn run(samples: usize) -> Run {
    Run {
        samples,
        seed: 7,
        sampler: Sampler::Sobol,
    }
}

pub(crate) fn outcome(plan: &Plan, samples: usize) -> Outcome {
    simulate(plan, &run(samples), &|| false).unwrap()
}

pub(crate) fn near(found: f64, expected: f64) {
    let close = (found - expected).abs() <= 1e-9 * expected.abs().max(1.0);
    assert!(close, "{found} is not {expected}");
}

/// A plan as a project has it: three unsure drivers, a build of unsure length.
pub(crate) fn usual() -> Plan {
    let mut plan = plan(36, 0.08);
    plan.budget = Some(60_000.0);
    phase(
        &mut plan,
        PhaseKind::Build,
        "build",
        Estimate::three_point(3.0, 5.0, 9.0),
    );
    amount(&mut plan, "saving", Estimate::range(2_000.0, 9_000.0), 0.0);
    let people = Estimate::range(8_000.0, 12_000.0);
    cost_of(
        &mut plan,
        "people",
        Some(PhaseKind::Build),
        Timing::Monthly,
        people,
    );
    let upkeep = Estimate::range(500.0, 1_500.0);
    cost_of(
        &mut plan,
        "upkeep",
        Some(PhaseKind::Operation),
        Timing::Monthly,
        upkeep,
    );
    plan
}
