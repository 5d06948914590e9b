//! People.

use super::{availability, project::count, rate};
use crate::{
    Result, Session,
    format::Formatter,
    read,
    view::{Done, FieldEdit, Id, NewPerson, People, PersonRow, PersonView},
    words,
};
use outset_core::{Invalid, dated::holding_on, name, person::RateUnit, time::Day};
use outset_store::{
    Op,
    table::{availability::Availability, person::Person, rate::Rate},
};

impl Session {
    /// All people, with the page's sentence.
    ///
    /// # Errors
    /// When no workspace is open.
    pub fn people(&self) -> Result<People> {
        let (people, rates, availabilities) =
            self.read(|reader| Ok((reader.people()?, reader.rates()?, reader.availabilities()?)))?;
        let (format, today) = (self.format(), self.today());
        let rows: Vec<PersonRow> = people
            .into_iter()
            .map(|person| {
                let own: Vec<&Rate> = rates
                    .iter()
                    .filter(|rate| rate.person_id == person.id)
                    .collect();
                let shares: Vec<&Availability> = availabilities
                    .iter()
                    .filter(|share| share.person_id == person.id)
                    .collect();
                row(person, &own, &shares, today, &format)
            })
            .collect();
        Ok(People {
            headline: people_headline(&rows, &format),
            count: count(rows.len()),
            rows,
        })
    }

    /// One person on their page.
    ///
    /// # Errors
    /// When there is no such person.
    pub fn person(&self, id: Id) -> Result<PersonView> {
        let (person, rates, shares) = self.read(|reader| {
            Ok((
                reader.person(&id.id)?,
                reader.rates_of(&id.id)?,
                reader.availabilities_of(&id.id)?,
            ))
        })?;
        let (format, today) = (self.format(), self.today());
        let now = row(
            person.clone(),
            &rates.iter().collect::<Vec<_>>(),
            &shares.iter().collect::<Vec<_>>(),
            today,
            &format,
        );
        Ok(PersonView {
            headline: headline(&now, &format),
            rates: rate::rows(&rates, today, &format),
            availabilities: availability::rows(&shares, today, &format),
            id: person.id,
            name: person.name,
            note: person.note,
        })
    }

    /// Adds a person; rate and share, where given, hold from today on.
    ///
    /// # Errors
    /// What a field does not accept; then nothing is added.
    pub fn add_person(&mut self, new: NewPerson) -> Result<Done> {
        let (format, now, today) = (self.format(), self.now(), self.today());
        let currency = self.read(|reader| reader.workspace())?.currency;
        let name = read::field("name", name::name(&new.name), &format)?;
        let amount = read::optional(&new.rate, |text| read::pay(text, &currency, &format));
        let amount = read::field("rate", amount, &format)?;
        let per = if new.per.is_empty() {
            Ok(RateUnit::Hour)
        } else {
            rate::unit(&new.per)
        };
        let per = read::field("per", per, &format)?;
        let share = read::optional(&new.share, |text| read::share(text, &format));
        let share = read::field("share", share, &format)?;
        self.write(Op::AddPerson, None, |tx| {
            let person = Person {
                id: tx.new_id(),
                name,
                note: String::new(),
                created_at: now.0,
            };
            tx.insert_person(&person)?;
            if let Some(amount) = amount {
                tx.insert_rate(&rate::new_row(tx.new_id(), &person.id, today, amount, per))?;
            }
            if let Some(share) = share {
                tx.insert_availability(&availability::new_row(
                    tx.new_id(),
                    &person.id,
                    today,
                    share,
                ))?;
            }
            Ok(Some(person.id))
        })
    }

    /// Sets a field of a person: `name` or `note`.
    ///
    /// # Errors
    /// What the field does not accept.
    pub fn set_person(&mut self, edit: FieldEdit) -> Result<Done> {
        let (op, text) = match edit.field.as_str() {
            "name" => (Op::RenamePerson, name::name(&edit.text)),
            "note" => (Op::SetPersonNote, name::note(&edit.text)),
            field => (
                Op::RenamePerson,
                Err(Invalid::NotInList {
                    found: field.to_owned(),
                }),
            ),
        };
        let text = read::field(&edit.field, text, &self.format())?;
        self.write(op, edit.visit.as_deref(), |tx| {
            let mut person = tx.person(&edit.id)?;
            match op {
                Op::SetPersonNote => person.note = text,
                _ => person.name = text,
            }
            tx.update_person(&person)?;
            Ok(None)
        })
    }

    /// Removes a person with rates and availability.
    ///
    /// # Errors
    /// When there is no such person.
    pub fn remove_person(&mut self, id: Id) -> Result<Done> {
        self.write(Op::RemovePerson, None, |tx| {
            tx.delete_person(&id.id).map(|()| None)
        })
    }

    pub(crate) fn today(&self) -> Day {
        self.now().day_in(self.format().zone)
    }
}

fn row(
    person: Person,
    rates: &[&Rate],
    shares: &[&Availability],
    today: Day,
    format: &Formatter,
) -> PersonRow {
    let rate = holding_on(rates, today, |rate| day(&rate.starts_on));
    let share = holding_on(shares, today, |share| day(&share.starts_on));
    PersonRow {
        id: person.id,
        name: person.name,
        note: person.note,
        rate: rate.and_then(|rate| rate::shown(rate, format)),
        rate_since: rate.map(|rate| format.day(day(&rate.starts_on))),
        rate_starts_on: rate.map(|rate| rate.starts_on.clone()),
        availability: share.and_then(|share| availability::shown(share, format)),
    }
}

/// A stored day. The schema check and the write verbs keep others out; one that is none sorts first.
pub(super) fn day(text: &str) -> Day {
    Day::from_iso(text).unwrap_or(Day(chrono::NaiveDate::MIN))
}

/// "Four people; everybody has a rate today." Who has none is counted.
fn people_headline(rows: &[PersonRow], format: &Formatter) -> String {
    let without = rows.iter().filter(|row| row.rate.is_none()).count();
    let people = words::text_counted(
        &format.language,
        "headline-people",
        rows.len(),
        &[("shown", &format.number(rows.len() as f64, 0))],
    );
    if rows.is_empty() {
        return people;
    }
    let rates = words::text_counted(
        &format.language,
        "headline-people-rates",
        without,
        &[("shown", &format.number(without as f64, 0))],
    );
    format!("{people} {rates}")
}

/// "Anna Weber costs €95 an hour and has 80 % of full time."
fn headline(now: &PersonRow, format: &Formatter) -> String {
    let say =
        |id: &str, texts: &[(&'static str, &str)]| words::text_with(&format.language, id, texts);
    let cost = match &now.rate {
        Some(rate) => say("headline-person-rate", &[("rate", &rate.text)]),
        None => say("headline-person-no-rate", &[]),
    };
    let time = match &now.availability {
        Some(share) => say("headline-person-share", &[("share", &share.text)]),
        None => say("headline-person-no-share", &[]),
    };
    say(
        "headline-person",
        &[("name", &now.name), ("cost", &cost), ("time", &time)],
    )
}
