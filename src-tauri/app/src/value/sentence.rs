//! The sentences of a result: the headline that a manager can repeat, what finance would book, the chance to
//! stay within the budget, and the figures beside the pictures. No digit beyond the error is said.

use super::{Case, Valued};
use crate::{view::ValueTile, words};
use outset_core::{simulate::Figure, time::Month};

impl Case<'_> {
    /// "three years", "30 months".
    pub(crate) fn horizon(&self) -> String {
        let months = self.plan.horizon_months;
        if months.is_multiple_of(12) {
            return self.counted("value-years", months / 12);
        }
        self.counted("value-months", months)
    }

    pub(crate) fn counted(&self, id: &str, count: u32) -> String {
        let shown = self.format.number(f64::from(count), 0);
        let count = usize::try_from(count).unwrap_or(usize::MAX);
        words::text_counted(&self.format.language, id, count, &[("shown", &shown)])
    }

    /// The calendar month after so many months from the start.
    pub(crate) fn month_after(&self, months: f64) -> String {
        let months = months.floor().clamp(0.0, 12_000.0) as i32;
        let month = Month(self.plan.start_month.saturating_add(months));
        self.format.month(month)
    }

    /// A chance as a whole percentage; what rounds to certainty without being it says so.
    pub(crate) fn chance(&self, chance: &Figure) -> String {
        self.format.chance(chance.value)
    }

    /// "a 71 % chance", "an 82 % chance".
    pub(super) fn a_chance(&self, chance: &Figure) -> String {
        let text = self.chance(chance);
        let percent = (chance.value * 100.0).round().clamp(0.0, 100.0) as usize;
        // "under" and "over" begin like "eight".
        let in_words = text != self.format.percent(chance.value);
        let count = if in_words { 8 } else { percent };
        let texts = [("chance", text.as_str())];
        words::text_counted(&self.format.language, "value-a-chance", count, &texts)
    }
}

impl Valued<'_> {
    /// "Likely return €84,000 over three years, and a 71 % chance to pay back. Adoption decides it."
    pub(crate) fn headline(&self) -> String {
        let (case, npv) = (self.case, &self.outcome.npv);
        let shown = case.format.rounded(npv.p50, npv.error, case.currency());
        let (id, amount) = if shown.value < 0.0 {
            let loss = case.format.rounded(-npv.p50, npv.error, case.currency());
            ("value-headline-loss", loss.text)
        } else {
            ("value-headline-return", shown.text)
        };
        let texts = [
            ("amount", amount.as_str()),
            ("time", &case.horizon()),
            ("chance", &case.a_chance(&self.outcome.chance_to_pay_back)),
        ];
        let answer = case.say(id, &texts);
        match self.decides() {
            Some(decides) => format!("{answer} {decides}"),
            None => answer,
        }
    }

    /// "Adoption decides it."; nothing when no driver moves the result beyond its error.
    fn decides(&self) -> Option<String> {
        let error = self.outcome.npv.error;
        let strongest = self.outcome.drivers.first()?;
        if strongest.no_effect || strongest.swing() <= 2.0 * error {
            return None;
        }
        let driver = self.case.plan.driver(&strongest.id)?;
        let own = format!("value-part-{}.decides", driver.part);
        let sentence = self.case.word(&own);
        let usual_name = driver.name == self.case.word(&format!("value-part-{}", driver.part));
        // Only parts whose name is no singular have a sentence of their own.
        if usual_name && sentence != own {
            return Some(sentence);
        }
        let texts = [("driver", driver.name.as_str())];
        Some(self.case.say("value-decides", &texts))
    }

    /// "What finance would book: €61,000, 64 % · poor case −€58,000 · good case €286,000"
    pub(crate) fn booked(&self) -> String {
        let booked = &self.outcome.npv_booked;
        let texts = [
            ("amount", self.middle(booked)),
            (
                "chance",
                self.case.chance(&self.outcome.chance_to_pay_back_booked),
            ),
            ("poor", self.end(booked.p10, booked)),
            ("good", self.end(booked.p90, booked)),
        ];
        let texts = texts.each_ref().map(|(name, text)| (*name, text.as_str()));
        self.case.say("value-booked", &texts)
    }

    /// "Everything counted: poor case −€20,000 · good case €310,000".
    pub(crate) fn cases(&self) -> String {
        let npv = &self.outcome.npv;
        let (poor, good) = (self.end(npv.p10, npv), self.end(npv.p90, npv));
        let texts = [("poor", poor.as_str()), ("good", &good)];
        self.case.say("value-cases", &texts)
    }

    /// "Chance to stay within the budget of €150,000: 82 %"
    pub(crate) fn within_budget(&self) -> Option<String> {
        let (budget, chance) = (self.case.plan.budget?, self.outcome.chance_within_budget?);
        let budget = self.case.format.rounded(budget, 0.5, self.case.currency());
        let chance = self.case.chance(&chance);
        let texts = [("budget", budget.text.as_str()), ("chance", &chance)];
        Some(self.case.say("value-within-budget", &texts))
    }

    /// At most five figures.
    pub(crate) fn tiles(&self) -> Vec<ValueTile> {
        let outcome = self.outcome;
        vec![
            self.tile(
                "invests",
                self.middle(&outcome.invests),
                self.between(&outcome.invests),
            ),
            self.tile(
                "peak",
                self.middle(&outcome.peak_need),
                self.between(&outcome.peak_need),
            ),
            self.payback_tile(),
            self.loss_tile(),
            self.go_live_tile(),
        ]
    }

    fn tile(&self, id: &str, text: String, more: String) -> ValueTile {
        ValueTile {
            id: id.to_owned(),
            label: self.case.word(&format!("value-tile-{id}")),
            text,
            more,
        }
    }

    fn between(&self, spread: &outset_core::simulate::Spread) -> String {
        let low = self.end(spread.p10, spread);
        let high = self.end(spread.p90, spread);
        self.case
            .say("value-between", &[("low", &low), ("high", &high)])
    }

    /// Months from the start until the value has come back, counted as on the axis: the end of the first
    /// month is 1.
    pub(crate) fn months_to_payback(&self) -> Option<f64> {
        self.outcome
            .payback_month
            .p50
            .map(|month| month.ceil() + 1.0)
    }

    fn payback_tile(&self) -> ValueTile {
        let case = self.case;
        match self.months_to_payback() {
            Some(months) => {
                let text = case.counted("value-after-months", months as u32);
                let more = case.month_after(months - 1.0);
                self.tile("payback", text, more)
            }
            None => {
                let text = case.word("value-payback-beyond");
                let horizon = case.horizon();
                let more = case.say("value-payback-looked", &[("time", &horizon)]);
                self.tile("payback", text, more)
            }
        }
    }

    fn loss_tile(&self) -> ValueTile {
        let case = self.case;
        let fails = Figure {
            value: 1.0 - self.outcome.chance_to_pay_back.value,
            error: 0.0,
        };
        match self.outcome.expected_loss {
            Some(loss) => {
                let text = self.end(loss, &self.outcome.npv);
                let chance = case.chance(&fails);
                let more = case.say("value-loss-chance", &[("chance", &chance)]);
                self.tile("loss", text, more)
            }
            None => self.tile("loss", case.word("value-loss-none"), String::new()),
        }
    }

    fn go_live_tile(&self) -> ValueTile {
        let (case, live) = (self.case, &self.outcome.go_live_month);
        let (early, late) = (case.month_after(live.p10), case.month_after(live.p90));
        let more = if early == late {
            String::new()
        } else {
            case.say("value-between", &[("low", &early), ("high", &late)])
        };
        self.tile("live", case.month_after(live.p50), more)
    }
}
