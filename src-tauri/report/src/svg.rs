//! What the drawing library writes, made fit for window and documents: one family of fonts with
//! weights, a view box without a fixed size, tenths of pixels, no attribute that the window's policy
//! forbids. The library counts in whole units, so figures are drawn ten times as large as shown.

use std::fmt::Write as _;

use plotters::style::RGBColor;
use roxmltree::{Document, Node};

use crate::figure::{Size, Undrawn};
use crate::font::Cut;

/// Units of the drawing library in one pixel.
pub(crate) const UNITS: f64 = 10.0;

/// What the library divides font sizes by before it writes them.
pub(crate) const FONT_QUOTIENT: f64 = 1.24;

/// Geometry that is counted in units.
const LENGTHS: &[&str] = &[
    "x",
    "y",
    "x1",
    "y1",
    "x2",
    "y2",
    "width",
    "height",
    "cx",
    "cy",
    "r",
    "stroke-width",
];

/// Rewrites a drawing. `ground` is the colour around letters that stand upon lines and bands.
///
/// # Errors
/// When the drawing is no XML, which a text with forbidden characters could cause.
pub(crate) fn tidy(
    drawing: &str,
    size: Size,
    ground: RGBColor,
    alternative: &str,
) -> Result<String, Undrawn> {
    let document = Document::parse(drawing)?;
    let mut svg = format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {} {}\" role=\"img\" \
         aria-label=\"{}\" font-family=\"Inter, sans-serif\" font-weight=\"400\">\n",
        size.width,
        size.height,
        escaped(alternative)
    );
    let RGBColor(red, green, blue) = ground;
    let ground = format!("#{red:02x}{green:02x}{blue:02x}");
    let lettered = format!(
        "<g stroke=\"{ground}\" stroke-width=\"3\" \
         stroke-linejoin=\"round\" paint-order=\"stroke\">\n"
    );
    let mut rest = document
        .root_element()
        .children()
        .filter(Node::is_element)
        .peekable();
    while let Some(node) = rest.next() {
        match node.tag_name().name() {
            "text" => {
                svg.push_str(&lettered);
                letters(&mut svg, &node, &ground);
                while let Some(node) = rest.next_if(|next| next.has_tag_name(node.tag_name())) {
                    letters(&mut svg, &node, &ground);
                }
                svg.push_str("</g>\n");
            }
            "polyline" => {
                let mut path = String::new();
                strokes(&mut path, &node);
                while let Some(node) = rest.next_if(|next| is_same_pen(&node, next)) {
                    strokes(&mut path, &node);
                }
                open(&mut svg, "path", &node);
                let _ = writeln!(svg, " d=\"{path}\"/>");
            }
            name => {
                open(&mut svg, name, &node);
                if let Some(points) = node.attribute("points") {
                    let _ = write!(svg, " points=\"{}\"", corners(points).join(" "));
                }
                svg.push_str("/>\n");
            }
        }
    }
    svg.push_str("</svg>\n");
    Ok(svg)
}

/// Opens an element with the attributes that all shapes have.
fn open(svg: &mut String, name: &str, node: &Node<'_, '_>) {
    svg.push('<');
    svg.push_str(name);
    for attribute in node.attributes() {
        let (key, value) = (attribute.name(), attribute.value());
        let needless = key == "points"
            || (key == "opacity" && value == "1")
            || (key == "stroke" && value == "none")
            || (key == "stroke-width" && node.attribute("stroke") == Some("none"));
        if needless {
            continue;
        }
        let value = if LENGTHS.contains(&key) {
            pixels(value)
        } else {
            value.to_ascii_lowercase()
        };
        let _ = write!(svg, " {key}=\"{value}\"");
    }
    if name == "path" {
        svg.push_str(" stroke-linejoin=\"round\"");
    }
}

/// A text at its baseline, anchored where it was placed. Letters in the colour of the ground stand upon a
/// dark field: with ground around them they would run together.
fn letters(svg: &mut String, node: &Node<'_, '_>, ground: &str) {
    let of = |key| node.attribute(key).unwrap_or_default();
    let (x, y) = (pixels(of("x")), pixels(of("y")));
    let size = pixels(of("font-size"));
    let _ = write!(svg, "<text x=\"{x}\" y=\"{y}\" font-size=\"{size}\"");
    let weight = Cut::weight_of(of("font-family"));
    if weight != 400 {
        let _ = write!(svg, " font-weight=\"{weight}\"");
    }
    if of("text-anchor") != "start" {
        let _ = write!(svg, " text-anchor=\"{}\"", of("text-anchor"));
    }
    let fill = of("fill").to_ascii_lowercase();
    if fill == ground {
        svg.push_str(" stroke=\"none\"");
    }
    let text = escaped(node.text().unwrap_or_default().trim_matches('\n'));
    let _ = writeln!(svg, " fill=\"{fill}\">{text}</text>");
}

/// Whether two lines are drawn alike, so that one path can hold both: dashes of one line.
fn is_same_pen(one: &Node<'_, '_>, other: &Node<'_, '_>) -> bool {
    other.has_tag_name("polyline")
        && ["stroke", "stroke-width", "opacity"]
            .iter()
            .all(|key| one.attribute(*key) == other.attribute(*key))
}

fn strokes(path: &mut String, node: &Node<'_, '_>) {
    let points = corners(node.attribute("points").unwrap_or_default());
    for (at, point) in points.iter().enumerate() {
        let _ = write!(path, "{}{point}", if at == 0 { 'M' } else { 'L' });
    }
}

/// Points in pixels, without those that repeat the one before.
fn corners(points: &str) -> Vec<String> {
    let mut corners: Vec<String> = points
        .split_whitespace()
        .filter_map(|point| point.split_once(','))
        .map(|(x, y)| format!("{},{}", pixels(x), pixels(y)))
        .collect();
    corners.dedup();
    corners
}

/// A length in pixels, to a hundredth.
fn pixels(units: &str) -> String {
    let units: f64 = units.parse().unwrap_or(0.0);
    let text = format!("{:.2}", units / UNITS);
    let text = text.trim_end_matches('0').trim_end_matches('.');
    if text == "-0" { "0" } else { text }.to_owned()
}

/// A text as it may stand in XML, in an attribute or between tags.
fn escaped(text: &str) -> String {
    let mut safe = String::with_capacity(text.len());
    for letter in printable(text).chars() {
        match letter {
            '<' => safe.push_str("&lt;"),
            '>' => safe.push_str("&gt;"),
            '&' => safe.push_str("&amp;"),
            '"' => safe.push_str("&quot;"),
            other => safe.push(other),
        }
    }
    safe
}

/// A text on one line and without the characters that XML knows no way to write.
pub(crate) fn printable(text: &str) -> String {
    text.chars()
        .filter(|letter| !matches!(letter, '\u{fffe}' | '\u{ffff}'))
        .map(|letter| if letter.is_control() { ' ' } else { letter })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    const SIZE: Size = Size {
        width: 100.0,
        height: 50.0,
    };

    fn tidied(body: &str) -> String {
        let drawing = format!("<svg width=\"1000\" height=\"500\">{body}</svg>");
        tidy(&drawing, SIZE, RGBColor(255, 255, 255), "a \"b\" <c>").unwrap()
    }

    #[test]
    fn the_head_has_a_view_box_and_no_fixed_size() {
        let head = tidied("").lines().next().unwrap().to_owned();
        assert!(head.contains("viewBox=\"0 0 100 50\""), "{head}");
        assert!(
            !head.contains(" width=") && !head.contains(" height="),
            "{head}"
        );
        assert!(
            head.contains("aria-label=\"a &quot;b&quot; &lt;c&gt;\""),
            "{head}"
        );
    }

    #[test]
    fn dashes_of_one_pen_become_one_path() {
        let dash = |x: u32| {
            format!(
                "<polyline stroke=\"#ABCDEF\" stroke-width=\"10\" opacity=\"1\" fill=\"none\" points=\"{x},0 {x},25 \"/>"
            )
        };
        let svg = tidied(&[dash(1), dash(2)].concat());
        assert!(svg.contains("d=\"M0.1,0L0.1,2.5M0.2,0L0.2,2.5\""), "{svg}");
        assert!(svg.contains("stroke=\"#abcdef\"") && svg.contains("stroke-width=\"1\""));
        assert!(!svg.contains("opacity"), "{svg}");
    }

    #[test]
    fn cuts_become_weights_of_one_family() {
        let svg = tidied(
            "<text x=\"15\" y=\"20\" dy=\"-0.5ex\" text-anchor=\"end\" font-family=\"Inter SemiBold\" \
             font-size=\"110.00000000000001\" opacity=\"1\" fill=\"#AA0000\">\nGrün &amp; 5 €\n</text>",
        );
        assert!(
            svg.contains("<text x=\"1.5\" y=\"2\" font-size=\"11\" font-weight=\"600\" text-anchor=\"end\" fill=\"#aa0000\">Grün &amp; 5 €</text>"),
            "{svg}"
        );
    }

    #[test]
    fn what_xml_cannot_write_is_left_out() {
        assert_eq!(printable("a\u{0}b\nc\u{ffff}d"), "a b cd");
    }
}
