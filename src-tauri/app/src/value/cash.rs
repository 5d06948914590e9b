//! The cash flow month by month, as a picture and as a table.

use super::{Valued, pictures::Drawing};
use crate::view::NumberTable;
use outset_core::{
    simulate::{CashFlow, CashRow, Spread},
    time::Month,
};
use outset_report::{Caption, Cash, CashMonth, FigureInput, Scale};

impl Valued<'_> {
    /// What comes in, what goes out, and what it adds up to.
    pub(crate) fn cash_figure<T>(&self, flow: &CashFlow, draw: Drawing<'_, T>) -> T {
        let case = self.case;
        let tick = |value: f64| case.format.compact(value, case.currency());
        let exact = |value: f64| self.coarse(value);
        let month = |value: f64| case.format.number(value, 0);
        let word = |id: &str| case.word(&format!("value-below-cash-{id}"));
        let months = flow.rows.iter().map(|row| CashMonth {
            at: f64::from(row.row),
            benefit: row.benefit.p50,
            cost: row.cost.p50,
            cumulative: [row.cumulative.p10, row.cumulative.p50, row.cumulative.p90],
        });
        draw(&FigureInput::Cash(Cash {
            caption: Caption {
                title: word("title"),
                conclusion: self.cash_conclusion(flow),
                empty: case.word("value-figure-empty"),
            },
            months: months.collect(),
            cumulative: word("cumulative"),
            monthly: word("monthly"),
            benefit: word("benefit"),
            cost: word("cost"),
            money: Scale {
                tick: &tick,
                exact: &exact,
            },
            time: Scale {
                tick: &month,
                exact: &month,
            },
            heads: ["month", "benefit", "cost", "poor", "likely", "good"].map(word),
        }))
    }

    /// "It takes €120,000 before it comes back. From Jun 2027 on, more is likely to come in than to go out."
    fn cash_conclusion(&self, flow: &CashFlow) -> String {
        let case = self.case;
        let need = self.middle(&self.outcome.peak_need);
        let last = flow.rows.iter().rposition(|row| row.net.p50 <= 0.0);
        let earns = last.map_or(0, |last| last + 1);
        if earns >= flow.rows.len() {
            return case.say("value-below-cash-never", &[("need", &need)]);
        }
        let month = case.month_after(earns.max(1) as f64 - 1.0);
        let texts = [("need", need.as_str()), ("month", &month)];
        case.say("value-below-cash-earns", &texts)
    }

    /// Every number of every month.
    pub(crate) fn cash_table(&self, flow: &CashFlow) -> NumberTable {
        let case = self.case;
        let word = |id: &str| case.word(&format!("value-below-cash-{id}"));
        let mut columns = vec![word("month"), word("benefit")];
        let kinds = flow.kinds.iter();
        columns.extend(kinds.map(|kind| case.word(&format!("value-kind-{}", kind.id()))));
        columns.push(word("cost"));
        for part in ["net", "simple", "discounted"] {
            for of in ["poor", "likely", "good"] {
                columns.push(word(&format!("{part}-{of}")));
            }
        }
        NumberTable {
            id: "cash".to_owned(),
            title: word("table"),
            says: word("says"),
            columns,
            rows: flow.rows.iter().map(|row| self.cash_row(row)).collect(),
        }
    }

    fn cash_row(&self, row: &CashRow) -> Vec<String> {
        let case = self.case;
        let name = match row.row {
            0 => case.word("value-below-cash-start"),
            month => {
                let calendar = Month(case.plan.start_month + month as i32 - 1);
                let number = case.format.number(f64::from(month), 0);
                format!("{number} · {}", case.format.month(calendar))
            }
        };
        let mut cells = vec![name, self.middle(&row.benefit)];
        cells.extend(row.kinds.iter().map(|kind| self.middle(kind)));
        cells.push(self.middle(&row.cost));
        let three = |spread: &Spread| {
            let poor = self.end(spread.p10, spread);
            [poor, self.middle(spread), self.end(spread.p90, spread)]
        };
        cells.extend(three(&row.net));
        cells.extend(three(&row.cumulative));
        cells.extend(three(&row.discounted));
        cells
    }

    /// An amount of any size to about a hundredth: no more is known of any of them.
    fn coarse(&self, value: f64) -> String {
        let format = self.case.format;
        let error = value.abs() / 100.0;
        format.rounded(value, error, self.case.currency()).text
    }
}
