//! Undo and redo.

use crate::{Problem, Result, Session, problem, view::Done, words};
use outset_store::{Error, Op, Store, Written};

impl Session {
    /// Takes the newest change back.
    ///
    /// # Errors
    /// Nothing to undo; or changed outside since: then nothing is taken back.
    pub fn undo(&mut self) -> Result<Done> {
        self.turn("undone-op", Store::undo)
    }

    /// Brings the change back that was undone last.
    ///
    /// # Errors
    /// As [`Session::undo`].
    pub fn redo(&mut self) -> Result<Done> {
        self.turn("redone-op", Store::redo)
    }

    fn turn(
        &mut self,
        message: &str,
        turning: impl FnOnce(&mut Store) -> std::result::Result<Written<Op>, Error>,
    ) -> Result<Done> {
        let (now, format) = (self.now(), self.format());
        let open = self
            .open
            .as_mut()
            .ok_or_else(|| Problem::no_workspace(&format.language))?;
        let turned = turning(&mut open.store).map_err(|error| problem::file(&error, &format))?;
        open.safety.wrote(now);
        let name = words::text(&format.language, &format!("op-{}", turned.value.id()));
        let mut done = self.done(None, message, &turned.changes);
        done.done = words::text_with(&format.language, message, &[("op", &name)]);
        Ok(done)
    }
}
