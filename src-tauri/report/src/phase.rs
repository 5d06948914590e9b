//! What a timeline is made of: phases, the gates at their ends, and milestones.

use crate::plot::drawable;

/// How far a phase, a gate or a milestone has come.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Progress {
    /// Lies behind.
    Done,
    /// Under way.
    Running,
    /// Lies ahead.
    #[default]
    Planned,
}

/// The gate at the end of a phase.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Gate {
    /// Its name, or how it was decided: "go, 3 March".
    pub label: String,
    /// Whether it was decided.
    pub progress: Progress,
}

/// A phase of the plan. Times are months since the start.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Phase {
    /// Its name.
    pub label: String,
    /// Its likely start.
    pub start: f64,
    /// Its likely end.
    pub end: f64,
    /// The earlier and later end, P10 and P90; none where the end is certain.
    pub between: Option<(f64, f64)>,
    /// How far it has come.
    pub progress: Progress,
    /// The gate at its end.
    pub gate: Option<Gate>,
}

/// Something that is to be reached by a time.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Milestone {
    /// Its name.
    pub label: String,
    /// When, in months since the start.
    pub at: f64,
    /// Whether it was reached.
    pub progress: Progress,
}

impl Phase {
    /// Whether its times can be drawn, in their order.
    pub(crate) fn is_drawable(&self) -> bool {
        drawable(self.start) && drawable(self.end) && self.start <= self.end
    }

    /// The uncertain end, where there is one.
    pub(crate) fn whisker(&self) -> Option<(f64, f64)> {
        self.between
            .filter(|(early, late)| drawable(*early) && drawable(*late) && early < late)
    }

    /// The last time that anything of it is drawn at.
    pub(crate) fn reach(&self) -> f64 {
        self.whisker()
            .map_or(self.end, |(_, late)| late.max(self.end))
    }
}
