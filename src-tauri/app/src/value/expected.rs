//! What people expect of a year, in words and on the distribution of what the plan says of it.

use super::{Valued, pictures::Drawing};
use outset_core::{
    part::Unit,
    simulate::{Figure, Standing, YearBenefit},
};
use outset_report::{Bin, Caption, FigureInput, Mark, Placed, PlacedRange, Scale};
use outset_store::table::expectation::Expectation;

/// Everything that the expectations are placed by.
pub(crate) struct Placing<'a> {
    pub(crate) valued: &'a Valued<'a>,
    /// None for a plan of less than a year.
    pub(crate) year: Option<&'a YearBenefit>,
    /// Those of a benefit a year in the plan's currency.
    pub(crate) placed: &'a [&'a Expectation],
    /// All others.
    pub(crate) unplaced: &'a [&'a Expectation],
}

impl Placing<'_> {
    fn word(&self, id: &str) -> String {
        self.valued.case.word(id)
    }

    fn who(&self, row: &Expectation) -> String {
        if row.said_by.is_empty() {
            self.word("value-placed-somebody")
        } else {
            row.said_by.clone()
        }
    }

    fn range(&self, row: &Expectation, currency: &str) -> String {
        let format = self.valued.case.format;
        let money = |value| format.quantity(value, Unit::Money, currency).text;
        if row.low == row.high {
            money(row.low)
        } else {
            let texts = [("low", money(row.low)), ("high", money(row.high))];
            let texts = texts.each_ref().map(|(name, text)| (*name, text.as_str()));
            self.valued.case.say("value-placed-range", &texts)
        }
    }

    /// Of 100 futures: "23", "under 1".
    fn of_hundred(&self, share: &Figure) -> String {
        let format = self.valued.case.format;
        if share.value > 0.0 && share.value < 0.005 {
            self.word("value-placed-hardly")
        } else if (0.995..1.0).contains(&share.value) {
            self.word("value-placed-nearly")
        } else {
            format.number(share.value * 100.0, 0)
        }
    }

    /// What is compared, or why nothing is.
    pub(crate) fn says(&self) -> String {
        let case = self.valued.case;
        let Some(year) = self.year.filter(|_| !self.placed.is_empty()) else {
            return self.word("value-placed-none");
        };
        let month = |month: u32| case.format.number(f64::from(month), 0);
        let texts = [
            ("from", month(year.months.0)),
            ("to", month(year.months.1)),
            ("likely", self.valued.middle(&year.benefit)),
            ("poor", self.valued.end(year.benefit.p10, &year.benefit)),
            ("good", self.valued.end(year.benefit.p90, &year.benefit)),
        ];
        let texts = texts.each_ref().map(|(name, text)| (*name, text.as_str()));
        case.say("value-placed-says", &texts)
    }

    fn pairs(&self) -> impl Iterator<Item = (&Expectation, &Standing)> {
        let standings = self.year.map(|year| year.standings.as_slice());
        self.placed
            .iter()
            .copied()
            .zip(standings.unwrap_or_default())
    }

    /// "Eva expects €100,000 to €200,000: 23 of 100 futures are in it, 5 above, 72 below."
    pub(crate) fn standings(&self) -> Vec<String> {
        let case = self.valued.case;
        let told = |(row, standing): (&Expectation, &Standing)| {
            let texts = [
                ("who", self.who(row)),
                ("range", self.range(row, case.currency())),
                ("within", self.of_hundred(&standing.within)),
                ("above", self.of_hundred(&standing.above)),
                ("below", self.of_hundred(&standing.below)),
            ];
            let texts = texts.each_ref().map(|(name, text)| (*name, text.as_str()));
            case.say("value-placed-standing", &texts)
        };
        self.pairs().map(told).collect()
    }

    /// Those that cannot be placed, each with the reason.
    pub(crate) fn unplaced(&self) -> Vec<String> {
        let case = self.valued.case;
        let say = |row: &Expectation, id: &str| {
            let unit = row.unit.as_str();
            let (money, per) = unit.split_once('/').unwrap_or((unit, ""));
            let range = if outset_core::money::Currency::from_code(money).is_some() {
                self.range(row, money)
            } else {
                let ends = [row.low, row.high].map(|end| case.format.bare(end, Unit::Count));
                format!("{} – {} {unit}", ends[0], ends[1])
            };
            let id = if per == "year" && id.is_empty() {
                "value-placed-currency"
            } else if id.is_empty() {
                "value-placed-unit"
            } else {
                id
            };
            let texts = [("who", self.who(row)), ("range", range)];
            let texts = texts.each_ref().map(|(name, text)| (*name, text.as_str()));
            case.say(id, &texts)
        };
        let short = self.placed.iter().filter(|_| self.year.is_none());
        let short = short.map(|row| say(row, "value-placed-short"));
        short
            .chain(self.unplaced.iter().map(|row| say(row, "")))
            .collect()
    }

    /// The picture; none where no expectation can be placed.
    pub(crate) fn figure<T>(&self, draw: Drawing<'_, T>) -> Option<T> {
        let case = self.valued.case;
        let year = self.year.filter(|_| !self.placed.is_empty())?;
        let tick = |value: f64| case.format.compact(value, case.currency());
        let exact = |value: f64| self.valued.end(value, &year.benefit);
        let mark = |at: f64, id: &str| Mark {
            at,
            label: self.word(&format!("value-figure-{id}")),
        };
        let ranges = self.pairs().map(|(row, standing)| {
            let (who, within) = (self.who(row), self.of_hundred(&standing.within));
            let texts = [("who", who.as_str()), ("within", &within)];
            PlacedRange {
                label: case.say("value-placed-label", &texts),
                low: row.low,
                high: row.high,
                cells: vec![
                    who.clone(),
                    self.range(row, case.currency()),
                    self.of_hundred(&standing.below),
                    within.clone(),
                    self.of_hundred(&standing.above),
                ],
            }
        });
        let heads = ["who", "range", "below", "within", "above"];
        let bins = year.histogram.iter().map(|bin| Bin {
            from: bin.from,
            to: bin.to,
            count: bin.count as f64,
        });
        Some(draw(&FigureInput::Placed(Placed {
            caption: Caption {
                title: self.word("value-placed-title"),
                conclusion: self.says(),
                empty: self.word("value-figure-empty"),
            },
            bins: bins.collect(),
            ranges: ranges.collect(),
            marks: vec![
                mark(year.benefit.p10, "poor-short"),
                mark(year.benefit.p50, "likely"),
                mark(year.benefit.p90, "good-short"),
            ],
            money: Scale {
                tick: &tick,
                exact: &exact,
            },
            heads: heads
                .map(|id| self.word(&format!("value-placed-head-{id}")))
                .to_vec(),
        })))
    }
}
