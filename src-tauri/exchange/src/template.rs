//! A template file: read as a whole or not at all. Whoever wrote it is not known, so its size is bounded
//! before it is looked at, and everything in it is checked before anything is used.

use outset_core::template::{FORMAT, Mistake, Template, VERSION};
use serde::Deserialize;

/// The largest file that is read; a template is a few kilobytes.
pub const MOST_BYTES: u64 = 256 * 1024;

/// Why a template cannot be used.
#[derive(Debug, Clone, PartialEq, thiserror::Error)]
pub enum TemplateProblem {
    /// Larger than any template.
    #[error("more than {most} bytes")]
    TooLarge {
        /// Bytes that are read at most.
        most: u64,
    },
    /// It is no template of ours.
    #[error("not a template")]
    Foreign,
    /// A newer version wrote it.
    #[error("version {found}, at most {supported} is known")]
    Newer {
        /// Its version.
        found: u32,
        /// The newest that is known.
        supported: u32,
    },
    /// It does not have the shape of a template. Lines and columns count from 1.
    #[error("line {line}, column {column}")]
    Shape {
        /// In which line.
        line: usize,
        /// In which column.
        column: usize,
        /// What the reader says, in English.
        detail: String,
    },
    /// What it says is not possible.
    #[error("{} mistakes", .0.len())]
    Mistakes(Vec<Mistake>),
}

/// What must be known before the rest can be read.
#[derive(Deserialize)]
struct Head {
    format: String,
    version: u32,
}

/// Reads a template.
///
/// # Errors
/// Why it cannot be used; of mistakes all that there are.
pub fn read_template(bytes: &[u8]) -> Result<Template, TemplateProblem> {
    if bytes.len() as u64 > MOST_BYTES {
        return Err(TemplateProblem::TooLarge { most: MOST_BYTES });
    }
    let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
    let head: Head = serde_json::from_slice(bytes).map_err(|error| {
        // A file that is no JSON at all may be anything; one that breaks off has a place.
        let begins = bytes.iter().find(|byte| !byte.is_ascii_whitespace());
        if begins == Some(&b'{') && !error.is_data() {
            shape(&error)
        } else {
            TemplateProblem::Foreign
        }
    })?;
    if head.format != FORMAT {
        return Err(TemplateProblem::Foreign);
    }
    if head.version > VERSION {
        return Err(TemplateProblem::Newer {
            found: head.version,
            supported: VERSION,
        });
    }
    let template: Template = serde_json::from_slice(bytes).map_err(|error| shape(&error))?;
    let mistakes = template.mistakes();
    if mistakes.is_empty() {
        Ok(template)
    } else {
        Err(TemplateProblem::Mistakes(mistakes))
    }
}

fn shape(error: &serde_json::Error) -> TemplateProblem {
    TemplateProblem::Shape {
        line: error.line(),
        column: error.column(),
        detail: error.to_string(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    const GOOD: &str = r#"{"format": "outset-template", "version": 1, "name": "A", "currency": "EUR",
        "figures": {"cases_per_month": [100, 900]}}"#;

    fn refused(text: &str) -> TemplateProblem {
        read_template(text.as_bytes()).unwrap_err()
    }

    #[test]
    fn a_good_one_is_read_also_with_a_byte_order_mark() {
        assert!(read_template(GOOD.as_bytes()).is_ok());
        let marked = format!("\u{feff}{GOOD}");
        assert!(read_template(marked.as_bytes()).is_ok());
    }

    #[test]
    fn every_other_file_is_refused_with_what_is_wrong() {
        assert_eq!(refused("a,b\n1,2"), TemplateProblem::Foreign);
        assert_eq!(refused(""), TemplateProblem::Foreign);
        assert_eq!(
            refused(r#"{"format": "outset-plan", "version": 1}"#),
            TemplateProblem::Foreign
        );
        let newer = GOOD.replace("\"version\": 1", "\"version\": 9");
        let expected = TemplateProblem::Newer {
            found: 9,
            supported: 2,
        };
        assert_eq!(refused(&newer), expected);
        let broken = refused(&GOOD[..GOOD.len() - 4]);
        assert!(
            matches!(broken, TemplateProblem::Shape { line: 2, .. }),
            "{broken:?}"
        );
        let unknown = refused(&GOOD.replace("\"figures\"", "\"people\""));
        assert!(
            matches!(unknown, TemplateProblem::Shape { line: 2, .. }),
            "{unknown:?}"
        );
        let wrong = refused(&GOOD.replace("[100, 900]", "[900, 100]"));
        let TemplateProblem::Mistakes(found) = wrong else {
            panic!("{wrong:?}");
        };
        assert_eq!(found[0].place, "figures.cases_per_month");
    }

    #[test]
    fn a_huge_or_deep_one_is_refused_at_once() {
        let huge = vec![b' '; MOST_BYTES as usize + 1];
        let expected = TemplateProblem::TooLarge { most: MOST_BYTES };
        assert_eq!(read_template(&huge), Err(expected));
        let deep = format!("{{\"format\": {}", "[".repeat(100_000));
        assert!(read_template(deep.as_bytes()).is_err());
        let many = "{\"en\": \"x\"},".repeat(60);
        let many = GOOD.replace(
            "\"figures\"",
            &format!("\"points\": [{}], \"figures\"", many.trim_end_matches(',')),
        );
        assert!(matches!(refused(&many), TemplateProblem::Mistakes(_)));
    }

    proptest! {
        #[test]
        fn no_bytes_make_it_panic(bytes in proptest::collection::vec(any::<u8>(), 0..400), cut in 0..160_usize) {
            let _ = read_template(&bytes);
            let mut mixed = GOOD.as_bytes().to_vec();
            let at = cut.min(mixed.len());
            mixed.splice(at..at, bytes);
            let _ = read_template(&mixed);
        }
    }
}
