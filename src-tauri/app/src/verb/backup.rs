//! Backups, restoring one, and reading what can be read of a damaged file.

use super::workspace::new_row;
use crate::{
    Code, Problem, Result, Session,
    session::text_of,
    view::{
        BackupRow, FileOrOpen, FilePath, OpenFile, Opened, RestoreFrom, Salvaged, SalvagedTable,
        SessionView,
    },
    words,
};
use outset_core::money::Currency;
use outset_store::{
    Backup, BackupKind, Error, LADDER, Store, back_up, backups, backups_folder, check,
};
use std::path::{Path, PathBuf};

impl Session {
    /// Backups of a file, newest first.
    ///
    /// # Errors
    /// When their folder cannot be read.
    pub fn backups(&self, of: FileOrOpen) -> Result<Vec<BackupRow>> {
        let path = match of.path {
            Some(path) => PathBuf::from(path),
            None => self.opened()?.store.path().to_owned(),
        };
        let found = self.in_words(backups(&path))?;
        Ok(found.iter().map(|backup| self.backup_row(backup)).collect())
    }

    pub(super) fn backup_row(&self, backup: &Backup) -> BackupRow {
        let format = self.format();
        BackupRow {
            path: text_of(&backup.path),
            name: backup
                .path
                .file_name()
                .unwrap_or_default()
                .to_string_lossy()
                .into_owned(),
            taken: format.moment(backup.taken),
            taken_at: backup.taken.utc().to_rfc3339(),
            size: format.bytes(backup.bytes),
            kind: backup.kind.id().to_owned(),
            kind_name: words::text(&format.language, &format!("backup-{}", backup.kind.id())),
            verified: true,
        }
    }

    /// Takes a backup now.
    ///
    /// # Errors
    /// No room; a copy that is not whole.
    pub fn back_up_now(&mut self) -> Result<BackupRow> {
        let path = self.opened()?.store.path().to_owned();
        if let Some(open) = self.open.as_mut() {
            // One that is under way holds an older state, so its name must come first.
            open.safety.finish();
        }
        let backup = self.in_words(back_up(&path, BackupKind::Regular, self.now(), &LADDER))?;
        if let Some(open) = self.open.as_mut() {
            open.safety.backed_up(backup.taken);
        }
        Ok(self.backup_row(&backup))
    }

    /// Puts a backup in the place of a file; what was there is kept. The backup is named by its path or by
    /// the name of its file.
    ///
    /// # Errors
    /// A backup that is not whole; a file that another window has open. Nothing has changed then.
    pub fn restore_backup(&mut self, from: RestoreFrom) -> Result<SessionView> {
        self.put_back(&from)?;
        match self.open_workspace(OpenFile {
            path: from.path.clone(),
            read_only: false,
        })? {
            Opened::Opened { session } => Ok(*session),
            Opened::Damaged { damage } => Err(plain(Code::Damaged, damage.sentence)),
            Opened::InUse { sentence, .. } | Opened::Missing { sentence, .. } => {
                Err(plain(Code::InUse, sentence))
            }
            Opened::Refused { problem, .. } => Err(problem),
        }
    }

    /// The same without opening the file. Returns where the replaced file is kept.
    ///
    /// # Errors
    /// As [`Session::restore_backup`].
    pub fn put_back(&mut self, from: &RestoreFrom) -> Result<Option<String>> {
        let path = std::path::absolute(&from.path).unwrap_or_else(|_| PathBuf::from(&from.path));
        let backup = self.backup_named(&path, &from.backup)?;
        let here = self
            .open
            .as_ref()
            .is_some_and(|open| open.store.path() == path);
        let mut open = if here { self.open.take() } else { None };
        if let Some(open) = open.as_mut() {
            open.safety.finish();
        }
        let store: Option<Store> = open.map(|open| open.store);
        let was_open = store.is_some();
        let restored = outset_store::restore(&path, &backup, store, self.now(), &LADDER);
        if restored.is_err() && was_open {
            // The user keeps what was open; the problem is told all the same.
            self.open_or_refuse(&path, false)?;
        }
        Ok(self.in_words(restored)?.kept.as_deref().map(text_of))
    }

    fn backup_named(&self, path: &Path, name: &str) -> Result<PathBuf> {
        let known = self.in_words(backups(path))?;
        let by_name = known.into_iter().map(|backup| backup.path).find(|backup| {
            backup.file_name().is_some_and(|file| file == name)
                || backup.as_path() == Path::new(name)
        });
        match by_name {
            Some(backup) => Ok(backup),
            None if Path::new(name).is_file() => Ok(PathBuf::from(name)),
            None => {
                let folder = text_of(&backups_folder(path));
                let texts = [("name", name), ("folder", folder.as_str())];
                Err(
                    Problem::new(self.language(), Code::NotFound, "problem-no-backup", &texts)
                        .at("backup"),
                )
            }
        }
    }

    /// Reads what can be read of a damaged file into a new file beside it, and opens that for reading.
    ///
    /// # Errors
    /// When nothing can be read, or the new file cannot be written.
    pub fn salvage(&mut self, file: FilePath) -> Result<Salvaged> {
        let path = PathBuf::from(&file.path);
        let (to, tables) = self.read_what_can_be_read(&path)?;
        let session = match self.open_workspace(OpenFile {
            path: text_of(&to),
            read_only: true,
        })? {
            Opened::Opened { session } => *session,
            _ => {
                return Err(Problem::new(
                    self.language(),
                    Code::Damaged,
                    "problem-nothing-salvaged",
                    &[],
                ));
            }
        };
        let sentence = words::text_with(
            self.language(),
            "salvage-done",
            &[(
                "name",
                &*to.file_name().unwrap_or_default().to_string_lossy(),
            )],
        );
        Ok(Salvaged {
            session,
            path: text_of(&to),
            tables,
            sentence,
        })
    }

    /// The same without opening the new file, whose path is returned with what was read.
    ///
    /// # Errors
    /// As [`Session::salvage`].
    pub fn read_what_can_be_read(&self, path: &Path) -> Result<(PathBuf, Vec<SalvagedTable>)> {
        let format = self.format();
        let stem = path
            .file_stem()
            .unwrap_or_default()
            .to_string_lossy()
            .into_owned();
        let stamp = self
            .now()
            .utc()
            .with_timezone(&format.zone)
            .format("%Y-%m-%d %H-%M-%S")
            .to_string();
        let word = words::text(self.language(), "salvage-file");
        let to = path.with_file_name(format!("{stem} {word} {stamp}.outset"));
        let salvaged = outset_store::salvage(path, &to, &LADDER).map_err(|error| match error {
            Error::Unreadable => Problem::new(
                self.language(),
                Code::Damaged,
                "problem-nothing-salvaged",
                &[],
            ),
            error => crate::problem::file(&error, &format),
        })?;
        self.name_salvaged(&to, &stem, &salvaged)?;
        let tables = salvaged
            .tables
            .into_iter()
            .filter(|table| table.name != "draft");
        let row = |table: outset_store::SalvagedTable| {
            let id = if table.complete {
                "salvage-table-whole"
            } else {
                "salvage-table-part"
            };
            let name = words::text(self.language(), &format!("table-{}", table.name));
            let rows = format.number(table.rows as f64, 0);
            SalvagedTable {
                text: words::text_with(self.language(), id, &[("table", &name), ("rows", &rows)]),
                rows: u32::try_from(table.rows).unwrap_or(u32::MAX),
                complete: table.complete,
                table: table.name,
            }
        };
        Ok((to, tables.map(row).collect()))
    }

    /// Where the workspace's own row was lost, a new one takes its place.
    fn name_salvaged(&self, to: &Path, stem: &str, salvaged: &outset_store::Salvage) -> Result<()> {
        let lost = salvaged
            .tables
            .iter()
            .any(|table| table.name == "workspace" && table.rows == 0);
        if let (true, Some(currency)) = (lost, Currency::from_code("EUR")) {
            let name = if stem.is_empty() { "Outset" } else { stem };
            let row = new_row(
                outset_store::new_id(),
                name.to_owned(),
                currency,
                self.now().0,
            );
            self.in_words(outset_store::insert_lost_workspace(to, &row))?;
        }
        Ok(())
    }
}

fn plain(code: Code, message: String) -> Problem {
    Problem {
        code,
        message,
        field: None,
        help: None,
    }
}

/// The newest backup that is whole.
pub(super) fn last_good(path: &Path) -> Option<Backup> {
    backups(path)
        .ok()?
        .into_iter()
        .find(|backup| check(&backup.path, &LADDER).is_ok())
}
