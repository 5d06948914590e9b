//! The session as the window sees it: settings, the open workspace, notices.

use super::{Choice, History};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Everything that frames the pages.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[ts(rename = "Session")]
pub struct SessionView {
    /// The open workspace, if there is one.
    pub workspace: Option<WorkspaceView>,
    /// Labels of undo and redo.
    pub history: History,
    /// The user's settings.
    pub settings: SettingsView,
    /// What a user should know about the file.
    pub notices: Vec<Notice>,
    /// "Saved 14:32 · backup verified 14:30".
    pub status: String,
    /// The page that was open last in this file; empty if none.
    pub page: String,
}

/// The open workspace.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct WorkspaceView {
    /// Its id.
    pub id: String,
    /// Its name.
    pub name: String,
    /// Its file.
    pub path: String,
    /// Whether it is the sample that has no name yet.
    pub untitled: bool,
    /// Whether that one was changed.
    pub untitled_changed: bool,
    /// Whether nothing can be changed.
    pub read_only: bool,
    /// Why not.
    pub read_only_reason: Option<String>,
    /// ISO code.
    pub currency: String,
    /// Number of the first month of the fiscal year, as text.
    pub fiscal_year_start: String,
    /// IANA time zone.
    pub time_zone: String,
    /// Stable name of the growth level.
    pub growth_level: String,
    /// Working hours of a day, as one would type them.
    pub hours_per_day: String,
    /// Whether specialist pages are shown.
    pub specialist: bool,
}

/// The user's settings.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(rename = "Settings")]
pub struct SettingsView {
    /// `en` or `de`.
    #[ts(type = "\"en\" | \"de\"")]
    pub language: String,
    /// `system`, `light` or `dark`.
    #[ts(type = "\"system\" | \"light\" | \"dark\"")]
    pub theme: String,
    /// Percent of the normal size.
    pub text_size: u32,
    /// Stable name of the number format.
    pub number_format: String,
    /// Stable name of the order of days.
    pub date_format: String,
    /// Whether the list of recent files shows headline figures.
    pub recent_headlines: bool,
}

/// One setting to change.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct SettingEdit {
    /// Name of the field of `Settings`.
    #[ts(type = "keyof Settings")]
    pub key: String,
    /// Its value as text.
    pub value: String,
}

/// Something to know, until it is dismissed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct Notice {
    /// The same notice has the same id.
    pub id: String,
    /// How it is shown.
    pub tone: Tone,
    /// The sentence.
    pub text: String,
}

/// How much a notice wants to be seen.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Tone {
    /// Good to know.
    Info,
    /// Better known.
    Warn,
}

/// Every list that the window offers.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[allow(missing_docs, reason = "each field is the list that its name says")]
pub struct Choices {
    pub languages: Vec<Choice>,
    pub themes: Vec<Choice>,
    pub text_sizes: Vec<Choice>,
    pub number_formats: Vec<Choice>,
    pub date_formats: Vec<Choice>,
    pub currencies: Vec<Choice>,
    pub time_zones: Vec<Choice>,
    pub growth_levels: Vec<Choice>,
    pub months: Vec<Choice>,
    pub stages: Vec<Choice>,
    pub rate_units: Vec<Choice>,
}

/// The page that is open, to be found again next time.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct PageName {
    /// As the window names it.
    pub page: String,
}

/// What this program is.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct About {
    /// Version.
    pub version: String,
    /// Version of the files it writes.
    pub schema: u32,
    /// Its licence.
    pub licence: String,
    /// Where settings are kept.
    pub settings_folder: String,
    /// The open file.
    pub workspace_path: Option<String>,
}
