//! What moves together, from the file into the plan. The plan can always be computed: a statement that
//! contradicts another, which removing something can bring about, is left out and told.

use super::Surroundings;
use crate::estimate::{currency, shared};
use outset_core::{
    estimate::Estimate,
    plan::{Degree, Dependence, Driver, Group, MOST_DEPENDENT, Plan, PlanError, check_dependence},
};
use outset_store::{PlanRows, table::driver_group::DriverGroup};
use std::collections::{BTreeMap, BTreeSet};

/// A statement that does not hold, and why.
pub(crate) struct LeftOut {
    /// Id of its row.
    pub(crate) id: String,
    /// Why not.
    pub(crate) why: PlanError,
}

/// The degree with that stable name.
pub(crate) fn degree_named(name: &str) -> Option<Degree> {
    Degree::ALL
        .into_iter()
        .find(|known| degree_id(*known) == name)
}

/// The stable name of a degree.
pub(crate) fn degree_id(degree: Degree) -> &'static str {
    match degree {
        Degree::Independent => "independent",
        Degree::SomewhatTogether => "somewhat_together",
        Degree::StronglyTogether => "strongly_together",
        Degree::Opposite => "opposite",
    }
}

/// Adds groups and dependence to a plan that has its drivers already, and says what was left out of it.
pub(crate) fn add(plan: &mut Plan, rows: &PlanRows, around: &Surroundings) -> Vec<LeftOut> {
    even_rows(plan);
    plan.groups = groups(plan, rows);
    let stated = stated(plan, rows, around);
    plan.dependence = stated.iter().map(|(_, stated)| stated.clone()).collect();
    if plan.dependence.is_empty() || check_dependence(plan).is_ok() {
        return Vec::new();
    }
    plan.dependence.clear();
    let mut left_out = Vec::new();
    for (id, stated) in stated {
        plan.dependence.push(stated);
        if let Err(why) = check_dependence(plan) {
            plan.dependence.pop();
            let id = id.to_owned();
            left_out.push(LeftOut { id, why });
        }
    }
    left_out
}

/// Whether everything that these rows say of moving together can hold at once.
///
/// # Errors
/// What does not.
pub(crate) fn fits(
    rows: &PlanRows,
    around: &Surroundings,
    format: &crate::format::Formatter,
) -> std::result::Result<(), PlanError> {
    let project = &rows.project;
    let mut plan = Plan::new("EUR", 0, 1, project.discount_rate);
    let drivers = rows.drivers.iter();
    plan.drivers = drivers
        .filter_map(|row| super::driver(row, rows, format))
        .collect();
    plan.drivers.extend(of_workspace(rows, around, format));
    plan.groups = groups(&plan, rows);
    plan.dependence = stated(&plan, rows, around)
        .into_iter()
        .map(|(_, stated)| stated)
        .collect();
    check_dependence(&plan)
}

/// Drivers whose rows are not as many as those of the first with that name are drawn on their own.
fn even_rows(plan: &mut Plan) {
    let mut counts: BTreeMap<String, usize> = BTreeMap::new();
    for driver in &mut plan.drivers {
        if let Estimate::Samples { values, rows } = &mut driver.estimate
            && let Some(name) = rows
            && *counts.entry(name.clone()).or_insert(values.len()) != values.len()
        {
            *rows = None;
        }
    }
}

fn groups(plan: &Plan, rows: &PlanRows) -> Vec<Group> {
    let known: BTreeSet<&str> = plan
        .drivers
        .iter()
        .map(|driver| driver.id.as_str())
        .collect();
    let group = |group: &DriverGroup| Group {
        id: group.id.clone(),
        name: group.name.clone(),
        drivers: rows
            .drivers
            .iter()
            .filter(|row| row.group_id.as_ref() == Some(&group.id))
            .filter(|row| known.contains(row.id.as_str()))
            .map(|row| row.id.clone())
            .collect(),
    };
    rows.groups.iter().take(MOST_DEPENDENT).map(group).collect()
}

/// The numbers of the workspace that something is said of.
fn of_workspace(
    rows: &PlanRows,
    around: &Surroundings,
    format: &crate::format::Formatter,
) -> Vec<Driver> {
    let spoken_of = |row: &&outset_store::table::driver::Driver| {
        let mut said = rows.workspace_dependence.iter();
        said.any(|said| said.workspace_driver_id == row.id)
    };
    let numbers = around.numbers().filter(spoken_of);
    let planned = numbers.filter_map(|row| {
        let name = currency::shared_name(row, around, format);
        currency::planned_as(row, shared::plan_id(row)?, name)
    });
    planned.collect()
}

/// What is said of drivers and groups that are there, with the id of the row that says it, the oldest first.
fn stated<'r>(
    plan: &Plan,
    rows: &'r PlanRows,
    around: &Surroundings,
) -> Vec<(&'r str, Dependence)> {
    let drivers = plan.drivers.iter().map(|driver| driver.id.as_str());
    let groups = plan.groups.iter().map(|group| group.id.as_str());
    let known: BTreeSet<&str> = drivers.chain(groups).collect();
    let there = |driver: &Option<String>, group: &Option<String>| {
        let id = driver.as_ref().or(group.as_ref())?;
        known.contains(id.as_str()).then(|| id.clone())
    };
    let stated = rows.dependence.iter().filter_map(|row| {
        let stated = Dependence {
            one: there(&row.one_driver_id, &row.one_group_id)?,
            other: there(&row.other_driver_id, &row.other_group_id)?,
            degree: degree_named(&row.degree)?,
        };
        Some((row.id.as_str(), stated))
    });
    // After what is said within the project, so that nothing of that is left out for it.
    let with_workspace = rows.workspace_dependence.iter().filter_map(|row| {
        let mut numbers = around.numbers();
        let number = numbers.find(|number| number.id == row.workspace_driver_id)?;
        let stated = Dependence {
            one: there(&shared::plan_id(number), &None)?,
            other: there(&row.driver_id, &row.group_id)?,
            degree: degree_named(&row.degree)?,
        };
        Some((row.id.as_str(), stated))
    });
    stated.chain(with_workspace).collect()
}
