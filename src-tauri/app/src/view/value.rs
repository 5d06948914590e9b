//! Value: what a project is likely to return, and everything that the answer is made of.

use super::{
    Choice, ClassesView, EstimatePlace, EstimateView, FigureView, GateView, LeverView,
    MeasuredTeamView, RiskView, SharedLine,
};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Which project's value, drawn in which theme.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct ValueAsk {
    /// The project.
    pub id: String,
    /// `light` or `dark`.
    pub theme: String,
}

/// The value of a project on its page.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct ValueView {
    /// The project.
    pub id: String,
    /// Its name.
    pub name: String,
    /// The page's sentence: the answer, or what it lacks.
    pub headline: String,
    /// What to release now and what to decide later; [`None`] without a result, and where nothing is left
    /// to be asked for.
    pub staged_ask: Option<String>,
    /// The poor and the good case with everything counted; [`None`] without a result.
    pub cases: Option<String>,
    /// What finance would book, with the poor and the good case; [`None`] without a result.
    pub booked: Option<String>,
    /// The chance to stay within the budget; [`None`] without a result or a budget.
    pub within_budget: Option<String>,
    /// Which option is planned, in a sentence; empty while it is the plan that the project began with.
    pub planned_as: String,
    /// What keeps a return from being shown.
    pub missing: Vec<MissingPart>,
    /// The result; [`None`] while something is missing.
    pub result: Option<ValueResult>,
    /// Every number of the plan that one may be unsure of and that is none of the strongest in `result`.
    pub drivers: Vec<EstimateView>,
    /// What the other currencies are worth that it uses.
    pub rates: Vec<EstimateView>,
    /// What it carries together with other projects.
    pub shared: Vec<SharedLine>,
    /// What it brings.
    pub benefits: Vec<BenefitView>,
    /// What it takes.
    pub costs: Vec<CostView>,
    /// What planned people cost, from Team.
    pub people: Vec<PeopleCost>,
    /// The guess for the roles that nobody has yet; [`None`] when all are planned.
    pub unplanned: Option<EstimateView>,
    /// How much of that guess is still in the plan, in a sentence; empty when all are planned.
    pub unplanned_text: String,
    /// The phases.
    pub phases: Vec<PlannedPhase>,
    /// What the right to stop at the gates is worth; [`None`] without gates or a result.
    pub gates_text: Option<String>,
    /// What may happen.
    pub risks: Vec<RiskView>,
    /// Ways to spend less that are thought of.
    pub levers: Vec<LeverView>,
    /// Where two benefits may count the same twice, in sentences.
    pub doubles: Vec<String>,
    /// What is added to all costs, and tax.
    pub whole: Vec<EstimateView>,
    /// What holds for the whole plan.
    pub plan: PlanFields,
    /// What an approval would freeze, and what it needs.
    pub approval: ApprovalNeeds,
    /// The plan that was approved last.
    pub approved: Option<ApprovedView>,
    /// Whether somebody has said what they expect of it.
    pub has_expectations: bool,
    /// Whether several people speak about some number.
    pub has_voices: bool,
    /// Lists to choose from.
    pub choices: ValueChoices,
}

/// Something without which no return is shown, and where it is typed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct MissingPart {
    /// Stable name: `people`, `operation`, `benefit` or `driver:<part>`.
    pub id: String,
    /// In words.
    pub text: String,
    /// Stable name of the room where it is typed.
    pub room: String,
    /// Stable name of the tab of Value where it is typed; empty in another room.
    pub tab: String,
}

/// What many futures say together.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct ValueResult {
    /// At most five figures.
    pub tiles: Vec<ValueTile>,
    /// Beside the fan's title: "cumulative, discounted at 8 %".
    pub fan_note: String,
    /// Cumulative return over months.
    pub fan: FigureView,
    /// How often each return comes.
    pub distribution: FigureView,
    /// How far each driver moves it.
    pub swings: FigureView,
    /// The strongest drivers, at most five.
    pub strongest: Vec<EstimateView>,
}

/// One figure beside the pictures.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct ValueTile {
    /// Stable name.
    pub id: String,
    /// What it is called.
    pub label: String,
    /// The figure.
    pub text: String,
    /// What else is known of it, or what it means.
    pub more: String,
}

/// A benefit.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct BenefitView {
    /// Its id.
    pub id: String,
    /// Stable name of how the money comes about.
    pub kind: String,
    /// The kind in words.
    pub kind_name: String,
    /// Its name, as stored; may be empty.
    pub name: String,
    /// What it is called: its name, or its kind.
    pub title: String,
    /// Stable name of how it reaches the books.
    pub books: String,
    /// What that means, in a sentence.
    pub books_text: String,
    /// Whether an expression comes each `month` or `once`; empty for other kinds.
    pub comes: String,
    /// Months from go-live to the first benefit, as one would type it.
    pub start_delay: String,
    /// Months between two trainings, as one would type it; [`None`] where no quality falls.
    pub retrained_every: Option<String>,
    /// What the team makes of people and model, in a sentence; empty for other kinds.
    pub team_text: String,
    /// What must be known, facts of Scope first.
    pub needed: Vec<EstimateView>,
    /// What each right and wrong outcome is worth.
    pub worths: Vec<WorthView>,
    /// What may be left out.
    pub optional: Vec<EstimateView>,
    /// Its classes; none where it does not decide among several.
    pub classes: Option<ClassesView>,
    /// What a file of cases said of the team; none where none was read.
    pub measured: Option<MeasuredTeamView>,
    /// Whether a file of cases can measure it.
    pub measurable: bool,
}

/// What an outcome is worth: whether it brings or costs, and how much.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct WorthView {
    /// The estimate, signed.
    pub estimate: EstimateView,
    /// Whether it brings or costs.
    pub sign: Sign,
    /// The amount as one would type it, without the sign; signed where it may be either.
    pub amount: String,
}

/// Whether an outcome brings money or costs it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Sign {
    /// A gain.
    Brings,
    /// A loss.
    Costs,
}

/// A typed worth.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct WorthEdit {
    /// Which number.
    pub place: EstimatePlace,
    /// Whether it brings or costs; a sign in the text counts instead.
    pub sign: Sign,
    /// What was typed; empty takes it away.
    pub text: String,
    /// See `EstimateEdit`.
    pub said_by: Option<String>,
    /// See `FieldEdit`.
    pub visit: Option<String>,
}

/// A typed worth whose meaning is asked for.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct WorthText {
    /// Which number.
    pub place: EstimatePlace,
    /// Whether it brings or costs.
    pub sign: Sign,
    /// What was typed.
    pub text: String,
}

/// A new benefit.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct NewBenefit {
    /// The project.
    pub project: String,
    /// One of the list of kinds (`time_saved`, `better_decisions`, `team`, …).
    pub kind: String,
}

/// A cost.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct CostView {
    /// Its id.
    pub id: String,
    /// Its name.
    pub name: String,
    /// Stable name of its category.
    pub category: String,
    /// Stable name of its kind.
    pub kind: String,
    /// Stable name of its phase; empty for the whole horizon.
    pub phase: String,
    /// Stable name of when it falls.
    pub timing: String,
    /// Months between two of them, as one would type it; [`None`] where it does not come again by itself.
    pub every_months: Option<String>,
    /// How much.
    pub amount: EstimateView,
}

/// A new cost. What is left empty becomes what is usual for its category.
#[derive(Debug, Clone, Default, Deserialize, TS)]
pub struct NewCost {
    /// The project.
    pub project: String,
    /// Stable name of its category.
    pub category: String,
    /// Stable name of its kind; may be empty.
    pub kind: String,
    /// Stable name of its phase; may be empty.
    pub phase: String,
    /// Stable name of when it falls; may be empty.
    pub timing: String,
    /// The one option that has it; empty for the plan.
    #[serde(default)]
    pub option: String,
}

/// What somebody who is planned in Team costs in a phase.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct PeopleCost {
    /// Who, in which role.
    pub name: String,
    /// The phase in words.
    pub phase: String,
    /// An amount a month.
    pub amount: String,
}

/// A phase, as the plan needs it.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct PlannedPhase {
    /// Stable name.
    pub kind: String,
    /// In words.
    pub name: String,
    /// How long it takes.
    pub duration: EstimateView,
    /// When it is likely to begin and end; empty where that is not known yet.
    pub dates: String,
    /// Who looks after it: the person's id, or empty. Asked of the operation.
    pub owner: String,
    /// Hours a month that looking after it takes; asked of the operation.
    pub owner_hours: Option<EstimateView>,
    /// The gate at its end; operation has none.
    pub gate: Option<GateView>,
}

/// What holds for the whole plan, as one would type it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct PlanFields {
    /// The month it starts in; may be empty.
    pub start_month: String,
    /// The months it is valued over.
    pub horizon_months: String,
    /// The rate a year in percent.
    pub discount_rate: String,
    /// What may be spent up to go-live; may be empty.
    pub budget: String,
    /// Stable name of the size.
    pub size: String,
}

/// What an approval would freeze, and what it needs.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct ApprovalNeeds {
    /// Whether there is a result that can be approved.
    pub possible: bool,
    /// What is frozen, in a sentence.
    pub freezes: String,
    /// What the operation lacks; a reason is needed while there is something.
    pub lacks: Vec<String>,
    /// Whether it would be marked as written after the fact.
    pub after_the_fact: bool,
}

/// An approved plan.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct ApprovedView {
    /// "Approved on 23.11.2026 by Eva."
    pub text: String,
    /// Then and now in one sentence; empty where nothing can be compared.
    pub compared: String,
    /// Why it was approved as it is; may be empty.
    pub reason: String,
}

/// An approval.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct Approval {
    /// The project.
    pub id: String,
    /// By whom.
    pub by: String,
    /// Why it is approved as it is; needed while the operation lacks something.
    pub reason: String,
}

/// Lists to choose from.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[allow(missing_docs, reason = "each field is the list that its name says")]
pub struct ValueChoices {
    pub benefit_kinds: Vec<Choice>,
    pub books: Vec<Choice>,
    pub categories: Vec<Choice>,
    pub cost_kinds: Vec<Choice>,
    pub phases: Vec<Choice>,
    pub timings: Vec<Choice>,
    pub risk_kinds: Vec<Choice>,
    pub risk_times: Vec<Choice>,
    pub lever_kinds: Vec<Choice>,
    pub sizes: Vec<Choice>,
    pub people: Vec<Choice>,
}

/// A typed estimate whose consequences are asked for; nothing is written.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct PreviewAsk {
    /// Which number.
    pub place: EstimatePlace,
    /// What was typed.
    pub text: String,
    /// `light` or `dark`.
    pub theme: String,
}

/// What a typed estimate would do.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct ValuePreview {
    /// The headline that would stand there.
    pub headline: String,
    /// The fan that would stand there; [`None`] while something is missing.
    pub fan: Option<FigureView>,
}
