//! The distribution: how often each return comes about, losses in grey, with the poor, likely and
//! good case named above.

use crate::axis::{Across, Layout};
use crate::figure::{Drawn, Table, Undrawn};
use crate::paper::Paper;
use crate::plot::{Extent, Plot, drawable};
use crate::words::{Caption, Mark, Scale};

/// A stretch of results, and how many futures end in it.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Bin {
    /// Its lower end.
    pub from: f64,
    /// Its upper end.
    pub to: f64,
    /// How many futures.
    pub count: f64,
}

/// How often each return comes about.
pub struct Distribution<'a> {
    /// Its words.
    pub caption: Caption,
    /// From the least to the greatest; zero is best an edge between two.
    pub bins: Vec<Bin>,
    /// The poor, likely and good case.
    pub marks: Vec<Mark>,
    /// How amounts are written.
    pub money: Scale<'a>,
    /// How a share of all futures is written, for the table.
    pub share: &'a dyn Fn(f64) -> String,
    /// Heads of the table: from, to, share.
    pub heads: [String; 3],
}

impl Distribution<'_> {
    fn shown(&self) -> impl Iterator<Item = &Bin> + Clone {
        self.bins.iter().filter(|bin| {
            let sides = drawable(bin.from) && drawable(bin.to) && bin.from <= bin.to;
            sides && drawable(bin.count) && bin.count > 0.0
        })
    }
}

impl Drawn for Distribution<'_> {
    fn caption(&self) -> &Caption {
        &self.caption
    }

    fn is_empty(&self) -> bool {
        self.shown().next().is_none()
    }

    fn table(&self) -> Table {
        let all: f64 = self.shown().map(|bin| bin.count).sum();
        let row = |bin: &Bin| {
            vec![
                self.money.cell(Some(bin.from)),
                self.money.cell(Some(bin.to)),
                (self.share)(bin.count / all),
            ]
        };
        Table {
            columns: self.heads.to_vec(),
            rows: self.shown().map(row).collect(),
        }
    }

    fn paint(&self, paper: &Paper<'_>) -> Result<Plot, Undrawn> {
        let sides = Extent::of(self.shown().flat_map(|bin| [bin.from, bin.to]));
        let x = sides.unwrap_or(Extent { from: 0.0, to: 0.0 }).padded(0.02);
        let most = self.shown().map(|bin| bin.count).fold(0.0, f64::max);
        let layout = Layout {
            x,
            y: Extent {
                from: 0.0,
                to: most,
            },
            scale: None,
            across: Across::Numbers(&self.money),
            marks: &self.marks,
            above: 2.0,
            right: 8.0,
        };
        let axes = layout.lay(paper);
        let plot = axes.plot;
        axes.draw_grid(paper)?;
        for bin in self.shown() {
            let (left, right) = (plot.x(bin.from), plot.x(bin.to));
            // A thin gap tells neighbours apart; a bin without width is still a line.
            let gap = if right - left > 4.0 { 0.5 } else { 0.0 };
            let (left, right) = (left + gap, (right - gap).max(left + gap + 1.0));
            let losing = (bin.from + bin.to) / 2.0 < 0.0;
            let color = if losing {
                paper.ink.loss
            } else {
                paper.ink.accent
            };
            paper.bar((left, plot.y0), (right, plot.y(bin.count)), color, 1.0)?;
        }
        axes.draw_marks(paper, true)?;
        Ok(plot)
    }
}
