//! What came about so far: a line with its band, which ends in a dot with a name.

use crate::fan::{band, curve};
use crate::figure::Undrawn;
use crate::label::Bounds;
use crate::paper::{Anchor, Paper};
use crate::plot::{Plot, drawable};

/// The realised value at one time: a range, since what is not measured stays as planned.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub struct RealisedPoint {
    /// Months since the start.
    pub at: f64,
    /// The lower end of its band.
    pub low: f64,
    /// The likely realised value.
    pub value: f64,
    /// The upper end of its band.
    pub high: f64,
}

/// The realised value up to now.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Realised {
    /// In the order of time.
    pub points: Vec<RealisedPoint>,
    /// The name of the line.
    pub label: String,
}

impl Realised {
    /// The last point that can be drawn.
    pub(crate) fn last(&self) -> Option<&RealisedPoint> {
        let mut points = self.points.iter();
        points.rfind(|point| drawable(point.at) && drawable(point.value))
    }

    pub(crate) fn paint(&self, paper: &Paper<'_>, plot: &Plot) -> Result<(), Undrawn> {
        let ink = paper.ink;
        let ends = self
            .points
            .iter()
            .map(|point| (point.at, point.low, point.high));
        band(paper, plot, ends, ink.realised, 0.22)?;
        let values = self.points.iter().map(|point| (point.at, point.value));
        curve(paper, plot, values, ink.realised, 2.0)
    }

    /// The dot at the end, and the name near it where there is room.
    pub(crate) fn name(&self, paper: &Paper<'_>, plot: &Plot) -> Result<(), Undrawn> {
        let Some(last) = self.last() else {
            return Ok(());
        };
        let (x, y) = (plot.x(last.at), plot.y(last.value));
        paper.dot((x, y), 4.0, paper.ink.realised)?;
        paper.taken.borrow_mut().take(Bounds::around((x, y), 5.0));
        let mut places = vec![
            ((x + 8.0, y + 12.0), Anchor::Start),
            ((x + 8.0, y - 12.0), Anchor::Start),
            ((x + 9.0, y), Anchor::Start),
        ];
        for away in [14.0, 20.0, 28.0, 38.0] {
            places.push(((x, y + away), Anchor::Middle));
            places.push(((x, y - away), Anchor::Middle));
            places.push(((x - 2.0, y + away), Anchor::End));
            places.push(((x - 2.0, y - away), Anchor::End));
        }
        paper.label(
            &self.label,
            paper.ink.named(paper.ink.realised_ink),
            &places,
        )
    }
}
