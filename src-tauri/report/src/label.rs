//! Labels inside a figure, placed so that none covers another: names of lines beside them, names of
//! marks in rows above.

use crate::figure::{Size, Undrawn};
use crate::font::width;
use crate::paper::{Anchor, At, Paper};
use crate::theme::Lettering;

/// Height of a row of labels, in pixels.
pub(crate) const ROW: f64 = 15.0;

/// A rectangle on the sheet.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Bounds {
    pub(crate) left: f64,
    pub(crate) right: f64,
    pub(crate) top: f64,
    pub(crate) bottom: f64,
}

impl Bounds {
    /// A square around a place.
    pub(crate) fn around((x, y): At, reach: f64) -> Self {
        Self {
            left: x - reach,
            right: x + reach,
            top: y - reach,
            bottom: y + reach,
        }
    }

    fn of_text((x, middle): At, anchor: Anchor, wide: f64, px: f64) -> Self {
        let left = match anchor {
            Anchor::Start => x,
            Anchor::Middle => x - wide / 2.0,
            Anchor::End => x - wide,
        };
        Self {
            left,
            right: left + wide,
            top: middle - px * 0.6,
            bottom: middle + px * 0.6,
        }
    }

    fn meets(&self, other: &Self) -> bool {
        self.left < other.right
            && other.left < self.right
            && self.top < other.bottom
            && other.top < self.bottom
    }
}

/// What is taken on a sheet already: by labels, which nothing may cover, and by lines, which a
/// label rather leaves free.
pub(crate) struct Taken {
    sheet: Bounds,
    labels: Vec<Bounds>,
    lines: Vec<Bounds>,
}

impl Taken {
    pub(crate) fn on(size: Size) -> Self {
        Self {
            sheet: Bounds {
                left: 0.0,
                right: size.width,
                top: 0.0,
                bottom: size.height,
            },
            labels: Vec::new(),
            lines: Vec::new(),
        }
    }

    pub(crate) fn take(&mut self, bounds: Bounds) {
        self.labels.push(bounds);
    }

    /// Notes a line through these points.
    pub(crate) fn take_line(&mut self, points: &[At]) {
        for pair in points.windows(2) {
            let ((x0, y0), (x1, y1)) = (pair[0], pair[1]);
            let parts = ((x1 - x0).abs().max((y1 - y0).abs()) / 4.0)
                .ceil()
                .clamp(1.0, 500.0);
            for part in 0..=parts as u32 {
                let share = f64::from(part) / parts;
                let at = (x0 + (x1 - x0) * share, y0 + (y1 - y0) * share);
                self.lines.push(Bounds::around(at, 1.5));
            }
        }
    }

    /// How many pieces of lines a label would cover; none where it may not stand at all.
    fn cost(&self, bounds: &Bounds) -> Option<usize> {
        let inside = bounds.left >= self.sheet.left
            && bounds.right <= self.sheet.right
            && bounds.top >= self.sheet.top
            && bounds.bottom <= self.sheet.bottom;
        let free = !self.labels.iter().any(|label| label.meets(bounds));
        (inside && free).then(|| self.lines.iter().filter(|line| line.meets(bounds)).count())
    }
}

impl Paper<'_> {
    /// Writes a label at the best of some places; none is written where all are taken.
    pub(crate) fn label(
        &self,
        text: &str,
        lettering: Lettering,
        places: &[(At, Anchor)],
    ) -> Result<(), Undrawn> {
        let wide = width(text, lettering.px, lettering.cut);
        let bounds =
            |(at, anchor): &(At, Anchor)| Bounds::of_text(*at, *anchor, wide, lettering.px);
        let best = {
            let taken = self.taken.borrow();
            let costs = places
                .iter()
                .filter_map(|place| Some((taken.cost(&bounds(place))?, place)));
            costs.min_by_key(|(cost, _)| *cost).map(|(_, place)| *place)
        };
        let Some((at, anchor)) = best else {
            return Ok(());
        };
        self.taken.borrow_mut().take(bounds(&(at, anchor)));
        self.text(at, anchor, text, lettering)
    }
}

/// Rows for labels that stand above their places: each in the lowest row where it has room, moved
/// inwards at the edges of the sheet. Gives the middle of each and its row, counted from below.
pub(crate) fn stack(labels: &[(f64, f64)], sheet: f64) -> Vec<(f64, usize)> {
    const GAP: f64 = 10.0;
    let mut rows: Vec<Vec<(f64, f64)>> = Vec::new();
    labels
        .iter()
        .map(|(at, wide)| {
            let middle = at.min(sheet - 1.0 - wide / 2.0).max(wide / 2.0 + 1.0);
            let (left, right) = (middle - wide / 2.0 - GAP, middle + wide / 2.0 + GAP);
            let free =
                |row: &Vec<(f64, f64)>| row.iter().all(|(from, to)| right <= *from || *to <= left);
            let row = rows.iter().position(free).unwrap_or(rows.len());
            if row == rows.len() {
                rows.push(Vec::new());
            }
            rows[row].push((middle - wide / 2.0, middle + wide / 2.0));
            (middle, row)
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn labels_close_to_each_other_are_stacked() {
        let placed = stack(&[(50.0, 60.0), (70.0, 60.0), (200.0, 60.0)], 300.0);
        let rows: Vec<_> = placed.iter().map(|(_, row)| *row).collect();
        assert_eq!(rows, [0, 1, 0]);
    }

    #[test]
    fn labels_at_the_edge_move_inwards() {
        let placed = stack(&[(2.0, 60.0), (299.0, 60.0)], 300.0);
        assert_eq!(placed, [(31.0, 0), (269.0, 0)]);
    }

    #[test]
    fn a_label_avoids_labels_and_prefers_free_ground() {
        let mut taken = Taken::on(Size {
            width: 100.0,
            height: 100.0,
        });
        taken.take(Bounds::around((50.0, 50.0), 10.0));
        taken.take_line(&[(0.0, 80.0), (100.0, 80.0)]);
        assert_eq!(taken.cost(&Bounds::around((55.0, 55.0), 3.0)), None);
        assert!(taken.cost(&Bounds::around((50.0, 80.0), 3.0)) > Some(0));
        assert_eq!(taken.cost(&Bounds::around((20.0, 20.0), 3.0)), Some(0));
        assert_eq!(taken.cost(&Bounds::around((1.0, 20.0), 3.0)), None);
    }
}
