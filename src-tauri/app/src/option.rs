//! Options and scenarios: the same project told another way. What an option does without is taken out of the
//! rows, what it says otherwise takes the place of the plan's numbers; the plan is then put together as usual.

mod chosen;
mod compared;
mod kind;
pub(crate) mod shared;
mod told;

pub(crate) use chosen::{
    drivers_of, order, plan_rows, planned_as, plans, remove_number, take_back_phase,
    take_back_role, update_number,
};
pub(crate) use compared::{AllWays, Built};
pub(crate) use kind::{OptionKind, Start};

use crate::{Result, Session, estimate, plan::Surroundings};
use outset_core::{estimate::Estimate, phase::PhaseKind, plan::is_shared};
use outset_store::{
    PlanRows, Reader,
    table::{
        driver::Driver, driver_override::DriverOverride, left_out::LeftOut, option::OptionRow,
        role_need::RoleNeed, scenario::Scenario,
    },
};

/// An option with everything that makes it another way.
#[derive(Debug, Clone)]
pub(crate) struct OptionParts {
    pub(crate) row: OptionRow,
    pub(crate) without: Vec<LeftOut>,
    pub(crate) overrides: Vec<DriverOverride>,
}

/// A scenario with its numbers.
#[derive(Debug, Clone)]
pub(crate) struct ScenarioParts {
    pub(crate) row: Scenario,
    pub(crate) overrides: Vec<DriverOverride>,
}

/// A project with all its ways.
pub(crate) struct Ways {
    /// Every row of the project, those of single options among them.
    pub(crate) rows: PlanRows,
    pub(crate) around: Surroundings,
    pub(crate) options: Vec<OptionParts>,
    pub(crate) scenarios: Vec<ScenarioParts>,
}

impl Session {
    /// Everything that the ways of one project are made of.
    pub(crate) fn ways_of(&self, project: &str) -> Result<Ways> {
        let this_month = outset_core::time::Month::of(self.now().day_in(self.format().zone)).0;
        self.read(|reader| {
            Ok(Ways {
                rows: reader.project_rows(project)?,
                around: crate::plan::surroundings(reader, this_month)?,
                options: options(reader, project)?,
                scenarios: scenarios(reader, project)?,
            })
        })
    }
}

fn options(reader: &Reader<'_>, project: &str) -> outset_store::Result<Vec<OptionParts>> {
    let rows = reader.options_of(project)?.into_iter();
    rows.map(|row| parts(reader, row)).collect()
}

fn parts(reader: &Reader<'_>, row: OptionRow) -> outset_store::Result<OptionParts> {
    Ok(OptionParts {
        without: reader.left_out_of(&row.id)?,
        overrides: shared::in_option(reader, &row.id)?,
        row,
    })
}

fn scenarios(reader: &Reader<'_>, project: &str) -> outset_store::Result<Vec<ScenarioParts>> {
    let rows = reader.scenarios_of(project)?.into_iter();
    rows.map(|row| {
        Ok(ScenarioParts {
            overrides: shared::in_scenario(reader, &row.id)?,
            row,
        })
    })
    .collect()
}

impl Ways {
    /// The option with that id.
    pub(crate) fn option(&self, id: &str) -> Option<&OptionParts> {
        self.options.iter().find(|option| option.row.id == id)
    }

    /// The option that is planned; none while it is the plan that the project began with.
    pub(crate) fn chosen(&self) -> Option<usize> {
        self.options.iter().position(|option| option.row.chosen)
    }

    /// The rows of the plan that the project began with.
    pub(crate) fn plan(&self) -> PlanRows {
        self.rows.clone().of_the_plan()
    }

    /// The rows as an option has them.
    pub(crate) fn rows_in(&self, option: &OptionParts) -> PlanRows {
        rows_in(&self.rows, option)
    }

    /// The rows as a scenario has them, within its option.
    pub(crate) fn rows_of(&self, scenario: &ScenarioParts) -> PlanRows {
        let option = scenario.row.option_id.as_deref();
        let mut rows = match option.and_then(|id| self.option(id)) {
            Some(option) => self.rows_in(option),
            None => self.plan(),
        };
        instead(&mut rows, &scenario.overrides);
        rows
    }
}

/// The rows of a project as an option has them, of all that there are.
fn rows_in(all: &PlanRows, option: &OptionParts) -> PlanRows {
    let mut rows = all.clone();
    let without = |wanted: &dyn Fn(&LeftOut) -> bool| option.without.iter().any(wanted);
    rows.costs.retain(|cost| {
        let here = cost
            .option_id
            .as_ref()
            .is_none_or(|of| *of == option.row.id);
        here && !without(&|out| out.cost_id.as_ref() == Some(&cost.id))
    });
    rows.benefits
        .retain(|one| !without(&|out| out.benefit_id.as_ref() == Some(&one.id)));
    rows.keep_owned_drivers();
    rows.left_out_phases = named(option, |out| &out.phase);
    let roles = named(option, |out| &out.role);
    leave_out_roles(&mut rows, &roles);
    instead(&mut rows, &option.overrides);
    rows
}

fn named(option: &OptionParts, of: impl Fn(&LeftOut) -> &String) -> Vec<String> {
    let names = option.without.iter().map(of);
    names.filter(|name| !name.is_empty()).cloned().collect()
}

/// Nobody is planned for these roles, and none is needed.
fn leave_out_roles(rows: &mut PlanRows, roles: &[String]) {
    rows.assignments.retain(|one| !roles.contains(&one.role));
    rows.role_needs.retain(|need| !roles.contains(&need.role));
    let project_id = &rows.project.id;
    let nobody = roles.iter().flat_map(|role| {
        PhaseKind::ALL.map(|phase| RoleNeed {
            id: format!("{role}:{}", phase.id()),
            project_id: project_id.clone(),
            phase: phase.id().to_owned(),
            role: role.clone(),
            share: 0.0,
            state: String::new(),
            until_on: None,
            reason: String::new(),
        })
    });
    rows.role_needs.extend(nobody.collect::<Vec<_>>());
}

/// Other numbers take the place of the plan's; what others say of those they do not say of these.
fn instead(rows: &mut PlanRows, overrides: &[DriverOverride]) {
    put_in(&mut rows.drivers, overrides);
    let of_workspace = overrides.iter().filter(|other| is_shared(&other.driver_id));
    rows.workspace_otherwise.extend(of_workspace.cloned());
    let otherwise = |id: &String| overrides.iter().any(|other| other.driver_id == *id);
    rows.voices.retain(|voice| !otherwise(&voice.driver_id));
    rows.blind_rounds
        .retain(|round| !otherwise(&round.driver_id));
}

/// Other numbers take the place of the plan's.
fn put_in(drivers: &mut [Driver], overrides: &[DriverOverride]) {
    for other in overrides {
        let found = drivers.iter_mut().find(|row| row.id == other.driver_id);
        if let Some(row) = found {
            say_otherwise(row, other);
        }
    }
}

/// Another number takes the place of what a row says, with who said it.
pub(crate) fn say_otherwise(row: &mut Driver, other: &DriverOverride) {
    let Some(estimate) = estimate_of(other) else {
        return;
    };
    estimate::into_row(&estimate, row);
    row.said_by.clone_from(&other.said_by);
    row.said_on.clone_from(&other.said_on);
    row.note.clone_from(&other.note);
}

/// The estimate of a row; none where another program left something else in it.
pub(crate) fn estimate_of(row: &DriverOverride) -> Option<Estimate> {
    estimate::of_json(&row.estimate)
}
