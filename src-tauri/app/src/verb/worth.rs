//! What right and wrong outcomes are worth: asked in words as a gain or a loss, kept as one signed number.

use crate::{
    Result, Session, estimate, read,
    value::parts::turned,
    view::{Done, EstimateEdit, Reading, Sign, WorthEdit, WorthText},
};
use outset_core::{estimate::Estimate, part::part_named};

impl Session {
    /// Stores what an outcome brings or costs. A sign in the text counts instead of the choice.
    ///
    /// # Errors
    /// As [`Session::set_estimate`].
    pub fn set_worth(&mut self, edit: WorthEdit) -> Result<Done> {
        let text = if edit.text.trim().is_empty() {
            String::new()
        } else {
            let signed = self.signed(&WorthText {
                place: edit.place.clone(),
                sign: edit.sign,
                text: edit.text,
            })?;
            outset_core::estimate::write(&signed, self.format().numbers, "")
        };
        self.set_estimate(EstimateEdit {
            place: edit.place,
            text,
            said_by: edit.said_by,
            visit: edit.visit,
        })
    }

    /// What a typed worth would mean, in words.
    ///
    /// # Errors
    /// What cannot be read.
    pub fn read_worth(&self, typed: WorthText) -> Result<Reading> {
        let signed = self.signed(&typed)?;
        let currency = self.read(|reader| reader.workspace())?.currency;
        let unit = outset_core::part::Unit::MoneyPerCase;
        Ok(Reading {
            text: estimate::reading(&signed, unit, &currency, &self.format()),
        })
    }

    fn signed(&self, typed: &WorthText) -> Result<Estimate> {
        let format = self.format();
        let part = part_named(&typed.place.part)
            .ok_or_else(|| crate::problem::internal(&typed.place.part, &format))?;
        let (currency, rows) = self.read(|reader| {
            let rows = crate::option::drivers_of(reader, &typed.place.project)?;
            Ok((reader.workspace()?.currency, rows))
        })?;
        let row = rows
            .iter()
            .find(|row| estimate::stands_at(row, &typed.place));
        let typed_as = estimate::read(&typed.text, part, row, &currency, &format);
        let read = read::field("text", typed_as, &format)?;
        let turn = typed.sign == Sign::Costs && !has_negative(&read);
        Ok(if turn { turned(&read) } else { read })
    }
}

fn has_negative(estimate: &Estimate) -> bool {
    estimate.ends().0 < 0.0
}
