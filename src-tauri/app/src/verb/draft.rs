//! Drafts: what was typed and could not be read stays until it can.

use crate::{
    Problem, Result, Session, problem,
    view::{Draft, DraftText},
};

/// Longer texts are no slip of a finger; they are cut, so that a draft can never fill the file.
const LONGEST: usize = 10_000;

impl Session {
    /// All drafts of the open workspace.
    ///
    /// # Errors
    /// When no workspace is open.
    pub fn drafts(&self) -> Result<Vec<Draft>> {
        let drafts = self.read(|reader| reader.drafts())?;
        Ok(drafts
            .into_iter()
            .map(|(key, text)| Draft { key, text })
            .collect())
    }

    /// Keeps a field's text, or lets it go.
    ///
    /// # Errors
    /// When no workspace is open, or only for reading.
    pub fn save_draft(&mut self, draft: DraftText) -> Result<()> {
        let format = self.format();
        let open = self
            .open
            .as_mut()
            .ok_or_else(|| Problem::no_workspace(&format.language))?;
        let written = open.store.write_aside(|tx| match &draft.text {
            Some(text) => tx.put_draft(&draft.key, &text.chars().take(LONGEST).collect::<String>()),
            None => tx.delete_draft(&draft.key),
        });
        written.map_err(|error| problem::file(&error, &format))
    }
}
