//! Where the limits of a metric come from: what somebody typed, or else what Scope promised, or else the
//! reference.

use crate::estimate;
use outset_core::{estimate::Quantile, metric::Metric, reference::Limits};
use outset_store::table::{driver::Driver, threshold::Threshold};
use std::collections::BTreeMap;

/// Where a limit was given.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Source {
    /// Typed in Operate.
    Typed,
    /// What success means in Scope.
    Scope,
    /// Mean and spread of the reference.
    Reference,
    /// There is none.
    None,
}

impl Source {
    /// The stable name, for words.
    pub(crate) fn id(self) -> &'static str {
        match self {
            Self::Typed => "typed",
            Self::Scope => "scope",
            Self::Reference => "reference",
            Self::None => "none",
        }
    }
}

/// What Scope promises of a metric.
const PROMISED: [(&str, Metric); 2] = [
    ("found_goal", Metric::Recall),
    ("right_goal", Metric::Precision),
];

/// The limits that somebody gave, by metric.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Limiting {
    given: BTreeMap<String, (f64, f64, Source)>,
}

impl Limiting {
    pub(crate) fn new(thresholds: &[Threshold], drivers: &[Driver]) -> Self {
        let mut given = BTreeMap::new();
        let of_project = |row: &&Driver| {
            row.benefit_id.is_none() && row.cost_id.is_none() && row.phase_id.is_none()
        };
        for row in drivers.iter().filter(of_project) {
            let promised = PROMISED.iter().find(|(part, _)| *part == row.part);
            if let (Some((_, metric)), Some(least)) = (promised, middle(row)) {
                let limit = (least, f64::INFINITY, Source::Scope);
                given.insert(metric.id().to_owned(), limit);
            }
        }
        for row in thresholds {
            let least = row.least.unwrap_or(f64::NEG_INFINITY);
            let most = row.most.unwrap_or(f64::INFINITY);
            given.insert(row.metric.clone(), (least, most, Source::Typed));
        }
        Self { given }
    }

    /// Those of metrics that are measured here.
    pub(super) fn known(&self) -> BTreeMap<Metric, Limits> {
        let known = Metric::ALL.into_iter();
        known
            .filter_map(|metric| Some((metric, self.of(metric.id())?.0)))
            .collect()
    }

    /// The limits given for a metric, and where.
    pub(crate) fn of(&self, metric: &str) -> Option<(Limits, Source)> {
        let (least, most, source) = self.given.get(metric)?;
        let finite = |limit: f64| limit.is_finite().then_some(limit);
        let limits = Limits {
            lower: finite(*least),
            upper: finite(*most),
        };
        Some((limits, *source))
    }
}

/// The middle of an estimate.
pub(crate) fn middle(row: &Driver) -> Option<f64> {
    let estimate = estimate::of_row(row)?;
    let quantile = Quantile::new(&estimate, &estimate::bounds_of(row)).ok()?;
    Some(quantile.median())
}
