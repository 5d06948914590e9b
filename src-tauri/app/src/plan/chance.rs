//! Chances: typed as a share, decided in every future.

use outset_core::estimate::{Bounds, Estimate, Quantile};
use outset_store::table::driver::Driver as Row;

/// Shares at which an unsure chance is asked for its mean.
const STEPS: u32 = 200;

/// A chance as yes or no: one that somebody is unsure of comes true as often as its mean says. Other
/// numbers stay as they are.
pub(super) fn decided(estimate: Estimate, row: &Row) -> Estimate {
    let is_chance = matches!(row.part.as_str(), "gate_chance" | "risk_chance");
    if !is_chance || matches!(estimate, Estimate::YesNo { .. }) {
        return estimate;
    }
    let Ok(quantile) = Quantile::new(&estimate, &Bounds::SHARE) else {
        return estimate;
    };
    let at = |step: u32| quantile.at((f64::from(step) + 0.5) / f64::from(STEPS));
    let mean = (0..STEPS).map(at).sum::<f64>() / f64::from(STEPS);
    Estimate::YesNo {
        probability: mean.clamp(0.0, 1.0),
    }
}
