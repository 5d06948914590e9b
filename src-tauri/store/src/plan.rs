//! What several tables know of one thing, read together: the rows that make a project's plan, its models with
//! their versions. For one project, or for all of them in as many queries as there are tables.

use crate::{
    door::Reader,
    error::{Error, Result},
    table::{
        assignment::Assignment,
        benefit::Benefit,
        benefit_class::BenefitClass,
        cost::Cost,
        dependence::Dependence,
        driver::Driver,
        driver_group::DriverGroup,
        driver_override::DriverOverride,
        lever::Lever,
        measured_team::MeasuredTeam,
        model::Model,
        phase::Phase,
        project::Project,
        risk::Risk,
        role_need::RoleNeed,
        version::Version,
        voice::{BlindRound, Voice},
        workspace_driver::WorkspaceDependence,
    },
};
use std::collections::{BTreeMap, BTreeSet};

/// The rows that make the plan of one project.
#[derive(Debug, Clone, PartialEq)]
pub struct PlanRows {
    /// The project.
    pub project: Project,
    /// Estimates, by position.
    pub drivers: Vec<Driver>,
    /// What others say of them, oldest first.
    pub voices: Vec<Voice>,
    /// Which of them are spoken of blind.
    pub blind_rounds: Vec<BlindRound>,
    /// Groups of them, oldest first.
    pub groups: Vec<DriverGroup>,
    /// How drivers and groups move together, oldest first.
    pub dependence: Vec<Dependence>,
    /// How numbers of the workspace move with them, oldest first.
    pub workspace_dependence: Vec<WorkspaceDependence>,
    /// What it brings, by position.
    pub benefits: Vec<Benefit>,
    /// Classes of benefits that decide among several, by place.
    pub classes: Vec<BenefitClass>,
    /// What files said of people and models, oldest first.
    pub measured_teams: Vec<MeasuredTeam>,
    /// What it takes, by position.
    pub costs: Vec<Cost>,
    /// Its phases, oldest first.
    pub phases: Vec<Phase>,
    /// What may happen, by position.
    pub risks: Vec<Risk>,
    /// Ways to make it cheaper, oldest first.
    pub levers: Vec<Lever>,
    /// Who works on it.
    pub assignments: Vec<Assignment>,
    /// Which roles it needs.
    pub role_needs: Vec<RoleNeed>,
    /// Stable names of phases that this way does without; of the plan itself none.
    pub left_out_phases: Vec<String>,
    /// Numbers of the workspace that this way says otherwise, by their ids in a plan; of the plan itself none.
    pub workspace_otherwise: Vec<DriverOverride>,
    /// Every row of the project, those of single options among them, where an option is what is planned;
    /// none while it is the plan that the project began with.
    pub chosen_among: Option<Box<PlanRows>>,
}

impl PlanRows {
    /// Nothing but the project.
    pub fn of(project: Project) -> Self {
        Self {
            project,
            drivers: Vec::new(),
            voices: Vec::new(),
            blind_rounds: Vec::new(),
            groups: Vec::new(),
            dependence: Vec::new(),
            workspace_dependence: Vec::new(),
            benefits: Vec::new(),
            classes: Vec::new(),
            measured_teams: Vec::new(),
            costs: Vec::new(),
            phases: Vec::new(),
            risks: Vec::new(),
            levers: Vec::new(),
            assignments: Vec::new(),
            role_needs: Vec::new(),
            left_out_phases: Vec::new(),
            workspace_otherwise: Vec::new(),
            chosen_among: None,
        }
    }

    /// Without what only single options have.
    pub fn of_the_plan(mut self) -> Self {
        if self.costs.iter().any(|cost| cost.option_id.is_some()) {
            self.costs.retain(|cost| cost.option_id.is_none());
            self.keep_owned_drivers();
        }
        self
    }

    /// Lets drivers go whose benefit, cost or phase is not among the rows, what was said of them, and what says
    /// how they change.
    pub fn keep_owned_drivers(&mut self) {
        let is_there = |id: &Option<String>, ids: &BTreeSet<&String>| {
            id.as_ref().is_none_or(|id| ids.contains(id))
        };
        let benefits = self.benefits.iter().map(|row| &row.id).collect();
        let costs = self.costs.iter().map(|row| &row.id).collect();
        let phases = self.phases.iter().map(|row| &row.id).collect();
        self.drivers.retain(|driver| {
            is_there(&driver.benefit_id, &benefits)
                && is_there(&driver.cost_id, &costs)
                && is_there(&driver.phase_id, &phases)
        });
        let drivers: BTreeSet<String> = self.drivers.iter().map(|row| row.id.clone()).collect();
        self.drivers.retain(|driver| {
            let of = driver.driver_id.as_ref();
            of.is_none_or(|of| drivers.contains(of))
        });
        let drivers = self.drivers.iter().map(|row| &row.id).collect();
        self.dependence.retain(|row| {
            is_there(&row.one_driver_id, &drivers) && is_there(&row.other_driver_id, &drivers)
        });
        self.workspace_dependence
            .retain(|row| is_there(&row.driver_id, &drivers));
    }
}

/// Hands each row to the plan of its project.
fn deal<R>(
    plans: &mut [PlanRows],
    places: &BTreeMap<String, usize>,
    rows: Vec<R>,
    project_of: impl Fn(&R) -> &str,
    list: impl Fn(&mut PlanRows) -> &mut Vec<R>,
) {
    for row in rows {
        let place = places.get(project_of(&row));
        if let Some(plan) = place.and_then(|at| plans.get_mut(*at)) {
            list(plan).push(row);
        }
    }
}

impl Reader<'_> {
    /// Everything that makes one project's plan.
    ///
    /// # Errors
    /// [`Error::NotFound`].
    pub fn project_plan(&self, project_id: &str) -> Result<PlanRows> {
        self.project_rows(project_id).map(PlanRows::of_the_plan)
    }

    /// The same with what only single options have.
    ///
    /// # Errors
    /// [`Error::NotFound`].
    pub fn project_rows(&self, project_id: &str) -> Result<PlanRows> {
        let (voices, blind_rounds) = self.voices_in(project_id)?;
        Ok(PlanRows {
            project: self.project(project_id)?,
            drivers: self.drivers_of(project_id)?,
            voices,
            blind_rounds,
            groups: self.driver_groups_of(project_id)?,
            dependence: self.dependences_of(project_id)?,
            workspace_dependence: self.workspace_dependences_of(project_id)?,
            benefits: self.benefits_of(project_id)?,
            classes: self.benefit_classes_of(project_id)?,
            measured_teams: self.measured_teams_of(project_id)?,
            costs: self.costs_of(project_id)?,
            phases: self.phases_of(project_id)?,
            risks: self.risks_of(project_id)?,
            levers: self.levers_of(project_id)?,
            assignments: self.assignments_of(project_id)?,
            role_needs: self.role_needs_of(project_id)?,
            left_out_phases: Vec::new(),
            workspace_otherwise: Vec::new(),
            chosen_among: None,
        })
    }

    /// Every project's plan, oldest project first.
    ///
    /// # Errors
    /// Whatever SQLite says.
    pub fn project_plans(&self) -> Result<Vec<PlanRows>> {
        let mut plans: Vec<PlanRows> = self.projects()?.into_iter().map(PlanRows::of).collect();
        let ids = plans.iter().map(|plan| plan.project.id.clone());
        let places: BTreeMap<String, usize> = ids.zip(0..).collect();
        let (voices, rounds) = (self.voices()?, self.blind_rounds()?);
        let (plans_of, places) = (&mut plans, &places);
        deal(
            plans_of,
            places,
            self.drivers()?,
            |row| &row.project_id,
            |plan| &mut plan.drivers,
        );
        deal(
            plans_of,
            places,
            self.driver_groups()?,
            |row| &row.project_id,
            |plan| &mut plan.groups,
        );
        deal(
            plans_of,
            places,
            self.dependences()?,
            |row| &row.project_id,
            |plan| &mut plan.dependence,
        );
        deal(
            plans_of,
            places,
            self.workspace_dependences()?,
            |row| &row.project_id,
            |plan| &mut plan.workspace_dependence,
        );
        deal(
            plans_of,
            places,
            self.benefits()?,
            |row| &row.project_id,
            |plan| &mut plan.benefits,
        );
        deal(
            plans_of,
            places,
            self.benefit_classes()?,
            |row| &row.project_id,
            |plan| &mut plan.classes,
        );
        deal(
            plans_of,
            places,
            self.measured_teams()?,
            |row| &row.project_id,
            |plan| &mut plan.measured_teams,
        );
        deal(
            plans_of,
            places,
            self.costs()?,
            |row| &row.project_id,
            |plan| &mut plan.costs,
        );
        deal(
            plans_of,
            places,
            self.phases()?,
            |row| &row.project_id,
            |plan| &mut plan.phases,
        );
        deal(
            plans_of,
            places,
            self.risks()?,
            |row| &row.project_id,
            |plan| &mut plan.risks,
        );
        deal(
            plans_of,
            places,
            self.levers()?,
            |row| &row.project_id,
            |plan| &mut plan.levers,
        );
        deal(
            plans_of,
            places,
            self.assignments()?,
            |row| &row.project_id,
            |plan| &mut plan.assignments,
        );
        deal(
            plans_of,
            places,
            self.role_needs()?,
            |row| &row.project_id,
            |plan| &mut plan.role_needs,
        );
        for plan in &mut *plans_of {
            let drivers: BTreeSet<&str> = plan.drivers.iter().map(|row| row.id.as_str()).collect();
            let here = |driver: &str| drivers.contains(driver);
            plan.voices = voices
                .iter()
                .filter(|row| here(&row.driver_id))
                .cloned()
                .collect();
            plan.blind_rounds = rounds
                .iter()
                .filter(|row| here(&row.driver_id))
                .cloned()
                .collect();
        }
        Ok(plans.into_iter().map(PlanRows::of_the_plan).collect())
    }

    /// A project's models, oldest first, each with its versions, oldest first.
    ///
    /// # Errors
    /// [`Error::NotFound`] when there is no such project.
    pub fn models_with_versions(&self, project_id: &str) -> Result<Vec<(Model, Vec<Version>)>> {
        self.project(project_id)?;
        let models = self.models_of(project_id)?.into_iter();
        models
            .map(|model| {
                let versions = self.versions_of(&model.id)?;
                Ok::<_, Error>((model, versions))
            })
            .collect()
    }
}
