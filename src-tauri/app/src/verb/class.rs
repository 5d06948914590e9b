//! The classes of a benefit that decides among several: added, named, removed. Their numbers are estimates.

use crate::{
    Code, Problem, Result, Session, read,
    view::{Done, FieldEdit, Id},
};
use outset_core::{
    name,
    part::class::{CLASSES, ClassPart},
};
use outset_store::{
    Op, Tx,
    table::{benefit::Benefit, benefit_class::BenefitClass},
};

/// How many classes a new benefit begins with.
const FIRST: i64 = 3;

impl Session {
    /// Adds a class to a benefit.
    ///
    /// # Errors
    /// When there are as many as may be, or no such benefit.
    pub fn add_class(&mut self, benefit: Id) -> Result<Done> {
        let now = self.now();
        let (row, classes) = self.read(|reader| {
            let row = reader.benefit(&benefit.id)?;
            let classes = reader.benefit_classes_of(&row.project_id)?;
            Ok((row, classes))
        })?;
        let is_taken = |place: i64| {
            let mut own = classes.iter().filter(|class| class.benefit_id == row.id);
            own.any(|class| class.place == place)
        };
        let free = (1..=CLASSES.1 as i64).find(|place| !is_taken(*place));
        let place = free.ok_or_else(|| self.class_refused("cases-problem-most", CLASSES.1))?;
        self.write(Op::AddClass, None, |tx| {
            let class = new_class(tx, &row, place, now.0);
            tx.insert_benefit_class(&class)?;
            Ok(Some(class.id))
        })
    }

    /// Names a class; the field is `name` and may be empty.
    ///
    /// # Errors
    /// What the field does not accept.
    pub fn set_class(&mut self, edit: FieldEdit) -> Result<Done> {
        let format = self.format();
        let mut row = self.read(|reader| reader.benefit_class(&edit.id))?;
        let changed = if edit.field == "name" {
            name::optional(&edit.text)
        } else {
            Err(super::benefit::not_in_list(&edit.field))
        };
        row.name = read::field(&edit.field, changed, &format)?;
        self.write(Op::RenameClass, edit.visit.as_deref(), |tx| {
            tx.update_benefit_class(&row).map(|()| None)
        })
    }

    /// Removes a class with its numbers.
    ///
    /// # Errors
    /// When too few would be left, or another number is computed from one of its own.
    pub fn remove_class(&mut self, id: Id) -> Result<Done> {
        let (row, count, drivers) = self.read(|reader| {
            let row = reader.benefit_class(&id.id)?;
            let classes = reader.benefit_classes_of(&row.project_id)?;
            let own = classes
                .iter()
                .filter(|one| one.benefit_id == row.benefit_id);
            let count = own.count();
            Ok((row.clone(), count, reader.drivers_of(&row.project_id)?))
        })?;
        if count <= CLASSES.0 {
            return Err(self.class_refused("cases-problem-least", CLASSES.0));
        }
        let place = usize::try_from(row.place).unwrap_or_default();
        let own = drivers.into_iter().filter(|driver| {
            let part = ClassPart::from_id(&driver.part);
            let of_class = part.is_some_and(|part| part.is_of(place));
            of_class && driver.benefit_id.as_ref() == Some(&row.benefit_id)
        });
        let own: Vec<String> = own.map(|driver| driver.id).collect();
        for id in &own {
            self.keep_if_named(id, &row.project_id)?;
        }
        self.write(Op::RemoveClass, None, |tx| {
            own.iter().try_for_each(|id| tx.delete_driver(id))?;
            tx.delete_benefit_class(&row.id).map(|()| None)
        })
    }

    fn class_refused(&self, id: &str, count: usize) -> Problem {
        let format = self.format();
        let count = format.number(count as f64, 0);
        Problem::new(&format.language, Code::Invalid, id, &[("number", &count)])
    }
}

/// The classes that a new benefit begins with.
pub(super) fn begin(tx: &Tx<'_>, benefit: &Benefit) -> outset_store::Result<()> {
    (1..=FIRST).try_for_each(|place| {
        let class = new_class(tx, benefit, place, benefit.created_at);
        tx.insert_benefit_class(&class)
    })
}

/// A class without a name.
pub(crate) fn new_class(
    tx: &Tx<'_>,
    benefit: &Benefit,
    place: i64,
    created_at: i64,
) -> BenefitClass {
    BenefitClass {
        id: tx.new_id(),
        project_id: benefit.project_id.clone(),
        benefit_id: benefit.id.clone(),
        place,
        name: String::new(),
        created_at,
    }
}
