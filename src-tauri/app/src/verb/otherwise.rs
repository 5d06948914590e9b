//! Numbers that an option or a scenario says otherwise than the plan.

use crate::{
    Result, Session,
    estimate::{self, formula, shared},
    option, read,
    view::{Done, OverrideEdit},
};
use outset_core::part::part_named;
use outset_store::{
    Op, Tx,
    table::{driver::Driver, driver_override::DriverOverride},
};

impl Session {
    /// Says a number otherwise in an option or a scenario; an empty text lets the plan's number count again.
    ///
    /// # Errors
    /// What cannot be read or is outside its limits, and no such owner or driver.
    pub fn set_override(&mut self, edit: OverrideEdit) -> Result<Done> {
        let (format, now) = (self.format(), self.now());
        let owner = self.override_owner(&edit.owner)?;
        let (row, currency) = self.read(|reader| {
            let row = shared::number(reader, &edit.driver)?;
            Ok((row, reader.workspace()?.currency))
        })?;
        // Of the workspace it goes by its id in a plan.
        let driver = id_in_plan(&row);
        let found = owner
            .overrides
            .into_iter()
            .find(|one| one.driver_id == driver);
        if edit.text.trim().is_empty() {
            let op = if edit.visit.is_some() {
                Op::SetOverride
            } else {
                Op::RemoveOverride
            };
            return self.write(op, edit.visit.as_deref(), |tx| {
                found.map_or(Ok(None), |found| {
                    option::shared::remove(tx, &found, &row).map(|()| None)
                })
            });
        }
        let part = part_named(&row.part).ok_or_else(|| self.no_such_estimate())?;
        let typed = if formula::is_formula(&edit.text) && !row.project_id.is_empty() {
            self.override_formula(&edit.owner, &row, &edit.text)?
                .estimate
        } else {
            let mut before = row.clone();
            if let Some(other) = found.as_ref().and_then(option::estimate_of) {
                estimate::into_row(&other, &mut before);
            }
            let typed =
                estimate::currency::read_instead(&edit.text, part, &before, &currency, &format);
            read::field("text", typed, &format)?
        };
        let today = now.day_in(format.zone).iso();
        self.write(Op::SetOverride, edit.visit.as_deref(), |tx| {
            let is_new = found.is_none();
            let mut other = found.unwrap_or_else(|| DriverOverride {
                option_id: owner.option,
                scenario_id: owner.scenario,
                ..new_override(tx, &driver, now.0)
            });
            let text = estimate::json(&typed);
            if is_new || other.estimate != text {
                other.estimate = text;
                other.said_on = Some(today);
                other.note = String::new();
                if let Some(by) = edit.said_by.filter(|by| !by.trim().is_empty()) {
                    other.said_by = by.trim().to_owned();
                }
            }
            option::shared::store(tx, &other, &row, is_new)?;
            Ok(None)
        })
    }

    /// Whose overrides are meant: an option's or a scenario's.
    fn override_owner(&self, id: &str) -> Result<OverrideOwner> {
        let option = self.read(|reader| Ok(reader.option(id).ok()))?;
        if option.is_some() {
            return Ok(OverrideOwner {
                overrides: self.read(|reader| option::shared::in_option(reader, id))?,
                option: Some(id.to_owned()),
                scenario: None,
            });
        }
        self.read(|reader| reader.scenario(id))?;
        Ok(OverrideOwner {
            overrides: self.read(|reader| option::shared::in_scenario(reader, id))?,
            option: None,
            scenario: Some(id.to_owned()),
        })
    }
}

struct OverrideOwner {
    option: Option<String>,
    scenario: Option<String>,
    overrides: Vec<DriverOverride>,
}

/// The id of a number in a plan.
pub(super) fn id_in_plan(row: &Driver) -> String {
    let of_workspace = row.project_id.is_empty().then(|| shared::plan_id(row));
    of_workspace.flatten().unwrap_or_else(|| row.id.clone())
}

/// A number that nobody says otherwise yet.
pub(crate) fn new_override(tx: &Tx<'_>, driver: &str, now: i64) -> DriverOverride {
    DriverOverride {
        id: tx.new_id(),
        option_id: None,
        scenario_id: None,
        driver_id: driver.to_owned(),
        estimate: String::new(),
        said_by: String::new(),
        said_on: None,
        note: String::new(),
        created_at: now,
    }
}
