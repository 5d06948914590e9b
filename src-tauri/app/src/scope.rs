//! Scope as its rules see it: what the rows of a project say, and what follows from its plan.

pub(crate) mod expectation;
pub(crate) mod point;
pub(crate) mod question;
pub(crate) mod verdict;

use crate::{Result, Session, estimate, words};
use outset_core::{
    certainty::Certainty,
    plan::{self, Plan},
    scope::{
        facts::{Access, Check, DriverWeight, Facts, Source, guesses_that_matter},
        question::Question,
        readiness::open_questions,
        verdict::Reason,
    },
};
use outset_store::{
    Reader,
    table::{
        answer::Answer, dataset::Dataset, driver::Driver, expectation::Expectation,
        open_point::OpenPoint, overruled::Overruled,
    },
};
use std::collections::BTreeMap;

/// What scoping has written down of one project.
pub(crate) struct ScopeRows {
    pub(crate) answers: Vec<Answer>,
    pub(crate) datasets: Vec<Dataset>,
    pub(crate) expectations: Vec<Expectation>,
    pub(crate) open_points: Vec<OpenPoint>,
    pub(crate) overruled: Vec<Overruled>,
    pub(crate) drivers: Vec<Driver>,
}

impl ScopeRows {
    /// Reads them.
    pub(crate) fn of(reader: &Reader<'_>, project: &str) -> outset_store::Result<Self> {
        Ok(Self {
            answers: reader.answers_of(project)?,
            datasets: reader.datasets_of(project)?,
            expectations: reader.expectations_of(project)?,
            open_points: reader.open_points_of(project)?,
            overruled: reader.overruled_of(project)?,
            drivers: crate::option::drivers_of(reader, project)?,
        })
    }

    /// The row that answers a question or a check.
    pub(crate) fn answer(&self, question: &str) -> Option<&Answer> {
        self.answers.iter().find(|row| row.question == question)
    }
}

/// What the rows say. What follows from the plan is not in it; see [`Session::known_of`].
pub(crate) fn facts(rows: &ScopeRows) -> Facts {
    let mut facts = Facts {
        expectations: rows.expectations.len(),
        ..Facts::default()
    };
    for row in &rows.answers {
        let said = !row.text.trim().is_empty();
        if let Some(question) = Question::from_id(&row.question).filter(|_| said) {
            facts.answers.insert(question, certainty(&row.certainty));
        }
        // A yes or a no stands among the answers under its own stable name.
        if let (Some(check), Some(yes)) = (Check::from_id(&row.question), yes_or_no(&row.text)) {
            facts.checks.insert(check, yes);
        }
    }
    for row in rows.drivers.iter().filter(|row| is_of_project(row)) {
        if estimate::of_row(row).is_some() {
            let part = row.part.clone();
            facts.figures.insert(part, certainty(&row.certainty));
        }
    }
    facts.sources = rows.datasets.iter().map(source).collect();
    facts.overruled = rows
        .overruled
        .iter()
        .filter_map(|row| Some((Reason::from_id(&row.reason)?, row.why.clone())))
        .collect();
    facts
}

/// An answer to a check as it is stored.
pub(crate) fn yes_or_no(text: &str) -> Option<bool> {
    match text {
        "yes" => Some(true),
        "no" => Some(false),
        _ => None,
    }
}

fn source(row: &Dataset) -> Source {
    Source {
        id: row.id.clone(),
        access: Access::from_id(&row.access).unwrap_or(Access::Unknown),
    }
}

fn is_of_project(row: &Driver) -> bool {
    row.benefit_id.is_none() && row.cost_id.is_none() && row.phase_id.is_none()
}

/// A certainty that this version does not know is no better than a guess.
fn certainty(id: &str) -> Certainty {
    Certainty::from_id(id).unwrap_or(Certainty::Guess)
}

/// Everything that is known, with what the plan adds.
pub(crate) struct Known {
    pub(crate) facts: Facts,
    /// What the drivers are called that are named in the facts.
    pub(crate) names: BTreeMap<String, String>,
}

impl Session {
    /// What the rows say, and what follows from the plan as soon as it can be computed.
    pub(crate) fn known_of(&self, project: &str, rows: &ScopeRows) -> Result<Known> {
        let mut facts = facts(rows);
        let (plan, _) = self.plan_of(project)?;
        let names = plan.drivers.iter();
        let names = names
            .map(|driver| (weighed_as(&plan, &driver.id), driver.name.clone()))
            .collect();
        let complete = plan::missing(&plan).is_empty();
        // A plan that cannot be computed is named on the page of Value; here it says nothing.
        let outcome = complete.then(|| self.outcome_of(&plan).ok()).flatten();
        if let Some(outcome) = outcome {
            facts.good_case = Some(outcome.npv.p90);
            let weights = outcome.drivers.iter().filter_map(|effect| {
                let driver = plan.driver(&effect.id)?;
                Some(DriverWeight {
                    id: weighed_as(&plan, &effect.id),
                    swing: effect.swing(),
                    certainty: driver.certainty,
                })
            });
            let weights: Vec<DriverWeight> = weights.collect();
            facts.weighty_guesses = guesses_that_matter(&weights);
        }
        Ok(Known { facts, names })
    }

    /// "2 open", for the rail.
    pub(crate) fn scope_state(&self, project: &str) -> Result<Option<String>> {
        let (began_as, rows) = self.read(|reader| {
            let began_as = reader.project(project)?.began_as;
            Ok((began_as, ScopeRows::of(reader, project)?))
        })?;
        let open = open_in_scope(&began_as, &rows).len();
        let shown = self.format().number(open as f64, 0);
        Ok((open > 0)
            .then(|| words::text_with(self.language(), "scope-rail-open", &[("shown", &shown)])))
    }
}

/// Questions that are open. What came in approved or running was scoped elsewhere; it is asked only once
/// somebody begins.
pub(crate) fn open_in_scope(began_as: &str, rows: &ScopeRows) -> Vec<Question> {
    if began_as != "idea" && rows.answers.is_empty() {
        return Vec::new();
    }
    open_questions(&facts(rows))
}

/// The part of a driver; its id where several share the part.
fn weighed_as(plan: &Plan, id: &str) -> String {
    let Some(driver) = plan.driver(id) else {
        return id.to_owned();
    };
    let alike = plan.drivers.iter().filter(|one| one.part == driver.part);
    if alike.count() == 1 {
        driver.part.clone()
    } else {
        id.to_owned()
    }
}

/// "a, b and c".
pub(crate) fn joined(parts: &[String], language: &str) -> String {
    match parts {
        [] => String::new(),
        [one] => one.clone(),
        [first @ .., last] => {
            let texts = [("first", first.join(", ")), ("last", last.clone())];
            let texts = texts.each_ref().map(|(name, text)| (*name, text.as_str()));
            words::text_with(language, "scope-and", &texts)
        }
    }
}
