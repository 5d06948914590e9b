//! A result in numbers for programs: everything that was simulated, under stable names.

use crate::view::{
    AskNumbers, BetweenNumbers, CashNumbers, DriverNumbers, FiscalNumbers, FutureNumbers,
    InputNumbers, KindNumbers, LeverNumbers, Months, Numbers, Rate, Spread, ViewNumbers,
    ViewsNumbers,
};
use outset_core::{
    plan::{Plan, PlanError, values_by_month},
    simulate::{
        Analysis, CashFlow, Deciders, DriverEffect, Example, Figure, Fiscal, KindSpending,
        LeverEffect, Outcome, Percentiles, RateOfReturn, Run, Spread as Simulated, TotalEffect,
        View, Views, simulate, views,
    },
    time::Month,
};

/// Everything about a plan, with what waits until somebody asks. `first_month` begins the fiscal year,
/// 1 to 12.
pub(crate) fn everything(
    plan: &Plan,
    run: &Run,
    first_month: u32,
) -> Result<(Outcome, Option<Views>, Numbers), PlanError> {
    let go_on = &|| false;
    let outcome = simulate(plan, run, go_on)?;
    let analysis = Analysis::new(plan, run, go_on)?;
    let deciders = analysis.deciders(go_on)?;
    let totals = analysis.total_effects(go_on)?;
    let fiscal = analysis.fiscal_years(first_month, go_on)?;
    let examples = analysis.examples();
    let mut numbers = plain(&outcome);
    numbers.perfect_information = Some(deciders.perfect_information.value);
    numbers.drivers = drivers(plan, &outcome.drivers, &deciders, &totals);
    numbers.staged_ask = asks(plan, &outcome);
    let seen = views(plan, run, go_on)?;
    numbers.views = seen.as_ref().map(|seen| views_numbers(plan, seen));
    numbers.fiscal_years = years(&fiscal);
    numbers.cash_flow = cash(&analysis.cash_flow(go_on)?);
    let three = [
        ("poor", &examples.poor),
        ("typical", &examples.typical),
        ("good", &examples.good),
    ];
    numbers.futures = three
        .map(|(case, example)| future(plan, case, example))
        .into();
    Ok((outcome, seen, numbers))
}

fn views_numbers(plan: &Plan, seen: &Views) -> ViewsNumbers {
    let one = |view: &View| ViewNumbers {
        npv: spread(&view.npv),
        chance_to_pay_back: view.chance_to_pay_back.value,
    };
    let between = seen.between.iter().map(|one| BetweenNumbers {
        id: one.driver.clone(),
        name: plan
            .driver(&one.driver)
            .map_or_else(String::new, |driver| driver.name.clone()),
        moved: one.moved.value,
        moved_error: one.moved.error,
    });
    ViewsNumbers {
        sceptics: one(&seen.sceptics),
        joint: one(&seen.joint),
        believers: one(&seen.believers),
        between: between.collect(),
    }
}

fn plain(outcome: &Outcome) -> Numbers {
    let maybe = |found: &Option<Simulated>| found.as_ref().map(spread).unwrap_or_default();
    Numbers {
        npv: spread(&outcome.npv),
        npv_booked: spread(&outcome.npv_booked),
        chance_to_pay_back: Some(outcome.chance_to_pay_back.value),
        chance_to_pay_back_booked: Some(outcome.chance_to_pay_back_booked.value),
        payback_month: months(&outcome.payback_month),
        payback_month_simple: months(&outcome.payback_month_simple),
        invests: spread(&outcome.invests),
        invests_suffices: outcome.invests_suffices.map(|sum| sum.value),
        peak_need: spread(&outcome.peak_need),
        spending: spread(&outcome.spending),
        benefit: spread(&outcome.benefit),
        roi: maybe(&outcome.roi),
        benefit_cost_ratio: maybe(&outcome.benefit_cost_ratio),
        irr: rate(outcome.irr.as_ref()),
        mirr: rate(outcome.mirr.as_ref()),
        chance_within_budget: outcome.chance_within_budget.map(|chance| chance.value),
        expected_loss: outcome.expected_loss,
        tail_mean: Some(outcome.tail_mean),
        go_live_month: spread(&outcome.go_live_month),
        chance_to_operate: outcome.chance_to_operate.map(|chance| chance.value),
        with_right_to_stop: maybe(&outcome.with_right_to_stop),
        without_right_to_stop: maybe(&outcome.without_right_to_stop),
        right_to_stop: outcome.right_to_stop.map(|right| right.value),
        right_to_stop_error: outcome.right_to_stop.map(|right| right.error),
        levers: outcome.levers.iter().map(lever).collect(),
        ..Numbers::default()
    }
}

fn lever(effect: &LeverEffect) -> LeverNumbers {
    LeverNumbers {
        id: effect.id.clone(),
        on: effect.on,
        likely_on: effect.likely_on,
        likely_off: effect.likely_off,
        gain: effect.gain.value,
        gain_error: effect.gain.error,
    }
}

fn asks(plan: &Plan, outcome: &Outcome) -> Vec<AskNumbers> {
    let asks = outcome.staged_ask.iter().map(|ask| AskNumbers {
        phase: ask.phase.id().to_owned(),
        amount: ask.spending.p50,
        amount_error: ask.spending.error,
        month: Month(plan.start_month.saturating_add(ask.month as i32)).iso(),
    });
    asks.collect()
}

pub(crate) fn spread(spread: &Simulated) -> Spread {
    Spread {
        p10: Some(spread.p10),
        p25: Some(spread.p25),
        p50: Some(spread.p50),
        p75: Some(spread.p75),
        p90: Some(spread.p90),
        mean: Some(spread.mean),
        error: Some(spread.error),
    }
}

fn months(months: &Percentiles) -> Months {
    Months {
        p10: months.p10,
        p50: months.p50,
        p90: months.p90,
    }
}

fn rate(found: Option<&RateOfReturn>) -> Rate {
    let Some(found) = found else {
        return Rate::default();
    };
    Rate {
        rate: found.rate.as_ref().map(spread).unwrap_or_default(),
        none: Some(found.none.value),
        several: Some(found.several.value),
    }
}

fn drivers(
    plan: &Plan,
    effects: &[DriverEffect],
    deciders: &Deciders,
    totals: &[TotalEffect],
) -> Vec<DriverNumbers> {
    let value = |figure: Option<Figure>| figure.map(|figure| figure.value);
    let error = |figure: Option<Figure>| figure.map(|figure| figure.error);
    let drivers = effects.iter().filter_map(|effect| {
        let decider = deciders.drivers.iter().find(|one| one.id == effect.id)?;
        let total = totals.iter().find(|one| one.id == effect.id)?;
        let driver = plan.driver(&effect.id)?;
        let changes = driver.course.as_ref().filter(|course| !course.is_steady());
        Some(DriverNumbers {
            id: effect.id.clone(),
            name: driver.name.clone(),
            by_month: changes.and_then(|_| values_by_month(plan, &driver.id).ok()),
            no_effect: effect.no_effect,
            swing_low: effect.swing_low,
            swing_high: effect.swing_high,
            rank_correlation: effect.rank_correlation,
            sobol_first: value(decider.sobol_first),
            sobol_first_error: error(decider.sobol_first),
            sobol_total: value(total.sobol_total),
            sobol_total_error: error(total.sobol_total),
            perfect_information: decider.perfect_information.value,
            perfect_information_error: decider.perfect_information.error,
        })
    });
    drivers.collect()
}

fn years(fiscal: &Fiscal) -> Vec<FiscalNumbers> {
    let kind = |one: &KindSpending| KindNumbers {
        kind: one.kind.id().to_owned(),
        spending: spread(&one.spending),
    };
    let years = fiscal.years.iter().map(|year| FiscalNumbers {
        from: Month(year.first_month).iso(),
        spending: spread(&year.spending),
        benefit: spread(&year.benefit),
        kinds: year.kinds.iter().map(kind).collect(),
    });
    years.collect()
}

fn cash(flow: &CashFlow) -> Vec<CashNumbers> {
    let rows = flow.rows.iter().map(|row| CashNumbers {
        month: row.row,
        benefit: spread(&row.benefit),
        cost: spread(&row.cost),
        kinds: flow
            .kinds
            .iter()
            .zip(&row.kinds)
            .map(|(kind, spending)| KindNumbers {
                kind: kind.id().to_owned(),
                spending: spread(spending),
            })
            .collect(),
        net: spread(&row.net),
        cumulative: spread(&row.cumulative),
        discounted: spread(&row.discounted),
    });
    rows.collect()
}

fn future(plan: &Plan, case: &str, example: &Example) -> FutureNumbers {
    let name = |id: &str| plan.driver(id).map(|driver| driver.name.clone());
    let inputs = example.inputs.iter().map(|input| InputNumbers {
        id: input.id.clone(),
        name: name(&input.id).unwrap_or_default(),
        value: input.value,
    });
    FutureNumbers {
        case: case.to_owned(),
        npv: example.npv,
        inputs: inputs.collect(),
    }
}
