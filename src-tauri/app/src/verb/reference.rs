//! Published figures beside a project's own numbers, and taking one over.

use super::{benefit::not_in_list, phase::ensure_phase};
use crate::{
    Result, Session, estimate,
    plan::assemble,
    read, reference,
    value::Case,
    view::{Done, EstimatePlace, Id, Owner, OwnerKind, ReferenceRow, ReferenceUse},
};
use outset_core::{estimate::Estimate, part::part_named, reference_class::ReferenceClass};
use outset_store::Op;

impl Session {
    /// What became of other projects beside what this one says. What a running product has behind it is left
    /// out.
    ///
    /// # Errors
    /// When there is no such project.
    pub fn reference_classes(&self, id: Id) -> Result<Vec<ReferenceRow>> {
        let format = self.format();
        let (rows, around) = self.rows_of(&id.id)?;
        let plan = assemble(&rows, &around, &format);
        let case = Case {
            rows: &rows,
            plan: &plan,
            format: &format,
        };
        let classes = ReferenceClass::ALL.into_iter();
        let classes = classes.filter(|class| reference::is_open(*class, &case));
        Ok(classes.map(|class| reference::row(class, &case)).collect())
    }

    /// Puts the wide range of a question into the plan, as a guess with its source.
    ///
    /// # Errors
    /// No such project, and a question that has no number in this plan.
    pub fn use_reference(&mut self, ask: ReferenceUse) -> Result<Done> {
        let (format, now) = (self.format(), self.now());
        let (rows, around) = self.rows_of(&ask.project)?;
        let plan = assemble(&rows, &around, &format);
        let case = Case {
            rows: &rows,
            plan: &plan,
            format: &format,
        };
        let class = ReferenceClass::from_id(&ask.class);
        let class = class.filter(|class| reference::is_open(*class, &case));
        let number = class.and_then(|class| {
            let part = part_named(class.part()?)?;
            Some((class, class.usual()?, part))
        });
        let number = number.ok_or_else(|| not_in_list(&ask.class));
        let (class, (low, high), part) = read::field("class", number, &format)?;
        let phase = reference::phase_of(class, &case);
        let source = reference::source_of(class, &format.language);
        let today = now.day_in(format.zone).iso();
        self.write(Op::UseReference, None, |tx| {
            let phase = phase.map(|kind| ensure_phase(tx, &ask.project, kind, now.0));
            let phase = phase.transpose()?;
            let place = EstimatePlace {
                project: ask.project.clone(),
                owner: phase.map(|row| Owner {
                    kind: OwnerKind::Phase,
                    id: row.id,
                }),
                part: part.id.to_owned(),
            };
            let drivers = tx.drivers_of(&ask.project)?;
            let found = drivers.iter().find(|row| estimate::stands_at(row, &place));
            let position = drivers.len() as i64;
            let currency = &around.currency;
            let fresh = || estimate::new_row(tx.new_id(), &place, part, currency, position, now.0);
            let mut row = found.cloned().unwrap_or_else(fresh);
            estimate::into_row(&Estimate::range(low, high), &mut row);
            row.certainty = "guess".to_owned();
            row.source = source;
            (row.said_by, row.said_on) = (String::new(), Some(today));
            match found {
                Some(_) => crate::option::update_number(tx, &row)?,
                None => tx.insert_driver(&row)?,
            }
            Ok(None)
        })
    }
}
