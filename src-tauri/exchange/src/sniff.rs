//! How a text is cut into lines and cells, found from its beginning.

use crate::records::Records;

/// What may stand between cells. Where two fit alike, the earlier is taken: a comma is often a decimal.
const DELIMITERS: [u8; 4] = [b'\t', b';', b'|', b','];
/// Records looked at.
const LOOKED_AT: usize = 200;

/// Which byte ends a line.
pub(crate) fn newline(text: &[u8]) -> u8 {
    if !text.contains(&b'\n') && text.contains(&b'\r') {
        b'\r'
    } else {
        b'\n'
    }
}

/// The delimiter that a first line `sep=;` names, as spreadsheets write and read it.
pub(crate) fn named_delimiter(text: &[u8]) -> Option<u8> {
    let line = text.split(|byte| matches!(byte, b'\n' | b'\r')).next()?;
    match line.strip_prefix(b"sep=")? {
        [delimiter] if DELIMITERS.contains(delimiter) => Some(*delimiter),
        _ => None,
    }
}

/// The delimiter that cuts the records most evenly; a comma for a single column. `whole` says that the
/// text does not break off.
pub(crate) fn delimiter(text: &[u8], newline: u8, whole: bool) -> u8 {
    let mut best = (b',', 0.45);
    for candidate in DELIMITERS {
        let evenness = evenness(&widths(text, candidate, newline, whole));
        if evenness > best.1 {
            best = (candidate, evenness);
        }
    }
    best.0
}

fn widths(text: &[u8], delimiter: u8, newline: u8, whole: bool) -> Vec<usize> {
    let mut records = Records::new(text, delimiter, newline);
    let mut widths = Vec::new();
    // A text too wild for one delimiter may be fine with another.
    while widths.len() <= LOOKED_AT && records.next().unwrap_or(false) {
        widths.push(records.width());
    }
    if widths.len() > LOOKED_AT || (!whole && widths.len() > 1) {
        widths.pop();
    }
    widths
}

/// The share of records that have the most frequent width; half of it when the first record, where the
/// names stand, has another; nothing for a width of one.
fn evenness(widths: &[usize]) -> f64 {
    let mut sorted: Vec<usize> = widths.to_vec();
    sorted.sort_unstable();
    let groups = sorted.chunk_by(|a, b| a == b);
    let most = groups.max_by_key(|group| group.len()).unwrap_or(&[]);
    let Some(width) = most.first().copied().filter(|width| *width > 1) else {
        return 0.0;
    };
    let share = most.len() as f64 / widths.len() as f64;
    if widths.first() == Some(&width) {
        share
    } else {
        share / 2.0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(text: &str) -> char {
        delimiter(text.as_bytes(), b'\n', true).into()
    }

    #[test]
    fn the_delimiter_is_the_one_that_cuts_evenly() {
        assert_eq!(found("a,b\n1,2\n"), ',');
        assert_eq!(found("a;b;c\n1,5;2,5;3\n1,5;2,5;3\n"), ';');
        assert_eq!(found("a\tb\n1,5\tx;y\n"), '\t');
        assert_eq!(found("a|b\n1|2\n"), '|');
        assert_eq!(found("a,b\n\"x;y\",2\n\"x;y;z\",3\n"), ',');
        assert_eq!(found("1,5;2,5\n3,5;4,5\n"), ';');
    }

    #[test]
    fn a_single_column_is_taken_as_one() {
        assert_eq!(found("value\n15\n25\n"), ',');
        assert_eq!(found("value\n1;5\n"), ',');
        assert_eq!(found(""), ',');
    }

    #[test]
    fn the_first_line_may_name_it() {
        assert_eq!(named_delimiter(b"sep=;\r\na;b\n"), Some(b';'));
        assert_eq!(named_delimiter(b"sep=x\n"), None);
        assert_eq!(named_delimiter(b"separator;b\n"), None);
    }

    #[test]
    fn old_line_ends_are_known() {
        assert_eq!(newline(b"a\rb\r"), b'\r');
        assert_eq!(newline(b"a\r\nb"), b'\n');
        assert_eq!(newline(b""), b'\n');
    }
}
