//! Scenarios: named sets of other numbers for the plan or an option.

use super::benefit::not_in_list;
use crate::{
    Result, Session, read,
    view::{Done, FieldEdit, Id, NewScenario},
};
use outset_core::name;
use outset_store::{Op, table::scenario::Scenario};

impl Session {
    /// Adds a scenario to the plan, or to an option.
    ///
    /// # Errors
    /// A name that is none, and no such project or option.
    pub fn add_scenario(&mut self, new: NewScenario) -> Result<Done> {
        let (format, now) = (self.format(), self.now());
        let name = read::field("name", name::name(&new.name), &format)?;
        let option = Some(new.option).filter(|option| !option.is_empty());
        let position = self.read(|reader| {
            reader.project(&new.project)?;
            if let Some(option) = &option {
                reader.option(option)?;
            }
            Ok(reader.scenarios_of(&new.project)?.len() as i64)
        })?;
        self.write(Op::AddScenario, None, |tx| {
            let row = Scenario {
                id: tx.new_id(),
                project_id: new.project,
                option_id: option,
                name,
                position,
                created_at: now.0,
            };
            tx.insert_scenario(&row)?;
            Ok(Some(row.id))
        })
    }

    /// Sets a field of a scenario: `name`.
    ///
    /// # Errors
    /// What the field does not accept.
    pub fn set_scenario(&mut self, edit: FieldEdit) -> Result<Done> {
        let mut row = self.read(|reader| reader.scenario(&edit.id))?;
        let changed = match edit.field.as_str() {
            "name" => name::name(&edit.text).map(|name| row.name = name),
            field => Err(not_in_list(field)),
        };
        read::field(&edit.field, changed, &self.format())?;
        self.write(Op::RenameScenario, edit.visit.as_deref(), |tx| {
            tx.update_scenario(&row).map(|()| None)
        })
    }

    /// Removes a scenario with its numbers.
    ///
    /// # Errors
    /// When there is no such scenario.
    pub fn remove_scenario(&mut self, id: Id) -> Result<Done> {
        self.write(Op::RemoveScenario, None, |tx| {
            tx.delete_scenario(&id.id).map(|()| None)
        })
    }
}
