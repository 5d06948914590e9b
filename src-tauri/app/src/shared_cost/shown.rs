//! Shared costs as the page of the workspace shows them.

use super::{Candidate, SharedCosts, amount_part, paid, spread};
use crate::{
    estimate::{self, currency, shared},
    format::Formatter,
    view::{EstimateView, SharedCostView, SharedPart},
    words,
};
use outset_core::{shared_cost::Paid, time::Month};
use outset_store::table::{driver::Driver, shared_cost::SharedCost};

/// "counts double"
pub(crate) fn times_name(times: u32, format: &Formatter) -> String {
    let shown = format.number(f64::from(times), 0);
    let texts = [("shown", shown.as_str())];
    words::text_counted(&format.language, "shared-times", times as usize, &texts)
}

/// How much a cost is, with what that comes to in the own currency.
pub(crate) fn amount_view(
    row: &SharedCost,
    amount: &Driver,
    (own, rates): (&str, &[Driver]),
    format: &Formatter,
) -> Option<EstimateView> {
    let part = amount_part(row)?;
    let place = shared::cost_place(&row.id, part.id);
    let mut view = estimate::view(place, part, Some(amount), own, format);
    let code = currency::currency_of(amount, own);
    if let Some(estimate) = estimate::of_row(amount) {
        let rate = currency::typical_rate(rates, code);
        let of = (&estimate, part.unit);
        view.reading = currency::with_worth(&view.reading, of, (code, own), rate, format);
    }
    view.reading = spread(&view.reading, paid(row), format);
    let hint = match paid(row) {
        Paid::Monthly => None,
        Paid::Yearly => Some("shared-yearly-hint"),
        Paid::Once { .. } => Some("shared-months-hint"),
    };
    if let Some(hint) = hint {
        view.hint = words::text(&format.language, hint);
    }
    view.name = words::text_with(
        &format.language,
        "value-part-of",
        &[("part", &view.name), ("owner", &row.name)],
    );
    Some(view)
}

pub(crate) fn cost_view(
    row: &SharedCost,
    amount: EstimateView,
    all: &SharedCosts,
    format: &Formatter,
) -> SharedCostView {
    let month = |month: Option<i32>| month.map(|month| Month(month).iso()).unwrap_or_default();
    let word = |id: &str| words::text(&format.language, id);
    let once = matches!(paid(row), Paid::Once { .. });
    let until = row.until_month.filter(|_| !once);
    let part = |project: &Candidate| SharedPart {
        project: project.id.clone(),
        name: project.name.clone(),
        times: all.times(row, &project.id).to_string(),
        note: match project.span {
            Some(_) => String::new(),
            None => word("shared-no-start"),
        },
    };
    SharedCostView {
        id: row.id.clone(),
        name: row.name.clone(),
        category: row.category.clone(),
        paid: row.paid.clone(),
        from: month(Some(row.from_month)),
        until: month(until),
        months: match paid(row) {
            Paid::Once { months } => months.to_string(),
            _ => String::new(),
        },
        amount,
        carried_by: row.carried_by.clone(),
        evenly: all.is_split_evenly(row),
        parts: all.projects.iter().map(part).collect(),
        shared_by: all.sharers(row, format),
        uncarried: all.uncarried(row, format),
    }
}
