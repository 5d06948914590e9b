//! Opening a workspace and closing it.

use crate::{
    Result, Session,
    portfolio::Standings,
    session::{Open, Untitled, text_of},
    view::{Notice, OpenFile, Opened, SessionView, Tone},
    words,
};
use outset_core::time::Day;
use outset_store::{Holder, LADDER, Opening, Remark, Store};
use std::path::{Path, PathBuf, absolute};

impl Session {
    /// Opens a workspace. The one that is open is closed once the new one is open.
    ///
    /// # Errors
    /// None but mistakes of Outset: everything that can be wrong with a file is a kind of [`Opened`].
    pub fn open_workspace(&mut self, file: OpenFile) -> Result<Opened> {
        let path = absolute(&file.path).unwrap_or_else(|_| PathBuf::from(&file.path));
        let already = self.open.as_ref().is_some_and(|open| {
            open.store.path() == path && open.store.is_writable() != file.read_only
        });
        if already {
            return Ok(Opened::Opened {
                session: Box::new(self.session()?),
            });
        }
        match self.store_at(&path, file.read_only) {
            Ok((store, remarks)) => {
                self.close_workspace()?;
                self.take(store, &remarks, file.read_only);
                Ok(Opened::Opened {
                    session: Box::new(self.session()?),
                })
            }
            Err(error) => Ok(self.not_opened(&path, &error)),
        }
    }

    /// Opens a workspace for a terminal verb.
    ///
    /// # Errors
    /// What is wrong with the file.
    pub fn open_or_refuse(&mut self, path: &Path, read_only: bool) -> Result<()> {
        let path = absolute(path).unwrap_or_else(|_| path.to_owned());
        let (store, remarks) = self
            .store_at(&path, read_only)
            .map_err(|error| self.refused(&path, &error))?;
        self.close_workspace()?;
        self.take(store, &remarks, read_only);
        Ok(())
    }

    fn store_at(&self, path: &Path, read_only: bool) -> outset_store::Result<(Store, Vec<Remark>)> {
        let opening = Opening {
            holder: self.holder,
            read_only,
            now: self.now(),
            ladder: &LADDER,
            key: None,
        };
        outset_store::open(path, &opening)
    }

    /// Makes an opened store the session's workspace.
    pub(super) fn take(&mut self, store: Store, remarks: &[Remark], asked_read_only: bool) {
        let language = self.settings.language.clone();
        let notices = remarks
            .iter()
            .filter_map(|remark| notice(remark, &language))
            .collect();
        let read_only_reason = (!store.is_writable()).then(|| {
            let id = if asked_read_only {
                "read-only-asked"
            } else {
                "read-only-protected"
            };
            words::text(&language, id)
        });
        let seen = self.settings.seen.get(store.path());
        let last_seen = seen.and_then(|day| Day::from_iso(day));
        let untitled = store.path() == self.home.sample() && store.is_writable();
        let untitled = untitled.then(|| Untitled::at(store.path()));
        let mut open = Open {
            untitled,
            store,
            notices,
            read_only_reason,
            safety: Default::default(),
            last_seen,
            standings: Standings::default(),
            tidied: false,
        };
        if remarks.contains(&Remark::CheckLater) {
            open.safety.check_beside(open.store.path(), &LADDER);
        }
        self.open = Some(open);
        if self.holder == Holder::Window {
            let (now, zone) = (self.now(), self.format().zone);
            let titled = |open: &&mut Open| open.store.is_writable() && open.untitled.is_none();
            if let Some(open) = self.open.as_mut().filter(titled) {
                open.safety
                    .before_write(open.store.path(), now, zone, &LADDER);
            }
            self.remember_file();
        }
    }

    /// Closes the workspace so that it is one file again. Nothing happens when none is open.
    ///
    /// # Errors
    /// Whatever closing says; nothing is lost in any case.
    pub fn close_workspace(&mut self) -> Result<SessionView> {
        if self.holder == Holder::Window {
            self.remember_file();
        }
        if let Some(mut open) = self.open.take() {
            open.safety.finish();
            let (path, untitled) = (open.store.path().to_owned(), open.untitled);
            let closed = open.store.close();
            self.in_words(closed)?;
            // An untouched sample can be made anew at any time; a changed one waits to be kept.
            if untitled.is_some_and(|untitled| !untitled.changed) {
                Untitled::remove(&path);
            }
        }
        self.session()
    }
}

fn notice(remark: &Remark, language: &str) -> Option<Notice> {
    let (id, tone, texts): (_, _, Vec<(&'static str, String)>) = match remark {
        Remark::Network => ("notice-network", Tone::Warn, vec![]),
        Remark::Synced => ("notice-synced", Tone::Warn, vec![]),
        Remark::Recovered => ("notice-recovered", Tone::Info, vec![]),
        Remark::Upgraded { from, to, snapshot } => (
            "notice-upgraded",
            Tone::Info,
            vec![
                ("from", from.to_string()),
                ("to", to.to_string()),
                ("snapshot", text_of(snapshot)),
            ],
        ),
        // These are said elsewhere: in the bar of a read-only file, and in the status line.
        Remark::WriteProtected | Remark::CheckLater => return None,
    };
    let texts: Vec<(&'static str, &str)> = texts
        .iter()
        .map(|(name, text)| (*name, text.as_str()))
        .collect();
    Some(Notice {
        id: id.to_owned(),
        tone,
        text: words::text_with(language, id, &texts),
    })
}
