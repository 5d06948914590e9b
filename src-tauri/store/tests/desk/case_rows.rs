//! Rows of what is decided case by case: the classes of a benefit, and what a file said of a team.

use super::rows::Values;
use outset_store::{
    Result, Tx,
    table::{benefit_class::BenefitClass, measured_team::MeasuredTeam},
};

/// Changes the row with this id, or adds it; refused where an owner is missing or a key is taken.
pub fn put(tx: &Tx<'_>, table: &str, v: &Values) -> Result<()> {
    let id = format!("{table}{}", v.id);
    let project_id = format!("p{}", v.project);
    let benefit_id = format!("benefit{}", v.owner);
    if table == "benefit_class" {
        let row = BenefitClass {
            id,
            project_id,
            benefit_id,
            place: v.integer,
            name: v.text.clone(),
            created_at: v.integer,
        };
        return tx
            .update_benefit_class(&row)
            .or_else(|_| tx.insert_benefit_class(&row));
    }
    let row = MeasuredTeam {
        id,
        project_id,
        benefit_id,
        file_name: v.text.clone(),
        both: v.integer,
        only_human: 0,
        only_model: v.integer,
        neither: 1,
        team_both: v.maybe.map(|_| v.integer),
        team_only_human: None,
        team_only_model: v.maybe.map(|_| 2),
        team_neither: Some(0),
        left_out: v.integer,
        measured_at: v.integer,
    };
    tx.update_measured_team(&row)
        .or_else(|_| tx.insert_measured_team(&row))
}
