//! What people expect, placed among the futures.

use super::FigureView;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Whose expectations are placed.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct PlaceAsk {
    /// The project.
    pub id: String,
    /// `light` or `dark`.
    pub theme: String,
    /// How wide the page draws, in pixels.
    pub width: Option<f64>,
}

/// Everybody's expectation, placed where it can be.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct PlacedView {
    /// What the picture shows, and for which months.
    pub says: String,
    /// One sentence for each expectation that is placed.
    pub standings: Vec<String>,
    /// One sentence for each that is not, with the reason.
    pub unplaced: Vec<String>,
    /// The ranges on the distribution; [`None`] where none can be placed.
    pub figure: Option<FigureView>,
}
