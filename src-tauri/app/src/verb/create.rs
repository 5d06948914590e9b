//! Making a workspace.

use super::{health::refusal, workspace::new_row};
use crate::{
    Code, Problem, Result, Session, read,
    session::text_of,
    view::{NewWorkspace, OpenFile, Opened, SessionView},
};
use outset_core::{Invalid, money::Currency, name};
use outset_store::LADDER;
use std::path::{Path, PathBuf};

impl Session {
    /// Where a new workspace would go.
    pub fn default_folder(&self) -> String {
        text_of(&self.home.workspaces)
    }

    /// Makes a workspace in a folder, named like its file, and opens it.
    ///
    /// # Errors
    /// What a field does not accept; a file of that name.
    pub fn new_workspace(&mut self, new: NewWorkspace) -> Result<SessionView> {
        let format = self.format();
        let name = read::field("name", name::name(&new.name), &format)?;
        let folder = self.folder_named(&new.folder);
        let made = std::fs::create_dir_all(&folder);
        made.map_err(|error| self.folder_problem(&folder, &error).at("folder"))?;
        let path = folder.join(format!("{}.outset", file_name(&name)));
        self.create(&path, &name, &new.currency)
            .map_err(|problem| match problem.code {
                Code::AlreadyExists => problem.at("name"),
                _ => problem,
            })?;
        match self.open_workspace(OpenFile {
            path: text_of(&path),
            read_only: false,
        })? {
            Opened::Opened { session } => Ok(*session),
            other => Err(refusal(other, self.language())),
        }
    }

    /// Makes a workspace file.
    ///
    /// # Errors
    /// An unknown currency; a file that is there already; whatever the file system says.
    pub fn create(&self, path: &Path, name: &str, currency: &str) -> Result<()> {
        let format = self.format();
        let currency = Currency::from_code(currency).ok_or(Invalid::NotInList {
            found: currency.to_owned(),
        });
        let currency = read::field("currency", currency, &format)?;
        let name = read::field("name", name::name(name), &format)?;
        self.folder_is_there(path)?;
        let now = self.now();
        let row = new_row(outset_store::new_id(), name, currency, now.0);
        self.in_words(outset_store::create(path, &row, &LADDER))
    }

    /// A folder as it was typed; the usual one where nothing was.
    pub(super) fn folder_named(&self, typed: &str) -> PathBuf {
        match typed.trim() {
            "" => self.home.workspaces.clone(),
            typed => PathBuf::from(typed),
        }
    }

    /// Refuses a file whose folder is not there.
    pub(super) fn folder_is_there(&self, path: &Path) -> Result<()> {
        let folder = path.parent().filter(|folder| *folder != Path::new(""));
        match folder.filter(|folder| !folder.is_dir()) {
            None => Ok(()),
            Some(folder) => Err(Problem::new(
                self.language(),
                Code::MissingFile,
                "problem-missing-folder",
                &[("path", &folder.to_string_lossy())],
            )),
        }
    }

    pub(super) fn folder_problem(&self, folder: &Path, error: &std::io::Error) -> Problem {
        let texts = [
            ("path", &*folder.to_string_lossy()),
            ("reason", &error.to_string()),
        ];
        Problem::new(
            self.language(),
            Code::FileSystem,
            "problem-file-system",
            &texts,
        )
    }
}

/// A name that every file system takes.
pub(super) fn file_name(name: &str) -> String {
    let safe: String = name
        .chars()
        .map(|c| {
            if matches!(c, '/' | '\\' | ':' | '*' | '?' | '"' | '<' | '>' | '|') {
                '-'
            } else {
                c
            }
        })
        .collect();
    let safe = safe.trim_matches([' ', '.']).to_owned();
    let stem = safe.split('.').next().unwrap_or_default().to_uppercase();
    let device = ["CON", "PRN", "AUX", "NUL"].contains(&stem.as_str())
        || (stem.len() == 4
            && (stem.starts_with("COM") || stem.starts_with("LPT"))
            && stem.as_bytes()[3].is_ascii_digit());
    if safe.is_empty() || device {
        format!("_{safe}")
    } else {
        safe
    }
}

#[cfg(test)]
mod tests {
    use super::file_name;

    #[test]
    fn names_become_files_on_every_system() {
        assert_eq!(file_name("Northwind analytics"), "Northwind analytics");
        assert_eq!(file_name("A/B: \"test\"?"), "A-B- -test--");
        assert_eq!(file_name("con"), "_con");
        assert_eq!(file_name("..."), "_");
        assert_eq!(file_name("COM1.backup"), "_COM1.backup");
        assert_eq!(file_name("Müller & Söhne"), "Müller & Söhne");
    }
}
