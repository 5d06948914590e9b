//! Percentiles of many values: counted into buckets of one width, only the buckets that are asked for are
//! put in order.

use super::{between, place};
use crate::wide::wide;

/// Buckets between the least and the greatest value.
const COUNT: usize = 2_048;

/// The same as [`percentiles`](super::percentiles); nothing where the values do not lie within numbers.
pub(super) fn percentiles<const N: usize>(values: &[f64], at: [f64; N]) -> Option<[f64; N]> {
    let (least, most) = wide(
        #[inline(always)]
        || ends(values),
    );
    let scale = (COUNT - 1) as f64 / (most - least);
    if !scale.is_finite() {
        return None;
    }
    let bucket = |value: f64| ((value - least) * scale) as usize;
    let mut begins = [0_u32; COUNT + 1];
    for value in values {
        begins[bucket(*value) + 1] += 1;
    }
    for next in 1..begins.len() {
        begins[next] += begins[next - 1];
    }
    let wanted = at.map(|at| place(values.len(), at).unwrap_or_default());
    let mut buckets = Vec::with_capacity(2 * N);
    for (below, _) in wanted {
        for place in [below, (below + 1).min(values.len() - 1)] {
            // The last bucket that begins at or before the place.
            buckets.push(begins.partition_point(|begin| *begin as usize <= place) - 1);
        }
    }
    buckets.sort_unstable();
    buckets.dedup();
    let mut is_wanted = [false; COUNT];
    for found in &buckets {
        is_wanted[*found] = true;
    }
    let mut kept: Vec<f64> = values
        .iter()
        .copied()
        .filter(|value| is_wanted[bucket(*value)])
        .collect();
    kept.sort_unstable_by(f64::total_cmp);
    // Places within what is kept: those before the bucket that are not kept are left out.
    let in_kept = |place: usize| {
        let mut before = 0;
        for found in &buckets {
            let (begin, end) = (begins[*found] as usize, begins[found + 1] as usize);
            if place < end {
                return before + place - begin;
            }
            before += end - begin;
        }
        kept.len() - 1
    };
    Some(wanted.map(|(below, weight)| {
        let above = (below + 1).min(values.len() - 1);
        between(kept[in_kept(below)], kept[in_kept(above)], weight)
    }))
}

/// The least and the greatest; not a number where one is none.
#[inline(always)]
fn ends(values: &[f64]) -> (f64, f64) {
    const LANES: usize = 16;
    let (mut least, mut most) = ([f64::INFINITY; LANES], [f64::NEG_INFINITY; LANES]);
    let mut undefined = [0.0; LANES];
    for part in values.chunks(LANES) {
        for (lane, value) in part.iter().enumerate() {
            least[lane] = least[lane].min(*value);
            most[lane] = most[lane].max(*value);
            // Nothing of a number, and undefined of what is none or has no end.
            undefined[lane] += value * 0.0;
        }
    }
    let undefined: f64 = undefined.iter().sum();
    (
        least.into_iter().fold(f64::INFINITY, f64::min) + undefined,
        most.into_iter().fold(f64::NEG_INFINITY, f64::max) + undefined,
    )
}
