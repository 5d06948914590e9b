//! What each driver does to the return.

use super::{
    BLOCK, Cancel, Draws, DriverEffect, REPLICATES, draw::Drawn, parts::Parts, summary::median,
};
use crate::{
    plan::{Plan, PlanError, Streams, stated_id},
    statistics::{correlation, ranks},
};
use rayon::prelude::*;
use std::sync::Arc;

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
    let part = part(draws, PER_REPLICATE);
    let blocks = 0..part.samples.div_ceil(BLOCK);
    let worked = blocks.into_par_iter().map(|block| {
        if cancel() {
            return Err(PlanError::Stopped);
        }
        held_block(streams, &part, block)
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
    // What only stands for a number of another currency is nobody's number.
    effects.retain(|effect| stated_id(&effect.id) == effect.id);
    effects.sort_by(|a, b| b.swing().total_cmp(&a.swing()).then(a.id.cmp(&b.id)));
    Ok(effects)
}

/// The first futures of each replicate, at most so many.
pub(super) fn part(draws: &Draws, most: usize) -> Draws {
    let each = draws.samples / REPLICATES;
    let kept = each.min(most);
    let drivers = draws.drivers.iter().map(|drawn| {
        let replicates = drawn.values.chunks_exact(each);
        let values = replicates.flat_map(|replicate| &replicate[..kept]).copied();
        Drawn {
            values: Arc::new(values.collect()),
            points: Arc::default(),
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

fn held_block(streams: &Streams, draws: &Draws, block: usize) -> Result<HeldBlock, PlanError> {
    let places = draws.places(block);
    let (width, columns) = (places.len(), draws.columns(&places));
    let parts = Parts::new(streams, &columns, width)?;
    let held = |(at, drawn): (usize, &Drawn)| {
        let Some((low, high)) = drawn.ends.filter(|_| parts.matters(at)) else {
            return Ok(None);
        };
        let at_value = |value: f64| parts.with(&columns, &[(at, &vec![value; width])]);
        Ok(Some([at_value(low)?, at_value(high)?]))
    };
    let held = draws.drivers.iter().enumerate().map(held);
    Ok(HeldBlock {
        held: held.collect::<Result<_, _>>()?,
        base: parts.total().to_vec(),
    })
}

/// Spearman's correlation of a driver with the return. The shares a driver was drawn from rank its
/// values.
fn rank_correlation(drawn: &Drawn, npv_ranks: &[f64]) -> Option<f64> {
    if drawn.points.is_empty() {
        return None;
    }
    correlation(&drawn.points.ranks(), npv_ranks)
}
