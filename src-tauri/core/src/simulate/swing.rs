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
/// values.
fn rank_correlation(drawn: &Drawn, npv_ranks: &[f64]) -> Option<f64> {
    if drawn.shares.is_empty() {
        return None;
    }
    let order = order(&drawn.shares);
    let mut ranks = vec![0.0; order.len()];
    let mut first = 0_usize;
    for alike in order.chunk_by(|a, b| drawn.shares[*a as usize] == drawn.shares[*b as usize]) {
        for at in alike {
            ranks[*at as usize] = first as f64 + (alike.len() as f64 + 1.0) / 2.0;
        }
        first += alike.len();
    }
    correlation(&ranks, npv_ranks)
}

/// Places of the shares from the least to the most. Sorted by three groups of eleven bits, least first:
/// many times faster than comparing, for some dozen drivers at every keystroke.
fn order(shares: &[u32]) -> Vec<u32> {
    const BITS: u32 = 11;
    let mut order: Vec<u32> = (0..shares.len() as u32).collect();
    let mut sorted = order.clone();
    for shift in [0, BITS, 2 * BITS] {
        let group = |at: u32| (shares[at as usize] >> shift & ((1 << BITS) - 1)) as usize;
        let mut places = [0_u32; (1 << BITS) + 1];
        for at in &order {
            places[group(*at) + 1] += 1;
        }
        for next in 1..places.len() {
            places[next] += places[next - 1];
        }
        for at in &order {
            let place = &mut places[group(*at)];
            sorted[*place as usize] = *at;
            *place += 1;
        }
        std::mem::swap(&mut order, &mut sorted);
    }
    order
}

#[cfg(test)]
mod tests {
    use super::order;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn shares_are_put_in_order(shares in prop::collection::vec(any::<u32>(), 0..300)) {
            let mut expected: Vec<u32> = (0..shares.len() as u32).collect();
            expected.sort_by_key(|at| shares[*at as usize]);
            prop_assert_eq!(order(&shares), expected);
        }
    }
}
