//! The session behind the verbs: every verb opens its file, does one thing, and lets it go.

use crate::{
    answer::message,
    arguments::Language,
    table::{self, Column},
};
use outset_app::{Code, Done, Problem, Result, Session, words};
use std::path::{Path, PathBuf, absolute};

/// One run of the program.
pub(crate) struct Terminal {
    session: Session,
}

impl Terminal {
    /// Begins with the user's settings.
    pub(crate) fn start(language: Option<Language>) -> Self {
        let mut session = Session::for_terminal();
        if let Some(language) = language {
            session.speak(language.id());
        }
        Self { session }
    }

    /// The session, for what needs no open file.
    pub(crate) fn session(&mut self) -> &mut Session {
        &mut self.session
    }

    /// The language of the words.
    pub(crate) fn language(&self) -> &str {
        self.session.language()
    }

    /// One of the terminal's own messages.
    pub(crate) fn word(&self, id: &str) -> String {
        words::text(self.language(), id)
    }

    /// The same with texts put in.
    pub(crate) fn word_with(&self, id: &str, texts: &[(&'static str, &str)]) -> String {
        words::text_with(self.language(), id, texts)
    }

    /// A sentence and, where there are rows, a table below it.
    pub(crate) fn list(&self, headline: &str, columns: &[Column], rows: &[Vec<String>]) -> String {
        if rows.is_empty() {
            return headline.to_owned();
        }
        let table = table::write(columns, rows, |id| self.word(id));
        format!("{headline}\n\n{table}")
    }

    /// Opens a file for reading and looks at it.
    pub(crate) fn look<T>(
        &mut self,
        file: &Path,
        verb: impl FnOnce(&mut Session) -> Result<T>,
    ) -> Result<T> {
        self.text_of(file)?;
        self.session.open_or_refuse(file, true)?;
        let seen = verb(&mut self.session);
        self.close();
        seen
    }

    /// Opens a file for writing, changes it, and looks at it; numbers and days are read as the help says.
    pub(crate) fn change<T>(
        &mut self,
        file: &Path,
        verb: impl FnOnce(&mut Session) -> Result<Done>,
        then: impl FnOnce(&Session) -> Result<T>,
    ) -> Result<(Done, T)> {
        self.change_then(file, verb, |session, _| then(session))
    }

    /// The same, looking at what was done.
    pub(crate) fn change_then<T>(
        &mut self,
        file: &Path,
        verb: impl FnOnce(&mut Session) -> Result<Done>,
        then: impl FnOnce(&Session, &Done) -> Result<T>,
    ) -> Result<(Done, T)> {
        self.text_of(file)?;
        self.session.open_or_refuse(file, false)?;
        for notice in self.session.session()?.notices {
            // Another program that is writing just now leaves the same traces as one that was cut off.
            if notice.id != "notice-recovered" {
                message(&notice.text);
            }
        }
        let done = self.session.typed_plainly(verb);
        let seen = done.and_then(|done| {
            let then = then(&self.session, &done)?;
            Ok((done, then))
        });
        if let Some(trouble) = self.session.finish_backup() {
            message(&self.word_with("cli-backup-trouble", &[("trouble", &trouble)]));
        }
        self.close();
        seen
    }

    /// What was committed is safe; a file that cannot be tidied up now is tidied at its next opening.
    fn close(&mut self) {
        let _ = self.session.close_workspace();
    }

    /// The path as text. Names that are no text exist on some systems; they are refused rather than guessed.
    pub(crate) fn text_of(&self, file: &Path) -> Result<String> {
        match file.to_str() {
            Some(text) => Ok(text.to_owned()),
            None => Err(Problem {
                code: Code::Invalid,
                message: self.word_with("cli-file-name", &[("file", &file.to_string_lossy())]),
                field: Some("file".to_owned()),
                help: None,
            }),
        }
    }
}

/// The path from the root, so that an answer means the same wherever it is read.
pub(crate) fn whole_path(file: &Path) -> PathBuf {
    absolute(file).unwrap_or_else(|_| file.to_owned())
}
