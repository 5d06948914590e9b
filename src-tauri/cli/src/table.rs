//! Rows under headings, as wide as they have to be.

use crate::answer::harmless;

/// A column: the message that heads it, and on which side its cells stand.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Column {
    pub(crate) heading: &'static str,
    right: bool,
}

impl Column {
    /// Words stand on the left.
    pub(crate) fn words(heading: &'static str) -> Self {
        let right = false;
        Self { heading, right }
    }

    /// Quantities stand on the right, so that their digits line up.
    pub(crate) fn quantity(heading: &'static str) -> Self {
        let right = true;
        Self { heading, right }
    }
}

/// Writes a table; `say` puts headings into words. A cell is always on one line.
pub(crate) fn write(
    columns: &[Column],
    rows: &[Vec<String>],
    say: impl Fn(&str) -> String,
) -> String {
    let headings = columns.iter().map(|column| say(column.heading)).collect();
    let right: Vec<bool> = columns.iter().map(|column| column.right).collect();
    write_below(headings, &right, rows)
}

/// Writes a table whose headings are words already: names on the left, everything else on the right.
pub(crate) fn ready(headings: &[String], rows: &[Vec<String>]) -> String {
    let right: Vec<bool> = (0..headings.len()).map(|at| at > 0).collect();
    write_below(headings.to_vec(), &right, rows)
}

fn write_below(headings: Vec<String>, right: &[bool], rows: &[Vec<String>]) -> String {
    let mut lines: Vec<Vec<String>> = vec![headings];
    lines.extend(
        rows.iter()
            .map(|row| row.iter().map(|cell| one_line(cell)).collect()),
    );
    let widest = |at: usize| {
        let cells = lines.iter().filter_map(|line| line.get(at));
        cells.map(|cell| width(cell)).max().unwrap_or(0)
    };
    let widths: Vec<usize> = (0..right.len()).map(widest).collect();
    lines
        .iter()
        .map(|cells| line(right, &widths, cells))
        .collect()
}

fn line(right: &[bool], widths: &[usize], cells: &[String]) -> String {
    let mut line = String::new();
    for ((cell, right), whole) in cells.iter().zip(right).zip(widths) {
        let blank = " ".repeat(whole - width(cell));
        if *right {
            line.push_str(&blank);
            line.push_str(cell);
        } else {
            line.push_str(cell);
            line.push_str(&blank);
        }
        line.push_str("  ");
    }
    format!("{}\n", line.trim_end())
}

fn width(text: &str) -> usize {
    text.chars().count()
}

fn one_line(cell: &str) -> String {
    harmless(&cell.replace(['\n', '\r', '\t'], " "))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_stand_on_the_left_and_quantities_on_the_right() {
        let columns = [Column::words("Name"), Column::quantity("€")];
        let rows = [
            vec!["Zoë".to_owned(), "5".to_owned()],
            vec!["A\nB".to_owned(), "1,500".to_owned()],
        ];
        assert_eq!(
            write(&columns, &rows, str::to_owned),
            "Name      €\nZoë       5\nA B   1,500\n"
        );
    }
}
