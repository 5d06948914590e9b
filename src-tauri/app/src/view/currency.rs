//! What other currencies are worth in that of the workspace.

use super::EstimateView;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Whose rates are asked for.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct RatesAsk {
    /// The project that uses them; empty for all that the workspace uses or knows.
    pub project: String,
}

/// The rates of other currencies.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct RatesView {
    /// ISO code of the workspace's currency.
    pub currency: String,
    /// A sentence where there is no other currency.
    pub none: String,
    /// One for each currency, by code; without a text where it is still missing.
    pub rates: Vec<EstimateView>,
}
