//! Templates: offered, looked at, begun from, and made of a project.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// The templates that can be begun from.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct TemplateList {
    /// Those that come with Outset, then the user's own.
    pub rows: Vec<TemplateRow>,
    /// Files among the user's own that cannot be read, each with the reason.
    pub refused: Vec<String>,
}

/// A template.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct TemplateRow {
    /// Its stable name; `own:<name>` for one of the user's own, the path for a file that was opened.
    pub id: String,
    /// What it is called.
    pub name: String,
    /// What it is for, in a line.
    pub about: String,
    /// What it asks for, in a line; may be empty.
    pub asks: String,
    /// What it holds: "6 numbers of today’s work, 2 benefits, 5 costs, 1 risk".
    pub holds: String,
    /// Whether it is one of the user's own.
    pub own: bool,
    /// The currency its amounts are meant in.
    pub currency: String,
    /// That its amounts are meant in another currency than the workspace's; empty otherwise.
    pub currency_note: String,
}

/// A project to add that is begun from a template.
#[derive(Debug, Clone, Default, Deserialize, TS)]
pub struct NewFromTemplate {
    /// Its name.
    pub name: String,
    /// The template: its stable name, its name, or the path of a file.
    pub template: String,
    /// The area it serves.
    #[ts(optional)]
    pub area: Option<String>,
    /// The month it starts in.
    #[ts(optional)]
    pub start_month: Option<String>,
    /// Its budget.
    #[ts(optional)]
    pub budget: Option<String>,
}

/// A project that takes what a template holds beside what it has.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct TemplateUse {
    /// The project.
    pub project: String,
    /// The template, as in `NewFromTemplate`.
    pub template: String,
}

/// What a project would be as a template, before it is saved.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct TemplateDraft {
    /// How far its figures are widened, in a sentence.
    pub widened: String,
    /// Every figure that stays, as it is and as it will be.
    pub figures: Vec<TemplateFigure>,
    /// Names and questions that stay as they are.
    pub names: Vec<String>,
    /// Names that go because they name a person, the project or the workspace; what they name stays, by its
    /// kind.
    pub removed_names: Vec<String>,
    /// What is left out, in a sentence.
    pub left_out: String,
}

/// A figure of a draft.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct TemplateFigure {
    /// What it is called.
    pub name: String,
    /// As it is in the project.
    pub before: String,
    /// As it is in the template.
    pub after: String,
}

/// What a template is to be called.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct TemplateName {
    /// Its name.
    pub name: String,
}

/// A project to save as a template.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct TemplateSave {
    /// The project.
    pub project: String,
    /// What the template is called.
    pub name: String,
    /// What it is for; may be empty.
    pub about: String,
    /// The file that it becomes; without one it is kept among the user's own.
    #[ts(optional)]
    pub path: Option<String>,
}
