//! Growth and the length of a way up where they are unsure: read as any estimate, and kept in a row that belongs
//! to the number which they change.

use crate::{
    Result, Session,
    estimate::{
        self,
        course_number::{GROWTH, MONTHS, place_of, row_of},
        shared,
    },
    read,
};
use outset_core::{
    estimate::Estimate,
    part::{Part, part_named},
};
use outset_store::{Tx, table::driver::Driver};

/// A number of a course with what is said of it now.
pub(super) struct Changed {
    part: &'static Part,
    /// None where it is certain, or gone.
    said: Option<Estimate>,
}

/// The part whose number a field of a course holds; none for other fields.
fn part_of(field: &str) -> Option<&'static Part> {
    match field {
        "growth" => part_named(GROWTH),
        "ramp_months" => part_named(MONTHS),
        _ => None,
    }
}

impl Session {
    /// What a text says of a number of a course: an estimate where it is unsure. None where its field has no
    /// such number.
    ///
    /// # Errors
    /// What is neither one number nor an estimate, and what is outside the limits.
    pub(super) fn course_number(
        &self,
        row: &Driver,
        field: &str,
        text: &str,
        is_one: bool,
    ) -> Result<Option<Changed>> {
        let Some(part) = part_of(field) else {
            return Ok(None);
        };
        if is_one || text.trim().is_empty() {
            return Ok(Some(Changed { part, said: None }));
        }
        let format = self.format();
        let place = place_of(row, part.id);
        let rows = self.read(|reader| shared::rows_at(reader, &place))?;
        let own = row_of(row, part.id, &rows);
        let said = read::field(field, estimate::read(text, part, own, "", &format), &format)?;
        Ok(Some(Changed {
            part,
            said: Some(said),
        }))
    }
}

impl Changed {
    /// Whether it is unsure.
    pub(super) fn is_unsure(&self) -> bool {
        self.said.is_some()
    }

    /// Puts it among the rows as it would stand there.
    pub(super) fn try_in(&self, row: &Driver, rows: &mut Vec<Driver>) {
        let of = row_of(row, self.part.id, rows).map(|own| own.id.clone());
        rows.retain(|one| Some(&one.id) != of.as_ref());
        if let Some(estimate) = &self.said {
            let id = of.unwrap_or_else(|| format!("typed:{}", self.part.id));
            let mut own = estimate::new_row(id, &place_of(row, self.part.id), self.part, "", 0, 0);
            estimate::into_row(estimate, &mut own);
            rows.push(own);
        }
    }

    /// Writes it: a row of its own where it is unsure, none where it is not.
    pub(super) fn write(
        &self,
        tx: &Tx<'_>,
        row: &Driver,
        (now, today): (i64, &str),
    ) -> outset_store::Result<()> {
        let rows = tx.drivers_of(&row.project_id)?;
        let found = row_of(row, self.part.id, &rows);
        let Some(said) = &self.said else {
            return found.map_or(Ok(()), |own| tx.delete_driver(&own.id));
        };
        let place = place_of(row, self.part.id);
        let planned = shared_row(tx, found)?;
        let mut own = planned.unwrap_or_else(|| {
            let position = rows.len() as i64;
            estimate::new_row(tx.new_id(), &place, self.part, "", position, now)
        });
        let before = own.clone();
        estimate::into_row(said, &mut own);
        if own == before {
            return Ok(());
        }
        own.said_on = Some(today.to_owned());
        match found {
            Some(_) => shared::update(tx, &own),
            None => shared::insert(tx, &own),
        }
    }
}

/// A row as it is planned, which may be another than the one that the plan began with.
fn shared_row(tx: &Tx<'_>, found: Option<&Driver>) -> outset_store::Result<Option<Driver>> {
    let Some(found) = found else {
        return Ok(None);
    };
    let planned = crate::option::drivers_of(tx, &found.project_id)?;
    Ok(planned.into_iter().find(|row| row.id == found.id))
}
