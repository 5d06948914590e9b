//! The sample workspace: as a file of its own, or untitled to look round in, until somebody keeps it.

use super::{create::file_name, health::refusal};
use crate::{
    Code, Result, Session, read, sample,
    session::{Untitled, text_of},
    view::{Done, KeepSample, OpenFile, Opened, SessionView, WorkspaceEdit},
};
use outset_core::name;
use outset_store::LADDER;
use std::path::Path;

impl Session {
    /// Makes the sample as a new file, in the language of this session and dated from today.
    ///
    /// # Errors
    /// A file that is there already; whatever the file system says.
    pub fn create_sample(&self, path: &Path) -> Result<()> {
        self.folder_is_there(path)?;
        sample::make(path, self.language(), self.now())
    }

    /// What a window begins with when no file was named: the sample that somebody changed and has not kept
    /// yet, or at the very first start a new one. [`None`] leaves it at the welcome page.
    pub fn begin(&mut self) -> Option<Opened> {
        let path = self.home.sample();
        let recovers = path.exists() && Untitled::at(&path).changed;
        if !recovers && (self.settings.sample_shown || !self.settings.recent.is_empty()) {
            return None;
        }
        // Without a sample there is still the welcome page, which says what went wrong when asked for it.
        let opened = self.untitled_sample().ok()?;
        matches!(opened, Opened::Opened { .. }).then_some(opened)
    }

    /// Opens the untitled sample: the one that was changed and not kept, otherwise a new one.
    ///
    /// # Errors
    /// When it cannot be made, or another window has it.
    pub fn open_sample(&mut self) -> Result<SessionView> {
        match self.untitled_sample()? {
            Opened::Opened { session } => Ok(*session),
            other => Err(refusal(other, self.language())),
        }
    }

    fn untitled_sample(&mut self) -> Result<Opened> {
        let path = self.home.sample();
        let is_open = self
            .open
            .as_ref()
            .is_some_and(|open| open.store.path() == path);
        // What somebody works on, here or in another window, or worked on and has not kept, stays.
        let waits = path.exists() && Untitled::at(&path).changed;
        if !(is_open || waits || outset_store::is_held(&path)) {
            Untitled::remove(&path);
            if let Some(folder) = path.parent() {
                let made = std::fs::create_dir_all(folder);
                made.map_err(|error| self.folder_problem(folder, &error))?;
            }
            self.create_sample(&path)?;
        }
        let opened = self.open_workspace(OpenFile {
            path: text_of(&path),
            read_only: false,
        })?;
        self.settings.sample_shown = true;
        self.keep_settings();
        Ok(opened)
    }

    /// Keeps the untitled sample as a workspace of that name; what can be undone stays so.
    ///
    /// # Errors
    /// What a field does not accept; a file of that name. Then it goes on untitled.
    pub fn keep_sample(&mut self, keep: KeepSample) -> Result<SessionView> {
        let (format, now) = (self.format(), self.now());
        let name = read::field("name", name::name(&keep.name), &format)?;
        let folder = self.folder_named(&keep.folder);
        let made = std::fs::create_dir_all(&folder);
        made.map_err(|error| self.folder_problem(&folder, &error).at("folder"))?;
        let path = folder.join(format!("{}.outset", file_name(&name)));
        let before = self.opened()?.store.path().to_owned();
        if self.opened()?.untitled.is_none() {
            return self.session();
        }
        let kept = match self.open.as_mut() {
            Some(open) => open.store.keep_at(&path, now, &LADDER),
            None => return self.session(),
        };
        self.in_words(kept).map_err(|problem| match problem.code {
            Code::AlreadyExists => problem.at("name"),
            _ => problem,
        })?;
        if let Some(open) = self.open.as_mut() {
            open.untitled = None;
        }
        Untitled::remove(&before);
        if let Some(page) = self.settings.pages.remove(&before) {
            self.settings.pages.insert(path, page);
        }
        self.rename_to(name)?;
        self.remember_file();
        self.session()
    }

    fn rename_to(&mut self, name: String) -> Result<Option<Done>> {
        if self.read(|reader| reader.workspace())?.name == name {
            return Ok(None);
        }
        let edit = WorkspaceEdit {
            field: "name".to_owned(),
            text: name,
            visit: None,
        };
        self.set_workspace(edit).map(Some)
    }

    /// Lets the untitled sample go with everything that was changed in it.
    ///
    /// # Errors
    /// Whatever closing says.
    pub fn discard_sample(&mut self) -> Result<SessionView> {
        if let Some(untitled) = self.open.as_mut().and_then(|open| open.untitled.as_mut()) {
            untitled.changed = false;
        }
        self.close_workspace()
    }

    /// Whether closing would leave changes in an untitled sample that nobody has kept.
    pub fn has_unkept_changes(&self) -> bool {
        let untitled = self.open.as_ref().and_then(|open| open.untitled);
        untitled.is_some_and(|untitled| untitled.changed)
    }
}
