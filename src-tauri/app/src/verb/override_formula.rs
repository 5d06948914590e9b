//! Numbers that an option or a scenario computes: read, tried and offered names as that way has them.

use crate::{
    Problem, Result, Session,
    estimate::{
        self, currency,
        formula::{self, Computed, Names},
        shared,
    },
    format::Formatter,
    option::Ways,
    plan::assemble,
    problem, read,
    view::{Choice, EstimatePlace, OverrideText, Reading},
};
use outset_core::{
    part::part_named,
    plan::{PlanError, check},
};
use outset_store::{PlanRows, table::driver::Driver};

impl Session {
    /// What a number typed for an option or a scenario would mean there, in words.
    ///
    /// # Errors
    /// What cannot be read or is outside its limits, and no such owner or driver.
    pub fn read_override(&self, typed: OverrideText) -> Result<Reading> {
        let row = self.read(|reader| shared::number(reader, &typed.driver))?;
        if formula::is_formula(&typed.text) && !row.project_id.is_empty() {
            let text = self.override_formula(&typed.owner, &row, &typed.text)?;
            return Ok(Reading { text: text.reading });
        }
        let format = self.format();
        let part = part_named(&row.part).ok_or_else(|| self.no_such_estimate())?;
        let (own, rates) = self.read(|reader| {
            let own = reader.workspace()?.currency;
            let rates = shared::rates(reader, &own)?;
            Ok((own, rates))
        })?;
        let typed = currency::read_instead(&typed.text, part, &row, &own, &format);
        let typed = read::field("text", typed, &format)?;
        let currency = currency::currency_of(&row, &own);
        let reading = estimate::reading(&typed, part.unit, currency, &format);
        let rate = currency::typical_rate(&rates, currency);
        let of = (&typed, part.unit);
        Ok(Reading {
            text: currency::with_worth(&reading, of, (currency, &own), rate, &format),
        })
    }

    /// What a formula typed there may go on with: the names that this way has.
    ///
    /// # Errors
    /// No such owner or driver.
    pub fn complete_override(&self, typed: OverrideText) -> Result<Vec<Choice>> {
        if !formula::is_formula(&typed.text) {
            return Ok(Vec::new());
        }
        let row = self.read(|reader| shared::number(reader, &typed.driver))?;
        if row.project_id.is_empty() {
            return Ok(Vec::new());
        }
        let (_, rows) = self.rows_of_way(&typed.owner, &row.project_id)?;
        Ok(Names::of(&rows, &self.format())
            .without(&row.id)
            .completed(&typed.text))
    }

    /// A formula typed for a number of an option or a scenario, tried in the plan of that way.
    pub(super) fn override_formula(
        &self,
        owner: &str,
        row: &Driver,
        text: &str,
    ) -> Result<Computed> {
        let format = self.format();
        let part = part_named(&row.part).ok_or_else(|| self.no_such_estimate())?;
        let (ways, rows) = self.rows_of_way(owner, &row.project_id)?;
        let place = EstimatePlace {
            project: row.project_id.clone(),
            owner: estimate::owner_of(row),
            part: row.part.clone(),
        };
        let around = &ways.around;
        let computed = formula::read_formula(text, &place, part, (&rows, around), &format)?;
        let mut tried = rows;
        if let Some(found) = tried.drivers.iter_mut().find(|one| one.id == row.id) {
            estimate::into_row(&computed.estimate, found);
        }
        // What else the way lacks is said where it is looked at.
        match check(&assemble(&tried, around, &format)) {
            Err(error @ PlanError::ComputedMoves { .. }) => {
                Err(problem::plan(&error, &format).at("text"))
            }
            _ => Ok(computed),
        }
    }

    /// The rows as an option or a scenario has them.
    fn rows_of_way(&self, owner: &str, project: &str) -> Result<(Ways, PlanRows)> {
        let ways = self.ways_of(project)?;
        let scenario = ways.scenarios.iter().find(|one| one.row.id == owner);
        let rows = match scenario {
            Some(scenario) => ways.rows_of(scenario),
            None => match ways.option(owner) {
                Some(option) => ways.rows_in(option),
                None => return Err(self.no_such_way(owner)),
            },
        };
        Ok((ways, rows))
    }

    fn no_such_way(&self, owner: &str) -> Problem {
        let missing = outset_store::Error::NotFound {
            table: "option",
            id: owner.to_owned(),
        };
        problem::file(&missing, &self.format())
    }
}

/// The name of the option or scenario whose formula names a number, if there is one.
pub(crate) fn way_that_names(id: &str, ways: &Ways, format: &Formatter) -> Option<String> {
    let names = |text: &outset_store::table::driver_override::DriverOverride| {
        let estimate = crate::option::estimate_of(text);
        let formula = estimate.as_ref().and_then(|estimate| estimate.formula());
        formula.is_some_and(|formula| formula.drivers().any(|driver| driver == id))
    };
    let option = ways
        .options
        .iter()
        .find(|one| one.overrides.iter().any(names));
    let scenario = ways
        .scenarios
        .iter()
        .find(|one| one.overrides.iter().any(names));
    let option = option.map(|one| {
        if one.row.name.is_empty() {
            crate::words::text(&format.language, &format!("option-kind-{}", one.row.kind))
        } else {
            one.row.name.clone()
        }
    });
    option.or_else(|| scenario.map(|one| one.row.name.clone()))
}
