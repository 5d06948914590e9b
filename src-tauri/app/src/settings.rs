//! What belongs to the user and not to a workspace: language, look, recent files, where the window stood.
//! One JSON file in the application's folder; a file that cannot be read is set aside, never overwritten.

use crate::words;
use outset_core::{number::NumberFormat, time::DateOrder};
use serde::{Deserialize, Serialize};
use std::{
    collections::BTreeMap,
    io::Write,
    path::{Path, PathBuf},
};

/// So many files are remembered.
const MOST_RECENT: usize = 12;
/// Sizes of text that can be chosen, in percent.
pub const TEXT_SIZES: [u32; 5] = [100, 115, 130, 150, 200];

/// Where Outset keeps what is its own, and where new workspaces go.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Home {
    /// Folder of the settings.
    pub settings: PathBuf,
    /// Folder that is proposed for new workspaces.
    pub workspaces: PathBuf,
}

impl Home {
    /// Everything below one folder.
    pub fn at(folder: &Path) -> Self {
        Self {
            settings: folder.to_owned(),
            workspaces: folder.join("workspaces"),
        }
    }

    /// `OUTSET_HOME` where it is set, else the system's places for settings and documents.
    pub fn of_system() -> Self {
        if let Some(folder) = std::env::var_os("OUTSET_HOME") {
            return Self::at(Path::new(&folder));
        }
        let settings = directories::ProjectDirs::from("org", "Outset", "outset").map_or_else(
            || std::env::temp_dir().join("outset"),
            |dirs| dirs.config_dir().to_owned(),
        );
        let documents = directories::UserDirs::new().map(|dirs| {
            dirs.document_dir()
                .unwrap_or(dirs.home_dir())
                .join("Outset")
        });
        Self {
            workspaces: documents.unwrap_or_else(|| settings.join("workspaces")),
            settings,
        }
    }

    /// Where the untitled sample lies.
    pub(crate) fn sample(&self) -> PathBuf {
        self.settings.join("sample").join("sample.outset")
    }

    fn file(&self) -> PathBuf {
        self.settings.join("settings.json")
    }
}

/// Where the window stood, in logical pixels.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
pub struct WindowPlace {
    /// From the left of the desktop.
    pub x: f64,
    /// From its top.
    pub y: f64,
    /// Inner width.
    pub width: f64,
    /// Inner height.
    pub height: f64,
    /// Whether it filled the screen.
    pub maximized: bool,
}

/// A file opened lately.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Recent {
    /// Its path.
    pub path: PathBuf,
    /// The workspace's name.
    pub name: String,
    /// Its headline figure when last open.
    #[serde(default)]
    pub headline: Option<String>,
}

/// The settings.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(default)]
#[allow(missing_docs, reason = "the window's view of the same fields says it")]
pub struct Settings {
    pub language: String,
    pub theme: String,
    pub text_size: u32,
    pub number_format: String,
    pub date_format: String,
    pub recent_headlines: bool,
    pub recent: Vec<Recent>,
    /// Last page by path of the file.
    pub pages: BTreeMap<PathBuf, String>,
    /// The last day on which each file was open, `YYYY-MM-DD`.
    pub seen: BTreeMap<PathBuf, String>,
    pub window: Option<WindowPlace>,
    /// Whether the sample was shown once without being asked for.
    pub sample_shown: bool,
}

impl Default for Settings {
    fn default() -> Self {
        let locale = sys_locale::get_locale().unwrap_or_default();
        Self {
            language: words::language_of_system(),
            theme: "system".to_owned(),
            text_size: 100,
            number_format: numbers_of(&locale).id().to_owned(),
            date_format: dates_of(&locale).id().to_owned(),
            recent_headlines: true,
            recent: Vec::new(),
            pages: BTreeMap::new(),
            seen: BTreeMap::new(),
            window: None,
            sample_shown: false,
        }
    }
}

/// The usual number format of a locale such as `de-CH`.
fn numbers_of(locale: &str) -> NumberFormat {
    match parts(locale) {
        (_, "CH" | "LI") => NumberFormat::ApostropheDot,
        ("de" | "nl" | "it" | "es" | "pt" | "da" | "tr" | "id" | "el", _) => NumberFormat::DotComma,
        ("fr" | "pl" | "cs" | "sv" | "nb" | "fi" | "ru" | "uk" | "sk" | "hu", _) => {
            NumberFormat::SpaceComma
        }
        _ => NumberFormat::CommaDot,
    }
}

/// The usual order of days of a locale.
fn dates_of(locale: &str) -> DateOrder {
    match parts(locale) {
        ("en", "US") => DateOrder::MonthDayYear,
        ("en", "GB" | "IE" | "AU" | "NZ") | ("fr" | "es" | "it" | "pt", _) => {
            DateOrder::DayMonthYearSlashes
        }
        ("de" | "pl" | "cs" | "da" | "nb" | "fi" | "ru" | "uk" | "tr", _) => {
            DateOrder::DayMonthYearDots
        }
        _ => DateOrder::YearMonthDay,
    }
}

fn parts(locale: &str) -> (&str, &str) {
    let mut parts = locale.split(['-', '_', '.']);
    (
        parts.next().unwrap_or_default(),
        parts.next().unwrap_or_default(),
    )
}

impl Settings {
    /// Numbers as `1234.5` and days as `2026-11-23`, whatever the machine's region: for what is written down
    /// once and read everywhere.
    pub(crate) fn plain(language: &str) -> Self {
        Self {
            language: language.to_owned(),
            number_format: NumberFormat::CommaDot.id().to_owned(),
            date_format: DateOrder::YearMonthDay.id().to_owned(),
            ..Self::default()
        }
    }

    /// Reads the settings; without a file, those that fit the system. An unreadable file is renamed.
    pub fn load(home: &Home) -> Self {
        let path = home.file();
        let Ok(text) = std::fs::read_to_string(&path) else {
            return Self::default();
        };
        match serde_json::from_str::<Self>(&text) {
            Ok(settings) => settings.sane(),
            Err(_) => {
                // Renaming may fail; the defaults are right all the same.
                let _ = std::fs::rename(&path, path.with_extension("json.unreadable"));
                Self::default()
            }
        }
    }

    /// A value that an older or newer version wrote, or a hand, falls back to the default.
    fn sane(mut self) -> Self {
        let usual = Self::default();
        if !words::LANGUAGES.contains(&self.language.as_str()) {
            self.language = usual.language;
        }
        if !["system", "light", "dark"].contains(&self.theme.as_str()) {
            self.theme = usual.theme;
        }
        if !TEXT_SIZES.contains(&self.text_size) {
            self.text_size = usual.text_size;
        }
        if NumberFormat::from_id(&self.number_format).is_none() {
            self.number_format = usual.number_format;
        }
        if DateOrder::from_id(&self.date_format).is_none() {
            self.date_format = usual.date_format;
        }
        self
    }

    /// Writes the settings; they appear whole or not at all.
    ///
    /// # Errors
    /// Whatever the file system says.
    pub fn save(&self, home: &Home) -> std::io::Result<()> {
        std::fs::create_dir_all(&home.settings)?;
        let mut part = tempfile::NamedTempFile::new_in(&home.settings)?;
        part.write_all(serde_json::to_string_pretty(self)?.as_bytes())?;
        part.persist(home.file()).map_err(|error| error.error)?;
        Ok(())
    }

    /// The number format.
    pub fn numbers(&self) -> NumberFormat {
        NumberFormat::from_id(&self.number_format).unwrap_or(NumberFormat::CommaDot)
    }

    /// The order of days.
    pub fn dates(&self) -> DateOrder {
        DateOrder::from_id(&self.date_format).unwrap_or(DateOrder::YearMonthDay)
    }

    /// Puts a file at the head of the recent ones.
    pub fn remember(&mut self, recent: Recent) {
        self.recent.retain(|known| known.path != recent.path);
        self.recent.insert(0, recent);
        self.recent.truncate(MOST_RECENT);
        let known: Vec<PathBuf> = self
            .recent
            .iter()
            .map(|recent| recent.path.clone())
            .collect();
        self.pages.retain(|path, _| known.contains(path));
        self.seen.retain(|path, _| known.contains(path));
    }

    /// Lets a file go from the recent ones.
    pub fn forget(&mut self, path: &Path) {
        self.recent.retain(|known| known.path != path);
        self.pages.remove(path);
        self.seen.remove(path);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn settings_come_back_and_an_unreadable_file_is_set_aside() {
        let folder = tempfile::tempdir().unwrap();
        let home = Home::at(&folder.path().join("deep"));
        let mut settings = Settings {
            theme: "dark".into(),
            ..Settings::default()
        };
        settings.remember(Recent {
            path: "a.outset".into(),
            name: "A".into(),
            headline: None,
        });
        settings.save(&home).unwrap();
        assert_eq!(Settings::load(&home), settings);
        std::fs::write(home.file(), "{ not json").unwrap();
        assert_eq!(Settings::load(&home), Settings::default());
        assert!(home.settings.join("settings.json.unreadable").exists());
    }

    #[test]
    fn values_that_nobody_offers_fall_back() {
        let folder = tempfile::tempdir().unwrap();
        let home = Home::at(folder.path());
        std::fs::write(
            home.file(),
            r#"{"language":"xx","text_size":7,"theme":"pink","number_format":"?"}"#,
        )
        .unwrap();
        let settings = Settings::load(&home);
        assert_eq!(
            (settings.text_size, settings.theme.as_str()),
            (100, "system")
        );
        assert!(words::LANGUAGES.contains(&settings.language.as_str()));
        assert!(NumberFormat::from_id(&settings.number_format).is_some());
    }

    #[test]
    fn recent_files_are_few_and_newest_first() {
        let mut settings = Settings::default();
        for n in 0..20 {
            settings.remember(Recent {
                path: format!("{n}").into(),
                name: String::new(),
                headline: None,
            });
        }
        settings.remember(Recent {
            path: "15".into(),
            name: "again".into(),
            headline: None,
        });
        assert_eq!(settings.recent.len(), MOST_RECENT);
        assert_eq!(settings.recent[0].name, "again");
        assert_eq!(
            settings
                .recent
                .iter()
                .filter(|recent| recent.path == Path::new("15"))
                .count(),
            1
        );
    }

    #[test]
    fn formats_follow_the_region_not_only_the_language() {
        assert_eq!(numbers_of("de-DE"), NumberFormat::DotComma);
        assert_eq!(numbers_of("de-CH"), NumberFormat::ApostropheDot);
        assert_eq!(numbers_of("en-US"), NumberFormat::CommaDot);
        assert_eq!(dates_of("en-US"), DateOrder::MonthDayYear);
        assert_eq!(dates_of("en_GB.UTF-8"), DateOrder::DayMonthYearSlashes);
        assert_eq!(dates_of("C"), DateOrder::YearMonthDay);
    }
}
