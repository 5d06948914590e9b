//! What can be chosen: projects with a whole plan, and their options where they have not begun.

use super::Way;
use crate::{
    Problem, Result, Session,
    option::Ways,
    plan::{assemble, people::spans},
    portfolio::{Known, missing_part},
    problem,
    realised::SoFar,
    team::needs_of,
    value::{Case, missing},
    view::LeftOutView,
    words,
};
use outset_core::{
    choice::Candidate,
    phase::PhaseKind,
    plan::Plan,
    simulate::{Expected, Run, ahead},
    time::Month,
};
use outset_store::PlanRows;
use std::sync::Arc;

/// Futures for a choice; with many projects fewer each, so that the answer comes in a second or two.
const FUTURES: usize = 4_096;
const FEWEST_FUTURES: usize = 1_024;
const ALL_FUTURES: usize = 200_000;

/// Everything that a choice rests on.
pub(crate) struct Ground {
    /// Projects that can be chosen.
    pub(crate) projects: Vec<Arc<Known>>,
    /// Their ways, and what is still to come of each, in the same order.
    pub(crate) ways: Vec<Way>,
    pub(crate) candidates: Vec<Candidate>,
    /// What cannot be chosen, with the reason.
    pub(crate) not_counted: Vec<LeftOutView>,
}

/// A way before it is simulated.
struct Told {
    way: Way,
    plan: Plan,
    people: Vec<(Month, f64)>,
}

impl Session {
    /// Gathers what can be chosen. Live products only with `running`; what is over or archived never.
    pub(crate) fn ground_of_choice(&self, running: bool) -> Result<Ground> {
        let (today, format) = (self.today(), self.format());
        let mut projects: Vec<Arc<Known>> = Vec::new();
        let mut not_counted = Vec::new();
        for row in self.read(|reader| reader.projects())? {
            if self.work.queue()() {
                return Err(Problem::gave_way(self.language()));
            }
            let known = self.standing_of(&row.id, today)?;
            if !known.is_live() {
                continue;
            }
            let why = if let Some(first) = known.missing.first() {
                let part = missing_part(&first.id(), &format);
                let texts = [("part", part.as_str())];
                words::text_with(&format.language, "choice-not-missing", &texts)
            } else if is_running(&known.rows) && !running {
                words::text(&format.language, "choice-not-running")
            } else {
                projects.push(known);
                continue;
            };
            not_counted.push(LeftOutView {
                id: row.id,
                name: known.rows.project.name.clone(),
                why,
            });
        }
        let mut told = Vec::new();
        for (at, known) in projects.iter().enumerate() {
            told.extend(self.ways_to_choose(at, known)?);
        }
        let candidates = self.simulated(&projects, &told)?;
        Ok(Ground {
            ways: told.into_iter().map(|one| one.way).collect(),
            projects,
            candidates,
            not_counted,
        })
    }

    /// The plan, and every option that is whole. Of what has begun only the plan: what came of it so far is
    /// not known of another way.
    fn ways_to_choose(&self, project: usize, known: &Known) -> Result<Vec<Told>> {
        let format = self.format();
        let ways: Ways = self.ways_of(&known.rows.project.id)?;
        let people = |rows: &PlanRows, plan: &Plan| people(rows, plan, &ways);
        let mut all = vec![Told {
            way: Way {
                project,
                option: None,
                title: String::new(),
            },
            people: people(&known.rows, &known.plan),
            plan: known.plan.clone(),
        }];
        if known.so_far.is_some() || is_running(&known.rows) {
            return Ok(all);
        }
        for option in &ways.options {
            let rows = ways.rows_in(option);
            let plan = assemble(&rows, &ways.around, &format);
            let case = Case {
                rows: &rows,
                plan: &plan,
                format: &format,
            };
            if !missing::parts(&case).is_empty() {
                continue;
            }
            let kind = || format!("option-kind-{}", option.row.kind);
            let title = if option.row.name.is_empty() {
                words::text(&format.language, &kind())
            } else {
                option.row.name.clone()
            };
            all.push(Told {
                way: Way {
                    project,
                    option: Some(option.row.id.clone()),
                    title,
                },
                people: people(&rows, &plan),
                plan,
            });
        }
        Ok(all)
    }

    fn simulated(&self, projects: &[Arc<Known>], told: &[Told]) -> Result<Vec<Candidate>> {
        let expected = told.iter().map(|one| {
            let known = &projects[one.way.project];
            Expected {
                key: &known.rows.project.id,
                plan: &one.plan,
                known: known.so_far.as_ref().map(SoFar::known).unwrap_or_default(),
            }
        });
        let expected: Vec<Expected<'_>> = expected.collect();
        let most = ALL_FUTURES / expected.len().max(1);
        let run = Run {
            samples: most.clamp(FEWEST_FUTURES, FUTURES),
            ..Run::default()
        };
        let others_wait = self.work.queue();
        let ahead = ahead(&expected, &run, &*others_wait)
            .map_err(|error| problem::plan(&error, &self.format()))?;
        let months = || told.iter().flat_map(|one| &one.people);
        let first = months().map(|(month, _)| month.0).min().unwrap_or(0);
        let candidates = told.iter().zip(ahead).map(|(one, ahead)| Candidate {
            key: projects[one.way.project].rows.project.id.clone(),
            way: one.way.option.clone().unwrap_or_default(),
            people: by_month(&one.people, first),
            ahead,
            must: false,
        });
        Ok(candidates.collect())
    }
}

/// Whether it went live.
pub(crate) fn is_running(rows: &PlanRows) -> bool {
    let operation = PhaseKind::Operation.id();
    let mut phases = rows.phases.iter();
    phases.any(|phase| phase.kind == operation && phase.started_on.is_some())
}

/// How many people it needs in each month up to going live, by what is needed of every role. Months that are
/// over need nobody any more.
fn people(rows: &PlanRows, plan: &Plan, ways: &Ways) -> Vec<(Month, f64)> {
    let needs = needs_of(rows, &ways.around, None);
    let before_live = spans(plan).into_iter().filter(|(kind, ..)| {
        *kind != PhaseKind::Operation && !rows.left_out_phases.iter().any(|out| out == kind.id())
    });
    let months = before_live.flat_map(|(kind, first, months)| {
        let needs = needs.iter().filter(|need| need.phase == kind);
        let people: f64 = needs.map(|need| need.share).sum();
        (0..months).map(move |month| (Month(first.0.saturating_add(month as i32)), people))
    });
    months
        .filter(|(month, _)| month.0 >= ways.around.this_month)
        .collect()
}

/// The same in a calendar that begins with the month `first`; a month that two phases share needs the greater.
fn by_month(people: &[(Month, f64)], first: i32) -> Vec<f64> {
    let mut all: Vec<f64> = Vec::new();
    for (month, people) in people {
        let at = usize::try_from(month.0.saturating_sub(first)).unwrap_or_default();
        if all.len() <= at {
            all.resize(at + 1, 0.0);
        }
        all[at] = all[at].max(*people);
    }
    all
}
