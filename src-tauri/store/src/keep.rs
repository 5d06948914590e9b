//! Going on in another file: an untitled workspace gets a name, and what can be undone stays undoable.

use crate::{
    backup,
    check::{Depth, verify},
    connect::{Access, connect},
    contents, crash,
    error::{Error, Result},
    lock,
    part::{folder_of, part_in, sync_folder},
    place::{self, Place},
    schema::Ladder,
    store::Store,
};
use outset_core::time::Moment;
use std::path::Path;

impl Store {
    /// Copies the workspace to a new file and goes on there, with the same undo and redo. The file before
    /// stays as it is, closed.
    ///
    /// # Errors
    /// [`Error::AlreadyExists`]; [`Error::ReadOnly`]; [`Error::InUse`]; no room; a copy that differs. Then
    /// this store goes on where it was, and no new file stays.
    pub fn keep_at(&mut self, to: &Path, now: Moment, ladder: &Ladder) -> Result<()> {
        if !self.is_writable() {
            return Err(Error::ReadOnly);
        }
        if to.exists() {
            return Err(Error::AlreadyExists(to.to_owned()));
        }
        let held = self.is_held().then(|| lock::take(to, now)).transpose()?;
        copy_to(self, to, ladder)?;
        crash::point("keep-named");
        let next = (|| {
            let conn = connect(to, Access::Write, None)?;
            if held.is_some() && place::of(to) == Place::Local {
                conn.query_row("PRAGMA journal_mode = WAL", [], |_| Ok(()))?;
            }
            let mut next = Self::new(conn, to, true, held, None)?;
            next.take_log_of(self)?;
            Ok(next)
        })();
        match next {
            Ok(next) => std::mem::replace(self, next).close(),
            Err(error) => {
                // Nobody has worked in the copy yet; what matters is still where it was.
                let _ = std::fs::remove_file(to);
                Err(error)
            }
        }
    }
}

fn copy_to(store: &Store, to: &Path, ladder: &Ladder) -> Result<()> {
    let folder = folder_of(to);
    let part = part_in(&folder)?.into_temp_path();
    backup::copy(store.conn(), &part)?;
    let copied = connect(&part, Access::Sealed, None)?;
    verify(&copied, ladder, Depth::Quick)?;
    if contents::of(&copied)? != contents::of(store.conn())? {
        return Err(Error::CopyDiffers);
    }
    drop(copied);
    std::fs::File::open(&part)
        .and_then(|file| file.sync_all())
        .map_err(Error::io(&*part))?;
    crash::point("keep-copied");
    part.persist_noclobber(to)
        .map_err(|error| match error.error.kind() {
            std::io::ErrorKind::AlreadyExists => Error::AlreadyExists(to.to_owned()),
            _ => Error::io(to)(error.error),
        })?;
    sync_folder(&folder);
    Ok(())
}
