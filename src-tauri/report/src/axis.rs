//! Axes: the plotting rectangle inside the sheet, thin horizontal lines with their numbers at the
//! left, labels below, and named marks above. No frames.

use crate::figure::{Size, Undrawn};
use crate::font::{shorten, width};
use crate::label::{ROW, stack};
use crate::paper::{Anchor, Paper};
use crate::plot::{Extent, Plot};
use crate::theme::Lettering;
use crate::ticks::{Along, Tick, upwards};
use crate::words::{Mark, Scale};

/// Room below the plot for the labels of the horizontal axis.
const BELOW: f64 = 26.0;

/// What the horizontal axis counts.
pub(crate) enum Across<'a> {
    Numbers(&'a Scale<'a>),
    Months(&'a Scale<'a>),
    Names(&'a [String]),
}

impl Across<'_> {
    /// The ticks that have room along the lower edge of a plot.
    pub(crate) fn ticks_on(&self, paper: &Paper<'_>, plot: &Plot) -> Vec<Tick> {
        let place = |at: f64| plot.x(at);
        let along = Along {
            place: &place,
            lettering: paper.ink.small(),
            width: paper.size.width,
        };
        let extent = Extent {
            from: plot.x_from,
            to: plot.x_to,
        };
        match self {
            Self::Numbers(scale) => along.numbers(extent, scale.tick),
            Self::Months(scale) => along.months(extent, scale.tick),
            Self::Names(names) => along.names(names),
        }
    }

    /// How far the last label may reach beyond the right edge of the plot.
    fn overhang(&self, extent: Extent, lettering: Lettering) -> f64 {
        let last = match self {
            Self::Numbers(scale) | Self::Months(scale) => (scale.tick)(extent.to.floor()),
            Self::Names(_) => String::new(),
        };
        (width(&last, lettering.px, lettering.cut) / 2.0).clamp(8.0, 40.0)
    }
}

/// Labels of the horizontal axis.
pub(crate) fn draw_below(paper: &Paper<'_>, plot: &Plot, ticks: &[Tick]) -> Result<(), Undrawn> {
    for tick in ticks {
        let at = (plot.x(tick.at), plot.y0 + 16.0);
        paper.text_inside(at, &tick.label, paper.ink.small())?;
    }
    Ok(())
}

/// A mark with its place on the sheet.
struct Placed {
    x: f64,
    label: String,
    middle: f64,
    row: usize,
}

/// Everything around the plot, laid out before anything is drawn.
pub(crate) struct Axes {
    pub(crate) plot: Plot,
    upwards: Vec<Tick>,
    across: Vec<Tick>,
    marks: Vec<Placed>,
}

/// How the sheet is divided.
pub(crate) struct Layout<'a> {
    pub(crate) x: Extent,
    pub(crate) y: Extent,
    /// How the numbers of the vertical axis are written; without, there is no such axis.
    pub(crate) scale: Option<&'a Scale<'a>>,
    pub(crate) across: Across<'a>,
    pub(crate) marks: &'a [Mark],
    /// Room kept above the marks.
    pub(crate) above: f64,
    /// Room kept right of the plot, if more than the axis needs.
    pub(crate) right: f64,
}

/// Room for the labels of ticks beside a plot: as wide as the widest, and never most of the picture.
pub(crate) fn beside<'t>(paper: &Paper<'_>, ticks: impl IntoIterator<Item = &'t Tick>) -> f64 {
    let lettering = paper.ink.small();
    let labels = ticks.into_iter();
    let widths = labels.map(|tick| width(&tick.label, lettering.px, lettering.cut));
    widths.fold(0.0, f64::max).min(paper.size.width * 0.35)
}

impl Layout<'_> {
    pub(crate) fn lay(&self, paper: &Paper<'_>) -> Axes {
        let Size {
            width: wide,
            height,
        } = paper.size;
        let lettering = paper.ink.small();
        let most = (((height - BELOW - self.above) / 34.0) as usize).clamp(2, 8);
        let upwards = match self.scale {
            Some(scale) => upwards(self.y, most, scale.tick),
            None => Vec::new(),
        };
        let left = beside(paper, &upwards) + if upwards.is_empty() { 8.0 } else { 10.0 };
        let right = self.right.max(self.across.overhang(self.x, lettering));
        let mut plot = Plot {
            x0: left,
            x1: (wide - right).max(left + 40.0),
            y0: height - BELOW,
            y1: 0.0,
            x_from: self.x.from,
            x_to: self.x.to,
            y_from: self.y.from,
            y_to: self.y.to,
        };
        let marks = self.place_marks(paper, &plot);
        let rows = marks.iter().map(|mark| mark.row + 1).max().unwrap_or(0);
        plot.y1 = self.above + rows as f64 * ROW + 6.0;
        let across = self.across.ticks_on(paper, &plot);
        Axes {
            plot,
            upwards,
            across,
            marks,
        }
    }

    fn place_marks(&self, paper: &Paper<'_>, plot: &Plot) -> Vec<Placed> {
        let lettering = paper.ink.mark();
        // More rows would leave no room for the figure itself; such marks keep their line only.
        let most = ((paper.size.height * 0.4 / ROW) as usize).max(1);
        let shown = self.marks.iter().filter(|mark| plot.shows(mark.at));
        let named: Vec<_> = shown
            .map(|mark| {
                let label = shorten(
                    &mark.label,
                    lettering.px,
                    lettering.cut,
                    paper.size.width * 0.6,
                );
                (plot.x(mark.at), label)
            })
            .collect();
        let wide = |label: &str| width(label, lettering.px, lettering.cut);
        let wanted: Vec<_> = named.iter().map(|(x, label)| (*x, wide(label))).collect();
        let placed = stack(&wanted, paper.size.width);
        let marks = named.into_iter().zip(placed);
        marks
            .map(|((x, label), (middle, row))| Placed {
                x,
                label: if row < most { label } else { String::new() },
                middle,
                row: row.min(most - 1),
            })
            .collect()
    }
}

impl Axes {
    /// Grid lines and numbers.
    pub(crate) fn draw_grid(&self, paper: &Paper<'_>) -> Result<(), Undrawn> {
        let plot = &self.plot;
        let lettering = paper.ink.small();
        for tick in &self.upwards {
            let y = plot.y(tick.at).round();
            paper.line(&[(plot.x0, y), (plot.x1, y)], paper.ink.line, 1.0)?;
        }
        for tick in &self.upwards {
            let label = shorten(&tick.label, lettering.px, lettering.cut, plot.x0 - 8.0);
            paper.text(
                (plot.x0 - 8.0, plot.y(tick.at)),
                Anchor::End,
                &label,
                lettering,
            )?;
        }
        draw_below(paper, plot, &self.across)
    }

    /// Dotted lines, and their names in rows above the plot. Over bars the line needs ground
    /// around it to be seen.
    pub(crate) fn draw_marks(&self, paper: &Paper<'_>, over_bars: bool) -> Result<(), Undrawn> {
        for mark in &self.marks {
            let line = [(mark.x, self.plot.y0), (mark.x, self.middle_of(mark) + 8.0)];
            if over_bars {
                paper.line(&line, paper.ink.ground, 3.0)?;
            }
            paper.dashes(&line, (2.0, 3.0), paper.ink.ink_2, 1.2)?;
        }
        for mark in &self.marks {
            let at = (mark.middle, self.middle_of(mark));
            paper.text_inside(at, &mark.label, paper.ink.mark())?;
        }
        Ok(())
    }

    fn middle_of(&self, mark: &Placed) -> f64 {
        self.plot.y1 - 6.0 - (mark.row as f64 + 0.5) * ROW
    }
}
