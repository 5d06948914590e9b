//! Swings: how far each driver moves the result, as a bar around the likely result for each.

use crate::axis::{Across, draw_below};
use crate::figure::{Drawn, Size, Table, Undrawn};
use crate::font::{shorten, width, wrap};
use crate::paper::{Anchor, At, Paper};
use crate::plot::{Extent, Plot, drawable};
use crate::theme::NAMES;
use crate::words::{Caption, Scale};

/// Height of a row, of one whose name takes two lines, and of the bar in it.
const PITCH: f64 = 28.0;
const TALL: f64 = 36.0;
const BAR: f64 = 15.0;
/// Room above the first row, for the name of the middle line, and below the last.
const ABOVE: f64 = 25.0;
const BELOW: f64 = 32.0;

/// One driver.
#[derive(Debug, Clone, PartialEq)]
pub struct Swing {
    /// The driver's name.
    pub label: String,
    /// From where to where it may lie, in words: "35–80 %".
    pub range: String,
    /// The likely result with the driver at its lower end; none where it has no effect.
    pub low: Option<f64>,
    /// The likely result with the driver at its upper end.
    pub high: Option<f64>,
}

impl Swing {
    fn ends(&self) -> Option<(f64, f64)> {
        let (low, high) = (self.low?, self.high?);
        let moves = drawable(low) && drawable(high) && low != high;
        moves.then(|| (low.min(high), low.max(high)))
    }
}

/// Heads of the table.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct SwingsHeads {
    /// Of the drivers.
    pub driver: String,
    /// Of their ranges.
    pub range: String,
    /// Of the results with the driver at its lower end.
    pub low: String,
    /// Of the results with the driver at its upper end.
    pub high: String,
}

/// How far each driver moves the result.
pub struct Swings<'a> {
    /// Its words.
    pub caption: Caption,
    /// In the order in which they are shown, the strongest first.
    pub rows: Vec<Swing>,
    /// The likely result.
    pub likely: f64,
    /// The name of the likely result.
    pub likely_label: String,
    /// Said of a driver without effect.
    pub no_effect: String,
    /// How results are written.
    pub money: Scale<'a>,
    /// Heads of its table.
    pub heads: SwingsHeads,
}

impl Swings<'_> {
    /// The width of the column of names.
    fn column(&self, wide: f64) -> f64 {
        let widths = self
            .rows
            .iter()
            .map(|row| width(&row.label, NAMES.0, NAMES.1));
        widths.fold(0.0, f64::max).min(wide * 0.38).ceil()
    }

    /// The height of every row: all are tall if one name has to be wrapped.
    fn pitch(&self, wide: f64) -> f64 {
        let column = self.column(wide);
        let wrapped = |row: &Swing| wrap(&row.label, NAMES.0, NAMES.1, column, 2).len() > 1;
        if self.rows.iter().any(wrapped) {
            TALL
        } else {
            PITCH
        }
    }

    /// Labels left, bars in the middle, ranges right: the plot is what is left.
    fn plot(&self, paper: &Paper<'_>) -> Plot {
        let ranges = paper.ink.small();
        let wide = paper.size.width;
        let widest = |texts: &mut dyn Iterator<Item = f64>| texts.fold(0.0, f64::max);
        let moving = self.rows.iter().filter(|row| row.ends().is_some());
        let right = widest(&mut moving.map(|row| width(&row.range, ranges.px, ranges.cut)));
        let ends = self.rows.iter().filter_map(Swing::ends);
        let values = ends
            .flat_map(|(low, high)| [low, high])
            .chain([self.likely]);
        let x = Extent::of(values)
            .unwrap_or(Extent { from: 0.0, to: 0.0 })
            .padded(0.02);
        Plot {
            x0: self.column(wide) + 16.0,
            x1: wide - (right.min(wide * 0.25).ceil() + 14.0),
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
        row: &Swing,
    ) -> Result<(), Undrawn> {
        let middle = plot.y1 + (at as f64 + 0.5) * self.pitch(paper.size.width);
        let center = plot.x(self.likely);
        let Some((low, high)) = row.ends() else {
            self.say_no_effect(paper, (center, middle))?;
            return draw_name(paper, &row.label, middle, plot.x0 - 16.0);
        };
        let (from, to) = (plot.x(low), plot.x(high));
        let (top, bottom) = (middle - BAR / 2.0, middle + BAR / 2.0);
        if from < center {
            paper.bar((from, top), (center.min(to), bottom), paper.ink.loss, 1.0)?;
        }
        if to > center {
            paper.bar((center.max(from), top), (to, bottom), paper.ink.accent, 1.0)?;
        }
        let (small, right) = (paper.ink.small(), to.max(center));
        let range = shorten(
            &row.range,
            small.px,
            small.cut,
            paper.size.width - right - 8.0,
        );
        paper.text((right + 6.0, middle), Anchor::Start, &range, small)?;
        draw_name(paper, &row.label, middle, plot.x0 - 16.0)
    }

    /// Beside the middle line, on the side with more room.
    fn say_no_effect(&self, paper: &Paper<'_>, (center, middle): At) -> Result<(), Undrawn> {
        let small = paper.ink.small();
        let needed = width(&self.no_effect, small.px, small.cut);
        let left = center - 6.0 - self.plot(paper).x0;
        let right = paper.size.width - center - 8.0;
        if needed <= right || right >= left {
            let text = shorten(&self.no_effect, small.px, small.cut, right);
            return paper.text((center + 6.0, middle), Anchor::Start, &text, small);
        }
        let text = shorten(&self.no_effect, small.px, small.cut, left);
        paper.text((center - 6.0, middle), Anchor::End, &text, small)
    }
}

/// The name of a row, at the left edge of the sheet, in two lines where it is long.
pub(crate) fn draw_name(
    paper: &Paper<'_>,
    name: &str,
    middle: f64,
    most: f64,
) -> Result<(), Undrawn> {
    let lettering = paper.ink.row();
    let lines = wrap(name, lettering.px, lettering.cut, most, 2);
    let first = middle - (lines.len() as f64 - 1.0) * 6.5;
    for (at, line) in lines.iter().enumerate() {
        paper.text(
            (0.0, first + at as f64 * 13.0),
            Anchor::Start,
            line,
            lettering,
        )?;
    }
    Ok(())
}

impl Drawn for Swings<'_> {
    fn caption(&self) -> &Caption {
        &self.caption
    }

    fn is_empty(&self) -> bool {
        self.rows.is_empty() || !drawable(self.likely)
    }

    fn height(&self, offered: Size) -> f64 {
        ABOVE + self.rows.len() as f64 * self.pitch(offered.width) + BELOW
    }

    fn table(&self) -> Table {
        let SwingsHeads {
            driver,
            range,
            low,
            high,
        } = self.heads.clone();
        let row = |row: &Swing| {
            vec![
                row.label.clone(),
                row.range.clone(),
                self.money.cell(row.low),
                self.money.cell(row.high),
            ]
        };
        Table {
            columns: vec![driver, range, low, high],
            rows: self.rows.iter().map(row).collect(),
        }
    }

    fn bands(&self, plot: &Plot) -> Vec<(f64, f64)> {
        plot.bands(self.rows.len())
    }

    fn paint(&self, paper: &Paper<'_>) -> Result<Plot, Undrawn> {
        let plot = self.plot(paper);
        draw_below(
            paper,
            &plot,
            &Across::Numbers(&self.money).ticks_on(paper, &plot),
        )?;
        for (at, row) in self.rows.iter().enumerate() {
            self.paint_row(paper, &plot, at, row)?;
        }
        let center = plot.x(self.likely);
        let line = [(center, plot.y1 - 4.0), (center, plot.y0 + 2.0)];
        paper.line(&line, paper.ink.ink, 1.0)?;
        paper.text_inside((center, 10.0), &self.likely_label, paper.ink.mark())?;
        Ok(plot)
    }
}
