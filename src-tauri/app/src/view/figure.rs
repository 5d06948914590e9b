//! A figure as it crosses to the window: drawn, said in a sentence, and as a table of its numbers.

use serde::Serialize;
use ts_rs::TS;

/// A figure.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct FigureView {
    /// The drawing: SVG that scales to its place.
    pub svg: String,
    /// What it is called.
    pub title: String,
    /// What it says, in a sentence.
    pub conclusion: String,
    /// Heads of the table of its numbers.
    pub columns: Vec<String>,
    /// The numbers, written out.
    pub rows: Vec<Vec<String>>,
    /// Where its plot lies; [`None`] where nothing can be read off by position.
    pub plot: Option<PlotView>,
    /// Where each row lies, across and down, in units of the drawing; nothing where rows lie evenly across.
    pub places: Vec<(f64, f64)>,
    /// From where to where down the drawing each row lies; nothing where rows do not lie below each other.
    pub bands: Vec<(f64, f64)>,
}

/// Where a plot lies in its drawing, in units of the drawing.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, TS)]
pub struct PlotView {
    /// Left edge.
    pub x0: f64,
    /// Right edge.
    pub x1: f64,
    /// Lower edge; larger than the upper one, since drawings count downwards.
    pub y0: f64,
    /// Upper edge.
    pub y1: f64,
    /// Width of the whole drawing.
    pub width: f64,
    /// Height of the whole drawing.
    pub height: f64,
}
