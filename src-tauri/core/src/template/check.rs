//! What a template may hold: every mistake is found and named with its place, so that whoever wrote the file
//! can mend all of them at once.

mod way;

pub use way::OPTIONS;

use super::{
    BenefitOf, CostOf, Figure, Figures, LeverOf, PhaseOf, RiskOf, Template, VERSION, Words,
};
use crate::{
    Invalid, cost_category::CostCategory, lever::LeverKind, money::Currency, name,
    part::part_named, phase::PhaseKind, plan::CostKind, project::ProjectSize,
};

/// The kinds of benefit, each with the numbers that only it takes.
pub const BENEFITS: [(&str, &[&str]); 11] = [
    ("time_saved", &["minutes_saved"]),
    (
        "better_decisions",
        &[
            "found_model",
            "right_model",
            "worth_found",
            "worth_false_alarm",
            "worth_missed",
            "worth_left_alone",
        ],
    ),
    // Those of its classes come with them.
    ("class_decisions", &[]),
    (
        "team",
        &[
            "right_human",
            "right_model_alone",
            "right_team",
            "worth_right",
        ],
    ),
    ("revenue_uplift", &["revenue_per_month", "uplift", "margin"]),
    ("cost_avoided", &["amount_per_month"]),
    ("risk_reduced", &["times_a_year", "damage", "share_avoided"]),
    ("amount", &["amount_per_month"]),
    ("one_off", &["amount", "months_after"]),
    ("expression", &["expression_per_month", "money_loss"]),
    ("expression_once", &["expression_once", "months_after"]),
];

/// Numbers that any benefit may have.
pub const ANY_BENEFIT: &[&str] = &["adoption", "redeployed", "quality_loss", "ramp"];

/// How a benefit may reach the books.
pub const BOOKS: [&str; 5] = [
    "cash_saved",
    "cost_avoided",
    "margin_earned",
    "capacity_freed",
    "risk_reduced",
];

/// When a cost may fall.
pub const TIMINGS: [&str; 5] = [
    "at_start",
    "at_go_live",
    "monthly",
    "per_case",
    "per_retraining",
];

/// When a risk may happen.
pub const RISK_TIMES: [&str; 3] = ["up_to_go_live", "after_start", "after_go_live"];

const OF_PROJECT: &[&str] = &[
    "cases_per_month",
    "minutes_per_case",
    "hourly_rate",
    "share_positive",
    "found_today",
    "right_today",
    "found_goal",
    "right_goal",
    "inflation",
    "contingency",
    "tax_rate",
];
const OF_PHASE: &[&str] = &["duration", "gate_chance", "cost_to_stop", "owner_hours"];
const OF_RISK: &[&str] = &[
    "risk_chance",
    "risk_share",
    "risk_months",
    "risk_cost",
    "risk_delay",
    "risk_lost",
    "risk_lost_for",
];
const OF_LEVER: &[&str] = &["cost_share", "lever_quality"];

/// Most benefits, costs, risks or questions of one template.
const MOST: usize = 50;
/// The longest horizon and the longest time between two trainings, in months.
const MOST_MONTHS: f64 = 240.0;

/// Something that a template may not say.
#[derive(Debug, Clone, PartialEq)]
pub struct Mistake {
    /// Where: `benefits[1].figures.adoption`, counted from 0.
    pub place: String,
    /// Why.
    pub reason: Invalid,
}

/// Collects mistakes.
#[derive(Default)]
struct Found(Vec<Mistake>);

impl Found {
    fn add<T>(&mut self, place: &str, result: Result<T, Invalid>) {
        if let Err(reason) = result {
            let place = place.to_owned();
            self.0.push(Mistake { place, reason });
        }
    }

    fn one_of(&mut self, place: &str, found: &str, offered: &[&str]) {
        let known = offered.contains(&found).then_some(());
        let found = found.to_owned();
        self.add(place, known.ok_or(Invalid::NotInList { found }));
    }

    fn few(&mut self, place: &str, found: usize) {
        let most = MOST;
        let few = (found <= most).then_some(());
        let least = 0;
        self.add(place, few.ok_or(Invalid::Count { found, least, most }));
    }

    fn months(&mut self, place: &str, months: f64, least: f64) {
        let most = MOST_MONTHS;
        let possible = (least..=most).contains(&months).then_some(());
        self.add(place, possible.ok_or(Invalid::OutOfRange { least, most }));
    }

    fn words(&mut self, place: &str, words: &Words, read: fn(&str) -> Result<String, Invalid>) {
        if matches!(words, Words::Each(texts) if texts.is_empty()) {
            self.add::<()>(place, Err(Invalid::Empty));
        }
        for text in words.all() {
            self.add(place, read(text));
        }
    }

    fn figure(&mut self, place: &str, part: &str, figure: &Figure) {
        if let Some(part) = part_named(part) {
            self.add(place, figure.value().estimate().check(&part.bounds));
            self.told(place, part, figure);
        }
    }

    fn figures(&mut self, place: &str, figures: &Figures, allowed: &[&[&str]]) {
        let allowed: Vec<&str> = allowed
            .iter()
            .flat_map(|parts| parts.iter())
            .copied()
            .collect();
        for (part, figure) in figures {
            let place = format!("{place}figures.{part}");
            self.one_of(&place, part, &allowed);
            self.figure(&place, part, figure);
        }
    }
}

impl Template {
    /// Everything that it may not say, in the order of the document; nothing where it can be used.
    pub fn mistakes(&self) -> Vec<Mistake> {
        let mut found = Found::default();
        if self.needs() > self.version {
            let (least, most) = (f64::from(self.needs()), f64::from(VERSION));
            found.add::<()>("version", Err(Invalid::OutOfRange { least, most }));
        }
        found.words("name", &self.name, name::name);
        found.words("about", &self.about, name::note);
        found.words("asks", &self.asks, name::note);
        let currency = Currency::from_code(&self.currency).ok_or_else(|| Invalid::NotInList {
            found: self.currency.clone(),
        });
        found.add("currency", currency);
        if !self.size.is_empty() {
            found.one_of("size", &self.size, &ProjectSize::ALL.map(ProjectSize::id));
        }
        if let Some(months) = self.horizon_months {
            found.months("horizon_months", f64::from(months), 1.0);
        }
        self.terms(&mut found);
        found.figures("", &self.figures, &[OF_PROJECT]);
        self.lists(&mut found);
        self.ways(&mut found);
        self.moves(&mut found);
        found.0.extend(self.formula_mistakes());
        found.0
    }

    fn lists(&self, found: &mut Found) {
        let counts = [
            ("phases", self.phases.len()),
            ("benefits", self.benefits.len()),
            ("costs", self.costs.len()),
            ("risks", self.risks.len()),
            ("levers", self.levers.len()),
            ("options", self.options.len()),
            ("scenarios", self.scenarios.len()),
            ("groups", self.groups.len()),
            ("together", self.together.len()),
            ("points", self.points.len()),
        ];
        for (place, count) in counts {
            found.few(place, count);
        }
        let mut seen: Vec<&str> = Vec::new();
        for (at, row) in self.phases.iter().enumerate() {
            row.check(&format!("phases[{at}]."), &mut seen, found);
        }
        for (at, row) in self.benefits.iter().enumerate() {
            row.check(&format!("benefits[{at}]."), found);
        }
        for (at, row) in self.costs.iter().enumerate() {
            row.check(&format!("costs[{at}]."), self.options.len(), found);
        }
        for (at, row) in self.risks.iter().enumerate() {
            row.check(&format!("risks[{at}]."), found);
        }
        seen.clear();
        for (at, row) in self.levers.iter().enumerate() {
            row.check(&format!("levers[{at}]."), &mut seen, found);
        }
        for (at, point) in self.points.iter().enumerate() {
            found.words(&format!("points[{at}]"), point, needed);
        }
    }
}

/// A note that says something.
fn needed(text: &str) -> Result<String, Invalid> {
    let text = name::note(text)?;
    (!text.is_empty()).then_some(text).ok_or(Invalid::Empty)
}

/// A kind that there can be only one of.
fn once<'t>(place: &str, kind: &'t str, seen: &mut Vec<&'t str>, found: &mut Found) {
    if seen.contains(&kind) {
        let kind = kind.to_owned();
        found.add::<()>(place, Err(Invalid::NotInList { found: kind }));
    }
    seen.push(kind);
}

impl PhaseOf {
    fn check<'t>(&'t self, at: &str, seen: &mut Vec<&'t str>, found: &mut Found) {
        let kind = format!("{at}kind");
        found.one_of(&kind, &self.kind, &PhaseKind::ALL.map(PhaseKind::id));
        once(&kind, &self.kind, seen, found);
        found.words(&format!("{at}question"), &self.question, name::optional);
        let never_ends = self.kind == PhaseKind::Operation.id();
        let allowed = if never_ends {
            &OF_PHASE[3..]
        } else {
            &OF_PHASE[..3]
        };
        found.figures(at, &self.figures, &[allowed]);
    }
}

impl BenefitOf {
    fn check(&self, at: &str, found: &mut Found) {
        found.one_of(
            &format!("{at}kind"),
            &self.kind,
            &BENEFITS.map(|(kind, _)| kind),
        );
        found.words(&format!("{at}name"), &self.name, name::optional);
        found.one_of(&format!("{at}books"), &self.books, &BOOKS);
        found.months(&format!("{at}start_delay"), self.start_delay, 0.0);
        if let Some(months) = self.retrained_every {
            found.months(&format!("{at}retrained_every"), f64::from(months), 0.0);
        }
        let own = BENEFITS.iter().find(|(kind, _)| *kind == self.kind);
        let own = own.map_or(&[][..], |(_, parts)| parts);
        let classes = self.check_classes(at, found);
        found.figures(at, &self.figures, &[own, &classes, ANY_BENEFIT]);
    }
}

impl CostOf {
    fn check(&self, at: &str, options: usize, found: &mut Found) {
        found.words(&format!("{at}name"), &self.name, name::optional);
        let categories = CostCategory::ALL.map(CostCategory::id);
        found.one_of(&format!("{at}category"), &self.category, &categories);
        found.one_of(
            &format!("{at}kind"),
            &self.kind,
            &CostKind::ALL.map(CostKind::id),
        );
        if !self.phase.is_empty() {
            let phases = PhaseKind::ALL.map(PhaseKind::id);
            found.one_of(&format!("{at}phase"), &self.phase, &phases);
        }
        found.one_of(&format!("{at}timing"), &self.timing, &TIMINGS);
        if let Some(months) = self.every_months {
            found.months(&format!("{at}every_months"), f64::from(months), 1.0);
        }
        if let Some(amount) = &self.amount {
            found.figure(&format!("{at}amount"), self.part(), amount);
        }
        if let Some(option) = self.option {
            found.at(&format!("{at}option"), option, options);
        }
    }
}

impl RiskOf {
    fn check(&self, at: &str, found: &mut Found) {
        found.words(&format!("{at}name"), &self.name, name::optional);
        found.one_of(&format!("{at}time"), &self.time, &RISK_TIMES);
        found.figures(at, &self.figures, &[OF_RISK]);
    }
}

impl LeverOf {
    fn check<'t>(&'t self, at: &str, seen: &mut Vec<&'t str>, found: &mut Found) {
        let kind = format!("{at}kind");
        found.one_of(&kind, &self.kind, &LeverKind::ALL.map(LeverKind::id));
        once(&kind, &self.kind, seen, found);
        found.figures(at, &self.figures, &[OF_LEVER]);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn places(json: &str) -> Vec<String> {
        let template: Template = serde_json::from_str(json).unwrap();
        let mistakes = template.mistakes().into_iter();
        mistakes.map(|mistake| mistake.place).collect()
    }

    #[test]
    fn every_mistake_is_named_with_its_place() {
        let found = places(
            r#"{"format": "outset-template", "version": 1, "name": "", "currency": "XQQ", "size": "huge",
                "figures": {"share_positive": [0.2, 1.4], "adoption": 1},
                "phases": [{"kind": "build"}, {"kind": "build", "figures": {"owner_hours": 4}}],
                "benefits": [{"kind": "time_saved", "books": "x", "figures": {"worth_found": 3}}],
                "costs": [{"category": "people", "kind": "external", "timing": "monthly", "amount": [9, 3]}],
                "risks": [{"time": "someday", "figures": {"risk_chance": -1}}],
                "points": [" "]}"#,
        );
        assert_eq!(
            found,
            [
                "name",
                "currency",
                "size",
                "figures.adoption",
                "figures.share_positive",
                "phases[1].kind",
                "phases[1].figures.owner_hours",
                "benefits[0].books",
                "benefits[0].figures.worth_found",
                "costs[0].amount",
                "risks[0].time",
                "risks[0].figures.risk_chance",
                "points[0]",
            ]
        );
    }

    #[test]
    fn every_number_that_it_may_hold_is_a_part() {
        let own = BENEFITS.iter().flat_map(|(_, parts)| parts.iter());
        let lists = [ANY_BENEFIT, OF_PROJECT, OF_PHASE, OF_RISK, OF_LEVER];
        for part in lists.into_iter().flatten().chain(own) {
            assert!(part_named(part).is_some(), "{part}");
        }
    }
}
