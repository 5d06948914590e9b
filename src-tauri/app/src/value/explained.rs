//! A figure taken apart in the typical future: what each benefit and cost is made of, by year, to the total.

mod over_time;

use super::Valued;
use crate::{
    format::four,
    view::{EstimateView, ExplainedDriver, ExplainedLine, ExplanationView, NumberTable, OwnerKind},
};
use outset_core::{
    part::Unit,
    phase::PhaseKind,
    plan::{Arithmetic, Cost, Factor, Line, Timing},
};

mod outcomes;

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

    /// What the figure is, what the typical future says of it, and how far the two are apart.
    fn says(&self, figure: &str) -> Vec<String> {
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

    /// The arithmetic of one benefit or cost.
    fn line(&self, line: &Line, figure: &str) -> ExplainedLine {
        let case = self.valued.case;
        let repeated = self
            .cost(line)
            .is_none_or(|cost| matches!(cost.timing, Timing::Monthly | Timing::PerCase { .. }));
        let mut sums: Vec<String> = line
            .factors
            .iter()
            .flat_map(|one| self.outcomes(one))
            .collect();
        let unit = if repeated {
            Unit::MoneyPerMonth
        } else {
            Unit::Money
        };
        let full = self.amount(line.full, unit);
        let product = self.product(line);
        // A single number stands for itself.
        sums.push(match (product.is_empty(), line.factors.len()) {
            (true, _) => full,
            (_, 1) => product,
            _ => format!("{product} = {full}"),
        });
        sums.extend(self.over_time(line));
        let counted = self.counted(line, figure);
        let total = case.money(counted);
        let times = Some(counted / line.full).filter(|times| repeated && times.is_finite());
        sums.push(match times {
            Some(times) => {
                let months = self.bare(times);
                let texts = [("months", months.as_str()), ("total", &total)];
                case.say("value-explained-months", &texts)
            }
            None => case.say("value-explained-once", &[("total", &total)]),
        });
        ExplainedLine {
            name: self.name(line),
            sums,
        }
    }

    /// "1,200 (cases a month) × 4.5 min (minutes saved) ÷ 60 …"
    fn product(&self, line: &Line) -> String {
        let mut product = String::new();
        for factor in &line.factors {
            let (sign, text) = match factor {
                Factor::Over(number) => (" ÷ ", self.bare(*number)),
                Factor::Times(number) if line.factors.len() > 1 => (" × ", self.bare(*number)),
                // The only number of a cost is the amount itself.
                Factor::Times(_) => return String::new(),
                Factor::Driver(id, value) => (" × ", self.named(id, *value)),
                Factor::MoreRight { value, .. } => (
                    " × ",
                    self.said("value-explained-more-right", *value, Unit::Share),
                ),
                Factor::MoreWorth { .. } | Factor::MoreByClass { .. } => {
                    let id = "value-explained-more-worth";
                    (" × ", self.said(id, factor.value(), Unit::Money))
                }
            };
            if !product.is_empty() {
                product.push_str(sign);
            }
            product.push_str(&text);
        }
        product
    }

    pub(super) fn named(&self, id: &str, value: f64) -> String {
        if let Some(both) = self.times_its_rate(id) {
            return both;
        }
        let Some(driver) = self.valued.case.plan.driver(id) else {
            return self.bare(value);
        };
        let value = self.typical(driver, value);
        let texts = [("value", value.as_str()), ("name", &driver.name)];
        self.valued.case.say("value-explained-factor", &texts)
    }

    fn said(&self, id: &str, value: f64, unit: Unit) -> String {
        let name = self.valued.case.word(id);
        let value = self.quantity(value, unit);
        let texts = [("value", value.as_str()), ("name", &name)];
        self.valued.case.say("value-explained-factor", &texts)
    }

    /// How long each phase up to go-live takes.
    fn phases(&self) -> Vec<ExplainedLine> {
        let case = self.valued.case;
        let before = [PhaseKind::ProofOfConcept, PhaseKind::Build];
        let phases = before.into_iter().filter_map(|kind| {
            let id = case.plan.phase(kind)?.duration.as_deref()?;
            let at = case
                .plan
                .drivers
                .iter()
                .position(|driver| driver.id == id)?;
            Some(ExplainedLine {
                name: case.word(&format!("value-phase-{}", kind.id())),
                sums: vec![self.quantity(self.values[at].max(0.0), Unit::Months)],
            })
        });
        phases.collect()
    }

    /// The sums side by side; none for a figure that is no money.
    fn table(&self, figure: &str) -> Option<NumberTable> {
        let case = self.valued.case;
        let head = |id: &str| case.word(&format!("value-explained-head-{id}"));
        let (columns, rows) = match figure {
            "live" => return None,
            "invests" => {
                let part = |line: &Line| vec![self.counted(line, figure)];
                (vec![head("before")], self.rows(figure, 1, &part, false))
            }
            "peak" => {
                let last = self.last_row(figure);
                let month = case.format.number(last as f64, 0);
                let column = case.say("value-explained-head-until", &[("month", &month)]);
                let part = |line: &Line| vec![self.counted(line, figure)];
                (vec![column], self.rows(figure, 1, &part, true))
            }
            _ => self.years(figure),
        };
        let mut all = vec![head("what")];
        all.extend(columns);
        Some(NumberTable {
            id: "sums".to_owned(),
            title: case.word("value-explained-sums"),
            says: case.word("value-explained-rounded"),
            columns: all,
            rows,
        })
    }

    /// By year from the start, then all together, then what it is worth at the start.
    fn years(&self, figure: &str) -> (Vec<String>, Vec<Vec<String>>) {
        let case = self.valued.case;
        let months = self.sums.worth.len() - 1;
        let years = months.div_ceil(12);
        let part = |line: &Line| {
            let year = |year: usize| -> f64 {
                // What falls at the start belongs to the first year.
                let from = if year == 0 { 0 } else { year * 12 + 1 };
                let to = ((year + 1) * 12).min(months);
                line.rows[from..=to].iter().sum()
            };
            let mut cells: Vec<f64> = (0..years).map(year).collect();
            cells.extend([line.total(), line.present(&self.sums.worth)]);
            cells
        };
        let rows = self.rows(figure, years + 2, &part, true);
        let year = |year: usize| {
            let shown = case.format.number(year as f64 + 1.0, 0);
            case.say("value-explained-head-year", &[("year", &shown)])
        };
        let mut columns: Vec<String> = (0..years).map(year).collect();
        let head = |id: &str| case.word(&format!("value-explained-head-{id}"));
        columns.extend([head("total"), head("present")]);
        (columns, rows)
    }

    /// A row for each benefit and cost, and their sum. Signed, costs are negative.
    fn rows(
        &self,
        figure: &str,
        width: usize,
        part: &dyn Fn(&Line) -> Vec<f64>,
        signed: bool,
    ) -> Vec<Vec<String>> {
        let case = self.valued.case;
        let mut sums = vec![0.0; width];
        let write = |name: String, cells: &[f64]| {
            let mut row = vec![name];
            row.extend(cells.iter().map(|cell| case.money(*cell)));
            row
        };
        let mut add = |name: String, mut cells: Vec<f64>, sign: f64| {
            for (sum, cell) in sums.iter_mut().zip(&mut cells) {
                *cell *= sign;
                *sum += *cell;
            }
            write(name, &cells)
        };
        let mut rows: Vec<Vec<String>> = self
            .shown(figure)
            .into_iter()
            .map(|line| {
                let sign = if signed && !line.brings { -1.0 } else { 1.0 };
                add(self.name(line), part(line), sign)
            })
            .collect();
        if figure != "invests" && self.sums.other.iter().any(|row| *row != 0.0) {
            let other = Line {
                id: String::new(),
                brings: true,
                factors: Vec::new(),
                full: 0.0,
                rows: self.sums.other.clone(),
                before_live: 0.0,
            };
            let name = case.word("value-explained-other");
            rows.push(add(name, part(&other), 1.0));
        }
        rows.push(write(case.word("value-explained-sum"), &sums));
        rows
    }

    /// Every number that the figure rests on, the strongest first.
    fn drivers(&self, figure: &str) -> Vec<ExplainedDriver> {
        let (case, plan) = (self.valued.case, self.valued.case.plan);
        let durations = plan.phases.iter().filter(|phase| {
            // How long it runs changes nothing before it runs.
            let early = ["invests", "peak", "live"].contains(&figure);
            !early || phase.kind != PhaseKind::Operation
        });
        let mut ids: Vec<&str> = durations
            .filter_map(|phase| phase.duration.as_deref())
            .collect();
        if figure != "live" {
            for line in self.shown(figure) {
                let benefit = plan
                    .benefits
                    .iter()
                    .find(|one| line.brings && one.id == line.id);
                ids.extend(benefit.map(|one| one.drivers()).unwrap_or_default());
                ids.extend(self.cost(line).map(Cost::drivers).unwrap_or_default());
            }
        }
        let foreign = self.said_in_other_currencies(&ids);
        ids.extend(foreign.iter().map(String::as_str));
        let by_strength = self.valued.outcome.drivers.iter();
        let used = by_strength.filter(|effect| ids.contains(&effect.id.as_str()));
        used.filter_map(|effect| {
            let at = plan
                .drivers
                .iter()
                .position(|driver| driver.id == effect.id)?;
            let driver = &plan.drivers[at];
            let estimate = case.driver_view(driver)?;
            let typical = self.typical(driver, self.values[at]);
            Some(ExplainedDriver {
                tab: self.tab_of(&estimate, &driver.id).to_owned(),
                // A number that is known says so by itself.
                typical: if typical == estimate.reading {
                    String::new()
                } else {
                    typical
                },
                estimate,
            })
        })
        .collect()
    }

    /// The tab of Value where a number is typed; none where it is only asked in Scope. A fact of Scope
    /// stands with the benefits that use it as well.
    fn tab_of(&self, estimate: &EstimateView, id: &str) -> &'static str {
        let mut benefits = self.valued.case.plan.benefits.iter();
        match estimate.place.owner.as_ref().map(|owner| owner.kind) {
            Some(OwnerKind::Benefit) => "benefits",
            Some(OwnerKind::Cost | OwnerKind::Lever | OwnerKind::Currency) => "costs",
            Some(OwnerKind::Phase | OwnerKind::Risk) => "phases",
            None if estimate.home == "team" => "costs",
            None if benefits.any(|benefit| benefit.drivers().contains(&id)) => "benefits",
            None => "",
        }
    }

    /// A value with four digits: enough to follow a sum.
    fn quantity(&self, value: f64, unit: Unit) -> String {
        self.quantity_in(value, unit, self.valued.case.currency())
    }

    fn bare(&self, value: f64) -> String {
        self.valued.case.format.number(four(value), 4)
    }

    /// An amount: whole where it is large, with cents where it is small.
    fn amount(&self, value: f64, unit: Unit) -> String {
        let step = if value.abs() < 1_000.0 { 100.0 } else { 1.0 };
        let value = (value * step).round() / step;
        let case = self.valued.case;
        case.format.quantity(value, unit, case.currency()).text
    }
}
