//! Rows of what a project says of numbers and costs of the workspace, made of the same awkward values.

use super::rows::Values;
use outset_store::{
    Result, Tx,
    table::{
        shared_cost::{SharedCost, SharedCostPart},
        workspace_driver::{WorkspaceDependence, WorkspaceDriver, WorkspaceOverride},
    },
};

/// Changes what a project says, or adds it.
pub fn put(tx: &Tx<'_>, table: &str, v: &Values) -> Result<()> {
    let id = format!("{table}{}", v.id);
    let created_at = v.integer;
    match table {
        "shared_cost_part" => {
            let row = SharedCostPart {
                id,
                shared_cost_id: cost(tx, v)?,
                project_id: format!("p{}", v.project),
                times: i64::from(v.owner),
                created_at,
            };
            tx.update_shared_cost_part(&row)
                .or_else(|_| tx.insert_shared_cost_part(&row))
        }
        "workspace_override" => {
            let row = WorkspaceOverride {
                id,
                option_id: (v.owner < 2).then(|| format!("option{}", v.owner)),
                scenario_id: (v.owner >= 2).then(|| format!("scenario{}", v.owner)),
                workspace_driver_id: number(tx, v)?,
                estimate: v.text.clone(),
                said_by: v.more.clone(),
                said_on: v.maybe.map(|_| v.more.clone()),
                note: v.text.clone(),
                created_at,
            };
            tx.update_workspace_override(&row)
                .or_else(|_| tx.insert_workspace_override(&row))
        }
        _ => {
            let row = WorkspaceDependence {
                id,
                project_id: format!("p{}", v.project),
                workspace_driver_id: number(tx, v)?,
                driver_id: (v.owner < 2).then(|| format!("driver{}", v.owner)),
                group_id: (v.owner >= 2).then(|| format!("driver_group{}", v.owner)),
                degree: v.more.clone(),
                created_at,
            };
            tx.update_workspace_dependence(&row)
                .or_else(|_| tx.insert_workspace_dependence(&row))
        }
    }
}

/// A cost that projects share; there once something is said of it.
fn cost(tx: &Tx<'_>, v: &Values) -> Result<String> {
    let id = format!("shared_cost{}", v.owner);
    if tx.shared_cost(&id).is_err() {
        tx.insert_shared_cost(&SharedCost {
            id: id.clone(),
            name: v.text.clone(),
            category: v.more.clone(),
            kind: v.more.clone(),
            from_month: v.month,
            until_month: v.maybe.map(|_| v.month),
            position: v.integer,
            created_at: v.integer,
            paid: v.more.clone(),
            spread_months: v.maybe.map(|_| v.month),
            carried_by: v.text.clone(),
        })?;
    }
    Ok(id)
}

/// A number of the workspace; there once something is said of it.
fn number(tx: &Tx<'_>, v: &Values) -> Result<String> {
    let id = format!("workspace_driver{}", v.owner);
    if tx.workspace_driver(&id).is_err() {
        tx.insert_workspace_driver(&WorkspaceDriver {
            id: id.clone(),
            part: v.more.clone(),
            unit: id.clone(),
            estimate: v.text.clone(),
            least: v.maybe,
            most: Some(v.real),
            certainty: v.more.clone(),
            source: v.text.clone(),
            said_by: v.more.clone(),
            said_on: v.maybe.map(|_| v.more.clone()),
            note: v.text.clone(),
            created_at: v.integer,
            shared_cost_id: None,
        })?;
    }
    Ok(id)
}
