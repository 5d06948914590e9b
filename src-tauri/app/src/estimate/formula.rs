//! Numbers that are computed: a formula is typed and shown by the names of what it is made of, and kept by
//! their ids.

use super::{of_row, stands_at};
use crate::{
    Problem, Result, Session,
    format::Formatter,
    plan::{Surroundings, assemble, chance::share_id, name_in},
    problem, read,
    value::try_row,
    verb::way_that_names,
    view::{Choice, EstimatePlace, EstimateText, EstimateView},
    words,
};
use outset_core::{
    estimate::{Estimate, Language},
    formula::{Fact, Formula, Named, Writing},
    part::{Part, part_named},
    plan::{Plan, typical},
};
use outset_store::{PlanRows, table::driver::Driver as Row};
use std::borrow::Cow;

/// What a computed row calls its kind.
const COMPUTED: &str = "computed";

/// Names that are offered at once.
const MOST_OFFERED: usize = 8;

/// Whether a typed text is a formula.
pub(crate) fn is_formula(text: &str) -> bool {
    text.trim_start().starts_with('=')
}

/// Everything that a formula of a project may name, each by a name of its own.
pub(crate) struct Names(Vec<(Named, String)>);

impl Names {
    /// The names of a project's numbers and facts. Of several that are called alike, the later ones are
    /// counted.
    pub(crate) fn of(rows: &PlanRows, format: &Formatter) -> Self {
        let known = rows.drivers.iter().filter(|row| of_row(row).is_some());
        let drivers = known.map(|row| (Named::Driver(row.id.clone()), name_in(row, rows, format)));
        let facts = Fact::ALL.into_iter().map(|fact| {
            let id = format!("formula-fact-{}", fact.id());
            (Named::Fact(fact), words::text(&format.language, &id))
        });
        let mut found: Vec<(Named, String)> = Vec::new();
        for (named, name) in drivers.chain(facts) {
            let mut own = name.clone();
            let mut count = 1;
            while found.iter().any(|(_, known)| same(known, &own)) {
                count += 1;
                own = format!("{name} ({count})");
            }
            found.push((named, own));
        }
        Self(found)
    }

    /// The same without one number: it cannot be made of itself.
    pub(crate) fn without(mut self, driver: &str) -> Self {
        self.0.retain(|(named, _)| match named {
            Named::Driver(id) => id != driver,
            Named::Fact(_) => true,
        });
        self
    }

    fn find(&self, name: &str) -> Option<Named> {
        let found = self.0.iter().find(|(_, known)| same(known, name));
        found.map(|(named, _)| named.clone())
    }

    /// The text of a formula with the name begun at its end written out, for each name that it may become;
    /// first those that begin so.
    pub(crate) fn completed(&self, text: &str) -> Vec<Choice> {
        let Some((before, begun)) = text
            .rsplit_once('[')
            .filter(|(_, begun)| !begun.contains(']'))
        else {
            return Vec::new();
        };
        let begun = begun.trim().to_lowercase();
        let place = |name: &str| name.to_lowercase().find(&begun);
        let mut found: Vec<(bool, &String)> = self
            .0
            .iter()
            .filter_map(|(_, name)| Some((place(name)? > 0, name)))
            .collect();
        found.sort_by_key(|(within, _)| *within);
        let choice = |(_, name): (bool, &String)| Choice {
            id: format!("{before}[{}]", name.replace(']', "]]")),
            name: name.clone(),
        };
        found.into_iter().take(MOST_OFFERED).map(choice).collect()
    }

    /// The formula as it is typed, with the `=` before it.
    fn written(&self, formula: &Formula, format: &Formatter) -> String {
        let name_of = |named: &Named| {
            let found = self.0.iter().find(|(known, _)| known == named);
            let gone = || words::text(&format.language, "formula-gone");
            found.map_or_else(gone, |(_, name)| name.clone())
        };
        let text = formula.write(&Writing {
            format: format.numbers,
            language: Language::from_code(&format.language),
            by_ids: false,
            name_of: &name_of,
        });
        format!("= {text}")
    }
}

/// A formula as it is typed in a project, with the `=` before it.
pub(crate) fn written(formula: &Formula, rows: &PlanRows, format: &Formatter) -> String {
    Names::of(rows, format).written(formula, format)
}

/// A formula of a plan by the names of its drivers: of a plan that is frozen, too.
pub(crate) fn written_in(plan: &Plan, formula: &Formula, format: &Formatter) -> String {
    let names = plan.drivers.iter();
    let names = names.map(|driver| (Named::Driver(driver.id.clone()), driver.name.clone()));
    let facts = Fact::ALL.into_iter().map(|fact| {
        let id = format!("formula-fact-{}", fact.id());
        (Named::Fact(fact), words::text(&format.language, &id))
    });
    Names(names.chain(facts).collect()).written(formula, format)
}

/// Whether two names are the same but for blanks and the case of letters.
fn same(one: &str, other: &str) -> bool {
    let plain = |text: &str| {
        let words: Vec<String> = text.split_whitespace().map(str::to_lowercase).collect();
        words.join(" ")
    };
    plain(one) == plain(other)
}

/// A formula that was read, and what it comes to.
pub(crate) struct Computed {
    pub(crate) estimate: Estimate,
    /// "= 0.2 × [Cases a month]: about 240".
    pub(crate) reading: String,
}

/// Reads a formula typed for a number, and tries it in its plan.
///
/// # Errors
/// What cannot be read, units that do not go together, circles, and what cannot be computed.
pub(crate) fn read_formula(
    text: &str,
    place: &EstimatePlace,
    part: &Part,
    tried: (&PlanRows, &Surroundings),
    format: &Formatter,
) -> Result<Computed> {
    let formula = parse(text, tried.0, format)?;
    try_formula(formula, place, part, tried, format)
}

/// The same with its sign turned round: what is typed is what something costs.
///
/// # Errors
/// As [`read_formula`].
pub(crate) fn read_turned(
    text: &str,
    place: &EstimatePlace,
    part: &Part,
    tried: (&PlanRows, &Surroundings),
    format: &Formatter,
) -> Result<Computed> {
    let turned = parse(text, tried.0, format)?.turned();
    let formula = read::field("text", turned.map_err(Into::into), format)?;
    try_formula(formula, place, part, tried, format)
}

fn parse(text: &str, rows: &PlanRows, format: &Formatter) -> Result<Formula> {
    let text = text.trim_start().trim_start_matches('=');
    let names = Names::of(rows, format);
    let read_as = Formula::read(text, format.numbers, &|name| names.find(name));
    read::field("text", read_as, format)
}

fn try_formula(
    formula: Formula,
    place: &EstimatePlace,
    part: &Part,
    (rows, around): (&PlanRows, &Surroundings),
    format: &Formatter,
) -> Result<Computed> {
    let written = written(&formula, rows, format);
    let estimate = Estimate::Computed { formula };
    let mut tried = rows.clone();
    let id = try_row(&mut tried, place, part, &estimate, &around.currency);
    let plan = assemble(&tried, around, format);
    let values = typical(&plan).map_err(|error| problem::plan(&error, format).at("text"))?;
    let value = value_in(&plan, &values, &id);
    Ok(Computed {
        reading: reading(&written, value, part, &around.currency, format),
        estimate,
    })
}

fn reading(
    formula: &str,
    value: Option<f64>,
    part: &Part,
    currency: &str,
    format: &Formatter,
) -> String {
    let Some(value) = value else {
        return formula.to_owned();
    };
    let value = format.quantity(value, part.unit, currency).text;
    let texts = [("formula", formula), ("value", &value)];
    words::text_with(&format.language, "formula-reading", &texts)
}

/// Shows a computed number by names, with what it comes to.
pub(crate) fn show(
    view: &mut EstimateView,
    row: &Row,
    (rows, plan): (&PlanRows, &Plan),
    format: &Formatter,
) {
    let estimate = of_row(row);
    let Some(formula) = estimate.as_ref().and_then(Estimate::formula) else {
        return;
    };
    view.text = Names::of(rows, format).written(formula, format);
    let value = value_of(plan, &row.id);
    if let Some(part) = part_named(&row.part) {
        view.reading = reading(&view.text, value, part, &plan.currency, format);
    }
}

/// What a driver comes to where all that is unsure is typical.
pub(crate) fn value_of(plan: &Plan, driver: &str) -> Option<f64> {
    value_in(plan, &typical(plan).ok()?, driver)
}

/// The value of a driver among those of its plan; of a chance that is computed, its share.
fn value_in(plan: &Plan, values: &[f64], driver: &str) -> Option<f64> {
    let place = |id: &str| plan.drivers.iter().position(|one| one.id == id);
    let at = place(&share_id(driver)).or_else(|| place(driver))?;
    values.get(at).copied()
}

/// The rows without computed numbers that name what is gone: nobody has said those.
pub(crate) fn sound(rows: &PlanRows) -> Cow<'_, PlanRows> {
    let mut rows = Cow::Borrowed(rows);
    loop {
        let names_all = |row: &Row| match of_row(row) {
            Some(Estimate::Computed { formula }) => formula.drivers().all(|id| {
                let mut known = rows.drivers.iter();
                known.any(|other| other.id == id && of_row(other).is_some())
            }),
            None => row.kind != COMPUTED,
            Some(_) => true,
        };
        let keep: Vec<bool> = rows.drivers.iter().map(names_all).collect();
        if keep.iter().all(|keep| *keep) {
            return rows;
        }
        let mut keep = keep.into_iter();
        rows.to_mut()
            .drivers
            .retain(|_| keep.next().unwrap_or(true));
    }
}

/// The name of a number that is computed from this one, if there is one.
pub(crate) fn named_by(id: &str, rows: &PlanRows, format: &Formatter) -> Option<String> {
    let names = |row: &&Row| {
        let estimate = of_row(row);
        let formula = estimate.as_ref().and_then(Estimate::formula);
        formula.is_some_and(|formula| formula.drivers().any(|driver| driver == id))
    };
    let found = rows.drivers.iter().find(names);
    found.map(|row| name_in(row, rows, format))
}

impl Session {
    /// Shows the computed ones among some views by names.
    pub(crate) fn show_formulas<'v>(
        &self,
        project: &str,
        views: impl Iterator<Item = &'v mut EstimateView>,
    ) -> Result<()> {
        let mut views: Vec<&mut EstimateView> =
            views.filter(|view| is_formula(&view.text)).collect();
        if views.is_empty() {
            return Ok(());
        }
        let (plan, rows) = self.plan_of(project)?;
        let format = self.format();
        for view in &mut views {
            let row = rows.drivers.iter().find(|row| stands_at(row, &view.place));
            if let Some(row) = row {
                show(view, row, (&rows, &plan), &format);
            }
        }
        Ok(())
    }

    /// What a formula may go on with whose last name is begun, after `[`: the whole text, and the name.
    ///
    /// # Errors
    /// When there is no such project.
    pub fn complete_formula(&self, typed: EstimateText) -> Result<Vec<Choice>> {
        if !is_formula(&typed.text) {
            return Ok(Vec::new());
        }
        let (rows, _) = self.rows_of(&typed.place.project)?;
        let own = |row: &&Row| stands_at(row, &typed.place);
        let own = rows.drivers.iter().find(own).map(|row| row.id.clone());
        let names = Names::of(&rows, &self.format()).without(&own.unwrap_or_default());
        Ok(names.completed(&typed.text))
    }

    /// Refuses to take a number away that another is computed from.
    pub(crate) fn keep_if_named(&self, id: &str, project: &str) -> Result<()> {
        let (rows, _) = self.rows_of(project)?;
        let format = self.format();
        let named = match named_by(id, &rows, &format) {
            Some(name) => Some(name),
            None => way_that_names(id, &self.ways_of(project)?, &format),
        };
        match named {
            Some(name) => {
                let texts = [("name", name.as_str())];
                let id = "problem-formula-in-use";
                Err(Problem::new(&format.language, crate::Code::Invalid, id, &texts).at("text"))
            }
            None => Ok(()),
        }
    }
}
