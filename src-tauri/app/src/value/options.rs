//! Options and scenarios in words and pictures: what each way comes to, and by how much one beats another.

use super::Case;
use crate::{option::Built, value::missing, view::NumberTable};
use outset_core::{
    plan::Plan,
    simulate::{Knowing, Spread, Way},
};
use outset_report::{Caption, FigureInput, RangeRow, Ranges, RangesHeads, Scale};
use outset_store::PlanRows;

/// Numbers that are worth knowing, as many as one looks at.
const MOST_WORTH: usize = 10;

/// One way as it is told: the plan, an option, a scenario.
pub(crate) struct Told<'a> {
    pub(crate) title: String,
    pub(crate) rows: &'a PlanRows,
    pub(crate) plan: &'a Plan,
    /// What it comes to; none while something is missing.
    pub(crate) way: Option<&'a Way>,
}

impl Case<'_> {
    fn amount(&self, value: f64, spread: &Spread) -> String {
        let rounded = self.format.rounded(value, spread.error, self.currency());
        rounded.text
    }

    /// "−€4,000 to €52,000"
    fn poor_to_good(&self, spread: &Spread) -> String {
        let end = |value: f64| {
            let error = 1.5 * spread.error;
            self.format.rounded(value, error, self.currency()).text
        };
        let texts = [("low", end(spread.p10)), ("high", end(spread.p90))];
        let texts = texts.each_ref().map(|(name, text)| (*name, text.as_str()));
        self.say("option-between", &texts)
    }

    /// What an option lacks, or what it comes to beside the plan.
    pub(crate) fn option_says(&self, told: &Told<'_>, beside: bool) -> String {
        let Some(way) = told.way else {
            let case = Case {
                rows: told.rows,
                plan: told.plan,
                format: self.format,
            };
            return missing::headline(&case, &missing::parts(&case));
        };
        let chance = self.chance(&way.chance_to_pay_back);
        let likely = self.amount(way.npv.p50, &way.npv);
        let texts = [("likely", likely.as_str()), ("chance", &chance)];
        let says = self.say("option-says", &texts);
        if !beside {
            return says;
        }
        format!(
            "{says} {}",
            self.against(&way.against_first, &way.beats_first)
        )
    }

    /// "€53,000 less than the plan, and better in 22 % of the futures."
    fn against(&self, more: &Spread, beats: &outset_core::simulate::Figure) -> String {
        let shown = self.format.rounded(more.p50, more.error, self.currency());
        let size = self
            .format
            .rounded(more.p50.abs(), more.error, self.currency());
        let beats = self.chance(beats);
        let texts = [("amount", size.text.as_str()), ("beats", &beats)];
        let id = match shown.value {
            value if value > 0.0 => "option-more",
            value if value < 0.0 => "option-less",
            _ => "option-equal",
        };
        self.say(id, &texts)
    }

    /// What a scenario does to its option, or to the plan.
    pub(crate) fn scenario_says(&self, told: &Told<'_>) -> String {
        let Some(way) = told.way else {
            return self.option_says(told, false);
        };
        let (chance, likely) = (
            self.chance(&way.chance_to_pay_back),
            self.amount(way.npv.p50, &way.npv),
        );
        let difference = self.amount(way.against_first.p50, &way.against_first);
        let texts = [
            ("likely", likely.as_str()),
            ("chance", &chance),
            ("difference", &difference),
        ];
        self.say("option-scenario-says", &texts)
    }

    /// All ways with what they return, take and beat; doing nothing stands last.
    pub(crate) fn options_table(&self, ways: &[Told<'_>], beside: bool) -> NumberTable {
        let heads = [
            "way",
            "likely",
            "between",
            "chance",
            "invests",
            "against",
            "beats",
            "against-best",
            "best",
        ];
        let mut table = self.option_table("options", &heads);
        for (at, told) in ways.iter().enumerate() {
            let Some(way) = told.way else { continue };
            let beside = beside && at > 0;
            let or_dash = |there: bool, text: String| if there { text } else { "–".to_owned() };
            table.rows.push(vec![
                told.title.clone(),
                self.amount(way.npv.p50, &way.npv),
                self.poor_to_good(&way.npv),
                self.chance(&way.chance_to_pay_back),
                self.amount(way.invests.p50, &way.invests),
                or_dash(
                    beside,
                    self.amount(way.against_first.p50, &way.against_first),
                ),
                or_dash(beside, self.chance(&way.beats_first)),
                self.amount(way.against_best_other.p50, &way.against_best_other),
                self.chance(&way.chance_best),
            ]);
        }
        table
    }

    /// Scenarios beside what they change.
    pub(crate) fn scenarios_table(&self, scenarios: &[(Told<'_>, String)]) -> NumberTable {
        let heads = [
            "scenario",
            "of",
            "likely",
            "chance",
            "difference",
            "between",
            "better",
        ];
        let mut table = self.option_table("scenarios", &heads);
        for (told, of) in scenarios {
            let Some(way) = told.way else { continue };
            table.rows.push(vec![
                told.title.clone(),
                of.clone(),
                self.amount(way.npv.p50, &way.npv),
                self.chance(&way.chance_to_pay_back),
                self.amount(way.against_first.p50, &way.against_first),
                self.poor_to_good(&way.against_first),
                self.chance(&way.beats_first),
            ]);
        }
        table
    }

    /// What knowing one number before choosing among the ways would be worth, the most first.
    pub(crate) fn worth_knowing(&self, knowing: &Knowing, built: &[Built]) -> NumberTable {
        let mut table = self.option_table("worth-knowing", &["number", "worth", "who"]);
        let compared = built.iter().filter(|one| one.compared.is_some());
        if compared.count() < 2 {
            return table;
        }
        let mut worth: Vec<_> = knowing
            .drivers
            .iter()
            .filter(|one| one.worth.value > one.worth.error)
            .collect();
        worth.sort_by(|a, b| b.worth.value.total_cmp(&a.worth.value));
        let rows = worth.into_iter().take(MOST_WORTH).filter_map(|one| {
            let mut ways = built.iter();
            let driver = ways.find_map(|way| way.plan.driver(&one.id))?;
            let worth = self
                .format
                .rounded(one.worth.value, one.worth.error, self.currency());
            let says = (worth.value > 0.0).then_some(worth.text)?;
            Some(vec![driver.name.clone(), says, driver.said_by.clone()])
        });
        table.rows = rows.collect();
        table
    }

    fn option_table(&self, id: &str, heads: &[&str]) -> NumberTable {
        let head = |head: &&str| self.word(&format!("option-head-{head}"));
        NumberTable {
            id: id.to_owned(),
            title: self.word(&format!("option-{id}")),
            says: self.word(&format!("option-{id}-says")),
            columns: heads.iter().map(head).collect(),
            rows: Vec::new(),
        }
    }

    /// The returns side by side, doing nothing last.
    pub(crate) fn options_figure<T>(
        &self,
        ways: &[Told<'_>],
        draw: &dyn Fn(&FigureInput<'_>) -> T,
    ) -> T {
        let tick = |value: f64| self.format.compact(value, self.currency());
        let errors = ways
            .iter()
            .filter_map(|told| told.way.map(|way| way.npv.error));
        let error = errors.fold(0.0, f64::max);
        let exact = |value: f64| self.format.rounded(value, error, self.currency()).text;
        let mut rows: Vec<RangeRow> = ways
            .iter()
            .enumerate()
            .map(|(at, told)| RangeRow {
                label: told.title.clone(),
                percentiles: told.way.map(|way| {
                    let npv = &way.npv;
                    [npv.p10, npv.p25, npv.p50, npv.p75, npv.p90]
                }),
                says: match told.way {
                    Some(way) => self.amount(way.npv.p50, &way.npv),
                    None => self.word("option-no-result"),
                },
                chosen: at == 0,
            })
            .collect();
        rows.push(RangeRow {
            label: self.word("option-as-today"),
            percentiles: Some([0.0; 5]),
            says: self.format.compact(0.0, self.currency()),
            chosen: false,
        });
        let head = |id: &str| self.word(&format!("value-figure-{id}"));
        draw(&FigureInput::Ranges(Ranges {
            caption: Caption {
                title: self.word("option-figure"),
                conclusion: self.word("option-figure-says"),
                empty: self.word("value-figure-empty"),
            },
            rows,
            money: Scale {
                tick: &tick,
                exact: &exact,
            },
            heads: RangesHeads {
                name: self.word("option-head-way"),
                percentiles: ["poor", "lower", "likely", "upper", "good"].map(head),
            },
        }))
    }
}
