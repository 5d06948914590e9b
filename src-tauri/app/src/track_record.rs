//! The workspace's own record: what approved plans promised and what came of them.

use crate::{
    Problem, Result, Session,
    format::Formatter,
    plan::{assemble, surroundings},
    realised::Facts,
    view::{TrackKept, TrackMiddle, TrackProject, TrackRecordView},
    words,
};
use outset_core::{
    part::Unit,
    phase::PhaseKind,
    plan::Plan,
    time::{Day, Month},
    track_record::{ENOUGH, Happened, Kept, Record, middle, record},
};

/// Days of an average month.
const DAYS: f64 = 365.25 / 12.0;

/// The least that a promise of money is shown to: its middle is a round number.
const FINEST: f64 = 0.004;

/// The three quantities of a record, by stable name.
const QUANTITIES: [&str; 3] = ["benefit", "cost", "go_live"];

/// What came of one project.
struct Found {
    id: String,
    name: String,
    currency: String,
    record: Record,
}

impl Found {
    fn kept(&self, quantity: &str) -> Option<&Kept> {
        let kept = match quantity {
            "benefit" => &self.record.benefit,
            "cost" => &self.record.cost,
            _ => &self.record.go_live,
        };
        kept.as_ref().filter(|kept| kept.ratio().is_some())
    }
}

impl Session {
    /// What the workspace's own plans promised and what came of them; none while no approved plan has a month
    /// of which something is known.
    ///
    /// # Errors
    /// When a plan cannot be computed.
    pub fn track_record(&self) -> Result<Option<TrackRecordView>> {
        let projects = self.read(|reader| reader.projects())?;
        let mut found = Vec::new();
        for project in projects {
            if self.work.queue()() {
                return Err(Problem::gave_way(self.language()));
            }
            found.extend(self.record_of(&project.id)?);
        }
        Ok((!found.is_empty()).then(|| view(&found, &self.format())))
    }

    /// What one project promised and what came; none where nothing of both is known. The first plan that was
    /// approved before the work counts: one that was approved again later promises what was known by then.
    fn record_of(&self, id: &str) -> Result<Option<Found>> {
        let approved = self.read(|reader| reader.approved_plans_of(id))?;
        let first = approved.into_iter().find(|plan| !plan.after_the_fact);
        let Some(first) = first else {
            return Ok(None);
        };
        let (mut facts, models) = self.facts_and_models(id)?;
        facts.approved = Some(first);
        let this_month = Month::of(self.today()).0;
        let around = self.read(|reader| surroundings(reader, this_month))?;
        let assembled = assemble(&facts.plan, &around, &self.format());
        let Some((plan, so_far)) = self.so_far(&facts, &models, &assembled)? else {
            return Ok(None);
        };
        let happened = Happened {
            measured: &so_far.measured,
            spent: &so_far.spent,
            until_month: so_far.until,
            live_after: live_after(&facts, &plan),
        };
        let record = record(&plan, &happened).map_err(|error| self.plan_problem(&error))?;
        let found = Found {
            id: facts.plan.project.id.clone(),
            name: facts.plan.project.name.clone(),
            currency: plan.currency.clone(),
            record,
        };
        let is_known = QUANTITIES
            .iter()
            .any(|quantity| found.kept(quantity).is_some());
        Ok(is_known.then_some(found))
    }
}

/// Months from the start of the plan to when operation really began.
fn live_after(facts: &Facts, plan: &Plan) -> Option<f64> {
    let mut phases = facts.plan.phases.iter();
    let row = phases.find(|row| row.kind == PhaseKind::Operation.id())?;
    let live = Day::from_iso(row.started_on.as_deref()?)?;
    let start = Month(plan.start_month).first_day();
    let days = live.0.signed_duration_since(start.0).num_days();
    (days >= 0).then(|| days as f64 / DAYS)
}

fn view(found: &[Found], format: &Formatter) -> TrackRecordView {
    let together: Vec<TrackMiddle> = QUANTITIES
        .iter()
        .filter_map(|quantity| together(quantity, found, format))
        .collect();
    TrackRecordView {
        headline: headline(found, &together, format),
        together,
        projects: found.iter().map(|one| project(one, format)).collect(),
    }
}

/// "Delivered so far: 0.8 of the promised benefit, 1.2 times the cost, 1.4 times the time to go-live (middle of
/// 4 projects)."
fn headline(found: &[Found], together: &[TrackMiddle], format: &Formatter) -> String {
    let language = &format.language;
    let shown = format.number(found.len() as f64, 0);
    if together.is_empty() {
        let least = format.number(ENOUGH as f64, 0);
        let texts = [("shown", shown.as_str()), ("enough", &least)];
        return words::text_counted(language, "reference-record-few", found.len(), &texts);
    }
    let parts: Vec<&str> = together.iter().map(|one| one.text.as_str()).collect();
    let parts = parts.join(" ");
    let texts = [("shown", shown.as_str()), ("parts", &parts)];
    words::text_counted(language, "reference-record", found.len(), &texts)
}

fn together(quantity: &str, found: &[Found], format: &Formatter) -> Option<TrackMiddle> {
    let kept = found.iter().filter_map(|one| one.kept(quantity)?.ratio());
    let ratios: Vec<f64> = kept.collect();
    let middle = middle(&ratios)?;
    let [median, least, most] =
        [middle.median, middle.least, middle.most].map(|ratio| format.percent(ratio));
    let texts = [
        ("median", median.as_str()),
        ("least", &least),
        ("most", &most),
    ];
    let id = format!("reference-record-{quantity}");
    Some(TrackMiddle {
        id: quantity.to_owned(),
        text: words::text_with(&format.language, &id, &texts),
        count: u32::try_from(ratios.len()).unwrap_or(u32::MAX),
        median: middle.median,
        least: middle.least,
        most: middle.most,
    })
}

fn project(found: &Found, format: &Formatter) -> TrackProject {
    let kept = |quantity: &str| {
        let kept = found.kept(quantity)?;
        let ratio = kept.ratio()?;
        let show = |value: f64| match quantity {
            "go_live" => {
                let rounded = (value * 10.0).round() / 10.0;
                format.quantity(rounded, Unit::Months, &found.currency).text
            }
            _ => {
                let error = FINEST * kept.promised.max(kept.delivered);
                format.rounded(value, error, &found.currency).text
            }
        };
        let texts = [
            ("promised", show(kept.promised)),
            ("delivered", show(kept.delivered)),
            ("ratio", format.percent(ratio)),
        ];
        let texts = texts.each_ref().map(|(name, text)| (*name, text.as_str()));
        Some(TrackKept {
            promised: kept.promised,
            delivered: kept.delivered,
            ratio,
            text: words::text_with(&format.language, "reference-record-kept", &texts),
        })
    };
    TrackProject {
        id: found.id.clone(),
        name: found.name.clone(),
        benefit: kept("benefit"),
        cost: kept("cost"),
        go_live: kept("go_live"),
    }
}
