//! The three views of the return, in words.

use super::Valued;
use crate::view::{OneView, ViewsView};
use outset_core::simulate::{Between, View, Views};

/// From this chance on, even those who expect least are no hindrance.
const EVEN: f64 = 0.4;

impl Valued<'_> {
    /// The sceptics' return, that of all together, and the believers'.
    pub(crate) fn views(&self, found: &Views) -> ViewsView {
        let case = self.case;
        let one = |id: &str, view: &View| OneView {
            id: id.to_owned(),
            name: case.word(&format!("voice-view-{id}")),
            likely: self.middle(&view.npv),
            chance: self.futures_of(view),
        };
        ViewsView {
            says: self.views_say(found),
            term: case.word("voice-views-says.term"),
            views: vec![
                one("sceptics", &found.sceptics),
                one("joint", &found.joint),
                one("believers", &found.believers),
            ],
            gap: self.gap(found),
        }
    }

    /// The same in lines of text: what each expects, and what makes the gap.
    pub(crate) fn views_lines(&self, found: &Views) -> Vec<String> {
        let likely = [
            ("sceptics", &found.sceptics),
            ("joint", &found.joint),
            ("believers", &found.believers),
        ]
        .map(|(name, view)| (name, self.middle(&view.npv)));
        let texts = likely.each_ref().map(|(name, text)| (*name, text.as_str()));
        let gap = self.gap(found);
        let says = [self.views_say(found), gap];
        let says: Vec<String> = says.into_iter().filter(|text| !text.is_empty()).collect();
        vec![self.case.say("voice-views-line", &texts), says.join(" ")]
    }

    /// "48 of 100 futures".
    fn futures_of(&self, view: &View) -> String {
        let case = self.case;
        let share = view.chance_to_pay_back.value;
        // Not one of 100, and yet one of many.
        let id = if share > 0.0 && share < 0.005 {
            "voice-of-hundred-hardly"
        } else if (0.995..1.0).contains(&share) {
            "voice-of-hundred-nearly"
        } else {
            let number = case.format.number(share * 100.0, 0);
            return case.say("voice-of-hundred", &[("number", &number)]);
        };
        case.word(id)
    }

    fn views_say(&self, found: &Views) -> String {
        let (low, high) = (
            self.futures_of(&found.sceptics),
            self.futures_of(&found.believers),
        );
        let id = if found.sceptics == found.believers {
            "voice-views-same"
        } else if found.sceptics.chance_to_pay_back.value >= EVEN {
            "voice-views-even"
        } else {
            "voice-views-says"
        };
        let texts = [("sceptics", low.as_str()), ("believers", &high)];
        self.case.say(id, &texts)
    }

    /// "Adoption makes most of the gap: €60,000 of €90,000."
    fn gap(&self, found: &Views) -> String {
        let case = self.case;
        let Some(Between { driver, moved }) = found.between.first() else {
            return String::new();
        };
        let Some(driver) = case.plan.driver(driver) else {
            return String::new();
        };
        let whole = found.believers.npv.p50 - found.sceptics.npv.p50;
        let error = found.believers.npv.error.max(found.sceptics.npv.error);
        let part = case
            .format
            .rounded(moved.value, moved.error, case.currency());
        let whole = case.format.rounded(whole, error, case.currency());
        let several = found.between.len() > 1;
        let clear = part.value > 0.0 && whole.value > 0.0;
        let id = match (clear, several) {
            (false, _) => return String::new(),
            (true, false) => "voice-gap-only",
            (true, true) => "voice-gap",
        };
        let texts = [
            ("driver", driver.name.as_str()),
            ("part", &part.text),
            ("whole", &whole.text),
        ];
        case.say(id, &texts)
    }
}
