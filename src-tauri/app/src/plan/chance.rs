//! Chances: typed as a share, decided in every future.
//!
//! A chance that is computed is another share in each future. It is decided by a number between 0 and 1 that
//! is drawn with it, its luck: it comes true where its luck lies below its share.

use crate::{format::Formatter, words};
use outset_core::{
    estimate::{Bounds, Estimate, Quantile, Shape},
    formula::Formula,
    plan::{Driver, Plan},
};
use outset_store::table::driver::Driver as Row;

/// Shares at which an unsure chance is asked for its mean.
const STEPS: u32 = 200;

/// Whether a number is a chance.
pub(crate) fn is_chance(part: &str) -> bool {
    matches!(part, "gate_chance" | "risk_chance")
}

/// A chance as yes or no: one that somebody is unsure of comes true as often as its mean says. Other
/// numbers stay as they are.
pub(super) fn decided(estimate: Estimate, row: &Row) -> Estimate {
    if !is_chance(&row.part) || matches!(estimate, Estimate::YesNo { .. }) {
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

/// The driver that holds the share of a computed chance.
pub(crate) fn share_id(chance: &str) -> String {
    format!("{chance}:share")
}

/// Gives every computed chance its share and its luck, of which it is then made.
pub(super) fn decide_computed(plan: &mut Plan, format: &Formatter) {
    let mut beside = Vec::new();
    for driver in &mut plan.drivers {
        if !is_chance(&driver.part) || driver.estimate.formula().is_none() {
            continue;
        }
        let (share, luck) = (share_id(&driver.id), format!("{}:luck", driver.id));
        let Ok(formula) = Formula::from_ids(&format!("if([{luck}] < [{share}]; 1; 0)")) else {
            continue;
        };
        let decides = Estimate::Computed { formula };
        beside.push(Driver {
            id: share,
            part: String::new(),
            estimate: std::mem::replace(&mut driver.estimate, decides),
            bounds: Bounds::SHARE,
            ..driver.clone()
        });
        beside.push(luck_of(driver, luck, format));
    }
    plan.drivers.append(&mut beside);
}

/// A number that lies anywhere between 0 and 1.
fn luck_of(driver: &Driver, id: String, format: &Formatter) -> Driver {
    let texts = [("name", driver.name.as_str())];
    let anywhere = Estimate::Range {
        low: 0.05,
        high: 0.95,
        confidence: 0.9,
        shape: Shape::Uniform,
    };
    Driver {
        name: words::text_with(&format.language, "course-luck", &texts),
        bounds: Bounds::SHARE,
        ..Driver::guess(&id, "", &driver.unit, anywhere)
    }
}
