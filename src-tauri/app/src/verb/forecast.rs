//! The value of a project in numbers, with as many futures as one asks for.

use crate::{
    Result, Session,
    value::{Case, Valued, missing},
    view::{Forecast, ForecastAsk, MissingPart, Months, Spread},
};
use outset_core::simulate::{self, Outcome, REPLICATES, Run};

impl Session {
    /// What a project is likely to return; while something is missing, what that is.
    ///
    /// # Errors
    /// When there is no such project, or its plan cannot be computed.
    pub fn forecast(&self, ask: ForecastAsk) -> Result<Forecast> {
        let format = self.format();
        let (plan, rows) = self.plan_of(&ask.id)?;
        let case = Case {
            rows: &rows,
            plan: &plan,
            format: &format,
        };
        let parts = missing::parts(&case);
        let mut forecast = Forecast {
            project: rows.project.id.clone(),
            name: rows.project.name.clone(),
            currency: plan.currency.clone(),
            headline: missing::headline(&case, &parts),
            lines: Vec::new(),
            npv: Spread::default(),
            npv_booked: Spread::default(),
            chance_to_pay_back: None,
            chance_to_pay_back_booked: None,
            payback_month: Months::default(),
            invests: Spread::default(),
            peak_need: Spread::default(),
            chance_within_budget: None,
            expected_loss: None,
            horizon_months: plan.horizon_months,
            samples: ask.samples.max(1).next_multiple_of(REPLICATES),
            seed: ask.seed,
            missing: ids(&parts),
        };
        if parts.is_empty() {
            let run = Run {
                samples: ask.samples,
                seed: ask.seed,
                ..Run::default()
            };
            let outcome = self.outcome_with(&plan, &run)?;
            let valued = Valued {
                case: &case,
                outcome: &outcome,
            };
            fill(&mut forecast, &outcome);
            forecast.headline = valued.headline();
            forecast.lines = lines(&valued);
        }
        Ok(forecast)
    }
}

/// Each id once.
fn ids(parts: &[MissingPart]) -> Vec<String> {
    let mut ids: Vec<String> = Vec::new();
    for part in parts {
        if !ids.contains(&part.id) {
            ids.push(part.id.clone());
        }
    }
    ids
}

fn fill(forecast: &mut Forecast, outcome: &Outcome) {
    forecast.npv = spread(&outcome.npv);
    forecast.npv_booked = spread(&outcome.npv_booked);
    forecast.chance_to_pay_back = Some(outcome.chance_to_pay_back.value);
    forecast.chance_to_pay_back_booked = Some(outcome.chance_to_pay_back_booked.value);
    forecast.payback_month = Months {
        p10: outcome.payback_month.p10,
        p50: outcome.payback_month.p50,
        p90: outcome.payback_month.p90,
    };
    forecast.invests = spread(&outcome.invests);
    forecast.peak_need = spread(&outcome.peak_need);
    forecast.chance_within_budget = outcome.chance_within_budget.map(|chance| chance.value);
    forecast.expected_loss = outcome.expected_loss;
    forecast.samples = outcome.samples;
}

fn spread(spread: &simulate::Spread) -> Spread {
    Spread {
        p10: Some(spread.p10),
        p50: Some(spread.p50),
        p90: Some(spread.p90),
        mean: Some(spread.mean),
    }
}

fn lines(valued: &Valued<'_>) -> Vec<String> {
    let mut lines = vec![valued.cases(), valued.booked()];
    lines.extend(valued.within_budget());
    lines.extend(valued.tiles().into_iter().map(|tile| {
        let mut line = format!("{}: {}", tile.label, tile.text);
        if !tile.more.is_empty() {
            line.push_str(" · ");
            line.push_str(&tile.more);
        }
        line
    }));
    lines
}
