//! Benefits: added, described, removed. Their numbers are estimates.

use super::value::{BENEFIT_KINDS, BOOKS};
use crate::{
    Result, Session, estimate,
    format::Formatter,
    read,
    value::parts::asked_of,
    view::{Done, EstimatePlace, FieldEdit, Id, NewBenefit, Owner, OwnerKind},
};
use outset_core::{Invalid, estimate::Estimate, name, part::part_named};
use outset_store::{Op, table::benefit::Benefit};

/// The longest delay and the longest time between two trainings, in months.
const MOST_MONTHS: f64 = 240.0;

impl Session {
    /// Adds a benefit. A harmless case that is left alone is taken to be worth nothing until somebody says
    /// otherwise.
    ///
    /// # Errors
    /// A kind that is not offered, or no such project.
    pub fn add_benefit(&mut self, new: NewBenefit) -> Result<Done> {
        let (format, now) = (self.format(), self.now());
        let kind = one_of(&new.kind, &BENEFIT_KINDS);
        let kind = read::field("kind", kind, &format)?;
        let (currency, position) = self.read(|reader| {
            reader.project(&new.project)?;
            let position = reader.benefits_of(&new.project)?.len();
            Ok((reader.workspace()?.currency, position as i64))
        })?;
        self.write(Op::AddBenefit, None, |tx| {
            let row = Benefit {
                id: tx.new_id(),
                project_id: new.project.clone(),
                books: usual_books(&kind).to_owned(),
                kind,
                name: String::new(),
                start_delay: 0.0,
                retrained_every: None,
                position,
                created_at: now.0,
                rest: "evenly".to_owned(),
            };
            tx.insert_benefit(&row)?;
            if row.kind == "class_decisions" {
                super::class::begin(tx, &row)?;
            }
            let nothing = part_named("worth_left_alone");
            if let (Some(part), "better_decisions") = (nothing, row.kind.as_str()) {
                let place = EstimatePlace {
                    project: new.project,
                    owner: Some(Owner {
                        kind: OwnerKind::Benefit,
                        id: row.id.clone(),
                    }),
                    part: part.id.to_owned(),
                };
                let id = tx.new_id();
                let mut driver = estimate::new_row(id, &place, part, &currency, 0, now.0);
                estimate::into_row(&Estimate::Fixed { value: 0.0 }, &mut driver);
                tx.insert_driver(&driver)?;
            }
            Ok(Some(row.id))
        })
    }

    /// Sets a field of a benefit: `name` (may be empty), `books`, `rest` (of decisions among several classes),
    /// `start_delay` or `retrained_every` (may be empty), both in months, or `comes` of an expression, `month`
    /// or `once`.
    ///
    /// # Errors
    /// What the field does not accept.
    pub fn set_benefit(&mut self, edit: FieldEdit) -> Result<Done> {
        let format = self.format();
        if edit.field == "comes" {
            return self.set_comes(&edit);
        }
        let mut row = self.read(|reader| reader.benefit(&edit.id))?;
        let changed = change(&mut row, &edit, &format);
        read::field(&edit.field, changed, &format)?;
        self.write(Op::ChangeBenefit, edit.visit.as_deref(), |tx| {
            tx.update_benefit(&row).map(|()| None)
        })
    }

    /// Lets an expression come each month or once. Its formula has another unit then, and is to be said anew.
    fn set_comes(&mut self, edit: &FieldEdit) -> Result<Done> {
        let format = self.format();
        let mut row = self.read(|reader| reader.benefit(&edit.id))?;
        let kind = match (row.kind.as_str(), edit.text.as_str()) {
            ("expression" | "expression_once", "month") => Ok("expression"),
            ("expression" | "expression_once", "once") => Ok("expression_once"),
            (_, text) => Err(not_in_list(text)),
        };
        let kind = read::field("comes", kind, &format)?;
        let drivers = self.read(|reader| reader.drivers_of(&row.project_id))?;
        let (needed, _, optional) = asked_of(kind);
        let stays = |part: &str| needed.iter().chain(optional).any(|asked| *asked == part);
        let gone: Vec<String> = drivers
            .into_iter()
            .filter(|driver| driver.benefit_id.as_ref() == Some(&row.id))
            .filter(|driver| driver.part != "redeployed" && !stays(&driver.part))
            .map(|driver| driver.id)
            .collect();
        for id in &gone {
            self.keep_if_named(id, &row.project_id)
                .map_err(|refused| refused.at("comes"))?;
        }
        kind.clone_into(&mut row.kind);
        self.write(Op::ChangeBenefit, edit.visit.as_deref(), |tx| {
            for id in &gone {
                tx.delete_driver(id)?;
            }
            tx.update_benefit(&row).map(|()| None)
        })
    }

    /// Removes a benefit with its numbers.
    ///
    /// # Errors
    /// When there is no such benefit.
    pub fn remove_benefit(&mut self, id: Id) -> Result<Done> {
        self.write(Op::RemoveBenefit, None, |tx| {
            tx.delete_benefit(&id.id).map(|()| None)
        })
    }
}

/// How a benefit reaches the books when nobody has said it: freed time is not booked by itself.
fn usual_books(kind: &str) -> &'static str {
    match kind {
        "better_decisions" | "class_decisions" => "cost_avoided",
        "amount" | "one_off" | "expression" => "cash_saved",
        "revenue_uplift" => "margin_earned",
        "risk_reduced" => "risk_reduced",
        "cost_avoided" | "team" => "cost_avoided",
        _ => "capacity_freed",
    }
}

fn change(
    row: &mut Benefit,
    edit: &FieldEdit,
    format: &Formatter,
) -> std::result::Result<(), Invalid> {
    match edit.field.as_str() {
        "name" => row.name = name::optional(&edit.text)?,
        "books" => row.books = one_of(&edit.text, &BOOKS)?,
        "rest" => row.rest = one_of(&edit.text, &["evenly", "by_size"])?,
        "start_delay" => {
            let delay = read::optional(&edit.text, |text| months(text, format))?;
            row.start_delay = delay.unwrap_or(0.0);
        }
        "retrained_every" => {
            let every = read::optional(&edit.text, |text| months(text, format))?;
            row.retrained_every = every.map(|months| months.round() as i32);
        }
        field => return Err(not_in_list(field)),
    }
    Ok(())
}

pub(super) fn months(text: &str, format: &Formatter) -> std::result::Result<f64, Invalid> {
    let months = format.numbers.read(text)?.value();
    if (0.0..=MOST_MONTHS).contains(&months) {
        Ok(months)
    } else {
        Err(Invalid::OutOfRange {
            least: 0.0,
            most: MOST_MONTHS,
        })
    }
}

/// The stable name, if it is one of those offered.
pub(super) fn one_of(text: &str, offered: &[&str]) -> std::result::Result<String, Invalid> {
    if offered.contains(&text) {
        Ok(text.to_owned())
    } else {
        Err(not_in_list(text))
    }
}

pub(super) fn not_in_list(found: &str) -> Invalid {
    Invalid::NotInList {
        found: found.to_owned(),
    }
}
