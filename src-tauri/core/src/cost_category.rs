//! The categories of cost that a plan is checked against, each with what is usual for it: the list that
//! keeps somebody from forgetting what running a model takes.

use crate::{phase::PhaseKind, plan::CostKind};

with_ids! {
    /// What money is spent on, as somebody who plans would file it.
    pub enum CostCategory {
        /// Records bought, licensed or collected.
        DataAcquisition = "data_acquisition",
        /// Examples marked by people.
        Labelling = "labelling",
        /// Storing records and moving them.
        DataPipelines = "data_pipelines",
        /// Computing while trying out.
        DevelopmentCompute = "development_compute",
        /// Computing for training.
        TrainingCompute = "training_compute",
        /// Computing for predictions.
        ServingCompute = "serving_compute",
        /// Work of people who are not in the team.
        People = "people",
        /// Tools and licences.
        Tooling = "tooling",
        /// Bringing the prediction to where it is used.
        Integration = "integration",
        /// Introducing it: training, documents, legal questions.
        ChangeManagement = "change_management",
        /// Watching, repairing, training again.
        Maintenance = "maintenance",
        /// Switching it off.
        Decommissioning = "decommissioning",
    }
}

/// What is usual for a category when nobody says otherwise.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Usual {
    /// The kind of cost.
    pub kind: CostKind,
    /// The phase it falls in.
    pub phase: PhaseKind,
    /// Stable name of when it falls: `at_start`, `at_go_live`, `monthly` or `per_case`.
    pub timing: &'static str,
}

impl CostCategory {
    /// What is usual for it.
    pub fn usual(self) -> Usual {
        use {CostKind as Kind, PhaseKind as Phase};
        let (kind, phase, timing) = match self {
            Self::DataAcquisition => (Kind::External, Phase::ProofOfConcept, "at_start"),
            Self::Labelling => (Kind::External, Phase::ProofOfConcept, "at_start"),
            Self::DataPipelines => (Kind::Compute, Phase::Operation, "monthly"),
            Self::DevelopmentCompute => (Kind::Compute, Phase::Build, "monthly"),
            Self::TrainingCompute => (Kind::Compute, Phase::Build, "monthly"),
            Self::ServingCompute => (Kind::Compute, Phase::Operation, "monthly"),
            Self::People => (Kind::External, Phase::Build, "monthly"),
            Self::Tooling => (Kind::Other, Phase::Operation, "monthly"),
            Self::Integration => (Kind::External, Phase::Build, "at_go_live"),
            Self::ChangeManagement => (Kind::Other, Phase::Build, "at_go_live"),
            Self::Maintenance => (Kind::External, Phase::Operation, "monthly"),
            Self::Decommissioning => (Kind::Other, Phase::Operation, "monthly"),
        };
        Usual {
            kind,
            phase,
            timing,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn running_a_model_is_on_the_list() {
        let monthly = CostCategory::ALL.into_iter().filter(|category| {
            let usual = category.usual();
            usual.phase == PhaseKind::Operation && usual.timing == "monthly"
        });
        assert!(
            monthly.count() >= 3,
            "serving, pipelines and maintenance at least"
        );
        assert_eq!(
            CostCategory::from_id("labelling"),
            Some(CostCategory::Labelling)
        );
        assert_eq!(CostCategory::from_id("gifts"), None);
    }
}
