//! Further kinds of benefit: several classes, a team of people and model, more revenue, damage avoided, money that comes once.

use super::{Columns, Income, Positions, Source, Timeline};
use crate::plan::{BenefitStream, PlanError, stream::spending::fall};

/// Where the money of one of these comes from, and which share of it comes. The other kinds are resolved
/// where they are declared.
pub(super) fn source(
    positions: &Positions<'_>,
    stream: &BenefitStream,
) -> Result<(Source, Option<usize>), PlanError> {
    let find = |id: &String| positions.of(id);
    let maybe = |id: &Option<String>| positions.maybe(id.as_ref());
    Ok(match stream {
        BenefitStream::Team {
            cases,
            right_human,
            right_team,
            worth,
            adoption,
            ..
        } => {
            let source = Source::Right {
                cases: find(cases)?,
                right: [find(right_human)?, find(right_team)?],
                worth: find(worth)?,
                times: 1.0,
                never_negative: false,
            };
            (source, maybe(adoption)?)
        }
        BenefitStream::ClassDecisions(decisions) => {
            let resolved = super::classes::Decisions::new(positions, decisions)?;
            let adoption = maybe(&decisions.adoption)?;
            (Source::Classes(Box::new(resolved)), adoption)
        }
        BenefitStream::RevenueUplift {
            revenue,
            uplift,
            margin,
            adoption,
        } => {
            let factors = [find(revenue)?, find(uplift)?, find(margin)?];
            (
                Source::Product {
                    factors,
                    times: 1.0,
                },
                maybe(adoption)?,
            )
        }
        BenefitStream::RiskReduced {
            times_a_year,
            damage,
            avoided,
            adoption,
        } => {
            let factors = [find(times_a_year)?, find(damage)?, find(avoided)?];
            let times = 1.0 / 12.0;
            (Source::Product { factors, times }, maybe(adoption)?)
        }
        BenefitStream::OneOff { amount, months } => {
            let source = Source::OneOff {
                amount: find(amount)?,
                months: maybe(months)?,
            };
            (source, None)
        }
        BenefitStream::Expression {
            amount,
            once,
            months,
            adoption,
        } => {
            let amount = find(amount)?;
            let source = if *once {
                Source::OneOff {
                    amount,
                    months: maybe(months)?,
                }
            } else {
                Source::Amount { amount }
            };
            (source, maybe(adoption)?)
        }
        BenefitStream::TimeSaved { .. }
        | BenefitStream::BetterDecisions { .. }
        | BenefitStream::MoreRight { .. }
        | BenefitStream::Amount { .. } => return super::source(positions, stream),
    })
}

impl Income {
    /// Money of a month, less what it lost since the last retraining: never below nothing of it.
    pub(super) fn amount(
        &self,
        columns: &Columns<'_>,
        timeline: &Timeline,
        (month, amount): (usize, usize),
        out: &mut [f64],
    ) {
        if self.decay.is_none() {
            out.copy_from_slice(columns.at(amount, month));
            return;
        }
        self.lost(columns, timeline, month, amount, out);
        for (out, amount) in out.iter_mut().zip(columns.at(amount, month)) {
            *out = amount * (1.0 - *out).max(0.0);
        }
    }

    /// Money that comes once, after so many months of operation.
    pub(super) fn one_off(
        &self,
        months: usize,
        columns: &Columns<'_>,
        timeline: &Timeline,
        (amount, after): (usize, Option<usize>),
        each: &mut impl FnMut(usize, &[f64]),
    ) {
        let after = after.map(|after| columns.plain(after));
        let mut times = timeline.go_live.clone();
        for (at, time) in times.iter_mut().enumerate() {
            *time += self.start_delay + after.map_or(0.0, |after| after[at].max(0.0));
            let ended = timeline.end.as_ref().is_some_and(|ends| *time >= ends[at]);
            if ended {
                *time = f64::INFINITY;
            }
        }
        let (mut amounts, mut values) = (vec![0.0; columns.width], vec![0.0; columns.width]);
        for row in 0..=months {
            amounts.copy_from_slice(columns.in_row(amount, row));
            for share in self.adoption.into_iter().chain(self.redeployed) {
                for (amount, share) in amounts.iter_mut().zip(columns.in_row(share, row)) {
                    *amount *= share;
                }
            }
            fall(row, &amounts, &times, &mut values);
            if values.iter().any(|value| *value != 0.0) {
                timeline.bring(row.saturating_sub(1), &mut values);
                each(row, &values);
            }
        }
    }
}
