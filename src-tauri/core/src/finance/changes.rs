//! How often the signs of several series change, and those of their sums.

use super::{
    lanes::{LANES, Lane},
    roots::ROUNDS,
};
use crate::wide::wide;

/// What one look at the flows of each series says.
pub(super) struct Signs {
    /// The first flow that is not zero.
    pub(super) first: Lane,
    /// All flows together.
    pub(super) total: Lane,
    /// Changes of sign, zeros left out.
    pub(super) flows: Lane,
}

impl Signs {
    #[inline(always)]
    pub(super) fn of(rows: &[Lane]) -> Self {
        let mut flows = Changes::default();
        let (mut total, mut first) = ([0.0; LANES], [0.0; LANES]);
        for row in rows {
            flows.see(row);
            for ((total, first), flow) in total.iter_mut().zip(&mut first).zip(row) {
                *total += flow;
                *first = if *first == 0.0 { *flow } else { *first };
            }
        }
        Self {
            first,
            total,
            flows: flows.count,
        }
    }
}

/// Changes of sign, counted row by row.
#[derive(Default)]
struct Changes {
    /// 1 or −1 as the last that was not zero, 0 before there was one.
    before: Lane,
    count: Lane,
}

impl Changes {
    #[inline(always)]
    fn see(&mut self, values: &Lane) {
        for ((before, count), value) in self.before.iter_mut().zip(&mut self.count).zip(values) {
            let changed = *before * value < 0.0;
            *count += if changed { 1.0 } else { 0.0 };
            *before = if *value == 0.0 {
                *before
            } else {
                1.0_f64.copysign(*value)
            };
        }
    }
}

/// How many zeros a few rounds of sums leave to each series that is asked for, none or one, as `few` in
/// [`roots`](super::roots) has it; nothing where more than one remain possible.
///
/// Rows of nothing at either end are not left out here: sums over them go on as the signs of their ends say.
pub(super) fn changes_of_sums(
    rows: &[Lane],
    signs: &Signs,
    backward: bool,
    asked: &[usize],
) -> [Option<usize>; LANES] {
    let mut found = [None; LANES];
    let mut ends: Vec<Lane> = Vec::with_capacity(ROUNDS);
    let mut sums = rows.to_vec();
    if backward {
        sums.reverse();
    }
    for _ in 0..ROUNDS {
        if asked.iter().all(|lane| found[*lane].is_some()) {
            break;
        }
        let total = ends.is_empty().then_some(&signs.total);
        let count = wide(
            #[inline(always)]
            || summed(&mut sums, total, &ends),
        );
        for lane in asked {
            found[*lane] = found[*lane].or((count[*lane] <= 1.0).then_some(count[*lane] as usize));
        }
        ends.extend(sums.last());
    }
    found
}

/// Sums the rows up in their place, and counts the changes of sign in what comes out, with the ends of the
/// rounds before, the latest first, beyond. The last sum is the same from either side, whatever rounding did.
#[inline(always)]
fn summed(rows: &mut [Lane], total: Option<&Lane>, ends: &[Lane]) -> Lane {
    let mut changes = Changes::default();
    let mut sum = [0.0; LANES];
    let last = rows.len().saturating_sub(1);
    for (at, row) in rows.iter_mut().enumerate() {
        for (sum, value) in sum.iter_mut().zip(row.iter_mut()) {
            *sum += *value;
            *value = *sum;
        }
        if let Some(total) = total.filter(|_| at == last) {
            *row = *total;
        }
        changes.see(row);
    }
    for end in ends.iter().rev() {
        changes.see(end);
    }
    changes.count
}
