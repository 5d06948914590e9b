//! The same for what version 2 adds: classes, courses, other ways, what moves together, and formulas, which
//! are tried as a plan would try them.

use super::{Found, Mistake, once};
use crate::{
    Invalid,
    formula::FormulaError,
    money::Currency,
    name,
    part::{
        class::{CLASSES, ClassPart},
        part_named,
    },
    phase::PhaseKind,
    plan::{Driver, Plan, PlanError, may_change, season_of, typical},
    role::Role,
    template::{BenefitOf, Figure, Figures, Number, Template, way::group_at},
};
use std::collections::BTreeMap;

/// The kinds of option.
pub const OPTIONS: [&str; 5] = [
    "simple_rule",
    "buy",
    "foundation_model",
    "own_model",
    "own_model_more",
];

/// How mistakes among classes that nobody spoke of are shared out.
const RESTS: [&str; 2] = ["evenly", "by_size"];

/// What an option can do without: every way ends in a product that runs.
const PHASES: [PhaseKind; 2] = [PhaseKind::ProofOfConcept, PhaseKind::Build];

impl Found {
    /// A place in a list of that length.
    pub(super) fn at(&mut self, place: &str, at: usize, length: usize) {
        let known = (at < length).then_some(());
        let found = at.to_string();
        self.add(place, known.ok_or(Invalid::NotInList { found }));
    }

    /// A path of a number of the template.
    fn path(&mut self, place: &str, path: &str, numbers: &[Number<'_>]) {
        let known = numbers.iter().any(|number| number.path() == path);
        let found = path.to_owned();
        self.add(
            place,
            known.then_some(()).ok_or(Invalid::NotInList { found }),
        );
    }

    /// What is said of a number besides how much it is.
    pub(super) fn told(&mut self, place: &str, part: &crate::part::Part, figure: &Figure) {
        let Some(told) = figure.told() else {
            return;
        };
        if !told.currency.is_empty() {
            let code = Currency::from_code(&told.currency).filter(|_| part.unit.is_money());
            let found = told.currency.clone();
            self.add(
                &format!("{place}.currency"),
                code.ok_or(Invalid::UnknownCurrency { found }),
            );
        }
        let season = season_of(&told.season);
        if season.is_none() && !told.season.is_empty() {
            let (found, least, most) = (told.season.len(), 12, 12);
            let wrong = Invalid::Count { found, least, most };
            self.add::<()>(&format!("{place}.season"), Err(wrong));
        }
        let unsure = [
            (
                "growth",
                "course_growth",
                told.growth.map(|growth| growth.rate),
            ),
            ("ramp", "course_months", told.ramp.map(|ramp| ramp.months)),
        ];
        for (field, part, value) in unsure {
            if let Some((part, value)) = part_named(part).zip(value) {
                let place = format!("{place}.{field}");
                self.add(&place, value.estimate().check(&part.bounds));
            }
        }
        let course = told.course();
        let can = !told.changes() || may_change(part) && figure.formula().is_none();
        if !can || !course.is_possible() {
            let found = if told.growth.is_some() {
                "growth"
            } else {
                "ramp"
            };
            let found = found.to_owned();
            self.add::<()>(place, Err(Invalid::NotInList { found }));
        }
    }
}

impl BenefitOf {
    /// The numbers that its classes may have.
    pub(super) fn check_classes(&self, at: &str, found: &mut Found) -> Vec<&'static str> {
        let decides = self.kind == "class_decisions";
        let (least, most) = if decides { CLASSES } else { (0, 0) };
        let count = self.classes.len();
        if !(least..=most).contains(&count) {
            let found_here = count;
            let wrong = Invalid::Count {
                found: found_here,
                least,
                most,
            };
            found.add::<()>(&format!("{at}classes"), Err(wrong));
        }
        for (place, class) in self.classes.iter().enumerate() {
            found.words(
                &format!("{at}classes[{place}]"),
                &class.name,
                name::optional,
            );
        }
        if !self.rest.is_empty() {
            let rests = if decides { &RESTS[..] } else { &[] };
            found.one_of(&format!("{at}rest"), &self.rest, rests);
        }
        let places = 1..=count.min(most);
        let parts = places.clone().flat_map(|of| {
            let pairs = places.clone().flat_map(move |decided| {
                [
                    ClassPart::Worth(of, decided),
                    ClassPart::Today(of, decided),
                    ClassPart::Model(of, decided),
                ]
            });
            pairs.chain([ClassPart::Share(of)])
        });
        parts.filter_map(|part| Some(part.part()?.id)).collect()
    }
}

impl Template {
    /// What money and outcomes are reckoned with.
    pub(super) fn terms(&self, found: &mut Found) {
        let shares = 0.0..=1.0;
        if self
            .discount_rate
            .is_some_and(|rate| !shares.contains(&rate))
        {
            let (least, most) = (0.0, 1.0);
            found.add::<()>("discount_rate", Err(Invalid::OutOfRange { least, most }));
        }
        if let Some(months) = self.wait_months {
            found.months("wait_months", f64::from(months), 0.0);
        }
    }

    /// Options and scenarios.
    pub(super) fn ways(&self, found: &mut Found) {
        let numbers = self.numbers();
        let planned = self.options.iter().filter(|option| option.planned);
        if planned.count() > 1 {
            let found_here = "planned".to_owned();
            found.add::<()>("options", Err(Invalid::NotInList { found: found_here }));
        }
        for (at, option) in self.options.iter().enumerate() {
            let at = format!("options[{at}].");
            found.one_of(&format!("{at}kind"), &option.kind, &OPTIONS);
            found.words(&format!("{at}name"), &option.name, name::optional);
            found.words(&format!("{at}note"), &option.note, name::optional);
            for benefit in &option.without_benefits {
                let place = format!("{at}without_benefits");
                found.at(&place, *benefit, self.benefits.len());
            }
            for cost in &option.without_costs {
                found.at(&format!("{at}without_costs"), *cost, self.costs.len());
            }
            let mut seen = Vec::new();
            for phase in &option.without_phases {
                let place = format!("{at}without_phases");
                found.one_of(&place, phase, &PHASES.map(PhaseKind::id));
                once(&place, phase, &mut seen, found);
            }
            for role in &option.without_roles {
                let place = format!("{at}without_roles");
                found.one_of(&place, role, &Role::ALL.map(Role::id));
                once(&place, role, &mut seen, found);
            }
            found.otherwise(&at, &option.figures, &numbers);
        }
        for (at, scenario) in self.scenarios.iter().enumerate() {
            let at = format!("scenarios[{at}].");
            found.words(&format!("{at}name"), &scenario.name, name::optional);
            if let Some(option) = scenario.option {
                found.at(&format!("{at}option"), option, self.options.len());
            }
            found.otherwise(&at, &scenario.figures, &numbers);
        }
    }

    /// Groups, and what moves together.
    pub(super) fn moves(&self, found: &mut Found) {
        let numbers = self.numbers();
        let mut seen = Vec::new();
        for (at, group) in self.groups.iter().enumerate() {
            let at = format!("groups[{at}].");
            found.words(&format!("{at}name"), &group.name, name::optional);
            for path in &group.numbers {
                let place = format!("{at}numbers");
                found.path(&place, path, &numbers);
                once(&place, path, &mut seen, found);
            }
        }
        for (at, moves) in self.together.iter().enumerate() {
            for (side, member) in [("one", &moves.one), ("other", &moves.other)] {
                let place = format!("together[{at}].{side}");
                match group_at(member) {
                    Some(group) => found.at(&place, group, self.groups.len()),
                    None => found.path(&place, member, &numbers),
                }
            }
        }
    }

    /// What keeps its formulas from being worked out, of the plan and of every other way.
    pub(in crate::template) fn formula_mistakes(&self) -> Vec<Mistake> {
        let none = Figures::new();
        let option_of = |at: Option<usize>| {
            let option = at.and_then(|at| self.options.get(at));
            option.map_or(&none, |option| &option.figures)
        };
        let mut found: Vec<Mistake> = self.tried(&[], "").into_iter().collect();
        for (at, option) in self.options.iter().enumerate() {
            found.extend(self.tried(&[&option.figures], &format!("options[{at}].")));
        }
        for (at, scenario) in self.scenarios.iter().enumerate() {
            let instead = [option_of(scenario.option), &scenario.figures];
            found.extend(self.tried(&instead, &format!("scenarios[{at}].")));
        }
        found
    }

    /// What keeps the numbers from being worked out once others have taken their places.
    fn tried(&self, instead: &[&Figures], way: &str) -> Option<Mistake> {
        let computed = |figures: &&&Figures| figures.values().any(|one| one.formula().is_some());
        if !way.is_empty() && instead.iter().find(computed).is_none() {
            return None;
        }
        let numbers = self.numbers();
        let otherwise = |path: &str| instead.iter().rev().find_map(|figures| figures.get(path));
        let mut plan = Plan::new(&self.currency, 0, 36, 0.0);
        plan.budget = Some(1.0);
        let mut places = BTreeMap::new();
        for number in &numbers {
            let (path, part) = (number.path(), part_named(number.part)?);
            let figure = otherwise(&path).unwrap_or(number.figure);
            let currency = number.figure.told().map_or("", |told| &told.currency);
            let currency = Some(currency).filter(|code| !code.is_empty());
            let unit = part.unit.stored(currency.unwrap_or(&self.currency));
            let place = match otherwise(&path) {
                Some(_) => format!("{way}figures.{path}"),
                None => number.place(),
            };
            places.insert(path.clone(), place);
            plan.drivers.push(Driver {
                bounds: part.bounds,
                name: path.clone(),
                ..Driver::guess(&path, part.id, &unit, figure.estimate())
            });
        }
        let place = |path: &str| places.get(path).cloned().unwrap_or_default();
        let (place, reason) = match typical(&plan) {
            Err(PlanError::Formula { id, reason, .. }) => (place(&id), reason),
            Err(PlanError::UnknownDriver { id }) => {
                let names = |driver: &&Driver| {
                    let formula = driver.estimate.formula();
                    formula.is_some_and(|formula| formula.drivers().any(|named| named == id))
                };
                let driver = plan.drivers.iter().find(names);
                let place = driver.map(|driver| place(&driver.id)).unwrap_or_default();
                (place, FormulaError::UnknownName { name: id })
            }
            Err(PlanError::Cycle { names }) => {
                let place = names.first().map(|name| place(name)).unwrap_or_default();
                (place, FormulaError::Circle { names })
            }
            Err(PlanError::TooManyComputed { .. }) => (String::new(), FormulaError::TooMuch),
            // How much a number is was looked at before, and a formula that cannot be worked out gives way to
            // what stands in its place.
            _ => return None,
        };
        let reason = Invalid::Formula(reason);
        Some(Mistake { place, reason })
    }
}

impl Found {
    /// Numbers that a way says otherwise.
    fn otherwise(&mut self, at: &str, figures: &Figures, numbers: &[Number<'_>]) {
        for (path, figure) in figures {
            let place = format!("{at}figures.{path}");
            self.path(&place, path, numbers);
            let part = path.rsplit('.').next().unwrap_or(path);
            self.figure(&place, part, figure);
            let more = figure.told();
            if more.is_some_and(|told| told.changes() || !told.currency.is_empty()) {
                let found = "value".to_owned();
                self.add::<()>(&place, Err(Invalid::NotInList { found }));
            }
        }
    }
}

#[cfg(test)]
mod tests;
