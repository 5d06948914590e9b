//! Costs that the projects of a workspace share: listed, added, described, removed; and who carries how much of
//! them. How much a cost is, is an estimate.

use super::{benefit::not_in_list, estimate::say_in, shared_part::keep_all};
use crate::{
    Problem, Result, Session,
    estimate::{self, currency, shared},
    format::Formatter,
    read,
    shared_cost::{CARRIED_BY, SharedCosts, amount_part, amount_view, cost_view, times_name},
    view::{Choice, Done, EstimatePlace, FieldEdit, Id, NewSharedCost, OwnerKind, SharedCostsView},
    words,
};
use outset_core::{
    Invalid,
    cost_category::CostCategory,
    name,
    shared_cost::{MOST_MONTHS, Paid},
};
use outset_store::{
    Op, Tx,
    table::{driver::Driver, shared_cost::SharedCost},
};

/// The most that is offered in a list.
const MOST_OFFERED: u32 = 4;
/// Over so many months something is spread until somebody says otherwise.
const USUAL_MONTHS: i32 = 36;

impl Session {
    /// What the projects of the workspace carry together.
    ///
    /// # Errors
    /// When no workspace is open.
    pub fn shared_costs(&self) -> Result<SharedCostsView> {
        let format = self.format();
        let (own, all, rates) = self.read(|reader| {
            let own = reader.workspace()?.currency;
            let rates = shared::rates(reader, &own)?;
            Ok((own, SharedCosts::of(reader)?, rates))
        })?;
        let costs = all.costs.iter().filter_map(|(row, amount)| {
            let amount = amount_view(row, amount, (&own, &rates), &format)?;
            Some(cost_view(row, amount, &all, &format))
        });
        Ok(SharedCostsView {
            costs: costs.collect(),
            categories: format.choices(CostCategory::ALL.map(CostCategory::id), "value-category-"),
            paid: format.choices(Paid::IDS, "shared-paid-"),
            carried_by: format.choices(CARRIED_BY, "shared-carried-"),
            times: (0..=MOST_OFFERED)
                .map(|times| Choice {
                    id: times.to_string(),
                    name: times_name(times, &format),
                })
                .collect(),
        })
    }

    /// Adds a cost with its amount.
    ///
    /// # Errors
    /// What cannot be read, or is not offered.
    pub fn add_shared_cost(&mut self, new: NewSharedCost) -> Result<Done> {
        let (format, now) = (self.format(), self.now());
        let category = CostCategory::from_id(&new.category);
        let category = category.ok_or_else(|| not_in_list(&new.category));
        let category = read::field("category", category, &format)?;
        let name = if new.name.trim().is_empty() {
            category_name(category, &format)
        } else {
            read::field("name", name::name(&new.name), &format)?
        };
        let from = read::field("from", read::month(&new.from, &format), &format)?;
        let mut row = SharedCost {
            id: String::new(),
            name,
            category: category.id().to_owned(),
            kind: category.usual().kind.id().to_owned(),
            from_month: from.0,
            until_month: None,
            position: 0,
            created_at: now.0,
            paid: Paid::IDS[0].to_owned(),
            spread_months: None,
            carried_by: CARRIED_BY[0].to_owned(),
        };
        if !new.paid.is_empty() {
            self.change_shared(&mut row, "paid", &new.paid)?;
        }
        if row.spread_months.is_some() {
            if !new.months.trim().is_empty() {
                self.change_shared(&mut row, "months", &new.months)?;
            }
        } else {
            self.change_shared(&mut row, "until", &new.until)?;
        }
        let part = amount_part(&row).ok_or_else(|| self.no_such_estimate())?;
        let (own, position) = self.read(|reader| {
            Ok((
                reader.workspace()?.currency,
                reader.shared_costs()?.len() as i64,
            ))
        })?;
        let said = currency::read(&new.amount, part, None, &own, &format);
        let said = read::field("amount", said, &format)?;
        row.position = position;
        let today = now.day_in(format.zone).iso();
        self.write(Op::AddSharedCost, None, |tx| {
            row.id = tx.new_id();
            tx.insert_shared_cost(&row)?;
            let place = shared::cost_place(&row.id, part.id);
            let mut amount = estimate::new_row(tx.new_id(), &place, part, &own, 0, now.0);
            estimate::into_row(&said.estimate, &mut amount);
            say_in(&mut amount, part, &said.currency);
            amount.said_on = Some(today);
            shared::insert(tx, &amount)?;
            Ok(Some(row.id))
        })
    }

    /// Sets a field of a shared cost: `name`, `category`, `paid`, `from`, `until` (may be empty), `months` or
    /// `carried_by`. Another way of paying keeps the number, which then is that of a month, a year, or all of it.
    ///
    /// # Errors
    /// What the field does not accept.
    pub fn set_shared_cost(&mut self, edit: FieldEdit) -> Result<Done> {
        let (own, mut row, amounts) = self.read(|reader| {
            let amounts = shared::cost_amounts(reader)?;
            let row = reader.shared_cost(&edit.id)?;
            Ok((reader.workspace()?.currency, row, amounts))
        })?;
        self.change_shared(&mut row, &edit.field, &edit.text)?;
        let now = self.now();
        self.write(Op::ChangeSharedCost, edit.visit.as_deref(), |tx| {
            if edit.field == "carried_by" && row.carried_by == CARRIED_BY[1] {
                // Who carries it now goes on, so that nothing changes by the choice alone.
                keep_all(tx, &row.id, now.0)?;
            }
            let amounts = amounts.into_iter();
            for amount in amounts.filter(|one| one.cost_id.as_ref() == Some(&row.id)) {
                paid_otherwise(tx, &row, amount, &own)?;
            }
            tx.update_shared_cost(&row).map(|()| None)
        })
    }

    /// Removes a shared cost with its amount.
    ///
    /// # Errors
    /// When there is no such cost.
    pub fn remove_shared_cost(&mut self, id: Id) -> Result<Done> {
        self.write(Op::RemoveSharedCost, None, |tx| {
            tx.delete_shared_cost(&id.id).map(|()| None)
        })
    }

    /// A shared cost always has an amount: without it, every project that shares it would have no return.
    pub(super) fn may_be_emptied(&self, place: &EstimatePlace) -> Result<()> {
        let mut owners = place.owner.iter();
        if owners.any(|owner| owner.kind == OwnerKind::SharedCost) {
            return Err(self.refused_sharing("shared-problem-empty", "text"));
        }
        Ok(())
    }

    fn change_shared(&self, row: &mut SharedCost, field: &str, text: &str) -> Result<()> {
        let format = self.format();
        read::field(field, change(row, field, text, &format), &format)?;
        let ends = row.until_month.filter(|_| row.spread_months.is_none());
        if ends.is_some_and(|until| until < row.from_month) {
            return Err(self.refused_sharing("shared-problem-order", field));
        }
        Ok(())
    }

    fn refused_sharing(&self, id: &str, field: &str) -> Problem {
        let format = self.format();
        Problem::new(&format.language, crate::Code::Invalid, id, &[]).at(field)
    }
}

fn category_name(category: CostCategory, format: &Formatter) -> String {
    words::text(
        &format.language,
        &format!("value-category-{}", category.id()),
    )
}

/// The same number as that of a month, a year, or all of it, as the cost is paid now.
fn paid_otherwise(
    tx: &Tx<'_>,
    row: &SharedCost,
    mut amount: Driver,
    own: &str,
) -> outset_store::Result<()> {
    let Some(part) = amount_part(row).filter(|part| part.id != amount.part) else {
        return Ok(());
    };
    let currency = currency::currency_of(&amount, own).to_owned();
    part.id.clone_into(&mut amount.part);
    amount.unit = part.unit.stored(&currency);
    shared::update(tx, &amount)
}

fn change(
    row: &mut SharedCost,
    field: &str,
    text: &str,
    format: &Formatter,
) -> std::result::Result<(), Invalid> {
    match field {
        "name" => row.name = name::name(text)?,
        "category" => {
            let category = CostCategory::from_id(text).ok_or_else(|| not_in_list(text))?;
            row.category = category.id().to_owned();
            row.kind = category.usual().kind.id().to_owned();
        }
        "paid" => {
            let months = row.spread_months.unwrap_or(USUAL_MONTHS);
            let paid = Paid::from_id(text, None).ok_or_else(|| not_in_list(text))?;
            text.clone_into(&mut row.paid);
            row.spread_months = matches!(paid, Paid::Once { .. }).then_some(months);
        }
        "from" => row.from_month = read::month(text, format)?.0,
        "until" => {
            let month = read::optional(text, |text| read::month(text, format))?;
            row.until_month = month.map(|month| month.0);
        }
        "months" if row.spread_months.is_some() => {
            let most = f64::from(MOST_MONTHS);
            let months = read::whole(text, most, format)?;
            if months < 1 {
                return Err(Invalid::OutOfRange { least: 1.0, most });
            }
            row.spread_months = Some(months);
        }
        "carried_by" => {
            let known = CARRIED_BY.iter().find(|known| **known == text);
            row.carried_by = (*known.ok_or_else(|| not_in_list(text))?).to_owned();
        }
        field => return Err(not_in_list(field)),
    }
    Ok(())
}
