//! The shipped typeface: registered with the drawing library, and measured, so that no label is
//! clipped and none depends on the fonts of the machine.

use std::sync::LazyLock;

use ab_glyph::{Font as _, FontRef, GlyphId};
use plotters::style::{FontStyle, register_font};

use crate::figure::Undrawn;

const REGULAR: &[u8] = include_bytes!("../../../assets/fonts/Inter-Regular.ttf");
const MEDIUM: &[u8] = include_bytes!("../../../assets/fonts/Inter-Medium.ttf");
const SEMIBOLD: &[u8] = include_bytes!("../../../assets/fonts/Inter-SemiBold.ttf");

static FACES: LazyLock<[Option<FontRef<'static>>; 3]> =
    LazyLock::new(|| [REGULAR, MEDIUM, SEMIBOLD].map(|bytes| FontRef::try_from_slice(bytes).ok()));

/// Registration is for the process; asking once is enough.
static REGISTERED: LazyLock<bool> = LazyLock::new(|| {
    [Cut::Regular, Cut::Medium, Cut::SemiBold]
        .into_iter()
        .all(|cut| register_font(cut.family(), FontStyle::Normal, cut.bytes()).is_ok())
});

/// A static cut of Inter.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Cut {
    /// Weight 400.
    Regular,
    /// Weight 500.
    Medium,
    /// Weight 600.
    SemiBold,
}

impl Cut {
    pub(crate) fn bytes(self) -> &'static [u8] {
        match self {
            Self::Regular => REGULAR,
            Self::Medium => MEDIUM,
            Self::SemiBold => SEMIBOLD,
        }
    }

    /// The name under which the drawing library knows the cut.
    pub(crate) fn family(self) -> &'static str {
        match self {
            Self::Regular => "Inter",
            Self::Medium => "Inter Medium",
            Self::SemiBold => "Inter SemiBold",
        }
    }

    /// The cut as a weight of the family Inter, from the library's name.
    pub(crate) fn weight_of(family: &str) -> u16 {
        match family {
            "Inter Medium" => 500,
            "Inter SemiBold" => 600,
            _ => 400,
        }
    }
}

/// # Errors
/// When a compiled-in font cannot be read.
pub(crate) fn register() -> Result<(), Undrawn> {
    if *REGISTERED {
        Ok(())
    } else {
        Err(Undrawn::Font)
    }
}

/// The width of a text in pixels, set at `px` pixels. A letter that Inter does not have counts as
/// a whole square, which is what other fonts need at most.
pub fn width(text: &str, px: f64, cut: Cut) -> f64 {
    let Some(face) = &FACES[cut as usize] else {
        return px * text.chars().count() as f64;
    };
    let square = face.units_per_em().unwrap_or(1000.0);
    let ems: f64 = text
        .chars()
        .map(|letter| match face.glyph_id(letter) {
            GlyphId(0) => 1.0,
            glyph => f64::from(face.h_advance_unscaled(glyph) / square),
        })
        .sum();
    ems * px
}

/// The text, or as much of its beginning as fits with a "…" behind it.
pub(crate) fn shorten(text: &str, px: f64, cut: Cut, most: f64) -> String {
    if width(text, px, cut) <= most {
        return text.to_owned();
    }
    let mut room = most - width("…", px, cut);
    let fits = |letter: &char| {
        room -= width(letter.encode_utf8(&mut [0; 4]), px, cut);
        room >= 0.0
    };
    let start: String = text.chars().take_while(fits).collect();
    match start.trim_end() {
        "" => String::new(),
        start => format!("{start}…"),
    }
}

/// The text in at most so many lines, broken between words, the last shortened where it must be.
pub(crate) fn wrap(text: &str, px: f64, cut: Cut, most: f64, lines: usize) -> Vec<String> {
    if lines <= 1 || width(text, px, cut) <= most {
        return vec![shorten(text, px, cut, most)];
    }
    let mut end = 0;
    for word in text.split_inclusive([' ', '-', '/']) {
        if width(text[..end + word.len()].trim_end(), px, cut) > most {
            break;
        }
        end += word.len();
    }
    if end == 0 {
        return vec![shorten(text, px, cut, most)];
    }
    let mut wrapped = vec![text[..end].trim_end().to_owned()];
    wrapped.extend(wrap(text[end..].trim(), px, cut, most, lines - 1));
    wrapped
}

/// The text, or as much of its beginning as fits in at most so many lines with a "…" behind it, for
/// somebody else to break into lines.
pub(crate) fn fit(text: &str, px: f64, cut: Cut, most: f64, lines: usize) -> String {
    let wrapped = wrap(text, px, cut, most, lines);
    let Some((last, before)) = wrapped.split_last() else {
        return String::new();
    };
    // All but the last line stand in the text as they are, with the break left out.
    let mut end = 0;
    for line in before {
        let found = text[end..].find(line.as_str()).unwrap_or(0);
        end += found + line.len();
    }
    let gap = text[end..].len() - text[end..].trim_start().len();
    format!("{}{last}", &text[..end + gap])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn widths_are_those_of_the_font_file() {
        // Advances of the glyphs in the hmtx table, read once with fontTools; the square is 2048.
        let one = |text| width(text, 2048.0, Cut::Regular);
        assert!((one("ü") - 1211.0).abs() < 0.01);
        assert!((one("€") - 1365.0).abs() < 0.01);
        assert!((one("€5l") - (1365.0 + 1215.0 + 496.0)).abs() < 0.01);
        assert!(width("likely", 11.0, Cut::SemiBold) > width("likely", 11.0, Cut::Regular));
        assert!(
            (width("ü€", 24.0, Cut::Medium) - 2.0 * width("ü€", 12.0, Cut::Medium)).abs() < 1e-9
        );
    }

    #[test]
    fn unknown_letters_are_given_a_whole_square() {
        assert!((width("漢字", 10.0, Cut::Regular) - 20.0).abs() < 1e-9);
        assert!(width("", 10.0, Cut::Regular).abs() < 1e-9);
    }

    #[test]
    fn a_shortened_text_fits_and_keeps_its_beginning() {
        let long = "Bearbeitungszeit je Eingangsrechnung (Kreditoren, €)";
        let short = shorten(long, 12.0, Cut::Regular, 100.0);
        assert!(width(&short, 12.0, Cut::Regular) <= 100.0);
        assert!(
            short.starts_with("Bearbeit") && short.ends_with('…'),
            "{short}"
        );
        assert_eq!(shorten("kurz", 12.0, Cut::Regular, 100.0), "kurz");
        assert_eq!(shorten("kurz", 12.0, Cut::Regular, 0.0), "");
    }

    #[test]
    fn a_wrapped_text_breaks_between_words() {
        let lines = wrap(
            "Minuten je geprüfter Rechnung",
            12.0,
            Cut::Regular,
            120.0,
            2,
        );
        assert_eq!(lines, ["Minuten je geprüfter", "Rechnung"]);
        let one = wrap(
            "Donaudampfschifffahrtsgesellschaft",
            12.0,
            Cut::Regular,
            80.0,
            2,
        );
        assert_eq!(one.len(), 1);
        assert!(width(&one[0], 12.0, Cut::Regular) <= 80.0);
    }
}
