//! What an exchange rate moves: the amounts that are said in its currency, wherever they stand.

use super::{
    bounds_of,
    currency::{self, step_of},
    of_row, shared,
};
use crate::{format::Formatter, plan::name_in, words};
use outset_core::{
    estimate::{Estimate, Quantile},
    part::{Unit, part_named},
};
use outset_store::{Reader, table::driver::Driver};

/// An amount in another currency.
pub(crate) struct Moved {
    name: String,
    unit: Unit,
    typical: f64,
}

/// Every amount in a currency: of projects that are not in the archive, and of costs that they share. The largest
/// first.
pub(crate) fn moved_by(
    reader: &Reader<'_>,
    (code, own): (&str, &str),
    format: &Formatter,
) -> outset_store::Result<Vec<Moved>> {
    let mut all = Vec::new();
    for plan in crate::option::plans(reader)? {
        if plan.project.archived_at.is_some() {
            continue;
        }
        let drivers = plan.drivers.iter();
        let moved =
            drivers.filter_map(|row| moved(row, (code, own), || name_in(row, &plan, format)));
        all.extend(moved);
    }
    let costs = reader.shared_costs()?;
    let amounts = shared::cost_amounts(reader)?;
    all.extend(amounts.iter().filter_map(|row| {
        let cost = costs
            .iter()
            .find(|cost| row.cost_id.as_ref() == Some(&cost.id))?;
        moved(row, (code, own), || cost.name.clone())
    }));
    all.sort_by(|a, b| b.typical.abs().total_cmp(&a.typical.abs()));
    Ok(all)
}

fn moved(row: &Driver, (code, own): (&str, &str), name: impl FnOnce() -> String) -> Option<Moved> {
    let unit = part_named(&row.part)?.unit;
    if !unit.is_money() || currency::currency_of(row, own) != code {
        return None;
    }
    let estimate = of_row(row).filter(|estimate| estimate.formula().is_none())?;
    let typical = Quantile::new(&estimate, &bounds_of(row)).ok()?.median();
    Some(Moved {
        name: name(),
        unit,
        typical,
    })
}

/// "…; $4,000 (Labelling) is then about €3,520 to €3,880, and 2 more amounts move with it": the reading of a rate
/// with what it does to the largest amount.
pub(crate) fn with_moved(
    reading: &str,
    rate: &Estimate,
    (code, own): (&str, &str),
    all: &[Moved],
    format: &Formatter,
) -> String {
    let (low, high) = match rate {
        Estimate::Range { low, high, .. } => (*low, *high),
        other => other.ends(),
    };
    let largest = all.first().filter(|_| low.is_finite() && high.is_finite());
    let Some(largest) = largest else {
        return reading.to_owned();
    };
    let worth = |rate: f64, unit: Unit| {
        let value = largest.typical * rate;
        let step = step_of(value);
        format
            .quantity((value / step).round() * step, unit, own)
            .text
    };
    let (least, most) = (worth(low, Unit::Money), worth(high, largest.unit));
    let worth = if least == worth(high, Unit::Money) {
        most
    } else {
        let texts = [("low", least.as_str()), ("high", &most)];
        words::text_with(&format.language, "currency-between", &texts)
    };
    let amount = format.quantity(largest.typical, largest.unit, code).text;
    let more = format.number((all.len() - 1) as f64, 0);
    let texts = [
        ("reading", reading),
        ("amount", &amount),
        ("name", &largest.name),
        ("worth", &worth),
        ("shown", &more),
    ];
    words::text_counted(&format.language, "currency-moves", all.len(), &texts)
}
