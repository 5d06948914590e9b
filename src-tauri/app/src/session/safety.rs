//! When backups are taken: before the first change of a day, then every half hour while something changes.
//! They run beside the work, on a state that is held still.

use crate::{format::Formatter, words};
use chrono_tz::Tz;
use outset_core::time::{Day, Moment};
use outset_store::{Backup, BackupKind, Error, Health, Ladder, Snapshot, backups, check};
use std::{path::Path, thread::JoinHandle};

/// Between backups while something changes.
const INTERVAL_SECONDS: i64 = 30 * 60;

/// What the session knows about the file's safety.
#[derive(Default)]
pub(crate) struct Safety {
    running: Option<JoinHandle<Result<Backup, Error>>>,
    checking: Option<JoinHandle<Result<Health, Error>>>,
    last: Option<Moment>,
    saved: Option<Moment>,
    changed: bool,
    looked_on: Option<Day>,
    /// The id of the message about what went wrong last.
    trouble: Option<&'static str>,
}

impl Safety {
    /// Checks a large file on a thread of its own.
    pub(crate) fn check_beside(&mut self, path: &Path, ladder: &'static Ladder) {
        let path = path.to_owned();
        self.checking = Some(std::thread::spawn(move || check(&path, ladder)));
    }

    /// Sees to it that the state before the first change of a day is safe.
    pub(crate) fn before_write(
        &mut self,
        path: &Path,
        now: Moment,
        zone: Tz,
        ladder: &'static Ladder,
    ) {
        let today = now.day_in(zone);
        if self.looked_on == Some(today) {
            return;
        }
        self.looked_on = Some(today);
        let newest = backups(path)
            .ok()
            .and_then(|backups| backups.first().map(|backup| backup.taken));
        self.last = self.last.max(newest);
        let due = match newest {
            None => true,
            Some(taken) => taken.day_in(zone) < today && changed_since(path, taken),
        };
        if due {
            self.begin(path, now, ladder);
        }
    }

    /// Something was committed.
    pub(crate) fn wrote(&mut self, now: Moment) {
        self.saved = Some(now);
        self.changed = true;
    }

    /// Takes a backup when one is due, and sees what became of the one that runs.
    pub(crate) fn tick(&mut self, path: &Path, now: Moment, zone: Tz, ladder: &'static Ladder) {
        if self.running.as_ref().is_some_and(JoinHandle::is_finished) {
            self.finish();
        }
        if self.checking.as_ref().is_some_and(JoinHandle::is_finished) {
            let found = self.checking.take().map(JoinHandle::join);
            self.trouble = match found {
                Some(Ok(Ok(_))) | None => self.trouble,
                _ => Some("status-damaged"),
            };
        }
        self.before_write(path, now, zone, ladder);
        let next = self.last.map(|last| last.plus_seconds(INTERVAL_SECONDS));
        if self.changed && next.is_none_or(|next| next <= now) {
            self.begin(path, now, ladder);
        }
    }

    fn begin(&mut self, path: &Path, now: Moment, ladder: &'static Ladder) {
        if self.running.is_some() {
            return;
        }
        // Also after a failure the next try waits for the interval.
        self.last = Some(now);
        self.changed = false;
        match Snapshot::hold(path) {
            Ok(snapshot) if snapshot.is_pinned() => {
                let copying = move || snapshot.back_up(BackupKind::Regular, now, ladder);
                self.running = Some(std::thread::spawn(copying));
            }
            // Where the state cannot be held still, the copy is finished before the change.
            Ok(snapshot) => self.note(snapshot.back_up(BackupKind::Regular, now, ladder)),
            Err(error) => self.note(Err(error)),
        }
    }

    /// Waits for the backup that runs.
    pub(crate) fn finish(&mut self) {
        if let Some(running) = self.running.take() {
            match running.join() {
                Ok(result) => self.note(result),
                Err(_) => self.trouble = Some("status-backup-failed"),
            }
        }
    }

    /// The id of the message about what went wrong last.
    pub(crate) fn trouble(&self) -> Option<&'static str> {
        self.trouble
    }

    fn note(&mut self, result: Result<Backup, Error>) {
        self.trouble = match result {
            Ok(backup) => {
                self.last = Some(backup.taken);
                None
            }
            Err(Error::DiskFull) => Some("status-backup-disk-full"),
            Err(_) => Some("status-backup-failed"),
        };
    }

    /// A backup was taken on request.
    pub(crate) fn backed_up(&mut self, taken: Moment) {
        self.last = Some(taken);
        self.changed = false;
        self.trouble = None;
    }

    /// "Saved 14:32 · backup verified 14:30".
    pub(crate) fn status(&self, format: &Formatter) -> String {
        let say = |id: &str, at: Moment| {
            words::text_with(&format.language, id, &[("time", &format.time(at))])
        };
        let saved = match self.saved {
            Some(at) => say("status-saved", at),
            None => words::text(&format.language, "status-all-saved"),
        };
        let backup = match (self.trouble, self.running.is_some(), self.last) {
            (Some(trouble), _, _) => words::text(&format.language, trouble),
            (None, true, _) => words::text(&format.language, "status-backup-running"),
            (None, false, Some(at)) => say("status-backup", at),
            (None, false, None) => return saved,
        };
        format!("{saved} · {backup}")
    }
}

fn changed_since(path: &Path, taken: Moment) -> bool {
    let log = path.with_file_name({
        let mut name = path.file_name().unwrap_or_default().to_os_string();
        name.push("-wal");
        name
    });
    [path, &log].iter().any(|path| {
        let modified = std::fs::metadata(path).and_then(|metadata| metadata.modified());
        modified.is_ok_and(|at| Moment::from(chrono::DateTime::<chrono::Utc>::from(at)) > taken)
    })
}
