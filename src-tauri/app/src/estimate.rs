//! Estimates between the file, the domain and the page: a row of `driver`, an [`Estimate`], a view.

pub(crate) mod course_number;
pub(crate) mod currency;
pub(crate) mod details;
pub(crate) mod formula;
pub(crate) mod moved;
pub(crate) mod over_time;
mod row;
pub(crate) mod shared;

pub(crate) use row::{course_of, into_row, json, of_json, of_row, shape_name};

use crate::{
    classes,
    format::Formatter,
    view::{EstimatePlace, EstimateView, Owner, OwnerKind},
    words,
};
use outset_core::{
    Invalid,
    estimate::{self, Bounds, Estimate, Language},
    part::{Part, Unit},
    time::Day,
};
use outset_store::table::driver::Driver;

/// So many values may stand in a field; more are kept, and told by their number.
const MOST_TYPED: usize = 20;

/// What was typed, and the currency that stood beside it: the own one where none did.
pub(crate) struct Said {
    pub(crate) estimate: Estimate,
    pub(crate) currency: String,
}

/// The certainties, from the best to the least.
pub(crate) const CERTAINTIES: [&str; 3] = ["measured", "asked", "guess"];

/// A row for a number that nobody has typed yet.
pub(crate) fn new_row(
    id: String,
    place: &EstimatePlace,
    part: &Part,
    currency: &str,
    position: i64,
    created_at: i64,
) -> Driver {
    let owner = |kind: OwnerKind| {
        let owner = place.owner.as_ref().filter(|owner| owner.kind == kind);
        owner.map(|owner| owner.id.clone())
    };
    Driver {
        id,
        project_id: place.project.clone(),
        benefit_id: owner(OwnerKind::Benefit),
        cost_id: owner(OwnerKind::Cost).or_else(|| owner(OwnerKind::SharedCost)),
        phase_id: owner(OwnerKind::Phase),
        part: part.id.to_owned(),
        name: String::new(),
        unit: shared::unit_at(place, part, currency),
        kind: String::new(),
        low: None,
        mode: None,
        high: None,
        confidence: None,
        shape: String::new(),
        least: part.bounds.least,
        most: part.bounds.most,
        certainty: "guess".to_owned(),
        source: String::new(),
        said_by: String::new(),
        said_on: None,
        note: String::new(),
        position,
        created_at,
        points: None,
        terms: None,
        points_least: None,
        points_most: None,
        samples: None,
        shared_rows: None,
        probability: None,
        concentration: None,
        group_id: None,
        formula: String::new(),
        growth: None,
        growth_per: None,
        ramp_months: None,
        ramp_shape: None,
        ramp_from: None,
        season: None,
        risk_id: owner(OwnerKind::Risk),
        lever_id: owner(OwnerKind::Lever),
        ramp_first: None,
        driver_id: owner(OwnerKind::Driver),
    }
}

/// The limits of a row: those it was stored with.
pub(crate) fn bounds_of(row: &Driver) -> Bounds {
    Bounds {
        least: row.least,
        most: row.most,
    }
}

/// The limits of a number, typed or not yet.
pub(crate) fn limits(part: &Part, found: Option<&Driver>) -> Bounds {
    found.map_or(part.bounds, |row| bounds_of(row).within(&part.bounds))
}

/// Whether a row is the one that is meant.
pub(crate) fn stands_at(row: &Driver, place: &EstimatePlace) -> bool {
    row.project_id == place.project && row.part == place.part && owner_of(row) == place.owner
}

/// What a row belongs to, below its project.
pub(crate) fn owner_of(row: &Driver) -> Option<Owner> {
    if row.project_id.is_empty() {
        return shared::owner_of(row);
    }
    let owners = [
        (OwnerKind::Benefit, &row.benefit_id),
        (OwnerKind::Cost, &row.cost_id),
        (OwnerKind::Phase, &row.phase_id),
        (OwnerKind::Risk, &row.risk_id),
        (OwnerKind::Lever, &row.lever_id),
        (OwnerKind::Driver, &row.driver_id),
    ];
    owners
        .into_iter()
        .find_map(|(kind, id)| id.clone().map(|id| Owner { kind, id }))
}

/// Reads a typed estimate and checks it against the limits of its part, and of its row where it has one
/// already. What the text does not say is kept of the estimate that it replaces.
pub(crate) fn read(
    text: &str,
    part: &Part,
    found: Option<&Driver>,
    currency: &str,
    format: &Formatter,
) -> Result<Estimate, Invalid> {
    let unit = typed_unit(part.unit, currency);
    let before = found.and_then(of_row);
    let bounds = limits(part, found);
    estimate::read_within(text, format.numbers, unit, &bounds, before.as_ref())
}

/// What may be typed behind a number of this unit.
pub(crate) fn typed_unit(unit: Unit, currency: &str) -> &str {
    match unit {
        Unit::Count => "",
        Unit::Minutes => "min",
        Unit::HoursPerMonth => "h",
        Unit::Months => "months",
        Unit::Share | Unit::SharePerMonth => "%",
        Unit::Rate => currency.split('/').next().unwrap_or(currency),
        Unit::Money
        | Unit::MoneyPerHour
        | Unit::MoneyPerMonth
        | Unit::MoneyPerYear
        | Unit::MoneyPerCase => currency,
    }
}

/// The estimate as one would type it; nothing where there is too much to type.
pub(crate) fn typed_text(
    estimate: &Estimate,
    unit: Unit,
    currency: &str,
    format: &Formatter,
) -> String {
    if matches!(estimate, Estimate::Samples { values, .. } if values.len() > MOST_TYPED) {
        return String::new();
    }
    let language = Language::from_code(&format.language);
    estimate::write_in(
        estimate,
        format.numbers,
        typed_unit(unit, currency),
        language,
    )
}

/// The same with its currency where that is not the own one.
fn typed_in(
    estimate: &Estimate,
    unit: Unit,
    (currency, own): (&str, &str),
    format: &Formatter,
) -> String {
    let text = typed_text(estimate, unit, currency, format);
    if text.is_empty() {
        return text;
    }
    text + &currency::mark(unit, currency, own)
}

/// What an estimate means, in words.
pub(crate) fn reading(
    estimate: &Estimate,
    unit: Unit,
    currency: &str,
    format: &Formatter,
) -> String {
    let shown = |value: f64| format.quantity(value, unit, currency).text;
    let say =
        |id: &str, texts: &[(&'static str, &str)]| words::text_with(&format.language, id, texts);
    match *estimate {
        Estimate::Fixed { value } => say("value-reading-fixed", &[("value", &shown(value))]),
        Estimate::Range {
            low,
            high,
            confidence,
            ..
        } => {
            let odds = format!("value-odds-{:.0}", confidence * 100.0);
            let odds = words::text(&format.language, &odds);
            let low = format.bare(low, unit);
            let texts = [
                ("odds", odds.as_str()),
                ("low", &low),
                ("high", &shown(high)),
            ];
            say("value-reading-range", &texts)
        }
        Estimate::ThreePoint {
            low, mode, high, ..
        } => {
            let (low, mode) = (format.bare(low, unit), format.bare(mode, unit));
            let texts = [
                ("low", low.as_str()),
                ("high", &shown(high)),
                ("mode", &mode),
            ];
            say("value-reading-three-point", &texts)
        }
        Estimate::Percentiles { ref points, .. } => {
            let each = points.iter().map(|point| {
                let share = format.number(100.0 * point.share, 1);
                say(
                    "value-reading-percentile",
                    &[("share", &share), ("value", &shown(point.value))],
                )
            });
            each.collect::<Vec<_>>().join(", ")
        }
        Estimate::Samples { ref values, .. } => {
            let (low, high) = estimate.ends();
            let total = format.number(values.len() as f64, 0);
            let texts = [
                ("total", total.as_str()),
                ("low", &format.bare(low, unit)),
                ("high", &shown(high)),
            ];
            say("value-reading-samples", &texts)
        }
        // Shown by names where the project is at hand.
        Estimate::Computed { ref formula } => format!("= {}", formula.by_ids()),
        Estimate::Voices { ref voices } => {
            let each = voices.iter();
            let each = each.map(|voice| reading(&voice.estimate, unit, currency, format));
            each.collect::<Vec<_>>().join(" | ")
        }
        Estimate::YesNo { probability } => {
            let share = format.quantity(probability, Unit::Share, currency).text;
            say("value-reading-yes-no", &[("share", &share)])
        }
    }
}

/// The view of one estimate: of its row, or of the empty place where it is asked.
pub(crate) fn view(
    place: EstimatePlace,
    part: &Part,
    row: Option<&Driver>,
    currency: &str,
    format: &Formatter,
) -> EstimateView {
    let word = |id: String| words::text(&format.language, &id);
    let own = currency;
    let asked_in = shared::currency_at(&place, own);
    let currency = row.map_or(asked_in.as_str(), |row| currency::currency_of(row, own));
    let estimate = row.and_then(of_row);
    let certainty = row.map_or("guess", |row| row.certainty.as_str()).to_owned();
    let text_of = |take: fn(&Driver) -> &String| row.map(take).cloned().unwrap_or_default();
    let said_on = row.and_then(|row| Day::from_iso(row.said_on.as_deref()?));
    let named = text_of(|row| &row.name);
    let mut view = EstimateView {
        name: if part.unit == Unit::Rate {
            currency::rate_name(currency, format)
        } else if named.is_empty() {
            classes::part_word(part.id, format)
        } else {
            named
        },
        hint: classes::part_hint(part.id, format),
        unit: unit_in_words(part.unit, currency, format),
        text: estimate
            .as_ref()
            .map(|estimate| typed_in(estimate, part.unit, (currency, own), format))
            .unwrap_or_default(),
        listed: listed(estimate.as_ref(), format),
        reading: estimate
            .as_ref()
            .map(|estimate| reading(estimate, part.unit, currency, format))
            .unwrap_or_default(),
        confidence: match estimate {
            Some(Estimate::Range { confidence, .. }) => Some(confidence),
            _ => None,
        },
        certainty_name: word(format!("value-certainty-{certainty}")),
        certainty,
        said_by: text_of(|row| &row.said_by),
        said_on: said_on.map(|day| format.day(day)).unwrap_or_default(),
        source: text_of(|row| &row.source),
        note: text_of(|row| &row.note),
        over_time: row
            .map(|row| over_time::mark(row, &[], format))
            .unwrap_or_default(),
        origin: String::new(),
        voices: String::new(),
        home: part.home.id().to_owned(),
        place,
    };
    if estimate.is_some() {
        view.origin = origin(&view);
    }
    view
}

/// "2,000 values", where there are too many to type.
fn listed(estimate: Option<&Estimate>, format: &Formatter) -> String {
    match estimate {
        Some(Estimate::Samples { values, .. }) if values.len() > MOST_TYPED => {
            let total = format.number(values.len() as f64, 0);
            words::text_with(
                &format.language,
                "value-estimate-values",
                &[("total", &total)],
            )
        }
        _ => String::new(),
    }
}

/// "Head of finance, 12.11.2026 · measured · ticket export".
fn origin(view: &EstimateView) -> String {
    let who = [view.said_by.as_str(), &view.said_on];
    let who: Vec<&str> = who.into_iter().filter(|text| !text.is_empty()).collect();
    let who = who.join(", ");
    let all = [who.as_str(), &view.certainty_name, &view.source];
    let all: Vec<&str> = all.into_iter().filter(|text| !text.is_empty()).collect();
    all.join(" · ")
}

/// "€ a month": the unit without a number.
pub(crate) fn unit_in_words(unit: Unit, currency: &str, format: &Formatter) -> String {
    match unit {
        Unit::Count => return String::new(),
        Unit::Rate => return currency::rate_in_words(currency, format),
        _ => {}
    }
    let sign = outset_core::money::Currency::from_code(currency)
        .map_or(currency, |currency| currency.sign());
    words::text_with(
        &format.language,
        &format!("value-unit-{}", unit.id()),
        &[("currency", sign)],
    )
}

#[cfg(test)]
mod tests;
