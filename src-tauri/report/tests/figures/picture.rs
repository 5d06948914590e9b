//! A drawn figure, read back: its texts with the room they take, and what may not be in it.

use outset_report::{Cut, Figure, width};
use roxmltree::{Document, Node};

/// A text with its ends on the sheet.
pub(crate) struct Lettered {
    pub(crate) text: String,
    pub(crate) left: f64,
    pub(crate) right: f64,
    pub(crate) top: f64,
    pub(crate) bottom: f64,
}

fn number(node: &Node<'_, '_>, key: &str) -> f64 {
    let value = node
        .attribute(key)
        .unwrap_or_else(|| panic!("{key} of {node:?}"));
    value.parse().unwrap_or_else(|_| panic!("{key} is {value}"))
}

fn lettered(node: &Node<'_, '_>) -> Lettered {
    let text = node.text().expect("letters").to_owned();
    let (x, y, px) = (
        number(node, "x"),
        number(node, "y"),
        number(node, "font-size"),
    );
    let cut = match node.attribute("font-weight") {
        Some("600") => Cut::SemiBold,
        Some("500") => Cut::Medium,
        _ => Cut::Regular,
    };
    let wide = width(&text, px, cut);
    let left = match node.attribute("text-anchor") {
        Some("end") => x - wide,
        Some("middle") => x - wide / 2.0,
        _ => x,
    };
    Lettered {
        text,
        left,
        right: left + wide,
        top: y - 0.75 * px,
        bottom: y + 0.25 * px,
    }
}

pub(crate) fn texts(figure: &Figure) -> Vec<Lettered> {
    let document = Document::parse(&figure.svg).expect("well-formed XML");
    let texts = document
        .descendants()
        .filter(|node| node.has_tag_name("text") || node.tag_name().name() == "text");
    texts.map(|node| lettered(&node)).collect()
}

/// What every figure keeps, whatever it was drawn from.
pub(crate) fn assert_sound(figure: &Figure, of: &str) {
    let svg = &figure.svg;
    let document = Document::parse(svg).unwrap_or_else(|error| panic!("{of}: {error}\n{svg}"));
    for node in document.descendants().filter(Node::is_element) {
        for attribute in node.attributes() {
            let (key, value) = (attribute.name(), attribute.value());
            assert!(
                !["style", "id", "class"].contains(&key) && !key.starts_with("on"),
                "{of}: {key}"
            );
            let is_words = key == "aria-label" || key == "font-family";
            for bad in ["NaN", "nan", "inf"] {
                assert!(is_words || !value.contains(bad), "{of}: {key}=\"{value}\"");
            }
        }
    }
    let root = document.root_element();
    assert!(
        root.attribute("width").is_none() && root.attribute("height").is_none(),
        "{of}"
    );
    assert_eq!(
        root.attribute("font-family"),
        Some("Inter, sans-serif"),
        "{of}"
    );
    for text in texts(figure) {
        let inside = text.left >= -0.1
            && text.right <= figure.size.width + 0.1
            && text.top >= -0.1
            && text.bottom <= figure.size.height + 0.1;
        assert!(
            inside,
            "{of}: “{}” {}–{} leaves the sheet",
            text.text, text.left, text.right
        );
    }
    let columns = figure.table.columns.len();
    assert!(
        figure.table.rows.iter().all(|row| row.len() == columns),
        "{of}: a ragged table"
    );
    if let Some(plot) = figure.plot {
        assert!(plot.x0 < plot.x1 && plot.y1 < plot.y0, "{of}: {plot:?}");
        assert!(
            plot.x1 <= figure.size.width && plot.y0 <= figure.size.height,
            "{of}: {plot:?}"
        );
        assert!(plot.x0 >= 0.0 && plot.y1 >= 0.0, "{of}: {plot:?}");
    }
}

/// No text covers another one.
pub(crate) fn assert_legible(figure: &Figure, of: &str) {
    let texts = texts(figure);
    for (at, one) in texts.iter().enumerate() {
        for other in &texts[at + 1..] {
            let apart = one.right <= other.left
                || other.right <= one.left
                || one.bottom <= other.top
                || other.bottom <= one.top;
            assert!(apart, "{of}: “{}” covers “{}”", one.text, other.text);
        }
    }
}
