//! A first look at a file: what was understood, before anything is read in.

use crate::cell;
use crate::column::{Column, ColumnKind, understand};
use crate::encoding::{self, Encoding};
use crate::incoming::read_problem;
use crate::number::{self, NumberForm};
use crate::problem::{Cause, ReadProblem};
use crate::records::{RECORD, Records};
use crate::sniff;
use crate::time::TimeForm;
use encoding_rs_io::DecodeReaderBytes;
use std::collections::BTreeSet;
use std::io::Read;

/// Bytes of the beginning that are looked at.
const HEAD: u64 = 2 << 20;
/// Rows that are shown.
const SHOWN: usize = 20;
/// Cells that columns are judged by, over all columns.
const SAMPLE: usize = 100_000;
/// Rows that columns are judged by.
const SAMPLE_ROWS: usize = 2_000;

/// What somebody decided instead of leaving it to be found; [`None`] is found.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Choices {
    /// The encoding.
    pub encoding: Option<Encoding>,
    /// The byte between cells.
    pub delimiter: Option<u8>,
    /// Whether the first record names the columns.
    pub header: Option<bool>,
    /// How numbers are written.
    pub numbers: Option<NumberForm>,
    /// How times are written.
    pub times: Option<TimeForm>,
}

/// Something about a file that a person should know before going on.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Note {
    /// Several columns have this name; by name, the first is meant.
    SameName(String),
    /// Columns without a name under a header, counted from 1.
    NoName(Vec<usize>),
    /// The numbers could be read in another form as well.
    AmbiguousNumbers,
    /// Days and months of this column (from 1) could be the other way round.
    AmbiguousTimes(usize),
    /// So many rows of the sample have more or fewer cells than there are columns.
    Ragged(usize),
}

/// A file as it was understood from its beginning.
#[derive(Debug, Clone, PartialEq)]
pub struct Preview {
    /// Its encoding.
    pub encoding: Encoding,
    /// The byte between its cells.
    pub delimiter: u8,
    /// Whether its first record names the columns.
    pub header: bool,
    /// How its numbers are written.
    pub numbers: NumberForm,
    /// Its columns.
    pub columns: Vec<Column>,
    /// The first twenty rows below the header; long cells are shortened.
    pub rows: Vec<Vec<String>>,
    /// What should be known.
    pub notes: Vec<Note>,
    newline: u8,
    names_delimiter: bool,
}

impl Preview {
    /// Looks at the beginning of a file.
    ///
    /// # Errors
    /// [`Cause::Empty`], [`Cause::NotText`], [`Cause::RecordTooLong`], [`Cause::TooManyColumns`],
    /// [`Cause::Unreadable`].
    pub fn of(source: impl Read, choices: &Choices) -> Result<Self, ReadProblem> {
        let mut head = Vec::new();
        let read = source.take(HEAD).read_to_end(&mut head);
        read.map_err(|error| read_problem(&error))?;
        let whole = (head.len() as u64) < HEAD;
        let encoding = match choices.encoding {
            Some(chosen) => chosen,
            None => encoding::detect(&head, whole)?,
        };
        let mut text = Vec::new();
        let decoded = encoding.decoded(&head[..]).read_to_end(&mut text);
        decoded.map_err(|error| read_problem(&error))?;
        if text.trim_ascii().is_empty() {
            return Err(Cause::Empty.into());
        }
        let newline = sniff::newline(&text);
        let named = sniff::named_delimiter(&text);
        let delimiter = choices.delimiter.or(named);
        let mut preview = Self {
            encoding,
            delimiter: delimiter.unwrap_or_else(|| sniff::delimiter(&text, newline, whole)),
            header: false,
            numbers: NumberForm::Point,
            columns: Vec::new(),
            rows: Vec::new(),
            notes: Vec::new(),
            newline,
            names_delimiter: named.is_some(),
        };
        let sample = preview.sample(&text, whole)?;
        preview.understand(sample, choices);
        Ok(preview)
    }

    /// The records of the whole file below its header.
    pub(crate) fn records<R: Read>(
        &self,
        source: R,
    ) -> Result<Records<DecodeReaderBytes<R, Vec<u8>>>, ReadProblem> {
        let decoded = self.encoding.decoded(source);
        let mut records = Records::new(decoded, self.delimiter, self.newline);
        for _ in 0..usize::from(self.names_delimiter) + usize::from(self.header) {
            records.next()?;
        }
        Ok(records)
    }

    /// The name of a column (from 0), if it has one.
    pub(crate) fn name(&self, column: usize) -> Option<String> {
        let name = &self.columns.get(column)?.name;
        (!name.is_empty()).then(|| name.clone())
    }

    /// The first records, as many as the sample needs.
    fn sample(&self, text: &[u8], whole: bool) -> Result<Vec<Vec<Vec<u8>>>, ReadProblem> {
        let mut records = Records::new(text, self.delimiter, self.newline);
        let (mut rows, mut cells) = (Vec::new(), 0);
        if self.names_delimiter {
            records.next()?;
        }
        while rows.len() <= SAMPLE_ROWS && (rows.len() <= SHOWN || cells < SAMPLE) {
            if !records.next()? {
                break;
            }
            if !records.is_blank() {
                cells += records.width();
                rows.push(
                    (0..records.width())
                        .map(|at| records.cell(at).to_vec())
                        .collect(),
                );
            }
        }
        // The last record may be cut off where the head ends.
        let cut_off = !whole && !records.next()?;
        if cut_off {
            rows.pop();
        }
        if rows.is_empty() {
            let cause = if whole {
                Cause::Empty
            } else {
                Cause::RecordTooLong { most: RECORD }
            };
            return Err(cause.at(1));
        }
        Ok(rows)
    }

    fn understand(&mut self, mut sample: Vec<Vec<Vec<u8>>>, choices: &Choices) {
        let body = sample.get(1..).unwrap_or(&[]);
        self.numbers = self.number_form(body, choices);
        let header = choices.header.unwrap_or_else(|| self.has_header(&sample));
        let names = if header { sample.remove(0) } else { Vec::new() };
        if !header {
            self.numbers = self.number_form(&sample, choices);
        }
        self.header = header;
        let width = if header {
            names.len()
        } else {
            usual_width(&sample)
        };
        self.columns = (0..width)
            .map(|at| {
                let name = names.get(at).map_or(&[][..], Vec::as_slice);
                let name = String::from_utf8_lossy(name).chars().take(200).collect();
                understand(name, cells_of(&sample, at), self.numbers, choices.times)
            })
            .collect();
        self.note(&sample);
        let shown = sample.iter().take(SHOWN);
        self.rows = shown
            .map(|row| row.iter().map(|cell| cell::shown(cell)).collect())
            .collect();
    }

    fn number_form(&mut self, rows: &[Vec<Vec<u8>>], choices: &Choices) -> NumberForm {
        if let Some(chosen) = choices.numbers {
            return chosen;
        }
        // Dates behind dots look like grouped numbers to nobody but a program.
        let digits = |cell: &&[u8]| cell.iter().any(u8::is_ascii_digit);
        let cells = rows.iter().flatten().map(Vec::as_slice).filter(digits);
        let (form, ambiguous) = number::form_of(cells, self.delimiter);
        self.notes.retain(|note| *note != Note::AmbiguousNumbers);
        if ambiguous {
            self.notes.push(Note::AmbiguousNumbers);
        }
        form
    }

    /// Names are of another kind than what stands below them.
    fn has_header(&self, sample: &[Vec<Vec<u8>>]) -> bool {
        let Some((first, body)) = sample.split_first() else {
            return false;
        };
        let (mut names, mut values) = (0usize, 0usize);
        for (at, cell) in first.iter().enumerate() {
            if cell::is_missing(cell) {
                continue;
            }
            let kind = |cells: &mut dyn Iterator<Item = &[u8]>| {
                let cells: Vec<&[u8]> = cells.collect();
                understand(String::new(), cells.into_iter(), self.numbers, None).kind
            };
            let own = kind(&mut std::iter::once(cell.as_slice()));
            let typed = |kind| {
                !matches!(
                    kind,
                    ColumnKind::Text | ColumnKind::Category | ColumnKind::Empty
                )
            };
            let below = kind(&mut cells_of(body, at));
            // Columns are called `n`, `t` or `y` too, which say no and yes elsewhere.
            let is_letter = own == ColumnKind::YesNo && !cell.iter().any(u8::is_ascii_digit);
            if typed(own) && (!is_letter || own == below) {
                values += 1;
            } else if typed(below) {
                names += 1;
            }
        }
        if names + values > 0 {
            return names > values;
        }
        // Nothing but texts: names differ from each other and do not come back below.
        let distinct: BTreeSet<&Vec<u8>> = first.iter().collect();
        distinct.len() == first.len() && !body.contains(first)
    }

    fn note(&mut self, sample: &[Vec<Vec<u8>>]) {
        let (mut seen, mut said, mut nameless) = (BTreeSet::new(), BTreeSet::new(), Vec::new());
        for (at, column) in self.columns.iter().enumerate() {
            if self.header && column.name.is_empty() {
                nameless.push(at + 1);
            } else if self.header && !seen.insert(&column.name) && said.insert(&column.name) {
                self.notes.push(Note::SameName(column.name.clone()));
            }
            if column.ambiguous_times {
                self.notes.push(Note::AmbiguousTimes(at + 1));
            }
        }
        if !nameless.is_empty() {
            self.notes.push(Note::NoName(nameless));
        }
        let width = self.columns.len();
        let ragged = sample.iter().filter(|row| row.len() != width).count();
        if ragged > 0 {
            self.notes.push(Note::Ragged(ragged));
        }
    }
}

fn cells_of(rows: &[Vec<Vec<u8>>], column: usize) -> impl Iterator<Item = &[u8]> + Clone {
    rows.iter()
        .filter_map(move |row| row.get(column).map(Vec::as_slice))
}

fn usual_width(rows: &[Vec<Vec<u8>>]) -> usize {
    let mut widths: Vec<usize> = rows.iter().map(Vec::len).collect();
    widths.sort_unstable();
    let groups = widths.chunk_by(|a, b| a == b);
    let most = groups.max_by_key(|group| group.len());
    most.and_then(|group| group.first()).copied().unwrap_or(0)
}
