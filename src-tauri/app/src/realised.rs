//! Realised value: what is measured of a running product, put into the futures of its plan.

mod money;

pub(crate) use money::{QualityLoss, quality_loss};

use crate::{Result, Session, estimate, measure::MeasuredModel, verb::SPENT_BY_PEOPLE};
use money::hourly_rate;
use outset_core::{
    metric::Metric,
    money::{Currency, Money},
    phase::PhaseKind,
    plan::{BenefitStream, Plan, missing},
    simulate::{Known, Measured, Outcome, Realised},
    time::{Day, Month},
};
use outset_store::{
    PlanRows, Reader,
    table::{
        approved_plan::ApprovedPlan, month_figure::MonthFigure, month_note::MonthNote,
        spending::Spending,
    },
};
use std::{
    collections::{BTreeMap, BTreeSet},
    sync::Arc,
};

/// Days of an average month.
const DAYS: f64 = 365.25 / 12.0;

/// What is known of a project's months besides its logs.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Facts {
    pub(crate) plan: PlanRows,
    pub(crate) figures: Vec<MonthFigure>,
    pub(crate) notes: Vec<MonthNote>,
    pub(crate) spendings: Vec<Spending>,
    pub(crate) approved: Option<ApprovedPlan>,
    /// What an hour of the people costs who keep it running; none where no rate is known.
    pub(crate) hourly_rate: Option<f64>,
    pub(crate) currency: String,
}

impl Facts {
    pub(crate) fn read(reader: &Reader<'_>, project: &str) -> outset_store::Result<Self> {
        let plan = crate::option::plan_rows(reader, project)?;
        let workspace = reader.workspace()?;
        let rates = reader.rates()?;
        let exchange = estimate::shared::rates(reader, &workspace.currency)?;
        Ok(Self {
            figures: reader.month_figures_of(project)?,
            notes: reader.month_notes_of(project)?,
            spendings: reader.spendings_of(project)?,
            approved: reader.approved_plans_of(project)?.pop(),
            hourly_rate: hourly_rate(&plan, &rates, &workspace, &exchange),
            currency: workspace.currency,
            plan,
        })
    }
}

/// Realised value and what it is held against.
pub(crate) struct RealisedValue {
    pub(crate) plan: Plan,
    /// The approved result, or that of the plan as it stands.
    pub(crate) outcome: Outcome,
    /// The approval; none where there is none.
    pub(crate) approved: Option<ApprovedPlan>,
    pub(crate) realised: Arc<Realised>,
    /// The last month that counts, from the start of the plan.
    pub(crate) until: u32,
}

/// Why there is no realised value.
pub(crate) enum NotRealised {
    /// The plan lacks these, by stable name.
    Missing(Vec<String>),
    /// The first month is not over.
    TooEarly,
}

/// What came of a plan so far: what was measured of its drivers, and what its months really took.
#[derive(Debug, PartialEq)]
pub(crate) struct SoFar {
    pub(crate) measured: Vec<Measured>,
    pub(crate) spent: Vec<(u32, f64)>,
    /// The last month that counts, from the start of the plan.
    pub(crate) until: u32,
}

impl SoFar {
    fn of(plan: &Plan, facts: &Facts, models: &[Arc<MeasuredModel>], until: u32) -> Self {
        Self {
            measured: measured(plan, facts, models),
            spent: spent(plan, facts),
            until,
        }
    }

    /// As the simulation takes it.
    pub(crate) fn known(&self) -> Known<'_> {
        Known {
            measured: &self.measured,
            actual_cost: &self.spent,
            until_month: self.until,
        }
    }
}

impl Session {
    /// What came of a project so far.
    ///
    /// # Errors
    /// When the plan cannot be computed.
    pub(crate) fn realised_value(
        &self,
        facts: &Facts,
        models: &[Arc<MeasuredModel>],
    ) -> Result<std::result::Result<RealisedValue, NotRealised>> {
        let project = &facts.plan.project.id;
        let (plan, outcome, approved) = match self.approved(facts)? {
            Some((plan, outcome, approved)) => (plan, outcome, Some(approved)),
            None => {
                let (plan, _) = self.plan_of(project)?;
                let lacks: Vec<String> = missing(&plan).iter().map(kind_of_missing).collect();
                if !lacks.is_empty() {
                    return Ok(Err(NotRealised::Missing(unique(lacks))));
                }
                let outcome = self.outcome_of(&plan)?;
                (plan, (*outcome).clone(), None)
            }
        };
        let Some(until) = self.last_month(&plan) else {
            return Ok(Err(NotRealised::TooEarly));
        };
        let so_far = SoFar::of(&plan, facts, models, until);
        let realised = self.realised_of(&plan, &so_far)?;
        Ok(Ok(RealisedValue {
            plan,
            outcome,
            approved,
            realised,
            until,
        }))
    }

    /// The plan that what came so far is held against, and what came; none while nothing is known, or while
    /// no plan is whole. Every page that says what is expected now rests on this.
    ///
    /// # Errors
    /// When an approved plan cannot be read.
    pub(crate) fn so_far(
        &self,
        facts: &Facts,
        models: &[Arc<MeasuredModel>],
        assembled: &Plan,
    ) -> Result<Option<(Plan, SoFar)>> {
        let plan = match self.approved(facts)? {
            Some((plan, ..)) => plan,
            None if missing(assembled).is_empty() => assembled.clone(),
            None => return Ok(None),
        };
        let Some(until) = self.last_month(&plan) else {
            return Ok(None);
        };
        let so_far = SoFar::of(&plan, facts, models, until);
        let is_known = !so_far.measured.is_empty() || !so_far.spent.is_empty();
        Ok(is_known.then_some((plan, so_far)))
    }

    /// The last full month, counted from the start of the plan and within its horizon.
    fn last_month(&self, plan: &Plan) -> Option<u32> {
        let this_month = Month::of(self.now().day_in(self.format().zone)).0;
        let last = this_month
            .saturating_sub(1)
            .saturating_sub(plan.start_month);
        let until = u32::try_from(last).ok()?;
        Some(until.min(plan.horizon_months.saturating_sub(1)))
    }

    /// The approved plan with its stored result; one whose result cannot be read is simulated again.
    fn approved(&self, facts: &Facts) -> Result<Option<(Plan, Outcome, ApprovedPlan)>> {
        let Some(approved) = facts.approved.clone() else {
            return Ok(None);
        };
        let plan = Plan::from_json(&approved.document);
        let plan = plan.map_err(|error| self.plan_problem(&error))?;
        let outcome = match serde_json::from_str::<Outcome>(&approved.result) {
            Ok(outcome) => outcome,
            Err(_) => (*self.outcome_of(&plan)?).clone(),
        };
        Ok(Some((plan, outcome, approved)))
    }
}

fn kind_of_missing(missing: &outset_core::plan::Missing) -> String {
    let id = missing.id();
    let kind = id.split(':').next().unwrap_or_default();
    kind.to_owned()
}

fn unique(names: Vec<String>) -> Vec<String> {
    let mut seen = BTreeSet::new();
    names
        .into_iter()
        .filter(|name| seen.insert(name.clone()))
        .collect()
}

/// Every driver that was measured in a month. What was typed counts before what a log says.
fn measured(plan: &Plan, facts: &Facts, models: &[Arc<MeasuredModel>]) -> Vec<Measured> {
    let mut found: BTreeMap<(String, u32), f64> = BTreeMap::new();
    let mut add = |id: &String, month: i32, value: f64| {
        let month = u32::try_from(month.saturating_sub(plan.start_month));
        if let (Ok(month), Some(_)) = (month, plan.driver(id)) {
            found.insert((id.clone(), month), value);
        }
    };
    for model in models {
        for (month, values) in monthly_values(model) {
            for benefit in &plan.benefits {
                for (metric, driver) in quality_drivers(&benefit.stream) {
                    if let Some(value) = values.get(&metric) {
                        add(driver, month.0, *value);
                    }
                }
            }
        }
    }
    let mut volumes: BTreeMap<i32, f64> = BTreeMap::new();
    for (month, quality) in models.iter().flat_map(|model| &model.months) {
        *volumes.entry(month.0).or_default() += quality.rows as f64;
    }
    let typed = |part: &str| {
        let rows = facts.figures.iter().filter(move |row| row.part == part);
        rows.map(|row| (row.month, row.value))
            .collect::<BTreeMap<_, _>>()
    };
    volumes.extend(typed("volume"));
    let adoption = typed("adoption");
    for benefit in &plan.benefits {
        if let Some(cases) = cases_of(&benefit.stream) {
            volumes
                .iter()
                .for_each(|(month, value)| add(cases, *month, *value));
        }
        if let Some(driver) = adoption_of(&benefit.stream) {
            adoption
                .iter()
                .for_each(|(month, value)| add(driver, *month, *value));
        }
    }
    for (driver, month, months) in lengths(plan, facts) {
        add(&driver, month.0, months);
    }
    for (chance, month) in passed(plan, facts) {
        add(&chance, month.0, 1.0);
    }
    let found = found
        .into_iter()
        .map(|((driver_id, month), value)| Measured {
            driver_id,
            month,
            value,
        });
    found.collect()
}

/// Measured quality by month: of the ledger, or else the last that came ready.
pub(crate) fn monthly_values(model: &MeasuredModel) -> BTreeMap<Month, BTreeMap<Metric, f64>> {
    let mut months: BTreeMap<Month, BTreeMap<Metric, f64>> = BTreeMap::new();
    for series in model.versions.iter().flat_map(|version| &version.series) {
        let Some(metric) = Metric::from_id(&series.metric) else {
            continue;
        };
        for point in series.points.iter().filter(|point| !point.reference) {
            if let Some(value) = point.value {
                let month = Month::of(point.start.day_in(model.zone));
                months.entry(month).or_default().insert(metric, value);
            }
        }
    }
    for (month, quality) in &model.months {
        let values = months.entry(*month).or_default();
        values.extend(
            quality
                .values
                .iter()
                .map(|(metric, value)| (*metric, *value)),
        );
    }
    months
}

/// Which metric measures which driver.
fn quality_drivers(stream: &BenefitStream) -> Vec<(Metric, &String)> {
    match stream {
        BenefitStream::BetterDecisions {
            found_model,
            right_model,
            ..
        } => vec![
            (Metric::Recall, found_model),
            (Metric::Precision, right_model),
        ],
        BenefitStream::MoreRight { right_model, .. } => vec![(Metric::Accuracy, right_model)],
        _ => Vec::new(),
    }
}

fn cases_of(stream: &BenefitStream) -> Option<&String> {
    match stream {
        BenefitStream::TimeSaved { cases, .. }
        | BenefitStream::BetterDecisions { cases, .. }
        | BenefitStream::MoreRight { cases, .. }
        | BenefitStream::Team { cases, .. } => Some(cases),
        BenefitStream::ClassDecisions(decisions) => Some(&decisions.cases),
        _ => None,
    }
}

fn adoption_of(stream: &BenefitStream) -> Option<&String> {
    match stream {
        BenefitStream::TimeSaved { adoption, .. } => Some(adoption),
        BenefitStream::ClassDecisions(decisions) => decisions.adoption.as_ref(),
        BenefitStream::BetterDecisions { adoption, .. }
        | BenefitStream::MoreRight { adoption, .. }
        | BenefitStream::Team { adoption, .. }
        | BenefitStream::RevenueUplift { adoption, .. }
        | BenefitStream::RiskReduced { adoption, .. }
        | BenefitStream::Amount { adoption, .. }
        | BenefitStream::Expression { adoption, .. } => adoption.as_ref(),
        BenefitStream::OneOff { .. } => None,
    }
}

/// Gates that were passed, with the month in which what comes after them began.
fn passed(plan: &Plan, facts: &Facts) -> Vec<(String, Month)> {
    let of = |phase: &outset_core::plan::Phase| {
        let gate = phase.gate.as_ref()?;
        let after = facts
            .plan
            .phases
            .iter()
            .filter(|row| PhaseKind::from_id(&row.kind).is_some_and(|kind| kind > phase.kind));
        let begun = after.filter_map(|row| Day::from_iso(row.started_on.as_deref()?));
        Some((gate.chance.clone(), Month::of(begun.min()?)))
    };
    plan.phases.iter().filter_map(of).collect()
}

/// How long the phases took that are over: driver, the month of the end, months.
fn lengths(plan: &Plan, facts: &Facts) -> Vec<(String, Month, f64)> {
    let of = |phase: &outset_core::plan::Phase| {
        let mut rows = facts.plan.phases.iter();
        let row = rows.find(|row| row.kind == phase.kind.id())?;
        let began = Day::from_iso(row.started_on.as_deref()?)?;
        let ended = Day::from_iso(row.ended_on.as_deref()?)?;
        let days = ended.0.signed_duration_since(began.0).num_days() as f64;
        let driver = phase.duration.clone()?;
        (days >= 0.0).then(|| (driver, Month::of(ended), days / DAYS))
    };
    plan.phases.iter().filter_map(of).collect()
}

/// Actual spending by month of the plan. A month counts once both the money and the people's time are known:
/// with one of them alone it would look cheaper than it was.
fn spent(plan: &Plan, facts: &Facts) -> Vec<(u32, f64)> {
    let mut months: BTreeMap<i32, (f64, bool)> = BTreeMap::new();
    let same = |row: &&Spending| row.currency == plan.currency;
    for row in facts.spendings.iter().filter(same) {
        let amount = Currency::from_code(&row.currency).map(|currency| Money {
            minor: row.amount_minor,
            currency,
        });
        let month = months.entry(row.month).or_default();
        month.0 += amount.map_or(0.0, |money| money.major());
        month.1 |= row.kind == SPENT_BY_PEOPLE;
    }
    for row in facts.figures.iter().filter(|row| row.part == "hours") {
        let cost = match facts.hourly_rate {
            Some(rate) => row.value * rate,
            None if row.value == 0.0 => 0.0,
            None => continue,
        };
        if let Some(month) = months.get_mut(&row.month).filter(|month| !month.1) {
            *month = (month.0 + cost, true);
        }
    }
    let known = months.into_iter().filter(|(_, (_, people))| *people);
    known
        .filter_map(|(month, (amount, _))| {
            let month = u32::try_from(month.saturating_sub(plan.start_month)).ok()?;
            Some((month, amount))
        })
        .collect()
}
