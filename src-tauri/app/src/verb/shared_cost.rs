//! Costs that the projects of a workspace share: listed, added, described, removed. How much is an estimate.

use super::{benefit::not_in_list, estimate::say_in};
use crate::{
    Problem, Result, Session,
    estimate::{self, currency, shared},
    format::Formatter,
    read,
    shared_cost::SharedCosts,
    view::{
        Choice, Done, EstimatePlace, FieldEdit, Id, NewSharedCost, OwnerKind, SharedCostView,
        SharedCostsView,
    },
    words,
};
use outset_core::{Invalid, cost_category::CostCategory, name, part::part_named, time::Month};
use outset_store::{Op, table::shared_cost::SharedCost};

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
            let part = part_named(shared::COST_PART)?;
            let mut view = estimate::view(
                shared::cost_place(&row.id),
                part,
                Some(amount),
                &own,
                &format,
            );
            let code = currency::currency_of(amount, &own);
            if let Some(estimate) = estimate::of_row(amount) {
                let rate = currency::typical_rate(&rates, code);
                let of = (&estimate, part.unit);
                view.reading = currency::with_worth(&view.reading, of, (code, &own), rate, &format);
            }
            view.name = words::text_with(
                &format.language,
                "value-part-of",
                &[("part", &view.name), ("owner", &row.name)],
            );
            Some(SharedCostView {
                id: row.id.clone(),
                name: row.name.clone(),
                category: row.category.clone(),
                from: Month(row.from_month).iso(),
                until: row
                    .until_month
                    .map(|month| Month(month).iso())
                    .unwrap_or_default(),
                amount: view,
                shared_by: all.sharers(row, &format),
                uncarried: all.uncarried(row, &format),
            })
        });
        Ok(SharedCostsView {
            costs: costs.collect(),
            categories: CostCategory::ALL
                .map(|one| Choice {
                    id: one.id().to_owned(),
                    name: category_name(one, &format),
                })
                .to_vec(),
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
        };
        self.change_shared(&mut row, "until", &new.until)?;
        let Some(part) = part_named(shared::COST_PART) else {
            return Err(self.no_such_estimate());
        };
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
            let place = shared::cost_place(&row.id);
            let mut amount = estimate::new_row(tx.new_id(), &place, part, &own, 0, now.0);
            estimate::into_row(&said.estimate, &mut amount);
            say_in(&mut amount, part, &said.currency);
            amount.said_on = Some(today);
            shared::insert(tx, &amount)?;
            Ok(Some(row.id))
        })
    }

    /// Sets a field of a shared cost: `name`, `category`, `from` or `until` (may be empty).
    ///
    /// # Errors
    /// What the field does not accept.
    pub fn set_shared_cost(&mut self, edit: FieldEdit) -> Result<Done> {
        let mut row = self.read(|reader| reader.shared_cost(&edit.id))?;
        self.change_shared(&mut row, &edit.field, &edit.text)?;
        self.write(Op::ChangeSharedCost, edit.visit.as_deref(), |tx| {
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
        if row.until_month.is_some_and(|until| until < row.from_month) {
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
        "from" => row.from_month = read::month(text, format)?.0,
        "until" => {
            let month = read::optional(text, |text| read::month(text, format))?;
            row.until_month = month.map(|month| month.0);
        }
        field => return Err(not_in_list(field)),
    }
    Ok(())
}
