//! What the sample's projects bring and take: estimates, phases, benefits, costs, and the approved plan.

use super::{Builder, seed};
use crate::{
    Result, estimate,
    plan::{assemble, surroundings},
    problem, read,
    view::{Owner, OwnerKind},
};
use outset_core::{
    part::part_named,
    simulate::{Run, simulate},
    time::Moment,
};
use outset_store::{
    Op, new_id,
    table::{
        approved_plan::ApprovedPlan, benefit::Benefit, cost::Cost, driver::Driver, phase::Phase,
    },
};

/// A number that nobody says more about.
fn plain(part: &str, text: &str, certainty: &str) -> seed::Figure {
    seed::Figure {
        part: part.to_owned(),
        text: text.to_owned(),
        certainty: certainty.to_owned(),
        by: seed::Words::default(),
        on: None,
        source: seed::Words::default(),
        note: seed::Words::default(),
    }
}

impl Builder<'_> {
    /// An estimate, read as if typed.
    fn driver(
        &self,
        project: &str,
        owner: Option<&Owner>,
        figure: &seed::Figure,
        position: usize,
    ) -> Result<Driver> {
        let part = part_named(&figure.part).ok_or_else(|| self.mistake(&figure.part))?;
        let currency = self.currency.code();
        let typed = estimate::read(&figure.text, part, None, currency, self.format);
        let typed = read::field(&figure.part, typed, self.format)?;
        let owned_by = |kind: OwnerKind| {
            let owner = owner.filter(|owner| owner.kind == kind);
            owner.map(|owner| owner.id.clone())
        };
        let mut row = Driver {
            id: new_id(),
            project_id: project.to_owned(),
            benefit_id: owned_by(OwnerKind::Benefit),
            cost_id: owned_by(OwnerKind::Cost),
            phase_id: owned_by(OwnerKind::Phase),
            part: part.id.to_owned(),
            name: String::new(),
            unit: part.unit.stored(currency),
            kind: String::new(),
            low: None,
            mode: None,
            high: None,
            confidence: None,
            shape: String::new(),
            least: part.bounds.least,
            most: part.bounds.most,
            certainty: figure.certainty.clone(),
            source: self.say(&figure.source),
            said_by: self.say(&figure.by),
            said_on: self.iso(figure.on.as_ref())?,
            note: self.say(&figure.note),
            position: position as i64,
            created_at: self.now.0,
        };
        estimate::into_row(&typed, &mut row);
        Ok(row)
    }

    fn drivers<'f>(
        &self,
        project: &str,
        owner: Option<&Owner>,
        figures: impl IntoIterator<Item = &'f seed::Figure>,
    ) -> Result<Vec<Driver>> {
        let figures = figures.into_iter().enumerate();
        figures
            .map(|(position, figure)| self.driver(project, owner, figure, position))
            .collect()
    }

    pub(super) fn phases(&mut self, project: &str, seed: &seed::Project) -> Result<()> {
        for phase in &seed.phases {
            let owner_id = phase.owner.as_deref().map(|key| self.person_id(key));
            let row = Phase {
                id: new_id(),
                project_id: project.to_owned(),
                kind: phase.kind.clone(),
                owner_id: owner_id.transpose()?,
                gate_on: self.iso(phase.gate.as_ref())?,
                gate_question: self.say(&phase.question),
                started_on: self.iso(phase.started.as_ref())?,
                ended_on: self.iso(phase.ended.as_ref())?,
                created_at: self.now.0,
            };
            let owner = Owner {
                kind: OwnerKind::Phase,
                id: row.id.clone(),
            };
            let said = [("duration", &phase.duration), ("owner_hours", &phase.hours)];
            let said: Vec<seed::Figure> = said
                .into_iter()
                .filter_map(|(part, text)| Some(plain(part, text.as_deref()?, "guess")))
                .collect();
            let drivers = self.drivers(project, Some(&owner), &said)?;
            self.write(Op::ChangePhase, |tx| {
                tx.insert_phase(&row)?;
                drivers.iter().try_for_each(|row| tx.insert_driver(row))
            })?;
        }
        Ok(())
    }

    pub(super) fn worth(&mut self, project: &str, seed: &seed::Project) -> Result<()> {
        let figures = self.drivers(project, None, &seed.figures)?;
        self.write(Op::SetDriver, |tx| {
            figures.iter().try_for_each(|row| tx.insert_driver(row))
        })?;
        for (position, benefit) in seed.benefits.iter().enumerate() {
            let row = Benefit {
                id: new_id(),
                project_id: project.to_owned(),
                kind: benefit.kind.clone(),
                name: self.say(&benefit.name),
                books: benefit.books.clone(),
                start_delay: benefit.start_delay,
                retrained_every: benefit.retrained_every,
                position: position as i64,
                created_at: self.now.0,
            };
            let owner = Owner {
                kind: OwnerKind::Benefit,
                id: row.id.clone(),
            };
            let drivers = self.drivers(project, Some(&owner), &benefit.parts)?;
            self.write(Op::AddBenefit, |tx| {
                tx.insert_benefit(&row)?;
                drivers.iter().try_for_each(|row| tx.insert_driver(row))
            })?;
        }
        self.costs(project, seed)
    }

    fn costs(&mut self, project: &str, seed: &seed::Project) -> Result<()> {
        for (position, cost) in seed.costs.iter().enumerate() {
            let row = Cost {
                id: new_id(),
                project_id: project.to_owned(),
                name: self.say(&cost.name),
                category: cost.category.clone(),
                kind: cost.kind.clone(),
                phase: cost.phase.clone(),
                timing: cost.timing.clone(),
                in_month: None,
                position: position as i64,
                created_at: self.now.0,
            };
            let owner = Owner {
                kind: OwnerKind::Cost,
                id: row.id.clone(),
            };
            let part = if cost.timing == "monthly" {
                "monthly_amount"
            } else {
                "amount"
            };
            let figure = plain(part, &cost.text, &cost.certainty);
            let driver = self.driver(project, Some(&owner), &figure, 0)?;
            self.write(Op::AddCost, |tx| {
                tx.insert_cost(&row)?;
                tx.insert_driver(&driver)
            })?;
        }
        Ok(())
    }

    /// Freezes the plan as it stands, with its result.
    pub(super) fn approve(&mut self, project: &str, seed: &seed::Project) -> Result<()> {
        let Some(approved) = &seed.approved else {
            return Ok(());
        };
        let this_month = self.this_month.0;
        let read = self.store.read(|reader| {
            let rows = reader.project_plan(project)?;
            Ok((rows, surroundings(reader, this_month)?))
        });
        let (rows, around) = read.map_err(|error| problem::file(&error, self.format))?;
        let plan = assemble(&rows, &around, self.format);
        let in_words = |error| problem::plan(&error, self.format);
        let outcome = simulate(&plan, &Run::default(), &|| false).map_err(in_words)?;
        let result = serde_json::to_string(&outcome)
            .map_err(|error| problem::internal(&error.to_string(), self.format))?;
        let day = self.day(&approved.on)?.0.and_time(chrono::NaiveTime::MIN);
        let row = ApprovedPlan {
            id: new_id(),
            project_id: project.to_owned(),
            approved_at: Moment::from(day.and_utc()).plus_seconds(12 * 3600).0,
            approved_by: self.say(&approved.by),
            reason: String::new(),
            after_the_fact: false,
            document: plan.to_json().map_err(in_words)?,
            result,
        };
        self.write(Op::ApprovePlan, |tx| tx.insert_approved_plan(&row))
    }
}
