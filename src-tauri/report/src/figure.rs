//! A figure as it leaves the room: picture, words, numbers as a table, and where its axes lie.

use crate::budgets::Budgets;
use crate::cash::Cash;
use crate::chance_map::ChanceMap;
use crate::chances::Chances;
use crate::distribution::Distribution;
use crate::fan::Fan;
use crate::font;
use crate::metric::MetricChart;
use crate::months::Months;
use crate::paper::Paper;
use crate::placed::Placed;
use crate::plot::Plot;
use crate::ranges::Ranges;
use crate::svg::tidy;
use crate::swings::Swings;
use crate::theme::Theme;
use crate::timeline::Timeline;
use crate::waterfall::Waterfall;
use crate::words::Caption;

/// Width and height in pixels at the usual text size. A picture drawn smaller and shown in the same
/// place has larger letters.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Size {
    /// Pixels across; drawn between 200 and 4000.
    pub width: f64,
    /// Pixels down; drawn between 100 and 4000. Figures with rows take what their rows need.
    pub height: f64,
}

impl Size {
    /// Whole pixels within the limits; what is no number becomes the lower limit.
    fn sensible(self) -> Self {
        let whole = |length: f64, least: f64| length.max(least).min(4000.0).round();
        Self {
            width: whole(self.width, 200.0),
            height: whole(self.height, 100.0),
        }
    }
}

/// The numbers of a figure, written out.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Table {
    /// Heads, from the words of the input.
    pub columns: Vec<String>,
    /// Cells, as many in each row as there are columns.
    pub rows: Vec<Vec<String>>,
}

/// A drawn figure.
#[derive(Debug, Clone, PartialEq)]
pub struct Figure {
    /// The picture: a complete SVG document with a view box, without ground and fixed size.
    pub svg: String,
    /// What the figure shows.
    pub title: String,
    /// The sentence that says what follows from it.
    pub conclusion: String,
    /// Its numbers.
    pub table: Table,
    /// The size of the view box.
    pub size: Size,
    /// Where its axes lie; none for a figure with nothing to draw.
    pub plot: Option<Plot>,
    /// Where each row of the table lies, in units of the view box; nothing where the rows lie evenly across.
    pub places: Vec<(f64, f64)>,
    /// From where to where down the view box each row of the table lies; nothing where rows do not lie below each
    /// other.
    pub bands: Vec<(f64, f64)>,
}

/// Everything that can be drawn.
pub enum FigureInput<'a> {
    /// Cumulative return over months.
    Fan(Fan<'a>),
    /// How often each return comes about.
    Distribution(Distribution<'a>),
    /// How far each driver moves the result.
    Swings(Swings<'a>),
    /// A metric over time.
    Metric(MetricChart<'a>),
    /// Phases, gates and milestones.
    Timeline(Timeline<'a>),
    /// Benefit and cost by month.
    Months(Months<'a>),
    /// Several results side by side.
    Ranges(Ranges<'a>),
    /// Cash flow month by month, and what it adds up to.
    Cash(Cash<'a>),
    /// The chance to pay back over two drivers.
    ChanceMap(ChanceMap<'a>),
    /// Return against the chance to pay back, one mark for each project.
    Chances(Chances<'a>),
    /// How the best return rises with the budget.
    Budgets(Budgets<'a>),
    /// What people expect, on how often it comes.
    Placed(Placed<'a>),
    /// From one result to another in steps.
    Waterfall(Waterfall<'a>),
}

/// A figure that could not be drawn. None of these follows from any input; they stand for a broken
/// build of the application.
#[derive(Debug, thiserror::Error)]
pub enum Undrawn {
    /// A compiled-in font cannot be read.
    #[error("the fonts of figures cannot be read")]
    Font,
    /// The drawing library refused.
    #[error("the figure could not be drawn: {0}")]
    Library(String),
    /// What was drawn is no picture.
    #[error("the drawing cannot be read: {0}")]
    Drawing(#[from] roxmltree::Error),
}

impl Undrawn {
    pub(crate) fn from_library(error: impl std::fmt::Display) -> Self {
        Self::Library(error.to_string())
    }
}

/// What every kind of figure can do.
pub(crate) trait Drawn {
    fn caption(&self) -> &Caption;
    /// Whether there is nothing to draw.
    fn is_empty(&self) -> bool;
    /// The height it needs on a sheet of the offered size.
    fn height(&self, offered: Size) -> f64 {
        offered.height
    }
    fn table(&self) -> Table;
    fn paint(&self, paper: &Paper<'_>) -> Result<Plot, Undrawn>;
    /// From where to where each row of the table lies, if they lie below each other.
    fn bands(&self, _plot: &Plot) -> Vec<(f64, f64)> {
        Vec::new()
    }
    /// Where each row of the table lies, if not evenly across.
    fn places(&self, _plot: &Plot) -> Vec<(f64, f64)> {
        Vec::new()
    }
}

impl FigureInput<'_> {
    fn drawn(&self) -> &dyn Drawn {
        match self {
            Self::Fan(figure) => figure,
            Self::Distribution(figure) => figure,
            Self::Swings(figure) => figure,
            Self::Metric(figure) => figure,
            Self::Timeline(figure) => figure,
            Self::Months(figure) => figure,
            Self::Ranges(figure) => figure,
            Self::Cash(figure) => figure,
            Self::ChanceMap(figure) => figure,
            Self::Chances(figure) => figure,
            Self::Budgets(figure) => figure,
            Self::Placed(figure) => figure,
            Self::Waterfall(figure) => figure,
        }
    }
}

/// Draws a figure. Undefined numbers are left out; where nothing is left, the figure says so in the
/// words of its caption.
///
/// # Errors
/// None that any input causes; see [`Undrawn`].
pub fn draw(input: &FigureInput<'_>, theme: Theme, size: Size) -> Result<Figure, Undrawn> {
    font::register()?;
    let drawn = input.drawn();
    let offered = size.sensible();
    let empty = drawn.is_empty();
    let size = if empty {
        offered
    } else {
        let height = drawn.height(offered).ceil();
        Size { height, ..offered }
    };
    let mut drawing = String::new();
    let paper = Paper::new(&mut drawing, size, theme);
    let ground = paper.ink.ground;
    let plot = if empty {
        say_empty(&paper, &drawn.caption().empty)?;
        None
    } else {
        Some(drawn.paint(&paper)?)
    };
    paper.finish()?;
    let caption = drawn.caption();
    Ok(Figure {
        svg: tidy(&drawing, size, ground, &caption.conclusion)?,
        title: caption.title.clone(),
        conclusion: caption.conclusion.clone(),
        table: drawn.table(),
        size,
        places: plot.map_or_else(Vec::new, |plot| drawn.places(&plot)),
        bands: plot.map_or_else(Vec::new, |plot| drawn.bands(&plot)),
        plot,
    })
}

/// The words for a figure with nothing in it, in its middle.
fn say_empty(paper: &Paper<'_>, words: &str) -> Result<(), Undrawn> {
    let lettering = paper.ink.row();
    let lines = font::wrap(
        words,
        lettering.px,
        lettering.cut,
        paper.size.width - 32.0,
        5,
    );
    let first = paper.size.height / 2.0 - (lines.len() as f64 - 1.0) * 9.0;
    for (at, line) in lines.iter().enumerate() {
        let middle = first + at as f64 * 18.0;
        paper.text_inside((paper.size.width / 2.0, middle), line, lettering)?;
    }
    Ok(())
}
