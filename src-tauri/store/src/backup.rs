//! Dated backups beside the file. A backup gets its name only after it was opened and checked, so every
//! file in the folder is a good one.

use crate::{
    check::{Depth, verify},
    connect::{Access, connect},
    contents, crash,
    error::{Error, Result},
    lock::beside,
    part::{part_in, permit_like, sync_folder},
    schema::Ladder,
    thin,
};
use outset_core::time::Moment;
use rusqlite::{Connection, backup::StepResult};
use std::{
    fs::File,
    path::{Path, PathBuf},
    time::Duration,
};

/// Pages copied at a time, so that writers are never kept waiting.
const PAGES: i32 = 512;
/// How names of backups begin: UTC, sortable, allowed on every system.
const STAMP: &str = "%Y-%m-%dT%H-%M-%S%.3fZ";

/// Why a backup was taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum BackupKind {
    /// Before the first change of a day, or at an interval while changing, or on request.
    Regular,
    /// Before the file was brought to a newer version.
    BeforeUpgrade,
    /// What a restore replaced.
    Replaced,
}

impl BackupKind {
    const ALL: [Self; 3] = [Self::Regular, Self::BeforeUpgrade, Self::Replaced];

    /// The stable name, part of the file's name.
    pub fn id(self) -> &'static str {
        match self {
            Self::Regular => "regular",
            Self::BeforeUpgrade => "before-upgrade",
            Self::Replaced => "replaced",
        }
    }
}

/// One backup.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Backup {
    /// Its file.
    pub path: PathBuf,
    /// When it was taken.
    pub taken: Moment,
    /// Why.
    pub kind: BackupKind,
    /// Its size.
    pub bytes: u64,
}

/// The folder of a workspace's backups, beside it.
pub fn backups_folder(path: &Path) -> PathBuf {
    beside(path, "-backups")
}

/// A workspace's backups, newest first. Files that are none of ours are left out.
///
/// # Errors
/// [`Error::Io`] when the folder cannot be read; without a folder there are none.
pub fn backups(path: &Path) -> Result<Vec<Backup>> {
    let folder = backups_folder(path);
    let entries = match std::fs::read_dir(&folder) {
        Ok(entries) => entries,
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => return Ok(Vec::new()),
        Err(error) => return Err(Error::io(folder)(error)),
    };
    let mut backups: Vec<Backup> = entries
        .flatten()
        .filter_map(|entry| recognise(&entry.path()))
        .collect();
    backups.sort_by_key(|backup| std::cmp::Reverse((backup.taken, backup.path.clone())));
    Ok(backups)
}

fn recognise(path: &Path) -> Option<Backup> {
    let name = path.file_name()?.to_str()?.strip_suffix(".outset")?;
    let (stamp, kind) = name.split_once("Z-")?;
    let taken = chrono::NaiveDateTime::parse_from_str(&format!("{stamp}Z"), STAMP).ok()?;
    let kind = BackupKind::ALL
        .into_iter()
        .find(|known| known.id() == kind)?;
    let bytes = std::fs::metadata(path).ok()?.len();
    Some(Backup {
        path: path.to_owned(),
        taken: taken.and_utc().into(),
        kind,
        bytes,
    })
}

/// One state of a file, held still while others go on writing, until a backup of it is taken.
#[derive(Debug)]
pub struct Snapshot {
    source: Connection,
    path: PathBuf,
    pinned: bool,
}

impl Snapshot {
    /// Holds the present state of a file. It is quick; copying comes later and may happen on another thread.
    ///
    /// # Errors
    /// Whatever opening says.
    pub fn hold(path: &Path) -> Result<Self> {
        let source = connect(path, Access::Read, None)?;
        let mode: String = source.query_row("PRAGMA journal_mode", [], |row| row.get(0))?;
        // In write-ahead mode a read that stays open holds the state and keeps nobody waiting. With a
        // rollback journal it would keep writers waiting, so there the copy begins again when they write.
        let pinned = mode == "wal";
        if pinned {
            source.execute_batch("BEGIN")?;
        }
        source.query_row("SELECT count(*) FROM sqlite_schema", [], |row| {
            row.get::<_, i64>(0)
        })?;
        Ok(Self {
            source,
            path: path.to_owned(),
            pinned,
        })
    }

    /// Whether later writes leave the held state alone.
    pub fn is_pinned(&self) -> bool {
        self.pinned
    }

    /// Copies the state, checks the copy, names it, and lets the oldest backups go.
    ///
    /// # Errors
    /// [`Error::DiskFull`], [`Error::Io`], [`Error::Damaged`] when the copy is not whole, or
    /// [`Error::CopyDiffers`] when it must equal the file and does not. No half backup stays.
    pub fn back_up(self, kind: BackupKind, now: Moment, ladder: &Ladder) -> Result<Backup> {
        let folder = backups_folder(&self.path);
        std::fs::create_dir_all(&folder).map_err(Error::io(&folder))?;
        let part = part_in(&folder)?.into_temp_path();
        copy(&self.source, &part)?;
        crash::point("backup-copied");
        let copied = connect(&part, Access::Sealed, None)?;
        verify(&copied, ladder, Depth::Quick)?;
        // Nobody writes while an upgrade or a restore holds the lock; then the copy must be exact.
        if kind != BackupKind::Regular && contents::of(&copied)? != contents::of(&self.source)? {
            return Err(Error::CopyDiffers);
        }
        drop(copied);
        permit_like(&part, &self.path);
        File::open(&part)
            .and_then(|file| file.sync_all())
            .map_err(Error::io(&*part))?;
        crash::point("backup-checked");
        let bytes = std::fs::metadata(&part).map_or(0, |metadata| metadata.len());
        let target = free_name(&folder, kind, now);
        part.persist(&target)
            .map_err(|error| Error::io(&target)(error.error))?;
        sync_folder(&folder);
        crash::point("backup-named");
        // Another program that took a newer one at the same time may have let this one go already.
        let backup = recognise(&target).unwrap_or_else(|| Backup {
            path: target.clone(),
            taken: now,
            kind,
            bytes,
        });
        thin(&self.path, &target)?;
        Ok(backup)
    }
}

/// Takes a backup of the present state at once; see [`Snapshot`].
///
/// # Errors
/// As [`Snapshot::hold`] and [`Snapshot::back_up`].
pub fn back_up(path: &Path, kind: BackupKind, now: Moment, ladder: &Ladder) -> Result<Backup> {
    Snapshot::hold(path)?.back_up(kind, now, ladder)
}

pub(crate) fn copy(source: &Connection, to: &Path) -> Result<()> {
    let mut target = connect(to, Access::Create, None)?;
    let copying = rusqlite::backup::Backup::new(source, &mut target)?;
    loop {
        match copying.step(PAGES)? {
            StepResult::Done => break,
            StepResult::More => {}
            _ => std::thread::sleep(Duration::from_millis(20)),
        }
    }
    drop(copying);
    // A plain file without side files: it can be opened anywhere, also where nothing may be written.
    target.query_row("PRAGMA journal_mode = DELETE", [], |_| Ok(()))?;
    target.close().map_err(|(_, error)| error)?;
    Ok(())
}

fn free_name(folder: &Path, kind: BackupKind, now: Moment) -> PathBuf {
    let mut now = now;
    loop {
        let name = format!("{}-{}.outset", now.utc().format(STAMP), kind.id());
        let path = folder.join(name);
        if !path.exists() {
            return path;
        }
        now = Moment(now.0 + 1_000);
    }
}

/// Lets go what has become too much. What upgrades and restores replaced is kept, twelve of each. The
/// backup just taken stays even when a clock that was set back makes it the oldest.
fn thin(path: &Path, fresh: &Path) -> Result<()> {
    let file_bytes = std::fs::metadata(path).map_or(0, |metadata| metadata.len());
    let (regular, others): (Vec<_>, Vec<_>) = backups(path)?
        .into_iter()
        .partition(|backup| backup.kind == BackupKind::Regular);
    let sizes: Vec<_> = regular
        .iter()
        .map(|backup| (backup.taken, backup.bytes))
        .collect();
    let kept = thin::kept(&sizes, file_bytes);
    let gone = regular
        .iter()
        .zip(kept)
        .filter(|(_, kept)| !kept)
        .map(|(backup, _)| backup);
    let replaced = BackupKind::ALL.into_iter().flat_map(|kind| {
        others
            .iter()
            .filter(move |backup| backup.kind == kind)
            .skip(12)
    });
    for backup in gone.chain(replaced).filter(|backup| backup.path != fresh) {
        match std::fs::remove_file(&backup.path) {
            // Another program thins the same folder: what it has let go already is as good as gone.
            Err(error) if error.kind() != std::io::ErrorKind::NotFound => {
                return Err(Error::io(&backup.path)(error));
            }
            _ => {}
        }
    }
    Ok(())
}
