//! Estimates: typed once where they are asked, shown wherever they matter.

use super::{begin::is_assumed, phase::ensure_phase};
use crate::{
    Problem, Result, Session,
    estimate::{
        self, CERTAINTIES,
        formula::{self, Computed},
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
    pub(super) currency: String,
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
            let id = at.row.map(|row| row.id);
            if let Some(id) = &id {
                self.keep_if_named(id, &at.place.project)?;
            }
            // Within a visit of its field, taking a number away belongs to the same step as typing it.
            let op = edit
                .visit
                .as_ref()
                .map_or(Op::RemoveDriver, |_| Op::SetDriver);
            return self.write(op, edit.visit.as_deref(), |tx| {
                id.map_or(Ok(None), |id| option::remove_number(tx, &id).map(|()| None))
            });
        }
        self.store_estimate(
            edit.place,
            edit.visit.as_deref(),
            edit.said_by,
            |session, place, row| {
                if formula::is_formula(&edit.text) {
                    let computed = session.formula(&edit.text, &place.place, place.part)?;
                    return Ok(computed.estimate);
                }
                let typed = estimate::read(&edit.text, place.part, row, &place.currency, &format);
                read::field("text", typed, &format)
            },
        )
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
        let (format, now) = (self.format(), self.now());
        let at = self.find_place(place)?;
        let typed = make(self, &at, at.row.as_ref())?;
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
                    let row =
                        estimate::new_row(id, &place, at.part, &at.currency, at.position, now.0);
                    (row, true)
                }
            };
            let before = row.clone();
            estimate::into_row(&typed, &mut row);
            if row != before || is_new {
                row.said_on = Some(today);
                if is_assumed(&row.source) {
                    row.source = String::new();
                }
                if let Some(by) = said_by.filter(|by| !by.trim().is_empty()) {
                    row.said_by = by.trim().to_owned();
                }
            }
            if is_new {
                tx.insert_driver(&row)?;
                return Ok(Some(row.id));
            }
            option::update_number(tx, &row)?;
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
        let rows = self.read(|reader| option::drivers_of(reader, &edit.place.project))?;
        let row = rows
            .into_iter()
            .find(|row| estimate::stands_at(row, &edit.place));
        let mut row = row.ok_or_else(|| self.no_such_estimate())?;
        let changed = change_origin(&mut row, &edit.field, &edit.text, &format);
        read::field(&edit.field, changed, &format)?;
        self.write(Op::SetDriverSource, edit.visit.as_deref(), |tx| {
            option::update_number(tx, &row).map(|()| None)
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
            Some(estimate::view(place, part, Some(row), &currency, &format))
        });
        let mut views: Vec<EstimateView> = views.collect();
        self.show_formulas(&id.id, views.iter_mut())?;
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
        if formula::is_formula(&typed.text) {
            let text = self.formula(&typed.text, &typed.place, part)?.reading;
            return Ok(Reading { text });
        }
        let currency = self.read(|reader| reader.workspace())?.currency;
        let rows = self.read(|reader| option::drivers_of(reader, &typed.place.project))?;
        let found = rows
            .iter()
            .find(|row| estimate::stands_at(row, &typed.place));
        let read = estimate::read(&typed.text, part, found, &currency, &format);
        let read = read::field("text", read, &format)?;
        Ok(Reading {
            text: estimate::reading(&read, part.unit, &currency, &format),
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
        let (currency, rows) = self.read(|reader| {
            let rows = option::drivers_of(reader, &place.project)?;
            Ok((reader.workspace()?.currency, rows))
        })?;
        let position = rows.len() as i64;
        let mut rows = rows.into_iter();
        let row = rows.find(|row| estimate::stands_at(row, &place));
        Ok(Place {
            place,
            part,
            currency,
            row,
            position,
        })
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
