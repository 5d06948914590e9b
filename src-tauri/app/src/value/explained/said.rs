//! What a figure is, what the typical future says of it, and how far the two are apart: a sentence each.

use super::Explaining;
use outset_core::part::Unit;

impl Explaining<'_> {
    /// What the figure is, what the typical future says of it, and how far the two are apart.
    pub(super) fn says(&self, figure: &str) -> Vec<String> {
        let (case, outcome) = (self.valued.case, self.valued.outcome);
        let is = case.word(&format!("value-explained-{figure}"));
        let (typical, shown) = match figure {
            "invests" => (self.sums.invests(), Some(&outcome.invests)),
            "peak" => (-self.sums.deepest().1, Some(&outcome.peak_need)),
            "return" => (self.sums.present(), Some(&outcome.npv)),
            "payback" => return vec![is, self.typical_payback()],
            "live" => return vec![is, self.typical_live()],
            _ => (self.sums.present(), None),
        };
        let text = case.money(typical);
        let Some(spread) = shown else {
            let returns = case.say("value-explained-typical-return", &[("amount", &text)]);
            return vec![is, returns];
        };
        let likely = self.valued.middle(spread);
        let typical_says = case.say("value-explained-typical", &[("amount", &text)]);
        let by = spread.p50 - typical;
        let shown = case.format.rounded(by.abs(), spread.error, case.currency());
        let id = match (shown.value > 0.0, by > 0.0) {
            (false, _) => "value-explained-same",
            (true, true) => "value-explained-more",
            (true, false) => "value-explained-less",
        };
        let texts = [("likely", likely.as_str()), ("by", &shown.text)];
        vec![is, typical_says, case.say(id, &texts)]
    }

    fn typical_payback(&self) -> String {
        let case = self.valued.case;
        let row = self.sums.paid_back();
        let after = |row: usize| {
            // Counted as on the axis: what never is below zero has come back after the first month.
            let months = u32::try_from(row.max(1)).unwrap_or(u32::MAX);
            case.counted("value-after-months", months)
        };
        let text = row.map_or_else(|| case.word("value-payback-beyond"), after);
        let tile = self.valued.months_to_payback();
        let likely = tile.map_or_else(
            || case.word("value-payback-beyond"),
            |months| case.counted("value-after-months", months as u32),
        );
        let texts = [("typical", text.as_str()), ("likely", &likely)];
        case.say("value-explained-payback-both", &texts)
    }

    fn typical_live(&self) -> String {
        let (case, live) = (self.valued.case, &self.valued.outcome.go_live_month);
        let months = self.quantity(self.sums.go_live, Unit::Months);
        let texts = [
            ("months", months),
            ("typical", case.month_after(self.sums.go_live)),
            ("likely", case.month_after(live.p50)),
        ];
        let texts = texts.each_ref().map(|(name, text)| (*name, text.as_str()));
        case.say("value-explained-live-both", &texts)
    }
}
