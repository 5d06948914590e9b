//! A template put into a project: beside what is there, never in its place. All of its numbers are guesses,
//! and say so.

use crate::{
    estimate,
    format::Formatter,
    verb::phase::ensure_phase,
    view::{EstimatePlace, Owner, OwnerKind},
    words,
};
use outset_core::{
    lever::LeverKind,
    part::part_named,
    phase::PhaseKind,
    template::{Figure, Figures, Template, Words},
};
use outset_store::{
    Tx,
    table::{
        benefit::Benefit, cost::Cost, driver::Driver, lever::Lever, open_point::OpenPoint,
        project::Project, risk::Risk,
    },
};

/// What is said to be the source of its numbers.
pub(crate) const SOURCE: &str = "template-source";
/// Who is said to have said them.
const SAID_BY: &str = "template-said-by";

/// Whether a source says that a number came from a template, in whichever language.
pub(crate) fn is_from_template(source: &str) -> bool {
    let mut languages = words::LANGUAGES.iter();
    languages.any(|language| words::text(language, SOURCE) == source)
}

/// A template on its way into a project.
pub(crate) struct Applying<'a> {
    pub(crate) template: &'a Template,
    pub(crate) format: &'a Formatter,
    /// The workspace's.
    pub(crate) currency: &'a str,
    /// Microseconds UTC.
    pub(crate) now: i64,
    /// `YYYY-MM-DD`.
    pub(crate) today: &'a str,
}

impl Applying<'_> {
    /// Size and horizon of a project that is new, so that nobody has said them.
    pub(crate) fn shape(&self, project: &mut Project) {
        if !self.template.size.is_empty() {
            project.size.clone_from(&self.template.size);
        }
        if let Some(months) = self.template.horizon_months {
            project.horizon_months = i32::try_from(months).unwrap_or(project.horizon_months);
        }
    }

    /// Writes everything that the template holds. A number that somebody has said stays; one that was only
    /// assumed gives way. What there can be once only and is there already stays as it is.
    pub(crate) fn write(
        &self,
        tx: &Tx<'_>,
        project: &str,
        is_assumed: fn(&str) -> bool,
    ) -> outset_store::Result<()> {
        let into = Into {
            applying: self,
            tx,
            project,
            is_assumed,
        };
        into.figures(None, &self.template.figures)?;
        into.phases()?;
        into.benefits()?;
        into.costs()?;
        into.risks()?;
        into.levers()?;
        into.points()
    }

    fn say(&self, text: &Words) -> String {
        text.say(&self.format.language).to_owned()
    }

    fn word(&self, id: &str) -> String {
        words::text(&self.format.language, id)
    }

    /// That an amount is meant in another currency; empty where it is not.
    fn note(&self, is_money: bool) -> String {
        let currency = self.template.currency.as_str();
        if !is_money || currency == self.currency {
            return String::new();
        }
        let texts = [("currency", currency)];
        words::text_with(&self.format.language, "template-note-currency", &texts)
    }
}

/// The same with the project it goes into.
struct Into<'a> {
    applying: &'a Applying<'a>,
    tx: &'a Tx<'a>,
    project: &'a str,
    is_assumed: fn(&str) -> bool,
}

type Done = outset_store::Result<()>;

impl Into<'_> {
    fn figures(&self, owner: Option<(OwnerKind, &str)>, figures: &Figures) -> Done {
        let mut each = figures.iter();
        each.try_for_each(|(part, figure)| self.figure(owner, part, *figure))
    }

    fn figure(&self, owner: Option<(OwnerKind, &str)>, part: &str, figure: Figure) -> Done {
        let Some(part) = part_named(part) else {
            return Ok(());
        };
        let of = |(kind, id): (OwnerKind, &str)| Owner {
            kind,
            id: id.to_owned(),
        };
        let place = EstimatePlace {
            project: self.project.to_owned(),
            owner: owner.map(of),
            part: part.id.to_owned(),
        };
        let drivers = self.tx.drivers_of(self.project)?;
        let found = drivers.iter().find(|row| estimate::stands_at(row, &place));
        if let Some(row) = found {
            // Nobody has said it: the page, not a person, put it there.
            if (self.is_assumed)(&row.source) {
                let mut row = row.clone();
                self.fill(&mut row, part.unit.is_money(), figure);
                return self.tx.update_driver(&row);
            }
            return Ok(());
        }
        let (currency, now) = (self.applying.currency, self.applying.now);
        let position = drivers.len() as i64;
        let id = self.tx.new_id();
        let mut row = estimate::new_row(id, &place, part, currency, position, now);
        self.fill(&mut row, part.unit.is_money(), figure);
        self.tx.insert_driver(&row)
    }

    fn fill(&self, row: &mut Driver, is_money: bool, figure: Figure) {
        estimate::into_row(&figure.estimate(), row);
        row.source = self.applying.word(SOURCE);
        row.said_by = self.applying.word(SAID_BY);
        row.said_on = Some(self.applying.today.to_owned());
        row.note = self.applying.note(is_money);
    }

    fn phases(&self) -> Done {
        // What runs already was built before: it is asked for no phases that it does not have.
        let runs = self.tx.project(self.project)?.began_as == "running";
        let there = self.tx.phases_of(self.project)?;
        for of in &self.applying.template.phases {
            let Some(kind) = PhaseKind::from_id(&of.kind) else {
                continue;
            };
            if runs && there.iter().all(|row| row.kind != of.kind) {
                continue;
            }
            let mut row = ensure_phase(self.tx, self.project, kind, self.applying.now)?;
            if row.gate_question.is_empty() {
                row.gate_question = self.applying.say(&of.question);
                self.tx.update_phase(&row)?;
            }
            self.figures(Some((OwnerKind::Phase, &row.id)), &of.figures)?;
        }
        Ok(())
    }

    fn benefits(&self) -> Done {
        let position = self.tx.benefits_of(self.project)?.len() as i64;
        for (of, position) in self.applying.template.benefits.iter().zip(position..) {
            let months = of.retrained_every;
            let row = Benefit {
                id: self.tx.new_id(),
                project_id: self.project.to_owned(),
                kind: of.kind.clone(),
                name: self.applying.say(&of.name),
                books: of.books.clone(),
                start_delay: of.start_delay,
                retrained_every: months.and_then(|months| i32::try_from(months).ok()),
                position,
                created_at: self.applying.now,
            };
            self.tx.insert_benefit(&row)?;
            self.figures(Some((OwnerKind::Benefit, &row.id)), &of.figures)?;
        }
        Ok(())
    }

    fn costs(&self) -> Done {
        let position = self.tx.costs_of(self.project)?.len() as i64;
        for (of, position) in self.applying.template.costs.iter().zip(position..) {
            let name = self.applying.say(&of.name);
            let by_category = || {
                self.applying
                    .word(&format!("value-category-{}", of.category))
            };
            let months = of.every_months;
            let row = Cost {
                id: self.tx.new_id(),
                project_id: self.project.to_owned(),
                name: if name.is_empty() { by_category() } else { name },
                category: of.category.clone(),
                kind: of.kind.clone(),
                phase: of.phase.clone(),
                timing: of.timing.clone(),
                in_month: None,
                position,
                created_at: self.applying.now,
                option_id: None,
                every_months: months.and_then(|months| i32::try_from(months).ok()),
            };
            self.tx.insert_cost(&row)?;
            self.figure(Some((OwnerKind::Cost, &row.id)), of.part(), of.amount)?;
        }
        Ok(())
    }

    fn risks(&self) -> Done {
        let position = self.tx.risks_of(self.project)?.len() as i64;
        for (of, position) in self.applying.template.risks.iter().zip(position..) {
            let row = Risk {
                id: self.tx.new_id(),
                project_id: self.project.to_owned(),
                name: self.applying.say(&of.name),
                time: of.time.clone(),
                position,
                created_at: self.applying.now,
            };
            self.tx.insert_risk(&row)?;
            self.figures(Some((OwnerKind::Risk, &row.id)), &of.figures)?;
        }
        Ok(())
    }

    fn levers(&self) -> Done {
        let there = self.tx.levers_of(self.project)?;
        for of in &self.applying.template.levers {
            let Some(kind) = LeverKind::from_id(&of.kind) else {
                continue;
            };
            if there.iter().any(|row| row.kind == of.kind) {
                continue;
            }
            let row = Lever {
                id: self.tx.new_id(),
                project_id: self.project.to_owned(),
                kind: of.kind.clone(),
                is_on: false,
                created_at: self.applying.now,
            };
            self.tx.insert_lever(&row)?;
            let owner = Some((OwnerKind::Lever, row.id.as_str()));
            self.figures(owner, &of.figures)?;
            let (low, high) = kind.stays();
            self.figure_unless(owner, "cost_share", (low, high), &of.figures)?;
            if let Some(ends) = kind.quality() {
                self.figure_unless(owner, "lever_quality", ends, &of.figures)?;
            }
        }
        Ok(())
    }

    /// What is usual, where the template does not say otherwise.
    fn figure_unless(
        &self,
        owner: Option<(OwnerKind, &str)>,
        part: &str,
        (low, high): (f64, f64),
        said: &Figures,
    ) -> Done {
        if said.contains_key(part) {
            return Ok(());
        }
        self.figure(owner, part, Figure::Between(low, high))
    }

    fn points(&self) -> Done {
        let there = self.tx.open_points_of(self.project)?;
        for words in &self.applying.template.points {
            let point = self.applying.say(words);
            if there.iter().any(|row| row.point == point) {
                continue;
            }
            self.tx.insert_open_point(&OpenPoint {
                id: self.tx.new_id(),
                project_id: self.project.to_owned(),
                point,
                owner: String::new(),
                due_on: None,
                answer: String::new(),
                closed_on: None,
                derived_from: String::new(),
                created_at: self.applying.now,
            })?;
        }
        Ok(())
    }
}
