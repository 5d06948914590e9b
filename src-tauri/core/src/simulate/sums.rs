//! What the futures of a block come to, summed up row by row.

use crate::{plan::Money, wide::wide};

/// Running sums of a block.
#[derive(Default)]
pub(super) struct Sums {
    pub(super) discounted: Vec<f64>,
    pub(super) booked: Vec<f64>,
    pub(super) simple: Vec<f64>,
    pub(super) deepest: Vec<f64>,
    pub(super) cost: Vec<f64>,
    pub(super) benefit: Vec<f64>,
    pub(super) cost_worth: Vec<f64>,
    /// Last row in which the cumulative was below 0; −1 where it never was.
    pub(super) below: Vec<f64>,
    pub(super) below_simple: Vec<f64>,
    pub(super) course: Vec<f64>,
}

impl Sums {
    /// Carries the money of a block through all rows; with its course only where that is kept.
    pub(super) fn new(money: &Money, factors: &[f64], keeps_course: bool) -> Self {
        let width = money.width;
        let kept = if keeps_course { factors.len() } else { 0 };
        let mut sums = Self {
            course: vec![0.0; width * kept],
            ..Self::default()
        };
        for first in (0..width).step_by(TOGETHER) {
            let places = first..(first + TOGETHER).min(width);
            let mut running = Running::default();
            wide(
                #[inline(always)]
                || {
                    for (row, factor) in factors.iter().enumerate() {
                        running.add(
                            (row as f64, *factor),
                            money,
                            row * width + first..(row + 1) * width,
                        );
                        if keeps_course {
                            let course = &mut sums.course[row * width..][places.clone()];
                            course.copy_from_slice(&running.discounted[..places.len()]);
                        }
                    }
                },
            );
            sums.extend(&running, places.len());
        }
        sums
    }

    fn extend(&mut self, running: &Running, count: usize) {
        for (column, found) in [
            (&mut self.discounted, &running.discounted),
            (&mut self.booked, &running.booked),
            (&mut self.simple, &running.simple),
            (&mut self.deepest, &running.deepest),
            (&mut self.cost, &running.cost),
            (&mut self.benefit, &running.benefit),
            (&mut self.cost_worth, &running.cost_worth),
            (&mut self.below, &running.below),
            (&mut self.below_simple, &running.below_simple),
        ] {
            column.extend_from_slice(&found[..count]);
        }
    }
}

/// Futures whose sums are carried through all rows together: few enough to stay close at hand.
const TOGETHER: usize = 16;

/// The sums of some futures. No column, so that nothing else can be meant by a place in it, and the processor
/// may work on several.
struct Running {
    discounted: [f64; TOGETHER],
    booked: [f64; TOGETHER],
    simple: [f64; TOGETHER],
    deepest: [f64; TOGETHER],
    cost: [f64; TOGETHER],
    benefit: [f64; TOGETHER],
    cost_worth: [f64; TOGETHER],
    below: [f64; TOGETHER],
    below_simple: [f64; TOGETHER],
}

impl Default for Running {
    fn default() -> Self {
        let zero = [0.0; TOGETHER];
        Self {
            discounted: zero,
            booked: zero,
            simple: zero,
            deepest: zero,
            cost: zero,
            benefit: zero,
            cost_worth: zero,
            below: [-1.0; TOGETHER],
            below_simple: [-1.0; TOGETHER],
        }
    }
}

impl Running {
    /// Adds a row, of which `places` are left from the first future on.
    #[inline(always)]
    fn add(&mut self, (at_row, factor): (f64, f64), money: &Money, places: std::ops::Range<usize>) {
        let mut spare = [[0.0; TOGETHER]; 3];
        let [first, second, third] = &mut spare;
        let benefit = some(&money.benefit[places.clone()], first);
        let booked = some(&money.booked[places.clone()], second);
        let cost = some(&money.cost[places], third);
        for at in 0..TOGETHER {
            let net = benefit[at] - cost[at];
            self.discounted[at] += net * factor;
            self.booked[at] += (booked[at] - cost[at]) * factor;
            self.simple[at] += net;
            self.deepest[at] = self.deepest[at].min(self.simple[at]);
            self.cost[at] += cost[at];
            self.benefit[at] += benefit[at];
            self.cost_worth[at] += cost[at] * factor;
            let below = self.discounted[at] < 0.0;
            self.below[at] = if below { at_row } else { self.below[at] };
            let below = self.simple[at] < 0.0;
            self.below_simple[at] = if below { at_row } else { self.below_simple[at] };
        }
    }
}

/// The first of a row; nothing beyond its end, for which there is room in `spare`.
#[inline(always)]
fn some<'r>(row: &'r [f64], spare: &'r mut [f64; TOGETHER]) -> &'r [f64; TOGETHER] {
    row.first_chunk().unwrap_or_else(|| {
        spare[..row.len()].copy_from_slice(row);
        spare
    })
}
