//! What the sample's projects bring and take: estimates, phases, benefits, costs, and the approved plan.

use super::{Teller, edit, seed};
use crate::{
    Approval, EstimateEdit, EstimateOrigin, EstimatePlace, NewBenefit, NewCost, Owner, OwnerKind,
    PhaseEdit, Result, value::parts::amount_part,
};
use outset_core::time::Day;

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

/// Where the numbers of a project or of something in it stand.
struct Home<'a> {
    project: &'a str,
    owner: Option<(OwnerKind, &'a str)>,
    /// The day on which they were said, where the seed does not name one.
    begun: Day,
}

impl<'a> Home<'a> {
    /// That of something in the project.
    fn of(&self, kind: OwnerKind, id: &'a str) -> Self {
        Self {
            owner: Some((kind, id)),
            ..*self
        }
    }

    fn place(&self, part: &str) -> EstimatePlace {
        EstimatePlace {
            project: self.project.to_owned(),
            owner: self.owner.map(|(kind, id)| Owner {
                kind,
                id: id.to_owned(),
            }),
            part: part.to_owned(),
        }
    }
}

impl Teller {
    /// Everything that the plan is made of, and its approval.
    pub(super) fn worth(&mut self, project: &str, seed: &seed::Project, begun: Day) -> Result<()> {
        let whole = Home {
            project,
            owner: None,
            begun,
        };
        for phase in &seed.phases {
            self.phase(&whole.of(OwnerKind::Phase, &phase.kind), phase)?;
        }
        self.figures(&whole, &seed.figures)?;
        for benefit in &seed.benefits {
            let id = self.benefit(project, benefit)?;
            self.figures(&whole.of(OwnerKind::Benefit, &id), &benefit.parts)?;
        }
        for cost in &seed.costs {
            let id = self.cost(project, cost)?;
            let amount = plain(amount_part(&cost.timing), &cost.text, &cost.certainty);
            self.figures(&whole.of(OwnerKind::Cost, &id), &[amount])?;
        }
        self.ways(project, seed)?;
        if let Some(approved) = &seed.approved {
            self.on(self.day(&approved.on)?);
            self.session.approve_plan(Approval {
                id: project.to_owned(),
                by: self.say(&approved.by),
                reason: String::new(),
            })?;
        }
        Ok(())
    }

    fn figures(&mut self, home: &Home<'_>, figures: &[seed::Figure]) -> Result<()> {
        figures
            .iter()
            .try_for_each(|figure| self.figure(home, figure))
    }

    /// An estimate, with who said it and how sure it is.
    fn figure(&mut self, home: &Home<'_>, figure: &seed::Figure) -> Result<()> {
        let said = figure.on.as_ref().map(|on| self.day(on)).transpose()?;
        self.on(said.unwrap_or(home.begun));
        let place = home.place(&figure.part);
        self.session.set_estimate(EstimateEdit {
            place: place.clone(),
            text: figure.text.clone(),
            said_by: Some(self.say(&figure.by)),
            visit: None,
        })?;
        let more = [
            ("certainty", figure.certainty.clone()),
            ("source", self.say(&figure.source)),
            ("note", self.say(&figure.note)),
        ];
        for (field, text) in more.into_iter().filter(|(_, text)| !text.is_empty()) {
            self.session.set_estimate_origin(EstimateOrigin {
                place: place.clone(),
                field: field.to_owned(),
                text,
                visit: None,
            })?;
        }
        Ok(())
    }

    fn phase(&mut self, home: &Home<'_>, seed: &seed::Phase) -> Result<()> {
        let owner = seed.owner.as_deref().map(|key| self.person_id(key));
        let fields = [
            ("owner", owner.transpose()?.unwrap_or_default()),
            ("gate_on", self.typed(seed.gate.as_ref())?),
            ("gate_question", self.say(&seed.question)),
            ("started_on", self.typed(seed.started.as_ref())?),
            ("ended_on", self.typed(seed.ended.as_ref())?),
        ];
        self.on(home.begun);
        for (field, text) in fields.into_iter().filter(|(_, text)| !text.is_empty()) {
            self.session.set_phase(PhaseEdit {
                project: home.project.to_owned(),
                kind: seed.kind.clone(),
                field: field.to_owned(),
                text,
                visit: None,
            })?;
        }
        let said = [("duration", &seed.duration), ("owner_hours", &seed.hours)];
        for (part, text) in said {
            if let Some(text) = text {
                self.figure(home, &plain(part, text, "guess"))?;
            }
        }
        Ok(())
    }

    fn benefit(&mut self, project: &str, seed: &seed::Benefit) -> Result<String> {
        let added = self.session.add_benefit(NewBenefit {
            project: project.to_owned(),
            kind: seed.kind.clone(),
        })?;
        let id = self.id(added)?;
        let every = seed.retrained_every.as_ref().map(ToString::to_string);
        let fields = [
            ("name", self.say(&seed.name)),
            ("books", seed.books.clone()),
            ("start_delay", seed.start_delay.to_string()),
            ("retrained_every", every.unwrap_or_default()),
        ];
        for (field, text) in fields.into_iter().filter(|(_, text)| !text.is_empty()) {
            self.session.set_benefit(edit(&id, field, text))?;
        }
        Ok(id)
    }

    fn cost(&mut self, project: &str, seed: &seed::Cost) -> Result<String> {
        let added = self.session.add_cost(NewCost {
            project: project.to_owned(),
            category: seed.category.clone(),
            kind: seed.kind.clone(),
            phase: seed.phase.clone(),
            timing: seed.timing.clone(),
            option: String::new(),
        })?;
        let id = self.id(added)?;
        let name = edit(&id, "name", self.say(&seed.name));
        self.session.set_cost(name)?;
        Ok(id)
    }
}
