//! The pieces of a formula's text.

use super::{FormulaError, MOST_NAME};
use crate::{Invalid, number::NumberFormat};

/// One piece.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Token {
    /// Digits with their separators, as typed.
    Number(String),
    /// Letters, without quotes.
    Word(String),
    /// A name in brackets or quotes.
    Name(String),
    /// What a document keeps in braces.
    Fact(String),
    /// An operator, bracket or sign.
    Sign(char),
    /// `<=`, `>=`, `<>`, `!=`.
    Compared(&'static str),
}

/// A piece, and whether blanks stand before it.
pub(super) struct Placed {
    pub(super) token: Token,
    pub(super) apart: bool,
}

impl Token {
    /// As typed, to be shown.
    pub(super) fn text(&self) -> String {
        match self {
            Self::Number(text) | Self::Word(text) => text.clone(),
            Self::Name(name) => format!("[{name}]"),
            Self::Fact(name) => format!("{{{name}}}"),
            Self::Sign(sign) => sign.to_string(),
            Self::Compared(sign) => (*sign).to_owned(),
        }
    }
}

/// Cuts a text into its pieces. Facts in braces are read where a document is.
pub(super) fn tokens(
    text: &str,
    format: NumberFormat,
    by_ids: bool,
) -> Result<Vec<Placed>, Invalid> {
    let chars: Vec<char> = text.chars().collect();
    let mut found = Vec::new();
    let (mut at, mut apart) = (0, false);
    while let Some(c) = chars.get(at) {
        if c.is_whitespace() {
            (at, apart) = (at + 1, true);
            continue;
        }
        let (token, next) = match *c {
            '[' => named(&chars, at, ']')?,
            '`' => named(&chars, at, '`')?,
            '{' if by_ids => {
                let (token, next) = named(&chars, at, '}')?;
                (
                    Token::Fact(token.text().trim_matches(['[', ']']).to_owned()),
                    next,
                )
            }
            c if c.is_ascii_digit() => {
                let next = number_end(&chars, at, format);
                (Token::Number(chars[at..next].iter().collect()), next)
            }
            c if is_letter(c) => {
                let next = word_end(&chars, at);
                (Token::Word(chars[at..next].iter().collect()), next)
            }
            c => compared(c, chars.get(at + 1).copied())
                .map_or((Token::Sign(plain(c)), at + 1), |sign| {
                    (Token::Compared(sign), at + 2)
                }),
        };
        found.push(Placed { token, apart });
        (at, apart) = (next, false);
    }
    Ok(found)
}

/// The name from its opening sign to the closing one, which stands twice where it belongs to the name.
fn named(chars: &[char], open: usize, close: char) -> Result<(Token, usize), FormulaError> {
    let mut name = String::new();
    let mut at = open + 1;
    loop {
        match chars.get(at) {
            None => return Err(FormulaError::NotClosed { open: chars[open] }),
            Some(c) if *c == close => {
                at += 1;
                if chars.get(at) != Some(&close) {
                    break;
                }
                name.push(close);
            }
            Some(c) => name.push(*c),
        }
        at += 1;
    }
    if name.chars().count() > MOST_NAME {
        return Err(FormulaError::TooMuch);
    }
    Ok((Token::Name(name), at))
}

/// Digits, and separators of any format between two digits: whether they are in place says the reader of
/// numbers. Blanks belong to a number only where the format groups by them.
fn number_end(chars: &[char], start: usize, format: NumberFormat) -> usize {
    let digit = |at: usize| chars.get(at).is_some_and(char::is_ascii_digit);
    let separates = |c: char| match c {
        ' ' | '\u{a0}' | '\u{202f}' | '\u{2009}' => format == NumberFormat::SpaceComma,
        c => matches!(c, ',' | '.' | '\'' | '’'),
    };
    let mut at = start;
    while let Some(c) = chars.get(at) {
        if !(c.is_ascii_digit() || separates(*c) && digit(at + 1)) {
            break;
        }
        at += 1;
    }
    at
}

fn is_letter(c: char) -> bool {
    c.is_alphabetic() || c == '_'
}

/// Letters and digits; a point at the end belongs to an abbreviation.
fn word_end(chars: &[char], start: usize) -> usize {
    let mut at = start;
    while chars
        .get(at)
        .is_some_and(|c| is_letter(*c) || c.is_ascii_digit())
    {
        at += 1;
    }
    let point = chars.get(at) == Some(&'.');
    let ends = chars.get(at + 1).is_none_or(|c| !c.is_alphanumeric());
    if point && ends { at + 1 } else { at }
}

/// One sign for what is typed in several ways.
fn plain(c: char) -> char {
    match c {
        '−' | '–' => '-',
        '×' | '·' | '⋅' => '*',
        '÷' | ':' => '/',
        other => other,
    }
}

fn compared(c: char, next: Option<char>) -> Option<&'static str> {
    match (c, next?) {
        ('<', '=') => Some("<="),
        ('>', '=') => Some(">="),
        ('<', '>') => Some("<>"),
        ('!', '=') => Some("!="),
        _ => None,
    }
}
