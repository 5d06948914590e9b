//! The rate of return of several futures at once.
//!
//! The same questions as in [`roots`](super::roots), asked of a few series side by side, so that the
//! processor works on all of them with one instruction. What is not plain after the first look (more than
//! one change of sign even in the sums, or a step that gets lost) is left to [`growth`].

use super::roots::{Count, Growth, REACH, growth};
use crate::wide::wide;
use libm::{exp, log};

/// Series that are worked on together.
pub(crate) const LANES: usize = 8;

/// One number of each series.
type Lane = [f64; LANES];

/// Steps of Newton's method before a series is left to the slow way.
const STEPS: usize = 12;

/// The growth of each of some series at which its present value is zero, the rows one after another. As
/// [`growth`] finds it, with no more of several than is needed to know that there are.
pub(crate) fn growths(rows: &[Lane]) -> [Growth; LANES] {
    let signs = wide(|| Signs::of(rows));
    let mut search = Search::new(&signs);
    search.run(rows);
    std::array::from_fn(|lane| match signs.how_many(lane) {
        Count::None => Growth::None,
        Count::One { .. } if search.found[lane] => Growth::One(-search.place[lane]),
        _ => {
            let flows: Vec<f64> = rows.iter().map(|row| row[lane]).collect();
            growth(&flows, false)
        }
    })
}

/// Changes of sign of each series: of its flows, and of their sums from the start and from the end.
struct Signs {
    finite: [bool; LANES],
    first: Lane,
    total: Lane,
    flows: [u32; LANES],
    forward: [u32; LANES],
    backward: [u32; LANES],
}

/// Counts how often the sign changes, zeros left out.
#[derive(Default)]
struct Changes {
    before: Lane,
    count: [u32; LANES],
}

impl Changes {
    #[inline(always)]
    fn see(&mut self, values: &Lane) {
        for ((before, count), value) in self.before.iter_mut().zip(&mut self.count).zip(values) {
            // Below zero for different signs, zero before the first.
            *count += u32::from(*before * value.signum() < 0.0 && *value != 0.0);
            *before = if *value == 0.0 {
                *before
            } else {
                value.signum()
            };
        }
    }
}

impl Signs {
    #[inline(always)]
    fn of(rows: &[Lane]) -> Self {
        let (mut flows, mut forward, mut backward) =
            (Changes::default(), Changes::default(), Changes::default());
        let (mut sum, mut first) = ([0.0; LANES], [0.0; LANES]);
        let mut sums = [0.0; LANES];
        for row in rows {
            flows.see(row);
            for ((sum, first), flow) in sum.iter_mut().zip(&mut first).zip(row) {
                *sum += flow;
                *first = if *first == 0.0 { *flow } else { *first };
            }
            forward.see(&sum);
        }
        let total = sum;
        for (at, row) in rows.iter().enumerate().rev() {
            for (sum, flow) in sums.iter_mut().zip(row) {
                *sum += flow;
            }
            // The same from either side, whatever rounding did.
            backward.see(if at == 0 { &total } else { &sums });
        }
        Self {
            finite: total.map(f64::is_finite),
            first,
            total,
            flows: flows.count,
            forward: forward.count,
            backward: backward.count,
        }
    }

    fn how_many(&self, lane: usize) -> Count {
        if !self.finite[lane] {
            return Count::Open;
        }
        let sums = || Some((self.forward[lane] as usize, self.backward[lane] as usize));
        let (first, total) = (self.first[lane], self.total[lane]);
        Count::of(self.flows[lane] as usize, sums, first, total)
    }
}

/// Newton's method in all series at once, as `refine` has it.
struct Search {
    place: Lane,
    low: Lane,
    high: Lane,
    rises: [bool; LANES],
    /// Whether the place is the root.
    found: [bool; LANES],
    /// Whether there is nothing more to look for.
    done: [bool; LANES],
}

impl Search {
    fn new(signs: &Signs) -> Self {
        let mut search = Self {
            place: [0.0; LANES],
            low: [0.0; LANES],
            high: [0.0; LANES],
            rises: [false; LANES],
            found: [false; LANES],
            done: [true; LANES],
        };
        for lane in 0..LANES {
            if let Count::One { bracket, rises } = signs.how_many(lane) {
                (search.low[lane], search.high[lane]) = bracket;
                search.rises[lane] = rises;
                search.done[lane] = false;
            }
        }
        search
    }

    fn run(&mut self, rows: &[Lane]) {
        for _ in 0..STEPS {
            if self.done.iter().all(|done| *done) {
                return;
            }
            let x = self
                .place
                .map(|place| if place == 0.0 { 1.0 } else { exp(place) });
            let balance = wide(|| Balance::of(rows, x));
            for lane in 0..LANES {
                if !self.done[lane] {
                    self.step(lane, balance.at(lane, self.place[lane]));
                }
            }
        }
    }

    fn step(&mut self, lane: usize, (value, slope): (f64, f64)) {
        let x = self.place[lane];
        if value == 0.0 {
            (self.found[lane], self.done[lane]) = (true, true);
            return;
        }
        if (value < 0.0) == self.rises[lane] {
            self.low[lane] = x;
        } else {
            self.high[lane] = x;
        }
        let next = x - value / slope;
        // Also where a sum has left the numbers there are: the slow way keeps within them.
        if !(next > self.low[lane] && next < self.high[lane]) {
            self.done[lane] = true;
            return;
        }
        // A step squares the distance to the root, so that after one as small as this it is there.
        if (next - x).abs() <= 1e-8 {
            (self.found[lane], self.done[lane]) = (true, true);
        }
        self.place[lane] = next;
    }
}

/// What comes in and what goes out at one growth each, with their derivatives.
struct Balance {
    x: Lane,
    came: Lane,
    came_later: Lane,
    went: Lane,
    went_later: Lane,
}

impl Balance {
    /// By Horner's scheme, from the last row back.
    #[inline(always)]
    fn of(rows: &[Lane], x: Lane) -> Self {
        let zero = [0.0; LANES];
        let (mut came, mut came_later, mut went, mut went_later) = (zero, zero, zero, zero);
        for row in rows.iter().rev() {
            for lane in 0..LANES {
                came_later[lane] = came_later[lane] * x[lane] + came[lane];
                went_later[lane] = went_later[lane] * x[lane] + went[lane];
                came[lane] = came[lane] * x[lane] + row[lane].max(0.0);
                went[lane] = went[lane] * x[lane] - row[lane].min(0.0);
            }
        }
        Self {
            x,
            came,
            came_later,
            went,
            went_later,
        }
    }

    /// Logarithm of what comes in over what goes out, and its slope.
    fn at(&self, lane: usize, place: f64) -> (f64, f64) {
        let (came, went) = (self.came[lane], self.went[lane]);
        if !(came.is_finite() && went.is_finite()) || place.abs() > REACH {
            return (f64::NAN, 1.0);
        }
        let ratio = came / went;
        // ln r = 2 (t + t³/3 + t⁵/5 + …) with t = (r − 1) ÷ (r + 1): near the root exact, and many times as
        // fast; further away a step need not be.
        let value = if (0.3..3.0).contains(&ratio) {
            let t = (came - went) / (came + went);
            2.0 * t * (1.0 + t * t * (1.0 / 3.0 + t * t * 0.2))
        } else {
            log(ratio)
        };
        let slope = self.came_later[lane] / came - self.went_later[lane] / went;
        (value, self.x[lane] * slope)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn one_by_one(rows: &[Lane]) -> Vec<Growth> {
        let lane =
            |lane: usize| growth(&rows.iter().map(|row| row[lane]).collect::<Vec<_>>(), false);
        (0..LANES).map(lane).collect()
    }

    fn agree(rows: &[Lane]) {
        for (found, expected) in growths(rows).iter().zip(one_by_one(rows)) {
            match (found, &expected) {
                (Growth::One(found), Growth::One(expected)) => {
                    assert!((found - expected).abs() < 1e-11, "{found} {expected}");
                }
                _ => assert_eq!(*found, expected),
            }
        }
    }

    #[test]
    fn what_cannot_be_computed_has_no_rate() {
        let mut rows = vec![[-1.0; LANES], [0.5; LANES], [0.7; LANES]];
        rows[1] = [
            0.0,
            f64::NAN,
            f64::INFINITY,
            -f64::INFINITY,
            1e308,
            1e-308,
            -0.0,
            0.3,
        ];
        agree(&rows);
        agree(&[]);
        agree(&[[0.0; LANES]]);
    }

    proptest! {
        #[test]
        fn side_by_side_they_are_what_they_are_alone(
            mut rows in prop::collection::vec(prop::array::uniform8(-100.0..100.0_f64), 1..50),
            spent in 0.0..3_000.0_f64,
            kind in 0..4_u8,
        ) {
            // As drawn; as plans are: spent first, then mostly earned; with nothing at both ends.
            for (at, row) in rows.iter_mut().enumerate() {
                for (lane, flow) in row.iter_mut().enumerate() {
                    match kind {
                        1 if at == 0 => *flow = -spent,
                        1 => *flow = flow.abs(),
                        2 if at < 3 + lane => *flow = -flow.abs(),
                        2 => *flow += 60.0,
                        3 if at < lane || at > 20 => *flow = 0.0,
                        _ => {}
                    }
                }
            }
            agree(&rows);
        }
    }
}
