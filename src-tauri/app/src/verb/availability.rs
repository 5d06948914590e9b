//! Availability: how much of somebody's working time there is, from a day on.

use super::{person::day, rate::about_day};
use crate::{
    Result, Session,
    format::Formatter,
    read,
    view::{AvailabilityRow, Done, FieldEdit, Id, NewAvailability, Shown},
};
use outset_core::{Invalid, dated::holding_on, person::Share, time::Day};
use outset_store::{Op, table::availability::Availability};

impl Session {
    /// Adds an availability from a day on.
    ///
    /// # Errors
    /// What a field does not accept; a second one of the same day.
    pub fn add_availability(&mut self, new: NewAvailability) -> Result<Done> {
        let format = self.format();
        let starts_on = read::field("starts_on", read::day(&new.starts_on, &format), &format)?;
        let share = read::field("share", read::share(&new.share, &format), &format)?;
        self.write(Op::AddAvailability, None, |tx| {
            tx.person(&new.person)?;
            let availability = new_row(tx.new_id(), &new.person, starts_on, share);
            tx.insert_availability(&availability)?;
            Ok(Some(availability.id))
        })
        .map_err(about_day)
    }

    /// Sets a field of an availability: `starts_on` or `share`.
    ///
    /// # Errors
    /// What the field does not accept; a day on which another one starts.
    pub fn set_availability(&mut self, edit: FieldEdit) -> Result<Done> {
        let format = self.format();
        let set = read::field(&edit.field, change(&edit, &format), &format)?;
        self.write(Op::ChangeAvailability, edit.visit.as_deref(), |tx| {
            let mut availability = tx.availability(&edit.id)?;
            set(&mut availability);
            tx.update_availability(&availability)?;
            Ok(None)
        })
        .map_err(about_day)
    }

    /// Removes an availability.
    ///
    /// # Errors
    /// When there is no such availability.
    pub fn remove_availability(&mut self, id: Id) -> Result<Done> {
        self.write(Op::RemoveAvailability, None, |tx| {
            tx.delete_availability(&id.id).map(|()| None)
        })
    }
}

type Change = Box<dyn FnOnce(&mut Availability)>;

fn change(edit: &FieldEdit, format: &Formatter) -> std::result::Result<Change, Invalid> {
    Ok(match edit.field.as_str() {
        "starts_on" => {
            let starts_on = read::day(&edit.text, format)?.iso();
            Box::new(move |availability| availability.starts_on = starts_on)
        }
        "share" => {
            let share = read::share(&edit.text, format)?;
            Box::new(move |availability| availability.share = share.value())
        }
        field => {
            return Err(Invalid::NotInList {
                found: field.to_owned(),
            });
        }
    })
}

pub(super) fn new_row(id: String, person: &str, starts_on: Day, share: Share) -> Availability {
    Availability {
        id,
        person_id: person.to_owned(),
        starts_on: starts_on.iso(),
        share: share.value(),
    }
}

/// Written out; [`None`] for a share that is none.
pub(super) fn shown(availability: &Availability, format: &Formatter) -> Option<Shown> {
    Share::new(availability.share).map(|share| format.share(share))
}

pub(super) fn rows(
    availabilities: &[Availability],
    today: Day,
    format: &Formatter,
) -> Vec<AvailabilityRow> {
    let current = holding_on(availabilities, today, |share| day(&share.starts_on))
        .map(|share| share.id.clone());
    availabilities
        .iter()
        .filter_map(|availability| {
            let shown = shown(availability, format)?;
            Some(AvailabilityRow {
                id: availability.id.clone(),
                starts_on: format.day(day(&availability.starts_on)),
                starts_on_text: format.day(day(&availability.starts_on)),
                share: shown.text.clone(),
                shown,
                current: current.as_ref() == Some(&availability.id),
            })
        })
        .collect()
}
