//! What everybody expects: typed ranges of benefit a year, side by side on one strip.

use crate::{format::Formatter, view::ExpectationRow, words};
use outset_core::{
    Invalid,
    estimate::{self, Bounds, Estimate, Shape},
    part::Unit,
    time::Day,
};
use outset_store::table::expectation::Expectation;

/// Reads a range: its ends, equal where one number was typed.
pub(crate) fn read(text: &str, currency: &str, format: &Formatter) -> Result<(f64, f64), Invalid> {
    let typed = estimate::read_within(text, format.numbers, currency, &Bounds::NONE, None)?;
    let simple = typed.is_of_version_one();
    simple.then(|| typed.ends()).ok_or(Invalid::NotANumber)
}

/// The unit it is stored with.
pub(crate) fn unit(currency: &str) -> String {
    format!("{currency}/year")
}

/// Every expectation, with its place on the strip that holds them all.
pub(crate) fn rows(all: &[Expectation], format: &Formatter) -> Vec<ExpectationRow> {
    let least = all.iter().map(|row| row.low).fold(f64::INFINITY, f64::min);
    let most = all
        .iter()
        .map(|row| row.high)
        .fold(f64::NEG_INFINITY, f64::max);
    let place = |value: f64| {
        let place = (value - least) / (most - least);
        if place.is_finite() { place } else { 0.5 }
    };
    let row = |row: &Expectation| ExpectationRow {
        id: row.id.clone(),
        said_by: row.said_by.clone(),
        said_on: row
            .said_on
            .as_deref()
            .and_then(Day::from_iso)
            .map(|day| format.day(day))
            .unwrap_or_default(),
        range: to_edit(row, format),
        shown: shown((row.low, row.high), currency(row), format),
        from: place(row.low),
        to: place(row.high),
        note: row.note.clone(),
    };
    all.iter().map(row).collect()
}

/// What they say together: where they meet, or how far they are apart.
pub(crate) fn sentence(all: &[Expectation], format: &Formatter) -> String {
    let Some(first) = all.first() else {
        return String::new();
    };
    if all.iter().any(|row| row.unit != first.unit) {
        return words::text(&format.language, "scope-expect-currencies");
    }
    let low = all
        .iter()
        .map(|row| row.low)
        .fold(f64::NEG_INFINITY, f64::max);
    let high = all.iter().map(|row| row.high).fold(f64::INFINITY, f64::min);
    let (id, ends) = if all.len() == 1 {
        ("scope-expect-one", (first.low, first.high))
    } else if low <= high {
        ("scope-expect-meet", (low, high))
    } else {
        // The most cautious top and the most hopeful bottom: the gap that has to be talked about.
        ("scope-expect-apart", (high, low))
    };
    let range = shown(ends, currency(first), format);
    words::text_with(&format.language, id, &[("range", &range)])
}

fn currency(row: &Expectation) -> &str {
    row.unit.split('/').next().unwrap_or_default()
}

fn to_edit(row: &Expectation, format: &Formatter) -> String {
    let typed = if row.low == row.high {
        Estimate::Fixed { value: row.low }
    } else {
        Estimate::Range {
            low: row.low,
            high: row.high,
            confidence: 0.9,
            shape: Shape::Automatic,
        }
    };
    estimate::write(&typed, format.numbers, currency(row))
}

fn shown((low, high): (f64, f64), currency: &str, format: &Formatter) -> String {
    let money = |value| format.quantity(value, Unit::Money, currency).text;
    if low == high {
        let value = money(low);
        words::text_with(&format.language, "scope-a-year", &[("value", &value)])
    } else {
        let (low, high) = (money(low), money(high));
        let texts = [("low", low.as_str()), ("high", &high)];
        words::text_with(&format.language, "scope-range-a-year", &texts)
    }
}
