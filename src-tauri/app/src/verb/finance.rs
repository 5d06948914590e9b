//! Plain figures of finance for a series of equal periods.

use crate::{Code, Problem, Result, Session, view::FinanceAsk};
use outset_core::finance::{Irr, irr, mirr, npv, payback};

impl Session {
    /// The figure that is asked for; several of them only for rates of return, ascending. The first flow
    /// is not discounted, and rates are those of a period.
    ///
    /// # Errors
    /// When there is no such figure, and for a rate of −100 % or less.
    pub fn finance(&self, ask: FinanceAsk) -> Result<Vec<f64>> {
        let rates = match &ask {
            FinanceAsk::Npv { rate, .. } | FinanceAsk::Payback { rate, .. } => vec![*rate],
            FinanceAsk::Mirr {
                finance_rate,
                reinvest_rate,
                ..
            } => vec![*finance_rate, *reinvest_rate],
            FinanceAsk::Irr { .. } => Vec::new(),
        };
        if rates.iter().any(|rate| *rate <= -1.0) {
            return Err(self.no_figure("problem-rate-too-low"));
        }
        let (found, none) = match ask {
            FinanceAsk::Npv { rate, flows } => (vec![npv(rate, &flows)], ""),
            FinanceAsk::Irr { flows } => {
                let found = match irr(&flows) {
                    Irr::None => Vec::new(),
                    Irr::One(rate) => vec![rate],
                    Irr::Several(rates) => rates,
                };
                (found, "problem-no-rate")
            }
            FinanceAsk::Mirr {
                finance_rate,
                reinvest_rate,
                flows,
            } => {
                let found = mirr(&flows, finance_rate, reinvest_rate);
                (found.into_iter().collect(), "problem-no-modified-rate")
            }
            FinanceAsk::Payback { rate, flows } => {
                let found = payback(rate, &flows);
                (found.into_iter().collect(), "problem-no-payback")
            }
        };
        if found.iter().any(|figure| !figure.is_finite()) {
            return Err(self.no_figure("problem-plan-too-large"));
        }
        if found.is_empty() {
            return Err(self.no_figure(none));
        }
        Ok(found)
    }

    fn no_figure(&self, id: &str) -> Problem {
        Problem::new(&self.format().language, Code::Invalid, id, &[])
    }
}
