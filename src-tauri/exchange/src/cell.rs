//! One cell of a table, before anybody knows what it means.

/// What shows of a cell in a message or a preview.
const SHOWN: usize = 120;

/// Spellings of "nothing here", without regard to case.
const MISSING: [&str; 5] = ["na", "n/a", "nan", "null", "none"];

/// The cell without blanks around it.
pub(crate) fn trim(cell: &[u8]) -> &[u8] {
    cell.trim_ascii()
}

/// Whether a trimmed cell says that there is no value.
pub(crate) fn is_missing(cell: &[u8]) -> bool {
    let same = |word: &&str| cell.eq_ignore_ascii_case(word.as_bytes());
    cell.is_empty() || (cell.len() <= 4 && MISSING.iter().any(same))
}

/// The cell as it may be shown: shortened, control characters as their pictures (NUL as `␀`).
pub(crate) fn shown(cell: &[u8]) -> String {
    // Four bytes a character at most, so that a huge cell is not decoded whole.
    let cut = &cell[..cell.len().min(4 * SHOWN + 4)];
    let text = String::from_utf8_lossy(cut);
    let mut shown: String = text.chars().take(SHOWN).map(picture).collect();
    if text.chars().nth(SHOWN).is_some() {
        shown.push('…');
    }
    shown
}

fn picture(c: char) -> char {
    match c {
        '\0'..='\x1f' => char::from_u32(0x2400 + u32::from(c)).unwrap_or('\u{fffd}'),
        '\x7f' => '␡',
        c if c.is_control() => '\u{fffd}',
        c => c,
    }
}

/// Whether a control character stands in the cell; line breaks and tabs count.
pub(crate) fn has_control(cell: &[u8]) -> bool {
    cell.iter().any(u8::is_ascii_control)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_is_spelled_in_many_ways() {
        for cell in ["", "NA", "n/a", "NaN", "NULL", "None"] {
            assert!(is_missing(cell.as_bytes()), "{cell}");
        }
        for cell in ["0", "-", "nada", "false", "no"] {
            assert!(!is_missing(cell.as_bytes()), "{cell}");
        }
    }

    #[test]
    fn a_cell_is_shortened_and_its_control_characters_are_seen() {
        assert_eq!(shown(b"a\0b\n"), "a␀b␊");
        assert_eq!(shown("é".repeat(500).as_bytes()).chars().count(), SHOWN + 1);
        assert_eq!(shown(b"\xff"), "\u{fffd}");
    }
}
