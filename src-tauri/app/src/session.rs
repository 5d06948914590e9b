//! A session: one user's settings and at most one open workspace. Verbs are its methods, one file per
//! noun in `verb`.

mod safety;
mod untitled;

use crate::{
    Problem, Result,
    format::Formatter,
    measure::Measurements,
    portfolio::Standings,
    problem,
    result::Results,
    settings::{Home, Settings, WindowPlace},
    view::{Done, History, Notice, SessionView, SettingsView, WorkspaceView},
    words,
    work::{Progress, Queue, Work},
};
use outset_core::{
    number::NumberFormat,
    time::{DateOrder, Day, Moment},
};
use outset_store::{Holder, LADDER, Op, Reader, Store, Tx};
use safety::Safety;
use std::{
    path::Path,
    sync::{Arc, atomic::AtomicBool},
};
pub(crate) use untitled::Untitled;

/// Tells the time.
pub type Clock = fn() -> Moment;

/// The machine's clock.
pub fn machine_clock() -> Moment {
    chrono::Utc::now().into()
}

/// How a session knows the time.
enum Time {
    /// A clock tells it.
    Told(Clock),
    /// Somebody has set it, to do now what belongs to another day.
    Set(Moment),
}

/// What happened without being asked; see [`Session::look_around`].
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Seen {
    /// Tables that another program changed; `*` stands for any of them.
    pub changed: Vec<String>,
    /// The status line, when it has changed.
    pub status: Option<String>,
}

/// An open workspace with what the session knows about it.
pub(crate) struct Open {
    pub(crate) store: Store,
    pub(crate) notices: Vec<Notice>,
    pub(crate) read_only_reason: Option<String>,
    pub(crate) safety: Safety,
    /// The day on which this file was open before; none when it never was.
    pub(crate) last_seen: Option<Day>,
    /// Of an untitled workspace: how it stands.
    pub(crate) untitled: Option<Untitled>,
    /// What the portfolio knows, while nothing is written.
    pub(crate) standings: Standings,
    /// Whether what nobody waits for any more was let go since the file was opened.
    pub(crate) tidied: bool,
}

/// A session.
pub struct Session {
    pub(crate) home: Home,
    pub(crate) settings: Settings,
    pub(crate) open: Option<Open>,
    pub(crate) holder: Holder,
    pub(crate) results: Results,
    pub(crate) measured: Measurements,
    pub(crate) work: Work,
    time: Time,
    status_told: String,
}

impl Session {
    /// A session with the settings of a home folder, without a workspace.
    pub fn new(home: Home, holder: Holder, clock: Clock) -> Self {
        let settings = Settings::load(&home);
        Self {
            home,
            settings,
            open: None,
            holder,
            results: Results::default(),
            measured: Measurements::default(),
            work: Work::default(),
            time: Time::Told(clock),
            status_told: String::new(),
        }
    }

    /// For a window: holds the lock of the file that is open.
    pub fn for_window() -> Self {
        Self::new(Home::of_system(), Holder::Window, machine_clock)
    }

    /// For a terminal: one short transaction a verb.
    pub fn for_terminal() -> Self {
        Self::new(Home::of_system(), Holder::Terminal, machine_clock)
    }

    /// Tells how far long work has come, from now on.
    pub fn tell_progress(&mut self, told: Progress) {
        self.work.listen(told);
    }

    /// From now on, long answers that can be asked for again give way when `queue` says that others wait: they
    /// end with the code `gave_way`.
    pub fn give_way(&mut self, queue: Queue) {
        self.work.stand_in(queue);
    }

    /// Set from another thread, it stops the long work that is under way.
    pub fn stop_work(&self) -> Arc<AtomicBool> {
        self.work.stop()
    }

    pub(crate) fn now(&self) -> Moment {
        match self.time {
            Time::Told(clock) => clock(),
            Time::Set(at) => at,
        }
    }

    /// From now on it is this moment.
    pub(crate) fn set_time(&mut self, at: Moment) {
        self.time = Time::Set(at);
    }

    /// The language of the words.
    pub fn language(&self) -> &str {
        &self.settings.language
    }

    /// Chooses the language for this session only, as a terminal's option does.
    pub fn speak(&mut self, language: &str) {
        if words::LANGUAGES.contains(&language) {
            self.settings.language = language.to_owned();
        }
    }

    /// Runs a verb with typed numbers and days read as `1234.5` and `2026-11-23`, whatever the settings:
    /// what a script passes must not mean something else on another machine.
    pub fn typed_plainly<T>(&mut self, verb: impl FnOnce(&mut Self) -> T) -> T {
        let plain = Settings {
            number_format: NumberFormat::CommaDot.id().to_owned(),
            date_format: DateOrder::YearMonthDay.id().to_owned(),
            ..self.settings.clone()
        };
        let own = std::mem::replace(&mut self.settings, plain);
        let done = verb(self);
        self.settings.number_format = own.number_format;
        self.settings.date_format = own.date_format;
        done
    }

    /// A number typed as `1234.5` as this user would type it, for verbs that read and show at once; what is no
    /// number stays as it is.
    pub fn typed_here(&self, text: &str) -> String {
        match NumberFormat::CommaDot.read(text.trim()) {
            Ok(number) => self.format().number(number.value(), 6),
            Err(_) => text.to_owned(),
        }
    }

    /// Waits for a backup that is under way, and says what went wrong with it.
    pub fn finish_backup(&mut self) -> Option<String> {
        let open = self.open.as_mut()?;
        open.safety.finish();
        let trouble = open.safety.trouble()?;
        Some(words::text(self.language(), trouble))
    }

    /// The formatter for this user and, where one is open, this workspace.
    pub fn format(&self) -> Formatter {
        let zone = self.open.as_ref().and_then(|open| {
            let workspace = open.store.read(|reader| reader.workspace()).ok()?;
            workspace.time_zone.parse().ok()
        });
        Formatter {
            language: self.settings.language.clone(),
            numbers: self.settings.numbers(),
            dates: self.settings.dates(),
            zone: zone.unwrap_or_else(zone_of_machine),
        }
    }

    pub(crate) fn opened(&self) -> Result<&Open> {
        self.open
            .as_ref()
            .ok_or_else(|| Problem::no_workspace(self.language()))
    }

    /// Puts an error of the file into words.
    pub(crate) fn in_words<T>(&self, result: outset_store::Result<T>) -> Result<T> {
        result.map_err(|error| problem::file(&error, &self.format()))
    }

    /// Reads the open workspace.
    pub(crate) fn read<T>(
        &self,
        reading: impl FnOnce(&Reader<'_>) -> outset_store::Result<T>,
    ) -> Result<T> {
        let read = self.opened()?.store.read(reading);
        self.in_words(read)
    }

    /// Changes the open workspace; `change` returns the id of what it added.
    pub(crate) fn write(
        &mut self,
        op: Op,
        visit: Option<&str>,
        change: impl FnOnce(&Tx<'_>) -> outset_store::Result<Option<String>>,
    ) -> Result<Done> {
        let (now, format) = (self.now(), self.format());
        let open = self
            .open
            .as_mut()
            .ok_or_else(|| Problem::no_workspace(&format.language))?;
        match &mut open.untitled {
            Some(untitled) => untitled.note_change(open.store.path(), &format)?,
            None if open.store.is_writable() => {
                let path = open.store.path();
                open.safety.before_write(path, now, format.zone, &LADDER);
            }
            None => {}
        }
        let written = open
            .store
            .write(op, visit, change)
            .map_err(|error| problem::file(&error, &format))?;
        if !written.changes.is_empty() {
            open.safety.wrote(now);
        }
        Ok(self.done(
            written.value,
            &format!("op-{}.done", op.id()),
            &written.changes,
        ))
    }

    pub(crate) fn done(
        &self,
        id: Option<String>,
        message: &str,
        changes: &[outset_store::Change],
    ) -> Done {
        let mut tables: Vec<String> = changes.iter().map(|change| change.table.clone()).collect();
        tables.sort();
        tables.dedup();
        Done {
            id,
            done: words::text(self.language(), message),
            history: self.history(),
            tables,
        }
    }

    /// Labels of undo and redo.
    pub fn history(&self) -> History {
        let history = self
            .open
            .as_ref()
            .map(|open| open.store.history())
            .unwrap_or_default();
        let label = |id: &'static str, op: Option<Op>| {
            op.map(|op| {
                let name = words::text(self.language(), &format!("op-{}", op.id()));
                words::text_with(self.language(), id, &[("op", &name)])
            })
        };
        History {
            undo: label("undo-op", history.undo),
            redo: label("redo-op", history.redo),
        }
    }

    /// Everything that frames the pages.
    ///
    /// # Errors
    /// When the open file cannot be read.
    pub fn session(&self) -> Result<SessionView> {
        let workspace = self
            .open
            .as_ref()
            .map(|open| self.workspace_view(open))
            .transpose()?;
        let page = self
            .open
            .as_ref()
            .and_then(|open| self.settings.pages.get(open.store.path()).cloned());
        Ok(SessionView {
            workspace,
            history: self.history(),
            settings: self.settings_view(),
            notices: self
                .open
                .as_ref()
                .map(|open| open.notices.clone())
                .unwrap_or_default(),
            status: self.status(),
            page: page.unwrap_or_default(),
        })
    }

    fn workspace_view(&self, open: &Open) -> Result<WorkspaceView> {
        let workspace = self.read(|reader| reader.workspace())?;
        Ok(WorkspaceView {
            id: workspace.id,
            name: workspace.name,
            path: text_of(open.store.path()),
            untitled: open.untitled.is_some(),
            untitled_changed: open.untitled.is_some_and(|untitled| untitled.changed),
            read_only: !open.store.is_writable(),
            read_only_reason: open.read_only_reason.clone(),
            currency: workspace.currency,
            fiscal_year_start: workspace.fiscal_year_start.to_string(),
            time_zone: workspace.time_zone,
            growth_level: workspace.growth_level,
            hours_per_day: self.format().number(workspace.hours_per_day, 2),
            specialist: workspace.specialist,
        })
    }

    fn settings_view(&self) -> SettingsView {
        let settings = &self.settings;
        SettingsView {
            language: settings.language.clone(),
            theme: settings.theme.clone(),
            text_size: settings.text_size,
            number_format: settings.number_format.clone(),
            date_format: settings.date_format.clone(),
            recent_headlines: settings.recent_headlines,
        }
    }

    /// The status line.
    pub fn status(&self) -> String {
        match &self.open {
            None => String::new(),
            Some(open) if !open.store.is_writable() => {
                words::text(self.language(), "status-read-only")
            }
            Some(open) => open.safety.status(&self.format()),
        }
    }

    /// To be called every second or so: sees what other programs changed, and takes the backups that are
    /// due. Never waits for a backup. The first time it also lets go what nobody waits for any more.
    pub fn look_around(&mut self) -> Seen {
        self.tidy_once();
        let (now, zone) = (self.now(), self.format().zone);
        let mut seen = Seen::default();
        if let Some(open) = self.open.as_mut() {
            // A file that cannot be asked now is asked again in a second.
            if open.store.changed_outside().unwrap_or(false) {
                seen.changed.push("*".to_owned());
                open.safety.wrote(now);
            }
            if open.store.is_writable() && open.untitled.is_none() {
                open.safety.tick(open.store.path(), now, zone, &LADDER);
            }
        }
        let status = self.status();
        if status != self.status_told {
            self.status_told.clone_from(&status);
            seen.status = Some(status);
        }
        seen
    }

    /// Where the window stood last.
    pub fn window_place(&self) -> Option<WindowPlace> {
        self.settings.window
    }

    /// Keeps where the window stands.
    pub fn remember_window_place(&mut self, place: WindowPlace) {
        self.settings.window = Some(place);
        self.keep_settings();
    }

    /// Writes the settings. A settings file that cannot be written costs comfort, not work, so it is no
    /// error of the verb that asked.
    pub(crate) fn keep_settings(&self) {
        if self.holder == Holder::Window {
            let _ = self.settings.save(&self.home);
        }
    }
}

/// The machine's time zone.
pub(crate) fn zone_of_machine() -> chrono_tz::Tz {
    iana_time_zone::get_timezone()
        .ok()
        .and_then(|name| name.parse().ok())
        .unwrap_or(chrono_tz::UTC)
}

pub(crate) fn text_of(path: &Path) -> String {
    path.to_string_lossy().into_owned()
}
