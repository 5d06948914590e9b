//! Spending: what a month really took, typed by kind.

use crate::{
    Result, Session, deliver, read,
    view::{Done, SpendingEdit},
};
use outset_core::{Invalid, time::Month};
use outset_store::{Op, table::spending::Spending};

impl Session {
    /// Stores what was spent in a month on a kind of cost, in the workspace's currency; an empty text takes
    /// it away. An amount in another currency stays beside it.
    ///
    /// # Errors
    /// What is no amount, no month or no kind of cost.
    pub fn set_spending(&mut self, edit: SpendingEdit) -> Result<Done> {
        let (format, now) = (self.format(), self.now());
        let currency = self.read(|reader| reader.workspace())?.currency;
        let month = read::field("month", Month::read(&edit.month), &format)?;
        let known = deliver::COSTS.into_iter().find(|kind| *kind == edit.kind);
        let known = known.ok_or_else(|| Invalid::NotInList {
            found: edit.kind.clone(),
        });
        let kind = read::field("kind", known, &format)?;
        let amount = read::optional(&edit.text, |text| read::money(text, &currency, &format));
        let amount = read::field("text", amount, &format)?;
        self.write(Op::SetSpending, edit.visit.as_deref(), |tx| {
            let rows = tx.spendings_of(&edit.project)?;
            let found = rows
                .into_iter()
                .find(|row| row.month == month.0 && row.kind == kind && row.currency == currency);
            match (found, amount) {
                (None, None) => {}
                (Some(row), None) => tx.delete_spending(&row.id)?,
                (Some(row), Some(amount)) => tx.update_spending(&Spending {
                    amount_minor: amount.minor,
                    ..row
                })?,
                (None, Some(amount)) => {
                    tx.project(&edit.project)?;
                    tx.insert_spending(&Spending {
                        id: tx.new_id(),
                        project_id: edit.project.clone(),
                        month: month.0,
                        kind: kind.to_owned(),
                        amount_minor: amount.minor,
                        currency: currency.clone(),
                        note: String::new(),
                        created_at: now.0,
                    })?;
                }
            }
            Ok(None)
        })
    }
}
