//! What every reader does with a row: check its width, judge its cells, note what is bad, find doubles.

use crate::cell;
use crate::problem::{BadRow, BadRows, Reason};
use crate::records::Records;
use crate::table::Preview;
use std::io::Read;

/// How many doubles are listed one by one; all are counted.
const LISTED: usize = 1_000;

/// Rows of a file while they are judged.
pub(crate) struct Judging<'a> {
    preview: &'a Preview,
    pub(crate) bad: BadRows,
}

impl<'a> Judging<'a> {
    pub(crate) fn new(preview: &'a Preview) -> Self {
        Self {
            preview,
            bad: BadRows::default(),
        }
    }

    /// Whether a row has as many cells as there are columns. One empty cell more at the end is a delimiter
    /// too many, which does no harm.
    pub(crate) fn is_whole<R: Read>(&mut self, records: &Records<R>) -> bool {
        let (found, expected) = (records.width(), self.preview.columns.len());
        let harmless = found == expected + 1 && records.cell(expected).is_empty();
        let reason = if records.has_open_quote() {
            Reason::OpenQuote
        } else if found == expected || harmless {
            return true;
        } else {
            Reason::WrongWidth { found, expected }
        };
        let value = cell::shown(records.content());
        self.bad.add(|| BadRow {
            line: records.line(),
            column: None,
            column_name: None,
            value,
            reason,
        });
        false
    }

    /// What a column is called; `column` counts from 0.
    pub(crate) fn name(&self, column: usize) -> Option<String> {
        self.preview.name(column)
    }

    /// Notes a bad cell; `column` counts from 0.
    pub(crate) fn bad_cell(&mut self, line: u64, column: usize, value: &[u8], reason: Reason) {
        let preview = self.preview;
        self.bad.add(|| BadRow {
            line,
            column: Some(column + 1),
            column_name: preview.name(column),
            value: cell::shown(value),
            reason,
        });
    }

    /// An identifier that can be hashed: there, and text.
    pub(crate) fn identifier<'r, R: Read>(
        &mut self,
        records: &'r Records<R>,
        column: usize,
    ) -> Option<&'r [u8]> {
        let key = records.cell(column);
        let reason = if cell::is_missing(key) {
            Reason::Missing
        } else if cell::has_control(key) {
            Reason::ControlCharacter
        } else if std::str::from_utf8(key).is_err() {
            Reason::NotUnicode
        } else {
            return Some(key);
        };
        self.bad_cell(records.line(), column, key, reason);
        None
    }
}

/// A row whose identifier was there before.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Duplicate {
    /// Its line.
    pub line: u64,
    /// The line of the first row with that identifier.
    pub first_line: u64,
    /// Whether it says the same as the first.
    pub same: bool,
}

/// Rows whose identifiers were there before. They are not taken out: what is kept is decided elsewhere.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Duplicates {
    /// The first thousand, by line.
    pub listed: Vec<Duplicate>,
    /// All of them.
    pub count: u64,
}

/// Finds rows with the identifier of an earlier one.
pub(crate) fn duplicates<T>(
    rows: &[T],
    key: impl Fn(&T) -> u128,
    line: impl Fn(&T) -> u64,
    same: impl Fn(&T, &T) -> bool,
) -> Duplicates {
    let mut keys: Vec<(u128, usize)> = rows.iter().map(&key).zip(0..).collect();
    keys.sort_unstable();
    let mut listed = Vec::new();
    for group in keys
        .chunk_by(|a, b| a.0 == b.0)
        .filter(|group| group.len() > 1)
    {
        let first = &rows[group[0].1];
        listed.extend(group[1..].iter().map(|(_, at)| Duplicate {
            line: line(&rows[*at]),
            first_line: line(first),
            same: same(first, &rows[*at]),
        }));
    }
    let count = listed.len() as u64;
    listed.sort_unstable_by_key(|duplicate| duplicate.line);
    listed.truncate(LISTED);
    Duplicates { listed, count }
}
