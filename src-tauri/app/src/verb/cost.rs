//! Costs: added from a list of categories, described, removed. How much is an estimate.

use super::{
    benefit::{months, not_in_list, one_of},
    value::TIMINGS,
};
use crate::{
    Result, Session,
    estimate::currency::currency_in,
    format::Formatter,
    read,
    value::parts::amount_part,
    view::{Done, FieldEdit, Id, NewCost},
    words,
};
use outset_core::{
    Invalid, cost_category::CostCategory, name, part::part_named, phase::PhaseKind, plan::CostKind,
};
use outset_store::{Op, Tx, table::cost::Cost};

/// Months between two trainings when nobody has said it.
const USUAL_RETRAINING: i32 = 6;

impl Session {
    /// Adds a cost of a category; what is left empty becomes what is usual for it.
    ///
    /// # Errors
    /// What is not offered, or no such project.
    pub fn add_cost(&mut self, new: NewCost) -> Result<Done> {
        let (format, now) = (self.format(), self.now());
        let category = CostCategory::from_id(&new.category);
        let category = category.ok_or_else(|| not_in_list(&new.category));
        let category = read::field("category", category, &format)?;
        let usual = category.usual();
        let or_usual = |text: &str, usual: &str, offered: &[&str]| {
            one_of(if text.is_empty() { usual } else { text }, offered)
        };
        let kind = or_usual(&new.kind, usual.kind.id(), &CostKind::ALL.map(CostKind::id));
        let kind = read::field("kind", kind, &format)?;
        let phases = PhaseKind::ALL.map(PhaseKind::id);
        let phase = or_usual(&new.phase, usual.phase.id(), &phases);
        let phase = read::field("phase", phase, &format)?;
        let timing = or_usual(&new.timing, usual.timing, &TIMINGS);
        let timing = read::field("timing", timing, &format)?;
        let option_id = Some(new.option).filter(|option| !option.is_empty());
        let position = self.read(|reader| {
            reader.project(&new.project)?;
            if let Some(option) = &option_id {
                reader.option(option)?;
            }
            Ok(reader.costs_of(&new.project)?.len() as i64)
        })?;
        let name = words::text(
            &format.language,
            &format!("value-category-{}", category.id()),
        );
        self.write(Op::AddCost, None, |tx| {
            let row = Cost {
                id: tx.new_id(),
                project_id: new.project,
                name,
                category: category.id().to_owned(),
                kind,
                phase,
                timing,
                in_month: None,
                position,
                created_at: now.0,
                option_id,
                every_months: None,
            };
            tx.insert_cost(&row)?;
            Ok(Some(row.id))
        })
    }

    /// Sets a field of a cost: `name`, `category`, `kind`, `phase` (may be empty: the whole horizon) or
    /// `timing` or `every_months`. The amount stays what it was, in the unit of the new timing.
    ///
    /// # Errors
    /// What the field does not accept.
    pub fn set_cost(&mut self, edit: FieldEdit) -> Result<Done> {
        let format = self.format();
        let before = self.read(|reader| reader.cost(&edit.id))?;
        let currency = self.read(|reader| reader.workspace())?.currency;
        let mut row = before.clone();
        let changed = change(&mut row, &edit.field, &edit.text, &format);
        read::field(&edit.field, changed, &format)?;
        self.write(Op::ChangeCost, edit.visit.as_deref(), |tx| {
            tx.update_cost(&row)?;
            move_amount(tx, &before, &row, &currency)?;
            Ok(None)
        })
    }

    /// Removes a cost with its amount.
    ///
    /// # Errors
    /// When there is no such cost.
    pub fn remove_cost(&mut self, id: Id) -> Result<Done> {
        self.write(Op::RemoveCost, None, |tx| {
            tx.delete_cost(&id.id).map(|()| None)
        })
    }
}

/// What was once an amount becomes one a month, or the like.
fn move_amount(
    tx: &Tx<'_>,
    before: &Cost,
    after: &Cost,
    currency: &str,
) -> outset_store::Result<()> {
    let (old, new) = (amount_part(&before.timing), amount_part(&after.timing));
    let Some(part) = part_named(new).filter(|_| old != new) else {
        return Ok(());
    };
    let drivers = tx.drivers_of(&after.project_id)?;
    let amount = drivers
        .into_iter()
        .find(|driver| driver.cost_id.as_ref() == Some(&after.id) && driver.part == old);
    if let Some(mut driver) = amount {
        driver.part = part.id.to_owned();
        driver.unit = part.unit.stored(currency_in(&driver.unit, currency));
        tx.update_driver(&driver)?;
    }
    Ok(())
}

fn change(
    row: &mut Cost,
    field: &str,
    text: &str,
    format: &Formatter,
) -> std::result::Result<(), Invalid> {
    match field {
        "name" => row.name = name::name(text)?,
        "category" => {
            let category = CostCategory::from_id(text).ok_or_else(|| not_in_list(text))?;
            row.category = category.id().to_owned();
        }
        "kind" => row.kind = one_of(text, &CostKind::ALL.map(CostKind::id))?,
        "phase" if text.is_empty() => row.phase = String::new(),
        "phase" => row.phase = one_of(text, &PhaseKind::ALL.map(PhaseKind::id))?,
        "timing" => {
            row.timing = one_of(text, &TIMINGS)?;
            if text == "per_retraining" && row.every_months.is_none() {
                row.every_months = Some(USUAL_RETRAINING);
            }
        }
        "every_months" => {
            let every = read::optional(text, |text| months(text, format))?;
            row.every_months = every.map(|months| months.round() as i32);
        }
        field => return Err(not_in_list(field)),
    }
    Ok(())
}
