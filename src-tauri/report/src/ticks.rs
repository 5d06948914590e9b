//! Round numbers for axes: steps of 1, 2 and 5 times a power of ten, whole months for months.
//! The finest step is taken whose labels are all different and do not touch each other.

use crate::plot::Extent;
use crate::theme::Lettering;

/// More ticks than these are noise along a horizontal axis, even where they have room.
const MOST: usize = 10;

/// A labelled place on an axis.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Tick {
    pub(crate) at: f64,
    pub(crate) label: String,
}

/// A step of 1, 2 or 5 times a power of ten.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Step {
    digit: u32,
    power: i32,
}

impl Step {
    /// The greatest power of ten that is not above a positive number. Read from the number's
    /// decimal text, since logarithms differ between machines in their last digit.
    fn below(length: f64) -> Self {
        let text = format!("{length:e}");
        let power = text
            .split_once('e')
            .and_then(|(_, power)| power.parse().ok());
        Self {
            digit: 1,
            power: power.unwrap_or(0),
        }
    }

    fn next(self) -> Self {
        match self.digit {
            1 => Self { digit: 2, ..self },
            2 => Self { digit: 5, ..self },
            _ => Self {
                digit: 1,
                power: self.power + 1,
            },
        }
    }

    /// So many steps. Read from decimal text, which rounds once: 3 steps of a tenth are 0.3 and
    /// not 0.30000000000000004.
    fn times(self, count: f64) -> f64 {
        let text = format!("{}e{}", count * f64::from(self.digit), self.power);
        text.parse().unwrap_or(0.0)
    }

    fn values(self, extent: Extent) -> Vec<f64> {
        let one = self.times(1.0);
        let (first, last) = ((extent.from / one).ceil(), (extent.to / one).floor());
        let count = (last - first + 1.0).clamp(0.0, 500.0) as u32;
        // Adding zero turns a negative zero into a plain one.
        let at = |index: u32| self.times(first + f64::from(index)) + 0.0;
        (0..count).map(at).collect()
    }
}

/// Steps from fine to coarse, the finest giving at most some fifty ticks.
fn steps(extent: Extent) -> impl Iterator<Item = Step> {
    let first = Step::below(extent.length() / 50.0);
    std::iter::successors(Some(first), |step| Some(step.next())).take(12)
}

fn labelled(values: Vec<f64>, label: &dyn Fn(f64) -> String) -> Vec<Tick> {
    values
        .into_iter()
        .map(|at| Tick {
            at,
            label: label(at),
        })
        .collect()
}

fn all_different(ticks: &[Tick]) -> bool {
    ticks.windows(2).all(|pair| pair[0].label != pair[1].label)
}

/// Ticks of a vertical axis: at most so many, and no two with one label.
pub(crate) fn upwards(extent: Extent, most: usize, label: &dyn Fn(f64) -> String) -> Vec<Tick> {
    steps(extent)
        .map(|step| step.values(extent))
        .filter(|values| values.len() <= most)
        .map(|values| labelled(values, label))
        .find(|ticks| all_different(ticks))
        .unwrap_or_default()
}

/// A horizontal axis in pixels: where a number lies, and how far labels may reach.
pub(crate) struct Along<'a> {
    pub(crate) place: &'a dyn Fn(f64) -> f64,
    pub(crate) lettering: Lettering,
    /// The width of the figure.
    pub(crate) width: f64,
}

impl Along<'_> {
    /// Left and right end of a label, moved inwards at the figure's edges.
    pub(crate) fn ends(&self, tick: &Tick) -> (f64, f64) {
        let wide = crate::font::width(&tick.label, self.lettering.px, self.lettering.cut);
        let left = ((self.place)(tick.at) - wide / 2.0)
            .min(self.width - wide)
            .max(0.0);
        (left, left + wide)
    }

    fn has_room_for(&self, ticks: &[Tick]) -> bool {
        const GAP: f64 = 14.0;
        ticks
            .windows(2)
            .all(|pair| self.ends(&pair[0]).1 + GAP <= self.ends(&pair[1]).0)
    }

    /// The first choice whose labels fit; of the last one, whatever fits.
    fn fitting(&self, choices: impl Iterator<Item = Vec<Tick>>) -> Vec<Tick> {
        let mut last = Vec::new();
        for ticks in choices {
            if self.has_room_for(&ticks) && all_different(&ticks) {
                return ticks;
            }
            if !ticks.is_empty() {
                last = ticks;
            }
        }
        last.truncate(1);
        last
    }

    /// Ticks at round numbers.
    pub(crate) fn numbers(&self, extent: Extent, label: &dyn Fn(f64) -> String) -> Vec<Tick> {
        let choices = steps(extent).map(|step| labelled(step.values(extent), label));
        self.fitting(choices.filter(|ticks| ticks.len() <= MOST))
    }

    /// Ticks at whole months: every one, or halves and wholes of a year.
    pub(crate) fn months(&self, extent: Extent, label: &dyn Fn(f64) -> String) -> Vec<Tick> {
        const EVERY: [f64; 10] = [1.0, 2.0, 3.0, 6.0, 12.0, 24.0, 36.0, 60.0, 120.0, 240.0];
        let months = |every: f64| {
            let first = (extent.from / every).ceil();
            let last = (extent.to / every).floor();
            let count = (last - first + 1.0).clamp(0.0, 300.0) as u32;
            (0..count)
                .map(|index| (first + f64::from(index)) * every + 0.0)
                .collect()
        };
        let choices = EVERY.into_iter().map(months);
        let calm = choices.filter(|months: &Vec<f64>| months.len() <= MOST);
        self.fitting(calm.map(|months| labelled(months, label)))
    }

    /// Ticks at places that have names of their own: each, or every second, third, fourth, sixth …
    pub(crate) fn names(&self, names: &[String]) -> Vec<Tick> {
        let doubled = std::iter::successors(Some(6), |every| Some(every * 2)).take(20);
        let every = [1, 2, 3, 4].into_iter().chain(doubled);
        self.fitting(every.map(|every| {
            let named = names.iter().enumerate().step_by(every);
            named
                .map(|(at, label)| Tick {
                    at: at as f64,
                    label: label.clone(),
                })
                .collect()
        }))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::theme::Theme;

    fn plain(value: f64) -> String {
        format!("{value}")
    }

    fn at(ticks: &[Tick]) -> Vec<f64> {
        ticks.iter().map(|tick| tick.at).collect()
    }

    #[test]
    fn steps_are_one_two_or_five() {
        let extent = |from, to| Extent { from, to };
        let money = upwards(extent(-150_000.0, 290_000.0), 6, &plain);
        assert_eq!(at(&money), [-100_000.0, 0.0, 100_000.0, 200_000.0]);
        let shares = upwards(extent(0.0, 1.0), 6, &plain);
        assert_eq!(at(&shares), [0.0, 0.2, 0.4, 0.6, 0.8, 1.0]);
        let tiny = upwards(extent(-3e-9, 1.2e-8), 5, &plain);
        assert_eq!(at(&tiny), [0.0, 5e-9, 1e-8]);
        let huge = upwards(extent(0.0, 7e99), 5, &plain);
        assert_eq!(at(&huge), [0.0, 2e99, 4e99, 6e99]);
    }

    #[test]
    fn labels_that_would_repeat_take_a_coarser_step() {
        let whole = |value: f64| format!("{value:.0}");
        let ticks = upwards(Extent { from: 0.0, to: 2.0 }, 9, &whole);
        assert_eq!(at(&ticks), [0.0, 1.0, 2.0]);
    }

    #[test]
    fn month_labels_never_touch() {
        let long = |month: f64| format!("Monat {month}");
        for (length, width) in [(1.0, 200.0), (36.0, 480.0), (36.0, 130.0), (240.0, 480.0)] {
            let place = |month: f64| month / length * width;
            let along = Along {
                place: &place,
                lettering: Theme::Light.palette().small(),
                width,
            };
            let ticks = along.months(
                Extent {
                    from: 0.0,
                    to: length,
                },
                &long,
            );
            assert!(
                !ticks.is_empty() && along.has_room_for(&ticks),
                "{length} {width}"
            );
        }
    }

    #[test]
    fn there_is_no_negative_zero() {
        let ticks = upwards(
            Extent {
                from: -0.4,
                to: 1.0,
            },
            4,
            &plain,
        );
        assert!(ticks.iter().any(|tick| tick.label == "0"), "{ticks:?}");
    }
}
