//! Kinds of options, and what each begins with: the structure that is usual for it, with wide guesses where
//! the plan's own numbers allow one, and no invented prices.

use outset_core::{
    cost_category::CostCategory,
    estimate::{Estimate, Quantile, Shape},
    phase::PhaseKind,
    plan::CostKind,
    role::Role,
};
use outset_store::{PlanRows, table::driver::Driver};

/// Declares the kinds with their stable names.
macro_rules! kinds {
    ($($(#[$doc:meta])* $kind:ident = $id:literal,)*) => {
        /// A kind of option. "As today" is none: it is always there and returns nothing.
        #[derive(Debug, Clone, Copy, PartialEq, Eq)]
        pub(crate) enum OptionKind { $($(#[$doc])* $kind,)* }

        impl OptionKind {
            /// Every kind, the simplest first.
            pub(crate) const ALL: &'static [Self] = &[$(Self::$kind),*];

            /// The stable name.
            pub(crate) fn id(self) -> &'static str {
                match self { $(Self::$kind => $id),* }
            }
        }
    };
}

kinds! {
    /// A rule that somebody writes down, without learning.
    SimpleRule = "simple_rule",
    /// A product of somebody else.
    Buy = "buy",
    /// A foundation model at a price for each call.
    FoundationModel = "foundation_model",
    /// Another model of one's own.
    OwnModel = "own_model",
    /// A model of one's own with a new sensor, or more labels.
    OwnModelMore = "own_model_more",
}

/// What an option begins with.
#[derive(Debug, Default)]
pub(crate) struct Start {
    /// Phases that it does without.
    pub(crate) without_phases: Vec<PhaseKind>,
    /// Categories of cost that it does without.
    pub(crate) without_costs: Vec<CostCategory>,
    /// Roles that it does without.
    pub(crate) without_roles: Vec<Role>,
    /// Costs of its own: category, phase, when it falls, kind. How much is not known.
    pub(crate) costs: Vec<(CostCategory, PhaseKind, &'static str, CostKind)>,
    /// Drivers that have another number in it.
    pub(crate) overrides: Vec<(String, Estimate)>,
}

impl OptionKind {
    /// The kind with that stable name.
    pub(crate) fn from_id(id: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|kind| kind.id() == id)
    }

    /// What an option of this kind begins with, in a project with these rows.
    pub(crate) fn start(self, rows: &PlanRows) -> Start {
        use {CostCategory as Category, PhaseKind as Phase};
        let mut start = Start::default();
        match self {
            Self::SimpleRule => {
                start.without_phases = vec![Phase::ProofOfConcept];
                start.without_costs = vec![
                    Category::Labelling,
                    Category::DevelopmentCompute,
                    Category::TrainingCompute,
                ];
                start.without_roles = vec![Role::DataScientist, Role::MlEngineer];
                start.overrides = less_than_the_model(rows);
                start.overrides.extend(building(rows, 0.5, 2.0));
            }
            Self::Buy => {
                start.without_phases = vec![Phase::ProofOfConcept];
                start.without_costs = vec![
                    Category::Labelling,
                    Category::DevelopmentCompute,
                    Category::TrainingCompute,
                    Category::ServingCompute,
                ];
                start.without_roles = vec![Role::DataScientist];
                let licence = (
                    Category::Tooling,
                    Phase::Operation,
                    "monthly",
                    CostKind::External,
                );
                start.costs = vec![licence];
                start.overrides = building(rows, 1.0, 4.0);
            }
            Self::FoundationModel => {
                start.without_costs = vec![
                    Category::Labelling,
                    Category::TrainingCompute,
                    Category::ServingCompute,
                ];
                let calls = (
                    Category::ServingCompute,
                    Phase::Operation,
                    "per_case",
                    CostKind::Compute,
                );
                start.costs = vec![calls];
                start.overrides = building(rows, 1.0, 3.0);
            }
            Self::OwnModel => {}
            Self::OwnModelMore => {
                let records = (
                    Category::DataAcquisition,
                    Phase::ProofOfConcept,
                    "at_start",
                    CostKind::External,
                );
                start.costs = vec![records];
            }
        }
        start
    }
}

/// The building phase takes this long instead, where the plan has a duration for it.
fn building(rows: &PlanRows, low: f64, high: f64) -> Vec<(String, Estimate)> {
    let mut phases = rows.phases.iter();
    let phase = phases.find(|phase| phase.kind == PhaseKind::Build.id());
    let duration = phase.and_then(|phase| {
        let mut drivers = rows.drivers.iter();
        drivers.find(|row| row.part == "duration" && row.phase_id.as_ref() == Some(&phase.id))
    });
    let estimate = Estimate::Range {
        low,
        high,
        confidence: 0.8,
        shape: Shape::Automatic,
    };
    duration
        .map(|row| (row.id.clone(), estimate))
        .into_iter()
        .collect()
}

/// A rule is better than today and no better than the model: somewhere between the two for what is found and
/// right, and a fifth to three fifths of the minutes that the model saves.
fn less_than_the_model(rows: &PlanRows) -> Vec<(String, Estimate)> {
    let typical = |row: &Driver| -> Option<f64> {
        let estimate = crate::estimate::of_row(row)?;
        let bounds = crate::estimate::bounds_of(row);
        Quantile::new(&estimate, &bounds)
            .ok()
            .map(|quantile| quantile.median())
    };
    let today = |part: &str| {
        rows.drivers
            .iter()
            .find(|row| row.part == part)
            .and_then(typical)
    };
    let between = |low: f64, high: f64| Estimate::Range {
        low,
        high,
        confidence: 0.8,
        shape: Shape::Uniform,
    };
    let mut found = Vec::new();
    for row in &rows.drivers {
        let Some(model) = typical(row) else { continue };
        let ends = match row.part.as_str() {
            "minutes_saved" => Some((0.2 * model, 0.6 * model)),
            "found_model" => today("found_today").map(|today| (today, model)),
            "right_model" => today("right_today").map(|today| (today, model)),
            _ => None,
        };
        if let Some((low, high)) = ends.filter(|(low, high)| low < high) {
            found.push((row.id.clone(), between(low, high)));
        }
    }
    found
}
