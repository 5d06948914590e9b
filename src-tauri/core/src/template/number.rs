//! The numbers of a template by their paths, `cases_per_month` or `benefits.0.adoption`: so formulas, other
//! ways and what moves together name them.

use super::{Figure, Figures, Template};

/// A number of a template with where it stands.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Number<'t> {
    /// What it belongs to: nothing for the project, otherwise as in [`Number::path`].
    owner: Owner<'t>,
    /// Stable name of its part.
    pub part: &'t str,
    /// The number.
    pub figure: &'t Figure,
}

#[derive(Debug, Clone, Copy, PartialEq)]
enum Owner<'t> {
    Project,
    /// A list, a place in it, and the stable name that stands for the place where there is one.
    In(&'static str, usize, Option<&'t str>),
}

impl Number<'_> {
    /// Its name in formulas: `cases_per_month`, `phases.build.duration`, `benefits.0.adoption`.
    pub fn path(&self) -> String {
        match self.owner {
            Owner::Project => self.part.to_owned(),
            Owner::In(list, _, Some(kind)) => format!("{list}.{kind}.{}", self.part),
            Owner::In(list, at, None) => format!("{list}.{at}.{}", self.part),
        }
    }

    /// Where it stands in the file: `benefits[0].figures.adoption`, `costs[2].amount`.
    pub fn place(&self) -> String {
        match self.owner {
            Owner::Project => format!("figures.{}", self.part),
            Owner::In("costs", at, _) => format!("costs[{at}].amount"),
            Owner::In(list, at, _) => format!("{list}[{at}].figures.{}", self.part),
        }
    }
}

impl Template {
    /// Every number, in the order of the document.
    pub fn numbers(&self) -> Vec<Number<'_>> {
        let mut all = Vec::new();
        add(&mut all, Owner::Project, &self.figures);
        for (at, row) in self.phases.iter().enumerate() {
            add(
                &mut all,
                Owner::In("phases", at, Some(&row.kind)),
                &row.figures,
            );
        }
        for (at, row) in self.benefits.iter().enumerate() {
            add(&mut all, Owner::In("benefits", at, None), &row.figures);
        }
        for (at, row) in self.costs.iter().enumerate() {
            all.extend(row.amount.iter().map(|figure| Number {
                owner: Owner::In("costs", at, None),
                part: row.part(),
                figure,
            }));
        }
        for (at, row) in self.risks.iter().enumerate() {
            add(&mut all, Owner::In("risks", at, None), &row.figures);
        }
        for (at, row) in self.levers.iter().enumerate() {
            add(
                &mut all,
                Owner::In("levers", at, Some(&row.kind)),
                &row.figures,
            );
        }
        all
    }

    /// Every list of numbers that may hold a formula, and the amounts of the costs.
    fn each_figure(&mut self, mut change: impl FnMut(&mut Figure)) {
        let phases = self.phases.iter_mut().map(|row| &mut row.figures);
        let benefits = self.benefits.iter_mut().map(|row| &mut row.figures);
        let risks = self.risks.iter_mut().map(|row| &mut row.figures);
        let levers = self.levers.iter_mut().map(|row| &mut row.figures);
        let options = self.options.iter_mut().map(|row| &mut row.figures);
        let scenarios = self.scenarios.iter_mut().map(|row| &mut row.figures);
        let lists = std::iter::once(&mut self.figures)
            .chain(phases)
            .chain(benefits)
            .chain(risks)
            .chain(levers)
            .chain(options)
            .chain(scenarios);
        lists.flat_map(Figures::values_mut).for_each(&mut change);
        let amounts = self.costs.iter_mut().flat_map(|row| &mut row.amount);
        amounts.for_each(change);
    }

    /// Lets go of every formula that names what the template does not hold, and of all where they do not go
    /// together even then: what stands in their place stays.
    pub fn settle_formulas(&mut self) {
        let known: Vec<String> = self.numbers().iter().map(Number::path).collect();
        self.each_figure(|figure| {
            let names = |path: &str| known.iter().any(|known| known == path);
            let sound = figure
                .formula()
                .is_none_or(|formula| formula.drivers().all(names));
            if !sound {
                *figure = figure.without_formula();
            }
        });
        if !self.formula_mistakes().is_empty() {
            self.each_figure(|figure| *figure = figure.without_formula());
        }
    }
}

fn add<'t>(all: &mut Vec<Number<'t>>, owner: Owner<'t>, figures: &'t Figures) {
    all.extend(figures.iter().map(|(part, figure)| Number {
        owner,
        part,
        figure,
    }));
}
