//! What is measured of a binary classifier: the seven metrics, and why one of them may have no value.

/// What is measured. All of them lie between 0 and 1.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Metric {
    /// Right of all.
    Accuracy,
    /// Right of those flagged.
    Precision,
    /// Found of the positive ones.
    Recall,
    /// Harmonic mean of precision and recall.
    F1,
    /// Left alone of the negative ones.
    Specificity,
    /// Chance that a positive case is scored above a negative one; ties count half.
    RocAuc,
    /// Precision averaged over the recall gained at each step of the score.
    AveragePrecision,
}

/// Why a metric has no value for these rows. It is never given as 0 or NaN.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Undefined {
    /// No outcome is known yet.
    NoOutcome,
    /// No case was positive, so nothing could be found.
    NoPositives,
    /// No case was negative, so nothing could be left alone.
    NoNegatives,
    /// The model flagged nothing, so nothing flagged can be right.
    NoneFlagged,
    /// All cases were of one class, so none can be ranked above another.
    OneClass,
    /// No row has a score.
    NoScore,
}

impl Undefined {
    /// Every reason.
    pub const ALL: [Self; 6] = [
        Self::NoOutcome,
        Self::NoPositives,
        Self::NoNegatives,
        Self::NoneFlagged,
        Self::OneClass,
        Self::NoScore,
    ];

    /// The stable name.
    pub fn id(self) -> &'static str {
        match self {
            Self::NoOutcome => "no_outcome",
            Self::NoPositives => "no_positives",
            Self::NoNegatives => "no_negatives",
            Self::NoneFlagged => "none_flagged",
            Self::OneClass => "one_class",
            Self::NoScore => "no_score",
        }
    }
}

impl Metric {
    /// Every metric, in the order in which they are shown.
    pub const ALL: [Self; 7] = [
        Self::Accuracy,
        Self::Precision,
        Self::Recall,
        Self::F1,
        Self::Specificity,
        Self::RocAuc,
        Self::AveragePrecision,
    ];

    /// The public name, never changed.
    pub fn id(self) -> &'static str {
        match self {
            Self::Accuracy => "accuracy",
            Self::Precision => "precision",
            Self::Recall => "recall",
            Self::F1 => "f1",
            Self::Specificity => "specificity",
            Self::RocAuc => "roc_auc",
            Self::AveragePrecision => "average_precision",
        }
    }

    /// The metric with that public name.
    pub fn from_id(id: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|metric| metric.id() == id)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_lead_back_to_their_metric() {
        for metric in Metric::ALL {
            assert_eq!(Metric::from_id(metric.id()), Some(metric));
        }
        assert_eq!(Metric::from_id("F1"), None);
    }
}
