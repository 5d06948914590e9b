//! What is asked of a series of equal periods.

/// A figure of finance. Flows stand one for each period, the first undiscounted; rates are those of a
/// period, 0.08 for 8 %.
#[derive(Debug, Clone, PartialEq)]
pub enum FinanceAsk {
    /// Net present value.
    Npv {
        /// Discount rate.
        rate: f64,
        /// The flows.
        flows: Vec<f64>,
    },
    /// Internal rates of return.
    Irr {
        /// The flows.
        flows: Vec<f64>,
    },
    /// Modified internal rate of return.
    Mirr {
        /// What financing costs.
        finance_rate: f64,
        /// What comes in earns meanwhile.
        reinvest_rate: f64,
        /// The flows.
        flows: Vec<f64>,
    },
    /// Periods until it has paid back for good.
    Payback {
        /// Discount rate; 0 for the simple payback.
        rate: f64,
        /// The flows.
        flows: Vec<f64>,
    },
}
