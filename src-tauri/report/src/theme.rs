//! The colours of figures in both themes. They are those of the window (`ui/src/styles/tokens.css`),
//! with a grey and an orange that only figures need; a test keeps them readable.

use plotters::style::RGBColor;

use crate::font::Cut;

/// For a light or a dark ground. Figures paint no ground of their own.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Theme {
    /// Dark ink on a light ground.
    Light,
    /// Light ink on a dark ground.
    Dark,
}

impl Theme {
    /// The ground a figure is made for, as `#rrggbb`: what a copied picture is painted on.
    pub fn ground(self) -> &'static str {
        match self {
            Self::Light => "#ffffff",
            Self::Dark => "#1c1e21",
        }
    }

    pub(crate) fn palette(self) -> &'static Palette {
        match self {
            Self::Light => &LIGHT,
            Self::Dark => &DARK,
        }
    }
}

/// Every colour that a figure may use.
pub(crate) struct Palette {
    pub(crate) ground: RGBColor,
    /// Grid lines: seen, but behind everything.
    pub(crate) line: RGBColor,
    /// The zero line and other lines that mean something.
    pub(crate) line_strong: RGBColor,
    pub(crate) ink: RGBColor,
    pub(crate) ink_2: RGBColor,
    pub(crate) ink_3: RGBColor,
    pub(crate) accent: RGBColor,
    /// Losses, and whatever lies below the likely value.
    pub(crate) loss: RGBColor,
    pub(crate) realised: RGBColor,
    /// The same orange, strong enough for letters.
    pub(crate) realised_ink: RGBColor,
    pub(crate) alert: RGBColor,
    /// Opacity of the outer band of a fan, and of the inner one upon it.
    pub(crate) outer: f64,
    pub(crate) inner: f64,
}

const fn rgb(hex: u32) -> RGBColor {
    RGBColor((hex >> 16) as u8, (hex >> 8) as u8, hex as u8)
}

const LIGHT: Palette = Palette {
    ground: rgb(0xffffff),
    line: rgb(0xe4e1da),
    line_strong: rgb(0x8f8b83),
    ink: rgb(0x1c1d20),
    ink_2: rgb(0x55565c),
    ink_3: rgb(0x6e6f76),
    accent: rgb(0x1d5c63),
    loss: rgb(0x8f8d86),
    realised: rgb(0xc8691c),
    realised_ink: rgb(0xa85410),
    alert: rgb(0xb3291f),
    outer: 0.12,
    inner: 0.22,
};

const DARK: Palette = Palette {
    ground: rgb(0x1c1e21),
    line: rgb(0x2e3136),
    line_strong: rgb(0x7d828a),
    ink: rgb(0xececea),
    ink_2: rgb(0xb4b6ba),
    ink_3: rgb(0x9699a0),
    accent: rgb(0x74c3c0),
    loss: rgb(0x84858b),
    realised: rgb(0xe8934a),
    realised_ink: rgb(0xf0a560),
    alert: rgb(0xf08b80),
    outer: 0.14,
    inner: 0.24,
};

/// Size and cut of the names of rows, which decide how high a figure is.
pub(crate) const NAMES: (f64, Cut) = (12.0, Cut::Regular);

/// How a text is set.
#[derive(Clone, Copy)]
pub(crate) struct Lettering {
    /// Height of the letters' square, in pixels.
    pub(crate) px: f64,
    pub(crate) cut: Cut,
    pub(crate) color: RGBColor,
}

impl Palette {
    /// Tick texts and whatever stands in the second row.
    pub(crate) fn small(&self) -> Lettering {
        Lettering {
            px: 11.0,
            cut: Cut::Regular,
            color: self.ink_3,
        }
    }

    /// Names of marks.
    pub(crate) fn mark(&self) -> Lettering {
        Lettering {
            px: 11.0,
            cut: Cut::Medium,
            color: self.ink_2,
        }
    }

    /// Names of rows.
    pub(crate) fn row(&self) -> Lettering {
        Lettering {
            px: NAMES.0,
            cut: NAMES.1,
            color: self.ink,
        }
    }

    /// The name of a line, beside it and in its colour.
    pub(crate) fn named(&self, color: RGBColor) -> Lettering {
        Lettering {
            px: 11.0,
            cut: Cut::SemiBold,
            color,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Relative luminance by WCAG 2.2.
    fn luminance(RGBColor(red, green, blue): RGBColor) -> f64 {
        let linear = |channel: u8| {
            let share = f64::from(channel) / 255.0;
            if share <= 0.04045 {
                share / 12.92
            } else {
                ((share + 0.055) / 1.055).powf(2.4)
            }
        };
        0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue)
    }

    fn contrast(one: RGBColor, other: RGBColor) -> f64 {
        let (one, other) = (luminance(one), luminance(other));
        (one.max(other) + 0.05) / (one.min(other) + 0.05)
    }

    #[test]
    fn contrast_is_computed_as_wcag_does() {
        // Black on white is 21; #767676 on white is the well-known 4.54.
        assert!((contrast(rgb(0), rgb(0xff_ff_ff)) - 21.0).abs() < 1e-9);
        assert!((contrast(rgb(0x76_76_76), rgb(0xff_ff_ff)) - 4.54).abs() < 0.005);
    }

    #[test]
    fn lines_stand_out_and_letters_are_readable() {
        for palette in [&LIGHT, &DARK] {
            let lines = [
                palette.accent,
                palette.loss,
                palette.realised,
                palette.alert,
                palette.line_strong,
            ];
            for color in lines {
                assert!(contrast(color, palette.ground) >= 3.0, "{color:?}");
            }
            let letters = [
                palette.ink,
                palette.ink_2,
                palette.ink_3,
                palette.accent,
                palette.realised_ink,
                palette.alert,
            ];
            for color in letters {
                assert!(contrast(color, palette.ground) >= 4.5, "{color:?}");
            }
        }
    }

    #[test]
    fn the_named_ground_is_the_painted_one() {
        for theme in [Theme::Light, Theme::Dark] {
            let RGBColor(red, green, blue) = theme.palette().ground;
            assert_eq!(theme.ground(), format!("#{red:02x}{green:02x}{blue:02x}"));
        }
    }
}
