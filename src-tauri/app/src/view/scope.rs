//! Scope: the guided questions with what was answered, the verdict with its reasons, and what is open.

use super::{DatasetRow, EstimateView, ExpectationRow, OpenPointRow};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// The page.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct ScopeView {
    /// The project's id.
    pub id: String,
    /// The project's name.
    pub name: String,
    /// The verdict in a sentence.
    pub headline: String,
    /// Stable name of the verdict: `no_ml`, `not_yet`, `find_out` or `go`.
    pub verdict: String,
    /// What speaks for it, those first that hold.
    pub reasons: Vec<ReasonView>,
    /// Whether the project still stands in Scope, so that it can go on.
    pub in_scope: bool,
    /// All questions, in the order of asking.
    pub questions: Vec<QuestionView>,
    /// What is open and what was found out.
    pub open_points: Vec<OpenPointRow>,
    /// How many of them are open, in a sentence.
    pub open_sentence: String,
    /// Where records come from.
    pub datasets: Vec<DatasetRow>,
    /// What everybody expects.
    pub expectations: Vec<ExpectationRow>,
    /// What the expectations say together; empty while there are none.
    pub expectations_sentence: String,
    /// Who has spoken so far and who is in the workspace, to choose from.
    pub speakers: Vec<String>,
}

/// A reason of the verdict.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct ReasonView {
    /// Stable name.
    pub reason: String,
    /// In a sentence.
    pub text: String,
    /// The question it follows from; [`None`] where it follows from the plan.
    pub question: Option<String>,
    /// Why it does not count here; empty while it counts.
    pub why: String,
    /// Who set it aside; may be empty.
    pub said_by: String,
}

/// A guided question.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct QuestionView {
    /// Stable name.
    pub question: String,
    /// "Question 4 of 8".
    pub place: String,
    /// In a word or two: "Today".
    pub short: String,
    /// The question itself.
    pub title: String,
    /// Why it is asked.
    pub explanation: String,
    /// A good answer to another project's question.
    pub example: String,
    /// Which rooms its answers feed.
    pub feeds: String,
    /// How far it is answered: `answered`, `guess` or `open`.
    pub readiness: String,
    /// The same in words: "nothing open".
    pub readiness_name: String,
    /// What a full answer still lacks, one phrase each.
    pub missing: Vec<String>,
    /// The answer in words; may be empty.
    pub text: String,
    /// Stable name of its certainty: `measured`, `asked` or `guess`.
    pub certainty: String,
    /// Who said it; may be empty.
    pub said_by: String,
    /// When, as one would type it; may be empty.
    pub said_on: String,
    /// "Said by Head of finance on 12.11.2026"; empty while there is no answer.
    pub said: String,
    /// What is answered with yes or no.
    pub checks: Vec<CheckView>,
    /// The numbers that belong to it.
    pub estimates: Vec<EstimateView>,
    /// Months until it is seen whether a prediction was right, where that is asked.
    pub wait_months: Option<String>,
    /// "Next: who decides"; [`None`] at the last one.
    pub next: Option<String>,
}

/// Something that is answered with yes or no.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct CheckView {
    /// Stable name.
    pub check: String,
    /// The question.
    pub text: String,
    /// `yes`, `no`, or empty while it is open.
    pub answer: String,
}

/// An answer in words.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct AnswerEdit {
    /// The project.
    pub project: String,
    /// Stable name of the question.
    pub question: String,
    /// What was typed; empty takes the answer away.
    pub text: String,
    /// How sure; [`None`] leaves it as it is. A new answer was asked when somebody said it, and is a guess
    /// otherwise.
    pub certainty: Option<String>,
    /// Who says so, when somebody was picked for this sitting.
    pub said_by: Option<String>,
    /// See `FieldEdit`.
    pub visit: Option<String>,
}

/// What is known about an answer besides its words.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct AnswerOrigin {
    /// The project.
    pub project: String,
    /// Stable name of the question.
    pub question: String,
    /// `certainty`, `said_by` or `said_on`.
    pub field: String,
    /// What was typed or chosen.
    pub text: String,
    /// See `FieldEdit`.
    pub visit: Option<String>,
}

/// A yes or a no.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct CheckEdit {
    /// The project.
    pub project: String,
    /// Stable name of what is asked.
    pub check: String,
    /// `yes`, `no`, or empty for an open question.
    pub answer: String,
    /// Who says so, when somebody was picked for this sitting.
    pub said_by: Option<String>,
}

/// A reason that does not count in a project.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct Overruling {
    /// The project.
    pub project: String,
    /// Stable name of the reason.
    pub reason: String,
    /// Why it does not count here; empty lets it count again.
    pub why: String,
    /// Who says so, when somebody was picked for this sitting.
    pub said_by: Option<String>,
}
