//! A model that already runs: a few questions turn its quality into money.

use super::{Given, add_phase, given, stage_of};
use crate::{
    Result, Session,
    format::Formatter,
    read,
    value::parts::turned,
    view::{Done, NewRunning, OwnerKind},
    words,
};
use outset_core::{
    Invalid,
    certainty::Certainty,
    estimate::{Estimate, Shape},
    name,
    phase::PhaseKind,
    plan::MOST_MONTHS,
    time::Month,
};
use outset_store::{
    Op, Tx,
    table::{benefit::Benefit, cost::Cost, model::Model, project::Project},
};

/// How far ahead the plan of a running model looks at least, in months.
const AHEAD: i32 = 12;
/// Rows of a chunk, for when somebody chooses to cut a history by rows.
const CHUNK_ROWS: i64 = 5_000;

/// Every share is as likely as any other: what is known of a quality before it is measured.
const UNKNOWN: Estimate = Estimate::Range {
    low: 0.05,
    high: 0.95,
    confidence: 0.9,
    shape: Shape::Uniform,
};

impl Session {
    /// Adds a model that already runs, as one step: the project in Operate, what its right and wrong results
    /// are worth, what it costs a month, and the model itself. What was left empty stays open, and the plan
    /// names it.
    ///
    /// # Errors
    /// What a field does not accept; then nothing is added.
    pub fn begin_running(&mut self, new: NewRunning) -> Result<Done> {
        let (format, now) = (self.format(), self.now());
        let workspace = self.read(|reader| reader.workspace())?;
        let currency = workspace.currency;
        let name = read::field("name", name::name(&new.name), &format)?;
        let area = name::optional(new.area.as_deref().unwrap_or_default());
        let area = read::field("area", area, &format)?;
        let budget = new.budget.as_deref().unwrap_or_default();
        let budget = super::super::project::budget(budget, &currency, &format);
        let budget = read::field("budget", budget, &format)?;
        let numbers = numbers(&new, &currency, &format)?;
        let monthly = given(
            "monthly_cost",
            &new.monthly_cost,
            "monthly_amount",
            &currency,
            &format,
        )?;
        let since = read::optional(&new.live_since, |text| read::month(text, &format));
        let since = read::field("live_since", since, &format)?;
        let this_month = Month::of(now.day_in(format.zone));
        let stage = read::field("began_as", stage_of("running"), &format)?;
        let running_costs = words::text(&format.language, "scope-running-cost");
        let salt = self.new_salt()?;
        self.write(Op::AddProject, None, |tx| {
            let project = Project::new(tx.new_id(), name, stage.id(), now.0);
            let horizon = since.map_or(0, |since| this_month.0.saturating_sub(since.0) + AHEAD);
            let project = Project {
                area,
                budget,
                began_as: "running".to_owned(),
                start_month: since.map(|since| since.0),
                horizon_months: horizon
                    .max(project.horizon_months)
                    .min(MOST_MONTHS.cast_signed()),
                ..project
            };
            tx.insert_project(&project)?;
            let mut phase = add_phase(tx, &project, PhaseKind::Operation, "")?;
            phase.started_on = since.map(|since| since.first_day().iso());
            tx.update_phase(&phase)?;
            let benefit = benefit(tx, &project)?;
            for (is_own, given) in &numbers {
                let owner = is_own.then_some((OwnerKind::Benefit, benefit.as_str()));
                given.write(tx, &project, owner, &currency)?;
            }
            cost(tx, &project, running_costs, monthly, &currency)?;
            model(tx, &project, workspace.time_zone, salt)?;
            Ok(Some(project.id))
        })
    }
}

/// The numbers of the benefit, and whether each is the benefit's own or the project's. What the model finds
/// is unknown until it is measured; results that are neither a hit nor a false alarm count as nothing, so
/// that the worth is against doing nothing at all.
fn numbers(
    new: &NewRunning,
    currency: &str,
    format: &Formatter,
) -> Result<Vec<(bool, Given<'static>)>> {
    let read =
        |field: &str, text: &str, part: &'static str| given(field, text, part, currency, format);
    let cases = read("cases_per_month", &new.cases_per_month, "cases_per_month")?;
    let right = read("worth_right", &new.worth_right, "worth_found")?;
    // Read as what it costs, and kept as what it is worth.
    let wrong = read("cost_wrong", &new.cost_wrong, "case_amount")?.map(|cost| turned(&cost));
    let found = read("found_today", &new.found_today, "found_today")?;
    let right_today = read("right_today", &new.right_today, "right_today")?;
    if found.is_some() && right_today.is_none() {
        read::field("right_today", Err(Invalid::Empty), format)?;
    }
    let nothing = || Some(Estimate::Fixed { value: 0.0 });
    let before = if found.is_some() {
        Certainty::Guess
    } else {
        Certainty::Asked
    };
    let guess = Certainty::Guess;
    let all = [
        (false, "cases_per_month", cases, guess),
        (false, "share_positive", Some(UNKNOWN), guess),
        (false, "found_today", found.or_else(nothing), before),
        (false, "right_today", right_today.or_else(nothing), before),
        (true, "found_model", Some(UNKNOWN), guess),
        (true, "right_model", Some(UNKNOWN), guess),
        (true, "worth_found", right, guess),
        (true, "worth_false_alarm", wrong, guess),
        (true, "worth_missed", nothing(), guess),
        (true, "worth_left_alone", nothing(), guess),
    ];
    let given = all.into_iter().filter_map(|(is_own, part, value, sure)| {
        let given = Given {
            part,
            estimate: value?,
            certainty: sure,
            source: "",
        };
        Some((is_own, given))
    });
    Ok(given.collect())
}

fn benefit(tx: &Tx<'_>, project: &Project) -> outset_store::Result<String> {
    let row = Benefit {
        id: tx.new_id(),
        project_id: project.id.clone(),
        kind: "better_decisions".to_owned(),
        name: String::new(),
        // Nobody has said how it reaches the books; until then finance would book nothing of it.
        books: "risk_reduced".to_owned(),
        start_delay: 0.0,
        retrained_every: None,
        rest: "evenly".to_owned(),
        position: 0,
        created_at: project.created_at,
    };
    tx.insert_benefit(&row)?;
    Ok(row.id)
}

fn cost(
    tx: &Tx<'_>,
    project: &Project,
    name: String,
    amount: Option<Estimate>,
    currency: &str,
) -> outset_store::Result<()> {
    let row = Cost {
        id: tx.new_id(),
        project_id: project.id.clone(),
        name,
        category: String::new(),
        kind: "other".to_owned(),
        phase: PhaseKind::Operation.id().to_owned(),
        timing: "monthly".to_owned(),
        in_month: None,
        position: 0,
        created_at: project.created_at,
        option_id: None,
        every_months: None,
    };
    tx.insert_cost(&row)?;
    let Some(estimate) = amount else {
        return Ok(());
    };
    let given = Given {
        part: "monthly_amount",
        estimate,
        certainty: Certainty::Guess,
        source: "",
    };
    given.write(tx, project, Some((OwnerKind::Cost, &row.id)), currency)
}

fn model(
    tx: &Tx<'_>,
    project: &Project,
    time_zone: String,
    salt: Vec<u8>,
) -> outset_store::Result<()> {
    tx.insert_model(&Model {
        id: tx.new_id(),
        key: tx.new_model_key()?,
        project_id: project.id.clone(),
        name: project.name.clone(),
        chunk_rule: "month".to_owned(),
        chunk_rows: CHUNK_ROWS,
        positive_class: String::new(),
        time_zone,
        mapping: String::new(),
        salt,
        pending_periods: 1,
        created_at: project.created_at,
    })
}
