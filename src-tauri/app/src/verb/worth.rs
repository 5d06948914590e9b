//! What right and wrong outcomes are worth: asked in words as a gain or a loss, kept as one signed number.

use crate::{
    Result, Session,
    estimate::{
        self, Said, currency,
        formula::{self, Computed},
    },
    read,
    value::parts::turned,
    view::{Done, EstimateEdit, EstimatePlace, Reading, Sign, WorthEdit, WorthText},
};
use outset_core::{estimate::Estimate, part::part_named};

impl Session {
    /// Stores what an outcome brings or costs. A sign in the text counts instead of the choice.
    ///
    /// # Errors
    /// As [`Session::set_estimate`].
    pub fn set_worth(&mut self, edit: WorthEdit) -> Result<Done> {
        if formula::is_formula(&edit.text) {
            let computed = self.signed_formula(&edit.place, edit.sign, &edit.text)?;
            return self.store_estimate(
                edit.place,
                edit.visit.as_deref(),
                edit.said_by,
                |_, _, _| Ok(computed.estimate),
            );
        }
        let text = if edit.text.trim().is_empty() {
            String::new()
        } else {
            let (signed, own) = self.signed(&WorthText {
                place: edit.place.clone(),
                sign: edit.sign,
                text: edit.text,
            })?;
            let unit = outset_core::part::Unit::MoneyPerCase;
            let numbers = self.format().numbers;
            outset_core::estimate::write(&signed.estimate, numbers, "")
                + &currency::mark(unit, &signed.currency, &own)
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
        if formula::is_formula(&typed.text) {
            let text = self.signed_formula(&typed.place, typed.sign, &typed.text)?;
            return Ok(Reading { text: text.reading });
        }
        let (signed, own) = self.signed(&typed)?;
        let format = self.format();
        let unit = outset_core::part::Unit::MoneyPerCase;
        let rates = self.read(|reader| estimate::shared::rates(reader, &own))?;
        let rate = currency::typical_rate(&rates, &signed.currency);
        let reading = estimate::reading(&signed.estimate, unit, &signed.currency, &format);
        let (of, of_money) = ((&signed.estimate, unit), (signed.currency.as_str(), &*own));
        Ok(Reading {
            text: currency::with_worth(&reading, of, of_money, rate, &format),
        })
    }

    /// A formula, turned round where it says what an outcome costs.
    fn signed_formula(&self, place: &EstimatePlace, sign: Sign, text: &str) -> Result<Computed> {
        let format = self.format();
        let part = part_named(&place.part)
            .ok_or_else(|| crate::problem::internal(&place.part, &format))?;
        let (rows, around) = self.rows_of(&place.project)?;
        let tried = (&rows, &around);
        if sign == Sign::Costs {
            formula::read_turned(text, place, part, tried, &format)
        } else {
            formula::read_formula(text, place, part, tried, &format)
        }
    }

    /// What was typed with its sign, and the own currency.
    fn signed(&self, typed: &WorthText) -> Result<(Said, String)> {
        let format = self.format();
        let part = part_named(&typed.place.part)
            .ok_or_else(|| crate::problem::internal(&typed.place.part, &format))?;
        let (own, rows) = self.read(|reader| {
            let rows = crate::option::drivers_of(reader, &typed.place.project)?;
            Ok((reader.workspace()?.currency, rows))
        })?;
        let row = rows
            .iter()
            .find(|row| estimate::stands_at(row, &typed.place));
        let typed_as = currency::read(&typed.text, part, row, &own, &format);
        let mut said = read::field("text", typed_as, &format)?;
        if typed.sign == Sign::Costs && !has_negative(&said.estimate) {
            said.estimate = turned(&said.estimate);
        }
        Ok((said, own))
    }
}

pub(super) fn has_negative(estimate: &Estimate) -> bool {
    estimate.ends().0 < 0.0
}
