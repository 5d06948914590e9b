//! Figures: what every one of them needs from the user's formats, and how it crosses to the window.

use crate::{
    Problem, Result, Session,
    format::Formatter,
    problem,
    view::{FigureView, PlotView},
};
use outset_report::{Figure, FigureInput, Size, Theme, Undrawn, draw};

/// A wide figure, beside a narrow one: as wide as its card in a window of the usual size, so that its
/// letters are as large as those of the page.
pub(crate) const WIDE: Size = Size {
    width: 580.0,
    height: 290.0,
};
/// A figure over the whole width of a page, as wide as the page says, so that its letters stay as large as
/// those around it.
pub(crate) fn full(width: Option<f64>) -> Size {
    let width = width.filter(|width| width.is_finite()).unwrap_or(960.0);
    Size {
        width: width.clamp(400.0, 1_400.0),
        height: 300.0,
    }
}
/// A narrow figure.
pub(crate) const NARROW: Size = Size {
    width: 420.0,
    height: 300.0,
};

/// The theme with that stable name; light where it is not known.
pub(crate) fn theme(name: &str) -> Theme {
    if name == "dark" {
        Theme::Dark
    } else {
        Theme::Light
    }
}

impl Session {
    /// Draws a figure for the window.
    ///
    /// # Errors
    /// When it cannot be drawn, which is a mistake of Outset's own.
    pub(crate) fn figure(
        &self,
        input: &FigureInput<'_>,
        theme: Theme,
        size: Size,
    ) -> Result<FigureView> {
        draw(input, theme, size)
            .map(view)
            .map_err(|error| undrawn(&error, &self.format()))
    }
}

fn undrawn(error: &Undrawn, format: &Formatter) -> Problem {
    problem::internal(&error.to_string(), format)
}

fn view(figure: Figure) -> FigureView {
    let (width, height) = (figure.size.width, figure.size.height);
    FigureView {
        svg: figure.svg,
        title: figure.title,
        conclusion: figure.conclusion,
        places: figure.places,
        bands: figure.bands,
        columns: figure.table.columns,
        rows: figure.table.rows,
        plot: figure.plot.map(|plot| PlotView {
            x0: plot.x0,
            x1: plot.x1,
            y0: plot.y0,
            y1: plot.y1,
            width,
            height,
        }),
    }
}
