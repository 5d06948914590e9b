//! The ways to spend less that a project is asked about, each with what it usually lowers and what it
//! usually costs in quality: wide guesses, to be replaced.

use crate::cost_category::CostCategory;

with_ids! {
    /// A way to spend less.
    pub enum LeverKind {
        /// Computing in batches instead of being always on.
        Batch = "batch",
        /// A smaller model.
        SmallerModel = "smaller_model",
        /// Training again on an alert instead of by the calendar.
        RetrainOnAlert = "retrain_on_alert",
        /// Fewer examples marked by people.
        FewerLabels = "fewer_labels",
        /// A pipeline that is there already.
        ReusePipeline = "reuse_pipeline",
    }
}

impl LeverKind {
    /// The categories of the costs that it lowers.
    pub fn lowers(self) -> &'static [CostCategory] {
        use CostCategory as Of;
        match self {
            Self::Batch => &[Of::ServingCompute],
            Self::SmallerModel => &[Of::ServingCompute, Of::TrainingCompute],
            Self::RetrainOnAlert => &[Of::Maintenance],
            Self::FewerLabels => &[Of::Labelling],
            Self::ReusePipeline => &[Of::DataPipelines, Of::Integration],
        }
    }

    /// Share of these costs that stays, nine times out of ten between both: a guess.
    pub fn stays(self) -> (f64, f64) {
        match self {
            Self::Batch | Self::SmallerModel => (0.2, 0.7),
            Self::RetrainOnAlert | Self::FewerLabels => (0.3, 0.8),
            Self::ReusePipeline => (0.4, 0.9),
        }
    }

    /// Quality that it costs, nine times out of ten between both: a guess. None where the model stays the
    /// same.
    pub fn quality(self) -> Option<(f64, f64)> {
        match self {
            Self::SmallerModel => Some((0.005, 0.05)),
            Self::RetrainOnAlert => Some((0.0, 0.03)),
            Self::FewerLabels => Some((0.01, 0.06)),
            Self::Batch | Self::ReusePipeline => None,
        }
    }
}
