//! Expectations: what each person thinks a project will bring in a year. They are compared, never computed
//! with.

use super::scope::speaker;
use crate::{
    Result, Session, read,
    scope::expectation,
    view::{Done, FieldEdit, Id, NewExpectation},
};
use outset_core::{Invalid, name, time::Day};
use outset_store::{Op, table::expectation::Expectation};

impl Session {
    /// Writes an expectation down, as said today.
    ///
    /// # Errors
    /// What a field does not accept.
    pub fn add_expectation(&mut self, new: NewExpectation) -> Result<Done> {
        let (format, now) = (self.format(), self.now());
        let currency = self.read(|reader| reader.workspace())?.currency;
        let said_by = read::field("said_by", name::optional(&new.said_by), &format)?;
        let range = expectation::read(&new.range, &currency, &format);
        let (low, high) = read::field("range", range, &format)?;
        let today = now.day_in(format.zone);
        self.write(Op::AddExpectation, None, |tx| {
            tx.project(&new.project)?;
            let row = Expectation {
                id: tx.new_id(),
                project_id: new.project,
                said_by,
                low,
                high,
                unit: expectation::unit(&currency),
                said_on: Some(today.iso()),
                note: String::new(),
                created_at: now.0,
            };
            tx.insert_expectation(&row)?;
            Ok(Some(row.id))
        })
    }

    /// Sets a field of an expectation: `said_by`, `said_on`, `range` or `note`.
    ///
    /// # Errors
    /// What the field does not accept.
    pub fn set_expectation(&mut self, edit: FieldEdit) -> Result<Done> {
        let format = self.format();
        let (currency, mut row) =
            self.read(|reader| Ok((reader.workspace()?.currency, reader.expectation(&edit.id)?)))?;
        let changed = match edit.field.as_str() {
            "said_by" => name::optional(&edit.text)
                .map(|by| row.said_by = speaker(Some(&by)).unwrap_or_default()),
            "said_on" => read::optional(&edit.text, |text| read::day(text, &format))
                .map(|day| row.said_on = day.map(Day::iso)),
            "range" => expectation::read(&edit.text, &currency, &format).map(|(low, high)| {
                (row.low, row.high) = (low, high);
                row.unit = expectation::unit(&currency);
            }),
            "note" => name::optional(&edit.text).map(|note| row.note = note),
            field => Err(Invalid::NotInList {
                found: field.to_owned(),
            }),
        };
        read::field(&edit.field, changed, &format)?;
        self.write(Op::ChangeExpectation, edit.visit.as_deref(), |tx| {
            tx.update_expectation(&row).map(|()| None)
        })
    }

    /// Removes an expectation.
    ///
    /// # Errors
    /// When there is no such expectation.
    pub fn remove_expectation(&mut self, id: Id) -> Result<Done> {
        self.write(Op::RemoveExpectation, None, |tx| {
            tx.delete_expectation(&id.id).map(|()| None)
        })
    }
}
