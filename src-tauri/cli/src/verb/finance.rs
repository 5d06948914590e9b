//! One figure of a series of flows, printed plainly.

use crate::{
    answer::{Answer, Outcome, message},
    arguments::money::FinanceVerb,
    terminal::Terminal,
};
use outset_app::FinanceAsk;
use serde_json::json;

/// The figure; several of them, which only rates of return can be, are said on standard error.
pub(crate) fn figure(verb: FinanceVerb, terminal: &mut Terminal) -> Outcome {
    let ask = match verb {
        FinanceVerb::Npv { rate, flows } => FinanceAsk::Npv {
            rate,
            flows: flows.flows,
        },
        FinanceVerb::Irr { flows } => FinanceAsk::Irr { flows: flows.flows },
        FinanceVerb::Mirr {
            finance_rate,
            reinvest_rate,
            flows,
        } => FinanceAsk::Mirr {
            finance_rate,
            reinvest_rate,
            flows: flows.flows,
        },
        FinanceVerb::Payback { rate, flows } => FinanceAsk::Payback {
            rate,
            flows: flows.flows,
        },
    };
    let found = terminal.session().finance(ask)?;
    if found.len() > 1 {
        let count = found.len().to_string();
        message(&terminal.word_with("cli-several-rates", &[("shown", &count)]));
    }
    // Every digit there is, with a point and never with an exponent.
    let lines: Vec<String> = found.iter().map(f64::to_string).collect();
    Ok(Answer::new(&lines.join("\n"), json!({ "values": found })))
}
