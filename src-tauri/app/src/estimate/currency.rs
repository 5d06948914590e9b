//! Amounts in other currencies: in which one something was typed, what it comes to in the workspace's own, and
//! what the rates are called.

use super::{Said, limits, of_row, shared, typed_unit};
use crate::{format::Formatter, plan::Surroundings, view::EstimateView, words};
use outset_core::{
    Invalid,
    certainty::Certainty,
    estimate::{Estimate, Quantile, read_within, typed_currency},
    money::Currency,
    part::{Part, Unit},
    plan::{
        Driver as Planned, Plan, RATE_PART, currency_of_unit, rate_id, rate_of, rate_unit,
        shared_cost_of,
    },
};
use outset_store::table::driver::Driver;

/// Reads a typed estimate with the currency that stands beside it; without one it is in the own one.
///
/// # Errors
/// What cannot be read, is outside its limits, or is in no currency that can be told.
pub(crate) fn read(
    text: &str,
    part: &Part,
    found: Option<&Driver>,
    own: &str,
    format: &Formatter,
) -> Result<Said, Invalid> {
    let currency = Currency::from_code(own).filter(|_| part.unit.is_money());
    let Some(currency) = currency else {
        let estimate = super::read(text, part, found, own, format)?;
        let currency = own.to_owned();
        return Ok(Said { estimate, currency });
    };
    let (currency, bare) = typed_currency(text, currency, part.unit.per())?;
    let code = currency.code();
    // Limits of another currency say nothing of this one.
    let same = found.filter(|row| currency_of(row, own) == code);
    let before = found.and_then(of_row);
    let unit = typed_unit(part.unit, code);
    let bounds = limits(part, same);
    let estimate = read_within(&bare, format.numbers, unit, &bounds, before.as_ref())?;
    Ok(Said {
        estimate,
        currency: code.to_owned(),
    })
}

/// Reads an estimate that takes the place of a row's in an option or a scenario: always in the currency of
/// the row.
///
/// # Errors
/// As [`read`], and [`Invalid::OtherCurrency`].
pub(crate) fn read_instead(
    text: &str,
    part: &Part,
    row: &Driver,
    own: &str,
    format: &Formatter,
) -> Result<Estimate, Invalid> {
    let expected = currency_of(row, own);
    let said = read(text, part, Some(row), expected, format)?;
    if said.currency == expected {
        Ok(said.estimate)
    } else {
        Err(Invalid::OtherCurrency {
            found: said.currency,
            expected: expected.to_owned(),
        })
    }
}

/// The currency that a row was said in; of a rate, both of its currencies.
pub(crate) fn currency_of<'a>(row: &'a Driver, own: &'a str) -> &'a str {
    currency_in(&row.unit, own)
}

/// The currency that a stored unit names; the own one where it names none.
pub(crate) fn currency_in<'a>(unit: &'a str, own: &'a str) -> &'a str {
    let is_code = |text: &str| Currency::from_code(text).is_some();
    match unit.split_once('/') {
        Some((first, second)) if is_code(first) && is_code(second) => unit,
        Some((first, _)) if is_code(first) => first,
        None if is_code(unit) => unit,
        _ => own,
    }
}

/// What stands behind the numbers of a field that are not in the own currency.
pub(crate) fn mark(unit: Unit, currency: &str, own: &str) -> String {
    if unit.is_money() && currency != own {
        format!(" {currency}")
    } else {
        String::new()
    }
}

/// Whether there is such a currency.
///
/// # Errors
/// [`Invalid::UnknownCurrency`].
pub(crate) fn known(code: &str) -> Result<(), Invalid> {
    let unknown = || Invalid::UnknownCurrency {
        found: code.to_owned(),
    };
    Currency::from_code(code).map(|_| ()).ok_or_else(unknown)
}

/// The value of a rate where all is typical.
pub(crate) fn typical_rate(rates: &[Driver], code: &str) -> Option<f64> {
    let mut rates = rates.iter();
    let row = rates.find(|row| row.unit.split_once('/').is_some_and(|unit| unit.1 == code))?;
    let quantile = Quantile::new(&of_row(row)?, &super::bounds_of(row)).ok()?;
    Some(quantile.median())
}

/// "$4,000, about €3,700 at €0.92 per $": a reading with what it comes to in the own currency.
pub(crate) fn with_worth(
    reading: &str,
    (estimate, unit): (&Estimate, Unit),
    (currency, own): (&str, &str),
    rate: Option<f64>,
    format: &Formatter,
) -> String {
    if !unit.is_money() || currency == own {
        return reading.to_owned();
    }
    let Some(rate) = rate else {
        let texts = [("reading", reading), ("currency", &sign(currency))];
        return words::text_with(&format.language, "currency-without-rate", &texts);
    };
    let (low, high) = match estimate {
        Estimate::Range { low, high, .. } => (*low, *high),
        other => other.ends(),
    };
    if !(low.is_finite() && high.is_finite()) {
        return reading.to_owned();
    }
    let amount = |value: f64, unit: Unit| {
        let step = step_of(value * rate);
        let value = (value * rate / step).round() * step;
        format.quantity(value, unit, own).text
    };
    let per = format.quantity(rate, Unit::Rate, &rate_unit(own, currency));
    let (least, most) = (amount(low, Unit::Money), amount(high, unit));
    let texts = [
        ("reading", reading),
        ("low", &least),
        ("high", &most),
        ("rate", &per.text),
    ];
    let id = if least == amount(high, Unit::Money) {
        "currency-worth"
    } else {
        "currency-worth-between"
    };
    words::text_with(&format.language, id, &texts)
}

/// Three digits: the rate is not known better.
pub(super) fn step_of(value: f64) -> f64 {
    if value == 0.0 || !value.is_finite() {
        return 1.0;
    }
    10_f64.powi(value.abs().log10().floor() as i32 - 2)
}

/// Adds to a view what its amount comes to in the currency of the plan.
pub(crate) fn show(
    view: &mut EstimateView,
    row: &Driver,
    part: &Part,
    plan: &Plan,
    format: &Formatter,
) {
    let Some(estimate) = of_row(row).filter(|estimate| estimate.formula().is_none()) else {
        return;
    };
    let own = plan.currency.as_str();
    let currency = currency_of(row, own);
    let rate = plan.driver(&rate_id(currency)).and_then(|rate| {
        let quantile = Quantile::new(&rate.estimate, &rate.bounds).ok()?;
        Some(quantile.median())
    });
    let of = (&estimate, part.unit);
    view.reading = with_worth(&view.reading, of, (currency, own), rate, format);
}

/// Puts what the plan has in other currencies to work in its own.
pub(crate) fn convert(plan: &mut Plan, rates: &[Driver], format: &Formatter) {
    let known = rates.iter().filter_map(|row| planned(row, format));
    plan.convert(&known.collect::<Vec<_>>());
}

fn planned(row: &Driver, format: &Formatter) -> Option<Planned> {
    let (_, code) = row.unit.split_once('/')?;
    planned_as(row, rate_id(code), rate_name(&row.unit, format))
}

/// What a number of the workspace is called in a plan.
pub(crate) fn shared_name(row: &Driver, around: &Surroundings, format: &Formatter) -> String {
    let mut costs = around.shared.costs.iter();
    let cost = costs.find(|(cost, _)| row.cost_id.as_ref() == Some(&cost.id));
    cost.map_or_else(
        || rate_name(&row.unit, format),
        |(cost, _)| cost.name.clone(),
    )
}

/// A number of the workspace as a driver of a plan.
pub(crate) fn planned_as(row: &Driver, id: String, name: String) -> Option<Planned> {
    Some(Planned {
        id,
        name,
        part: row.part.clone(),
        unit: row.unit.clone(),
        estimate: of_row(row)?,
        bounds: super::bounds_of(row),
        course: None,
        certainty: match row.certainty.as_str() {
            "measured" => Certainty::Measured,
            "asked" => Certainty::Asked,
            _ => Certainty::Guess,
        },
        said_by: row.said_by.clone(),
        said_on: row.said_on.clone().unwrap_or_default(),
        source: row.source.clone(),
        note: row.note.clone(),
    })
}

/// The row that stands behind a number of the workspace in a plan, to be shown like any other.
pub(crate) fn row_of(rate: &Planned) -> Option<(crate::view::EstimatePlace, Driver)> {
    let place = match shared_cost_of(&rate.id) {
        Some(cost) => shared::cost_place(cost, &rate.part),
        None => shared::rate_place(rate_of(&rate.id)?),
    };
    let part = outset_core::part::part_named(&place.part)?;
    let own = rate.unit.split('/').next()?;
    let certainty = serde_json::to_value(rate.certainty).ok()?;
    let mut row = Driver {
        least: rate.bounds.least,
        most: rate.bounds.most,
        certainty: certainty.as_str().unwrap_or("guess").to_owned(),
        source: rate.source.clone(),
        said_by: rate.said_by.clone(),
        said_on: Some(rate.said_on.clone()).filter(|day| !day.is_empty()),
        note: rate.note.clone(),
        name: if part.id == RATE_PART {
            String::new()
        } else {
            rate.name.clone()
        },
        ..super::new_row(rate.id.clone(), &place, part, own, 0, 0)
    };
    super::into_row(&rate.estimate, &mut row);
    Some((place, row))
}

/// The currencies other than the own one that some amounts are in, by code.
pub(crate) fn others<'a>(units: impl Iterator<Item = &'a str>, own: &str) -> Vec<String> {
    let codes = units.filter_map(currency_of_unit);
    let mut codes: Vec<String> = codes.map(|one| one.code().to_owned()).collect();
    codes.retain(|code| code != own);
    codes.sort_unstable();
    codes.dedup();
    codes
}

/// "US dollar in euro", of the unit `EUR/USD`.
pub(crate) fn rate_name(unit: &str, format: &Formatter) -> String {
    let (own, other) = unit.split_once('/').unwrap_or((unit, ""));
    let texts = [
        ("other", name_of(other, format)),
        ("own", name_of(own, format)),
    ];
    let texts = texts.each_ref().map(|(name, text)| (*name, text.as_str()));
    words::text_with(&format.language, "currency-rate", &texts)
}

/// "One $ in €": what is asked where the rate is missing.
pub(crate) fn rate_question(own: &str, code: &str, format: &Formatter) -> String {
    let texts = [("other", sign(code)), ("own", sign(own))];
    let texts = texts.each_ref().map(|(name, text)| (*name, text.as_str()));
    words::text_with(&format.language, "currency-rate-asked", &texts)
}

/// "€ per $", of the unit `EUR/USD`.
pub(crate) fn rate_in_words(unit: &str, format: &Formatter) -> String {
    let (own, other) = unit.split_once('/').unwrap_or((unit, ""));
    let texts = [("amount", sign(own)), ("other", sign(other))];
    let texts = texts.each_ref().map(|(name, text)| (*name, text.as_str()));
    words::text_with(&format.language, "currency-per", &texts)
}

/// Common currencies have names in both languages; the others have the one of ISO 4217.
pub(crate) fn name_of(code: &str, format: &Formatter) -> String {
    let id = format!("currency-{}", code.to_lowercase());
    let name = words::text(&format.language, &id);
    if name != id {
        return name;
    }
    let currency = Currency::from_code(code);
    currency.map_or_else(|| code.to_owned(), |currency| currency.name().to_owned())
}

/// The sign of a currency, or its code.
pub(crate) fn sign(code: &str) -> String {
    Currency::from_code(code)
        .map_or(code, |currency| currency.sign())
        .to_owned()
}
