//! The sheet a figure is drawn on: pixels in, the drawing library's elements out. Everything that
//! is put on it goes through here, so that widths, colours and letters are the same in all figures.

use std::cell::RefCell;

use plotters::coord::Shift;
use plotters::element::{
    Circle, DashedPathElement, Drawable, PathElement, PointCollection, Polygon, Rectangle, Text,
};
use plotters::prelude::{DrawingArea, IntoDrawingArea as _, SVGBackend};
use plotters::style::text_anchor::{HPos, Pos, VPos};
use plotters::style::{Color as _, FontDesc, FontFamily, FontStyle, RGBColor, ShapeStyle};

use crate::figure::{Size, Undrawn};
use crate::font::{self, width};
use crate::label::Taken;
use crate::svg::{FONT_QUOTIENT, UNITS, printable};
use crate::theme::{Lettering, Palette, Theme};

/// A place on the sheet, in pixels from its upper left corner.
pub(crate) type At = (f64, f64);

/// Which end of a text lies at its place.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Anchor {
    Start,
    Middle,
    End,
}

pub(crate) struct Paper<'a> {
    area: DrawingArea<SVGBackend<'a>, Shift>,
    pub(crate) ink: &'static Palette,
    pub(crate) size: Size,
    pub(crate) taken: RefCell<Taken>,
}

/// The nearest unit of the library.
fn units((x, y): At) -> (i32, i32) {
    let near = |pixels: f64| (pixels * UNITS).round() as i32;
    (near(x), near(y))
}

fn shape(color: RGBColor, opacity: f64, width: f64) -> ShapeStyle {
    ShapeStyle {
        color: color.mix(opacity),
        filled: width <= 0.0,
        stroke_width: (width * UNITS).round().max(0.0) as u32,
    }
}

/// How far below the middle of a line its letters stand: half the height of Inter's capitals.
pub(crate) fn baseline(middle: f64, px: f64) -> f64 {
    middle + 0.364 * px
}

impl<'a> Paper<'a> {
    pub(crate) fn new(target: &'a mut String, size: Size, theme: Theme) -> Self {
        let (width, height) = units((size.width, size.height));
        let backend =
            SVGBackend::with_string(target, (width.unsigned_abs(), height.unsigned_abs()));
        Self {
            area: backend.into_drawing_area(),
            ink: theme.palette(),
            size,
            taken: RefCell::new(Taken::on(size)),
        }
    }

    pub(crate) fn finish(self) -> Result<(), Undrawn> {
        self.area.present().map_err(Undrawn::from_library)
    }

    fn put<'e, E>(&self, element: &'e E) -> Result<(), Undrawn>
    where
        &'e E: PointCollection<'e, (i32, i32)>,
        E: Drawable<SVGBackend<'a>>,
    {
        self.area.draw(element).map_err(Undrawn::from_library)
    }

    pub(crate) fn line(&self, points: &[At], color: RGBColor, width: f64) -> Result<(), Undrawn> {
        let points: Vec<_> = points.iter().copied().map(units).collect();
        self.put(&PathElement::new(points, shape(color, 1.0, width)))
    }

    /// A broken line with so many pixels of ink and of gap.
    pub(crate) fn dashes(
        &self,
        points: &[At],
        (ink, gap): (f64, f64),
        color: RGBColor,
        width: f64,
    ) -> Result<(), Undrawn> {
        let points: Vec<_> = points.iter().copied().map(units).collect();
        let (ink, gap) = ((ink * UNITS) as i32, (gap * UNITS) as i32);
        let style = shape(color, 1.0, width);
        self.put(&DashedPathElement::new(points, ink, gap, style))
    }

    pub(crate) fn area(
        &self,
        corners: impl IntoIterator<Item = At>,
        color: RGBColor,
        opacity: f64,
    ) -> Result<(), Undrawn> {
        let corners: Vec<_> = corners.into_iter().map(units).collect();
        self.put(&Polygon::new(corners, shape(color, opacity, 0.0)))
    }

    /// A filled rectangle between two opposite corners, in either order.
    pub(crate) fn bar(
        &self,
        one: At,
        other: At,
        color: RGBColor,
        opacity: f64,
    ) -> Result<(), Undrawn> {
        let corners = sorted(one, other);
        self.put(&Rectangle::new(corners, shape(color, opacity, 0.0)))
    }

    /// The outline of a rectangle, inside its corners.
    pub(crate) fn outline(&self, one: At, other: At, color: RGBColor) -> Result<(), Undrawn> {
        let ([low, high], inset) = (sorted(one, other), (UNITS / 2.0) as i32);
        let corners = [
            (low.0 + inset, low.1 + inset),
            (high.0 - inset, low.1 + inset),
            (high.0 - inset, high.1 - inset),
            (low.0 + inset, high.1 - inset),
            (low.0 + inset, low.1 + inset),
        ];
        self.put(&PathElement::new(corners.to_vec(), shape(color, 1.0, 1.0)))
    }

    pub(crate) fn dot(&self, at: At, radius: f64, color: RGBColor) -> Result<(), Undrawn> {
        self.put(&Circle::new(
            units(at),
            (radius * UNITS) as i32,
            shape(color, 1.0, 0.0),
        ))
    }

    /// A circle that one sees through.
    pub(crate) fn ring(
        &self,
        at: At,
        radius: f64,
        color: RGBColor,
        width: f64,
    ) -> Result<(), Undrawn> {
        let style = shape(color, 1.0, width);
        self.put(&Circle::new(units(at), (radius * UNITS) as i32, style))
    }

    pub(crate) fn diamond(&self, (x, y): At, radius: f64, color: RGBColor) -> Result<(), Undrawn> {
        let corners = [
            (x, y - radius),
            (x + radius, y),
            (x, y + radius),
            (x - radius, y),
        ];
        self.area(corners, color, 1.0)
    }

    /// A text whose middle line lies at `at.1`.
    pub(crate) fn text(
        &self,
        (x, middle): At,
        anchor: Anchor,
        text: &str,
        lettering: Lettering,
    ) -> Result<(), Undrawn> {
        let text = printable(text);
        if text.trim().is_empty() {
            return Ok(());
        }
        let side = match anchor {
            Anchor::Start => HPos::Left,
            Anchor::Middle => HPos::Center,
            Anchor::End => HPos::Right,
        };
        let family = FontFamily::Name(lettering.cut.family());
        let size = lettering.px * UNITS * FONT_QUOTIENT;
        let style = FontDesc::new(family, size, FontStyle::Normal).color(&lettering.color);
        let place = units((x, baseline(middle, lettering.px)));
        self.put(&Text::new(
            text,
            place,
            style.pos(Pos::new(side, VPos::Bottom)),
        ))
    }

    /// A text that is moved inwards where it would leave the sheet, and shortened where it is
    /// wider than the sheet.
    pub(crate) fn text_inside(
        &self,
        (x, middle): At,
        text: &str,
        lettering: Lettering,
    ) -> Result<(), Undrawn> {
        let text = font::shorten(text, lettering.px, lettering.cut, self.size.width - 2.0);
        let half = width(&text, lettering.px, lettering.cut) / 2.0;
        let x = x.min(self.size.width - 1.0 - half).max(half + 1.0);
        self.text((x, middle), Anchor::Middle, &text, lettering)
    }
}

fn sorted(one: At, other: At) -> [(i32, i32); 2] {
    let (one, other) = (units(one), units(other));
    [
        (one.0.min(other.0), one.1.min(other.1)),
        (one.0.max(other.0), one.1.max(other.1)),
    ]
}
