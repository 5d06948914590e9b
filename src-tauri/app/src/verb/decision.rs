//! Decisions: go, find out first, change or stop, each with its reasons and the figures of its day.

use crate::{
    Result, Session, deliver,
    format::Formatter,
    read,
    view::{Done, FieldEdit, Id, NewDecision},
};
use outset_core::{
    Invalid,
    money::{Currency, Money},
    name,
    phase::PhaseKind,
    time::Day,
};
use outset_store::{
    Op, Tx,
    table::{decision::Decision, project::Project},
};

/// The decision that ends a project.
const STOP: &str = "stop";

impl Session {
    /// Writes a decision down, with the figures as they are now. A stop that is the latest decision ends the
    /// project, and says what that taught and saved: one whose operation has ended is finished, any other is
    /// stopped. Any other latest decision makes it go on.
    ///
    /// # Errors
    /// What a field does not accept; then nothing is written.
    pub fn add_decision(&mut self, new: NewDecision) -> Result<Done> {
        let (format, now, today) = (self.format(), self.now(), self.today());
        let known = deliver::DECISIONS
            .into_iter()
            .find(|kind| *kind == new.kind);
        let known = known.ok_or_else(|| Invalid::NotInList {
            found: new.kind.clone(),
        });
        let kind = read::field("kind", known, &format)?;
        let reason = read::field("reason", name::name(&new.reason), &format)?;
        let day = read::optional(&new.decided_on, |text| read::day(text, &format));
        let day = read::field("decided_on", day, &format)?.unwrap_or(today);
        let by = read::field("decided_by", name::optional(&new.decided_by), &format)?;
        let delivery = self.delivery_of(&new.project)?;
        let currency = delivery.around.currency.clone();
        let taught = read::field("taught", name::optional(&new.taught), &format)?;
        let saved = read::field("saved", amount(&new.saved, &currency, &format), &format)?;
        let figures = deliver::figures_now(self, &delivery, spent(&delivery, &currency, &format)?)?;
        self.write(Op::AddDecision, None, |tx| {
            let decision = Decision {
                id: tx.new_id(),
                project_id: new.project.clone(),
                kind: kind.to_owned(),
                reason,
                decided_on: day.iso(),
                decided_by: by,
                figures,
                created_at: now.0,
            };
            tx.insert_decision(&decision)?;
            let mut project = tx.project(&new.project)?;
            if kind == STOP {
                (project.taught, project.saved) = (taught, saved);
            }
            follow(tx, project)?;
            Ok(Some(decision.id))
        })
    }

    /// Removes a decision. Without the one that ended it, a project goes on.
    ///
    /// # Errors
    /// When there is no such decision.
    pub fn remove_decision(&mut self, id: Id) -> Result<Done> {
        self.write(Op::RemoveDecision, None, |tx| {
            let decision = tx.decision(&id.id)?;
            tx.delete_decision(&id.id)?;
            let project = tx.project(&decision.project_id)?;
            if decision.kind == STOP {
                follow(tx, project)?;
            }
            Ok(None)
        })
    }

    /// Sets what a project that is over taught (`taught`) or what stopping it saved (`saved`).
    ///
    /// # Errors
    /// What the field does not accept.
    pub fn set_lesson(&mut self, edit: FieldEdit) -> Result<Done> {
        let format = self.format();
        let currency = self.read(|reader| reader.workspace())?.currency;
        let text = edit.text.as_str();
        match edit.field.as_str() {
            "taught" => {
                let taught = read::field("taught", name::optional(text), &format)?;
                self.write(Op::SetProjectLesson, edit.visit.as_deref(), |tx| {
                    let project = tx.project(&edit.id)?;
                    tx.update_project(&Project { taught, ..project })?;
                    Ok(None)
                })
            }
            "saved" => {
                let saved = read::field("saved", amount(text, &currency, &format), &format)?;
                self.write(Op::SetProjectSaving, edit.visit.as_deref(), |tx| {
                    let project = tx.project(&edit.id)?;
                    tx.update_project(&Project { saved, ..project })?;
                    Ok(None)
                })
            }
            field => {
                let found = field.to_owned();
                read::field(field, Err(Invalid::NotInList { found }), &format)
            }
        }
    }
}

/// Lets a project's state follow its latest decision, and the end of its operation.
pub(super) fn follow(tx: &Tx<'_>, project: Project) -> outset_store::Result<()> {
    let latest = tx.decisions_of(&project.id)?.pop();
    let is_over = latest.is_some_and(|latest| latest.kind == STOP);
    let phases = tx.phases_of(&project.id)?;
    let mut operations = phases
        .iter()
        .filter(|phase| phase.kind == PhaseKind::Operation.id());
    let ran = operations.any(|phase| phase.ended_on.is_some());
    let state = match (is_over, ran) {
        (false, _) => "active",
        (true, false) => "stopped",
        (true, true) => "finished",
    };
    let state = state.to_owned();
    tx.update_project(&Project { state, ..project })
}

/// Minor units and ISO code; none for an empty text.
fn amount(
    text: &str,
    currency: &str,
    format: &Formatter,
) -> std::result::Result<Option<(i64, String)>, Invalid> {
    let money = read::optional(text, |text| read::money(text, currency, format))?;
    Ok(money.map(|money| (money.minor, money.currency.code().to_owned())))
}

/// What was spent so far, in one currency.
fn spent(delivery: &deliver::Delivery, currency: &str, format: &Formatter) -> Result<Money> {
    let known = Currency::from_code(currency).ok_or_else(|| Invalid::NotInList {
        found: currency.to_owned(),
    });
    let currency = read::field("currency", known, format)?;
    let same = delivery
        .spendings
        .iter()
        .filter(|row| row.currency == currency.code());
    let minor = same.fold(0_i64, |sum, row| sum.saturating_add(row.amount_minor));
    Ok(Money { minor, currency })
}

/// A stored day as one would type it; empty for none.
pub(super) fn day_to_edit(iso: Option<&str>, format: &Formatter) -> String {
    let day = iso.and_then(Day::from_iso);
    day.map(|day| format.day(day)).unwrap_or_default()
}
