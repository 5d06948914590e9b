//! The proposal in words: everything that stands on its one page.

use super::Valued;
use crate::{
    scope::ScopeRows,
    view::{EstimateView, OpenPointRow},
    words,
};
use outset_core::{
    plan::Driver,
    simulate::BreakEven,
    time::{Day, Month},
};
use outset_report::{Asked, Assumptions, Fact, Figure, Item, List, Proposal, Returns};
use outset_store::table::threshold::Threshold;

/// Assumptions that are told: those that move the return most.
const STRONGEST: usize = 5;

/// What the page says besides the result.
pub(crate) struct Around<'a> {
    pub(crate) workspace: &'a str,
    pub(crate) today: Day,
    pub(crate) scope: &'a ScopeRows,
    /// Open ones only.
    pub(crate) open_points: Vec<OpenPointRow>,
    pub(crate) thresholds: &'a [Threshold],
    /// The way that was chosen, and what it was compared with.
    pub(crate) way: Option<Asked>,
    /// Where the strongest driver tips.
    pub(crate) tips: Option<(&'a Driver, BreakEven)>,
}

impl Valued<'_> {
    /// The page, with its picture drawn for print.
    pub(crate) fn proposal(&self, around: &mut Around<'_>, fan: Figure) -> Proposal {
        let case = self.case;
        let day = case.format.day(around.today);
        let about = [("workspace", around.workspace), ("day", &day)];
        let rate = case.format.number(case.plan.discount_rate * 100.0, 2);
        Proposal {
            language: case.format.language.clone(),
            day: dated(around.today),
            kind: case.word("proposal-kind"),
            about: case.say("proposal-about", &about),
            project: case.rows.project.name.clone(),
            headline: self.headline(),
            way: around.way.take(),
            ask: self.staged_ask(around.today).map(|text| Asked {
                label: case.word("proposal-asked"),
                text,
            }),
            returns: self.returns(),
            facts: self.facts(),
            fan,
            fan_note: case.say("value-fan-note", &[("rate", &rate)]),
            assumptions: self.assumptions(),
            stop: self.list(
                "stop",
                self.stop(around.scope, around.thresholds, around.tips),
            ),
            open: self.list("open", self.open(&around.open_points)),
            small: self.small(),
        }
    }

    /// Everything, and what finance would book.
    fn returns(&self) -> Returns {
        let (case, outcome) = (self.case, self.outcome);
        let heads = ["likely", "poor", "good", "chance"];
        let head = |id: &str| case.word(&format!("proposal-return-{id}"));
        let both = [
            ("everything", &outcome.npv, &outcome.chance_to_pay_back),
            (
                "booked",
                &outcome.npv_booked,
                &outcome.chance_to_pay_back_booked,
            ),
        ];
        let row = |(id, spread, chance): (&str, &outset_core::simulate::Spread, _)| {
            vec![
                head(id),
                self.middle(spread),
                self.end(spread.p10, spread),
                self.end(spread.p90, spread),
                case.chance(chance),
            ]
        };
        let time = case.horizon();
        let first = case.say("proposal-return-over", &[("time", &time)]);
        Returns {
            heads: std::iter::once(first)
                .chain(heads.into_iter().map(head))
                .collect(),
            rows: both.map(row).into(),
        }
    }

    fn facts(&self) -> Vec<Fact> {
        let wanted = ["invests", "peak", "payback", "live"];
        let tiles = self.tiles().into_iter();
        let tiles = tiles.filter(|tile| wanted.contains(&tile.id.as_str()));
        let mut facts: Vec<Fact> = tiles
            .map(|tile| Fact {
                label: tile.label,
                text: tile.text,
            })
            .collect();
        let case = self.case;
        if let (Some(budget), Some(chance)) = (case.plan.budget, self.outcome.chance_within_budget)
        {
            let budget = case.format.rounded(budget, 0.5, case.currency()).text;
            facts.push(Fact {
                label: case.say("proposal-within-budget", &[("budget", &budget)]),
                text: case.chance(&chance),
            });
        }
        facts
    }

    /// What the return rests on, with who said it, when, and how it is known.
    fn assumptions(&self) -> Assumptions {
        let case = self.case;
        let word = |id: &str| case.word(&format!("proposal-assumption-{id}"));
        let row = |driver: &Driver| {
            let mut view = case.driver_view(driver)?;
            // Several people say it: all of them are named.
            if !driver.estimate.voices().is_empty() {
                view.said_by.clone_from(&driver.said_by);
            }
            let (who, how) = (self.who(&view), view.certainty_name);
            Some([driver.name.clone(), self.range_of(driver), who, how])
        };
        Assumptions {
            title: case.word("proposal-assumptions"),
            heads: ["what", "range", "who", "how"].map(word),
            rows: self.strongest().filter_map(row).take(STRONGEST).collect(),
        }
    }

    /// Drivers that move the result, the strongest first.
    pub(crate) fn strongest(&self) -> impl Iterator<Item = &Driver> {
        let moving = self.outcome.drivers.iter();
        let moving = moving.filter(|effect| !effect.no_effect && effect.swing() > 0.0);
        moving.filter_map(|effect| self.case.plan.driver(&effect.id))
    }

    fn who(&self, view: &EstimateView) -> String {
        let known = [&view.said_by, &view.said_on];
        let said: Vec<&str> = known
            .into_iter()
            .map(String::as_str)
            .filter(|text| !text.is_empty())
            .collect();
        if !said.is_empty() {
            said.join(", ")
        } else if !view.source.is_empty() {
            view.source.clone()
        } else {
            self.case.word("proposal-nobody")
        }
    }

    /// Open points; those that somebody looks after first.
    fn open(&self, points: &[OpenPointRow]) -> Vec<Item> {
        let case = self.case;
        let mut points: Vec<&OpenPointRow> = points.iter().collect();
        points.sort_by_key(|row| row.owner.is_empty() && row.due_on.is_empty());
        let item = |row: &OpenPointRow| {
            let owner = if row.owner.is_empty() {
                case.word("proposal-nobody")
            } else {
                row.owner.clone()
            };
            let due = [("owner", owner.as_str()), ("day", &row.due_on)];
            let about = match row.state.as_str() {
                _ if row.due_on.is_empty() => owner.clone(),
                "late" => case.say("proposal-late", &due),
                _ => case.say("proposal-due", &due),
            };
            Item {
                text: row.text.clone(),
                about,
            }
        };
        points.into_iter().map(item).collect()
    }

    fn list(&self, id: &str, items: Vec<Item>) -> List {
        let format = self.case.format.clone();
        let more = move |count: usize| {
            let shown = format.number(count as f64, 0);
            let texts = [("shown", shown.as_str())];
            words::text_with(&format.language, "proposal-more", &texts)
        };
        List {
            title: self.case.word(&format!("proposal-{id}")),
            items,
            none: self.case.word(&format!("proposal-{id}-none")),
            more: Box::new(more),
        }
    }

    /// How it was worked out, so that another may work it out again.
    fn small(&self) -> String {
        let (case, outcome) = (self.case, self.outcome);
        let texts = [
            ("start", case.format.month(Month(case.plan.start_month))),
            ("futures", case.format.number(outcome.samples as f64, 0)),
            ("seed", outcome.seed.to_string()),
            ("sampler", outcome.sampler.clone()),
            ("engine", outcome.engine.clone()),
        ];
        let texts = texts.each_ref().map(|(name, text)| (*name, text.as_str()));
        case.say("proposal-term-small", &texts)
    }
}

fn dated(day: Day) -> outset_report::Day {
    use chrono::Datelike as _;
    outset_report::Day {
        year: day.0.year(),
        month: u8::try_from(day.0.month()).unwrap_or(1),
        day: u8::try_from(day.0.day()).unwrap_or(1),
    }
}
