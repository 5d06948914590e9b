//! Risks: added with wide guesses, described, removed. Their numbers are estimates.

use super::{
    benefit::{not_in_list, one_of},
    lever::guess,
};
use crate::{
    Result, Session, read,
    view::{Done, FieldEdit, Id, NewRisk, Owner, OwnerKind},
    words,
};
use outset_core::{
    estimate::{Estimate, Shape, USUAL_CONFIDENCE},
    name,
};
use outset_store::{Op, table::risk::Risk};

/// What a new risk does first of all: it comes late, it costs, or it takes benefit away.
pub(super) const RISK_KINDS: [&str; 3] = ["late", "dear", "lost"];

/// When a risk may happen.
pub(crate) const RISK_TIMES: [&str; 3] = ["up_to_go_live", "after_start", "after_go_live"];

impl Session {
    /// Adds a risk with wide guesses for what it does first of all.
    ///
    /// # Errors
    /// A kind that is not offered, or no such project.
    pub fn add_risk(&mut self, new: NewRisk) -> Result<Done> {
        let (format, now) = (self.format(), self.now());
        let kind = read::field("kind", one_of(&new.kind, &RISK_KINDS), &format)?;
        let (currency, position) = self.read(|reader| {
            reader.project(&new.project)?;
            let position = reader.risks_of(&new.project)?.len();
            Ok((reader.workspace()?.currency, position as i64))
        })?;
        let name = words::text(&format.language, &format!("value-risk-{kind}.name"));
        let time = if kind == "lost" {
            "after_go_live"
        } else {
            "up_to_go_live"
        };
        self.write(Op::AddRisk, None, |tx| {
            let row = Risk {
                id: tx.new_id(),
                project_id: new.project,
                name,
                time: time.to_owned(),
                position,
                created_at: now.0,
            };
            tx.insert_risk(&row)?;
            let owner = Owner {
                kind: OwnerKind::Risk,
                id: row.id.clone(),
            };
            for (part, estimate) in guesses(&kind) {
                let of = (row.project_id.as_str(), owner.clone());
                guess(tx, of, (part, &estimate), (&currency, now.0), &format)?;
            }
            Ok(Some(row.id))
        })
    }

    /// Sets a field of a risk: `name` (may be empty) or `time`.
    ///
    /// # Errors
    /// What the field does not accept.
    pub fn set_risk(&mut self, edit: FieldEdit) -> Result<Done> {
        let format = self.format();
        let mut row = self.read(|reader| reader.risk(&edit.id))?;
        let currency = self.read(|reader| reader.workspace())?.currency;
        let changed = match edit.field.as_str() {
            "name" => name::optional(&edit.text).map(|name| row.name = name),
            "time" => one_of(&edit.text, &RISK_TIMES).map(|time| row.time = time),
            field => Err(not_in_list(field)),
        };
        read::field(&edit.field, changed, &format)?;
        let now = self.now();
        self.write(Op::ChangeRisk, edit.visit.as_deref(), |tx| {
            tx.update_risk(&row)?;
            if edit.field == "time" {
                // Another time asks for another number; a wide guess stands there until somebody knows.
                let (part, estimate) = when(&row.time);
                let drivers = tx.drivers_of(&row.project_id)?;
                let known = drivers
                    .iter()
                    .any(|driver| driver.part == part && driver.risk_id.as_ref() == Some(&row.id));
                if !known {
                    let owner = Owner {
                        kind: OwnerKind::Risk,
                        id: row.id.clone(),
                    };
                    let of = (row.project_id.as_str(), owner);
                    guess(tx, of, (part, &estimate), (&currency, now.0), &format)?;
                }
            }
            Ok(None)
        })
    }

    /// Removes a risk with its numbers.
    ///
    /// # Errors
    /// When there is no such risk.
    pub fn remove_risk(&mut self, id: Id) -> Result<Done> {
        self.write(Op::RemoveRisk, None, |tx| {
            tx.delete_risk(&id.id).map(|()| None)
        })
    }
}

fn evenly(low: f64, high: f64) -> Estimate {
    Estimate::Range {
        low,
        high,
        confidence: USUAL_CONFIDENCE,
        shape: Shape::Uniform,
    }
}

/// The number that a time asks for, with a wide guess.
fn when(time: &str) -> (&'static str, Estimate) {
    match time {
        "after_start" => ("risk_months", Estimate::range(1.0, 12.0)),
        "after_go_live" => ("risk_months", Estimate::range(3.0, 24.0)),
        _ => ("risk_share", evenly(0.05, 0.95)),
    }
}

/// Wide guesses for a new risk.
fn guesses(kind: &str) -> Vec<(&'static str, Estimate)> {
    let chance = ("risk_chance", Estimate::range(0.1, 0.4));
    match kind {
        "late" => vec![
            chance,
            when("up_to_go_live"),
            ("risk_delay", Estimate::range(1.0, 6.0)),
        ],
        "dear" => vec![
            chance,
            when("up_to_go_live"),
            ("risk_cost", Estimate::range(5_000.0, 50_000.0)),
        ],
        _ => vec![
            chance,
            when("after_go_live"),
            ("risk_lost", Estimate::range(0.1, 0.5)),
        ],
    }
}
