//! Costs that projects share, in words: on a project's page its part, on that of the workspace who shares.

use super::{SharedCosts, amount_part, paid, span};
use crate::{
    estimate::{self, currency, shared},
    format::Formatter,
    value::Case,
    view::SharedLine,
    words,
};
use outset_core::{
    plan::shared_cost_id,
    shared_cost::{Carrier, Paid},
    time::Month,
};
use outset_store::table::shared_cost::SharedCost;

/// So many changes of a project's part are told; plans in which it changes more often show the last as open.
const MOST_TOLD: usize = 4;

impl SharedCosts {
    /// What a project carries, on its page.
    pub(crate) fn lines(&self, case: &Case<'_>) -> Vec<SharedLine> {
        let costs = self.costs.iter();
        let lines = costs.filter_map(|(row, amount)| {
            let id = shared_cost_id(&row.id);
            // The plan may say the amount otherwise.
            case.plan.costs.iter().find(|cost| cost.id == id)?;
            let part = amount_part(row)?;
            let place = shared::cost_place(&row.id, part.id);
            let planned = case.plan.driver(&id).and_then(currency::row_of);
            let amount = planned.map_or_else(|| amount.clone(), |(_, row)| row);
            let mut view =
                estimate::view(place, part, Some(&amount), &case.plan.currency, case.format);
            currency::show(&mut view, &amount, part, case.plan, case.format);
            let start = Month(case.plan.start_month);
            let project = &case.rows.project.id;
            let parts = self.parts_of(row, project, (start, case.plan.horizon_months))?;
            Some(SharedLine {
                id: row.id.clone(),
                name: row.name.clone(),
                amount: spread(&view.reading, paid(row), case.format),
                text: self.told(row, &parts, (project, start), case.format),
            })
        });
        lines.collect()
    }

    /// "shared with 3 others: a quarter from Mar 2027"
    fn told(
        &self,
        row: &SharedCost,
        parts: &[f64],
        (project, start): (&str, Month),
        format: &Formatter,
    ) -> String {
        let mut pieces: Vec<String> = Vec::new();
        let mut before = 0.0_f64;
        for (after, share) in parts.iter().enumerate() {
            if share.to_bits() != before.to_bits() {
                let month = start.plus(i32::try_from(after).unwrap_or(i32::MAX));
                let part = part(*share, format);
                let texts = [("part", part.as_str()), ("month", &format.month(month))];
                pieces.push(words::text_with(&format.language, "shared-from", &texts));
                before = *share;
            }
        }
        let more = pieces.len() > MOST_TOLD;
        pieces.truncate(MOST_TOLD);
        if more {
            pieces.push("…".to_owned());
        }
        let told = pieces.join(", ");
        let others = self.most_others(row, parts.len(), (project, start));
        let shown = format.number(others as f64, 0);
        let texts = [("parts", told.as_str()), ("shown", &shown)];
        let id = if others == 0 {
            "shared-alone"
        } else {
            "shared-with"
        };
        words::text_counted(&format.language, id, others, &texts)
    }

    /// How many others carry it in the month of the plan in which most do.
    fn most_others(
        &self,
        row: &SharedCost,
        months: usize,
        (project, start): (&str, Month),
    ) -> usize {
        let paid = span(row);
        let of = |own: bool| -> Vec<Carrier> {
            let projects = self.projects.iter();
            let projects = projects.filter(|one| (one.id == project) == own);
            let carriers = projects.filter_map(|one| self.carrier(row, one));
            carriers.collect()
        };
        let (own, others) = (of(true), of(false));
        let carried = |month: Month| own.iter().any(|one| one.carries(paid, month));
        let months = (0..i32::try_from(months).unwrap_or(i32::MAX)).map(|at| start.plus(at));
        let counts = months.filter(|month| carried(*month)).map(|month| {
            let others = others.iter();
            others.filter(|one| one.carries(paid, month)).count()
        });
        counts.max().unwrap_or(0)
    }

    /// Who shares a cost, from when.
    pub(crate) fn sharers(&self, row: &SharedCost, format: &Formatter) -> Vec<String> {
        let paid = span(row);
        let projects = self.projects.iter();
        let told = projects.filter_map(|project| {
            let own = self.carrier(row, project)?;
            let first = own.span.first.max(paid.first);
            own.carries(paid, first).then(|| {
                let month = format.month(first);
                let times = format.number(f64::from(own.times), 0);
                let texts = [
                    ("name", project.name.as_str()),
                    ("month", &month),
                    ("shown", &times),
                ];
                let times = own.times as usize;
                words::text_counted(&format.language, "shared-by", times, &texts)
            })
        });
        told.collect()
    }
}

/// "€60,000, spread over 24 months"
pub(crate) fn spread(reading: &str, paid: Paid, format: &Formatter) -> String {
    let Paid::Once { months } = paid else {
        return reading.to_owned();
    };
    let shown = format.number(f64::from(months), 0);
    let texts = [("amount", reading), ("shown", &shown)];
    words::text_counted(&format.language, "shared-spread", months as usize, &texts)
}

/// "a quarter", or "40 %" where no number of equal parts comes to it.
fn part(share: f64, format: &Formatter) -> String {
    let among = if share > 0.0 { 1.0 / share } else { 0.0 };
    if share > 0.0 && (among - among.round()).abs() > 1e-9 {
        return format.percent(share);
    }
    let among = among.round();
    let shown = format.number(among, 0);
    words::text_counted(
        &format.language,
        "shared-part",
        among as usize,
        &[("shown", &shown)],
    )
}
