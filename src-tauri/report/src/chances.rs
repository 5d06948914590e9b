//! Return against the chance to pay back, a mark for each project as large as its spending. What is chosen is
//! filled and the rest hollow, so that the two are told apart whatever colours one sees.

use crate::axis::{Across, beside, draw_below};
use crate::figure::{Drawn, Size, Table, Undrawn};
use crate::font::{shorten, width};
use crate::label::Bounds;
use crate::paper::{Anchor, At, Paper};
use crate::plot::{Extent, Plot, drawable};
use crate::ticks::{Tick, upwards};
use crate::words::{Caption, Scale};

/// Room above for the name of what runs up, and for what the marks mean.
const ABOVE: f64 = 44.0;
/// Room below for the numbers and the name of what runs across.
const BELOW: f64 = 44.0;
/// Radius of a mark: of one that costs nothing, and of the one that costs most.
const LEAST: f64 = 4.5;
const MOST: f64 = 20.0;
/// Room beyond certainty and beyond no chance at all, for marks that stand there.
const AIR: f64 = 0.06;

/// One project.
#[derive(Debug, Clone, PartialEq)]
pub struct ChanceMark {
    /// Its name.
    pub label: String,
    /// Chance to pay back, 0 to 1.
    pub chance: f64,
    /// Likely return.
    pub gain: f64,
    /// Spending: the area of its mark.
    pub spending: f64,
    /// Whether it is among the chosen.
    pub chosen: bool,
    /// Its row of the table, written out.
    pub cells: Vec<String>,
}

/// What the marks and axes mean.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct ChancesKey {
    /// Of a filled mark.
    pub chosen: String,
    /// Of a hollow one.
    pub others: String,
    /// Of the size.
    pub size: String,
    /// What runs across.
    pub across: String,
    /// What runs up.
    pub up: String,
}

/// Return against the chance to pay back.
pub struct Chances<'a> {
    /// Its words.
    pub caption: Caption,
    /// One for each project, in the order of the table.
    pub marks: Vec<ChanceMark>,
    /// What they mean.
    pub key: ChancesKey,
    /// How returns are written.
    pub money: Scale<'a>,
    /// How chances are written.
    pub share: Scale<'a>,
    /// Heads of the table.
    pub heads: Vec<String>,
}

impl ChanceMark {
    fn is_drawable(&self) -> bool {
        drawable(self.chance) && drawable(self.gain) && drawable(self.spending)
    }

    fn at(&self, plot: &Plot) -> At {
        (plot.x(self.chance.clamp(0.0, 1.0)), plot.y(self.gain))
    }
}

impl Chances<'_> {
    fn marks(&self) -> impl Iterator<Item = &ChanceMark> {
        self.marks.iter().filter(|mark| mark.is_drawable())
    }

    /// Areas are in the proportion of the spending.
    fn radius(&self, mark: &ChanceMark) -> f64 {
        let most = self.marks().map(|mark| mark.spending).fold(0.0, f64::max);
        if most > 0.0 {
            let share = (mark.spending / most).clamp(0.0, 1.0);
            (MOST * share.sqrt()).max(LEAST)
        } else {
            LEAST
        }
    }

    fn plot(&self, paper: &Paper<'_>) -> (Plot, Vec<Tick>) {
        let Size {
            width: wide,
            height,
        } = paper.size;
        let gains = self.marks().map(|mark| mark.gain).chain([0.0]);
        let none = Extent { from: 0.0, to: 1.0 };
        let y = Extent::of(gains).unwrap_or(none).padded(0.14);
        let room = height - ABOVE - BELOW;
        let most = ((room / 34.0) as usize).clamp(2, 8);
        let ticks = upwards(y, most, self.money.tick);
        let left = beside(paper, &ticks) + 12.0;
        let plot = Plot {
            x0: left,
            x1: (wide - 12.0).max(left + 40.0),
            y0: (height - BELOW).max(ABOVE + 20.0),
            y1: ABOVE,
            x_from: -AIR,
            x_to: 1.0 + AIR,
            y_from: y.from,
            y_to: y.to,
        };
        (plot, ticks)
    }

    fn paint_axes(&self, paper: &Paper<'_>, plot: &Plot, ticks: &[Tick]) -> Result<(), Undrawn> {
        let (small, mark) = (paper.ink.small(), paper.ink.mark());
        for tick in ticks {
            let y = plot.y(tick.at).round();
            let color = if tick.at == 0.0 {
                paper.ink.line_strong
            } else {
                paper.ink.line
            };
            paper.line(&[(plot.x0, y), (plot.x1, y)], color, 1.0)?;
        }
        for tick in ticks {
            let label = shorten(&tick.label, small.px, small.cut, plot.x0 - 10.0);
            paper.text((plot.x0 - 9.0, plot.y(tick.at)), Anchor::End, &label, small)?;
        }
        let within = |tick: &Tick| (-1e-9..=1.0 + 1e-9).contains(&tick.at);
        let mut across = Across::Numbers(&self.share).ticks_on(paper, plot);
        across.retain(within);
        draw_below(paper, plot, &across)?;
        let most = paper.size.width - 2.0;
        let up = shorten(&self.key.up, mark.px, mark.cut, most);
        paper.text((1.0, 30.0), Anchor::Start, &up, mark)?;
        let middle = ((plot.x0 + plot.x1) / 2.0, paper.size.height - 9.0);
        paper.text_inside(middle, &self.key.across, mark)
    }

    /// What filled, hollow and large mean, in a row above.
    fn paint_key(&self, paper: &Paper<'_>) -> Result<(), Undrawn> {
        let small = paper.ink.small();
        let has = |chosen: bool| self.marks().any(|mark| mark.chosen == chosen);
        let mut x = 1.0;
        for (chosen, text) in [(true, &self.key.chosen), (false, &self.key.others)] {
            if !has(chosen) || text.is_empty() {
                continue;
            }
            let room = paper.size.width - x - 16.0;
            let text = shorten(text, small.px, small.cut, room);
            let wide = width(&text, small.px, small.cut);
            if room < 24.0 {
                return Ok(());
            }
            self.paint_dot(paper, (x + 5.0, 9.0), 4.5, chosen)?;
            paper.text((x + 14.0, 9.0), Anchor::Start, &text, small)?;
            x += 14.0 + wide + 18.0;
        }
        let room = paper.size.width - x - 1.0;
        if width(&self.key.size, small.px, small.cut) <= room {
            paper.text((x, 9.0), Anchor::Start, &self.key.size, small)?;
        }
        Ok(())
    }

    fn paint_dot(
        &self,
        paper: &Paper<'_>,
        at: At,
        radius: f64,
        chosen: bool,
    ) -> Result<(), Undrawn> {
        if chosen {
            paper.dot(at, radius, paper.ink.accent)?;
            // Ground around it, so that one tells apart what lies upon each other.
            paper.ring(at, radius, paper.ink.ground, 1.0)
        } else {
            paper.ring(at, radius, paper.ink.ink_2, 1.6)
        }
    }

    /// Names beside their marks, of the chosen first: beside, above, below, or at a corner.
    fn paint_names(&self, paper: &Paper<'_>, plot: &Plot) -> Result<(), Undrawn> {
        for mark in self.marks() {
            let reach = self.radius(mark) + 1.0;
            let around = Bounds::around(mark.at(plot), reach);
            paper.taken.borrow_mut().take(around);
        }
        let mut order: Vec<&ChanceMark> = self.marks().collect();
        // The chosen before the others, and the larger before the smaller: a name that finds no place is left out.
        order.sort_by(|one, other| {
            let by_choice = other.chosen.cmp(&one.chosen);
            by_choice.then(other.spending.total_cmp(&one.spending))
        });
        for mark in order {
            let ((x, y), reach) = (mark.at(plot), self.radius(mark) + 5.0);
            let lettering = if mark.chosen {
                paper.ink.named(paper.ink.ink)
            } else {
                paper.ink.mark()
            };
            let most = paper.size.width * 0.42;
            let name = shorten(&mark.label, lettering.px, lettering.cut, most);
            let slant = reach * 0.8;
            let places = [
                ((x + reach, y), Anchor::Start),
                ((x - reach, y), Anchor::End),
                ((x, y - reach - 6.0), Anchor::Middle),
                ((x, y + reach + 6.0), Anchor::Middle),
                ((x + slant, y - slant - 4.0), Anchor::Start),
                ((x - slant, y - slant - 4.0), Anchor::End),
                ((x + slant, y + slant + 4.0), Anchor::Start),
                ((x - slant, y + slant + 4.0), Anchor::End),
            ];
            paper.label(&name, lettering, &places)?;
        }
        Ok(())
    }
}

impl Drawn for Chances<'_> {
    fn caption(&self) -> &Caption {
        &self.caption
    }

    fn is_empty(&self) -> bool {
        self.marks().next().is_none()
    }

    fn table(&self) -> Table {
        Table {
            columns: self.heads.clone(),
            rows: self.marks().map(|mark| mark.cells.clone()).collect(),
        }
    }

    fn places(&self, plot: &Plot) -> Vec<(f64, f64)> {
        self.marks().map(|mark| mark.at(plot)).collect()
    }

    fn paint(&self, paper: &Paper<'_>) -> Result<Plot, Undrawn> {
        let (plot, ticks) = self.plot(paper);
        self.paint_axes(paper, &plot, &ticks)?;
        self.paint_key(paper)?;
        let mut order: Vec<&ChanceMark> = self.marks().collect();
        // The large ones first, so that none hides a smaller one.
        order.sort_by(|one, other| other.spending.total_cmp(&one.spending));
        for mark in order {
            self.paint_dot(paper, mark.at(&plot), self.radius(mark), mark.chosen)?;
        }
        // Names stay clear of the axes' own letters.
        let (top, bottom) = (plot.y1 - 4.0, plot.y0 + 4.0);
        let mut edges = vec![Bounds {
            left: 0.0,
            right: paper.size.width,
            top: 0.0,
            bottom: top,
        }];
        edges.push(Bounds {
            top: bottom,
            bottom: paper.size.height,
            ..edges[0]
        });
        edges.push(Bounds {
            right: plot.x0 - 2.0,
            bottom: paper.size.height,
            ..edges[0]
        });
        for edge in edges {
            paper.taken.borrow_mut().take(edge);
        }
        self.paint_names(paper, &plot)?;
        Ok(plot)
    }
}
