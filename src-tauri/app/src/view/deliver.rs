//! The delivery of a project as its page shows it: timeline, gates, milestones, spending, decisions.

use super::{Choice, EstimateView, FigureView, Shown};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Which delivery is asked for.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct DeliverAsk {
    /// The project.
    pub id: String,
    /// In which theme its figure is drawn: `light` or `dark`.
    pub theme: String,
    /// How wide its figure stands in the page, at text of the usual size; of larger text less fits into it.
    #[ts(optional)]
    pub width: Option<f64>,
}

/// A phase of a project.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct PhaseAsk {
    /// The project.
    pub project: String,
    /// Stable name of the phase.
    pub kind: String,
}

/// A text for one field of a phase. The phase is made when it is not planned yet.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct PhaseEdit {
    /// The project.
    pub project: String,
    /// Stable name of the phase.
    pub kind: String,
    /// `gate_on`, `gate_question`, `started_on`, `ended_on` or `owner` (a person's id).
    pub field: String,
    /// What was typed or chosen; may be empty.
    pub text: String,
    /// See `FieldEdit`.
    pub visit: Option<String>,
}

/// A milestone or demonstration to add.
#[derive(Debug, Clone, Default, Deserialize, TS)]
pub struct NewMilestone {
    /// The project.
    pub project: String,
    /// `milestone` or `demonstration`.
    pub kind: String,
    /// What is reached or shown.
    pub name: String,
    /// Who sees it; may be empty.
    pub audience: String,
    /// The day; may be empty.
    pub due_on: String,
}

/// What was spent in a month on one kind of cost.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct SpendingEdit {
    /// The project.
    pub project: String,
    /// The month, `YYYY-MM`.
    pub month: String,
    /// `own_people`, `external`, `compute` or `other`.
    pub kind: String,
    /// Amount; empty takes it away.
    pub text: String,
    /// See `FieldEdit`.
    pub visit: Option<String>,
}

/// A decision to write down.
#[derive(Debug, Clone, Default, Deserialize, TS)]
pub struct NewDecision {
    /// The project.
    pub project: String,
    /// `go`, `find_out`, `change` or `stop`.
    pub kind: String,
    /// Why.
    pub reason: String,
    /// The day; empty is today.
    pub decided_on: String,
    /// By whom; may be empty.
    pub decided_by: String,
    /// What a stopped project taught; only with `stop`, may be empty.
    pub taught: String,
    /// What stopping saved; only with `stop`, may be empty.
    pub saved: String,
}

/// The delivery of a project.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct DeliverView {
    /// The page's sentence.
    pub headline: String,
    /// The timeline.
    pub figure: FigureView,
    /// What is to be done about demonstrations; [`None`] when nothing is.
    pub warning: Option<String>,
    /// The three phases.
    pub phases: Vec<PhaseView>,
    /// Who may own a phase: everybody.
    pub owners: Vec<Choice>,
    /// By day.
    pub milestones: Vec<MilestoneView>,
    /// What was spent, month by month.
    pub spending: SpendingView,
    /// Newest first.
    pub decisions: Vec<DecisionView>,
    /// What stopping it taught and saved; [`None`] while it is not over.
    pub stopped: Option<StopView>,
}

/// A phase on the page.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct PhaseView {
    /// Stable name.
    pub kind: String,
    /// Its name.
    pub name: String,
    /// Whether it is planned.
    pub is_planned: bool,
    /// Whether a gate stands at its end.
    pub has_gate: bool,
    /// "Jan 2027 to Mar 2027, nine times out of ten by May 2027"; empty while nothing is known.
    pub dates: String,
    /// How long it takes; [`None`] while it is not planned.
    pub duration: Option<EstimateView>,
    /// The hours a month of who looks after the product; only of a planned operation.
    pub owner_hours: Option<EstimateView>,
    /// Who answers for it: a person's id, or empty.
    pub owner: String,
    /// Day of its gate, as one would type it; may be empty.
    pub gate_on: String,
    /// The day that is taken for its gate while none is set; may be empty.
    pub gate_expected: String,
    /// What has to be answered there; may be empty.
    pub gate_question: String,
    /// Day on which it really began, as one would type it; may be empty.
    pub started_on: String,
    /// Day on which it really ended, as one would type it; may be empty.
    pub ended_on: String,
}

/// A milestone or demonstration on the page.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct MilestoneView {
    /// Id.
    pub id: String,
    /// `milestone` or `demonstration`.
    pub kind: String,
    /// Name.
    pub name: String,
    /// Who sees it; may be empty.
    pub audience: String,
    /// The day, as one would type it; may be empty.
    pub due_on: String,
    /// The day on which it was, as one would type it; may be empty.
    pub done_on: String,
    /// Whether its day has passed and it is not done.
    pub is_late: bool,
}

/// What was spent.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct SpendingView {
    /// ISO code of what is typed here.
    pub currency: String,
    /// The kinds of cost, in order.
    pub kinds: Vec<Choice>,
    /// Oldest first.
    pub months: Vec<SpendingMonth>,
    /// The sum of each kind, in their order.
    pub kind_sums: Vec<Shown>,
    /// Altogether.
    pub spent: Shown,
    /// Planned up to this month; [`None`] while the plan lacks a number.
    pub planned: Option<Shown>,
    /// Where the planned figures come from, and what is in none of the sums.
    pub note: String,
}

/// A month of spending.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct SpendingMonth {
    /// `YYYY-MM`.
    pub month: String,
    /// Its name.
    pub name: String,
    /// One for each kind, in their order.
    pub cells: Vec<SpendingCell>,
    /// Spent in it; [`None`] when nothing was typed.
    pub spent: Option<Shown>,
    /// Planned for it.
    pub planned: Option<Shown>,
    /// Whether more was spent than planned.
    pub is_over: bool,
}

/// What was spent in a month on one kind of cost.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct SpendingCell {
    /// Stable name of the kind.
    pub kind: String,
    /// As one would type it; empty where nothing was typed.
    pub text: String,
    /// Names its box: "Own people, Nov 2026".
    pub label: String,
}

/// A decision on the page.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct DecisionView {
    /// Id.
    pub id: String,
    /// `go`, `find_out`, `change` or `stop`.
    pub kind: String,
    /// The same in words.
    pub kind_name: String,
    /// Why.
    pub reason: String,
    /// "2026-11-23, Head of finance".
    pub when: String,
    /// The figures of that day, in a sentence; may be empty.
    pub figures: String,
}

/// What stopping a project taught and saved.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct StopView {
    /// What it taught; may be empty.
    pub taught: String,
    /// What it saved, as one would type it; may be empty.
    pub saved: String,
}
