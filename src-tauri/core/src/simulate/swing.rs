//! What each driver does to the return.

use super::{BLOCK, Cancel, Draws, DriverEffect, REPLICATES, draw::Drawn, summary::median};
use crate::{
    plan::{Columns, Held, Plan, PlanError, Streams, Timeline},
    statistics::{correlation, ranks},
};
use rayon::prelude::*;

/// Futures of each replicate in which swings are computed: 2,048 in all.
///
/// A swing is a difference between the same futures with and without the driver held; its error is far
/// below that of the return itself, and the difference is put on the return of all futures.
const PER_REPLICATE: usize = 128;

/// Swing and rank correlation of each driver, the widest swing first.
pub(super) fn effects(
    plan: &Plan,
    streams: &Streams,
    draws: &Draws,
    npv: &[f64],
    cancel: Cancel<'_>,
) -> Result<Vec<DriverEffect>, PlanError> {
    let part = part(draws);
    let blocks = 0..part.samples.div_ceil(BLOCK);
    let worked = blocks.into_par_iter().map(|block| {
        if cancel() {
            return Err(PlanError::Stopped);
        }
        Ok(held_block(streams, &part, block))
    });
    let worked: Vec<HeldBlock> = worked.collect::<Result<_, _>>()?;
    let mut base = joined(&worked, |block| Some(&block.base));
    let base = median(&mut base);
    let likely = median(&mut npv.to_vec());
    let npv_ranks = ranks(npv);
    let effect = |(at, drawn): (usize, &Drawn)| {
        let held = |side: usize| {
            let mut returns = joined(&worked, |block| block.held[at].as_ref().map(|h| &h[side]));
            if returns.is_empty() {
                likely
            } else {
                likely + (median(&mut returns) - base)
            }
        };
        DriverEffect {
            id: plan.drivers[at].id.clone(),
            swing_low: held(0),
            swing_high: held(1),
            rank_correlation: rank_correlation(drawn, &npv_ranks),
            no_effect: worked.iter().all(|block| block.held[at].is_none()),
        }
    };
    let mut effects: Vec<DriverEffect> = draws.drivers.par_iter().enumerate().map(effect).collect();
    effects.sort_by(|a, b| b.swing().total_cmp(&a.swing()).then(a.id.cmp(&b.id)));
    Ok(effects)
}

/// The first futures of each replicate.
fn part(draws: &Draws) -> Draws {
    let each = draws.samples / REPLICATES;
    let kept = each.min(PER_REPLICATE);
    let drivers = draws.drivers.iter().map(|drawn| {
        let replicates = drawn.values.chunks_exact(each);
        Drawn {
            values: replicates
                .flat_map(|replicate| &replicate[..kept])
                .copied()
                .collect(),
            shares: Vec::new(),
            ends: drawn.ends,
        }
    });
    Draws {
        samples: kept * REPLICATES,
        drivers: drivers.collect(),
    }
}

fn joined<'b>(
    blocks: &'b [HeldBlock],
    of: impl Fn(&'b HeldBlock) -> Option<&'b Vec<f64>>,
) -> Vec<f64> {
    blocks.iter().filter_map(of).flatten().copied().collect()
}

/// Returns of a block of futures as drawn, and with each driver held at its P10 and P90; nothing for a
/// driver on which no stream depends.
struct HeldBlock {
    base: Vec<f64>,
    held: Vec<Option<[Vec<f64>; 2]>>,
}

fn held_block(streams: &Streams, draws: &Draws, block: usize) -> HeldBlock {
    let places = draws.places(block);
    let (width, columns) = (places.len(), draws.columns(&places));
    let parts = Parts::new(streams, &columns, width);
    let held = draws.drivers.iter().enumerate().map(|(at, drawn)| {
        let (low, high) = drawn.ends.filter(|_| parts.matters(at))?;
        Some([low, high].map(|value| parts.with(&columns, at, value)))
    });
    HeldBlock {
        held: held.collect(),
        base: parts.total.clone(),
    }
}

/// The present value of each stream, so that only those which a driver touches are computed again.
struct Parts<'s> {
    streams: &'s Streams,
    timeline: Timeline,
    /// Benefits, then costs (negative).
    each: Vec<Vec<f64>>,
    total: Vec<f64>,
}

impl<'s> Parts<'s> {
    fn new(streams: &'s Streams, columns: &[&[f64]], width: usize) -> Self {
        let columns = Columns {
            values: columns,
            width,
            held: Held::NOTHING,
        };
        let timeline = streams.timeline(&columns);
        let count = streams.income.len() + streams.spending.len();
        let each: Vec<Vec<f64>> = (0..count)
            .map(|stream| present(streams, stream, &columns, &timeline))
            .collect();
        let mut total = vec![0.0; width];
        for part in &each {
            add(&mut total, part, 1.0);
        }
        Self {
            streams,
            timeline,
            each,
            total,
        }
    }

    fn moves_time(&self, driver: usize) -> bool {
        self.streams
            .durations
            .drivers()
            .any(|duration| duration == driver)
    }

    fn touches(&self, stream: usize, driver: usize) -> bool {
        match self.streams.income.get(stream) {
            Some(income) => income.depends_on(driver),
            None => self.streams.spending[stream - self.streams.income.len()].depends_on(driver),
        }
    }

    fn matters(&self, driver: usize) -> bool {
        let mut streams = 0..self.each.len();
        self.moves_time(driver) || streams.any(|stream| self.touches(stream, driver))
    }

    /// Returns with one driver held at a value.
    fn with(&self, columns: &[&[f64]], driver: usize, value: f64) -> Vec<f64> {
        let constant = vec![value; self.total.len()];
        let mut values = columns.to_vec();
        values[driver] = &constant;
        let columns = Columns {
            values: &values,
            width: self.total.len(),
            held: Held::NOTHING,
        };
        let moved = self.moves_time(driver);
        let timeline = moved.then(|| self.streams.timeline(&columns));
        let timeline = timeline.as_ref().unwrap_or(&self.timeline);
        let mut total = self.total.clone();
        for (stream, before) in self.each.iter().enumerate() {
            if moved || self.touches(stream, driver) {
                add(&mut total, before, -1.0);
                let after = present(self.streams, stream, &columns, timeline);
                add(&mut total, &after, 1.0);
            }
        }
        total
    }
}

fn add(sums: &mut [f64], values: &[f64], times: f64) {
    for (sum, value) in sums.iter_mut().zip(values) {
        *sum += value * times;
    }
}

/// Present value of one stream in each future; costs are negative.
fn present(
    streams: &Streams,
    stream: usize,
    columns: &Columns<'_>,
    timeline: &Timeline,
) -> Vec<f64> {
    let mut worth = vec![0.0; columns.width];
    let months = streams.months;
    match streams.income.get(stream) {
        Some(income) => income.rows(months, columns, timeline, &mut |row, values| {
            add(&mut worth, values, streams.factors[row]);
        }),
        None => {
            let spending = &streams.spending[stream - streams.income.len()];
            spending.rows(months, columns, timeline, &mut |row, values| {
                add(&mut worth, values, -streams.factors[row]);
            });
        }
    }
    worth
}

/// Spearman's correlation of a driver with the return. The shares a driver was drawn from rank its
/// values, and are sorted as integers.
fn rank_correlation(drawn: &Drawn, npv_ranks: &[f64]) -> Option<f64> {
    if drawn.shares.is_empty() {
        return None;
    }
    let keyed = drawn.shares.iter().zip(0_u64..);
    let mut order: Vec<u64> = keyed
        .map(|(share, at)| u64::from(*share) << 32 | at)
        .collect();
    order.sort_unstable();
    let mut ranks = vec![0.0; order.len()];
    let mut first = 0;
    while first < order.len() {
        let share = order[first] >> 32;
        let alike = order[first..].iter().take_while(|key| *key >> 32 == share);
        let count = alike.count();
        for key in &order[first..first + count] {
            ranks[(key & 0xffff_ffff) as usize] = first as f64 + (count as f64 + 1.0) / 2.0;
        }
        first += count;
    }
    correlation(&ranks, npv_ranks)
}
