//! A folder of its own for each test, and the program as a user runs it there.

use serde_json::Value;
use std::{
    ffi::OsStr,
    fs,
    path::PathBuf,
    process::{Command, Output, Stdio},
};
use tempfile::TempDir;

/// A user's folder: settings and files of one test.
pub(crate) struct Stage {
    folder: TempDir,
}

/// What a run gave.
#[derive(Debug)]
pub(crate) struct Run {
    pub(crate) code: i32,
    pub(crate) out: String,
    pub(crate) err: String,
}

impl Stage {
    pub(crate) fn new() -> Self {
        let folder = tempfile::tempdir().expect("a folder");
        Self { folder }
    }

    /// A stage with a workspace of this name.
    pub(crate) fn with(file: &str) -> Self {
        let stage = Self::new();
        stage.done(&["new", file]);
        stage
    }

    pub(crate) fn path(&self, file: &str) -> PathBuf {
        self.folder.path().join(file)
    }

    /// The program in this folder, with nothing of the machine's own settings and language.
    pub(crate) fn command<S: AsRef<OsStr>>(&self, arguments: &[S]) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_outset"));
        command
            .args(arguments)
            .current_dir(self.folder.path())
            .env("OUTSET_HOME", self.path("settings"))
            .env("LC_ALL", "C.UTF-8")
            .env("LANG", "C.UTF-8")
            .stdin(Stdio::null());
        command
    }

    pub(crate) fn run<S: AsRef<OsStr>>(&self, arguments: &[S]) -> Run {
        finished(self.command(arguments).output().expect("it starts"))
    }

    /// Runs what must succeed, and gives its standard output.
    #[track_caller]
    pub(crate) fn done<S: AsRef<OsStr>>(&self, arguments: &[S]) -> String {
        let run = self.run(arguments);
        assert_eq!(run.code, 0, "{run:?}");
        run.out
    }

    /// Runs what must succeed with `--json`, and reads its one document.
    #[track_caller]
    pub(crate) fn json(&self, arguments: &[&str]) -> Value {
        document(&self.done(&[&["--json"], arguments].concat()))
    }

    /// Runs what must be refused, checks that standard output stays empty, and gives the message.
    #[track_caller]
    pub(crate) fn refused(&self, arguments: &[&str]) -> String {
        let run = self.run(arguments);
        assert_eq!((run.code, run.out.as_str()), (1, ""), "{run:?}");
        assert!(!run.err.trim().is_empty(), "a reason is given");
        run.err
    }

    /// Every file of the folder with its bytes; settings left out.
    pub(crate) fn files(&self) -> Vec<(PathBuf, Vec<u8>)> {
        let entries = fs::read_dir(self.folder.path())
            .expect("the folder")
            .flatten();
        let files = entries
            .map(|entry| entry.path())
            .filter(|path| path.is_file());
        let mut files: Vec<_> = files
            .map(|path| (path.clone(), fs::read(&path).expect("a file")))
            .collect();
        files.sort();
        files
    }
}

pub(crate) fn finished(output: Output) -> Run {
    Run {
        code: output.status.code().expect("it ended by itself"),
        out: String::from_utf8(output.stdout).expect("text"),
        err: String::from_utf8(output.stderr).expect("text"),
    }
}

/// Reads exactly one document.
#[track_caller]
pub(crate) fn document(text: &str) -> Value {
    serde_json::from_str(text).unwrap_or_else(|error| panic!("{error} in {text}"))
}

/// The names in a list of documents.
pub(crate) fn names(list: &Value) -> Vec<&str> {
    let rows = list.as_array().expect("a list");
    rows.iter().filter_map(|row| row["name"].as_str()).collect()
}
