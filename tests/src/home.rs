//! A temporary home: settings, files and the environment of one story, gone when it ends.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::Result;
use tempfile::TempDir;

/// A folder that stands for the user's machine: nothing outside it is read or written.
pub struct Home {
    folder: TempDir,
    pictured: bool,
}

impl Home {
    /// Makes one in which Outset was started before, so that a window without a file begins at the welcome page.
    ///
    /// # Errors
    /// When the temporary folder cannot be made.
    pub fn new() -> Result<Self> {
        let home = Self::first_start()?;
        let seen = r#"{"sample_shown":true}"#;
        fs::write(home.settings().join("settings.json"), seen)?;
        Ok(home)
    }

    /// Makes an empty one: Outset was never started here.
    ///
    /// # Errors
    /// When the temporary folder cannot be made.
    pub fn first_start() -> Result<Self> {
        let folder = tempfile::Builder::new().prefix("outset-test-").tempdir()?;
        for name in ["settings", "Documents", "runtime"] {
            fs::create_dir(folder.path().join(name))?;
        }
        let asked = |name: &&str| std::env::var_os(name).is_some();
        Ok(Self {
            folder,
            pictured: ["OUTSET_LOOK", "OUTSET_PICTURES"].iter().any(asked),
        })
    }

    /// Here pictures are taken of the window. The driver waits for ever for one of what the processor draws by
    /// itself.
    #[must_use]
    pub fn pictured(mut self) -> Self {
        self.pictured = true;
        self
    }

    /// Where the application keeps its settings (`OUTSET_HOME`).
    pub fn settings(&self) -> PathBuf {
        self.folder.path().join("settings")
    }

    /// Where the user keeps files.
    pub fn documents(&self) -> PathBuf {
        self.folder.path().join("Documents")
    }

    /// A file among the user's documents.
    pub fn file(&self, name: &str) -> PathBuf {
        self.documents().join(name)
    }

    /// The whole folder.
    pub fn path(&self) -> &Path {
        self.folder.path()
    }

    /// What a program started here finds in its environment, beyond what it inherits.
    pub fn environment(&self) -> Vec<(&'static str, PathBuf)> {
        let path = self.path().to_path_buf();
        let drawing = self
            .pictured
            .then(|| ("OUTSET_DRAWING", PathBuf::from("card")));
        let own = [
            ("OUTSET_HOME", self.settings()),
            ("XDG_CONFIG_HOME", path.join("config")),
            ("XDG_DATA_HOME", path.join("data")),
            ("XDG_CACHE_HOME", path.join("cache")),
            ("XDG_DOCUMENTS_DIR", self.documents()),
            ("XDG_RUNTIME_DIR", path.join("runtime")),
            ("HOME", path),
            ("LC_ALL", PathBuf::from("C.UTF-8")),
            ("TZ", PathBuf::from("UTC")),
        ];
        own.into_iter().chain(drawing).collect()
    }

    /// Every plain file under a folder with its content, to compare before and after.
    ///
    /// # Errors
    /// When the folder cannot be read.
    pub fn contents(folder: &Path) -> Result<Vec<(PathBuf, Vec<u8>)>> {
        let mut found = Vec::new();
        for entry in fs::read_dir(folder)? {
            let path = entry?.path();
            if path.is_dir() {
                found.extend(Self::contents(&path)?);
            } else if path.is_file() {
                let content = fs::read(&path)?;
                found.push((path, content));
            }
        }
        found.sort();
        Ok(found)
    }
}
