//! The value of a project or of a plan document in numbers, with as many futures as one asks for.

use crate::{
    Code, Problem, Result, Session,
    forecast::everything,
    intake::path_of,
    problem,
    value::{Case, Valued, missing},
    view::{DocumentAsk, Forecast, ForecastAsk, MissingPart, Numbers},
};
use outset_core::{
    plan::Plan,
    project::Stage,
    simulate::{REPLICATES, Run, Sampler},
    time::Day,
};
use outset_store::{PlanRows, table::project::Project};
use std::io::Read;

/// A plan document has some kilobytes; more than this is something else.
const MOST_BYTES: u64 = 16 << 20;

impl Session {
    /// What a project is likely to return; while something is missing, what that is.
    ///
    /// # Errors
    /// When there is no such project, or its plan cannot be computed.
    pub fn forecast(&self, ask: ForecastAsk) -> Result<Forecast> {
        let (plan, rows) = self.plan_of(&ask.id)?;
        let first_month = self.read(|reader| reader.workspace())?.fiscal_year_start;
        let run = Run {
            samples: ask.samples,
            seed: ask.seed,
            ..Run::default()
        };
        let forecast = self.forecast_of(&plan, &rows, &run, first_month)?;
        Ok(Forecast {
            project: Some(rows.project.id),
            name: Some(rows.project.name),
            ..forecast
        })
    }

    /// The plan of a project as its document.
    ///
    /// # Errors
    /// When there is no such project.
    pub fn plan_document(&self, id: &str) -> Result<String> {
        let (plan, _) = self.plan_of(id)?;
        plan.to_json().map_err(|error| self.plan_problem(&error))
    }

    /// What a plan document is likely to return. Needs no open file; the fiscal year is the calendar's.
    ///
    /// # Errors
    /// When there is no such file, it is no plan document, or its plan cannot be computed.
    pub fn simulate_document(&self, ask: DocumentAsk) -> Result<Forecast> {
        let plan = self.read_document(&ask.path)?;
        let sampler = match ask.sampler.as_str() {
            "latin" => Sampler::Latin,
            "plain" => Sampler::Plain,
            _ => Sampler::Sobol,
        };
        let run = Run {
            samples: ask.samples,
            seed: ask.seed,
            sampler,
        };
        // A document stands in no file: its sentences ask the plan alone.
        let nobody = Project::new(String::new(), String::new(), Stage::Value.id(), 0);
        self.forecast_of(&plan, &PlanRows::of(nobody), &run, 1)
    }

    fn read_document(&self, path: &str) -> Result<Plan> {
        let format = self.format();
        let path = path_of(path);
        let mut text = String::new();
        let file = self.open_file(&path)?;
        let read = file.take(MOST_BYTES).read_to_string(&mut text);
        read.map_err(|error| {
            let (path, reason) = (path.to_string_lossy(), error.to_string());
            let texts = [("path", &*path), ("reason", reason.as_str())];
            let problem = Problem::new(
                &format.language,
                Code::FileSystem,
                "problem-file-system",
                &texts,
            );
            problem.at("path")
        })?;
        Plan::from_json(&text).map_err(|error| problem::document(&error, &format).at("path"))
    }

    fn forecast_of(
        &self,
        plan: &Plan,
        rows: &PlanRows,
        run: &Run,
        first_month: u32,
    ) -> Result<Forecast> {
        let format = self.format();
        let case = Case {
            rows,
            plan,
            format: &format,
        };
        let parts = missing::parts(&case);
        let mut forecast = Forecast {
            project: None,
            name: None,
            currency: plan.currency.clone(),
            headline: missing::headline(&case, &parts),
            lines: Vec::new(),
            numbers: Numbers::default(),
            horizon_months: plan.horizon_months,
            samples: run.samples.max(1).next_multiple_of(REPLICATES),
            seed: run.seed,
            sampler: run.sampler.id().to_owned(),
            missing: ids(&parts),
        };
        if parts.is_empty() {
            let found = everything(plan, run, first_month);
            let (outcome, seen, numbers) =
                found.map_err(|error| problem::document(&error, &format))?;
            let valued = Valued {
                case: &case,
                outcome: &outcome,
            };
            forecast.numbers = numbers;
            forecast.headline = valued.headline();
            forecast.lines = lines(&valued, self.today());
            forecast
                .lines
                .extend(seen.iter().flat_map(|seen| valued.views_lines(seen)));
        }
        Ok(forecast)
    }
}

/// Each id once.
fn ids(parts: &[MissingPart]) -> Vec<String> {
    let mut ids: Vec<String> = Vec::new();
    for part in parts {
        if !ids.contains(&part.id) {
            ids.push(part.id.clone());
        }
    }
    ids
}

fn lines(valued: &Valued<'_>, today: Day) -> Vec<String> {
    let mut lines: Vec<String> = valued.staged_ask(today).into_iter().collect();
    lines.extend([valued.cases(), valued.booked()]);
    lines.extend(valued.within_budget());
    lines.extend(valued.right_to_stop());
    lines.extend(valued.tiles().into_iter().map(|tile| {
        let mut line = format!("{}: {}", tile.label, tile.text);
        if !tile.more.is_empty() {
            line.push_str(" · ");
            line.push_str(&tile.more);
        }
        line
    }));
    lines
}
