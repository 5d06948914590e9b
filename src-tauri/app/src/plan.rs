//! The plan of a project, put together from what its rooms say: estimates, benefits, costs, phases, and
//! the people with their rates. The file keeps the facts once; the plan is made of them each time.

pub(crate) mod chance;
pub(crate) mod people;
pub(crate) mod risks;
pub(crate) mod streams;
pub(crate) mod together;

use crate::{
    Result, Session, classes, estimate, format::Formatter, shared_cost::SharedCosts, voice::Said,
    words,
};
use outset_core::{
    money::Currency,
    phase::PhaseKind,
    plan::{Certainty, Driver, Phase, Plan},
    project::ProjectSize,
    team,
    workspace::GrowthLevel,
};
use outset_store::{PlanRows, Reader, table::driver::Driver as Row};

/// What a plan is made of, besides the rows of its project.
#[derive(Clone)]
pub(crate) struct Surroundings {
    pub(crate) currency: String,
    pub(crate) hours_per_day: f64,
    pub(crate) level: GrowthLevel,
    /// Everybody with their rates in the workspace's currency, as far as it is known what others are worth.
    pub(crate) people: Vec<team::Person>,
    /// The same with the rates as they were agreed.
    pub(crate) paid: Vec<team::Person>,
    /// What other currencies are worth in that of the workspace.
    pub(crate) rates: Vec<Row>,
    /// What the projects of the workspace carry together.
    pub(crate) shared: SharedCosts,
    /// Names of the people, in the same order.
    pub(crate) names: Vec<String>,
    /// The month that a project without a start month is taken to begin in.
    pub(crate) this_month: i32,
}

impl Surroundings {
    /// Counts everybody's pay at the rates that stand here.
    pub(crate) fn pay_in_own(&mut self) {
        self.people = people::in_currency(&self.paid, &self.rates, &self.currency);
    }

    /// Every number of the workspace: rates, and amounts of shared costs.
    pub(crate) fn numbers(&self) -> impl Iterator<Item = &Row> {
        let costs = self.shared.costs.iter().map(|(_, amount)| amount);
        self.rates.iter().chain(costs)
    }
}

impl Session {
    /// The plan of one project, and the rows it was made of.
    pub(crate) fn plan_of(&self, project: &str) -> Result<(Plan, PlanRows)> {
        let (rows, surroundings) = self.rows_of(project)?;
        Ok((assemble(&rows, &surroundings, &self.format()), rows))
    }

    /// What the plan of one project is made of.
    pub(crate) fn rows_of(&self, project: &str) -> Result<(PlanRows, Surroundings)> {
        let this_month = outset_core::time::Month::of(self.now().day_in(self.format().zone)).0;
        self.read(|reader| {
            let rows = crate::option::plan_rows(reader, project)?;
            let around = surroundings(reader, this_month)?;
            // What an option says otherwise of the workspace's numbers holds for its team as well.
            let around = crate::option::shared::around(&rows, &around).into_owned();
            Ok((rows, around))
        })
    }
}

/// People, rates and the workspace's own settings.
pub(crate) fn surroundings(
    reader: &Reader<'_>,
    this_month: i32,
) -> outset_store::Result<Surroundings> {
    let workspace = reader.workspace()?;
    let (paid, names) = people::people(reader)?;
    let rates = estimate::shared::rates(reader, &workspace.currency)?;
    let people = people::in_currency(&paid, &rates, &workspace.currency);
    Ok(Surroundings {
        currency: workspace.currency,
        hours_per_day: workspace.hours_per_day,
        level: GrowthLevel::from_id(&workspace.growth_level).unwrap_or(GrowthLevel::First),
        people,
        paid,
        rates,
        shared: SharedCosts::of(reader)?,
        names,
        this_month,
    })
}

/// Puts the plan together. What a benefit or cost needs and nobody has said yet is referred to by
/// `part:<name>`, so that the plan itself can say that it is missing.
pub(crate) fn assemble(rows: &PlanRows, around: &Surroundings, format: &Formatter) -> Plan {
    let rows = estimate::formula::sound(rows);
    let rows = rows.as_ref();
    let around = &*crate::option::shared::around(rows, around);
    let project = &rows.project;
    let start = project.start_month.unwrap_or(around.this_month);
    let horizon = u32::try_from(project.horizon_months).unwrap_or(36);
    let mut plan = Plan::new(&around.currency, start, horizon, project.discount_rate);
    plan.budget = project.budget.as_ref().and_then(|(minor, code)| {
        let currency = Currency::from_code(code)?;
        let same = *code == around.currency;
        same.then(|| {
            outset_core::money::Money {
                minor: *minor,
                currency,
            }
            .major()
        })
    });
    plan.drivers = rows
        .drivers
        .iter()
        .filter_map(|row| driver(row, rows, format))
        .collect();
    chance::decide_computed(&mut plan, format);
    plan.phases = PhaseKind::ALL
        .into_iter()
        .filter(|kind| rows.left_out_phases.iter().all(|out| out != kind.id()))
        .filter_map(|kind| phase(rows, kind))
        .collect();
    plan.benefits = rows
        .benefits
        .iter()
        .filter_map(|row| streams::benefit(row, rows, format))
        .collect();
    plan.costs = rows
        .costs
        .iter()
        .filter_map(|row| streams::cost(row, rows))
        .collect();
    risks::add(&mut plan, rows, format);
    people::add(&mut plan, rows, around, format);
    around.shared.add(&mut plan, &project.id);
    estimate::currency::convert(&mut plan, &around.rates, format);
    together::add(&mut plan, rows, around);
    if let Some(all) = &rows.chosen_among {
        plan.order = crate::option::order(all, around, format);
    }
    plan
}

/// A row as a driver of the plan; a row without numbers is none.
fn driver(row: &Row, rows: &PlanRows, format: &Formatter) -> Option<Driver> {
    let said = Said::of(row, rows);
    Some(Driver {
        id: row.id.clone(),
        name: name_in(row, rows, format),
        part: row.part.clone(),
        unit: row.unit.clone(),
        estimate: said.joint(estimate::of_row(row)?, |one| chance::decided(one, row)),
        bounds: estimate::bounds_of(row),
        course: estimate::course_of(row, &rows.drivers),
        certainty: match row.certainty.as_str() {
            "measured" => Certainty::Measured,
            "asked" => Certainty::Asked,
            _ => Certainty::Guess,
        },
        said_by: said.who(),
        said_on: row.said_on.clone().unwrap_or_default(),
        source: row.source.clone(),
        note: row.note.clone(),
    })
}

/// The name that somebody gave it, otherwise that of its part.
pub(crate) fn name_of(row: &Row, format: &Formatter) -> String {
    if row.name.is_empty() {
        classes::part_word(&row.part, format)
    } else {
        row.name.clone()
    }
}

/// The name with what the number belongs to, where the part alone would not tell it from others: a cost
/// lends its amount its name, a phase is named, and so is a benefit among several.
pub(crate) fn name_in(row: &Row, rows: &PlanRows, format: &Formatter) -> String {
    if let Some(name) = estimate::course_number::name_in(row, rows, format)
        && row.name.is_empty()
    {
        return name;
    }
    let of_class = classes::driver_name(row, rows, format).filter(|_| row.name.is_empty());
    let part = of_class.unwrap_or_else(|| name_of(row, format));
    if !row.name.is_empty() {
        return part;
    }
    let of = |owner: &str| {
        let texts = [("part", part.as_str()), ("owner", owner)];
        words::text_with(&format.language, "value-part-of", &texts)
    };
    let cost = rows
        .costs
        .iter()
        .find(|cost| row.cost_id.as_ref() == Some(&cost.id));
    let phase = rows
        .phases
        .iter()
        .find(|phase| row.phase_id.as_ref() == Some(&phase.id));
    let benefit = rows
        .benefits
        .iter()
        .find(|benefit| row.benefit_id.as_ref() == Some(&benefit.id));
    if let Some(owner) = risks::owner_name(row, rows, format) {
        return of(&owner);
    }
    match (cost, phase, benefit) {
        (Some(cost), ..) if !cost.name.is_empty() => cost.name.clone(),
        (_, Some(phase), _) => of(&words::text(
            &format.language,
            &format!("value-phase-{}", phase.kind),
        )),
        (.., Some(benefit)) if rows.benefits.len() > 1 => {
            of(&streams::benefit_title(benefit, format))
        }
        _ => part,
    }
}

/// A phase of the plan. What does not run yet is always planned in all three; a phase that nobody has said
/// anything about lacks its duration, which the plan then names as missing.
fn phase(rows: &PlanRows, kind: PhaseKind) -> Option<Phase> {
    let Some(row) = rows.phases.iter().find(|row| row.kind == kind.id()) else {
        let runs_already = rows.project.began_as == "running";
        let built = kind != PhaseKind::Operation;
        return (!(runs_already && built))
            .then(|| Phase::new(kind, built.then(|| absent("duration"))));
    };
    let duration = rows
        .drivers
        .iter()
        .find(|driver| driver.phase_id.as_ref() == Some(&row.id) && driver.part == "duration");
    let duration = match (kind, duration) {
        (PhaseKind::Operation, None) => None,
        (_, found) => Some(found.map_or_else(|| absent("duration"), |driver| driver.id.clone())),
    };
    Some(Phase {
        gate: risks::gate(rows, row, kind),
        ..Phase::new(kind, duration)
    })
}

/// What stands in the place of a number that nobody has said yet.
pub(crate) fn absent(part: &str) -> String {
    format!("part:{part}")
}

/// How big the project is; what is not known counts as medium.
pub(crate) fn size_of(rows: &PlanRows) -> ProjectSize {
    ProjectSize::from_id(&rows.project.size).unwrap_or(ProjectSize::Medium)
}
