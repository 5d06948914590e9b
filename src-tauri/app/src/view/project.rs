//! Projects, in the portfolio and on their own page.

use super::Shown;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// All projects.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct Portfolio {
    /// The page's sentence.
    pub headline: String,
    /// How many, those in the archive left out.
    pub count: u32,
    /// How many are in the archive.
    pub archived: u32,
    /// One row each, those in the archive too.
    pub rows: Vec<ProjectRow>,
}

/// A project in the portfolio.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct ProjectRow {
    /// Its id.
    pub id: String,
    /// Its name.
    pub name: String,
    /// The area it serves; may be empty.
    pub area: String,
    /// Stable name of the stage.
    pub stage: String,
    /// The stage in words.
    pub stage_name: String,
    /// Stable name: `active`, `stopped` or `finished`.
    pub state: String,
    /// What stands in its pill: "Deliver", "Stopped", "Finished".
    pub state_name: String,
    /// When it was stopped or finished, with its area: "Facilities · stopped 4 Mar"; the area alone for one
    /// that goes on.
    pub about: String,
    /// Whether it is put away.
    pub archived: bool,
    /// The month it starts in, written out.
    pub start_month: Option<String>,
    /// The same as `YYYY-MM`.
    pub starts_in: Option<String>,
    /// Its budget.
    pub budget: Option<Shown>,
}

/// A project on its page.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct ProjectView {
    /// Its id.
    pub id: String,
    /// The page's sentence.
    pub headline: String,
    /// Its name.
    pub name: String,
    /// The area it serves; may be empty.
    pub area: String,
    /// Stable name of the stage.
    pub stage: String,
    /// The stage in words.
    pub stage_name: String,
    /// The month it starts in, as one would type it; may be empty.
    pub start_month: String,
    /// Its budget, as one would type it; may be empty.
    pub budget: String,
    /// Its budget, written out.
    pub budget_shown: Option<Shown>,
}

/// A project to add. The window asks for the name alone; a terminal may give everything at once.
#[derive(Debug, Clone, Default, Deserialize, TS)]
pub struct NewProject {
    /// Its name.
    pub name: String,
    /// The area it serves.
    #[ts(optional)]
    pub area: Option<String>,
    /// The month it starts in.
    #[ts(optional)]
    pub start_month: Option<String>,
    /// Its budget.
    #[ts(optional)]
    pub budget: Option<String>,
    /// What it was when it came in: `idea`, `approved` or `running`; an idea where nothing is said.
    #[ts(optional)]
    pub began_as: Option<String>,
}

/// A model that already runs. Everything but the name may stay empty.
#[derive(Debug, Clone, Default, Deserialize, TS)]
pub struct NewRunning {
    /// Its name.
    pub name: String,
    /// Cases a month.
    pub cases_per_month: String,
    /// What it brings when a case that matters is found.
    pub worth_right: String,
    /// What a false alarm costs.
    pub cost_wrong: String,
    /// What running it costs a month.
    pub monthly_cost: String,
    /// Found of 100 that matter before there was a model; empty where nothing was done.
    pub found_today: String,
    /// Right of 100 flagged before there was a model; empty where nothing was done.
    pub right_today: String,
    /// The month it went live.
    pub live_since: String,
    /// The area it serves.
    #[ts(optional)]
    pub area: Option<String>,
    /// What may be spent in all.
    #[ts(optional)]
    pub budget: Option<String>,
}

/// A change of the workspace itself.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct WorkspaceEdit {
    /// Stable name of the field.
    pub field: String,
    /// What was typed or chosen.
    pub text: String,
    /// See `FieldEdit`.
    pub visit: Option<String>,
}
