//! Estimates: typed once where they are asked, shown wherever they matter.

use super::{phase::ensure_phase, template::forget_assumption};
use crate::{
    Problem, Result, Session,
    estimate::{
        self, CERTAINTIES, Said, currency,
        formula::{self, Computed},
        shared,
    },
    option, read,
    view::{
        Done, EstimateEdit, EstimateOrigin, EstimatePlace, EstimateText, EstimateView, Id, Owner,
        OwnerKind, Reading,
    },
};
use outset_core::{
    Invalid,
    estimate::{CONFIDENCES, Estimate},
    name,
    number::Decimal,
    part::{Part, part_named},
    phase::PhaseKind,
};
use outset_store::{Op, Tx, table::driver::Driver};

/// A number that is meant, wherever it stands.
pub(super) struct Place {
    pub(super) place: EstimatePlace,
    pub(super) part: &'static Part,
    /// The currency of its row, or the own one; of a rate, both of its currencies.
    pub(super) currency: String,
    /// The currency that a number is in when nothing is said; of a rate, both of its currencies.
    pub(super) own: String,
    /// Its row, once something was typed.
    pub(super) row: Option<Driver>,
    /// Where a new row stands among its neighbours.
    position: i64,
}

impl Session {
    /// Stores what was typed for a number; an empty text takes the estimate away. Over a number that was only
    /// assumed, the assumption goes as its source.
    ///
    /// # Errors
    /// What cannot be read, is outside its limits, or belongs to nothing.
    pub fn set_estimate(&mut self, mut edit: EstimateEdit) -> Result<Done> {
        let format = self.format();
        edit.place = self.placed(edit.place)?;
        if edit.text.trim().is_empty() {
            let at = self.find_place(edit.place)?;
            self.may_be_emptied(&at.place)?;
            if let Some(row) = &at.row
                && !row.project_id.is_empty()
            {
                self.keep_if_named(&row.id, &at.place.project)?;
                self.keep_if_answered(&row.id)?;
            }
            let row = at.row;
            // Within a visit of its field, taking a number away belongs to the same step as typing it.
            let op = edit
                .visit
                .as_ref()
                .map_or(Op::RemoveDriver, |_| Op::SetDriver);
            return self.write(op, edit.visit.as_deref(), |tx| {
                row.map_or(Ok(None), |row| shared::delete(tx, &row).map(|()| None))
            });
        }
        let at = self.find_place(edit.place)?;
        let said = if formula::is_formula(&edit.text) && !shared::is_shared(&at.place) {
            Said {
                estimate: self.formula(&edit.text, &at.place, at.part)?.estimate,
                currency: at.own.clone(),
            }
        } else {
            let typed = currency::read(&edit.text, at.part, at.row.as_ref(), &at.own, &format);
            read::field("text", typed, &format)?
        };
        self.store_said(at, edit.visit.as_deref(), edit.said_by, said)
    }

    /// Stores an estimate, however it was said. Over a number that was only assumed, the assumption goes as
    /// its source.
    pub(super) fn store_estimate(
        &mut self,
        place: EstimatePlace,
        visit: Option<&str>,
        said_by: Option<String>,
        make: impl FnOnce(&Self, &Place, Option<&Driver>) -> Result<Estimate>,
    ) -> Result<Done> {
        let at = self.find_place(place)?;
        let estimate = make(self, &at, at.row.as_ref())?;
        let currency = at.currency.clone();
        self.store_said(at, visit, said_by, Said { estimate, currency })
    }

    fn store_said(
        &mut self,
        at: Place,
        visit: Option<&str>,
        said_by: Option<String>,
        said: Said,
    ) -> Result<Done> {
        let (format, now) = (self.format(), self.now());
        let (typed, currency) = (said.estimate, said.currency);
        let today = now.day_in(format.zone).iso();
        if let Some(row) = &at.row {
            let mut after = row.clone();
            estimate::into_row(&typed, &mut after);
            self.rows_fit(&after)?;
        }
        self.write(Op::SetDriver, visit, |tx| {
            let (mut row, is_new) = match at.row {
                Some(row) => (row, false),
                None => {
                    let place = standing(tx, at.place, now.0)?;
                    let id = tx.new_id();
                    let row = estimate::new_row(id, &place, at.part, &at.own, at.position, now.0);
                    (row, true)
                }
            };
            let before = row.clone();
            estimate::into_row(&typed, &mut row);
            say_in(&mut row, at.part, &currency);
            if row != before || is_new {
                row.said_on = Some(today);
                forget_assumption(&mut row);
                if let Some(by) = said_by.filter(|by| !by.trim().is_empty()) {
                    row.said_by = by.trim().to_owned();
                }
            }
            if is_new {
                shared::insert(tx, &row)?;
                return Ok(Some(row.id));
            }
            shared::update(tx, &row)?;
            Ok(None)
        })
    }

    /// Stores what is known about a number besides its value.
    ///
    /// # Errors
    /// What the field does not accept, and a number that nobody has typed yet.
    pub fn set_estimate_origin(&mut self, mut edit: EstimateOrigin) -> Result<Done> {
        let format = self.format();
        edit.place = self.placed(edit.place)?;
        let rows = self.read(|reader| shared::rows_at(reader, &edit.place))?;
        let row = rows
            .into_iter()
            .find(|row| estimate::stands_at(row, &edit.place));
        let mut row = row.ok_or_else(|| self.no_such_estimate())?;
        let changed = change_origin(&mut row, &edit.field, &edit.text, &format);
        read::field(&edit.field, changed, &format)?;
        self.write(Op::SetDriverSource, edit.visit.as_deref(), |tx| {
            shared::update(tx, &row).map(|()| None)
        })
    }

    /// Every number that was typed for a project, wherever it is asked.
    ///
    /// # Errors
    /// When there is no such project.
    pub fn estimates(&self, id: Id) -> Result<Vec<EstimateView>> {
        let format = self.format();
        let (currency, rows) = self.read(|reader| {
            reader.project(&id.id)?;
            Ok((
                reader.workspace()?.currency,
                option::drivers_of(reader, &id.id)?,
            ))
        })?;
        let views = rows.iter().filter_map(|row| {
            let place = EstimatePlace {
                project: row.project_id.clone(),
                owner: estimate::owner_of(row),
                part: row.part.clone(),
            };
            let part = part_named(&row.part)?;
            let mut view = estimate::view(place, part, Some(row), &currency, &format);
            view.over_time = estimate::over_time::mark(row, &rows, &format);
            Some(view)
        });
        let mut views: Vec<EstimateView> = views.collect();
        self.show_formulas(&id.id, views.iter_mut())?;
        self.show_voices(&id.id, views.iter_mut())?;
        Ok(views)
    }

    /// What a typed number would mean, in words.
    ///
    /// # Errors
    /// What cannot be read or is outside its limits.
    pub fn read_estimate(&self, mut typed: EstimateText) -> Result<Reading> {
        let format = self.format();
        typed.place = self.placed(typed.place)?;
        let part = self.part(&typed.place)?;
        if formula::is_formula(&typed.text) && !shared::is_shared(&typed.place) {
            let text = self.formula(&typed.text, &typed.place, part)?.reading;
            return Ok(Reading { text });
        }
        let at = self.find_place(typed.place)?;
        let said = currency::read(&typed.text, part, at.row.as_ref(), &at.own, &format);
        let said = read::field("text", said, &format)?;
        let rates = self.read(|reader| shared::rates(reader, &at.own))?;
        let reading = estimate::reading(&said.estimate, part.unit, &said.currency, &format);
        if let Some(code) = shared::rate_asked(&at.place) {
            let text = self.with_moved(&reading, &said.estimate, code)?;
            return Ok(Reading { text });
        }
        let rate = currency::typical_rate(&rates, &said.currency);
        let (of, of_money) = (
            (&said.estimate, part.unit),
            (said.currency.as_str(), &*at.own),
        );
        Ok(Reading {
            text: currency::with_worth(&reading, of, of_money, rate, &format),
        })
    }

    /// The same place with a phase that goes by its kind named by its row, where it has one.
    fn placed(&self, mut place: EstimatePlace) -> Result<EstimatePlace> {
        let by_kind = |owner: &&mut Owner| {
            owner.kind == OwnerKind::Phase && PhaseKind::from_id(&owner.id).is_some()
        };
        if let Some(owner) = place.owner.as_mut().filter(by_kind) {
            let phases = self.read(|reader| reader.phases_of(&place.project))?;
            if let Some(row) = phases.into_iter().find(|row| row.kind == owner.id) {
                owner.id = row.id;
            }
        }
        Ok(place)
    }

    fn formula(&self, text: &str, place: &EstimatePlace, part: &Part) -> Result<Computed> {
        let (rows, around) = self.rows_of(&place.project)?;
        formula::read_formula(text, place, part, (&rows, &around), &self.format())
    }

    /// The number that is meant, with its row where it has one.
    pub(super) fn find_place(&self, place: EstimatePlace) -> Result<Place> {
        let place = self.placed(place)?;
        let part = self.part(&place)?;
        let (own, rows) = self.read(|reader| {
            let rows = shared::rows_at(reader, &place)?;
            Ok((reader.workspace()?.currency, rows))
        })?;
        self.may_have_rate(&place, &own)?;
        let own = shared::currency_at(&place, &own);
        let position = rows.len() as i64;
        let mut rows = rows.into_iter();
        let row = rows.find(|row| estimate::stands_at(row, &place));
        let currency = row.as_ref().map(|row| currency::currency_of(row, &own));
        Ok(Place {
            place,
            part,
            currency: currency.unwrap_or(&own).to_owned(),
            own,
            row,
            position,
        })
    }

    /// Only another currency has a rate, and only a shared cost that is there an amount.
    fn may_have_rate(&self, place: &EstimatePlace, own: &str) -> Result<()> {
        let format = self.format();
        let mut owners = place.owner.iter();
        if let Some(cost) = owners.find(|owner| owner.kind == OwnerKind::SharedCost) {
            return self.read(|reader| reader.shared_cost(&cost.id)).map(|_| ());
        }
        let asked = place.owner.as_ref().filter(|_| shared::is_shared(place));
        match asked {
            Some(owner) if owner.id == own => {
                let texts = [("currency", own)];
                let id = "currency-problem-own";
                Err(Problem::new(&format.language, crate::Code::Invalid, id, &texts).at("text"))
            }
            Some(owner) => read::field("text", currency::known(&owner.id), &format),
            None => Ok(()),
        }
    }

    fn part(&self, place: &EstimatePlace) -> Result<&'static Part> {
        part_named(&place.part).ok_or_else(|| self.no_such_estimate())
    }

    pub(super) fn no_such_estimate(&self) -> Problem {
        let missing = outset_store::Error::NotFound {
            table: "driver",
            id: String::new(),
        };
        crate::problem::file(&missing, &self.format())
    }
}

/// Where a number will stand. A phase that has no row yet goes by its kind, and gets its row with the first
/// number.
fn standing(
    tx: &Tx<'_>,
    mut place: EstimatePlace,
    now: i64,
) -> outset_store::Result<EstimatePlace> {
    if let Some(owner) = &mut place.owner {
        let kind = PhaseKind::from_id(&owner.id).filter(|_| owner.kind == OwnerKind::Phase);
        if let Some(kind) = kind {
            owner.id = ensure_phase(tx, &place.project, kind, now)?.id;
        }
    }
    Ok(place)
}

/// Puts a number into a currency. Limits that were stated in another one go.
pub(crate) fn say_in(row: &mut Driver, part: &Part, currency: &str) {
    let unit = part.unit.stored(currency);
    if part.unit.is_money() && row.unit != unit {
        row.unit = unit;
        (row.least, row.most) = (part.bounds.least, part.bounds.most);
    }
}

fn change_origin(
    row: &mut Driver,
    field: &str,
    text: &str,
    format: &crate::format::Formatter,
) -> std::result::Result<(), Invalid> {
    let not_in_list = || Invalid::NotInList {
        found: text.to_owned(),
    };
    match field {
        "certainty" => {
            let known = CERTAINTIES.into_iter().find(|known| *known == text);
            row.certainty = known.ok_or_else(not_in_list)?.to_owned();
        }
        "confidence" => {
            let typed = outset_core::number::NumberFormat::CommaDot.read(text);
            let value = typed.map(|number: Decimal| number.value() / 100.0)?;
            let known = CONFIDENCES
                .into_iter()
                .find(|known| (known - value).abs() < 1e-9);
            row.confidence = Some(known.ok_or_else(not_in_list)?);
            if let Some(estimate) = estimate::of_row(row) {
                estimate.check(&estimate::bounds_of(row))?;
            }
        }
        "said_by" => row.said_by = name::optional(text)?,
        "said_on" => {
            row.said_on =
                read::optional(text, |text| read::day(text, format))?.map(|day| day.iso());
        }
        "source" => row.source = name::optional(text)?,
        "note" => row.note = name::optional(text)?,
        _ => {
            return Err(Invalid::NotInList {
                found: field.to_owned(),
            });
        }
    }
    Ok(())
}
