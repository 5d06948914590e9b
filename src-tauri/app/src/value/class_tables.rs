//! What a file of cases says of decisions among several classes, as tables.

use crate::{format::Formatter, view::NumberTable, words};
use outset_exchange::Cases;

/// A table for each voice that has a column: of every true class, how many cases were decided as which.
/// `names` are those of the voices.
pub(crate) fn tables(
    cases: &Cases,
    titles: &[String],
    names: &[&str],
    format: &Formatter,
) -> Vec<NumberTable> {
    let voices = cases.decided.iter().zip(names);
    let tables = voices.filter_map(|(decided, name)| {
        let decided = decided.as_ref()?;
        let count = titles.len();
        let rows = titles.iter().enumerate().map(|(of, title)| {
            let cells = (0..count).map(|said| decided.get(of * count + said).copied());
            let cells = cells.map(|cell| format.number(cell.unwrap_or(0) as f64, 0));
            std::iter::once(title.clone()).chain(cells).collect()
        });
        let head = words::text(&format.language, "cases-head-true");
        Some(NumberTable {
            id: (*name).to_owned(),
            title: words::text(&format.language, &format!("cases-table-{name}")),
            says: String::new(),
            columns: std::iter::once(head)
                .chain(titles.iter().cloned())
                .collect(),
            rows: rows.collect(),
        })
    });
    tables.collect()
}
