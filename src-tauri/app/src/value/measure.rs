//! All measures of a result in words: those that the page leaves out as well.

use super::Valued;
use crate::view::MeasureView;
use outset_core::simulate::{Figure, Percentiles, RateOfReturn, Spread};

impl Valued<'_> {
    /// Every measure, in the order of asking: what comes back, when, what it takes, and what may be lost.
    pub(crate) fn measures(&self) -> Vec<MeasureView> {
        let outcome = self.outcome;
        let mut all = vec![
            self.ratio("roi", outcome.roi.as_ref(), &|value| self.percent(value)),
            self.rate("irr", outcome.irr.as_ref()),
            self.rate("mirr", outcome.mirr.as_ref()),
            self.ratio("ratio", outcome.benefit_cost_ratio.as_ref(), &|value| {
                self.case.format.number(value, 2)
            }),
            self.payback("payback", &outcome.payback_month),
            self.payback("payback-simple", &outcome.payback_month_simple),
            self.amount("spending", &outcome.spending),
            self.amount("benefit", &outcome.benefit),
        ];
        all.extend(
            outcome
                .invests_suffices
                .map(|sum| self.sum("suffices", &sum)),
        );
        all.push(self.sum("tail", &self.tail()));
        all.push(self.error());
        all
    }

    fn measure(&self, id: &str, text: String, more: String) -> MeasureView {
        MeasureView {
            id: id.to_owned(),
            label: self.case.word(&format!("value-measure-{id}")),
            term: self.case.word(&format!("value-measure-{id}.term")),
            text,
            more,
        }
    }

    fn percent(&self, share: f64) -> String {
        self.case.format.percent(share)
    }

    fn nothing(&self, id: &str) -> MeasureView {
        self.measure(id, "–".to_owned(), self.case.word("value-measure-none"))
    }

    fn between_texts(&self, low: &str, high: &str) -> String {
        self.case
            .say("value-between", &[("low", low), ("high", high)])
    }

    /// A number that is no money.
    fn ratio(
        &self,
        id: &str,
        spread: Option<&Spread>,
        write: &dyn Fn(f64) -> String,
    ) -> MeasureView {
        let Some(spread) = spread else {
            return self.nothing(id);
        };
        let more = self.between_texts(&write(spread.p10), &write(spread.p90));
        self.measure(id, write(spread.p50), more)
    }

    /// A rate of return, with the share of the futures that have none, or several.
    fn rate(&self, id: &str, found: Option<&RateOfReturn>) -> MeasureView {
        let rate = found.and_then(|found| found.rate.as_ref());
        let mut measure = self.ratio(id, rate, &|value| self.percent(value));
        let Some(found) = found else {
            return measure;
        };
        for (without, share) in [("none", &found.none), ("several", &found.several)] {
            if share.value > 0.0 {
                let share = self.case.chance(share);
                let text = self
                    .case
                    .say(&format!("value-rate-{without}"), &[("share", &share)]);
                measure.more = [measure.more, text].join(" · ");
            }
        }
        measure
    }

    fn payback(&self, id: &str, months: &Percentiles) -> MeasureView {
        let case = self.case;
        // Counted as on the axis: the end of the first month is 1.
        let after = |month: f64| case.counted("value-after-months", month.ceil() as u32 + 1);
        let beyond = || case.word("value-payback-beyond");
        let text = months.p50.map_or_else(beyond, after);
        let ends = [months.p10, months.p90].map(|month| {
            let counted = |month: f64| case.counted("value-months", month.ceil() as u32 + 1);
            month.map_or_else(beyond, counted)
        });
        let more = self.between_texts(&ends[0], &ends[1]);
        self.measure(id, text, more)
    }

    fn amount(&self, id: &str, spread: &Spread) -> MeasureView {
        let ends = [spread.p10, spread.p90].map(|end| self.end(end, spread));
        let more = self.between_texts(&ends[0], &ends[1]);
        self.measure(id, self.middle(spread), more)
    }

    /// One sum of money with its error.
    fn sum(&self, id: &str, sum: &Figure) -> MeasureView {
        let format = self.case.format;
        let text = format.rounded(sum.value, sum.error, self.case.currency());
        self.measure(id, text.text, String::new())
    }

    fn tail(&self) -> Figure {
        Figure {
            value: self.outcome.tail_mean,
            error: self
                .outcome
                .tail_mean_error
                .unwrap_or(self.outcome.npv.error),
        }
    }

    fn error(&self) -> MeasureView {
        let error = self.outcome.npv.error;
        let format = self.case.format;
        // One digit says how exact a number is; a second would be read as if it were.
        let text = format.rounded(error, error / 2.0, self.case.currency());
        self.measure("error", format!("±\u{202f}{}", text.text), String::new())
    }
}
