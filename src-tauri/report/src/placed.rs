//! Ranges placed on a distribution: what people expect above, how often it comes below, on one axis.

use crate::axis::{Across, Layout};
use crate::distribution::Bin;
use crate::figure::{Drawn, Size, Table, Undrawn};
use crate::font::{shorten, width};
use crate::paper::{Anchor, Paper};
use crate::plot::{Extent, Plot, drawable};
use crate::words::{Caption, Mark, Scale};

/// Height of the row of a range, and of its bar.
const PITCH: f64 = 26.0;
const BAR: f64 = 7.0;

/// What somebody expects.
#[derive(Debug, Clone, PartialEq)]
pub struct PlacedRange {
    /// Who, and how it stands, in a few words.
    pub label: String,
    /// Lower end.
    pub low: f64,
    /// Upper end.
    pub high: f64,
    /// Its row of the table, written out.
    pub cells: Vec<String>,
}

/// Ranges placed on a distribution.
pub struct Placed<'a> {
    /// Its words.
    pub caption: Caption,
    /// From the least to the greatest.
    pub bins: Vec<Bin>,
    /// One for each expectation.
    pub ranges: Vec<PlacedRange>,
    /// The poor, likely and good case.
    pub marks: Vec<Mark>,
    /// How amounts are written.
    pub money: Scale<'a>,
    /// Heads of the table.
    pub heads: Vec<String>,
}

impl Placed<'_> {
    fn bins(&self) -> impl Iterator<Item = &Bin> + Clone {
        self.bins.iter().filter(|bin| {
            let sides = drawable(bin.from) && drawable(bin.to) && bin.from <= bin.to;
            sides && drawable(bin.count) && bin.count > 0.0
        })
    }

    fn ranges(&self) -> impl Iterator<Item = &PlacedRange> + Clone {
        let fits =
            |one: &&PlacedRange| drawable(one.low) && drawable(one.high) && one.low <= one.high;
        self.ranges.iter().filter(fits)
    }

    fn paint_range(
        &self,
        paper: &Paper<'_>,
        plot: &Plot,
        at: usize,
        range: &PlacedRange,
    ) -> Result<(), Undrawn> {
        let middle = (at as f64 + 0.5) * PITCH;
        let (from, to) = (plot.x(range.low), plot.x(range.high));
        // A single number is still seen.
        let to = to.max(from + 3.0);
        let (top, bottom) = (middle - BAR / 2.0, middle + BAR / 2.0);
        paper.bar((from, top), (to, bottom), paper.ink.ink_2, 1.0)?;
        let small = paper.ink.small();
        let wide = width(&range.label, small.px, small.cut);
        let (left, right) = (from - 8.0, paper.size.width - to - 8.0);
        let (place, anchor, room) = if wide <= right || right >= left {
            (to + 8.0, Anchor::Start, right)
        } else {
            (from - 8.0, Anchor::End, left)
        };
        let label = shorten(&range.label, small.px, small.cut, room);
        paper.text((place, middle), anchor, &label, small)
    }
}

impl Drawn for Placed<'_> {
    fn caption(&self) -> &Caption {
        &self.caption
    }

    fn is_empty(&self) -> bool {
        self.bins().next().is_none() || self.ranges().next().is_none()
    }

    fn height(&self, offered: Size) -> f64 {
        offered.height + PITCH * self.ranges().count() as f64
    }

    fn table(&self) -> Table {
        Table {
            columns: self.heads.clone(),
            rows: self.ranges().map(|range| range.cells.clone()).collect(),
        }
    }

    fn paint(&self, paper: &Paper<'_>) -> Result<Plot, Undrawn> {
        let sides = self.bins().flat_map(|bin| [bin.from, bin.to]);
        let ends = self.ranges().flat_map(|range| [range.low, range.high]);
        let x = Extent::of(sides.chain(ends));
        let x = x.unwrap_or(Extent { from: 0.0, to: 0.0 }).padded(0.02);
        let most = self.bins().map(|bin| bin.count).fold(0.0, f64::max);
        let layout = Layout {
            x,
            y: Extent {
                from: 0.0,
                to: most,
            },
            scale: None,
            across: Across::Numbers(&self.money),
            marks: &self.marks,
            above: PITCH * self.ranges().count() as f64 + 2.0,
            right: 8.0,
        };
        let axes = layout.lay(paper);
        let plot = axes.plot;
        axes.draw_grid(paper)?;
        for bin in self.bins() {
            let (left, right) = (plot.x(bin.from), plot.x(bin.to));
            // A thin gap tells neighbours apart.
            let gap = if right - left > 4.0 { 0.5 } else { 0.0 };
            let (left, right) = (left + gap, (right - gap).max(left + gap + 1.0));
            paper.bar(
                (left, plot.y0),
                (right, plot.y(bin.count)),
                paper.ink.accent,
                1.0,
            )?;
        }
        axes.draw_marks(paper, true)?;
        for (at, range) in self.ranges().enumerate() {
            self.paint_range(paper, &plot, at, range)?;
        }
        Ok(plot)
    }
}
