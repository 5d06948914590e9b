//! Milestones and demonstrations: what is to be reached or shown, by when, and when it was.

use crate::{
    Result, Session,
    deliver::MILESTONES,
    format::Formatter,
    read,
    view::{Done, FieldEdit, Id, NewMilestone},
};
use outset_core::{Invalid, name, time::Day};
use outset_store::{Op, table::milestone::Milestone};

impl Session {
    /// Adds a milestone or demonstration.
    ///
    /// # Errors
    /// What a field does not accept; then nothing is added.
    pub fn add_milestone(&mut self, new: NewMilestone) -> Result<Done> {
        let (format, now) = (self.format(), self.now());
        let kind = read::field("kind", kind(&new.kind), &format)?;
        let name = read::field("name", name::name(&new.name), &format)?;
        let audience = read::field("audience", name::optional(&new.audience), &format)?;
        let due_on = read::field("due_on", day(&new.due_on, &format), &format)?;
        self.write(Op::AddMilestone, None, |tx| {
            tx.project(&new.project)?;
            let milestone = Milestone {
                id: tx.new_id(),
                project_id: new.project.clone(),
                kind,
                name,
                audience,
                due_on,
                done_on: None,
                created_at: now.0,
            };
            tx.insert_milestone(&milestone)?;
            Ok(Some(milestone.id))
        })
    }

    /// Sets a field of a milestone: `kind`, `name`, `audience`, `due_on` or `done_on`.
    ///
    /// # Errors
    /// What the field does not accept.
    pub fn set_milestone(&mut self, edit: FieldEdit) -> Result<Done> {
        let format = self.format();
        let set = read::field(&edit.field, change(&edit, &format), &format)?;
        self.write(Op::ChangeMilestone, edit.visit.as_deref(), |tx| {
            let mut milestone = tx.milestone(&edit.id)?;
            set(&mut milestone);
            tx.update_milestone(&milestone)?;
            Ok(None)
        })
    }

    /// Removes a milestone or demonstration.
    ///
    /// # Errors
    /// When there is no such milestone.
    pub fn remove_milestone(&mut self, id: Id) -> Result<Done> {
        self.write(Op::RemoveMilestone, None, |tx| {
            tx.delete_milestone(&id.id).map(|()| None)
        })
    }
}

fn kind(text: &str) -> std::result::Result<String, Invalid> {
    let known = MILESTONES.into_iter().find(|known| *known == text);
    known.map(str::to_owned).ok_or_else(|| Invalid::NotInList {
        found: text.to_owned(),
    })
}

fn day(text: &str, format: &Formatter) -> std::result::Result<Option<String>, Invalid> {
    let day = read::optional(text, |text| read::day(text, format))?;
    Ok(day.map(Day::iso))
}

type Change = Box<dyn FnOnce(&mut Milestone)>;

fn change(edit: &FieldEdit, format: &Formatter) -> std::result::Result<Change, Invalid> {
    let text = edit.text.as_str();
    Ok(match edit.field.as_str() {
        "kind" => {
            let kind = kind(text)?;
            Box::new(move |milestone| milestone.kind = kind)
        }
        "name" => {
            let name = name::name(text)?;
            Box::new(move |milestone| milestone.name = name)
        }
        "audience" => {
            let audience = name::optional(text)?;
            Box::new(move |milestone| milestone.audience = audience)
        }
        "due_on" => {
            let day = day(text, format)?;
            Box::new(move |milestone| milestone.due_on = day)
        }
        "done_on" => {
            let day = day(text, format)?;
            Box::new(move |milestone| milestone.done_on = day)
        }
        field => {
            return Err(Invalid::NotInList {
                found: field.to_owned(),
            });
        }
    })
}
