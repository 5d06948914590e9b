//! Who looks after a phase.

use super::{benefit::not_in_list, value::new_phase};
use crate::{
    Result, Session, read,
    view::{Done, PhaseOwner},
};
use outset_core::phase::PhaseKind;
use outset_store::{Op, Tx};

impl Session {
    /// Sets who looks after a phase; an empty person means nobody.
    ///
    /// # Errors
    /// No such phase, project or person.
    pub fn set_owner(&mut self, owner: PhaseOwner) -> Result<Done> {
        let (format, now) = (self.format(), self.now());
        let kind = PhaseKind::from_id(&owner.phase).ok_or_else(|| not_in_list(&owner.phase));
        let kind = read::field("phase", kind, &format)?;
        let person = (!owner.person.is_empty()).then_some(owner.person);
        self.read(|reader| {
            reader.project(&owner.project)?;
            person
                .as_ref()
                .map_or(Ok(()), |id| reader.person(id).map(drop))
        })?;
        self.write(Op::ChangePhase, None, |tx| {
            let id = phase_row(tx, &owner.project, kind, now.0)?;
            let mut row = tx.phase(&id)?;
            row.owner_id = person;
            tx.update_phase(&row)?;
            Ok(None)
        })
    }
}

/// The id of the row of a phase, which is made when there is none yet.
pub(super) fn phase_row(
    tx: &Tx<'_>,
    project: &str,
    kind: PhaseKind,
    now: i64,
) -> outset_store::Result<String> {
    let rows = tx.phases_of(project)?;
    if let Some(row) = rows.into_iter().find(|row| row.kind == kind.id()) {
        return Ok(row.id);
    }
    let row = new_phase(tx.new_id(), project, kind.id(), now);
    tx.insert_phase(&row)?;
    Ok(row.id)
}
