//! Benefit and cost by month: benefit upwards, cost downwards; planned bars light and wide, actual
//! ones solid before them.

use crate::axis::{Across, Layout};
use crate::figure::{Drawn, Table, Undrawn};
use crate::font::width;
use crate::paper::{Anchor, Paper};
use crate::plot::{Extent, Plot, drawable};
use crate::words::{Caption, Mark, Scale};

/// Room above for what the two kinds of bars mean.
const KEYS: f64 = 22.0;

/// One month. Amounts are positive both for benefit and for cost.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct MonthBars {
    /// Months since the start.
    pub month: u32,
    /// Benefit by the plan.
    pub planned_benefit: Option<f64>,
    /// Cost by the plan.
    pub planned_cost: Option<f64>,
    /// Benefit that came about.
    pub actual_benefit: Option<f64>,
    /// Cost that came about.
    pub actual_cost: Option<f64>,
}

impl MonthBars {
    /// Planned and actual, upwards and downwards, as they are drawn.
    fn heights(&self) -> [Option<f64>; 4] {
        let up = |amount: Option<f64>| amount.filter(|amount| drawable(*amount));
        let down = |amount: Option<f64>| up(amount).map(|amount| -amount);
        [
            up(self.planned_benefit),
            down(self.planned_cost),
            up(self.actual_benefit),
            down(self.actual_cost),
        ]
    }
}

/// Words and heads of the table.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct MonthsHeads {
    /// Of the months.
    pub month: String,
    /// Of planned and actual benefit.
    pub benefit: [String; 2],
    /// Of planned and actual cost.
    pub cost: [String; 2],
}

/// Benefit and cost by month.
pub struct Months<'a> {
    /// Its words.
    pub caption: Caption,
    /// One entry a month, in the order of time.
    pub bars: Vec<MonthBars>,
    /// The name of what goes up.
    pub benefit: String,
    /// The name of what goes down.
    pub cost: String,
    /// The name of light bars.
    pub planned: String,
    /// The name of solid bars.
    pub actual: String,
    /// Named months.
    pub marks: Vec<Mark>,
    /// How amounts are written.
    pub money: Scale<'a>,
    /// How months are written.
    pub months: Scale<'a>,
    /// Heads of its table.
    pub heads: MonthsHeads,
}

impl Months<'_> {
    fn layout(&self) -> Layout<'_> {
        let times = Extent::of(self.bars.iter().map(|bars| f64::from(bars.month)));
        let times = times.unwrap_or(Extent { from: 0.0, to: 0.0 });
        let heights = self
            .bars
            .iter()
            .flat_map(|bars| bars.heights().into_iter().flatten());
        let y = Extent::of(heights).unwrap_or(Extent { from: 0.0, to: 0.0 });
        Layout {
            x: Extent {
                from: times.from - 0.6,
                to: times.to + 0.6,
            },
            y: y.with(0.0).padded(0.06),
            scale: Some(&self.money),
            across: Across::Months(&self.months),
            marks: &self.marks,
            above: KEYS,
            right: 0.0,
        }
    }

    fn paint_bars(&self, paper: &Paper<'_>, plot: &Plot, bars: &MonthBars) -> Result<(), Undrawn> {
        let ink = paper.ink;
        let one = (plot.x1 - plot.x0) / (plot.x_to - plot.x_from);
        let (x, zero) = (plot.x(f64::from(bars.month)), plot.y(0.0));
        let [benefit, cost, real_benefit, real_cost] = bars.heights();
        let wide = [(benefit, ink.accent), (cost, ink.loss)];
        let half = (one * 0.4).clamp(0.4, 14.0);
        for (height, color) in wide {
            if let Some(height) = height.filter(|height| *height != 0.0) {
                let end = plot.y(height);
                paper.bar((x - half, zero), (x + half, end), color, 0.3)?;
                // A light bar alone is too faint for weak eyes: its end is a line.
                paper.line(&[(x - half, end), (x + half, end)], color, 1.5)?;
            }
        }
        let narrow = [(real_benefit, ink.accent), (real_cost, ink.loss)];
        let half = (one * 0.22).clamp(0.3, 8.0);
        for (height, color) in narrow {
            if let Some(height) = height.filter(|height| *height != 0.0) {
                paper.bar((x - half, zero), (x + half, plot.y(height)), color, 1.0)?;
            }
        }
        Ok(())
    }

    /// A light and a solid square with their names, above the plot.
    fn paint_keys(&self, paper: &Paper<'_>, plot: &Plot) -> Result<(), Undrawn> {
        let lettering = paper.ink.small();
        let planned = self
            .bars
            .iter()
            .any(|bars| bars.planned_benefit.or(bars.planned_cost).is_some());
        let actual = self
            .bars
            .iter()
            .any(|bars| bars.actual_benefit.or(bars.actual_cost).is_some());
        let keys = [(&self.planned, 0.3, planned), (&self.actual, 1.0, actual)];
        let mut x = plot.x0;
        for (name, opacity, _) in keys.into_iter().filter(|(_, _, there)| *there) {
            let wide = width(name, lettering.px, lettering.cut);
            if x + 14.0 + wide > paper.size.width {
                break;
            }
            paper.bar((x, 4.0), (x + 10.0, 14.0), paper.ink.accent, opacity)?;
            paper.text((x + 15.0, 9.0), Anchor::Start, name, lettering)?;
            x += wide + 33.0;
        }
        Ok(())
    }

    /// What goes up and what goes down, at the left edge of the plot.
    fn name_sides(&self, paper: &Paper<'_>, plot: &Plot) -> Result<(), Undrawn> {
        let small = paper.ink.small();
        let (up, down) = (plot.y1 + 4.0, plot.y0 - 6.0);
        let places = |y: f64| {
            let shares = [0.0, 0.2, 0.4, 0.6, 0.8];
            shares.map(|share| {
                (
                    (plot.x0 + 4.0 + share * (plot.x1 - plot.x0), y),
                    Anchor::Start,
                )
            })
        };
        let heights = || {
            self.bars
                .iter()
                .flat_map(|bars| bars.heights().into_iter().flatten())
        };
        if heights().any(|height| height > 0.0) {
            paper.label(
                &self.benefit,
                paper.ink.named(paper.ink.accent),
                &places(up),
            )?;
        }
        if heights().any(|height| height < 0.0) {
            let lettering = paper.ink.named(small.color);
            paper.label(&self.cost, lettering, &places(down))?;
        }
        Ok(())
    }
}

impl Drawn for Months<'_> {
    fn caption(&self) -> &Caption {
        &self.caption
    }

    fn is_empty(&self) -> bool {
        !self
            .bars
            .iter()
            .any(|bars| bars.heights().iter().any(Option::is_some))
    }

    fn table(&self) -> Table {
        let heads = self.heads.clone();
        let row = |bars: &MonthBars| {
            let amounts = [
                bars.planned_benefit,
                bars.actual_benefit,
                bars.planned_cost,
                bars.actual_cost,
            ];
            let mut row = vec![(self.months.exact)(f64::from(bars.month))];
            row.extend(amounts.map(|amount| self.money.cell(amount)));
            row
        };
        let mut columns = vec![heads.month];
        columns.extend(heads.benefit);
        columns.extend(heads.cost);
        Table {
            columns,
            rows: self.bars.iter().map(row).collect(),
        }
    }

    fn paint(&self, paper: &Paper<'_>) -> Result<Plot, Undrawn> {
        let axes = self.layout().lay(paper);
        let plot = axes.plot;
        axes.draw_grid(paper)?;
        for bars in &self.bars {
            self.paint_bars(paper, &plot, bars)?;
            for height in bars.heights().into_iter().flatten() {
                let x = plot.x(f64::from(bars.month));
                paper
                    .taken
                    .borrow_mut()
                    .take_line(&[(x, plot.y(0.0)), (x, plot.y(height))]);
            }
        }
        let zero = plot.y(0.0).round();
        paper.line(
            &[(plot.x0, zero), (plot.x1, zero)],
            paper.ink.line_strong,
            1.0,
        )?;
        axes.draw_marks(paper, true)?;
        self.paint_keys(paper, &plot)?;
        self.name_sides(paper, &plot)?;
        Ok(plot)
    }
}
