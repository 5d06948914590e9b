//! Costs that come every month of a phase and change in none: what they come to is known without going
//! through the months one by one.

use super::{Columns, Spending, Streams, Timeline, multiply};
use crate::plan::PhaseKind;

/// The costs of a plan for a block of futures: those of one phase added up, the others one by one.
pub(crate) struct Grouped<'s> {
    /// For each phase, and for what comes in all months, the first of its costs and what all cost a month.
    pub(crate) groups: Vec<(&'s Spending, Vec<f64>)>,
    /// What comes otherwise, or changes.
    pub(crate) others: Vec<&'s Spending>,
}

impl<'s> Grouped<'s> {
    /// Sorts the costs. What is added to a month's cost (a price, what is set aside, what is not paid after
    /// stopping) is the same share for all of one phase, so that it may be taken from their sum.
    pub(crate) fn new(streams: &'s Streams, columns: &Columns<'_>) -> Self {
        let mut grouped = Self {
            groups: Vec::new(),
            others: Vec::new(),
        };
        for spending in &streams.spending {
            let Some(amount) = spending.steady(columns) else {
                grouped.others.push(spending);
                continue;
            };
            let mut groups = grouped.groups.iter_mut();
            match groups.find(|(first, _)| first.phase == spending.phase) {
                Some((_, sum)) => super::add(sum, &amount),
                None => grouped.groups.push((spending, amount)),
            }
        }
        grouped
    }
}

/// What a unit of money in every month of each phase is worth at the start.
#[derive(Debug)]
pub(crate) struct MonthlyWorth {
    phases: [Vec<f64>; 3],
    /// The same of all months.
    always: Vec<f64>,
}

impl MonthlyWorth {
    /// Discounted at what a unit of each row is worth.
    pub(crate) fn new(factors: &[f64], width: usize, timeline: &Timeline) -> Self {
        let price = |month: usize, at: usize| {
            let prices = timeline.prices.as_ref();
            prices.map_or(1.0, |prices| prices[month * width + at])
        };
        let phases = PhaseKind::ALL.map(|phase| {
            let shares = timeline.shares(phase);
            let mut worth = vec![0.0; width];
            for month in shares.months.clone() {
                let factor = factors[month + 1];
                for (at, (worth, share)) in worth.iter_mut().zip(shares.row(month)).enumerate() {
                    *worth += share * factor * price(month, at);
                }
            }
            worth
        });
        let mut always = vec![0.0; width];
        for (month, factor) in factors.iter().skip(1).enumerate() {
            for (at, worth) in always.iter_mut().enumerate() {
                *worth += factor * price(month, at);
            }
        }
        Self { phases, always }
    }

    /// Present value of a cost in each future; nothing where it must be gone through month by month.
    pub(crate) fn of(
        &self,
        spending: &Spending,
        columns: &Columns<'_>,
        timeline: &Timeline,
    ) -> Option<Vec<f64>> {
        let mut worth = spending.steady(columns)?;
        let Some(phase) = spending.phase else {
            // Of what comes in all months, what is set aside and what stopping saves depend on the month.
            let plain = spending.contingency.is_none() && timeline.stops.is_none();
            return plain.then(|| {
                multiply(&mut worth, &self.always);
                worth
            });
        };
        multiply(&mut worth, &self.phases[phase as usize]);
        if let Some(contingency) = spending
            .contingency
            .filter(|_| phase != PhaseKind::Operation)
        {
            for (worth, share) in worth.iter_mut().zip(columns.plain(contingency)) {
                *worth *= 1.0 + share.max(0.0);
            }
        }
        if let Some(stops) = &timeline.stops {
            let both = stops.at.iter().zip(&stops.after);
            for (worth, (stop, after)) in worth.iter_mut().zip(both) {
                if *stop < f64::INFINITY && phase > *after {
                    *worth = 0.0;
                }
            }
        }
        Some(worth)
    }
}
