//! How the best return rises with the budget: a line that steps up where the next set of projects fits. Where it
//! is not known to be the best, a ring above says what no set can exceed.

use crate::axis::{Across, Layout};
use crate::figure::{Drawn, Size, Table, Undrawn};
use crate::font::{shorten, width};
use crate::label::Bounds;
use crate::paper::{Anchor, At, Paper};
use crate::plot::{Extent, Plot, drawable};
use crate::words::{Caption, Mark, Scale};

/// Room above for what the line and the rings mean.
const ABOVE: f64 = 22.0;
/// Radius of the dot where a step begins, and of a ring.
const DOT: f64 = 3.5;

/// A set of projects, from the budget on from which it fits.
#[derive(Debug, Clone, PartialEq)]
pub struct BudgetStep {
    /// The sum that suffices for it.
    pub from: f64,
    /// What it brings.
    pub gain: f64,
    /// Beside the step, in a word or two.
    pub label: String,
    /// Its row of the table, written out.
    pub cells: Vec<String>,
}

/// What no set can exceed under a budget.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct BudgetBound {
    /// The budget.
    pub at: f64,
    /// The most that any set may bring.
    pub most: f64,
}

/// What the line and the rings mean.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct BudgetsKey {
    /// Of the line.
    pub line: String,
    /// Of a ring.
    pub bound: String,
    /// What runs across.
    pub across: String,
}

/// How the best return rises with the budget.
pub struct Budgets<'a> {
    /// Its words.
    pub caption: Caption,
    /// The steps, from the least budget on.
    pub steps: Vec<BudgetStep>,
    /// Where the line is not known to be the best.
    pub bounds: Vec<BudgetBound>,
    /// The budget up to which it was looked at.
    pub until: f64,
    /// The budget that was asked about.
    pub marks: Vec<Mark>,
    /// What they mean.
    pub key: BudgetsKey,
    /// How amounts are written.
    pub money: Scale<'a>,
    /// Heads of the table.
    pub heads: Vec<String>,
}

impl Budgets<'_> {
    fn steps(&self) -> impl Iterator<Item = &BudgetStep> {
        let drawn = |step: &&BudgetStep| drawable(step.from) && drawable(step.gain);
        self.steps.iter().filter(drawn)
    }

    fn bounds(&self) -> impl Iterator<Item = &BudgetBound> {
        let drawn = |bound: &&BudgetBound| drawable(bound.at) && drawable(bound.most);
        self.bounds.iter().filter(drawn)
    }

    fn until(&self) -> f64 {
        let last = self.steps().map(|step| step.from).fold(0.0, f64::max);
        if drawable(self.until) {
            last.max(self.until)
        } else {
            last
        }
    }

    /// The line on the sheet: level, then straight up.
    fn line(&self, plot: &Plot) -> Vec<At> {
        let mut line: Vec<At> = Vec::new();
        for step in self.steps() {
            let (x, y) = (plot.x(step.from), plot.y(step.gain));
            if let Some((_, before)) = line.last().copied() {
                line.push((x, before));
            }
            line.push((x, y));
        }
        if let Some((_, y)) = line.last().copied() {
            line.push((plot.x(self.until()), y));
        }
        line
    }

    /// What the line and the rings mean, in a row above.
    fn paint_key(&self, paper: &Paper<'_>) -> Result<(), Undrawn> {
        let small = paper.ink.small();
        let mut x = 1.0;
        let rings = self.bounds().next().is_some();
        let texts = [
            (true, &self.key.line),
            (rings, &self.key.bound),
            (true, &self.key.across),
        ];
        for (at, (shown, text)) in texts.into_iter().enumerate() {
            let sign = if at == 2 { 0.0 } else { 20.0 };
            let room = paper.size.width - x - sign - 2.0;
            if !shown || text.is_empty() || room < 24.0 {
                continue;
            }
            let text = shorten(text, small.px, small.cut, room);
            match at {
                0 => paper.line(&[(x, 9.0), (x + 14.0, 9.0)], paper.ink.accent, 2.0)?,
                1 => paper.ring((x + 7.0, 9.0), DOT, paper.ink.ink_2, 1.4)?,
                _ => {}
            }
            paper.text((x + sign, 9.0), Anchor::Start, &text, small)?;
            x += sign + width(&text, small.px, small.cut) + 28.0;
        }
        Ok(())
    }

    /// What each step is, beside where it begins: above it, else below. What finds no room is left out.
    fn paint_labels(&self, paper: &Paper<'_>, plot: &Plot) -> Result<(), Undrawn> {
        let mark = paper.ink.mark();
        let edges = [
            Bounds {
                left: 0.0,
                right: paper.size.width,
                top: 0.0,
                bottom: plot.y1 - 2.0,
            },
            Bounds {
                left: 0.0,
                right: plot.x0 - 2.0,
                top: 0.0,
                bottom: paper.size.height,
            },
        ];
        for edge in edges {
            paper.taken.borrow_mut().take(edge);
        }
        for step in self.steps() {
            let (x, y) = (plot.x(step.from), plot.y(step.gain));
            let most = paper.size.width * 0.3;
            let label = shorten(&step.label, mark.px, mark.cut, most);
            let places = [
                ((x + 6.0, y - 10.0), Anchor::Start),
                ((x - 7.0, y - 8.0), Anchor::End),
                ((x + 8.0, y + 11.0), Anchor::Start),
            ];
            paper.label(&label, mark, &places)?;
        }
        Ok(())
    }
}

impl Drawn for Budgets<'_> {
    fn caption(&self) -> &Caption {
        &self.caption
    }

    fn is_empty(&self) -> bool {
        self.steps().next().is_none()
    }

    fn table(&self) -> Table {
        Table {
            columns: self.heads.clone(),
            rows: self.steps().map(|step| step.cells.clone()).collect(),
        }
    }

    fn places(&self, plot: &Plot) -> Vec<(f64, f64)> {
        let place = |step: &BudgetStep| (plot.x(step.from), plot.y(step.gain));
        self.steps().map(place).collect()
    }

    fn paint(&self, paper: &Paper<'_>) -> Result<Plot, Undrawn> {
        let gains = self.steps().map(|step| step.gain);
        let most = self.bounds().map(|bound| bound.most);
        let none = Extent { from: 0.0, to: 1.0 };
        let y = Extent::of(gains.chain(most).chain([0.0])).unwrap_or(none);
        let x = Extent::of([0.0, self.until()]).unwrap_or(none);
        let Size { width: wide, .. } = paper.size;
        let layout = Layout {
            x: x.padded(0.01),
            y: y.padded(0.1),
            scale: Some(&self.money),
            across: Across::Numbers(&self.money),
            marks: &self.marks,
            above: ABOVE,
            right: (wide * 0.03).max(8.0),
        };
        let axes = layout.lay(paper);
        let plot = axes.plot;
        axes.draw_grid(paper)?;
        axes.draw_marks(paper, false)?;
        let line = self.line(&plot);
        paper.line(&line, paper.ink.accent, 2.0)?;
        paper.taken.borrow_mut().take_line(&line);
        for bound in self.bounds() {
            let at = (plot.x(bound.at), plot.y(bound.most));
            paper.ring(at, DOT, paper.ink.ink_2, 1.4)?;
            paper.taken.borrow_mut().take(Bounds::around(at, DOT + 1.0));
        }
        for step in self.steps() {
            let at = (plot.x(step.from), plot.y(step.gain));
            paper.dot(at, DOT, paper.ink.accent)?;
        }
        self.paint_key(paper)?;
        self.paint_labels(paper, &plot)?;
        Ok(plot)
    }
}
