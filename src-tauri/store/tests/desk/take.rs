//! Takes away rows of every table that belongs to a project.

use outset_store::{Result, Tx};

/// The tables that [`put`](super::rows::put) and [`take`] know.
pub const TABLES: [&str; 29] = [
    "benefit",
    "option",
    "cost",
    "phase",
    "risk",
    "lever",
    "driver_group",
    "driver",
    "dependence",
    "left_out",
    "scenario",
    "driver_override",
    "answer",
    "dataset",
    "expectation",
    "open_point",
    "overruled",
    "assignment",
    "role_need",
    "approved_plan",
    "milestone",
    "spending",
    "decision",
    "model",
    "version",
    "import",
    "threshold",
    "month_figure",
    "month_note",
];

/// Removes a row with everything that belongs to it.
pub fn take(tx: &Tx<'_>, table: &str, id: u8) -> Result<()> {
    let id = format!("{table}{id}");
    match table {
        "benefit" => tx.delete_benefit(&id),
        "cost" => tx.delete_cost(&id),
        "phase" => tx.delete_phase(&id),
        "risk" => tx.delete_risk(&id),
        "lever" => tx.delete_lever(&id),
        "driver_group" => tx.delete_driver_group(&id),
        "driver" => tx.delete_driver(&id),
        "dependence" => tx.delete_dependence(&id),
        "option" => tx.delete_option(&id),
        "left_out" => tx.delete_left_out(&id),
        "scenario" => tx.delete_scenario(&id),
        "driver_override" => tx.delete_override(&id),
        "answer" => tx.delete_answer(&id),
        "dataset" => tx.delete_dataset(&id),
        "expectation" => tx.delete_expectation(&id),
        "open_point" => tx.delete_open_point(&id),
        "overruled" => tx.delete_overruled(&id),
        "assignment" => tx.delete_assignment(&id),
        "role_need" => tx.delete_role_need(&id),
        "approved_plan" => tx.delete_approved_plan(&id),
        "milestone" => tx.delete_milestone(&id),
        "spending" => tx.delete_spending(&id),
        "decision" => tx.delete_decision(&id),
        "model" => tx.delete_model(&id),
        "version" => tx.delete_version(&id),
        "import" => tx.delete_import(&id),
        "threshold" => tx.delete_threshold(&id),
        "month_figure" => tx.delete_month_figure(&id),
        "month_note" => tx.delete_month_note(&id),
        other => panic!("no table {other}"),
    }
}
