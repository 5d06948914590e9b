//! Levers: thought of with wide guesses, switched on and off, dropped.

use super::benefit::not_in_list;
use crate::{
    Result, Session, estimate,
    format::Formatter,
    read,
    view::{Done, EstimatePlace, Id, LeverSwitch, NewLever, Owner, OwnerKind},
    words,
};
use outset_core::{estimate::Estimate, lever::LeverKind, part::part_named};
use outset_store::{Op, Tx, table::lever::Lever};

impl Session {
    /// Thinks of a way to spend less, with wide guesses; the plan does not count with it yet.
    ///
    /// # Errors
    /// A kind that is not offered or is thought of already, or no such project.
    pub fn add_lever(&mut self, new: NewLever) -> Result<Done> {
        let (format, now) = (self.format(), self.now());
        let (currency, thought_of) = self.read(|reader| {
            reader.project(&new.project)?;
            let levers = reader.levers_of(&new.project)?;
            let kinds: Vec<String> = levers.into_iter().map(|row| row.kind).collect();
            Ok((reader.workspace()?.currency, kinds))
        })?;
        let kind = LeverKind::from_id(&new.kind).filter(|_| !thought_of.contains(&new.kind));
        let kind = kind.ok_or_else(|| not_in_list(&new.kind));
        let kind = read::field("kind", kind, &format)?;
        self.write(Op::AddLever, None, |tx| {
            let row = Lever {
                id: tx.new_id(),
                project_id: new.project,
                kind: kind.id().to_owned(),
                is_on: false,
                created_at: now.0,
            };
            tx.insert_lever(&row)?;
            let owner = Owner {
                kind: OwnerKind::Lever,
                id: row.id.clone(),
            };
            let quality = kind.quality().map(|ends| ("lever_quality", ends));
            let numbers = [Some(("cost_share", kind.stays())), quality];
            for (part, (low, high)) in numbers.into_iter().flatten() {
                let range = Estimate::range(low, high);
                let of = (row.project_id.as_str(), owner.clone());
                guess(tx, of, (part, &range), (&currency, now.0), &format)?;
            }
            Ok(Some(row.id))
        })
    }

    /// Lets the plan count with a way to spend less, or not.
    ///
    /// # Errors
    /// When there is no such lever.
    pub fn switch_lever(&mut self, switch: LeverSwitch) -> Result<Done> {
        let mut row = self.read(|reader| reader.lever(&switch.id))?;
        row.is_on = switch.is_on;
        self.write(Op::ChangeLever, None, |tx| {
            tx.update_lever(&row).map(|()| None)
        })
    }

    /// Thinks of it no more.
    ///
    /// # Errors
    /// When there is no such lever.
    pub fn remove_lever(&mut self, id: Id) -> Result<Done> {
        self.write(Op::RemoveLever, None, |tx| {
            tx.delete_lever(&id.id).map(|()| None)
        })
    }
}

/// Writes a wide guess for a number that nobody has said yet, marked as one.
pub(super) fn guess(
    tx: &Tx<'_>,
    (project, owner): (&str, Owner),
    (part, estimate): (&str, &Estimate),
    (currency, now): (&str, i64),
    format: &Formatter,
) -> outset_store::Result<()> {
    let Some(part) = part_named(part) else {
        return Ok(());
    };
    let place = EstimatePlace {
        project: project.to_owned(),
        owner: Some(owner),
        part: part.id.to_owned(),
    };
    let position = tx.drivers_of(project)?.len() as i64;
    let id = tx.new_id();
    let mut row = estimate::new_row(id, &place, part, currency, position, now);
    estimate::into_row(estimate, &mut row);
    row.source = words::text(&format.language, super::begin::GUESSED);
    tx.insert_driver(&row)
}
