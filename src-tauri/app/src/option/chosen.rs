//! The option that is planned: its rows are the plan's. Nothing of the plan before is written over, so that
//! planning it again, or undoing, brings everything back; a number that the option says otherwise is kept
//! with it, also when it is typed on a page of the plan.

use super::{parts, put_in, rows_in};
use crate::{
    estimate::{into_row, json, of_row},
    format::Formatter,
    plan::{Surroundings, assemble},
    words,
};
use outset_core::plan::Plan;
use outset_store::{
    PlanRows, Reader, Result, Tx,
    table::{
        driver::Driver, driver_override::DriverOverride, left_out::LeftOut, option::OptionRow,
    },
};
use std::collections::BTreeSet;

/// The option that is planned.
fn chosen(reader: &Reader<'_>, project: &str) -> Result<Option<OptionRow>> {
    let options = reader.options_of(project)?;
    Ok(options.into_iter().find(|option| option.chosen))
}

/// Everything that makes one project's plan, which may be that of an option.
pub(crate) fn plan_rows(reader: &Reader<'_>, project: &str) -> Result<PlanRows> {
    let Some(row) = chosen(reader, project)? else {
        return reader.project_plan(project);
    };
    let all = reader.project_rows(project)?;
    let mut rows = rows_in(&all, &parts(reader, row)?);
    rows.chosen_among = Some(Box::new(all));
    Ok(rows)
}

/// "Planned as “Buy”. …"; empty while it is the plan that the project began with.
pub(crate) fn planned_as(reader: &Reader<'_>, project: &str, format: &Formatter) -> Result<String> {
    let name = chosen(reader, project)?.map(|row| match row.name.is_empty() {
        true => words::text(&format.language, &format!("option-kind-{}", row.kind)),
        false => row.name,
    });
    let says = |name: String| {
        let texts = [("way", name.as_str())];
        words::text_with(&format.language, "option-planned-as", &texts)
    };
    Ok(name.map_or_else(String::new, says))
}

/// Every project's plan, oldest project first.
pub(crate) fn plans(reader: &Reader<'_>) -> Result<Vec<PlanRows>> {
    let chosen = reader.options()?.into_iter().filter(|option| option.chosen);
    let chosen: BTreeSet<String> = chosen.map(|option| option.project_id).collect();
    let plans = reader.project_plans()?.into_iter();
    plans
        .map(|plan| match chosen.contains(&plan.project.id) {
            true => plan_rows(reader, &plan.project.id),
            false => Ok(plan),
        })
        .collect()
}

/// Every number of a project as it is planned.
pub(crate) fn drivers_of(reader: &Reader<'_>, project: &str) -> Result<Vec<Driver>> {
    let mut rows = reader.drivers_of(project)?;
    if let Some(option) = chosen(reader, project)? {
        put_in(&mut rows, &reader.overrides_in_option(&option.id)?);
    }
    Ok(rows)
}

/// In which order the drivers of all ways are drawn: those of the plan that the project began with as it has
/// them alone, then what only options have. So every way keeps its futures, whichever of them is planned.
pub(crate) fn order(all: &PlanRows, around: &Surroundings, format: &Formatter) -> Vec<String> {
    let before: Plan = assemble(&all.clone().of_the_plan(), around, format);
    let mut ids: Vec<String> = before.drivers.into_iter().map(|one| one.id).collect();
    ids.sort_unstable();
    let known: BTreeSet<&String> = ids.iter().collect();
    let said = all.drivers.iter().filter(|row| of_row(row).is_some());
    let mut rest: Vec<String> = said
        .filter(|row| !known.contains(&row.id))
        .map(|row| row.id.clone())
        .collect();
    rest.sort_unstable();
    ids.extend(rest);
    ids
}

/// Where the option that is planned says a number otherwise.
fn otherwise(tx: &Tx<'_>, row: &Driver) -> Result<Option<DriverOverride>> {
    let Some(option) = chosen(tx, &row.project_id)? else {
        return Ok(None);
    };
    let mut found = tx.overrides_in_option(&option.id)?.into_iter();
    Ok(found.find(|other| other.driver_id == row.id))
}

/// Stores a number of the plan that was changed. What the option that is planned says otherwise changes with
/// it; the number before stays what it was.
pub(crate) fn update_number(tx: &Tx<'_>, row: &Driver) -> Result<()> {
    let (Some(mut other), Some(estimate)) = (otherwise(tx, row)?, of_row(row)) else {
        return tx.update_driver(row);
    };
    let before = tx.driver(&row.id)?;
    other.estimate = json(&estimate);
    other.said_by.clone_from(&row.said_by);
    other.said_on.clone_from(&row.said_on);
    other.note.clone_from(&row.note);
    tx.update_override(&other)?;
    let mut after = row.clone();
    if let Some(estimate) = of_row(&before) {
        into_row(&estimate, &mut after);
    }
    after.said_by.clone_from(&before.said_by);
    after.said_on.clone_from(&before.said_on);
    after.note.clone_from(&before.note);
    tx.update_driver(&after)
}

/// Takes a number of the plan away; where the option that is planned says it otherwise, the number before
/// counts again.
pub(crate) fn remove_number(tx: &Tx<'_>, id: &str) -> Result<()> {
    match otherwise(tx, &tx.driver(id)?)? {
        Some(other) => tx.delete_override(&other.id),
        None => tx.delete_driver(id),
    }
}

/// Lets the option that is planned have a role after all, since somebody plans with it.
pub(crate) fn take_back_role(tx: &Tx<'_>, project: &str, role: &str) -> Result<()> {
    take_back(tx, project, |row| row.role == role)
}

/// Lets the option that is planned have a phase after all, since somebody plans with it.
pub(crate) fn take_back_phase(tx: &Tx<'_>, project: &str, phase: &str) -> Result<()> {
    take_back(tx, project, |row| row.phase == phase)
}

fn take_back(tx: &Tx<'_>, project: &str, wanted: impl Fn(&LeftOut) -> bool) -> Result<()> {
    let Some(option) = chosen(tx, project)? else {
        return Ok(());
    };
    let out = tx.left_out_of(&option.id)?.into_iter();
    for row in out.filter(wanted) {
        tx.delete_left_out(&row.id)?;
    }
    Ok(())
}
