//! Exchange rates: which other currencies are used, and what each is worth. A rate is set like any estimate.

use crate::{
    Result, Session,
    estimate::{
        self, currency,
        moved::{moved_by, with_moved},
        shared,
    },
    shared_cost::SharedCosts,
    view::{EstimateView, RatesAsk, RatesView},
    words,
};
use outset_core::{
    estimate::Estimate,
    money::Currency,
    part::{Unit, part_named},
    plan::{RATE_PART, rate_unit},
};
use outset_store::{
    PlanRows, Reader,
    table::{driver::Driver, driver_override::DriverOverride},
};
use std::collections::BTreeSet;

impl Session {
    /// The rates of the currencies that a project uses, or of all that the workspace uses or knows.
    ///
    /// # Errors
    /// When there is no such project.
    pub fn exchange_rates(&self, ask: RatesAsk) -> Result<RatesView> {
        let format = self.format();
        let (own, rows, used, otherwise) = self.read(|reader| {
            let own = reader.workspace()?.currency;
            let rows = shared::rates(reader, &own)?;
            let (used, otherwise) = match ask.project.as_str() {
                "" => (used_anywhere(reader, &own)?, Vec::new()),
                project => {
                    let used = used_in(&reader.project_rows(project)?, reader, &own)?;
                    let planned = crate::option::plan_rows(reader, project)?;
                    (used, planned.workspace_otherwise)
                }
            };
            Ok((own, rows, used, otherwise))
        })?;
        let mut codes: BTreeSet<String> = used.into_iter().collect();
        if ask.project.is_empty() {
            let known = rows.iter().filter_map(|row| row.unit.split_once('/'));
            codes.extend(known.map(|(_, code)| code.to_owned()));
        }
        let rates = codes.iter().filter_map(|code| {
            let part = part_named(RATE_PART)?;
            let unit = rate_unit(&own, code);
            let row = rows.iter().find(|row| row.unit == unit);
            let place = shared::rate_place(code);
            Some((estimate::view(place, part, row, &own, &format), row))
        });
        let mut rates: Vec<(EstimateView, Option<&Driver>)> = rates.collect();
        for (view, row) in &mut rates {
            self.say_what_it_moves(view, *row, &otherwise)?;
        }
        let rates: Vec<EstimateView> = rates.into_iter().map(|(view, _)| view).collect();
        let texts = [("currency", own.as_str())];
        Ok(RatesView {
            none: if rates.is_empty() {
                words::text_with(&format.language, "currency-none", &texts)
            } else {
                String::new()
            },
            currency: own,
            rates,
        })
    }

    /// Adds to the reading of a rate what it moves, and what is planned instead where an option says it otherwise.
    fn say_what_it_moves(
        &self,
        view: &mut EstimateView,
        row: Option<&Driver>,
        otherwise: &[DriverOverride],
    ) -> Result<()> {
        let format = self.format();
        let Some((row, estimate)) = row.and_then(|row| Some((row, estimate::of_row(row)?))) else {
            return Ok(());
        };
        if let Some(code) = shared::rate_asked(&view.place) {
            view.reading = self.with_moved(&view.reading, &estimate, code)?;
        }
        let planned = shared::plan_id(row).and_then(|id| {
            let mut others = otherwise.iter();
            others.find(|other| other.driver_id == id)
        });
        if let Some(planned) = planned.and_then(crate::option::estimate_of) {
            let planned = estimate::reading(&planned, Unit::Rate, &row.unit, &format);
            let texts = [("reading", view.reading.as_str()), ("otherwise", &planned)];
            view.reading = words::text_with(&format.language, "currency-otherwise", &texts);
        }
        Ok(())
    }

    /// A rate in words, with what it does to the amounts in its currency.
    pub(super) fn with_moved(&self, reading: &str, rate: &Estimate, code: &str) -> Result<String> {
        let format = self.format();
        let (own, moved) = self.read(|reader| {
            let own = reader.workspace()?.currency;
            let moved = moved_by(reader, (code, &own), &format)?;
            Ok((own, moved))
        })?;
        Ok(with_moved(reading, rate, (code, &own), &moved, &format))
    }

    /// The rates of the currencies that a project uses.
    pub(super) fn rates_in(&self, project: &str) -> Result<Vec<EstimateView>> {
        let project = project.to_owned();
        Ok(self.exchange_rates(RatesAsk { project })?.rates)
    }
}

/// Other currencies in which amounts of a project are, or people who work on it are paid.
fn used_in(rows: &PlanRows, reader: &Reader<'_>, own: &str) -> outset_store::Result<Vec<String>> {
    let mut codes = currency::others(rows.drivers.iter().map(|row| row.unit.as_str()), own);
    let mut people: BTreeSet<&String> = rows.assignments.iter().map(|one| &one.person_id).collect();
    people.extend(
        rows.phases
            .iter()
            .filter_map(|phase| phase.owner_id.as_ref()),
    );
    let rates = reader.rates()?.into_iter();
    let paid = rates.filter(|rate| people.contains(&rate.person_id));
    codes.extend(of_pay(paid.map(|rate| rate.currency), own));
    let shared = SharedCosts::of(reader)?;
    let carried = shared.carried_by(&rows.project.id);
    codes.extend(currency::others(carried.map(|row| row.unit.as_str()), own));
    Ok(codes)
}

fn used_anywhere(reader: &Reader<'_>, own: &str) -> outset_store::Result<Vec<String>> {
    let rows = reader.drivers()?;
    let mut codes = currency::others(rows.iter().map(|row| row.unit.as_str()), own);
    let rates = reader.rates()?.into_iter();
    codes.extend(of_pay(rates.map(|rate| rate.currency), own));
    let shared = shared::cost_amounts(reader)?;
    codes.extend(currency::others(
        shared.iter().map(|row| row.unit.as_str()),
        own,
    ));
    Ok(codes)
}

fn of_pay<'a>(
    codes: impl Iterator<Item = String> + 'a,
    own: &'a str,
) -> impl Iterator<Item = String> + 'a {
    codes.filter(move |code| code != own && Currency::from_code(code).is_some())
}
