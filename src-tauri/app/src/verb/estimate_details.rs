//! Everything that a field alone does not say of an estimate: its kind, what belongs to it, its limits, and
//! whether it is wide enough.

use super::estimate::Place;
use crate::{
    Problem, Result, Session, estimate,
    estimate::details::{Detail, PEAKS, SHAPES, wider},
    figure::theme,
    format::Formatter,
    plan::together,
    problem::Code,
    read,
    view::{DetailsAsk, Done, EstimateDetails, EstimateForm, EstimatePlace, PercentilesEdit},
};
use outset_core::{
    Invalid,
    estimate::{Bounds, Estimate, Kind, Peak, Percentile, USUAL_CONCENTRATION},
    name,
};
use outset_report::Size;
use outset_store::Op;

/// A picture beside the fields of one estimate.
const SMALL: Size = Size {
    width: 420.0,
    height: 190.0,
};

impl Session {
    /// An estimate in every detail; the kinds that could be chosen where nothing is typed yet.
    ///
    /// # Errors
    /// When there is no such number.
    pub fn estimate_details(&self, ask: DetailsAsk) -> Result<EstimateDetails> {
        let format = self.format();
        let place = self.find_place(ask.place)?;
        let detail = Detail {
            part: place.part,
            row: place.row.as_ref(),
            currency: &place.currency,
            format: &format,
        };
        detail.view(&|input| self.figure(input, theme(&ask.theme), SMALL))
    }

    /// Sets what belongs to the kind of an estimate, the kind itself, or its limits.
    ///
    /// # Errors
    /// What the field does not accept, and a number that nobody has typed yet.
    pub fn set_estimate_form(&mut self, edit: EstimateForm) -> Result<Done> {
        let format = self.format();
        let place = self.find_place(edit.place)?;
        let mut row = place.row.clone().ok_or_else(|| self.no_such_estimate())?;
        let before = estimate::of_row(&row).ok_or_else(|| self.no_such_estimate())?;
        if matches!(edit.field.as_str(), "least" | "most") {
            let limit = place.limit(&edit.field, &edit.text, &format);
            let limit = read::field(&edit.field, limit, &format)?;
            if edit.field == "least" {
                row.least = limit;
            } else {
                row.most = limit;
            }
            let bounds = estimate::limits(place.part, Some(&row));
            let fits = ordered(&bounds).and_then(|()| before.check(&bounds));
            read::field(&edit.field, place.in_its_unit(fits), &format)?;
        } else {
            let bounds = estimate::limits(place.part, Some(&row));
            let after = changed(&before, &edit.field, &edit.text, &bounds, &format);
            let after = after.map_err(|refused| none_made(&refused, &edit.field, &format));
            estimate::into_row(&after?, &mut row);
        }
        self.rows_fit(&row)?;
        self.write(Op::SetDriverForm, edit.visit.as_deref(), |tx| {
            estimate::shared::update(tx, &row).map(|()| None)
        })
    }

    /// Stores percentiles from a table; 0 % and 100 % are limits.
    ///
    /// # Errors
    /// What cannot be read, with the line it stands in, and percentiles that no smooth spread has.
    pub fn set_percentiles(&mut self, edit: PercentilesEdit) -> Result<Done> {
        let format = self.format();
        self.store_estimate(
            edit.place,
            edit.visit.as_deref(),
            edit.said_by,
            |_, place, row| {
                let mut points = Vec::new();
                let mut limits = Bounds::NONE;
                for (at, line) in edit.points.iter().enumerate() {
                    if line.share.trim().is_empty() && line.value.trim().is_empty() {
                        continue;
                    }
                    let share = read_share(&line.share, &format);
                    let share = read::field(&format!("share-{at}"), share, &format)?;
                    let value = place.number(&line.value, &format);
                    let value = read::field(&format!("value-{at}"), value, &format)?;
                    if share == 0.0 {
                        limits.least = Some(value);
                    } else if share == 1.0 {
                        limits.most = Some(value);
                    } else {
                        points.push(Percentile { share, value });
                    }
                }
                points.sort_by(|one, other| one.share.total_cmp(&other.share));
                let terms = match row.and_then(estimate::of_row) {
                    Some(Estimate::Percentiles { terms, .. }) => {
                        terms.filter(|terms| *terms <= points.len())
                    }
                    _ => None,
                };
                let found = Estimate::Percentiles {
                    points,
                    terms,
                    limits,
                };
                let checked = found.check(&estimate::limits(place.part, row));
                read::field("points", place.in_its_unit(checked), &format)?;
                Ok(found)
            },
        )
    }

    /// Makes an estimate wider, as who would rather bet on the wheel means it.
    ///
    /// # Errors
    /// When there is no such number.
    pub fn widen_estimate(&mut self, place: EstimatePlace) -> Result<Done> {
        let format = self.format();
        let place = self.find_place(place)?;
        let mut row = place.row.clone().ok_or_else(|| self.no_such_estimate())?;
        let before = estimate::of_row(&row).ok_or_else(|| self.no_such_estimate())?;
        let bounds = estimate::limits(place.part, Some(&row));
        let after = read::field("text", wider(&before, &bounds), &format)?;
        estimate::into_row(&after, &mut row);
        self.write(Op::WidenDriver, None, |tx| {
            estimate::shared::update(tx, &row).map(|()| None)
        })
    }

    /// Whether the values of a row can share rows with others, and be tied to others, as they would be.
    pub(super) fn rows_fit(&self, row: &outset_store::table::driver::Driver) -> Result<()> {
        if row.shared_rows.is_none() {
            return Ok(());
        }
        let (mut rows, around) = self.rows_of(&row.project_id)?;
        match rows.drivers.iter_mut().find(|other| other.id == row.id) {
            Some(found) => found.clone_from(row),
            None => rows.drivers.push(row.clone()),
        }
        let format = self.format();
        together::fits(&rows, &around, &format)
            .map_err(|refused| crate::problem::plan(&refused, &format).at("rows"))
    }
}

fn ordered(bounds: &Bounds) -> std::result::Result<(), Invalid> {
    match (bounds.least, bounds.most) {
        (Some(least), Some(most)) if least >= most => Err(Invalid::EndsOutOfOrder),
        _ => Ok(()),
    }
}

/// A percentile's share, in percent with or without the sign.
fn read_share(text: &str, format: &Formatter) -> std::result::Result<f64, Invalid> {
    let text = text.trim().trim_start_matches(['P', 'p']);
    let number = text.strip_suffix('%').unwrap_or(text);
    let share = format.numbers.read(number.trim())?.shifted(-2);
    if (0.0..=1.0).contains(&share) {
        Ok(share)
    } else {
        Err(Invalid::Percentile { found: share })
    }
}

/// The estimate with something of its kind changed.
fn changed(
    before: &Estimate,
    field: &str,
    text: &str,
    bounds: &Bounds,
    format: &Formatter,
) -> std::result::Result<Estimate, Invalid> {
    let not_in_list = |found: &str| Invalid::NotInList {
        found: found.to_owned(),
    };
    let mut after = before.clone();
    match (field, &mut after) {
        ("kind", _) => {
            let kind = Kind::from_id(text).ok_or_else(|| not_in_list(text))?;
            after = before.as_kind(kind, bounds)?;
        }
        ("shape", Estimate::Range { shape, .. }) => {
            let mut known = SHAPES.into_iter();
            let chosen = known.find(|known| estimate::shape_name(*known) == text);
            *shape = chosen.ok_or_else(|| not_in_list(text))?;
        }
        ("peak", Estimate::ThreePoint { peak, .. }) => {
            *peak = match PEAKS.iter().position(|known| *known == text) {
                Some(0) => Peak::Pert {
                    concentration: USUAL_CONCENTRATION,
                },
                Some(_) => Peak::Triangular,
                None => return Err(not_in_list(text)),
            };
        }
        ("concentration", Estimate::ThreePoint { peak, .. }) => {
            *peak = match read::optional(text, |text| format.numbers.read(text))? {
                Some(number) => Peak::Pert {
                    concentration: number.value(),
                },
                None => Peak::default(),
            };
        }
        ("terms", Estimate::Percentiles { terms, .. }) => {
            let typed = read::optional(text, |text| read::whole(text, 9.0, format))?;
            *terms = typed.and_then(|terms| usize::try_from(terms).ok());
        }
        ("rows", Estimate::Samples { rows, .. }) => {
            let name = name::optional(text)?;
            *rows = Some(name).filter(|name| !name.is_empty());
        }
        _ => return Err(not_in_list(field)),
    }
    after.check(bounds)?;
    Ok(after)
}

/// A kind that cannot be made of the numbers that are there is answered with what to do instead.
fn none_made(refused: &Invalid, field: &str, format: &Formatter) -> Problem {
    if field == "kind" && !matches!(refused, Invalid::NotInList { .. }) {
        let id = "problem-kind-not-made";
        return Problem::new(&format.language, Code::Invalid, id, &[]).at(field);
    }
    crate::problem::invalid(refused, format).at(field)
}

impl Place {
    /// A number of this place, alone.
    pub(super) fn number(
        &self,
        text: &str,
        format: &Formatter,
    ) -> std::result::Result<f64, Invalid> {
        let unit = estimate::typed_unit(self.part.unit, &self.currency);
        match outset_core::estimate::read(text, format.numbers, unit)? {
            Estimate::Fixed { value } => Ok(value),
            _ => Err(Invalid::NotANumber),
        }
    }

    /// A limit; without one, that of the part holds.
    fn limit(
        &self,
        field: &str,
        text: &str,
        format: &Formatter,
    ) -> std::result::Result<Option<f64>, Invalid> {
        let bounds = self.part.bounds;
        let usual = if field == "least" {
            bounds.least
        } else {
            bounds.most
        };
        let typed = read::optional(text, |text| self.number(text, format))?;
        if let Some(limit) = typed {
            self.in_its_unit(Estimate::Fixed { value: limit }.check(&bounds))?;
        }
        Ok(typed.or(usual))
    }

    /// A refusal with its limits as they are typed: 100 instead of 1 for a share.
    pub(super) fn in_its_unit<T>(
        &self,
        checked: std::result::Result<T, Invalid>,
    ) -> std::result::Result<T, Invalid> {
        let scale = if self.part.unit.is_share() {
            100.0
        } else {
            1.0
        };
        checked.map_err(|refused| match refused {
            Invalid::OutOfRange { least, most } => Invalid::OutOfRange {
                least: least * scale,
                most: most * scale,
            },
            Invalid::Below { least } => Invalid::Below {
                least: least * scale,
            },
            Invalid::Above { most } => Invalid::Above { most: most * scale },
            other => other,
        })
    }
}
