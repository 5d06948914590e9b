//! The chance to pay back over two drivers: the darker a field (the lighter, on a dark ground), the likelier.
//! One hue from the ground to the accent: its lightness alone tells the order, whatever colours one sees.

use plotters::style::RGBColor;

use crate::axis::{Across, beside, draw_below};
use crate::figure::{Drawn, Size, Table, Undrawn};
use crate::font::{shorten, width};
use crate::paper::{Anchor, Paper};
use crate::plot::{Extent, Plot, drawable};
use crate::theme::Lettering;
use crate::ticks::{Tick, upwards};
use crate::words::{Caption, Scale};

/// Room above for the name of what runs up.
const ABOVE: f64 = 22.0;
/// Room below for the numbers and the name of what runs across.
const BELOW: f64 = 44.0;
/// How far a certain field is from the accent itself: letters on it stay readable.
const DEEPEST: f64 = 0.92;
/// The lightest field that is not the ground itself.
const LIGHTEST: f64 = 0.04;

/// One of the two drivers.
pub struct MapAxis<'a> {
    /// What it is called.
    pub name: String,
    /// The values that were looked at, rising evenly.
    pub values: Vec<f64>,
    /// Where it is expected to lie, in most futures.
    pub expected: Option<(f64, f64)>,
    /// How its values are written.
    pub scale: Scale<'a>,
}

/// The chance to pay back over two drivers.
pub struct ChanceMap<'a> {
    /// Its words.
    pub caption: Caption,
    /// What runs across.
    pub across: MapAxis<'a>,
    /// What runs up.
    pub up: MapAxis<'a>,
    /// The chance at each place, 0 to 1: one row for each value that runs up.
    pub chances: Vec<Vec<f64>>,
    /// How a chance is written in full.
    pub share: &'a dyn Fn(f64) -> String,
    /// How it is written in a field: without its sign.
    pub short: &'a dyn Fn(f64) -> String,
}

impl MapAxis<'_> {
    /// From half a step before the first value to half a step behind the last.
    fn extent(&self) -> Option<Extent> {
        // Values that differ by less than rounding are one.
        let extent = Extent::of(self.values.iter().copied())?.padded(0.0);
        let half = self.step().abs() / 2.0;
        Some(Extent {
            from: extent.from - half,
            to: extent.to + half,
        })
    }

    fn step(&self) -> f64 {
        match (self.values.first(), self.values.last()) {
            (Some(first), Some(last)) if self.values.len() > 1 => {
                (last - first) / (self.values.len() as f64 - 1.0)
            }
            _ => 0.0,
        }
    }
}

impl ChanceMap<'_> {
    fn plot(&self, paper: &Paper<'_>) -> (Plot, Vec<Tick>) {
        let Size {
            width: wide,
            height,
        } = paper.size;
        let none = Extent { from: 0.0, to: 1.0 };
        let (x, y) = (
            self.across.extent().unwrap_or(none),
            self.up.extent().unwrap_or(none),
        );
        let most = (((height - ABOVE - BELOW) / 34.0) as usize).clamp(2, 8);
        let ticks = upwards(y, most, self.up.scale.tick);
        let left = beside(paper, &ticks) + 12.0;
        let plot = Plot {
            x0: left,
            x1: (wide - 12.0).max(left + 40.0),
            y0: (height - BELOW).max(ABOVE + 20.0),
            y1: ABOVE,
            x_from: x.from,
            x_to: x.to,
            y_from: y.from,
            y_to: y.to,
        };
        (plot, ticks)
    }

    /// Left, right, upper and lower edge of a field, so that neighbours share whole pixels.
    fn field(&self, plot: &Plot, column: usize, row: usize) -> [f64; 4] {
        let wide = (plot.x1 - plot.x0) / self.across.values.len().max(1) as f64;
        let high = (plot.y0 - plot.y1) / self.up.values.len().max(1) as f64;
        let (at, up) = (column as f64, row as f64);
        [
            (plot.x0 + at * wide).round(),
            (plot.x0 + (at + 1.0) * wide).round(),
            (plot.y0 - (up + 1.0) * high).round(),
            (plot.y0 - up * high).round(),
        ]
    }

    /// Each field that has a chance, with its edges.
    fn fields(&self, plot: &Plot) -> Vec<(f64, [f64; 4])> {
        let rows = self.chances.iter().enumerate().take(self.up.values.len());
        let across = self.across.values.len();
        let fields = rows.flat_map(|(row, chances)| {
            let chances = chances.iter().enumerate().take(across);
            let drawn = chances.filter(|(_, chance)| drawable(**chance));
            drawn.map(move |(column, chance)| (*chance, (column, row)))
        });
        fields
            .map(|(chance, (column, row))| (chance, self.field(plot, column, row)))
            .collect()
    }

    fn paint_fields(&self, paper: &Paper<'_>, plot: &Plot) -> Result<(), Undrawn> {
        for (chance, [left, right, top, bottom]) in self.fields(plot) {
            let color = shade(paper, chance);
            paper.bar((left, top), (right, bottom), color, 1.0)?;
        }
        Ok(())
    }

    /// The chance in each field, where it has room.
    fn number_fields(&self, paper: &Paper<'_>, plot: &Plot) -> Result<(), Undrawn> {
        for (chance, [left, right, top, bottom]) in self.fields(plot) {
            let lettering = Lettering {
                color: readable(paper, shade(paper, chance)),
                ..paper.ink.small()
            };
            let text = (self.short)(chance);
            let needed = width(&text, lettering.px, lettering.cut);
            if needed + 6.0 <= right - left && lettering.px + 4.0 <= bottom - top {
                let middle = ((left + right) / 2.0, (top + bottom) / 2.0);
                paper.text(middle, Anchor::Middle, &text, lettering)?;
            }
        }
        Ok(())
    }

    /// A frame where both are expected to lie, with ground around it to be seen on every field.
    fn paint_frame(&self, paper: &Paper<'_>, plot: &Plot) -> Result<(), Undrawn> {
        let within = |(low, high): (f64, f64), from: f64, to: f64| {
            let inside = low <= high && drawable(low) && drawable(high);
            inside.then(|| (low.max(from), high.min(to)))
        };
        let across = self.across.expected;
        let across = across.and_then(|ends| within(ends, plot.x_from, plot.x_to));
        let up = self.up.expected;
        let up = up.and_then(|ends| within(ends, plot.y_from, plot.y_to));
        let (Some((left, right)), Some((low, high))) = (across, up) else {
            return Ok(());
        };
        let (left, right) = (plot.x(left), plot.x(right));
        let (bottom, top) = (plot.y(low), plot.y(high));
        let frame = [
            (left, top),
            (right, top),
            (right, bottom),
            (left, bottom),
            (left, top),
        ];
        paper.line(&frame, paper.ink.ground, 4.0)?;
        paper.line(&frame, paper.ink.ink, 1.6)
    }
}

/// The colour of a chance: from the ground to the accent.
fn shade(paper: &Paper<'_>, chance: f64) -> RGBColor {
    let share = LIGHTEST + (DEEPEST - LIGHTEST) * chance.clamp(0.0, 1.0);
    let mix = |ground: u8, accent: u8| {
        let mixed = f64::from(ground) + share * (f64::from(accent) - f64::from(ground));
        mixed.round() as u8
    };
    let (ground, accent) = (paper.ink.ground, paper.ink.accent);
    RGBColor(
        mix(ground.0, accent.0),
        mix(ground.1, accent.1),
        mix(ground.2, accent.2),
    )
}

/// Of ink and ground the one that stands out more from a colour.
fn readable(paper: &Paper<'_>, color: RGBColor) -> RGBColor {
    // Luminance with a gamma of 2: near enough to tell which of the two is farther away.
    let bright = |RGBColor(red, green, blue): RGBColor| {
        let linear = |channel: u8| f64::from(channel) / 255.0 * (f64::from(channel) / 255.0);
        0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue) + 0.05
    };
    let contrast = |letters: RGBColor| {
        let (letters, field) = (bright(letters), bright(color));
        letters.max(field) / letters.min(field)
    };
    let (ink, ground) = (paper.ink.ink, paper.ink.ground);
    if contrast(ink) >= contrast(ground) {
        ink
    } else {
        ground
    }
}

impl Drawn for ChanceMap<'_> {
    fn caption(&self) -> &Caption {
        &self.caption
    }

    fn is_empty(&self) -> bool {
        let axes = [&self.across, &self.up];
        let none = axes.iter().any(|axis| {
            axis.extent().is_none() || !axis.values.iter().all(|value| drawable(*value))
        });
        none || !self
            .chances
            .iter()
            .flatten()
            .any(|chance| drawable(*chance))
    }

    /// One row for each value that runs up, the highest first, as in the picture.
    fn table(&self) -> Table {
        let mut columns = vec![format!(
            "{} \u{2191} · {} \u{2192}",
            self.up.name, self.across.name
        )];
        let across = self.across.values.iter();
        columns.extend(across.map(|value| (self.across.scale.exact)(*value)));
        let row = |(value, chances): (&f64, &Vec<f64>)| {
            let mut row = vec![(self.up.scale.exact)(*value)];
            row.extend((0..self.across.values.len()).map(|column| {
                let chance = chances.get(column).filter(|chance| drawable(**chance));
                chance.map_or_else(|| "–".to_owned(), |chance| (self.share)(*chance))
            }));
            row
        };
        let rows = self.up.values.iter().zip(&self.chances).rev();
        Table {
            columns,
            rows: rows.map(row).collect(),
        }
    }

    fn paint(&self, paper: &Paper<'_>) -> Result<Plot, Undrawn> {
        let (plot, ticks) = self.plot(paper);
        let (small, mark) = (paper.ink.small(), paper.ink.mark());
        self.paint_fields(paper, &plot)?;
        self.paint_frame(paper, &plot)?;
        self.number_fields(paper, &plot)?;
        for tick in &ticks {
            let y = plot.y(tick.at);
            let line = [(plot.x0 - 5.0, y), (plot.x0, y)];
            paper.line(&line, paper.ink.line_strong, 1.0)?;
            let label = shorten(&tick.label, small.px, small.cut, plot.x0 - 10.0);
            paper.text((plot.x0 - 9.0, y), Anchor::End, &label, small)?;
        }
        let across = Across::Numbers(&self.across.scale).ticks_on(paper, &plot);
        for tick in &across {
            let x = plot.x(tick.at);
            let line = [(x, plot.y0), (x, plot.y0 + 5.0)];
            paper.line(&line, paper.ink.line_strong, 1.0)?;
        }
        draw_below(paper, &plot, &across)?;
        let up = shorten(&self.up.name, mark.px, mark.cut, paper.size.width - 2.0);
        paper.text((1.0, ABOVE / 2.0), Anchor::Start, &up, mark)?;
        let middle = ((plot.x0 + plot.x1) / 2.0, paper.size.height - 9.0);
        paper.text_inside(middle, &self.across.name, mark)?;
        Ok(plot)
    }
}
