//! The timeline: phases as bars with uncertain ends, gates as diamonds, milestones, and today.

use crate::axis::{Across, draw_below};
use crate::figure::{Drawn, Size, Table, Undrawn};
use crate::font::{shorten, width};
use crate::paper::{Anchor, Paper};
use crate::phase::{Gate, Milestone, Phase, Progress};
use crate::plot::{Extent, Plot, drawable};
use crate::swings::draw_name;
use crate::words::{Caption, Mark, Scale};

const PITCH: f64 = 32.0;
const BAR: f64 = 14.0;
const ABOVE: f64 = 24.0;
const BELOW: f64 = 30.0;

/// Heads of the table.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct TimelineHeads {
    /// Of phases and milestones.
    pub name: String,
    /// Of starts.
    pub start: String,
    /// Of likely ends, and of the dates of milestones.
    pub end: String,
    /// Of the earlier ends.
    pub earliest: String,
    /// Of the later ends.
    pub latest: String,
    /// Of gates.
    pub gate: String,
}

/// Phases, gates and milestones.
pub struct Timeline<'a> {
    /// Its words.
    pub caption: Caption,
    /// In the order in which they are shown.
    pub phases: Vec<Phase>,
    /// Below the phases, each in a row of its own.
    pub milestones: Vec<Milestone>,
    /// Today, if it is to be shown.
    pub today: Option<Mark>,
    /// How months since the start are written.
    pub months: Scale<'a>,
    /// Heads of its table.
    pub heads: TimelineHeads,
}

impl Timeline<'_> {
    fn rows(&self) -> usize {
        self.phases.len() + self.milestones.len()
    }

    fn plot(&self, paper: &Paper<'_>) -> Plot {
        let (names, small) = (paper.ink.row(), paper.ink.small());
        let wide = paper.size.width;
        let labels = self.phases.iter().map(|phase| &phase.label);
        let labels = labels.chain(self.milestones.iter().map(|milestone| &milestone.label));
        let left = labels
            .map(|label| width(label, names.px, names.cut))
            .fold(0.0, f64::max);
        let phases = self.phases.iter().filter(|phase| phase.is_drawable());
        let times = phases
            .clone()
            .flat_map(|phase| [phase.start, phase.reach()]);
        let times = times.chain(self.milestones.iter().map(|milestone| milestone.at));
        let times = times.chain(self.today.iter().map(|mark| mark.at));
        let x = Extent::of(times).unwrap_or(Extent { from: 0.0, to: 1.0 });
        let x = if x.length() > 0.0 {
            x
        } else {
            Extent {
                from: x.from,
                to: x.from + 1.0,
            }
        };
        // Gates that end late need room behind them; early ones have it anyway.
        let x0 = left.min(wide * 0.34).ceil() + 16.0;
        let needed = phases.filter_map(|phase| {
            let gate = width(&phase.gate.as_ref()?.label, small.px, small.cut) + 16.0;
            let share = (phase.reach() - x.from) / x.length();
            Some((gate - (1.0 - share) * (wide - x0) * 0.8).max(0.0))
        });
        let right = needed.fold(16.0, f64::max).min(wide * 0.28);
        Plot {
            x0,
            x1: wide - right,
            y0: paper.size.height - BELOW,
            y1: ABOVE,
            x_from: x.from,
            x_to: x.to,
            y_from: self.rows() as f64,
            y_to: 0.0,
        }
    }

    fn paint_phase(
        &self,
        paper: &Paper<'_>,
        plot: &Plot,
        middle: f64,
        phase: &Phase,
    ) -> Result<(), Undrawn> {
        let ink = paper.ink;
        let (from, to) = (
            plot.x(phase.start),
            plot.x(phase.end).max(plot.x(phase.start) + 2.0),
        );
        let (top, bottom) = (middle - BAR / 2.0, middle + BAR / 2.0);
        match phase.progress {
            Progress::Done => paper.bar((from, top), (to, bottom), ink.accent, 1.0)?,
            Progress::Running => {
                paper.bar((from, top), (to, bottom), ink.accent, 0.35)?;
                let today = self.today.as_ref().map_or(from, |mark| plot.x(mark.at));
                if drawable(today) && today > from {
                    paper.bar((from, top), (today.min(to), bottom), ink.accent, 1.0)?;
                }
                paper.outline((from, top), (to, bottom), ink.accent)?;
            }
            Progress::Planned => {
                paper.bar((from, top), (to, bottom), ink.accent, 0.18)?;
                paper.outline((from, top), (to, bottom), ink.accent)?;
            }
        }
        if let Some((early, late)) = phase.whisker() {
            let (early, late) = (plot.x(early), plot.x(late));
            paper.line(&[(early, middle), (late, middle)], ink.ink_2, 1.5)?;
            for end in [early, late] {
                paper.line(&[(end, middle - 4.0), (end, middle + 4.0)], ink.ink_2, 1.5)?;
            }
        }
        Ok(())
    }

    fn paint_today(&self, paper: &Paper<'_>, plot: &Plot) -> Result<(), Undrawn> {
        let Some(today) = self.today.as_ref().filter(|mark| drawable(mark.at)) else {
            return Ok(());
        };
        let x = plot.x(today.at);
        paper.line(&[(x, plot.y1 - 6.0), (x, plot.y0)], paper.ink.realised, 1.5)?;
        paper.text_inside(
            (x, 9.0),
            &today.label,
            paper.ink.named(paper.ink.realised_ink),
        )
    }
}

/// A diamond, filled once decided, with its name behind everything that is drawn in the row.
fn paint_gate(
    paper: &Paper<'_>,
    middle: f64,
    (at, reach): (f64, f64),
    gate: &Gate,
) -> Result<(), Undrawn> {
    let (ink, small) = (paper.ink, paper.ink.small());
    paper.diamond((at, middle), 8.0, ink.ground)?;
    paper.diamond((at, middle), 6.5, ink.ink)?;
    if gate.progress != Progress::Done {
        paper.diamond((at, middle), 4.5, ink.ground)?;
    }
    let behind = reach.max(at) + 10.0;
    let label = shorten(
        &gate.label,
        small.px,
        small.cut,
        paper.size.width - behind - 2.0,
    );
    paper.text((behind, middle), Anchor::Start, &label, small)
}

fn paint_milestone(
    paper: &Paper<'_>,
    plot: &Plot,
    middle: f64,
    milestone: &Milestone,
) -> Result<(), Undrawn> {
    if !drawable(milestone.at) {
        return Ok(());
    }
    let at = (plot.x(milestone.at), middle);
    paper.dot(at, 5.5, paper.ink.accent)?;
    if milestone.progress != Progress::Done {
        paper.dot(at, 3.8, paper.ink.ground)?;
    }
    Ok(())
}

impl Drawn for Timeline<'_> {
    fn caption(&self) -> &Caption {
        &self.caption
    }

    fn is_empty(&self) -> bool {
        let phases = self.phases.iter().any(Phase::is_drawable);
        !phases
            && !self
                .milestones
                .iter()
                .any(|milestone| drawable(milestone.at))
    }

    fn height(&self, _: Size) -> f64 {
        ABOVE + self.rows() as f64 * PITCH + BELOW
    }

    fn table(&self) -> Table {
        let heads = self.heads.clone();
        let month = |at: Option<f64>| self.months.cell(at);
        let phase = |phase: &Phase| {
            let gate = phase.gate.as_ref().map(|gate| gate.label.clone());
            vec![
                phase.label.clone(),
                month(Some(phase.start)),
                month(Some(phase.end)),
                month(phase.whisker().map(|(early, _)| early)),
                month(phase.whisker().map(|(_, late)| late)),
                gate.unwrap_or_default(),
            ]
        };
        let milestone = |milestone: &Milestone| {
            let mut row = vec![
                milestone.label.clone(),
                String::new(),
                month(Some(milestone.at)),
            ];
            row.resize(6, String::new());
            row
        };
        let phases = self.phases.iter().map(phase);
        Table {
            columns: vec![
                heads.name,
                heads.start,
                heads.end,
                heads.earliest,
                heads.latest,
                heads.gate,
            ],
            rows: phases
                .chain(self.milestones.iter().map(milestone))
                .collect(),
        }
    }

    fn paint(&self, paper: &Paper<'_>) -> Result<Plot, Undrawn> {
        let plot = self.plot(paper);
        let ticks = Across::Months(&self.months).ticks_on(paper, &plot);
        for tick in &ticks {
            let x = plot.x(tick.at).round();
            paper.line(&[(x, plot.y1), (x, plot.y0)], paper.ink.line, 1.0)?;
        }
        draw_below(paper, &plot, &ticks)?;
        let middle = |row: usize| plot.y1 + (row as f64 + 0.5) * PITCH;
        for (row, phase) in self.phases.iter().enumerate() {
            if phase.is_drawable() {
                self.paint_phase(paper, &plot, middle(row), phase)?;
            }
        }
        self.paint_today(paper, &plot)?;
        for (row, phase) in self.phases.iter().enumerate() {
            draw_name(paper, &phase.label, middle(row), plot.x0 - 16.0)?;
            if let Some(gate) = phase.gate.as_ref().filter(|_| phase.is_drawable()) {
                let ends = (plot.x(phase.end), plot.x(phase.reach()));
                paint_gate(paper, middle(row), ends, gate)?;
            }
        }
        for (row, milestone) in self.milestones.iter().enumerate() {
            let middle = middle(self.phases.len() + row);
            paint_milestone(paper, &plot, middle, milestone)?;
            draw_name(paper, &milestone.label, middle, plot.x0 - 16.0)?;
        }
        Ok(plot)
    }
}
