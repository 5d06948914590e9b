//! Estimates of the workspace, the same in all projects: each passes through the pages as a row of `driver`
//! that belongs to no project, and is stored in a table of its own.

use super::{into_row, json, new_row, of_json, of_row};
use crate::view::{EstimatePlace, Owner, OwnerKind};
use outset_core::{
    part::{Part, part_named},
    plan::{DriverId, RATE_PART, rate_id, rate_unit, shared_cost_id},
};
use outset_store::{
    Reader, Tx,
    table::{driver::Driver, workspace_driver::WorkspaceDriver},
};

/// The place where the rate of a currency is asked.
pub(crate) fn rate_place(code: &str) -> EstimatePlace {
    EstimatePlace {
        project: String::new(),
        owner: Some(Owner {
            kind: OwnerKind::Currency,
            id: code.to_owned(),
        }),
        part: RATE_PART.to_owned(),
    }
}

/// The place where the amount of a shared cost is asked: a month, a year or once, as its part says.
pub(crate) fn cost_place(cost: &str, part: &str) -> EstimatePlace {
    EstimatePlace {
        project: String::new(),
        owner: Some(Owner {
            kind: OwnerKind::SharedCost,
            id: cost.to_owned(),
        }),
        part: part.to_owned(),
    }
}

/// Whether a number is the workspace's, whatever project it was asked from.
pub(crate) fn is_shared(place: &EstimatePlace) -> bool {
    let owner = place.owner.as_ref();
    owner.is_some_and(|owner| matches!(owner.kind, OwnerKind::Currency | OwnerKind::SharedCost))
}

/// The currency whose rate is meant.
pub(crate) fn rate_asked(place: &EstimatePlace) -> Option<&str> {
    let owner = place.owner.as_ref()?;
    (owner.kind == OwnerKind::Currency).then_some(owner.id.as_str())
}

/// What the unit of a number is made with: the workspace's currency, or both currencies of a rate.
pub(crate) fn currency_at(place: &EstimatePlace, own: &str) -> String {
    match &place.owner {
        Some(owner) if owner.kind == OwnerKind::Currency => {
            let own = own.split('/').next().unwrap_or(own);
            rate_unit(own, &owner.id)
        }
        _ => own.to_owned(),
    }
}

/// The shared cost whose amount a row is, or the currency whose rate, among the rates of the workspace's
/// currency.
pub(super) fn owner_of(row: &Driver) -> Option<Owner> {
    if let Some(cost) = &row.cost_id {
        return Some(Owner {
            kind: OwnerKind::SharedCost,
            id: cost.clone(),
        });
    }
    let (_, code) = row.unit.split_once('/')?;
    Some(Owner {
        kind: OwnerKind::Currency,
        id: code.to_owned(),
    })
}

/// The rows among which a number stands: of its project, or of the workspace.
pub(crate) fn rows_at(
    reader: &Reader<'_>,
    place: &EstimatePlace,
) -> outset_store::Result<Vec<Driver>> {
    if !is_shared(place) {
        return crate::option::drivers_of(reader, &place.project);
    }
    let owner = place.owner.as_ref();
    if owner.is_some_and(|owner| owner.kind == OwnerKind::SharedCost) {
        return cost_amounts(reader);
    }
    rates(reader, &reader.workspace()?.currency)
}

/// How much each shared cost is, as rows.
pub(crate) fn cost_amounts(reader: &Reader<'_>) -> outset_store::Result<Vec<Driver>> {
    let rows = reader.workspace_drivers()?.into_iter();
    let rows = rows.filter(|row| row.shared_cost_id.is_some());
    Ok(rows.filter_map(as_driver).collect())
}

/// The id in a plan of a number of the workspace.
pub(crate) fn plan_id(row: &Driver) -> Option<DriverId> {
    let owner = owner_of(row)?;
    Some(match owner.kind {
        OwnerKind::SharedCost => shared_cost_id(&owner.id),
        _ => rate_id(&owner.id),
    })
}

/// Every number of the workspace that a plan may have, as rows: rates in its currency, amounts of shared costs.
pub(crate) fn numbers(reader: &Reader<'_>) -> outset_store::Result<Vec<Driver>> {
    let mut all = rates(reader, &reader.workspace()?.currency)?;
    all.extend(cost_amounts(reader)?);
    Ok(all)
}

/// A number by its id in a plan or its row's: of a project, or of the workspace.
///
/// # Errors
/// When there is none.
pub(crate) fn number(reader: &Reader<'_>, id: &str) -> outset_store::Result<Driver> {
    let mut shared = numbers(reader)?.into_iter();
    let found = shared.find(|row| plan_id(row).as_deref() == Some(id));
    found.map_or_else(|| reader.driver(id), Ok)
}

/// The rates that are known in a currency, as rows.
pub(crate) fn rates(reader: &Reader<'_>, own: &str) -> outset_store::Result<Vec<Driver>> {
    let rows = reader.workspace_drivers()?.into_iter();
    let rows = rows.filter(|row| {
        let unit = row.unit.split_once('/');
        row.part == RATE_PART && unit.is_some_and(|(first, _)| first == own)
    });
    Ok(rows.filter_map(as_driver).collect())
}

/// A row that another program left with something else in it is none.
fn as_driver(row: WorkspaceDriver) -> Option<Driver> {
    let part = part_named(&row.part)?;
    let place = rate_place("");
    let mut driver = Driver {
        unit: row.unit,
        cost_id: row.shared_cost_id,
        least: row.least,
        most: row.most,
        certainty: row.certainty,
        source: row.source,
        said_by: row.said_by,
        said_on: row.said_on,
        note: row.note,
        ..new_row(row.id, &place, part, "", 0, row.created_at)
    };
    into_row(&of_json(&row.estimate)?, &mut driver);
    Some(driver)
}

fn as_stored(row: &Driver) -> outset_store::Result<WorkspaceDriver> {
    let gone = || outset_store::Error::NotFound {
        table: "workspace_driver",
        id: row.id.clone(),
    };
    let estimate = of_row(row).ok_or_else(gone)?;
    Ok(WorkspaceDriver {
        id: row.id.clone(),
        part: row.part.clone(),
        unit: row.unit.clone(),
        estimate: json(&estimate),
        least: row.least,
        most: row.most,
        certainty: row.certainty.clone(),
        source: row.source.clone(),
        said_by: row.said_by.clone(),
        said_on: row.said_on.clone(),
        note: row.note.clone(),
        created_at: row.created_at,
        shared_cost_id: row.cost_id.clone(),
    })
}

/// Writes a row that is there already, wherever it belongs: where an option is planned, it may be its own.
pub(crate) fn update(tx: &Tx<'_>, row: &Driver) -> outset_store::Result<()> {
    if row.project_id.is_empty() {
        tx.update_workspace_driver(&as_stored(row)?)
    } else {
        crate::option::update_number(tx, row)
    }
}

/// Writes a new row, wherever it belongs.
pub(crate) fn insert(tx: &Tx<'_>, row: &Driver) -> outset_store::Result<()> {
    if row.project_id.is_empty() {
        tx.insert_workspace_driver(&as_stored(row)?)
    } else {
        tx.insert_driver(row)
    }
}

/// Removes a row, wherever it belongs.
pub(crate) fn delete(tx: &Tx<'_>, row: &Driver) -> outset_store::Result<()> {
    if row.project_id.is_empty() {
        tx.delete_workspace_driver(&row.id)
    } else {
        crate::option::remove_number(tx, &row.id)
    }
}

/// The unit of a number in a currency.
pub(crate) fn unit_at(place: &EstimatePlace, part: &Part, own: &str) -> String {
    part.unit.stored(&currency_at(place, own))
}
