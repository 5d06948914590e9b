//! The fan: cumulative return over months as a likely line in two bands, and what came about
//! inside it.

use crate::axis::{Across, Layout};
use crate::figure::{Drawn, Table, Undrawn};
use crate::paper::{Anchor, At, Paper};
use crate::plot::{Extent, Plot, drawable, stretches};
use crate::realised::Realised;
use crate::words::{Caption, Mark, Scale};

/// The state of all futures at one time.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub struct FanPoint {
    /// Months since the start.
    pub at: f64,
    /// A tenth of the futures lie below.
    pub p10: f64,
    /// A quarter of the futures lie below.
    pub p25: f64,
    /// The likely value.
    pub p50: f64,
    /// A quarter of the futures lie above.
    pub p75: f64,
    /// A tenth of the futures lie above.
    pub p90: f64,
}

/// What reality is compared with.
#[derive(Debug, Clone, PartialEq)]
pub enum Course {
    /// A plan: its futures.
    Plan {
        /// In the order of time.
        points: Vec<FanPoint>,
        /// The name of the line of likely values.
        likely: String,
    },
    /// No plan: the line where money spent has come back.
    BreakEven {
        /// The name of that line.
        label: String,
        /// The month up to which the axis reaches.
        until: f64,
    },
}

/// Heads of the table.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct FanHeads {
    /// Of the months.
    pub month: String,
    /// Of P10, P25, P50, P75 and P90.
    pub percentiles: [String; 5],
    /// Of the realised value, with its lower and upper end before and behind it.
    pub realised: [String; 3],
}

/// Cumulative return over months.
pub struct Fan<'a> {
    /// Its words.
    pub caption: Caption,
    /// The plan, or the break-even line.
    pub course: Course,
    /// What came about so far.
    pub realised: Option<Realised>,
    /// Named months: pays back, approved, today.
    pub marks: Vec<Mark>,
    /// How amounts are written.
    pub money: Scale<'a>,
    /// How months are written.
    pub months: Scale<'a>,
    /// Heads of its table.
    pub heads: FanHeads,
}

impl Fan<'_> {
    fn points(&self) -> &[FanPoint] {
        match &self.course {
            Course::Plan { points, .. } => points,
            Course::BreakEven { .. } => &[],
        }
    }

    fn extents(&self) -> (Extent, Extent) {
        let nothing = Extent { from: 0.0, to: 0.0 };
        let realised = self.realised.iter().flat_map(|realised| &realised.points);
        let until = match self.course {
            Course::BreakEven { until, .. } => Some(until),
            Course::Plan { .. } => None,
        };
        let times = self.points().iter().map(|point| point.at);
        let times = times
            .chain(realised.clone().map(|point| point.at))
            .chain(until);
        let values = self
            .points()
            .iter()
            .flat_map(|point| [point.p10, point.p25, point.p50, point.p75, point.p90]);
        let values = values.chain(realised.flat_map(|point| [point.low, point.value, point.high]));
        let x = Extent::of(times).unwrap_or(nothing);
        let x = if x.length() > 0.0 {
            x
        } else {
            Extent {
                from: x.from,
                to: x.from + 1.0,
            }
        };
        (
            x,
            Extent::of(values).unwrap_or(nothing).with(0.0).padded(0.05),
        )
    }

    fn paint_plan(&self, paper: &Paper<'_>, plot: &Plot) -> Result<(), Undrawn> {
        let ink = paper.ink;
        band(
            paper,
            plot,
            self.points()
                .iter()
                .map(|point| (point.at, point.p10, point.p90)),
            ink.accent,
            ink.outer,
        )?;
        band(
            paper,
            plot,
            self.points()
                .iter()
                .map(|point| (point.at, point.p25, point.p75)),
            ink.accent,
            ink.inner,
        )?;
        curve(
            paper,
            plot,
            self.points().iter().map(|point| (point.at, point.p50)),
            ink.accent,
            2.0,
        )?;
        Ok(())
    }

    /// The name of the likely line, at its end.
    fn name_course(&self, paper: &Paper<'_>, plot: &Plot) -> Result<(), Undrawn> {
        let (name, end) = match &self.course {
            Course::Plan { points, likely } => {
                let last = points
                    .iter()
                    .rfind(|point| drawable(point.at) && drawable(point.p50));
                let Some(last) = last else {
                    return Ok(());
                };
                (likely, (plot.x(last.at), plot.y(last.p50)))
            }
            Course::BreakEven { label, .. } => (label, (plot.x1, plot.y(0.0))),
        };
        let places: Vec<_> = [10.0, 12.0, 16.0, 22.0, 30.0, 40.0]
            .into_iter()
            .flat_map(|away| [-away, away])
            .flat_map(|away| {
                [0.0, 40.0, 90.0].map(|left| ((end.0 - 2.0 - left, end.1 + away), Anchor::End))
            })
            .collect();
        paper.label(name, paper.ink.named(paper.ink.accent), &places)
    }
}

/// A filled band between two lines, parted where one of them is undefined.
pub(crate) fn band(
    paper: &Paper<'_>,
    plot: &Plot,
    points: impl Iterator<Item = (f64, f64, f64)>,
    color: plotters::style::RGBColor,
    opacity: f64,
) -> Result<(), Undrawn> {
    let defined =
        |(at, low, high): &(f64, f64, f64)| drawable(*at) && drawable(*low) && drawable(*high);
    for part in stretches(points, defined) {
        if part.len() > 1 {
            let low = part.iter().map(|(at, low, _)| (plot.x(*at), plot.y(*low)));
            let high = part
                .iter()
                .rev()
                .map(|(at, _, high)| (plot.x(*at), plot.y(*high)));
            paper.area(low.chain(high), color, opacity)?;
        }
    }
    Ok(())
}

/// A line, parted where it is undefined; a point that stands alone becomes a dot. Labels are told
/// where it runs.
pub(crate) fn curve(
    paper: &Paper<'_>,
    plot: &Plot,
    points: impl Iterator<Item = (f64, f64)>,
    color: plotters::style::RGBColor,
    width: f64,
) -> Result<(), Undrawn> {
    for part in stretches(points, |(at, value)| drawable(*at) && drawable(*value)) {
        let part: Vec<At> = part
            .iter()
            .map(|(at, value)| (plot.x(*at), plot.y(*value)))
            .collect();
        match part.as_slice() {
            [only] => paper.dot(*only, width, color)?,
            more => paper.line(more, color, width)?,
        }
        paper.taken.borrow_mut().take_line(&part);
    }
    Ok(())
}

impl Drawn for Fan<'_> {
    fn caption(&self) -> &Caption {
        &self.caption
    }

    fn is_empty(&self) -> bool {
        let planned = self
            .points()
            .iter()
            .any(|point| drawable(point.at) && drawable(point.p50));
        let realised = self
            .realised
            .as_ref()
            .is_some_and(|realised| realised.last().is_some());
        !planned && !realised
    }

    fn table(&self) -> Table {
        let mut columns = vec![self.heads.month.clone()];
        if !self.points().is_empty() {
            columns.extend(self.heads.percentiles.clone());
        }
        if self.realised.is_some() {
            columns.extend(self.heads.realised.clone());
        }
        let realised = self.realised.iter().flat_map(|realised| &realised.points);
        let mut times: Vec<f64> = self.points().iter().map(|point| point.at).collect();
        times.extend(realised.clone().map(|point| point.at));
        times.retain(|at| drawable(*at));
        times.sort_by(f64::total_cmp);
        times.dedup();
        let cell = |value: Option<f64>| self.money.cell(value);
        let row = |at: f64| {
            let mut row = vec![(self.months.exact)(at)];
            if !self.points().is_empty() {
                let point = self.points().iter().find(|point| point.at == at);
                let values =
                    point.map(|point| [point.p10, point.p25, point.p50, point.p75, point.p90]);
                row.extend((0..5).map(|which| cell(values.map(|values| values[which]))));
            }
            if self.realised.is_some() {
                let point = realised.clone().find(|point| point.at == at);
                let values = point.map(|point| [point.low, point.value, point.high]);
                row.extend((0..3).map(|which| cell(values.map(|values| values[which]))));
            }
            row
        };
        let rows = times.iter().map(|at| row(*at)).collect();
        Table { columns, rows }
    }

    fn paint(&self, paper: &Paper<'_>) -> Result<Plot, Undrawn> {
        let (x, y) = self.extents();
        let layout = Layout {
            x,
            y,
            scale: Some(&self.money),
            across: Across::Months(&self.months),
            marks: &self.marks,
            above: 2.0,
            right: 0.0,
        };
        let axes = layout.lay(paper);
        let plot = axes.plot;
        axes.draw_grid(paper)?;
        self.paint_plan(paper, &plot)?;
        let zero = plot.y(0.0).round();
        let (color, width) = match self.course {
            Course::Plan { .. } => (paper.ink.line_strong, 1.0),
            Course::BreakEven { .. } => (paper.ink.accent, 1.5),
        };
        paper.line(&[(plot.x0, zero), (plot.x1, zero)], color, width)?;
        if let Some(realised) = &self.realised {
            realised.paint(paper, &plot)?;
        }
        axes.draw_marks(paper, false)?;
        if let Some(realised) = &self.realised {
            realised.name(paper, &plot)?;
        }
        self.name_course(paper, &plot)?;
        Ok(plot)
    }
}
