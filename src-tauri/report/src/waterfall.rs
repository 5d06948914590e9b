//! The waterfall: from one result to another in steps, each beginning where the one before ended.

use crate::axis::{Across, draw_below};
use crate::figure::{Drawn, Size, Table, Undrawn};
use crate::font::{shorten, width, wrap};
use crate::paper::{Anchor, Paper};
use crate::plot::{Extent, Plot, drawable};
use crate::swings::draw_name;
use crate::theme::NAMES;
use crate::words::{Caption, Scale};

/// Height of a row, of one whose name takes two lines, and of the bar in it.
const PITCH: f64 = 28.0;
const TALL: f64 = 36.0;
const BAR: f64 = 15.0;
/// Room above the first row and below the last.
const ABOVE: f64 = 6.0;
const BELOW: f64 = 32.0;

/// A result at either end.
#[derive(Debug, Clone, PartialEq)]
pub struct End {
    /// Its name.
    pub label: String,
    /// The result.
    pub value: f64,
}

/// One step.
#[derive(Debug, Clone, PartialEq)]
pub struct Rise {
    /// What moved the result.
    pub label: String,
    /// How far.
    pub moved: f64,
    /// How far, written with its sign.
    pub said: String,
}

/// From one result to another in steps.
pub struct Waterfall<'a> {
    /// Its words.
    pub caption: Caption,
    /// Where it begins.
    pub from: End,
    /// In the order in which they are shown; with the beginning they add up to the end.
    pub steps: Vec<Rise>,
    /// Where it ends.
    pub to: End,
    /// How results are written.
    pub money: Scale<'a>,
    /// Heads of its table: what moved it, how far, the result after it.
    pub heads: [String; 3],
}

/// One line of the picture: a name, from where to where, and what is written beside it.
struct Row<'a> {
    label: &'a str,
    from: f64,
    to: f64,
    said: String,
    is_end: bool,
}

impl Waterfall<'_> {
    fn rows(&self) -> Vec<Row<'_>> {
        let end = |end: &'_ End| (end.value, end.value, (self.money.exact)(end.value));
        let (from, to, said) = end(&self.from);
        let mut rows = vec![Row {
            label: &self.from.label,
            from,
            to,
            said,
            is_end: true,
        }];
        let mut at = self.from.value;
        for step in self.steps.iter().filter(|step| drawable(step.moved)) {
            rows.push(Row {
                label: &step.label,
                from: at,
                to: at + step.moved,
                said: step.said.clone(),
                is_end: false,
            });
            at += step.moved;
        }
        let (from, to, said) = end(&self.to);
        rows.push(Row {
            label: &self.to.label,
            from,
            to,
            said,
            is_end: true,
        });
        rows
    }

    /// The width of the column of names.
    fn column(&self, wide: f64) -> f64 {
        let rows = self.rows();
        let widths = rows.iter().map(|row| width(row.label, NAMES.0, NAMES.1));
        widths.fold(0.0, f64::max).min(wide * 0.38).ceil()
    }

    /// The height of every row: all are tall if one name has to be wrapped.
    fn pitch(&self, wide: f64) -> f64 {
        let column = self.column(wide);
        let wrapped = |row: &Row<'_>| wrap(row.label, NAMES.0, NAMES.1, column, 2).len() > 1;
        if self.rows().iter().any(wrapped) {
            TALL
        } else {
            PITCH
        }
    }

    /// Names left, steps in the middle, what they come to on the right: the plot is what is left.
    fn plot(&self, paper: &Paper<'_>) -> Plot {
        let (rows, small, wide) = (self.rows(), paper.ink.small(), paper.size.width);
        let said = rows.iter().map(|row| width(&row.said, small.px, small.cut));
        let right = said.fold(0.0, f64::max).min(wide * 0.25).ceil();
        let values = rows.iter().flat_map(|row| [row.from, row.to]);
        let x = Extent::of(values).unwrap_or(Extent { from: 0.0, to: 0.0 });
        let x = x.padded(0.04);
        Plot {
            x0: self.column(wide) + 16.0,
            x1: wide - (right + 14.0),
            y0: paper.size.height - BELOW,
            y1: ABOVE,
            x_from: x.from,
            x_to: x.to,
            y_from: rows.len() as f64,
            y_to: 0.0,
        }
    }

    fn paint_row(
        &self,
        paper: &Paper<'_>,
        plot: &Plot,
        at: usize,
        row: &Row<'_>,
    ) -> Result<(), Undrawn> {
        let pitch = self.pitch(paper.size.width);
        let middle = plot.y1 + (at as f64 + 0.5) * pitch;
        let (top, bottom) = (middle - BAR / 2.0, middle + BAR / 2.0);
        let (from, to) = (plot.x(row.from), plot.x(row.to));
        if row.is_end {
            // A mark and no bar: the axis need not begin at zero.
            paper.bar((from - 2.0, top), (from + 2.0, bottom), paper.ink.ink, 1.0)?;
        } else {
            let color = if row.to < row.from {
                paper.ink.loss
            } else {
                paper.ink.accent
            };
            // What moves next to nothing is still a line.
            let (left, right) = (from.min(to), from.max(to));
            paper.bar((left, top), (right.max(left + 1.0), bottom), color, 1.0)?;
        }
        // Down to where the next one begins.
        if at + 1 < plot.y_from as usize {
            let line = [(to, bottom), (to, bottom + pitch - BAR)];
            paper.line(&line, paper.ink.line_strong, 1.0)?;
        }
        let small = paper.ink.small();
        let right = from.max(to);
        let said = shorten(
            &row.said,
            small.px,
            small.cut,
            paper.size.width - right - 10.0,
        );
        paper.text((right + 8.0, middle), Anchor::Start, &said, small)?;
        draw_name(paper, row.label, middle, plot.x0 - 16.0)
    }
}

impl Drawn for Waterfall<'_> {
    fn caption(&self) -> &Caption {
        &self.caption
    }

    fn is_empty(&self) -> bool {
        !drawable(self.from.value) || !drawable(self.to.value)
    }

    fn height(&self, offered: Size) -> f64 {
        ABOVE + self.rows().len() as f64 * self.pitch(offered.width) + BELOW
    }

    fn table(&self) -> Table {
        let row = |row: &Row<'_>| {
            let moved = if row.is_end { "–" } else { row.said.as_str() };
            let after = self.money.cell(Some(row.to));
            vec![row.label.to_owned(), moved.to_owned(), after]
        };
        Table {
            columns: self.heads.to_vec(),
            rows: self.rows().iter().map(row).collect(),
        }
    }

    fn bands(&self, plot: &Plot) -> Vec<(f64, f64)> {
        plot.bands(self.rows().len())
    }

    fn paint(&self, paper: &Paper<'_>) -> Result<Plot, Undrawn> {
        let plot = self.plot(paper);
        let ticks = Across::Numbers(&self.money).ticks_on(paper, &plot);
        draw_below(paper, &plot, &ticks)?;
        if plot.x_from < 0.0 && plot.x_to > 0.0 {
            let zero = plot.x(0.0);
            paper.line(
                &[(zero, plot.y1), (zero, plot.y0)],
                paper.ink.line_strong,
                1.0,
            )?;
        }
        for (at, row) in self.rows().iter().enumerate() {
            self.paint_row(paper, &plot, at, row)?;
        }
        Ok(plot)
    }
}
