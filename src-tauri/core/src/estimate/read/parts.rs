//! How a typed estimate falls into its parts: ends, points, percentiles, values, and the words for them.

use super::{Estimate, Peak, Typed};
use crate::{
    Invalid,
    estimate::{Bounds, Percentile},
    number::NumberFormat,
};

/// Words and signs between the two ends of a range. Dashes are looked for separately, because they are
/// also signs.
const BETWEEN: &[&str] = &[" to ", " bis ", " until ", "...", "..", "…"];

/// What may stand before the two ends, and what between them then.
const FRAMED: &[(&str, &str)] = &[
    ("between ", " and "),
    ("zwischen ", " und "),
    ("from ", " to "),
    ("von ", " bis "),
];

const DASHES: &[char] = &['-', '–', '—', '−'];

/// What says that the number after it is a guess.
const ROUGHLY: &[&str] = &[
    "~", "≈", "about ", "around ", "etwa ", "circa ", "ca. ", "rund ",
];

/// Words for 1 and for 0.
const YES: &[&str] = &["yes", "ja"];
const NO: &[&str] = &["no", "nein"];

/// Words for straight sides.
const TRIANGULAR: &[&str] = &["triangular", "triangle", "dreieck"];

/// What stands before the concentration of three points.
const CONCENTRATION: &[&str] = &["λ", "lambda"];

/// The number after a word for "roughly".
pub(super) fn rough(text: &str) -> Option<&str> {
    ROUGHLY
        .iter()
        .find_map(|word| strip_prefix(text, word))
        .map(str::trim_start)
}

pub(super) fn three(text: &str) -> Option<[&str; 3]> {
    let parts: Vec<&str> = text.split('/').collect();
    parts.try_into().ok()
}

/// The two ends of a range, if the text has two.
pub(super) fn two(text: &str) -> Option<[&str; 2]> {
    let framed = FRAMED.iter().find_map(|(before, between)| {
        let ends = strip_prefix(text, before)?;
        split(ends, between)
    });
    let apart = || BETWEEN.iter().find_map(|between| split(text, between));
    // A dash after something is between two ends; at the beginning it is a sign.
    let dashed = || {
        text.char_indices()
            .find(|(at, c)| DASHES.contains(c) && !text[..*at].trim().is_empty())
            .map(|(at, dash)| [&text[..at], &text[at + dash.len_utf8()..]])
    };
    framed.or_else(apart).or_else(dashed)
}

/// The text before and after a word, in any case of letters.
fn split<'t>(text: &'t str, word: &str) -> Option<[&'t str; 2]> {
    let lower = text.to_lowercase();
    // Only where lower case keeps every byte in place can its positions be used.
    if lower.len() != text.len() {
        return None;
    }
    let at = lower.find(word)?;
    Some([text.get(..at)?, text.get(at + word.len()..)?])
}

/// The text after a prefix in any case of letters.
fn strip_prefix<'t>(text: &'t str, prefix: &str) -> Option<&'t str> {
    let start = text.get(..prefix.len())?;
    (start.to_lowercase() == prefix)
        .then(|| text.get(prefix.len()..))
        .flatten()
}

/// The text before what says how three points gather, and that.
pub(super) fn peak(text: &str, format: NumberFormat) -> Result<(&str, Option<Peak>), Invalid> {
    let last = text.rsplit_once(char::is_whitespace);
    if let Some((points, word)) = last {
        let word = word.to_lowercase();
        if TRIANGULAR.contains(&word.as_str()) {
            return Ok((points.trim_end(), Some(Peak::Triangular)));
        }
        if word == "pert" {
            return Ok((points.trim_end(), Some(Peak::default())));
        }
    }
    let stated = CONCENTRATION.iter().find_map(|word| split(text, word));
    let Some([points, number]) = stated else {
        return Ok((text, None));
    };
    let number = number.trim_start().trim_start_matches('=');
    let concentration = format.read(number)?.value();
    Ok((points.trim_end(), Some(Peak::Pert { concentration })))
}

/// Whether the text begins with `P` and a digit.
pub(super) fn begins_with_percentile(text: &str) -> bool {
    let mut start = text.chars();
    matches!(start.next(), Some('p' | 'P')) && start.next().is_some_and(|c| c.is_ascii_digit())
}

/// Percentiles, each as `P`, its number, and its value. What stands between them may be left out.
pub(super) fn percentiles(text: &str, typed: &Typed<'_>) -> Result<Estimate, Invalid> {
    let mut shares = Vec::new();
    let mut values = Vec::new();
    for part in marked(text) {
        let decimal = typed.format.decimal();
        let number = part.get(1..).unwrap_or_default();
        let end = number
            .char_indices()
            .find(|(at, c)| {
                let digit_follows =
                    number[at + c.len_utf8()..].starts_with(|c: char| c.is_ascii_digit());
                !(c.is_ascii_digit() || (*c == decimal && digit_follows))
            })
            .map_or(number.len(), |(at, _)| at);
        let (share, value) = number.split_at(end);
        shares.push(typed.format.read(share)?.shifted(-2));
        let value = value.trim_start().trim_start_matches([':', '=']);
        values.push(value.trim_end().trim_end_matches([',', ';']));
    }
    let values = typed.in_order(&values)?;
    let mut limits = Bounds::NONE;
    let mut points = Vec::new();
    for (share, value) in shares.into_iter().zip(values) {
        if share == 0.0 && points.is_empty() {
            limits.least = Some(value);
        } else if share == 1.0 && limits.most.is_none() {
            limits.most = Some(value);
        } else if limits.most.is_some() {
            return Err(Invalid::PercentileOrder { share });
        } else {
            points.push(Percentile { share, value });
        }
    }
    Ok(Estimate::Percentiles {
        points,
        terms: None,
        limits,
    })
}

/// The parts that begin with `P` and a digit.
fn marked(text: &str) -> Vec<&str> {
    let mut starts: Vec<usize> = Vec::new();
    let mut before = ' ';
    for (at, c) in text.char_indices() {
        if !before.is_alphanumeric() && begins_with_percentile(&text[at..]) {
            starts.push(at);
        }
        before = c;
    }
    let ends = starts.iter().skip(1).copied().chain([text.len()]);
    let parts = starts.iter().zip(ends);
    parts.map(|(start, end)| &text[*start..end]).collect()
}

/// Whether the text says yes (true) or no, and the number beside the word.
pub(super) fn yes_no(text: &str) -> Option<(bool, &str)> {
    let of = |words: &[&str]| words.iter().find_map(|word| beside(text, word));
    let yes = of(YES).map(|number| (true, number));
    yes.or_else(|| of(NO).map(|number| (false, number)))
}

/// What stands before or after a whole word at an end of the text.
fn beside<'t>(text: &'t str, word: &str) -> Option<&'t str> {
    let apart = |c: char| !c.is_alphabetic();
    let after = strip_prefix(text, word).filter(|rest| rest.is_empty() || rest.starts_with(apart));
    after
        .map(|rest| rest.trim_start_matches([':', '=', ' ']))
        .or_else(|| {
            let at = text.len().checked_sub(word.len())?;
            let (rest, end) = (text.get(..at)?, text.get(at..)?);
            let whole = end.to_lowercase() == word && rest.ends_with(apart);
            whole.then(|| rest.trim_end())
        })
}

pub(super) fn probability(
    yes: bool,
    number: &str,
    format: NumberFormat,
) -> Result<Estimate, Invalid> {
    let number = number.trim();
    let number = number.strip_suffix('%').unwrap_or(number);
    // A word alone says nothing of how likely it is.
    if number.trim().is_empty() {
        return Err(Invalid::NotANumber);
    }
    let number = format.read(number)?;
    let probability = if yes {
        number.shifted(-2)
    } else {
        (100.0 - number.value()) / 100.0
    };
    Ok(Estimate::YesNo { probability })
}

/// The values of a list, blank ones left out, if the text is one.
pub(super) fn list(text: &str) -> Option<Vec<&str>> {
    let between = |c: char| matches!(c, ';' | '\n' | '\r' | '\t');
    text.contains(between).then(|| {
        let values = text.split(between);
        values.filter(|value| !value.trim().is_empty()).collect()
    })
}
