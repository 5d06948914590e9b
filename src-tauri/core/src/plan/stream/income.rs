//! A benefit, ready for many futures at once.

use super::{Columns, Positions, Timeline, multiply};
use crate::{
    plan::{Benefit, BenefitStream, Books, CountedFrom, PlanError},
    wide::wide,
};
use outcome::case_worth;

mod classes;
mod further;
pub(super) mod outcome;

/// A benefit with its drivers resolved.
#[derive(Debug, Clone)]
pub(crate) struct Income {
    /// Whether finance would book it.
    pub(crate) booked: bool,
    drivers: Vec<usize>,
    redeployed: Option<usize>,
    start_delay: f64,
    ramp: Option<usize>,
    growth: Option<usize>,
    decay: Option<Fall>,
    /// Quality that levers cost.
    levers: Vec<usize>,
    source: Source,
    adoption: Option<usize>,
}

/// The saw-tooth of a model's quality.
#[derive(Debug, Clone, Copy)]
struct Fall {
    per_month: usize,
    every: f64,
    from_start: bool,
}

/// Where the money comes from; all but an amount are multiplied with cases.
#[derive(Debug, Clone)]
enum Source {
    Time {
        factors: [usize; 3],
    },
    Decisions {
        cases: usize,
        share_positive: usize,
        found: [usize; 2],
        right: [usize; 2],
        worth: [usize; 4],
    },
    Classes(Box<classes::Decisions>),
    Right {
        cases: usize,
        right: [usize; 2],
        worth: usize,
        times: f64,
        never_negative: bool,
    },
    Amount {
        amount: usize,
    },
    Product {
        factors: [usize; 3],
        times: f64,
    },
    OneOff {
        amount: usize,
        months: Option<usize>,
    },
}

impl Income {
    pub(super) fn new(
        positions: &Positions<'_>,
        benefit: &Benefit,
        levers: &[usize],
    ) -> Result<Self, PlanError> {
        let find = |id: &String| positions.of(id);
        let all = benefit.drivers().into_iter().map(|id| positions.of(id));
        let mut drivers = all.collect::<Result<Vec<_>, _>>()?;
        if let BenefitStream::Team { right_model, .. } = &benefit.stream {
            let idle = find(right_model)?;
            drivers.retain(|driver| *driver != idle);
        }
        let levers = if benefit.stream.has_quality() {
            levers.to_vec()
        } else {
            Vec::new()
        };
        drivers.extend(&levers);
        let decay = benefit.decay.as_ref().map(|decay| {
            Ok(Fall {
                per_month: find(&decay.per_month)?,
                every: f64::from(decay.retrained_every),
                from_start: decay.counted_from == CountedFrom::Start,
            })
        });
        let freed = benefit.books == Books::CapacityFreed;
        let redeployed = benefit.redeployed.as_ref().filter(|_| freed);
        let (source, adoption) = source(positions, &benefit.stream)?;
        Ok(Self {
            booked: benefit.books.is_booked(),
            drivers,
            levers,
            redeployed: positions.maybe(redeployed)?,
            start_delay: benefit.start_delay,
            ramp: positions.maybe(benefit.ramp.as_ref())?,
            growth: positions.maybe(benefit.growth.as_ref())?,
            decay: decay.transpose()?,
            source,
            adoption,
        })
    }

    /// Its drivers.
    pub(super) fn drivers(&self) -> impl Iterator<Item = &usize> {
        self.drivers.iter()
    }

    /// Whether the benefit depends on that driver.
    pub(crate) fn depends_on(&self, driver: usize) -> bool {
        self.drivers.contains(&driver)
    }

    /// Drivers that shape the whole course instead of one month.
    pub(crate) fn shaping(&self) -> impl Iterator<Item = usize> {
        let decay = self.decay.map(|decay| decay.per_month);
        [self.ramp, self.growth, decay].into_iter().flatten()
    }

    /// Gives each row in which something may come in to `each`, with its number.
    ///
    /// A measured volume or amount contains its growth, a measured quality its fall, and a measured
    /// adoption its ramp: in months where they are held, these are not applied again.
    pub(crate) fn rows(
        &self,
        months: usize,
        columns: &Columns<'_>,
        timeline: &Timeline,
        each: &mut impl FnMut(usize, &[f64]),
    ) {
        if let Source::OneOff {
            amount,
            months: after,
        } = self.source
        {
            self.one_off(months, columns, timeline, (amount, after), each);
            return;
        }
        let width = columns.width;
        let first = timeline
            .go_live
            .iter()
            .copied()
            .fold(f64::INFINITY, f64::min);
        let (mut row, mut level) = (vec![0.0; width], vec![0.0; width]);
        let mut full = vec![0.0; width];
        let mut grown = vec![1.0; width];
        let mut current = false;
        for month in 0..months {
            self.grow(columns, &mut grown);
            if month as f64 + 1.0 <= first + self.start_delay {
                continue;
            }
            let held = self.changes(columns, month);
            if held || !current || self.decay.is_some() {
                self.month(columns, timeline, month, &mut full);
                current = !held && self.decay.is_none();
            }
            let ramped = !self.holds(columns, month, self.adoption);
            self.level(columns, timeline, (month, ramped), &mut level);
            let growing = self.growth.is_some() && !self.holds(columns, month, Some(self.volume()));
            row.copy_from_slice(&level);
            multiply(&mut row, &full);
            if growing {
                multiply(&mut row, &grown);
            }
            timeline.bring(month, &mut row);
            each(month + 1, &row);
        }
    }

    fn holds(&self, columns: &Columns<'_>, month: usize, driver: Option<usize>) -> bool {
        driver.is_some_and(|driver| columns.is_held(driver, month))
    }

    fn changes(&self, columns: &Columns<'_>, month: usize) -> bool {
        let mut drivers = self.drivers.iter();
        drivers.any(|driver| columns.changes(*driver, month))
    }

    /// What grows: cases, or the amount itself.
    fn volume(&self) -> usize {
        match &self.source {
            Source::Time { factors } => factors[0],
            Source::Decisions { cases, .. } | Source::Right { cases, .. } => *cases,
            Source::Classes(decisions) => decisions.cases,
            Source::Amount { amount } | Source::OneOff { amount, .. } => *amount,
            Source::Product { factors, .. } => factors[0],
        }
    }

    fn grow(&self, columns: &Columns<'_>, grown: &mut [f64]) {
        if let Some(growth) = self.growth {
            let rates = columns.plain(growth);
            wide(
                #[inline(always)]
                || {
                    for (grown, rate) in grown.iter_mut().zip(rates) {
                        *grown *= (1.0 + rate).max(0.0);
                    }
                },
            );
        }
    }

    /// How much of the full benefit has come by the end of the month, and how much of the month counts.
    fn level(
        &self,
        columns: &Columns<'_>,
        timeline: &Timeline,
        (month, ramped): (usize, bool),
        out: &mut [f64],
    ) {
        let end = month as f64 + 1.0;
        let ramp = self.ramp.filter(|_| ramped).map(|ramp| columns.plain(ramp));
        wide(
            #[inline(always)]
            || {
                for (out, live) in out.iter_mut().zip(&timeline.go_live) {
                    *out = end - live - self.start_delay;
                }
                if let Some(ramp) = ramp {
                    for (out, ramp) in out.iter_mut().zip(ramp) {
                        *out /= ramp.max(1.0);
                    }
                }
                for out in out.iter_mut() {
                    *out = out.clamp(0.0, 1.0);
                }
            },
        );
        let Some(ends) = &timeline.end else { return };
        for ((out, live), stop) in out.iter_mut().zip(&timeline.go_live).zip(ends) {
            // The part of the live part of the month that lies before the end of operation.
            let begin = (live + self.start_delay).max(end - 1.0);
            let open = end - begin;
            *out *= if open > 0.0 {
                ((stop.min(end) - begin) / open).clamp(0.0, 1.0)
            } else {
                0.0
            };
        }
    }

    /// The benefit of a month at full level and without growth.
    fn month(&self, columns: &Columns<'_>, timeline: &Timeline, month: usize, out: &mut [f64]) {
        let column = |driver: usize| columns.at(driver, month);
        match &self.source {
            Source::Time { factors } => {
                let [cases, minutes, rate] = factors.map(column);
                out.copy_from_slice(cases);
                multiply(out, minutes);
                wide(
                    #[inline(always)]
                    || out.iter_mut().for_each(|out| *out /= 60.0),
                );
                multiply(out, rate);
            }
            Source::Product { factors, times } => {
                let [one, two, three] = factors.map(column);
                for (at, out) in out.iter_mut().enumerate() {
                    *out = one[at] * two[at] * three[at] * times;
                }
            }
            Source::Amount { amount } => self.amount(columns, timeline, (month, *amount), out),
            Source::OneOff { amount, .. } => out.copy_from_slice(column(*amount)),
            Source::Classes(decisions) => {
                self.lost(columns, timeline, month, decisions.quality(), out);
                decisions.money(columns, month, out);
            }
            Source::Right {
                cases,
                right,
                worth,
                times,
                never_negative,
            } => {
                self.lost(columns, timeline, month, right[1], out);
                let ([today, model], cases) = (right.map(column), column(*cases));
                let worth = column(*worth);
                let least = if *never_negative {
                    0.0
                } else {
                    f64::NEG_INFINITY
                };
                wide(
                    #[inline(always)]
                    || {
                        let rows = out
                            .iter_mut()
                            .zip(model)
                            .zip(today)
                            .zip(cases.iter().zip(worth));
                        for (((out, model), today), (cases, worth)) in rows {
                            let more = ((model - *out).max(0.0) - today).max(least);
                            *out = cases * more * worth * times;
                        }
                    },
                );
            }
            Source::Decisions {
                cases,
                share_positive,
                found,
                right,
                worth,
            } => {
                self.lost(columns, timeline, month, found[1], out);
                let (cases, positive) = (column(*cases), column(*share_positive));
                let ([found_today, found_model], [right_today, right_model]) =
                    (found.map(column), right.map(column));
                let worth = worth.map(column);
                let cost_of_levers = |at: usize| -> f64 {
                    let levers = self.levers.iter();
                    levers.map(|lever| column(*lever)[at]).sum()
                };
                for (at, out) in out.iter_mut().enumerate() {
                    let worth = worth.map(|column| column[at]);
                    let right_model = right_model[at] - cost_of_levers(at);
                    let model = (found_model[at] - *out, right_model);
                    let today = (found_today[at], right_today[at]);
                    let more = case_worth(positive[at], model, worth)
                        - case_worth(positive[at], today, worth);
                    *out = cases[at] * more;
                }
            }
        }
        for driver in self.adoption.into_iter().chain(self.redeployed) {
            multiply(out, column(driver));
        }
    }

    /// Quality lost since the last retraining; nothing where the quality itself is held.
    fn lost(
        &self,
        columns: &Columns<'_>,
        timeline: &Timeline,
        month: usize,
        quality: usize,
        out: &mut [f64],
    ) {
        out.fill(0.0);
        if columns.is_held(quality, month) {
            return;
        }
        for lever in &self.levers {
            for (out, loss) in out.iter_mut().zip(columns.at(*lever, month)) {
                *out += loss;
            }
        }
        let Some(fall) = self.decay else { return };
        let end = month as f64 + 1.0;
        let per_month = columns.plain(fall.per_month);
        // Whole months of a horizon: their quotient is never rounded up to a whole number.
        let since = |months: f64| {
            let retrainings = f64::from((months / fall.every) as i32);
            if fall.every > 0.0 {
                months - fall.every * retrainings
            } else {
                months
            }
        };
        wide(
            #[inline(always)]
            || {
                let rows = out.iter_mut().zip(per_month).zip(&timeline.go_live);
                for ((out, per_month), live) in rows {
                    let months = if fall.from_start {
                        end
                    } else {
                        f64::from((end - live).max(0.0) as i32)
                    };
                    *out += since(months) * per_month;
                }
            },
        );
    }
}

fn source(
    positions: &Positions<'_>,
    stream: &BenefitStream,
) -> Result<(Source, Option<usize>), PlanError> {
    let find = |id: &String| positions.of(id);
    let maybe = |id: &Option<String>| positions.maybe(id.as_ref());
    Ok(match stream {
        BenefitStream::TimeSaved {
            cases,
            minutes,
            hourly_rate,
            adoption,
        } => {
            let factors = [find(cases)?, find(minutes)?, find(hourly_rate)?];
            (Source::Time { factors }, Some(find(adoption)?))
        }
        BenefitStream::BetterDecisions {
            cases,
            share_positive,
            found_today,
            found_model,
            right_today,
            right_model,
            worth,
            adoption,
        } => {
            let source = Source::Decisions {
                cases: find(cases)?,
                share_positive: find(share_positive)?,
                found: [find(found_today)?, find(found_model)?],
                right: [find(right_today)?, find(right_model)?],
                worth: [
                    find(&worth.true_positive)?,
                    find(&worth.false_positive)?,
                    find(&worth.missed)?,
                    find(&worth.true_negative)?,
                ],
            };
            (source, maybe(adoption)?)
        }
        BenefitStream::MoreRight {
            cases,
            right_today,
            right_model,
            worth,
            times,
            never_negative,
            adoption,
        } => {
            let source = Source::Right {
                cases: find(cases)?,
                right: [find(right_today)?, find(right_model)?],
                worth: find(worth)?,
                times: *times,
                never_negative: *never_negative,
            };
            (source, maybe(adoption)?)
        }
        BenefitStream::Team { .. }
        | BenefitStream::ClassDecisions(_)
        | BenefitStream::RevenueUplift { .. }
        | BenefitStream::RiskReduced { .. }
        | BenefitStream::OneOff { .. }
        | BenefitStream::Expression { .. } => return further::source(positions, stream),
        BenefitStream::Amount { amount, adoption } => {
            let source = Source::Amount {
                amount: find(amount)?,
            };
            (source, maybe(adoption)?)
        }
    })
}
