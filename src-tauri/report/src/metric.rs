//! A metric over time: one dot per chunk, the reference part shaded, limits as broken lines, and
//! alerts told by shape as well as by colour.

use crate::axis::{Across, Layout};
use crate::fan::curve;
use crate::figure::{Drawn, Table, Undrawn};
use crate::label::Bounds;
use crate::paper::{Anchor, Paper};
use crate::plot::{Extent, Plot, drawable, stretches};
use crate::words::{Caption, Mark, Scale};

/// One stretch of time or number of rows.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Chunk {
    /// Its name on the axis: "Oct 2026".
    pub label: String,
    /// The metric in it; none where it is undefined.
    pub value: Option<f64>,
    /// The limit below which it alerts.
    pub lower: Option<f64>,
    /// The limit above which it alerts.
    pub upper: Option<f64>,
    /// Whether it belongs to the reference.
    pub reference: bool,
    /// Whether it alerts.
    pub alert: bool,
}

/// Heads of the table.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct MetricHeads {
    /// Of the chunks.
    pub chunk: String,
    /// Of the metric.
    pub value: String,
    /// Of the lower limit.
    pub lower: String,
    /// Of the upper limit.
    pub upper: String,
    /// Of the last column, which says alert or reference.
    pub note: String,
}

/// One metric over time.
pub struct MetricChart<'a> {
    /// Its words.
    pub caption: Caption,
    /// In the order of time.
    pub chunks: Vec<Chunk>,
    /// What the metric can reach at least and at most, so that the axis goes no further.
    pub reach: Option<(f64, f64)>,
    /// Named places between chunks, counted in chunks from 0: where a version began (2.5 lies
    /// between the third and the fourth).
    pub marks: Vec<Mark>,
    /// How the metric is written.
    pub scale: Scale<'a>,
    /// The name of the shaded part.
    pub reference: String,
    /// The name of the limits.
    pub limit: String,
    /// The name of an alert.
    pub alert: String,
    /// Heads of its table.
    pub heads: MetricHeads,
}

impl MetricChart<'_> {
    fn extent(&self) -> Extent {
        let values = self.chunks.iter().filter_map(|chunk| chunk.value);
        let limits = self
            .chunks
            .iter()
            .flat_map(|chunk| [chunk.lower, chunk.upper]);
        let all = values.chain(limits.flatten());
        let Some(extent) = Extent::of(all) else {
            return Extent { from: 0.0, to: 1.0 };
        };
        match self.reach {
            Some((least, most)) if drawable(least) && drawable(most) && least < most => {
                let kept = extent.padded(0.12).within(least, most);
                kept.with(extent.from).with(extent.to)
            }
            _ => extent.padded(0.12),
        }
    }

    fn shade_reference(&self, paper: &Paper<'_>, plot: &Plot) -> Result<(), Undrawn> {
        let chunks = self.chunks.iter().enumerate();
        let parts = stretches(chunks, |(_, chunk)| chunk.reference);
        for part in &parts {
            let (first, last) = (part[0].0 as f64, part[part.len() - 1].0 as f64);
            let corners = (
                (plot.x(first - 0.5), plot.y1),
                (plot.x(last + 0.5), plot.y0),
            );
            paper.bar(corners.0, corners.1, paper.ink.line, 0.55)?;
        }
        Ok(())
    }

    /// The limits, stepped from chunk to chunk, since each version has its own.
    fn draw_limits(&self, paper: &Paper<'_>, plot: &Plot) -> Result<(), Undrawn> {
        for of in [|chunk: &Chunk| chunk.lower, |chunk: &Chunk| chunk.upper] {
            let chunks = self.chunks.iter().enumerate();
            let limits = chunks.map(|(at, chunk)| (at as f64, of(chunk).unwrap_or(f64::NAN)));
            for part in stretches(limits, |(_, limit)| drawable(*limit)) {
                let steps: Vec<_> = part
                    .iter()
                    .flat_map(|(at, limit)| {
                        [at - 0.5, at + 0.5].map(|x| (plot.x(x), plot.y(*limit)))
                    })
                    .collect();
                paper.dashes(&steps, (6.0, 4.0), paper.ink.ink_3, 1.2)?;
                paper.taken.borrow_mut().take_line(&steps);
            }
        }
        Ok(())
    }

    fn draw_dots(&self, paper: &Paper<'_>, plot: &Plot) -> Result<(), Undrawn> {
        let apart = (plot.x1 - plot.x0) / self.chunks.len() as f64;
        let radius = (apart * 0.22).clamp(1.0, 3.5);
        for (at, chunk) in self.chunks.iter().enumerate() {
            let Some(value) = chunk.value.filter(|value| drawable(*value)) else {
                continue;
            };
            let place = (plot.x(at as f64), plot.y(value));
            if chunk.alert {
                paper.diamond(place, radius * 1.2 + 2.5, paper.ink.alert)?;
                paper
                    .taken
                    .borrow_mut()
                    .take(Bounds::around(place, radius + 3.0));
            } else {
                paper.dot(place, radius, paper.ink.accent)?;
            }
        }
        Ok(())
    }

    /// The last alert, named where there is room around it.
    fn name_alert(&self, paper: &Paper<'_>, plot: &Plot) -> Result<(), Undrawn> {
        let defined = |chunk: &Chunk| chunk.value.filter(|value| chunk.alert && drawable(*value));
        let mut chunks = self.chunks.iter().enumerate().rev();
        let last =
            chunks.find_map(|(at, chunk)| Some((plot.x(at as f64), plot.y(defined(chunk)?))));
        let Some((x, y)) = last else {
            return Ok(());
        };
        let sides = [Anchor::Middle, Anchor::Start, Anchor::End];
        let places: Vec<_> = [10.0, 12.0, 16.0, 22.0, 30.0]
            .into_iter()
            .flat_map(|away| [-away, away])
            .flat_map(|away| sides.map(|side| ((x, y + away), side)))
            .collect();
        paper.label(&self.alert, paper.ink.named(paper.ink.alert), &places)
    }

    /// The last limit, named along its line.
    fn name_limit(&self, paper: &Paper<'_>, plot: &Plot) -> Result<(), Undrawn> {
        let limit = |chunk: &Chunk| chunk.lower.or(chunk.upper).filter(|limit| drawable(*limit));
        let Some(limit) = self.chunks.iter().rev().find_map(limit) else {
            return Ok(());
        };
        let along = |share: f64| plot.x1 - share * (plot.x1 - plot.x0);
        let places: Vec<_> = [10.0, -10.0, 14.0, -14.0]
            .into_iter()
            .map(|away| plot.y(limit) + away)
            .flat_map(|y| [0.0, 0.25, 0.5, 0.75].map(|share| ((along(share), y), Anchor::End)))
            .collect();
        paper.label(&self.limit, paper.ink.small(), &places)
    }

    /// The shaded part, named in its upper or lower corner.
    fn name_reference(&self, paper: &Paper<'_>, plot: &Plot) -> Result<(), Undrawn> {
        let Some(first) = self.chunks.iter().position(|chunk| chunk.reference) else {
            return Ok(());
        };
        let x = plot.x(first as f64 - 0.5) + 6.0;
        let places = [plot.y1 + 10.0, plot.y0 - 10.0, plot.y1 + 26.0];
        let places = places.map(|y| ((x, y), Anchor::Start));
        paper.label(&self.reference, paper.ink.small(), &places)
    }
}

impl Drawn for MetricChart<'_> {
    fn caption(&self) -> &Caption {
        &self.caption
    }

    fn is_empty(&self) -> bool {
        !self
            .chunks
            .iter()
            .any(|chunk| chunk.value.is_some_and(drawable))
    }

    fn table(&self) -> Table {
        let heads = self.heads.clone();
        let row = |chunk: &Chunk| {
            let note = match (chunk.alert, chunk.reference) {
                (true, _) => self.alert.clone(),
                (false, true) => self.reference.clone(),
                (false, false) => String::new(),
            };
            vec![
                chunk.label.clone(),
                self.scale.cell(chunk.value),
                self.scale.cell(chunk.lower),
                self.scale.cell(chunk.upper),
                note,
            ]
        };
        Table {
            columns: vec![
                heads.chunk,
                heads.value,
                heads.lower,
                heads.upper,
                heads.note,
            ],
            rows: self.chunks.iter().map(row).collect(),
        }
    }

    fn paint(&self, paper: &Paper<'_>) -> Result<Plot, Undrawn> {
        let names: Vec<_> = self
            .chunks
            .iter()
            .map(|chunk| chunk.label.clone())
            .collect();
        let layout = Layout {
            x: Extent {
                from: -0.5,
                to: self.chunks.len() as f64 - 0.5,
            },
            y: self.extent(),
            scale: Some(&self.scale),
            across: Across::Names(&names),
            marks: &self.marks,
            above: 2.0,
            right: 0.0,
        };
        let axes = layout.lay(paper);
        let plot = axes.plot;
        self.shade_reference(paper, &plot)?;
        axes.draw_grid(paper)?;
        self.draw_limits(paper, &plot)?;
        axes.draw_marks(paper, false)?;
        let values = self.chunks.iter().enumerate();
        let values = values.map(|(at, chunk)| (at as f64, chunk.value.unwrap_or(f64::NAN)));
        curve(paper, &plot, values, paper.ink.accent, 1.5)?;
        self.draw_dots(paper, &plot)?;
        self.name_alert(paper, &plot)?;
        self.name_limit(paper, &plot)?;
        self.name_reference(paper, &plot)?;
        Ok(plot)
    }
}
