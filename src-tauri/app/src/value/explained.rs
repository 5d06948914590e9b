//! A figure taken apart in the typical future: what it is, what it is made of, and who said each number.

mod foreign;
mod line;
mod number;
mod outcomes;
mod over_time;
mod said;
mod shared;
mod source;
mod sums;

use super::Valued;
use crate::view::ExplanationView;
use outset_core::plan::{Arithmetic, Cost, Line};

/// The figures that can be taken apart.
pub(crate) const FIGURES: [&str; 7] = [
    "return", "chance", "invests", "peak", "payback", "loss", "live",
];

/// A result with the sums of its typical future.
pub(crate) struct Explaining<'a> {
    pub(crate) valued: &'a Valued<'a>,
    pub(crate) sums: &'a Arithmetic,
    /// The value of each driver in it.
    pub(crate) values: &'a [f64],
}

impl Explaining<'_> {
    /// The explanation of one of [`FIGURES`].
    pub(crate) fn of(&self, figure: &str) -> ExplanationView {
        let case = self.valued.case;
        let label = self.label(figure);
        ExplanationView {
            title: case.say("value-explain", &[("figure", &label)]),
            says: self.says(figure),
            lines: if figure == "live" {
                self.phases()
            } else {
                let shown = self.shown(figure);
                shown
                    .into_iter()
                    .map(|line| self.line(line, figure))
                    .collect()
            },
            table: self.table(figure),
            drivers: self.drivers(figure),
        }
    }

    fn label(&self, figure: &str) -> String {
        match figure {
            "return" | "chance" => self.valued.case.word(&format!("value-side-{figure}-long")),
            tile => self.valued.case.word(&format!("value-tile-{tile}")),
        }
    }

    /// The benefits and costs that the figure rests on.
    fn shown(&self, figure: &str) -> Vec<&Line> {
        let all = self.sums.lines.iter();
        let last = self.last_row(figure);
        all.filter(|line| match figure {
            "invests" => line.before_live != 0.0,
            _ => line.rows[..=last].iter().any(|row| *row != 0.0),
        })
        .collect()
    }

    /// The last row that counts.
    fn last_row(&self, figure: &str) -> usize {
        match figure {
            "peak" => self.sums.deepest().0,
            _ => self.sums.worth.len() - 1,
        }
    }

    fn name(&self, line: &Line) -> String {
        let (case, plan) = (self.valued.case, self.valued.case.plan);
        let benefit = plan.benefits.iter().find(|one| one.id == line.id);
        match benefit.filter(|_| line.brings) {
            Some(benefit) => benefit.name.clone(),
            None => self
                .cost(line)
                .map_or_else(String::new, |cost| case.cost_name(cost)),
        }
    }

    fn cost(&self, line: &Line) -> Option<&Cost> {
        let mut costs = self.valued.case.plan.costs.iter();
        costs
            .find(|cost| cost.id == line.id)
            .filter(|_| !line.brings)
    }

    /// How much of a benefit or cost counts for the figure.
    fn counted(&self, line: &Line, figure: &str) -> f64 {
        match figure {
            "invests" => line.before_live,
            _ => line.rows[..=self.last_row(figure)].iter().sum(),
        }
    }
}
