//! Decisions among several classes, cell by cell: where the money comes from.

use super::{Factor, ValueOf};
use crate::plan::{ClassDecisions, DriverId, Rest, whole_rates, whole_shares};

/// Cases of one class that are decided as one class.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct ClassGain {
    /// The class they truly are, from 0.
    pub of: usize,
    /// The class that is decided, from 0.
    pub decided: usize,
    /// How often the true class occurs, as a share of all cases.
    pub occurs: f64,
    /// How often it is decided so today, as a share of all cases.
    pub today: f64,
    /// The same with the model.
    pub model: f64,
    /// What each is worth.
    pub worth: f64,
}

impl ClassGain {
    /// What the model changes here, for each of all cases.
    pub fn gain(&self) -> f64 {
        (self.model - self.today) * self.worth
    }
}

/// Every pair of classes in one future, row by row; `value` gives the value of a driver. Cells that nobody
/// gave a worth to are worth nothing.
pub fn class_gains(decisions: &ClassDecisions, value: ValueOf<'_>) -> Vec<ClassGain> {
    let classes = &decisions.classes;
    let count = classes.len();
    let said = |list: &[Option<DriverId>]| -> Vec<Option<f64>> {
        list.iter().map(|id| id.as_ref().map(value)).collect()
    };
    let shares: Vec<Option<f64>> = classes
        .iter()
        .map(|class| class.share.as_ref().map(value))
        .collect();
    let mut sizes = vec![0.0; count];
    whole_shares(&shares, &mut sizes);
    let by = (decisions.rest == Rest::BySize).then_some(sizes.as_slice());
    let mut gains = Vec::with_capacity(count * count);
    for (of, class) in classes.iter().enumerate() {
        let (mut today, mut model) = (vec![0.0; count], vec![0.0; count]);
        whole_rates(&said(&class.today), of, by, &mut today);
        whole_rates(&said(&class.model), of, by, &mut model);
        let worth = said(&class.worth);
        gains.extend((0..count).map(|decided| ClassGain {
            of,
            decided,
            occurs: sizes[of],
            today: sizes[of] * today[decided],
            model: sizes[of] * model[decided],
            worth: worth[decided].unwrap_or(0.0),
        }));
    }
    gains
}

pub(super) fn more(decisions: &ClassDecisions, value: ValueOf<'_>) -> Factor {
    let gains = class_gains(decisions, value);
    Factor::MoreByClass {
        model: gains.iter().map(|gain| gain.model * gain.worth).sum(),
        today: gains.iter().map(|gain| gain.today * gain.worth).sum(),
    }
}
