//! What was spent, month by month and kind by kind, beside what the plan had for the month.

use super::Delivery;
use crate::{
    Result, Session,
    format::Formatter,
    view::{Choice, Shown, SpendingCell, SpendingMonth, SpendingView},
    words,
};
use outset_core::{
    money::{Currency, Money},
    plan::Plan,
    simulate::Outcome,
    time::Month,
    timeline::spending::{Entry, Spending, Sums, spending},
};
use std::sync::Arc;

/// Kinds of cost, as a ledger has them.
pub(crate) const KINDS: [&str; 4] = ["own_people", "external", "compute", "other"];

/// The kind under which the plan's months stand: they are not split.
const PLANNED: &str = "planned";

/// So many months are shown at most, the latest ones.
const MOST_MONTHS: usize = 60;

/// Spending of a project with the plan's months, and its view.
pub(crate) struct Ledger {
    pub(crate) spent: Money,
    pub(crate) view: SpendingView,
}

/// Where the plan's months come from.
enum Source {
    Approved(i64),
    Plan,
    Nothing,
}

/// Puts the ledger together.
///
/// # Errors
/// When the plan cannot be computed.
pub(crate) fn ledger(
    session: &Session,
    delivery: &Delivery,
    currency: Currency,
    format: &Formatter,
) -> Result<Ledger> {
    let (source, planned) = planned(session, delivery, currency)?;
    let spent: Vec<Entry<&str>> = delivery
        .spendings
        .iter()
        .filter_map(|row| {
            Some(Entry {
                month: Month(row.month),
                kind: KINDS.into_iter().find(|kind| *kind == row.kind)?,
                amount: Money {
                    minor: row.amount_minor,
                    currency: Currency::from_code(&row.currency)?,
                },
            })
        })
        .collect();
    let this_month = Month::of(delivery.today);
    let all = spending(&spent, &planned, None, currency);
    let so_far = spending(&[], &planned, Some(this_month), currency);
    let months = months(delivery, &spent, this_month);
    let money = |minor: i64| format.money(Money { minor, currency });
    let kinds = KINDS.map(|kind| all.kinds.get(kind).copied().unwrap_or_default());
    let has_plan = !matches!(source, Source::Nothing);
    Ok(Ledger {
        spent: Money {
            minor: all.total.spent,
            currency,
        },
        view: SpendingView {
            currency: currency.code().to_owned(),
            kinds: KINDS
                .map(|kind| Choice {
                    id: kind.to_owned(),
                    name: kind_name(kind, format),
                })
                .into(),
            months: months
                .into_iter()
                .map(|month| row(month, &all, has_plan, currency, format))
                .collect(),
            kind_sums: kinds.map(|sums| money(sums.spent)).into(),
            spent: money(all.total.spent),
            planned: has_plan.then(|| whole(so_far.total.planned, currency, format)),
            note: note(&source, all.other_currencies, format),
        },
    })
}

/// What the plan has for each month: the one approved last as it was then, else the plan of now.
fn planned(
    session: &Session,
    delivery: &Delivery,
    currency: Currency,
) -> Result<(Source, Vec<Entry<&'static str>>)> {
    let approved = delivery.approved.as_ref().and_then(|approved| {
        let plan = Plan::from_json(&approved.document).ok()?;
        let outcome: Outcome = serde_json::from_str(&approved.result).ok()?;
        Some((approved.approved_at, plan, Arc::new(outcome)))
    });
    let found = match approved {
        Some((at, plan, outcome)) => (Source::Approved(at), Some((plan, outcome))),
        None => match session.outcome_if_whole(&delivery.plan)? {
            Some(outcome) => (Source::Plan, Some((delivery.plan.clone(), outcome))),
            None => (Source::Nothing, None),
        },
    };
    let (source, Some((plan, outcome))) = found else {
        return Ok((Source::Nothing, Vec::new()));
    };
    let Some(planned_in) = Currency::from_code(&plan.currency) else {
        return Ok((Source::Nothing, Vec::new()));
    };
    // What falls at the start is in no month of the result; it is the depth at which the course begins.
    let at_start = outcome
        .fan
        .first()
        .map_or(0.0, |start| (-start.p50).max(0.0));
    let scale = 10_f64.powi(i32::try_from(currency.exponent()).unwrap_or(0));
    let entries = outcome.monthly.iter().map(|flows| {
        let more = if flows.month == 0 { at_start } else { 0.0 };
        Entry {
            month: Month(plan.start_month).plus(i32::try_from(flows.month).unwrap_or(0)),
            kind: PLANNED,
            // A cast to an integer stops at its ends.
            amount: Money {
                minor: ((flows.cost_p50 + more) * scale).round() as i64,
                currency: planned_in,
            },
        }
    });
    Ok((source, entries.collect()))
}

/// The months to show: from the start, or the first that has something, to this one or the last.
fn months(delivery: &Delivery, spent: &[Entry<&str>], this_month: Month) -> Vec<Month> {
    let start = Month(delivery.plan.start_month);
    let typed = spent.iter().map(|entry| entry.month);
    let first = typed.clone().chain([start]).min().unwrap_or(start);
    let last = typed.chain([this_month, start]).max().unwrap_or(start);
    let all = (first.0..=last.0).map(Month);
    let skip = usize::try_from(last.0 - first.0 + 1)
        .unwrap_or(0)
        .saturating_sub(MOST_MONTHS);
    all.skip(skip).collect()
}

fn row(
    month: Month,
    all: &Spending<&str>,
    has_plan: bool,
    currency: Currency,
    format: &Formatter,
) -> SpendingMonth {
    let name = format.month(month);
    let typed = |kind: &'static str| all.cells.get(&(month, kind)).copied();
    let cell = |kind: &'static str| {
        let kind_name = kind_name(kind, format);
        let texts = [("kind", kind_name.as_str()), ("month", &name)];
        SpendingCell {
            kind: kind.to_owned(),
            text: typed(kind)
                .map(|sums: Sums| {
                    format.amount_to_edit(Money {
                        minor: sums.spent,
                        currency,
                    })
                })
                .unwrap_or_default(),
            label: words::text_with(&format.language, "deliver-spending-label", &texts),
        }
    };
    let sums = all.months.get(&month).copied().unwrap_or_default();
    let was_typed = KINDS.into_iter().any(|kind| typed(kind).is_some());
    SpendingMonth {
        month: month.iso(),
        cells: KINDS.map(cell).into(),
        spent: was_typed.then(|| {
            format.money(Money {
                minor: sums.spent,
                currency,
            })
        }),
        planned: has_plan.then(|| whole(sums.planned, currency, format)),
        is_over: has_plan && was_typed && sums.over() > 0,
        name,
    }
}

/// Planned money is simulated: without cents, rounded to two digits of what it is.
fn whole(minor: i64, currency: Currency, format: &Formatter) -> Shown {
    let value = Money { minor, currency }.major();
    format.rounded(value, 0.0, currency.code())
}

/// The name of a kind of cost.
pub(crate) fn kind_name(kind: &str, format: &Formatter) -> String {
    words::text(&format.language, &format!("deliver-cost-{kind}"))
}

fn note(source: &Source, others: usize, format: &Formatter) -> String {
    let first = match source {
        Source::Approved(at) => {
            let day = outset_core::time::Moment(*at).day_in(format.zone);
            let texts = [("day", format.day(day))];
            let texts = texts.each_ref().map(|(name, text)| (*name, text.as_str()));
            words::text_with(&format.language, "deliver-planned-approved", &texts)
        }
        Source::Plan => words::text(&format.language, "deliver-planned-now"),
        Source::Nothing => words::text(&format.language, "deliver-planned-nothing"),
    };
    if others == 0 {
        return first;
    }
    let shown = format.number(others as f64, 0);
    let texts = [("shown", shown.as_str())];
    let more = words::text_counted(&format.language, "deliver-other-currencies", others, &texts);
    format!("{first} {more}")
}
