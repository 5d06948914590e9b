//! Rates: what somebody's time costs, from a day on.

use super::person::day;
use crate::{
    Result, Session,
    format::Formatter,
    read,
    view::{Done, FieldEdit, Id, NewRate, RateRow, Shown},
};
use outset_core::{
    Invalid,
    dated::holding_on,
    money::{Currency, Money},
    person::RateUnit,
    time::Day,
};
use outset_store::{Op, table::rate::Rate};

impl Session {
    /// Adds a rate from a day on, in the workspace's currency or the one that stands beside it.
    ///
    /// # Errors
    /// What a field does not accept; a second rate of the same day.
    pub fn add_rate(&mut self, new: NewRate) -> Result<Done> {
        let format = self.format();
        let currency = self.read(|reader| reader.workspace())?.currency;
        let starts_on = read::field("starts_on", read::day(&new.starts_on, &format), &format)?;
        let amount = read::field(
            "amount",
            read::pay(&new.amount, &currency, &format),
            &format,
        )?;
        let per = read::field("per", unit(&new.per), &format)?;
        self.write(Op::AddRate, None, |tx| {
            tx.person(&new.person)?;
            let rate = new_row(tx.new_id(), &new.person, starts_on, amount, per);
            tx.insert_rate(&rate)?;
            Ok(Some(rate.id))
        })
        .map_err(about_day)
    }

    /// Sets a field of a rate: `starts_on`, `amount` or `per`.
    ///
    /// # Errors
    /// What the field does not accept; a day on which another rate starts.
    pub fn set_rate(&mut self, edit: FieldEdit) -> Result<Done> {
        let format = self.format();
        let currency = self.read(|reader| reader.rate(&edit.id))?.currency;
        let set = read::field(&edit.field, change(&edit, &currency, &format), &format)?;
        self.write(Op::ChangeRate, edit.visit.as_deref(), |tx| {
            let mut rate = tx.rate(&edit.id)?;
            set(&mut rate);
            tx.update_rate(&rate)?;
            Ok(None)
        })
        .map_err(about_day)
    }

    /// Removes a rate.
    ///
    /// # Errors
    /// When there is no such rate.
    pub fn remove_rate(&mut self, id: Id) -> Result<Done> {
        self.write(Op::RemoveRate, None, |tx| {
            tx.delete_rate(&id.id).map(|()| None)
        })
    }
}

type Change = Box<dyn FnOnce(&mut Rate)>;

fn change(
    edit: &FieldEdit,
    currency: &str,
    format: &Formatter,
) -> std::result::Result<Change, Invalid> {
    Ok(match edit.field.as_str() {
        "starts_on" => {
            let starts_on = read::day(&edit.text, format)?.iso();
            Box::new(move |rate| rate.starts_on = starts_on)
        }
        "amount" => {
            let amount = read::pay(&edit.text, currency, format)?;
            Box::new(move |rate| {
                rate.amount_minor = amount.minor;
                rate.currency = amount.currency.code().to_owned();
            })
        }
        "per" => {
            let per = unit(&edit.text)?;
            Box::new(move |rate| rate.per = per.id().to_owned())
        }
        field => {
            return Err(Invalid::NotInList {
                found: field.to_owned(),
            });
        }
    })
}

/// A refused value of a whole row can only be its day: everything else is read before.
pub(super) fn about_day(problem: crate::Problem) -> crate::Problem {
    if problem.code == crate::Code::Invalid {
        problem.at("starts_on")
    } else {
        problem
    }
}

pub(super) fn unit(text: &str) -> std::result::Result<RateUnit, Invalid> {
    RateUnit::from_id(text).ok_or(Invalid::NotInList {
        found: text.to_owned(),
    })
}

pub(super) fn new_row(
    id: String,
    person: &str,
    starts_on: Day,
    amount: Money,
    per: RateUnit,
) -> Rate {
    Rate {
        id,
        person_id: person.to_owned(),
        starts_on: starts_on.iso(),
        amount_minor: amount.minor,
        currency: amount.currency.code().to_owned(),
        per: per.id().to_owned(),
    }
}

/// Written out; [`None`] for a currency or unit that this version does not know.
pub(super) fn shown(rate: &Rate, format: &Formatter) -> Option<Shown> {
    Some(format.rate(amount(rate)?, RateUnit::from_id(&rate.per)?))
}

fn amount(rate: &Rate) -> Option<Money> {
    Some(Money {
        minor: rate.amount_minor,
        currency: Currency::from_code(&rate.currency)?,
    })
}

pub(super) fn rows(rates: &[Rate], today: Day, format: &Formatter) -> Vec<RateRow> {
    let current = holding_on(rates, today, |rate| day(&rate.starts_on)).map(|rate| rate.id.clone());
    rates
        .iter()
        .filter_map(|rate| {
            Some(RateRow {
                id: rate.id.clone(),
                starts_on: format.day(day(&rate.starts_on)),
                starts_on_text: format.day(day(&rate.starts_on)),
                amount: format.amount_to_edit(amount(rate)?),
                currency: rate.currency.clone(),
                per: rate.per.clone(),
                shown: shown(rate, format)?,
                current: current.as_ref() == Some(&rate.id),
            })
        })
        .collect()
}
