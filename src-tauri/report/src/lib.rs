//! Figures of Outset: drawn here once, as SVG, for window, documents and terminal alike.
//!
//! The same input gives the same bytes on every machine: the fonts are compiled in, there is no
//! clock, and the room holds no words. Every text comes in ready, or through a function that
//! writes numbers.

mod axis;
mod budgets;
mod cash;
mod chance_map;
mod chances;
mod distribution;
mod document;
mod fan;
mod figure;
mod font;
mod label;
mod metric;
mod months;
mod paper;
mod phase;
mod placed;
mod plot;
mod proposal;
mod ranges;
mod realised;
mod svg;
mod swings;
mod theme;
mod ticks;
mod timeline;
mod waterfall;
mod words;

pub use budgets::{BudgetBound, BudgetStep, Budgets, BudgetsKey};
pub use cash::{Cash, CashMonth};
pub use chance_map::{ChanceMap, MapAxis};
pub use chances::{ChanceMark, Chances, ChancesKey};
pub use distribution::{Bin, Distribution};
pub use document::{Day, Unset};
pub use fan::{Course, Fan, FanHeads, FanPoint};
pub use figure::{Figure, FigureInput, Size, Table, Undrawn, draw};
pub use font::{Cut, width};
pub use metric::{Chunk, MetricChart, MetricHeads};
pub use months::{MonthBars, Months, MonthsHeads};
pub use phase::{Gate, Milestone, Phase, Progress};
pub use placed::{Placed, PlacedRange};
pub use plot::Plot;
pub use proposal::{Asked, Assumptions, Fact, Item, List, Proposal, Returns, proposal};
pub use ranges::{RangeRow, Ranges, RangesHeads};
pub use realised::{Realised, RealisedPoint};
pub use swings::{Swing, Swings, SwingsHeads};
pub use theme::Theme;
pub use timeline::{Timeline, TimelineHeads};
pub use waterfall::{End, Rise, Waterfall};
pub use words::{Caption, Mark, Scale};
