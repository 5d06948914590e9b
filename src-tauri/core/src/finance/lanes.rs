//! The rate of return of several futures at once.
//!
//! The same questions as in [`roots`](super::roots), asked of a few series side by side, so that the
//! processor works on all of them with one instruction. What signs leave open, or a step that gets lost, is
//! left to [`growth`].

use super::{
    changes::{Signs, changes_of_sums},
    roots::{Count, Growth, REACH, growth},
};
use crate::wide::{exp, ln, wide};

/// Series that are worked on together.
pub(crate) const LANES: usize = 8;

/// One number of each series.
pub(super) type Lane = [f64; LANES];

/// Steps of Halley's method before a series is left to the slow way.
const STEPS: usize = 12;

/// A step as small as this leaves nothing to do: the next one would be its third power.
const NEAR: f64 = 2e-6;

/// The growth of each of some series at which its present value is zero, the rows one after another. As
/// [`growth`] finds it, with no more of several than is needed to know that there are.
pub(crate) fn growths(rows: &[Lane]) -> [Growth; LANES] {
    let counts = counts(rows);
    let mut search = Search::new(&counts);
    search.run(rows);
    std::array::from_fn(|lane| match counts[lane] {
        Count::None => Growth::None,
        Count::One { .. } if search.found[lane] => Growth::One(-search.place[lane]),
        _ => {
            let flows: Vec<f64> = rows.iter().map(|row| row[lane]).collect();
            growth(&flows, false)
        }
    })
}

/// How many rates each series has, as far as signs say it.
fn counts(rows: &[Lane]) -> [Count; LANES] {
    let signs = wide(
        #[inline(always)]
        || Signs::of(rows),
    );
    let unclear = |lane: &usize| {
        signs.flows[*lane] > 1.0 && signs.total[*lane] != 0.0 && signs.total[*lane].is_finite()
    };
    let unclear: Vec<usize> = (0..LANES).filter(unclear).collect();
    let sums = [false, true].map(|backward| changes_of_sums(rows, &signs, backward, &unclear));
    std::array::from_fn(|lane| {
        let (first, total) = (signs.first[lane], signs.total[lane]);
        if !total.is_finite() {
            return Count::Open;
        }
        let sums = || Some((sums[0][lane]?, sums[1][lane]?));
        Count::of(signs.flows[lane] as usize, sums, first, total)
    })
}

/// Halley's method in all series at once.
struct Search {
    place: Lane,
    low: Lane,
    high: Lane,
    /// 1 where the present value is below zero at the lower end, else −1.
    rises: Lane,
    /// Whether the place is the root.
    found: [bool; LANES],
    /// Whether there is nothing more to look for.
    done: [bool; LANES],
}

impl Search {
    fn new(counts: &[Count; LANES]) -> Self {
        let mut search = Self {
            place: [0.0; LANES],
            low: [0.0; LANES],
            high: [0.0; LANES],
            rises: [1.0; LANES],
            found: [false; LANES],
            done: [true; LANES],
        };
        for (lane, count) in counts.iter().enumerate() {
            if let Count::One { bracket, rises } = *count {
                (search.low[lane], search.high[lane]) = bracket;
                search.rises[lane] = if rises { 1.0 } else { -1.0 };
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
            wide(
                #[inline(always)]
                || {
                    let mut x = self.place;
                    x.iter_mut().for_each(|x| *x = exp(*x));
                    let course = Course::of(&Balance::of(rows, x));
                    self.step(&course);
                },
            );
        }
    }

    #[inline(always)]
    fn step(&mut self, course: &Course) {
        for lane in 0..LANES {
            let (place, value, slope) = (self.place[lane], course.value[lane], course.slope[lane]);
            let below = value * self.rises[lane] < 0.0;
            let low = if below { place } else { self.low[lane] };
            let high = if below { self.high[lane] } else { place };
            let newton = value / slope;
            // Where the bend says more than the slope, it is not to be trusted.
            let bend = (newton * course.bend[lane] / (2.0 * slope)).clamp(-0.5, 0.5);
            let next = place - newton / (1.0 - bend);
            let found = value == 0.0;
            // Also where a sum has left the numbers there are: the slow way keeps within them.
            let inside = next > low && next < high && place.abs() <= REACH;
            let near = (next - place).abs() <= NEAR;
            let open = !self.done[lane];
            self.found[lane] |= open && (found || inside && near);
            self.done[lane] |= found || near || !inside;
            self.place[lane] = if open && inside && !found {
                next
            } else {
                place
            };
            (self.low[lane], self.high[lane]) = (low, high);
        }
    }
}

/// What comes in and what goes out at one growth each, with half of their second derivatives.
struct Balance {
    x: Lane,
    came: [Lane; 3],
    went: [Lane; 3],
}

impl Balance {
    /// By Horner's scheme, from the last row back.
    #[inline(always)]
    fn of(rows: &[Lane], x: Lane) -> Self {
        let zero = [0.0; LANES];
        let ([mut came, mut came_1, mut came_2], [mut went, mut went_1, mut went_2]) =
            ([zero; 3], [zero; 3]);
        for row in rows.iter().rev() {
            for lane in 0..LANES {
                let x = x[lane];
                came_2[lane] = came_2[lane] * x + came_1[lane];
                went_2[lane] = went_2[lane] * x + went_1[lane];
                came_1[lane] = came_1[lane] * x + came[lane];
                went_1[lane] = went_1[lane] * x + went[lane];
                came[lane] = came[lane] * x + row[lane].max(0.0);
                went[lane] = went[lane] * x - row[lane].min(0.0);
            }
        }
        Self {
            x,
            came: [came, came_1, came_2],
            went: [went, went_1, went_2],
        }
    }
}

/// Logarithm of what comes in over what goes out, by the logarithm of growth: nearly a straight line.
struct Course {
    value: Lane,
    slope: Lane,
    bend: Lane,
}

impl Course {
    /// The slope is the difference of the mean times at which money comes and goes, the bend that of their
    /// variances.
    #[inline(always)]
    fn of(balance: &Balance) -> Self {
        let zero = [0.0; LANES];
        let [mut value, mut slope, mut bend] = [zero; 3];
        for lane in 0..LANES {
            let x = balance.x[lane];
            let moments = |sums: &[Lane; 3]| {
                let mean = x * sums[1][lane] / sums[0][lane];
                let square = 2.0 * x * x * sums[2][lane] / sums[0][lane] + mean;
                (mean, square - mean * mean)
            };
            let (came, went) = (moments(&balance.came), moments(&balance.went));
            let ratio = balance.came[0][lane] / balance.went[0][lane];
            // Beyond the numbers there are, nothing is said, and the step gets lost.
            value[lane] = if ratio > f64::MIN_POSITIVE && ratio < f64::INFINITY {
                ln(ratio)
            } else {
                f64::NAN
            };
            (slope[lane], bend[lane]) = (came.0 - went.0, came.1 - went.1);
        }
        Self { value, slope, bend }
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
