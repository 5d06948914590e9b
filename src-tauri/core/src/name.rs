//! Names and notes: what counts as one, so that every room agrees.

use crate::Invalid;

/// Most characters in a name (project, person, workspace, area).
pub const NAME_MOST: usize = 120;
/// Most characters in a note.
pub const NOTE_MOST: usize = 4_000;

/// Reads a required one-line name: outer blanks are dropped, 1 to [`NAME_MOST`] characters, no control
/// characters.
///
/// # Errors
/// [`Invalid::Empty`], [`Invalid::TooLong`] or [`Invalid::ControlCharacter`].
pub fn name(text: &str) -> Result<String, Invalid> {
    let text = line(text, NAME_MOST)?;
    if text.is_empty() {
        Err(Invalid::Empty)
    } else {
        Ok(text)
    }
}

/// Reads an optional one-line text (an area, say): like [`name`], but may be empty.
///
/// # Errors
/// [`Invalid::TooLong`] or [`Invalid::ControlCharacter`].
pub fn optional(text: &str) -> Result<String, Invalid> {
    line(text, NAME_MOST)
}

/// Reads a note: line breaks and tabs are welcome, other control characters are not.
///
/// # Errors
/// [`Invalid::TooLong`] or [`Invalid::ControlCharacter`].
pub fn note(text: &str) -> Result<String, Invalid> {
    let text = text.trim();
    check(text, NOTE_MOST, |c| {
        c.is_control() && !matches!(c, '\n' | '\r' | '\t')
    })?;
    Ok(text.to_owned())
}

fn line(text: &str, most: usize) -> Result<String, Invalid> {
    let text = text.trim();
    check(text, most, char::is_control)?;
    Ok(text.to_owned())
}

fn check(text: &str, most: usize, refused: impl Fn(char) -> bool) -> Result<(), Invalid> {
    let found = text.chars().count();
    if found > most {
        return Err(Invalid::TooLong { found, most });
    }
    match text.chars().find(|c| refused(*c)) {
        Some(c) => Err(Invalid::ControlCharacter { code: c.into() }),
        None => Ok(()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_loses_outer_blanks_and_keeps_inner_ones() {
        assert_eq!(name("  Invoice  triage \n").unwrap(), "Invoice  triage");
    }

    #[test]
    fn a_name_must_be_there_and_on_one_line() {
        assert_eq!(name(" \t"), Err(Invalid::Empty));
        assert_eq!(name("a\0b"), Err(Invalid::ControlCharacter { code: 0 }));
        assert_eq!(name("a\nb"), Err(Invalid::ControlCharacter { code: 10 }));
    }

    #[test]
    fn length_is_counted_in_characters_not_bytes() {
        assert!(name(&"ü".repeat(NAME_MOST)).is_ok());
        assert_eq!(
            name(&"ü".repeat(NAME_MOST + 1)),
            Err(Invalid::TooLong {
                found: NAME_MOST + 1,
                most: NAME_MOST
            })
        );
    }

    #[test]
    fn a_note_may_have_lines() {
        assert_eq!(note(" first\nsecond\t ").unwrap(), "first\nsecond");
        assert!(note("a\u{7}b").is_err());
    }
}
