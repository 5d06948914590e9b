//! Estimates: typed once where they are asked, shown wherever they matter.

use crate::{
    Problem, Result, Session,
    estimate::{self, CERTAINTIES},
    read,
    view::{
        Done, EstimateEdit, EstimateOrigin, EstimatePlace, EstimateText, EstimateView, Id,
        OwnerKind, Reading,
    },
};
use outset_core::{
    Invalid,
    estimate::CONFIDENCES,
    name,
    number::Decimal,
    part::{Part, part_named},
};
use outset_store::{Op, table::driver::Driver};

impl Session {
    /// Stores what was typed for a number; an empty text takes the estimate away.
    ///
    /// # Errors
    /// What cannot be read, is outside its limits, or belongs to nothing.
    pub fn set_estimate(&mut self, edit: EstimateEdit) -> Result<Done> {
        let (format, now) = (self.format(), self.now());
        let part = self.part(&edit.place)?;
        let rows = self.read(|reader| reader.drivers_of(&edit.place.project))?;
        let found = rows
            .iter()
            .find(|row| estimate::stands_at(row, &edit.place));
        if edit.text.trim().is_empty() {
            let id = found.map(|row| row.id.clone());
            return self.write(Op::RemoveDriver, edit.visit.as_deref(), |tx| {
                id.map_or(Ok(None), |id| tx.delete_driver(&id).map(|()| None))
            });
        }
        let currency = self.read(|reader| reader.workspace())?.currency;
        let before = found.and_then(estimate::of_row);
        let typed = estimate::read(&edit.text, part, before.as_ref(), &currency, &format);
        let typed = read::field("text", typed, &format)?;
        let today = now.day_in(format.zone).iso();
        let position = rows.len() as i64;
        let old = found.cloned();
        self.write(Op::SetDriver, edit.visit.as_deref(), |tx| {
            let (mut row, is_new) = match old {
                Some(row) => (row, false),
                None => {
                    let row = new_row(tx.new_id(), &edit.place, part, &currency, position, now.0);
                    (row, true)
                }
            };
            let before = row.clone();
            estimate::into_row(&typed, &mut row);
            if row != before || is_new {
                row.said_on = Some(today);
                if let Some(by) = edit.said_by.filter(|by| !by.trim().is_empty()) {
                    row.said_by = by.trim().to_owned();
                }
            }
            if is_new {
                tx.insert_driver(&row)?;
                return Ok(Some(row.id));
            }
            tx.update_driver(&row)?;
            Ok(None)
        })
    }

    /// Stores what is known about a number besides its value.
    ///
    /// # Errors
    /// What the field does not accept, and a number that nobody has typed yet.
    pub fn set_estimate_origin(&mut self, edit: EstimateOrigin) -> Result<Done> {
        let format = self.format();
        let rows = self.read(|reader| reader.drivers_of(&edit.place.project))?;
        let row = rows
            .into_iter()
            .find(|row| estimate::stands_at(row, &edit.place));
        let mut row = row.ok_or_else(|| self.no_such_estimate())?;
        let changed = change_origin(&mut row, &edit.field, &edit.text, &format);
        read::field(&edit.field, changed, &format)?;
        self.write(Op::SetDriverSource, edit.visit.as_deref(), |tx| {
            tx.update_driver(&row).map(|()| None)
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
            Ok((reader.workspace()?.currency, reader.drivers_of(&id.id)?))
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
        Ok(views.collect())
    }

    /// What a typed number would mean, in words.
    ///
    /// # Errors
    /// What cannot be read or is outside its limits.
    pub fn read_estimate(&self, typed: EstimateText) -> Result<Reading> {
        let format = self.format();
        let part = self.part(&typed.place)?;
        let currency = self.read(|reader| reader.workspace())?.currency;
        let rows = self.read(|reader| reader.drivers_of(&typed.place.project))?;
        let found = rows
            .iter()
            .find(|row| estimate::stands_at(row, &typed.place));
        let before = found.and_then(estimate::of_row);
        let read = estimate::read(&typed.text, part, before.as_ref(), &currency, &format);
        let read = read::field("text", read, &format)?;
        Ok(Reading {
            text: estimate::reading(&read, part.unit, &currency, &format),
        })
    }

    fn part(&self, place: &EstimatePlace) -> Result<&'static Part> {
        part_named(&place.part).ok_or_else(|| self.no_such_estimate())
    }

    fn no_such_estimate(&self) -> Problem {
        let missing = outset_store::Error::NotFound {
            table: "driver",
            id: String::new(),
        };
        crate::problem::file(&missing, &self.format())
    }
}

/// An empty row for a number that was not typed before.
pub(super) fn new_row(
    id: String,
    place: &EstimatePlace,
    part: &Part,
    currency: &str,
    position: i64,
    created_at: i64,
) -> Driver {
    let owner = |kind: OwnerKind| {
        let owner = place.owner.as_ref().filter(|owner| owner.kind == kind);
        owner.map(|owner| owner.id.clone())
    };
    Driver {
        id,
        project_id: place.project.clone(),
        benefit_id: owner(OwnerKind::Benefit),
        cost_id: owner(OwnerKind::Cost),
        phase_id: owner(OwnerKind::Phase),
        part: part.id.to_owned(),
        name: String::new(),
        unit: part.unit.stored(currency),
        kind: String::new(),
        low: None,
        mode: None,
        high: None,
        confidence: None,
        shape: String::new(),
        least: part.bounds.least,
        most: part.bounds.most,
        certainty: "guess".to_owned(),
        source: String::new(),
        said_by: String::new(),
        said_on: None,
        note: String::new(),
        position,
        created_at,
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
