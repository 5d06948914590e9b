//! The portfolio: the figures of each project in portions, all of them together, and the archive.

use crate::{
    Problem, Result, Session,
    format::Formatter,
    portfolio::{Expectation, Known, number_word, waits},
    problem,
    realised::SoFar,
    view::{Done, FiguresAsk, Id, PortfolioTotals, ProjectFigures, Shown},
    words,
};
use outset_core::{
    phase::PhaseKind,
    simulate::{Expected, Run, expect_together},
    time::Day,
    waiting::Standing,
};
use outset_store::Op;
use std::sync::Arc;

/// Futures of a total; with many projects fewer each, so that the answer comes in a second or two.
const FUTURES: usize = 10_000;
const FEWEST_FUTURES: usize = 1_024;
const ALL_FUTURES: usize = 400_000;

/// A gate that is due within so many days is decided on this week.
const THIS_WEEK: i64 = 7;

impl Session {
    /// The figures of some projects, in the order of asking.
    ///
    /// # Errors
    /// When a plan cannot be computed.
    pub fn portfolio_figures(&self, ask: FiguresAsk) -> Result<Vec<ProjectFigures>> {
        let today = self.today();
        let there = self.read(|reader| reader.projects())?;
        let asked = ask.ids.iter();
        asked
            .filter(|id| there.iter().any(|project| project.id == **id))
            .map(|id| self.figures_of(&*self.standing_of(id, today)?, today))
            .collect()
    }

    /// What all projects that are worked on are worth together, from the same futures: never by adding up
    /// percentiles. What is archived counts only for what was promised.
    ///
    /// # Errors
    /// When a plan cannot be computed.
    pub fn portfolio_totals(&self) -> Result<PortfolioTotals> {
        let (today, format) = (self.today(), self.format());
        let projects = self.read(|reader| reader.projects())?;
        let known = projects.iter().map(|project| {
            // What is gathered stays known, so that asking again goes on from here.
            if self.work.queue()() {
                return Err(Problem::gave_way(self.language()));
            }
            self.standing_of(&project.id, today)
        });
        let known: Vec<Arc<Known>> = known.collect::<Result<_>>()?;
        Ok(PortfolioTotals {
            headline: match self.headline_of(&known, today, &format)? {
                Some(headline) => headline,
                None => self.portfolio()?.headline,
            },
            promised: self.promised(&known, &format)?,
            news: self.news(&known, today, &format),
        })
    }

    /// Puts a project away; its data stays.
    ///
    /// # Errors
    /// When there is no such project.
    pub fn archive_project(&mut self, id: Id) -> Result<Done> {
        let now = self.now().0;
        self.archived_at(&id.id, Op::ArchiveProject, Some(now))
    }

    /// Fetches a project from the archive.
    ///
    /// # Errors
    /// When there is no such project.
    pub fn reopen_project(&mut self, id: Id) -> Result<Done> {
        self.archived_at(&id.id, Op::ReopenProject, None)
    }

    fn archived_at(&mut self, id: &str, op: Op, at: Option<i64>) -> Result<Done> {
        self.write(op, None, |tx| {
            let mut project = tx.project(id)?;
            if project.archived_at.is_some() != at.is_some() {
                project.archived_at = at;
                tx.update_project(&project)?;
            }
            Ok(None)
        })
    }

    fn figures_of(&self, known: &Known, today: Day) -> Result<ProjectFigures> {
        let format = self.format();
        let currency = known.plan.currency.as_str();
        let money = |value: f64, error: f64| format.rounded_short(value, error, currency);
        let mut figures = ProjectFigures {
            id: known.rows.project.id.clone(),
            missing: missing(known, &format),
            chance: None,
            approved: known
                .approved
                .as_ref()
                .map(|outcome| money(outcome.npv.p50, outcome.npv.error)),
            expected: None,
            poor: None,
            good: None,
            realised: None,
            waits: waits(known, today, &format),
        };
        if let Some(Expectation {
            npv,
            chance,
            realised,
        }) = self.expectation(known)?
        {
            figures.chance = Some(chance_of(chance.value, &format));
            figures.expected = Some(money(npv.p50, npv.error));
            figures.poor = Some(money(npv.p10, npv.error));
            figures.good = Some(money(npv.p90, npv.error));
            figures.realised = realised.map(|value| money(value, npv.error));
        } else if let Some(spent) = known.spent {
            // Without a return all that came is what it cost.
            figures.realised = Some(money(-spent, 0.0));
            if known.rows.project.state == "stopped" {
                figures.chance = Some(chance_of(0.0, &format));
            }
        }
        Ok(figures)
    }

    /// "Three live projects, €318,000 likely together, and 89 in 100 futures pay back. Two need a decision this
    /// week." None where no live project has a return.
    fn headline_of(
        &self,
        known: &[Arc<Known>],
        today: Day,
        format: &Formatter,
    ) -> Result<Option<String>> {
        let live: Vec<&Arc<Known>> = known.iter().filter(|known| known.is_live()).collect();
        let with_return: Vec<Expected<'_>> = live
            .iter()
            .filter(|known| known.has_return())
            .map(|known| Expected {
                key: &known.rows.project.id,
                plan: &known.plan,
                known: known.so_far.as_ref().map(SoFar::known).unwrap_or_default(),
            })
            .collect();
        if with_return.is_empty() {
            return Ok(None);
        }
        let most = ALL_FUTURES / with_return.len();
        let run = Run {
            samples: most.clamp(FEWEST_FUTURES, FUTURES),
            ..Run::default()
        };
        let others_wait = self.work.queue();
        let joint = expect_together(&with_return, &run, &*others_wait)
            .map_err(|error| problem::plan(&error, format))?;
        let currency = live
            .first()
            .map_or("", |known| known.plan.currency.as_str());
        let say = |id: &str, count: usize, texts: &[(&'static str, &str)]| {
            let number = number_word(count, format);
            let mut all = vec![("number", number.as_str())];
            all.extend_from_slice(texts);
            words::text_counted(&format.language, id, count, &all)
        };
        let total = format
            .rounded(joint.npv.p50, joint.npv.error, currency)
            .text;
        let chance = format.number(joint.chance_to_pay_back.value * 100.0, 0);
        let texts = [("total", total.as_str()), ("chance", &chance)];
        let mut sentences = vec![say("portfolio-headline", with_return.len(), &texts)];
        let without = live.len() - with_return.len();
        if without > 0 {
            sentences.push(say("portfolio-headline-without", without, &[]));
        }
        let decisions = live
            .iter()
            .filter(|known| needs_decision(&known.standing, today))
            .count();
        if decisions > 0 {
            sentences.push(say("portfolio-headline-decisions", decisions, &[]));
        }
        Ok(Some(sentences.join(" ")))
    }

    /// How much of what was promised came or is still expected: means, which may be added up.
    fn promised(&self, known: &[Arc<Known>], format: &Formatter) -> Result<Option<String>> {
        let (mut promised, mut expected, mut count) = (0.0, 0.0, 0);
        for known in known.iter().filter(|known| runs(known)) {
            let (Some(approved), Some(now)) = (&known.approved, self.expectation(known)?) else {
                continue;
            };
            promised += approved.npv.mean;
            expected += now.npv.mean;
            count += 1;
        }
        if count == 0 || promised <= 0.0 {
            return Ok(None);
        }
        let share = format.percent(expected / promised);
        let number = number_word(count, format).to_lowercase();
        let texts = [("share", share.as_str()), ("number", &number)];
        let text = words::text_counted(&format.language, "portfolio-promised", count, &texts);
        Ok(Some(text))
    }
}

/// Whether it went live, be it finished since.
fn runs(known: &Known) -> bool {
    let operation = |kind: &str| kind == PhaseKind::Operation.id();
    let phases = &known.rows.phases;
    known.rows.project.state != "stopped"
        && phases
            .iter()
            .any(|phase| operation(&phase.kind) && phase.started_on.is_some())
}

/// A model alerts, or a gate is due this week or was not held.
fn needs_decision(standing: &Standing, today: Day) -> bool {
    let due = |day: Day| (day.0 - today.0).num_days() <= THIS_WEEK;
    !standing.alerts.is_empty() || standing.gate.is_some_and(|(_, day)| due(day))
}

/// Why there is no return: the first thing that is missing. One that is over is not asked.
fn missing(known: &Known, format: &Formatter) -> Option<String> {
    if known.has_return() || !known.is_live() {
        return None;
    }
    let first = known.missing.first()?.id();
    let part = crate::portfolio::missing_part(&first, format);
    let texts = [("part", part.as_str())];
    Some(words::text_with(
        &format.language,
        "portfolio-no-return",
        &texts,
    ))
}

fn chance_of(share: f64, format: &Formatter) -> Shown {
    let text = format.percent(share);
    Shown {
        value: share,
        unit: "share".to_owned(),
        long: text.clone(),
        text,
    }
}
