//! A project made into a template: what it is made of, with wider figures and without anybody's name.

use crate::{
    estimate,
    format::Formatter,
    plan::name_in,
    view::{OwnerKind, TemplateDraft, TemplateFigure},
    words,
};
use outset_core::{
    estimate::{Bounds, Estimate, Quantile},
    part::{Unit, part_named},
    phase::PhaseKind,
    plan::Plan,
    template::{
        BENEFITS, BenefitOf, CostOf, FACTOR, Figure, Figures, LEAST, LeverOf, PhaseOf, RiskOf,
        Template, Words, widened,
    },
};
use outset_store::{PlanRows, table::driver::Driver};
use std::cell::RefCell;

/// A word of a name that is shorter says too little to be looked for on its own.
const SHORTEST: usize = 3;
/// Names that somebody has at most; more words describe a part.
const MOST_NAMES: usize = 3;

/// A project to be made into a template.
pub(crate) struct Making<'a> {
    rows: &'a PlanRows,
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
}

impl<'a> Making<'a> {
    /// Of these rows; `names` are those of the people, the project and the workspace.
    pub(crate) fn new(
        rows: &'a PlanRows,
        plan: &'a Plan,
        (currency, format): (&'a str, &'a Formatter),
        names: impl Iterator<Item = String>,
    ) -> Self {
        let mut hidden: Vec<String> = names.flat_map(|name| parts_of(&name)).collect();
        hidden.sort();
        hidden.dedup();
        Self {
            rows,
            format,
            currency,
            hidden,
            plan,
            usual: outset_core::plan::typical(plan).unwrap_or_default(),
            kept: RefCell::default(),
            removed: RefCell::default(),
            figures: RefCell::default(),
        }
    }

    /// The template, and what of the project it keeps.
    pub(crate) fn make(self, name: &str, about: &str) -> (Template, TemplateDraft) {
        let project = &self.rows.project;
        let benefits = self.rows.benefits.iter();
        let costs = self.rows.costs.iter();
        let template = Template {
            about: Words::Same(about.to_owned()),
            size: project.size.clone(),
            horizon_months: u32::try_from(project.horizon_months).ok(),
            figures: self.figures(None, |_| true),
            phases: self.phases(),
            benefits: benefits.filter_map(|row| self.benefit(row)).collect(),
            costs: costs.filter_map(|row| self.cost(row)).collect(),
            risks: self.rows.risks.iter().map(|row| self.risk(row)).collect(),
            levers: self.levers(),
            ..Template::empty(name, self.currency)
        };
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
            .filter_map(|row| Some((row.part.clone(), self.figure(row)?)))
            .collect()
    }

    fn figure(&self, row: &Driver) -> Option<Figure> {
        let part = part_named(&row.part)?;
        let found = estimate::of_row(row)?;
        let mut drivers = self.plan.drivers.iter();
        let at = drivers.position(|driver| driver.id == row.id);
        let usual = at.and_then(|at| self.usual.get(at)).copied();
        // A computed number that cannot be worked out has no figure to keep.
        if found.formula().is_some() && usual.is_none() {
            return None;
        }
        let figure = widened(&found, &part.bounds, usual.unwrap_or_default());
        let before = match (found.formula(), usual) {
            (Some(_), Some(value)) => {
                let shown = self.format.quantity(value, part.unit, self.currency).text;
                let texts = [("value", shown.as_str())];
                words::text_with(&self.format.language, "template-computed", &texts)
            }
            _ => self.shown(&found, &part.bounds, part.unit),
        };
        self.figures.borrow_mut().push(TemplateFigure {
            name: self.hidden_in(name_in(row, self.rows, self.format), row),
            before,
            after: self.shown(&figure.estimate(), &part.bounds, part.unit),
        });
        Some(figure)
    }

    /// "15,500 to 18,500": the ends with nine in ten between them, or the one value that there is.
    fn shown(&self, estimate: &Estimate, bounds: &Bounds, unit: Unit) -> String {
        let show = |value: f64| self.format.quantity(value, unit, self.currency).text;
        if let Estimate::YesNo { probability } = estimate {
            return self.format.percent(*probability);
        }
        let Ok(quantile) = Quantile::new(estimate, bounds) else {
            return String::new();
        };
        let (low, high) = (show(quantile.at(0.05)), show(quantile.at(0.95)));
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
                figures: self.figures(Some((OwnerKind::Phase, &row.id)), |part| {
                    (part == "owner_hours") == operates
                }),
            })
        };
        rows.filter_map(of).collect()
    }

    /// A kind that no template knows is left out.
    fn benefit(&self, row: &outset_store::table::benefit::Benefit) -> Option<BenefitOf> {
        BENEFITS.iter().find(|(kind, _)| *kind == row.kind)?;
        let months = row.retrained_every;
        Some(BenefitOf {
            kind: row.kind.clone(),
            name: self.name(&row.name),
            books: row.books.clone(),
            start_delay: row.start_delay,
            retrained_every: months.and_then(|months| u32::try_from(months).ok()),
            figures: self.figures(Some((OwnerKind::Benefit, &row.id)), |_| true),
        })
    }

    /// A cost without an amount says nothing.
    fn cost(&self, row: &outset_store::table::cost::Cost) -> Option<CostOf> {
        let months = row.every_months;
        let mut cost = CostOf {
            name: Words::default(),
            category: row.category.clone(),
            kind: row.kind.clone(),
            phase: row.phase.clone(),
            timing: match row.timing.as_str() {
                // A month of the calendar is the project's own.
                "in_month" => "at_go_live".to_owned(),
                timing => timing.to_owned(),
            },
            every_months: months.and_then(|months| u32::try_from(months).ok()),
            amount: Figure::Exact(0.0),
        };
        let part = cost.part();
        let mut figures = self.figures(Some((OwnerKind::Cost, &row.id)), |found| found == part);
        cost.amount = figures.remove(part)?;
        cost.name = self.name(&row.name);
        Some(cost)
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
