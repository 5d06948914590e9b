//! Reading the numbers of one column: values that occurred, for an estimate that is drawn from them.

use crate::cell;
use crate::incoming::{Incoming, Watch};
use crate::mapping::{ColumnRef, Part};
use crate::metric_shape::value;
use crate::problem::{BadRows, Cause, ReadProblem, Reason};
use crate::row::Judging;
use crate::table::Preview;
use std::io::Read;

/// A column that was read to its end.
#[derive(Debug, Clone, PartialEq)]
pub struct ValueColumn {
    /// Its numbers in the order of the file; `94 %` is 0.94.
    pub values: Vec<f64>,
    /// Rows in which it is empty; they have no value.
    pub blank: u64,
    /// Rows with something else than a number in it.
    pub bad: BadRows,
}

/// Reads the numbers of a column. More than `most` are counted as one too many, and reading ends there.
///
/// # Errors
/// Every [`Cause`] that concerns a whole file.
pub fn read_value_column(
    source: impl Read,
    preview: &Preview,
    column: &ColumnRef,
    most: usize,
    watch: Watch<'_>,
) -> Result<ValueColumn, ReadProblem> {
    let place = column.required(Part::Value, preview)?;
    let mut judging = Judging::new(preview);
    let (mut values, mut blank) = (Vec::new(), 0);
    let mut incoming = Incoming::new(source, watch);
    let mut records = preview.records(&mut incoming)?;
    let mut any = false;
    while values.len() <= most && records.next()? {
        if records.is_blank() {
            continue;
        }
        any = true;
        if !judging.is_whole(&records) {
            continue;
        }
        let found = records.cell(place);
        if cell::is_missing(found) {
            blank += 1;
        } else if let Some(number) = value(found, preview.numbers) {
            values.push(number);
        } else {
            let accepted = preview.numbers;
            let reason = Reason::NotANumber { accepted };
            judging.bad_cell(records.line(), place, found, reason);
        }
    }
    if !any {
        return Err(Cause::NoRows.into());
    }
    Ok(ValueColumn {
        values,
        blank,
        bad: judging.bad,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Choices, unwatched};

    fn read(text: &str, column: &str) -> Result<ValueColumn, ReadProblem> {
        let preview = Preview::of(text.as_bytes(), &Choices::default())?;
        let column = ColumnRef::Name(column.to_owned());
        read_value_column(text.as_bytes(), &preview, &column, 100_000, &mut unwatched)
    }

    #[test]
    fn numbers_are_read_in_the_form_of_the_file() {
        let found = read("case;minutes\n1;2,5\n2;\n3;1.004,25\n", "minutes").unwrap();
        assert_eq!(found.values, [2.5, 1004.25]);
        assert_eq!((found.blank, found.bad.count), (1, 0));
        let found = read("share\n94 %\n12.5%\n", "share").unwrap();
        assert_eq!(found.values, [0.94, 0.125]);
    }

    #[test]
    fn what_is_no_number_is_told_with_its_place() {
        let found = read("case,minutes\n1,2\n2,soon\n3,inf\n4,1e999\n", "minutes").unwrap();
        assert_eq!(found.values, [2.0]);
        let bad: Vec<_> = found.bad.listed.iter().collect();
        assert_eq!(bad.len(), 3);
        assert_eq!((bad[0].line, bad[0].column), (3, Some(2)));
        assert_eq!(bad[0].value, "soon");
    }

    #[test]
    fn an_open_quote_a_wrong_width_and_a_missing_column_are_told() {
        let found = read("a,b\n1,2\n3\n\"4,5\n6,7\n", "b").unwrap();
        assert_eq!(found.values, [2.0]);
        assert_eq!(found.bad.count, 2);
        assert!(read("a,b\n1,2\n", "c").is_err());
        assert!(read("", "a").is_err());
        assert!(read("a\n", "a").is_err());
    }

    #[test]
    fn reading_ends_when_there_are_too_many() {
        let text = format!("a\n{}", "1\n".repeat(50));
        let preview = Preview::of(text.as_bytes(), &Choices::default()).unwrap();
        let column = ColumnRef::Name("a".to_owned());
        let found =
            read_value_column(text.as_bytes(), &preview, &column, 10, &mut unwatched).unwrap();
        assert_eq!(found.values.len(), 11);
    }
}
