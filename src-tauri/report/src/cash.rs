//! Cash flow month by month, in two panels over one axis: above, what all months together come to, with
//! the poor and the good case; below, what comes in and what goes out. Each panel has its own scale, since
//! what has piled up over years would leave nothing of a month.

use crate::axis::{Across, beside, draw_below};
use crate::figure::{Drawn, Table, Undrawn};
use crate::font::{shorten, width};
use crate::paper::{Anchor, Paper};
use crate::plot::{Extent, Plot, drawable, stretches};
use crate::ticks::{Tick, upwards};
use crate::words::{Caption, Scale};

/// Room above each panel for what it shows.
const TITLE: f64 = 22.0;
/// Room between the panels.
const GAP: f64 = 8.0;
/// Room below for the months.
const BELOW: f64 = 26.0;
/// Share of the height that the upper panel takes.
const UPPER: f64 = 0.55;

/// The start, or one month. Amounts are positive both for benefit and for cost.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct CashMonth {
    /// 0 is the start, 1 the first month.
    pub at: f64,
    /// What comes in.
    pub benefit: f64,
    /// What goes out.
    pub cost: f64,
    /// What all months up to this one come to: in the poor case, likely, in the good case.
    pub cumulative: [f64; 3],
}

impl CashMonth {
    fn bars(&self) -> [f64; 2] {
        [self.benefit, -self.cost]
    }

    fn is_drawable(&self) -> bool {
        drawable(self.at) && self.cumulative.iter().all(|value| drawable(*value))
    }
}

/// Cash flow month by month.
pub struct Cash<'a> {
    /// Its words.
    pub caption: Caption,
    /// The start, then each month, in the order of time.
    pub months: Vec<CashMonth>,
    /// What the upper panel shows.
    pub cumulative: String,
    /// What the lower panel shows.
    pub monthly: String,
    /// The name of what goes up in it.
    pub benefit: String,
    /// The name of what goes down.
    pub cost: String,
    /// How amounts are written.
    pub money: Scale<'a>,
    /// How months are written.
    pub time: Scale<'a>,
    /// Heads of its table: month, benefit, cost, and the cumulative in the poor case, likely, and in the
    /// good case.
    pub heads: [String; 6],
}

/// The two panels with the numbers at their left edges.
struct Panels {
    upper: Plot,
    upper_ticks: Vec<Tick>,
    lower: Plot,
    lower_ticks: Vec<Tick>,
}

impl Cash<'_> {
    fn panels(&self, paper: &Paper<'_>) -> Panels {
        let (wide, high) = (paper.size.width, paper.size.height);
        let shown = || self.months.iter().filter(|month| month.is_drawable());
        let whole = |values: Option<Extent>| {
            let none = Extent { from: 0.0, to: 0.0 };
            values.unwrap_or(none).with(0.0).padded(0.06)
        };
        let times = Extent::of(self.months.iter().map(|month| month.at));
        let times = times.unwrap_or(Extent { from: 0.0, to: 0.0 });
        let piled = whole(Extent::of(shown().flat_map(|month| month.cumulative)));
        let flows = whole(Extent::of(self.months.iter().flat_map(CashMonth::bars)));
        let room = (high - 2.0 * TITLE - GAP - BELOW).max(20.0);
        let ticks = |extent: Extent, share: f64| {
            let most = ((room * share / 30.0) as usize).clamp(2, 6);
            upwards(extent, most, self.money.tick)
        };
        let (upper_ticks, lower_ticks) = (ticks(piled, UPPER), ticks(flows, 1.0 - UPPER));
        let left = beside(paper, upper_ticks.iter().chain(&lower_ticks)) + 10.0;
        let panel = |y1: f64, share: f64, extent: Extent| Plot {
            x0: left,
            x1: (wide - 12.0).max(left + 40.0),
            y0: y1 + room * share,
            y1,
            x_from: times.from - 0.6,
            x_to: times.to + 0.6,
            y_from: extent.from,
            y_to: extent.to,
        };
        let upper = panel(TITLE, UPPER, piled);
        let lower = panel(upper.y0 + GAP + TITLE, 1.0 - UPPER, flows);
        Panels {
            upper,
            upper_ticks,
            lower,
            lower_ticks,
        }
    }

    fn paint_cumulative(&self, paper: &Paper<'_>, plot: &Plot) -> Result<(), Undrawn> {
        let ink = paper.ink;
        let place =
            |month: &CashMonth, case: usize| (plot.x(month.at), plot.y(month.cumulative[case]));
        for run in stretches(self.months.iter(), |month| month.is_drawable()) {
            let low = run.iter().map(|month| place(month, 0));
            let high = run.iter().rev().map(|month| place(month, 2));
            paper.area(low.chain(high), ink.accent, ink.outer + 0.06)?;
            let likely: Vec<_> = run.iter().map(|month| place(month, 1)).collect();
            if let [only] = likely[..] {
                paper.dot(only, 2.5, ink.accent)?;
            }
            paper.line(&likely, ink.accent, 2.0)?;
        }
        Ok(())
    }

    fn paint_bars(&self, paper: &Paper<'_>, plot: &Plot) -> Result<(), Undrawn> {
        let one = (plot.x1 - plot.x0) / (plot.x_to - plot.x_from);
        let half = (one * 0.38).clamp(0.4, 14.0);
        let zero = plot.y(0.0);
        let colors = [paper.ink.accent, paper.ink.loss];
        for month in self.months.iter().filter(|month| drawable(month.at)) {
            let x = plot.x(month.at);
            for (height, color) in month.bars().into_iter().zip(colors) {
                if drawable(height) && height != 0.0 {
                    paper.bar((x - half, zero), (x + half, plot.y(height)), color, 1.0)?;
                }
            }
        }
        Ok(())
    }

    /// What the lower panel shows, and a square for what comes in and what goes out.
    fn name_bars(&self, paper: &Paper<'_>, plot: &Plot) -> Result<(), Undrawn> {
        let (mark, small) = (paper.ink.mark(), paper.ink.small());
        let middle = plot.y1 - TITLE / 2.0;
        let title = shorten(&self.monthly, mark.px, mark.cut, plot.x1 - plot.x0);
        paper.text((plot.x0, middle), Anchor::Start, &title, mark)?;
        let mut x = plot.x0 + width(&title, mark.px, mark.cut) + 18.0;
        let keys = [
            (&self.benefit, paper.ink.accent),
            (&self.cost, paper.ink.loss),
        ];
        for (name, color) in keys {
            let wide = width(name, small.px, small.cut);
            if x + 14.0 + wide > paper.size.width {
                break;
            }
            paper.bar((x, middle - 5.0), (x + 10.0, middle + 5.0), color, 1.0)?;
            paper.text((x + 14.0, middle), Anchor::Start, name, small)?;
            x += wide + 30.0;
        }
        Ok(())
    }
}

/// Lines across a panel with their numbers, and the line of nothing.
fn draw_grid(paper: &Paper<'_>, plot: &Plot, ticks: &[Tick]) -> Result<(), Undrawn> {
    let lettering = paper.ink.small();
    for tick in ticks {
        let y = plot.y(tick.at).round();
        paper.line(&[(plot.x0, y), (plot.x1, y)], paper.ink.line, 1.0)?;
        let label = shorten(&tick.label, lettering.px, lettering.cut, plot.x0 - 8.0);
        paper.text(
            (plot.x0 - 8.0, plot.y(tick.at)),
            Anchor::End,
            &label,
            lettering,
        )?;
    }
    Ok(())
}

fn draw_zero(paper: &Paper<'_>, plot: &Plot) -> Result<(), Undrawn> {
    let zero = plot.y(0.0).round();
    let line = [(plot.x0, zero), (plot.x1, zero)];
    paper.line(&line, paper.ink.line_strong, 1.0)
}

impl Drawn for Cash<'_> {
    fn caption(&self) -> &Caption {
        &self.caption
    }

    fn is_empty(&self) -> bool {
        !self.months.iter().any(CashMonth::is_drawable)
    }

    fn table(&self) -> Table {
        let row = |month: &CashMonth| {
            let [poor, likely, good] = month.cumulative;
            let amounts = [month.benefit, month.cost, poor, likely, good];
            let mut row = vec![(self.time.exact)(month.at)];
            row.extend(amounts.map(|amount| self.money.cell(Some(amount))));
            row
        };
        Table {
            columns: self.heads.to_vec(),
            rows: self.months.iter().map(row).collect(),
        }
    }

    fn paint(&self, paper: &Paper<'_>) -> Result<Plot, Undrawn> {
        let Panels {
            upper,
            upper_ticks,
            lower,
            lower_ticks,
        } = self.panels(paper);
        draw_grid(paper, &upper, &upper_ticks)?;
        draw_grid(paper, &lower, &lower_ticks)?;
        self.paint_cumulative(paper, &upper)?;
        draw_zero(paper, &upper)?;
        self.paint_bars(paper, &lower)?;
        draw_zero(paper, &lower)?;
        let mark = paper.ink.mark();
        let title = shorten(&self.cumulative, mark.px, mark.cut, upper.x1 - upper.x0);
        let middle = upper.y1 - TITLE / 2.0;
        paper.text((upper.x0, middle), Anchor::Start, &title, mark)?;
        self.name_bars(paper, &lower)?;
        let months = Across::Months(&self.time).ticks_on(paper, &lower);
        draw_below(paper, &lower, &months)?;
        // The months lie alike in both; from top to bottom it is one picture.
        Ok(Plot {
            y1: upper.y1,
            ..lower
        })
    }
}
