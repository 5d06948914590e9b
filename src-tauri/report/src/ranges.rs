//! Ranges: several results side by side, each with its likely value and how far it may lie from it.

use crate::axis::{Across, draw_below};
use crate::figure::{Drawn, Size, Table, Undrawn};
use crate::font::{shorten, width, wrap};
use crate::paper::{Anchor, Paper};
use crate::plot::{Extent, Plot, drawable};
use crate::swings::draw_name;
use crate::theme::NAMES;
use crate::words::{Caption, Scale};

/// Height of a row, of one whose name takes two lines, and of the box in it.
const PITCH: f64 = 34.0;
const TALL: f64 = 40.0;
const BOX: f64 = 12.0;
/// Room above the first row, and below the last.
const ABOVE: f64 = 10.0;
const BELOW: f64 = 32.0;

/// One result.
#[derive(Debug, Clone, PartialEq)]
pub struct RangeRow {
    /// Its name.
    pub label: String,
    /// Poor, lower, likely, upper and good value; none where it has no result.
    pub percentiles: Option<[f64; 5]>,
    /// What stands at its right end: the likely value in words, or why there is none.
    pub says: String,
    /// Whether it is the one that the others are compared with.
    pub chosen: bool,
}

impl RangeRow {
    fn drawn(&self) -> Option<[f64; 5]> {
        self.percentiles
            .filter(|values| values.iter().all(|value| drawable(*value)))
    }
}

/// Heads of the table.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct RangesHeads {
    /// Of the names.
    pub name: String,
    /// Of the five percentiles.
    pub percentiles: [String; 5],
}

/// Several results side by side.
pub struct Ranges<'a> {
    /// Its words.
    pub caption: Caption,
    /// In the order in which they are shown.
    pub rows: Vec<RangeRow>,
    /// How results are written.
    pub money: Scale<'a>,
    /// Heads of its table.
    pub heads: RangesHeads,
}

impl Ranges<'_> {
    /// The width of the column of names.
    fn column(&self, wide: f64) -> f64 {
        let names = self.rows.iter();
        let widths = names.map(|row| width(&row.label, NAMES.0, NAMES.1));
        widths.fold(0.0, f64::max).min(wide * 0.34).ceil()
    }

    /// The height of every row: all are tall if one name has to be wrapped.
    fn pitch(&self, wide: f64) -> f64 {
        let column = self.column(wide);
        let wrapped = |row: &RangeRow| wrap(&row.label, NAMES.0, NAMES.1, column, 2).len() > 1;
        if self.rows.iter().any(wrapped) {
            TALL
        } else {
            PITCH
        }
    }

    fn plot(&self, paper: &Paper<'_>) -> Plot {
        let (small, wide) = (paper.ink.small(), paper.size.width);
        let rows = self.rows.iter().filter(|row| row.drawn().is_some());
        let right = rows.map(|row| width(&row.says, small.px, small.cut));
        let right = right.fold(0.0, f64::max).min(wide * 0.3).ceil();
        let values = self.rows.iter().filter_map(RangeRow::drawn).flatten();
        let x = Extent::of(values.chain([0.0]));
        let x = x.unwrap_or(Extent { from: 0.0, to: 0.0 }).padded(0.03);
        Plot {
            x0: self.column(wide) + 16.0,
            x1: wide - right - 14.0,
            y0: paper.size.height - BELOW,
            y1: ABOVE,
            x_from: x.from,
            x_to: x.to,
            y_from: self.rows.len() as f64,
            y_to: 0.0,
        }
    }

    fn paint_row(
        &self,
        paper: &Paper<'_>,
        plot: &Plot,
        at: usize,
        row: &RangeRow,
    ) -> Result<(), Undrawn> {
        let middle = plot.y1 + (at as f64 + 0.5) * self.pitch(paper.size.width);
        draw_name(paper, &row.label, middle, plot.x0 - 16.0)?;
        let small = paper.ink.small();
        let Some(values) = row.drawn() else {
            let room = paper.size.width - plot.x0 - 4.0;
            let says = shorten(&row.says, small.px, small.cut, room);
            return paper.text((plot.x0 + 4.0, middle), Anchor::Start, &says, small);
        };
        let [poor, lower, likely, upper, good] = values.map(|value| plot.x(value));
        let color = if row.chosen {
            paper.ink.accent
        } else {
            paper.ink.line_strong
        };
        paper.line(&[(poor, middle), (good, middle)], color, 2.0)?;
        let (top, bottom) = (middle - BOX / 2.0, middle + BOX / 2.0);
        // A range without width is still seen.
        paper.bar((lower, top), (upper.max(lower + 1.0), bottom), color, 1.0)?;
        let tick = [(likely, top - 3.0), (likely, bottom + 3.0)];
        paper.line(&tick, paper.ink.ink, 2.0)?;
        let room = paper.size.width - good - 10.0;
        let says = shorten(&row.says, small.px, small.cut, room);
        paper.text((good + 8.0, middle), Anchor::Start, &says, small)
    }
}

impl Drawn for Ranges<'_> {
    fn caption(&self) -> &Caption {
        &self.caption
    }

    fn is_empty(&self) -> bool {
        self.rows.is_empty()
    }

    fn height(&self, offered: Size) -> f64 {
        ABOVE + self.rows.len() as f64 * self.pitch(offered.width) + BELOW
    }

    fn table(&self) -> Table {
        let mut columns = vec![self.heads.name.clone()];
        columns.extend(self.heads.percentiles.clone());
        let row = |row: &RangeRow| {
            let mut cells = vec![row.label.clone()];
            let values = row.drawn();
            cells.extend((0..5).map(|at| self.money.cell(values.map(|values| values[at]))));
            cells
        };
        Table {
            columns,
            rows: self.rows.iter().map(row).collect(),
        }
    }

    fn bands(&self, plot: &Plot) -> Vec<(f64, f64)> {
        plot.bands(self.rows.len())
    }

    fn paint(&self, paper: &Paper<'_>) -> Result<Plot, Undrawn> {
        let plot = self.plot(paper);
        let ticks = Across::Numbers(&self.money).ticks_on(paper, &plot);
        draw_below(paper, &plot, &ticks)?;
        let zero = plot.x(0.0).round();
        let line = [(zero, plot.y1 - 4.0), (zero, plot.y0 + 2.0)];
        paper.line(&line, paper.ink.line_strong, 1.0)?;
        for (at, row) in self.rows.iter().enumerate() {
            self.paint_row(paper, &plot, at, row)?;
        }
        Ok(plot)
    }
}
