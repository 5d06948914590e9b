//! Where the axes lie: the range of the numbers, and the rectangle that stands for it. The window
//! lays its read-out over the same rectangle, so both read positions from one place.

/// Numbers beyond this are left out as undefined ones are: no axis could show them.
const MOST: f64 = 1e100;

/// The plotting rectangle in units of the view box, and the range of numbers it stands for.
/// `x_from` lies at `x0`, `x_to` at `x1`; `y_from` lies at `y0` (below), `y_to` at `y1` (above).
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Plot {
    /// Left edge.
    pub x0: f64,
    /// Right edge.
    pub x1: f64,
    /// Lower edge; larger than `y1`, since the view box counts downwards.
    pub y0: f64,
    /// Upper edge.
    pub y1: f64,
    /// The number at the left edge.
    pub x_from: f64,
    /// The number at the right edge.
    pub x_to: f64,
    /// The number at the lower edge.
    pub y_from: f64,
    /// The number at the upper edge.
    pub y_to: f64,
}

impl Plot {
    /// Where a number of the horizontal axis lies.
    pub fn x(&self, at: f64) -> f64 {
        self.x0 + (at - self.x_from) / (self.x_to - self.x_from) * (self.x1 - self.x0)
    }

    /// Where a number of the vertical axis lies.
    pub fn y(&self, value: f64) -> f64 {
        self.y0 + (value - self.y_from) / (self.y_to - self.y_from) * (self.y1 - self.y0)
    }

    /// From where to where each of so many rows lies, which share its height evenly.
    pub(crate) fn bands(&self, rows: usize) -> Vec<(f64, f64)> {
        let high = (self.y0 - self.y1) / rows.max(1) as f64;
        let top = |at: usize| self.y1 + at as f64 * high;
        (0..rows).map(|at| (top(at), top(at + 1))).collect()
    }

    /// Whether a number lies on the horizontal axis.
    pub(crate) fn shows(&self, at: f64) -> bool {
        at >= self.x_from && at <= self.x_to
    }
}

/// Whether a number can be drawn at all.
pub(crate) fn drawable(value: f64) -> bool {
    value.is_finite() && value.abs() <= MOST
}

/// From the least to the greatest of some numbers.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Extent {
    pub(crate) from: f64,
    pub(crate) to: f64,
}

impl Extent {
    /// The extent of those that can be drawn; none if there are none.
    pub(crate) fn of(values: impl IntoIterator<Item = f64>) -> Option<Self> {
        values.into_iter().filter(|value| drawable(*value)).fold(
            None,
            |extent: Option<Self>, value| {
                Some(extent.map_or(
                    Self {
                        from: value,
                        to: value,
                    },
                    |extent| extent.with(value),
                ))
            },
        )
    }

    pub(crate) fn with(self, value: f64) -> Self {
        Self {
            from: self.from.min(value),
            to: self.to.max(value),
        }
    }

    /// With some air on both sides, as a share of its length, and never without length: numbers
    /// that differ by less than rounding are one.
    pub(crate) fn padded(self, share: f64) -> Self {
        let size = self.from.abs().max(self.to.abs());
        let length = self.to - self.from;
        let air = if length > size * 1e-9 && length > 1e-100 {
            length * share
        } else if size > 1e-90 {
            size * 0.1
        } else {
            1.0
        };
        Self {
            from: self.from - air,
            to: self.to + air,
        }
    }

    /// Not beyond these ends, where a quantity has natural ones.
    pub(crate) fn within(self, least: f64, most: f64) -> Self {
        Self {
            from: self.from.max(least),
            to: self.to.min(most),
        }
    }

    pub(crate) fn length(self) -> f64 {
        self.to - self.from
    }
}

/// Stretches of neighbouring points without a gap: undefined points are left out, and no line is
/// drawn across them.
pub(crate) fn stretches<P: Copy>(
    points: impl IntoIterator<Item = P>,
    defined: impl Fn(&P) -> bool,
) -> Vec<Vec<P>> {
    let mut stretches = vec![Vec::new()];
    for point in points {
        if defined(&point) {
            if let Some(stretch) = stretches.last_mut() {
                stretch.push(point);
            }
        } else {
            stretches.push(Vec::new());
        }
    }
    stretches.retain(|stretch| !stretch.is_empty());
    stretches
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_cannot_be_drawn_has_no_extent() {
        let values = [f64::NAN, 3.0, f64::INFINITY, -1.0, 1e200];
        assert_eq!(
            Extent::of(values),
            Some(Extent {
                from: -1.0,
                to: 3.0
            })
        );
        assert_eq!(Extent::of([f64::NAN]), None);
    }

    #[test]
    fn an_extent_with_air_always_has_a_length() {
        for value in [0.0, 5.0, -1e99, 1e-99, 1e-300] {
            let extent = Extent {
                from: value,
                to: value,
            }
            .padded(0.04);
            assert!(
                extent.from < value && value < extent.to,
                "{value}: {extent:?}"
            );
        }
        let extent = Extent {
            from: 0.0,
            to: 100.0,
        }
        .padded(0.05);
        assert_eq!(
            extent,
            Extent {
                from: -5.0,
                to: 105.0
            }
        );
    }

    #[test]
    fn positions_run_from_edge_to_edge() {
        let plot = Plot {
            x0: 50.0,
            x1: 450.0,
            y0: 200.0,
            y1: 0.0,
            x_from: 0.0,
            x_to: 40.0,
            y_from: -100.0,
            y_to: 100.0,
        };
        assert_eq!(
            (plot.x(0.0), plot.x(10.0), plot.x(40.0)),
            (50.0, 150.0, 450.0)
        );
        assert_eq!(
            (plot.y(-100.0), plot.y(0.0), plot.y(100.0)),
            (200.0, 100.0, 0.0)
        );
    }

    #[test]
    fn a_gap_parts_two_stretches() {
        let values = [f64::NAN, 1.0, 2.0, f64::NAN, f64::NAN, 3.0];
        let parts = stretches(values, |value| value.is_finite());
        assert_eq!(parts, [vec![1.0, 2.0], vec![3.0]]);
    }
}
