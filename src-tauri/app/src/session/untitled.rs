//! The untitled sample: a workspace in the application's own folder. A mark beside it says that somebody
//! changed it, so that after a crash their work is found again and an untouched one is made anew.

use crate::{Code, Problem, Result, format::Formatter};
use std::path::{Path, PathBuf};

/// How the untitled workspace that is open stands.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Untitled {
    /// Whether anything was changed since it was made.
    pub(crate) changed: bool,
}

impl Untitled {
    /// How the one at this path stands.
    pub(crate) fn at(path: &Path) -> Self {
        Self {
            changed: mark(path).exists(),
        }
    }

    /// Notes the first change before it is made: a crash right after it must not lose it.
    pub(super) fn note_change(&mut self, path: &Path, format: &Formatter) -> Result<()> {
        if self.changed {
            return Ok(());
        }
        let mark = mark(path);
        std::fs::write(&mark, "").map_err(|error| {
            let texts = [
                ("path", &*mark.to_string_lossy()),
                ("reason", &error.to_string()),
            ];
            let id = "problem-file-system";
            Problem::new(&format.language, Code::FileSystem, id, &texts)
        })?;
        self.changed = true;
        Ok(())
    }

    /// Removes it with everything beside it. What cannot be removed is in nobody's way: the next one is made
    /// in its place.
    pub(crate) fn remove(path: &Path) {
        if let Some(folder) = path.parent() {
            let _ = std::fs::remove_dir_all(folder);
        }
    }
}

fn mark(path: &Path) -> PathBuf {
    path.with_extension("changed")
}
