//! The benefits and costs side by side, by year or up to the month that counts, and their sum.

use super::Explaining;
use crate::view::NumberTable;
use outset_core::plan::Line;

impl Explaining<'_> {
    /// The sums side by side; none for a figure that is no money.
    pub(super) fn table(&self, figure: &str) -> Option<NumberTable> {
        let case = self.valued.case;
        let head = |id: &str| case.word(&format!("value-explained-head-{id}"));
        let (columns, rows) = match figure {
            "live" => return None,
            "invests" => {
                let part = |line: &Line| vec![self.counted(line, figure)];
                (vec![head("before")], self.rows(figure, 1, &part, false))
            }
            "peak" => {
                let last = self.last_row(figure);
                let month = case.format.number(last as f64, 0);
                let column = case.say("value-explained-head-until", &[("month", &month)]);
                let part = |line: &Line| vec![self.counted(line, figure)];
                (vec![column], self.rows(figure, 1, &part, true))
            }
            _ => self.years(figure),
        };
        let mut all = vec![head("what")];
        all.extend(columns);
        Some(NumberTable {
            id: "sums".to_owned(),
            title: case.word("value-explained-sums"),
            says: case.word("value-explained-rounded"),
            columns: all,
            rows,
        })
    }

    /// By year from the start, then all together, then what it is worth at the start.
    fn years(&self, figure: &str) -> (Vec<String>, Vec<Vec<String>>) {
        let case = self.valued.case;
        let months = self.sums.worth.len() - 1;
        let years = months.div_ceil(12);
        let part = |line: &Line| {
            let year = |year: usize| -> f64 {
                // What falls at the start belongs to the first year.
                let from = if year == 0 { 0 } else { year * 12 + 1 };
                let to = ((year + 1) * 12).min(months);
                line.rows[from..=to].iter().sum()
            };
            let mut cells: Vec<f64> = (0..years).map(year).collect();
            cells.extend([line.total(), line.present(&self.sums.worth)]);
            cells
        };
        let rows = self.rows(figure, years + 2, &part, true);
        let year = |year: usize| {
            let shown = case.format.number(year as f64 + 1.0, 0);
            case.say("value-explained-head-year", &[("year", &shown)])
        };
        let mut columns: Vec<String> = (0..years).map(year).collect();
        let head = |id: &str| case.word(&format!("value-explained-head-{id}"));
        columns.extend([head("total"), head("present")]);
        (columns, rows)
    }

    /// A row for each benefit and cost, and their sum. Signed, costs are negative.
    fn rows(
        &self,
        figure: &str,
        width: usize,
        part: &dyn Fn(&Line) -> Vec<f64>,
        signed: bool,
    ) -> Vec<Vec<String>> {
        let case = self.valued.case;
        let mut sums = vec![0.0; width];
        let write = |name: String, cells: &[f64]| {
            let mut row = vec![name];
            row.extend(cells.iter().map(|cell| case.money(*cell)));
            row
        };
        let mut add = |name: String, mut cells: Vec<f64>, sign: f64| {
            for (sum, cell) in sums.iter_mut().zip(&mut cells) {
                *cell *= sign;
                *sum += *cell;
            }
            write(name, &cells)
        };
        let mut rows: Vec<Vec<String>> = self
            .shown(figure)
            .into_iter()
            .map(|line| {
                let sign = if signed && !line.brings { -1.0 } else { 1.0 };
                add(self.name(line), part(line), sign)
            })
            .collect();
        if figure != "invests" && self.sums.other.iter().any(|row| *row != 0.0) {
            let other = Line {
                id: String::new(),
                brings: true,
                factors: Vec::new(),
                full: 0.0,
                rows: self.sums.other.clone(),
                before_live: 0.0,
            };
            let name = case.word("value-explained-other");
            rows.push(add(name, part(&other), 1.0));
        }
        rows.push(write(case.word("value-explained-sum"), &sums));
        rows
    }
}
