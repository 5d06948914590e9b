//! A template put into a project: beside what is there, never in its place. All of its numbers are guesses,
//! and say so.

mod course;
mod formulas;
mod parts;
mod way;

use crate::{
    estimate::{self, course_number},
    format::Formatter,
    view::{EstimatePlace, Owner, OwnerKind},
    words,
};
use formulas::Later;
use outset_core::{
    formula::Formula,
    money::Currency,
    part::{Part, part_named},
    template::{Figure, Figures, Template, Words},
};
use outset_store::{
    Tx,
    table::{driver::Driver, project::Project},
};
use std::{
    cell::{Cell, RefCell},
    collections::{BTreeMap, BTreeSet},
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
    /// Year × 12 + month − 1.
    pub(crate) this_month: i32,
    /// Whether the project begins from it, so that nobody has said anything yet.
    pub(crate) begins: bool,
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
        if let Some(rate) = self.template.discount_rate {
            project.discount_rate = rate;
        }
        if let Some(months) = self.template.wait_months {
            project.wait_months = i32::try_from(months).unwrap_or(project.wait_months);
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
        let before = tx.drivers_of(project)?;
        let computes = before.iter().any(|row| !row.formula.is_empty());
        let into = Into {
            applying: self,
            tx,
            project,
            is_assumed,
            computes,
            position: Cell::new(before.len() as i64),
            drivers: RefCell::new(before),
            ids: RefCell::default(),
            written: RefCell::default(),
            later: RefCell::default(),
            options: RefCell::default(),
            benefits: RefCell::default(),
            costs: RefCell::default(),
        };
        into.figures(None, "", &self.template.figures)?;
        into.phases()?;
        into.benefits()?;
        into.options()?;
        into.costs()?;
        into.risks()?;
        into.levers()?;
        into.formulas()?;
        into.otherwise()?;
        into.together()?;
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

    /// A formula whose amounts are meant in the workspace's currency, as its other amounts are.
    fn meant_here(&self, formula: &Formula) -> Formula {
        let mut formula = formula.clone();
        let codes = [self.template.currency.as_str(), self.currency].map(Currency::from_code);
        if let [Some(before), Some(after)] = codes {
            formula.mean_in(before, after);
        }
        formula
    }
}

/// The same with the project it goes into.
struct Into<'a> {
    applying: &'a Applying<'a>,
    tx: &'a Tx<'a>,
    project: &'a str,
    is_assumed: fn(&str) -> bool,
    /// Whether the project computed a number before.
    computes: bool,
    position: Cell<i64>,
    /// Its numbers before, without those that are written.
    drivers: RefCell<Vec<Driver>>,
    /// Ids of its numbers by their paths in the template, those that stayed among them.
    ids: RefCell<BTreeMap<String, String>>,
    /// Ids of the numbers that the template has said.
    written: RefCell<BTreeSet<String>>,
    /// Formulas that wait until what they name is there.
    later: RefCell<Vec<Later>>,
    /// Ids of what there can be several of, by place.
    options: RefCell<Vec<String>>,
    benefits: RefCell<Vec<String>>,
    costs: RefCell<Vec<String>>,
}

type Done = outset_store::Result<()>;

/// What a number belongs to.
type Of<'a> = Option<(OwnerKind, &'a str)>;

impl Into<'_> {
    /// Numbers of something; `path` is what stands before their parts.
    fn figures(&self, owner: Of<'_>, path: &str, figures: &Figures) -> Done {
        let mut each = figures.iter();
        each.try_for_each(|(part, figure)| self.figure(owner, path, part, figure))
    }

    fn figure(&self, owner: Of<'_>, path: &str, part: &str, figure: &Figure) -> Done {
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
        let path = format!("{path}{}", part.id);
        let found = self.drivers.borrow();
        let found = found.iter().find(|row| estimate::stands_at(row, &place));
        if let Some(row) = found {
            self.ids.borrow_mut().insert(path, row.id.clone());
            // Nobody has said it: the page, not a person, put it there.
            if (self.is_assumed)(&row.source) {
                let mut row = row.clone();
                self.fill(&mut row, part, figure);
                // What the project computes already may go by this number.
                self.remember(&row, figure, !self.computes);
                self.tx.update_driver(&row)?;
                return self.course(&row, figure);
            }
            return Ok(());
        }
        let row = self.row(&place, part, figure);
        self.ids.borrow_mut().insert(path, row.id.clone());
        self.remember(&row, figure, true);
        self.tx.insert_driver(&row)?;
        self.course(&row, figure)
    }

    /// The row of a number that is not there yet, after all others.
    fn row(&self, place: &EstimatePlace, part: &Part, figure: &Figure) -> Driver {
        let (currency, now) = (self.applying.currency, self.applying.now);
        let position = self.position.replace(self.position.get() + 1);
        let mut row = estimate::new_row(self.tx.new_id(), place, part, currency, position, now);
        self.fill(&mut row, part, figure);
        row
    }

    /// What is unsure of how a number changes: rows of their own in the place of those that were there.
    fn course(&self, row: &Driver, figure: &Figure) -> Done {
        let told = figure.told();
        let Some(told) = told.filter(|told| told.growth.is_some() || told.ramp.is_some()) else {
            return Ok(());
        };
        course_number::forget(self.tx, row)?;
        for (part, value) in course::unsure(told) {
            let Some(part) = part_named(part) else {
                continue;
            };
            let place = course_number::place_of(row, part.id);
            let own = self.row(&place, part, &value.into());
            self.tx.insert_driver(&own)?;
        }
        Ok(())
    }

    fn remember(&self, row: &Driver, figure: &Figure, may_compute: bool) {
        self.written.borrow_mut().insert(row.id.clone());
        let formula = figure.formula().filter(|_| may_compute);
        if let Some(formula) = formula {
            let formula = self.applying.meant_here(formula);
            let id = row.id.clone();
            self.later.borrow_mut().push(Later { id, formula });
        }
    }

    fn fill(&self, row: &mut Driver, part: &Part, figure: &Figure) {
        estimate::into_row(&figure.value().estimate(), row);
        row.source = self.applying.word(SOURCE);
        row.said_by = self.applying.word(SAID_BY);
        row.said_on = Some(self.applying.today.to_owned());
        let foreign = figure.told().map_or("", |told| told.currency.as_str());
        row.note = self
            .applying
            .note(part.unit.is_money() && foreign.is_empty());
        if part.unit.is_money() && !foreign.is_empty() {
            row.unit = part.unit.stored(foreign);
        }
        if let Some(told) = figure.told() {
            course::into_row(told, row);
        }
    }
}
