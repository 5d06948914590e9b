//! Numbers of the workspace that an option or a scenario says otherwise. They stand in a table of their own, and
//! here among the others, by their ids in a plan.

use crate::{estimate::shared, plan::Surroundings};
use outset_store::{
    PlanRows, Reader, Result, Tx,
    table::{driver::Driver, driver_override::DriverOverride, workspace_driver::WorkspaceOverride},
};
use std::borrow::Cow;

/// Every number that an option says otherwise, those of the project first.
pub(crate) fn in_option(reader: &Reader<'_>, option: &str) -> Result<Vec<DriverOverride>> {
    let own = reader.overrides_in_option(option)?;
    with_shared(reader, own, reader.workspace_overrides_in_option(option)?)
}

/// Every number that a scenario says otherwise, those of the project first.
pub(crate) fn in_scenario(reader: &Reader<'_>, scenario: &str) -> Result<Vec<DriverOverride>> {
    let own = reader.overrides_in_scenario(scenario)?;
    let shared = reader.workspace_overrides_in_scenario(scenario)?;
    with_shared(reader, own, shared)
}

fn with_shared(
    reader: &Reader<'_>,
    mut own: Vec<DriverOverride>,
    shared: Vec<WorkspaceOverride>,
) -> Result<Vec<DriverOverride>> {
    if shared.is_empty() {
        return Ok(own);
    }
    let numbers = shared::numbers(reader)?;
    own.extend(shared.into_iter().filter_map(|row| {
        // A rate of another currency of the workspace waits until that is its currency again.
        let mut numbers = numbers.iter();
        let number = numbers.find(|one| one.id == row.workspace_driver_id)?;
        Some(DriverOverride {
            id: row.id,
            option_id: row.option_id,
            scenario_id: row.scenario_id,
            driver_id: shared::plan_id(number)?,
            estimate: row.estimate,
            said_by: row.said_by,
            said_on: row.said_on,
            note: row.note,
            created_at: row.created_at,
        })
    }));
    Ok(own)
}

fn as_shared(row: &DriverOverride, number: &Driver) -> WorkspaceOverride {
    WorkspaceOverride {
        id: row.id.clone(),
        option_id: row.option_id.clone(),
        scenario_id: row.scenario_id.clone(),
        workspace_driver_id: number.id.clone(),
        estimate: row.estimate.clone(),
        said_by: row.said_by.clone(),
        said_on: row.said_on.clone(),
        note: row.note.clone(),
        created_at: row.created_at,
    }
}

/// Adds what is said otherwise of a number, or changes it.
pub(crate) fn store(
    tx: &Tx<'_>,
    row: &DriverOverride,
    number: &Driver,
    is_new: bool,
) -> Result<()> {
    match (number.project_id.is_empty(), is_new) {
        (true, true) => tx.insert_workspace_override(&as_shared(row, number)),
        (true, false) => tx.update_workspace_override(&as_shared(row, number)),
        (false, true) => tx.insert_override(row),
        (false, false) => tx.update_override(row),
    }
}

/// Lets the number of the plan count again.
pub(crate) fn remove(tx: &Tx<'_>, row: &DriverOverride, number: &Driver) -> Result<()> {
    if number.project_id.is_empty() {
        tx.delete_workspace_override(&row.id)
    } else {
        tx.delete_override(&row.id)
    }
}

/// What a plan is made of besides its rows, as this way says it.
pub(crate) fn around<'a>(rows: &PlanRows, around: &'a Surroundings) -> Cow<'a, Surroundings> {
    if rows.workspace_otherwise.is_empty() {
        return Cow::Borrowed(around);
    }
    let mut own = around.clone();
    let costs = own.shared.costs.iter_mut().map(|(_, amount)| amount);
    for number in own.rates.iter_mut().chain(costs) {
        let Some(id) = shared::plan_id(number) else {
            continue;
        };
        let others = rows.workspace_otherwise.iter();
        // The last one holds: that of the scenario, over that of its option.
        for other in others.filter(|other| other.driver_id == id) {
            super::say_otherwise(number, other);
        }
    }
    own.pay_in_own();
    Cow::Owned(own)
}
