//! What each driver does to the result: for everybody the swing, for specialists the indices.

use super::Valued;
use crate::view::NumberTable;
use outset_core::simulate::{Deciders, Figure, TotalEffect};

impl Valued<'_> {
    /// Every driver with what it does to the likely return.
    pub(crate) fn effects(&self) -> NumberTable {
        let case = self.case;
        let word = |id: &str| case.word(&format!("value-below-effects-{id}"));
        let npv = &self.outcome.npv;
        let rows = self.outcome.drivers.iter().filter_map(|effect| {
            let driver = case.plan.driver(&effect.id)?;
            let mut row = vec![driver.name.clone(), self.range_of(driver)];
            if effect.no_effect {
                let nothing = if driver.estimate.is_fixed() {
                    "fixed"
                } else {
                    "none"
                };
                row.extend(["–".to_owned(), "–".to_owned(), word(nothing)]);
            } else {
                let ends = [effect.swing_low, effect.swing_high];
                row.extend(ends.map(|end| self.end(end, npv)));
                row.push(self.end(effect.swing(), npv));
            }
            Some(row)
        });
        NumberTable {
            id: "effects".to_owned(),
            title: word("title"),
            says: word("says"),
            columns: ["driver", "today", "low", "high", "swing"].map(word).into(),
            rows: rows.collect(),
        }
    }

    /// Every driver with its rank correlation and its indices.
    pub(crate) fn indices(&self, deciders: &Deciders, totals: &[TotalEffect]) -> NumberTable {
        let case = self.case;
        let word = |id: &str| case.word(&format!("value-below-specialist-{id}"));
        let number = |value: f64| case.format.number(value, 2);
        let index = |figure: Option<Figure>| {
            figure.map_or_else(
                || "–".to_owned(),
                |figure| {
                    let (value, error) = (number(figure.value), self.error_of(figure.error));
                    format!("{value} ± {error}")
                },
            )
        };
        let npv = &self.outcome.npv;
        let rows = self.outcome.drivers.iter().filter_map(|effect| {
            let driver = case.plan.driver(&effect.id)?;
            let decider = deciders.drivers.iter().find(|one| one.id == effect.id)?;
            let total = totals.iter().find(|one| one.id == effect.id)?;
            let correlation = effect
                .rank_correlation
                .map_or_else(|| "–".to_owned(), number);
            let mut row = vec![driver.name.clone()];
            if effect.no_effect {
                let nothing = case.word("value-no-effect");
                row.extend([nothing, correlation, "–".to_owned(), "–".to_owned()]);
            } else {
                row.extend([
                    self.end(effect.swing(), npv),
                    correlation,
                    index(decider.sobol_first),
                    index(total.sobol_total),
                ]);
            }
            Some(row)
        });
        NumberTable {
            id: "indices".to_owned(),
            title: word("title"),
            says: word("says"),
            columns: ["driver", "swing", "rank", "first", "total"]
                .map(word)
                .into(),
            rows: rows.collect(),
        }
    }

    /// An error of an index: never shown as nothing.
    fn error_of(&self, error: f64) -> String {
        self.case.format.number(error.max(0.001), 3)
    }
}
