//! A project made into a template: what it is made of, with wider figures and without anybody's name.

mod path;
mod way;

use crate::{
    estimate,
    format::Formatter,
    option::Ways,
    plan::name_in,
    view::{OwnerKind, TemplateDraft, TemplateFigure},
    words,
};
use outset_core::{
    estimate::{Bounds, Estimate, Quantile},
    part::{Part, Unit, part_named},
    phase::PhaseKind,
    plan::{CourseNumber, Plan},
    template::{
        BenefitOf, CostOf, FACTOR, Figure, Figures, Growing, LEAST, LeverOf, PhaseOf, RiskOf,
        Template, Told, Value, WayUp, Words, amount_part, widened,
    },
};
use outset_store::{
    PlanRows,
    table::{benefit::Benefit, cost::Cost, driver::Driver, project::Project},
};
use path::Places;
use std::{cell::RefCell, collections::BTreeSet};

/// The share of the futures between the ends of a range that are shown as they stand.
const SAID: f64 = 0.9;
/// A word of a name that is shorter says too little to be looked for on its own.
const SHORTEST: usize = 3;
/// Names that somebody has at most; more words describe a part.
const MOST_NAMES: usize = 3;

/// A project to be made into a template.
pub(crate) struct Making<'a> {
    /// The project with all its ways.
    ways: &'a Ways,
    rows: &'a PlanRows,
    /// Where each thing of it stands in the template.
    places: Places,
    format: &'a Formatter,
    currency: &'a str,
    /// Names that may not stay.
    hidden: Vec<String>,
    /// The plan, and what each of its drivers usually is.
    plan: &'a Plan,
    usual: Vec<f64>,
    kept: RefCell<Vec<String>>,
    removed: RefCell<Vec<String>>,
    figures: RefCell<Vec<TemplateFigure>>,
    /// Ids of the numbers that stay.
    held: RefCell<BTreeSet<String>>,
}

impl<'a> Making<'a> {
    /// Of these ways; `plan` holds every number of theirs, `names` are those of the people, the project and
    /// the workspace.
    pub(crate) fn new(
        ways: &'a Ways,
        plan: &'a Plan,
        (currency, format): (&'a str, &'a Formatter),
        names: impl Iterator<Item = String>,
    ) -> Self {
        let mut hidden: Vec<String> = names.flat_map(|name| parts_of(&name)).collect();
        hidden.sort();
        hidden.dedup();
        Self {
            ways,
            rows: &ways.rows,
            places: Places::of(ways),
            format,
            currency,
            hidden,
            plan,
            usual: outset_core::plan::typical(plan).unwrap_or_default(),
            kept: RefCell::default(),
            removed: RefCell::default(),
            figures: RefCell::default(),
            held: RefCell::default(),
        }
    }

    /// The template, and what of the project it keeps.
    pub(crate) fn make(self, name: &str, about: &str) -> (Template, TemplateDraft) {
        let project = &self.rows.project;
        let usual = Project::new(String::new(), String::new(), "", 0);
        let discount_rate = Some(project.discount_rate);
        let wait_months = u32::try_from(project.wait_months).ok();
        let benefits = self.places.benefits.iter();
        let benefits =
            benefits.filter_map(|id| self.rows.benefits.iter().find(|row| row.id == *id));
        let mut template = Template {
            about: Words::Same(about.to_owned()),
            size: project.size.clone(),
            horizon_months: u32::try_from(project.horizon_months).ok(),
            discount_rate: discount_rate.filter(|rate| *rate != usual.discount_rate),
            wait_months: wait_months.filter(|_| project.wait_months != usual.wait_months),
            figures: self.figures(None, |_| true),
            phases: self.phases(),
            benefits: benefits.map(|row| self.benefit(row)).collect(),
            costs: self.rows.costs.iter().map(|row| self.cost(row)).collect(),
            risks: self.rows.risks.iter().map(|row| self.risk(row)).collect(),
            levers: self.levers(),
            options: self.options(),
            scenarios: self.scenarios(),
            groups: self.groups(),
            together: self.together(),
            ..Template::empty(name, self.currency)
        };
        template.settle_formulas();
        template.version = template.needs();
        let percent = self.format.percent(LEAST);
        let factor = self.format.number(FACTOR, 1);
        let texts = [("factor", factor.as_str()), ("least", &percent)];
        let draft = TemplateDraft {
            widened: words::text_with(&self.format.language, "template-widened", &texts),
            figures: self.figures.into_inner(),
            names: self.kept.into_inner(),
            removed_names: self.removed.into_inner(),
            left_out: words::text(&self.format.language, "template-left-out"),
        };
        (template, draft)
    }

    /// The text, if it may stay.
    fn name(&self, text: &str) -> Words {
        let text = text.trim();
        if text.is_empty() {
            return Words::default();
        }
        let list = if self.names_somebody(text) {
            &self.removed
        } else {
            &self.kept
        };
        let mut list = list.borrow_mut();
        if !list.iter().any(|one| one == text) {
            list.push(text.to_owned());
        }
        if self.names_somebody(text) {
            return Words::default();
        }
        Words::Same(text.to_owned())
    }

    fn names_somebody(&self, text: &str) -> bool {
        let words = words_of(text);
        let mut hidden = self.hidden.iter();
        hidden.any(|name| {
            let name = words_of(name);
            words.windows(name.len()).any(|window| window == name)
        })
    }

    /// Figures of the project or of something in it.
    fn figures(&self, owner: Option<(OwnerKind, &str)>, allowed: impl Fn(&str) -> bool) -> Figures {
        let drivers = self.rows.drivers.iter();
        let own = drivers.filter(|row| {
            let of = estimate::owner_of(row);
            of.as_ref().map(|owner| (owner.kind, owner.id.as_str())) == owner
        });
        own.filter(|row| allowed(&row.part) && row.part != "unplanned_people")
            .filter_map(|row| Some((self.places.part_of(row)?, self.figure(row)?)))
            .collect()
    }

    fn figure(&self, row: &Driver) -> Option<Figure> {
        let part = part_named(&row.part)?;
        let found = estimate::of_row(row)?;
        let mut told = self.widened(&found, part, row)?;
        if part.unit.is_money() {
            let currency = estimate::currency::currency_of(row, self.currency);
            if currency != self.currency {
                currency.clone_into(&mut told.currency);
            }
        }
        // What is computed moves with what it is computed from.
        let course = estimate::course_of(row, &self.rows.drivers);
        if let Some(course) = course.filter(|_| found.formula().is_none()) {
            told.growth = course.growth.map(|growth| Growing {
                rate: self.of_course(&growth.rate),
                per: growth.per,
            });
            told.ramp = course.ramp.map(|ramp| WayUp {
                months: self.of_course(&ramp.months),
                shape: ramp.shape,
                from: ramp.from,
                first: ramp.first,
            });
            told.season = estimate::over_time::weights_of(row).unwrap_or_default();
        }
        let mark = estimate::over_time::mark(row, &self.rows.drivers, self.format);
        let name = self.hidden_in(name_in(row, self.rows, self.format), row);
        self.tell(name, &found, part, (row, &told), &mark);
        self.held.borrow_mut().insert(row.id.clone());
        Some(told.into())
    }

    /// A number of a course: as it is where it is certain, else with wider ends, as any other.
    fn of_course(&self, number: &CourseNumber) -> Value {
        let id = match number {
            CourseNumber::Certain(value) => return Value::Exact(*value),
            CourseNumber::Unsure(id) => id,
        };
        let mut rows = self.rows.drivers.iter();
        let row = rows.find(|row| row.id == *id);
        let told = row.and_then(|row| {
            self.held.borrow_mut().insert(row.id.clone());
            self.widened(&estimate::of_row(row)?, part_named(&row.part)?, row)
        });
        told.map_or(Value::Exact(0.0), |told| told.value)
    }

    /// An estimate of a number with wider ends; a computed one with its formula by the paths of the template.
    fn widened(&self, found: &Estimate, part: &Part, row: &Driver) -> Option<Told> {
        let mut drivers = self.plan.drivers.iter();
        let at = drivers.position(|driver| driver.id == row.id);
        let usual = at.and_then(|at| self.usual.get(at)).copied();
        // A computed number that cannot be worked out has no figure to keep.
        if found.formula().is_some() && usual.is_none() {
            return None;
        }
        let value = widened(found, &part.bounds, usual.unwrap_or_default());
        let mut told = Told::of(value);
        told.formula = found.formula().and_then(|formula| {
            let mut formula = formula.clone();
            let path = |id: &str| {
                let mut drivers = self.rows.drivers.iter();
                self.places.path(drivers.find(|row| row.id == id)?)
            };
            let all = formula.drivers().all(|id| path(id).is_some());
            formula.rename(path);
            all.then_some(formula)
        });
        Some(told)
    }

    /// Lists a figure as it was and as it will be.
    fn tell(
        &self,
        name: String,
        found: &Estimate,
        part: &Part,
        (row, told): (&Driver, &Told),
        mark: &str,
    ) {
        let currency = estimate::currency::currency_of(row, self.currency);
        let shown = |value: f64| self.format.quantity(value, part.unit, currency).text;
        let say = |id: &str, texts: &[(&'static str, &str)]| {
            words::text_with(&self.format.language, id, texts)
        };
        let mut before = self.shown(found, &part.bounds, (part.unit, currency));
        if found.formula().is_some() {
            let at = self.plan.drivers.iter().position(|one| one.id == row.id);
            let usual = at.and_then(|at| self.usual.get(at)).copied();
            let value = shown(usual.unwrap_or_default());
            before = say("template-computed", &[("value", &value)]);
        }
        let value = told.value.estimate();
        let mut after = self.shown(&value, &part.bounds, (part.unit, currency));
        if told.formula.is_some() {
            after = say("template-formula-stays", &[("value", &after)]);
        }
        if !mark.is_empty() {
            let with =
                |text: &str| say("template-with-course", &[("value", text), ("course", mark)]);
            (before, after) = (with(&before), with(&after));
        }
        let figure = TemplateFigure {
            name,
            before,
            after,
        };
        self.figures.borrow_mut().push(figure);
    }

    /// "15,500 to 18,500": the ends with nine in ten between them, or the one value that there is.
    fn shown(
        &self,
        estimate: &Estimate,
        bounds: &Bounds,
        (unit, currency): (Unit, &str),
    ) -> String {
        let show = |value: f64| self.format.quantity(value, unit, currency).text;
        if let Estimate::YesNo { probability } = estimate {
            return self.format.percent(*probability);
        }
        let Ok(quantile) = Quantile::new(estimate, bounds) else {
            return String::new();
        };
        // Ends that nobody typed are told no more exactly than they are read.
        let typed = matches!(estimate, Estimate::Fixed { .. })
            || matches!(estimate, Estimate::Range { confidence, .. } if *confidence == SAID);
        let end = |share: f64| {
            let value = quantile.at(share);
            let short = format!("{value:.1e}").parse().unwrap_or(value);
            show(if typed { value } else { short })
        };
        let (low, high) = (end(0.05), end(0.95));
        if low == high {
            return low;
        }
        let texts = [("low", low.as_str()), ("high", &high)];
        words::text_with(&self.format.language, "template-from-to", &texts)
    }

    /// The name of a number in the list; by its part where it says whose it is.
    fn hidden_in(&self, name: String, row: &Driver) -> String {
        if self.names_somebody(&name) {
            words::text(&self.format.language, &format!("value-part-{}", row.part))
        } else {
            name
        }
    }

    fn phases(&self) -> Vec<PhaseOf> {
        let rows = self.rows.phases.iter();
        let of = |row: &outset_store::table::phase::Phase| {
            let kind = PhaseKind::from_id(&row.kind)?;
            let operates = kind == PhaseKind::Operation;
            Some(PhaseOf {
                kind: row.kind.clone(),
                question: self.name(&row.gate_question),
                may_stop: (!row.may_stop).then_some(false),
                figures: self.figures(Some((OwnerKind::Phase, &row.id)), |part| {
                    (part == "owner_hours") == operates
                }),
            })
        };
        rows.filter_map(of).collect()
    }

    fn benefit(&self, row: &Benefit) -> BenefitOf {
        let months = row.retrained_every;
        let decides = row.kind == "class_decisions";
        BenefitOf {
            kind: row.kind.clone(),
            name: self.name(&row.name),
            books: row.books.clone(),
            start_delay: row.start_delay,
            retrained_every: months.and_then(|months| u32::try_from(months).ok()),
            classes: if decides {
                self.classes(&row.id)
            } else {
                Vec::new()
            },
            rest: match row.rest.as_str() {
                rest if decides && rest != "evenly" => rest.to_owned(),
                _ => String::new(),
            },
            figures: self.figures(Some((OwnerKind::Benefit, &row.id)), |part| {
                path::may_have(&row.kind, part)
            }),
        }
    }

    fn cost(&self, row: &Cost) -> CostOf {
        let months = row.every_months;
        let timing = path::timing(row);
        let owner = Some((OwnerKind::Cost, row.id.as_str()));
        let mut figures = self.figures(owner, |part| part == amount_part(timing));
        CostOf {
            name: self.name(&row.name),
            category: row.category.clone(),
            kind: row.kind.clone(),
            phase: row.phase.clone(),
            timing: timing.to_owned(),
            every_months: months.and_then(|months| u32::try_from(months).ok()),
            amount: figures.remove(amount_part(timing)),
            option: row
                .option_id
                .as_deref()
                .and_then(|id| self.places.option(id)),
        }
    }

    fn risk(&self, row: &outset_store::table::risk::Risk) -> RiskOf {
        RiskOf {
            name: self.name(&row.name),
            time: row.time.clone(),
            figures: self.figures(Some((OwnerKind::Risk, &row.id)), |_| true),
        }
    }

    fn levers(&self) -> Vec<LeverOf> {
        let of = |row: &outset_store::table::lever::Lever| LeverOf {
            kind: row.kind.clone(),
            on: row.is_on,
            figures: self.figures(Some((OwnerKind::Lever, &row.id)), |_| true),
        };
        self.rows.levers.iter().map(of).collect()
    }
}

/// A name as it is looked for.
fn parts_of(name: &str) -> Vec<String> {
    let words = words_of(name);
    if words.is_empty() {
        return Vec::new();
    }
    vec![words.join(" ")]
}

/// A name of somebody, and each of its longer words: "Eva" alone says who "Eva Lind" is. What is no name but a
/// part that somebody plays ("Head of finance") goes by its whole only.
pub(crate) fn names_of_person(name: &str) -> Vec<String> {
    let mut all = parts_of(name);
    let mut written = name.split_whitespace();
    let is_name = written.clone().count() <= MOST_NAMES
        && written.all(|word| word.chars().next().is_some_and(char::is_uppercase));
    if !is_name {
        return all;
    }
    let words = words_of(name).into_iter();
    all.extend(words.filter(|word| word.chars().count() >= SHORTEST));
    all
}

/// The words of a text in small letters.
fn words_of(text: &str) -> Vec<String> {
    let words = text.split(|letter: char| !letter.is_alphanumeric());
    let words = words.filter(|word| !word.is_empty());
    words.map(str::to_lowercase).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_person_goes_by_either_name_and_a_project_by_its_whole() {
        assert_eq!(names_of_person("Eva Lind"), ["eva lind", "eva", "lind"]);
        assert_eq!(names_of_person("Head of finance"), ["head of finance"]);
        assert_eq!(parts_of("Invoice triage"), ["invoice triage"]);
        assert_eq!(parts_of(" – "), Vec::<String>::new());
    }
}
