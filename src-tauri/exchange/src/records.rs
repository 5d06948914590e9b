//! Records of a delimited text one after another, each of bounded size and with the line it begins in.
//!
//! On `csv-core` rather than `csv`, because there the reader says how far a record may grow: a file whose
//! quote is never closed would otherwise be taken into memory whole.

use crate::incoming::read_problem;
use crate::problem::{Cause, ReadProblem};
use csv_core::{ReadRecordResult, Reader, ReaderBuilder};
use std::io::Read;

/// Most bytes of one record.
pub(crate) const RECORD: usize = 1 << 20;
/// Most columns of one record.
pub(crate) const COLUMNS: usize = 16_384;
/// Bytes taken from the source at a time.
const STEP: usize = 128 * 1024;

/// Reads records. The current one stays until the next is asked for.
pub(crate) struct Records<R> {
    source: R,
    parser: Reader,
    /// Which byte ends a line: a carriage return only where no line feed is used at all.
    newline: u8,
    buffer: Vec<u8>,
    at: usize,
    filled: usize,
    /// The line in which the next unread byte stands.
    here: u64,
    /// The line in which the current record begins.
    line: u64,
    last: u8,
    cells: Vec<u8>,
    ends: Vec<usize>,
    width: usize,
    open_quote: bool,
}

impl<R: Read> Records<R> {
    pub(crate) fn new(source: R, delimiter: u8, newline: u8) -> Self {
        Self {
            source,
            parser: ReaderBuilder::new().delimiter(delimiter).build(),
            newline,
            buffer: vec![0; STEP],
            at: 0,
            filled: 0,
            here: 1,
            line: 1,
            last: 0,
            cells: vec![0; 4 * 1024],
            ends: vec![0; 64],
            width: 0,
            open_quote: false,
        }
    }

    /// Goes to the next record; empty lines are passed over. False at the end.
    ///
    /// # Errors
    /// [`Cause::RecordTooLong`], [`Cause::TooManyColumns`], [`Cause::Cancelled`], [`Cause::Unreadable`].
    pub(crate) fn next(&mut self) -> Result<bool, ReadProblem> {
        self.pass_over_line_ends()?;
        (self.line, self.width, self.open_quote) = (self.here, 0, false);
        let mut written = 0;
        loop {
            self.fill()?;
            let input = &self.buffer[self.at..self.filled];
            let at_end = input.is_empty();
            let (result, read, put, ended) = self.parser.read_record(
                input,
                &mut self.cells[written..],
                &mut self.ends[self.width..],
            );
            self.take(read);
            written += put;
            self.width += ended;
            match result {
                ReadRecordResult::InputEmpty => {}
                ReadRecordResult::OutputFull => {
                    if !grow(&mut self.cells, RECORD) {
                        return Err(Cause::RecordTooLong { most: RECORD }.at(self.line));
                    }
                }
                ReadRecordResult::OutputEndsFull => {
                    if !grow(&mut self.ends, COLUMNS) {
                        return Err(Cause::TooManyColumns { most: COLUMNS }.at(self.line));
                    }
                }
                ReadRecordResult::Record => {
                    self.open_quote = at_end && self.ends_within_quotes();
                    return Ok(true);
                }
                ReadRecordResult::End => return Ok(false),
            }
        }
    }

    /// Gives each record that is not blank to `each`, with its number from 1.
    ///
    /// # Errors
    /// What reading and `each` refuse, and [`Cause::NoRows`] where there is none.
    pub(crate) fn each_row(
        &mut self,
        mut each: impl FnMut(&Self, u64) -> Result<(), ReadProblem>,
    ) -> Result<(), ReadProblem> {
        let mut position = 0;
        while self.next()? {
            if self.is_blank() {
                continue;
            }
            position += 1;
            each(self, position)?;
        }
        if position == 0 {
            return Err(Cause::NoRows.into());
        }
        Ok(())
    }

    /// The line in which the current record begins, from 1.
    pub(crate) fn line(&self) -> u64 {
        self.line
    }

    /// How many cells it has.
    pub(crate) fn width(&self) -> usize {
        self.width
    }

    /// One of its cells without blanks around it; empty where it has none.
    pub(crate) fn cell(&self, column: usize) -> &[u8] {
        self.raw(column).trim_ascii()
    }

    /// Whether it has nothing but blanks.
    pub(crate) fn is_blank(&self) -> bool {
        self.width == 1 && self.cell(0).is_empty()
    }

    /// Whether a quote in it is never closed, so that it swallowed the rest of the file.
    pub(crate) fn has_open_quote(&self) -> bool {
        self.open_quote
    }

    /// All its bytes, cell after cell.
    pub(crate) fn content(&self) -> &[u8] {
        let end = self
            .width
            .checked_sub(1)
            .and_then(|last| self.ends.get(last));
        self.cells.get(..end.copied().unwrap_or(0)).unwrap_or(&[])
    }

    fn raw(&self, column: usize) -> &[u8] {
        if column >= self.width {
            return &[];
        }
        let start = column.checked_sub(1).map_or(0, |before| self.ends[before]);
        self.cells.get(start..self.ends[column]).unwrap_or(&[])
    }

    fn fill(&mut self) -> Result<(), ReadProblem> {
        if self.at == self.filled {
            self.at = 0;
            self.filled = 0;
            let read = self.source.read(&mut self.buffer);
            self.filled = read.map_err(|error| read_problem(&error))?;
        }
        Ok(())
    }

    /// The parser passes over them too, but then the record would seem to begin a line early.
    fn pass_over_line_ends(&mut self) -> Result<(), ReadProblem> {
        loop {
            self.fill()?;
            let rest = &self.buffer[self.at..self.filled];
            let ends = rest.iter().take_while(|byte| matches!(byte, b'\r' | b'\n'));
            let count = ends.count();
            self.take(count);
            if count == 0 || self.at < self.filled {
                return Ok(());
            }
        }
    }

    fn take(&mut self, count: usize) {
        let taken = &self.buffer[self.at..self.at + count];
        let newline = self.newline;
        self.here += taken.iter().filter(|byte| **byte == newline).count() as u64;
        self.last = taken.last().copied().unwrap_or(self.last);
        self.at += count;
    }

    /// The file ended without a line end, in a cell that has line ends in it and no quote behind it.
    fn ends_within_quotes(&self) -> bool {
        let last = self.raw(self.width.saturating_sub(1));
        self.last != b'"' && last.iter().any(|byte| matches!(byte, b'\r' | b'\n'))
    }
}

/// Makes room; false when there may be no more.
fn grow<T: Clone + Default>(room: &mut Vec<T>, most: usize) -> bool {
    let size = (room.len() * 2).min(most);
    let grows = size > room.len();
    room.resize(size, T::default());
    grows
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::io;

    /// Every record as its line and its cells.
    fn all(text: &str) -> Vec<(u64, Vec<String>)> {
        let newline = if text.contains('\n') { b'\n' } else { b'\r' };
        let mut records = Records::new(text.as_bytes(), b',', newline);
        let mut found = Vec::new();
        while records.next().unwrap() {
            let cells = (0..records.width()).map(|at| records.cell(at));
            let cells = cells.map(|cell| String::from_utf8_lossy(cell).into_owned());
            found.push((records.line(), cells.collect()));
        }
        found
    }

    fn lines(text: &str) -> Vec<u64> {
        all(text).into_iter().map(|(line, _)| line).collect()
    }

    #[test]
    fn a_record_knows_the_line_it_begins_in() {
        assert_eq!(lines("a,b\n1,2\n3,4\n"), [1, 2, 3]);
        assert_eq!(lines("a,b\r\n1,2\r\n3,4"), [1, 2, 3]);
        assert_eq!(lines("a,b\r1,2\r3,4\r"), [1, 2, 3]);
        assert_eq!(lines("\n\na,b\n\n\r\n1,2\n"), [3, 6]);
        assert_eq!(lines("a,b\n\"1\n\n\",2\n3,4\n"), [1, 2, 5]);
        assert_eq!(lines("a,\"b\r\nc\"\r\n1,2\r\n"), [1, 3]);
    }

    #[test]
    fn cells_lose_their_quotes_and_outer_blanks() {
        let cells = vec!["a,b".to_owned(), "say \"x\"".to_owned(), String::new()];
        assert_eq!(all("\"a,b\", \"say \"\"x\"\"\" ,\n").len(), 1);
        assert_eq!(all("\"a,b\",\"say \"\"x\"\"\", \n"), [(1, cells)]);
    }

    #[test]
    fn a_record_without_end_is_refused_where_it_begins() {
        for endless in [io::repeat(b'x'), io::repeat(b'\n')] {
            let source = (&b"a,b\n1,\"2"[..]).chain(endless);
            let mut records = Records::new(source, b',', b'\n');
            assert!(records.next().unwrap());
            let problem = records.next().unwrap_err();
            assert_eq!(problem.cause, Cause::RecordTooLong { most: RECORD });
            assert_eq!(problem.line, Some(2));
        }
    }

    #[test]
    fn columns_without_end_are_refused() {
        let mut records = Records::new(io::repeat(b','), b',', b'\n');
        let problem = records.next().unwrap_err();
        assert_eq!(problem.cause, Cause::TooManyColumns { most: COLUMNS });
    }

    #[test]
    fn a_quote_that_is_never_closed_is_seen() {
        let open = |text: &str| {
            let mut records = Records::new(text.as_bytes(), b',', b'\n');
            let mut open = false;
            while records.next().unwrap() {
                open = records.has_open_quote();
            }
            open
        };
        assert!(open("a,b\n1,\"2\n3,4\n"));
        assert!(open("a,b\n1,\"2\n3,4"));
        assert!(!open("a,b\n1,\"2\n3\"\n"));
        assert!(!open("a,b\n1,\"2\n3\""));
        assert!(!open("a,b\n1,2"));
    }

    #[test]
    fn a_record_that_spans_buffers_is_whole() {
        let long = "y".repeat(STEP * 3);
        let text = format!("a,b\n{long},2\n3,4\n");
        let found = all(&text);
        assert_eq!(found[1].1[0].len(), long.len());
        assert_eq!(found[2], (3, vec!["3".to_owned(), "4".to_owned()]));
    }
}
