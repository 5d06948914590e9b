//! Data sources that a project needs, whose they are, and whether they can be had.

use crate::{
    Result, Session,
    format::Formatter,
    read,
    view::{DatasetRow, Done, FieldEdit, Id, NewDataset},
};
use outset_core::{Invalid, name, scope::facts::Access};
use outset_store::{Op, table::dataset::Dataset};

/// The longest history in months that is believed: a hundred years.
const MOST_MONTHS: f64 = 1_200.0;

impl Session {
    /// Names a data source; whether it may be used is not known yet.
    ///
    /// # Errors
    /// What the name does not accept.
    pub fn add_dataset(&mut self, new: NewDataset) -> Result<Done> {
        let (format, now) = (self.format(), self.now());
        let name = read::field("name", name::name(&new.name), &format)?;
        self.write(Op::AddDataset, None, |tx| {
            tx.project(&new.project)?;
            let neighbours = tx.datasets_of(&new.project)?;
            let last = neighbours.iter().map(|row| row.position).max();
            let row = Dataset {
                id: tx.new_id(),
                project_id: new.project,
                name,
                owner: String::new(),
                access: Access::Unknown.id().to_owned(),
                history_months: None,
                personal: false,
                note: String::new(),
                position: last.map_or(0, |last| last.saturating_add(1)),
                created_at: now.0,
            };
            tx.insert_dataset(&row)?;
            Ok(Some(row.id))
        })
    }

    /// Sets a field of a data source: `name`, `owner`, `access`, `history_months`, `personal` or `note`.
    ///
    /// # Errors
    /// What the field does not accept.
    pub fn set_dataset(&mut self, edit: FieldEdit) -> Result<Done> {
        let format = self.format();
        let set = read::field(&edit.field, change(&edit, &format), &format)?;
        self.write(Op::ChangeDataset, edit.visit.as_deref(), |tx| {
            let mut row = tx.dataset(&edit.id)?;
            set(&mut row);
            tx.update_dataset(&row).map(|()| None)
        })
    }

    /// Removes a data source.
    ///
    /// # Errors
    /// When there is no such source.
    pub fn remove_dataset(&mut self, id: Id) -> Result<Done> {
        self.write(Op::RemoveDataset, None, |tx| {
            tx.delete_dataset(&id.id).map(|()| None)
        })
    }
}

type Change = Box<dyn FnOnce(&mut Dataset)>;

fn change(edit: &FieldEdit, format: &Formatter) -> std::result::Result<Change, Invalid> {
    let text = edit.text.as_str();
    let not_in_list = |found: &str| Invalid::NotInList {
        found: found.to_owned(),
    };
    Ok(match edit.field.as_str() {
        "name" => {
            let name = name::name(text)?;
            Box::new(move |row| row.name = name)
        }
        "owner" => {
            let owner = name::optional(text)?;
            Box::new(move |row| row.owner = owner)
        }
        "access" => {
            let access = Access::from_id(text).ok_or_else(|| not_in_list(text))?;
            Box::new(move |row| row.access = access.id().to_owned())
        }
        "history_months" => {
            let months = read::optional(text, |text| read::whole(text, MOST_MONTHS, format))?;
            Box::new(move |row| row.history_months = months)
        }
        "personal" => {
            let personal = text.parse::<bool>().map_err(|_| not_in_list(text))?;
            Box::new(move |row| row.personal = personal)
        }
        "note" => {
            let note = name::optional(text)?;
            Box::new(move |row| row.note = note)
        }
        field => return Err(not_in_list(field)),
    })
}

/// The sources as the page shows them.
pub(super) fn rows(all: &[Dataset]) -> Vec<DatasetRow> {
    let row = |row: &Dataset| DatasetRow {
        id: row.id.clone(),
        name: row.name.clone(),
        owner: row.owner.clone(),
        access: row.access.clone(),
        history_months: row
            .history_months
            .map(|months| months.to_string())
            .unwrap_or_default(),
        personal: row.personal,
        note: row.note.clone(),
    };
    all.iter().map(row).collect()
}
