//! Decisions among several classes on the page: their tables, what stands in for cells that nobody typed
//! in, and what matters most.

use super::Case;
use crate::{
    classes::{self, Placed},
    estimate,
    view::{ClassCell, ClassGrid, ClassView, ClassesView, EstimatePlace, Owner, OwnerKind},
};
use outset_core::{
    part::{
        Unit,
        class::{CLASSES, ClassPart},
    },
    plan::{BenefitStream, ClassGain, class_gains, typical},
};
use outset_store::table::{benefit::Benefit as BenefitRow, driver::Driver as Row};
use std::collections::BTreeMap;

/// From which distance on a row or the shares are said not to make a hundred: what is unsure never does to
/// the digit.
const FAR: f64 = 0.015;

/// The numbers of one benefit's classes.
struct Numbers<'a> {
    case: &'a Case<'a>,
    benefit: &'a BenefitRow,
    placed: Vec<Placed<'a>>,
    rows: BTreeMap<&'a str, &'a Row>,
    /// The middle of every driver of the plan.
    middles: BTreeMap<&'a str, f64>,
    /// How the cases fall, where everything is there.
    gains: Vec<ClassGain>,
}

impl Case<'_> {
    /// The classes of a benefit; none where it does not decide among several.
    pub(super) fn classes(&self, row: &BenefitRow) -> Option<ClassesView> {
        if row.kind != "class_decisions" {
            return None;
        }
        let numbers = Numbers::of(self, row);
        let count = numbers.placed.len();
        Some(ClassesView {
            rest: row.rest.clone(),
            classes: numbers
                .placed
                .iter()
                .map(|class| numbers.class(class))
                .collect(),
            shares_text: numbers.shares_text(),
            grids: ["worth", "today", "model"]
                .map(|kind| numbers.grid(kind))
                .into(),
            matters: numbers.matters(),
            may_add: count < CLASSES.1,
            may_remove: count > CLASSES.0,
        })
    }
}

impl<'a> Numbers<'a> {
    fn of(case: &'a Case<'a>, benefit: &'a BenefitRow) -> Self {
        let own = case.rows.drivers.iter();
        let own = own.filter(|row| row.benefit_id.as_ref() == Some(&benefit.id));
        let values = typical(case.plan).unwrap_or_default();
        let ids = case.plan.drivers.iter().map(|driver| driver.id.as_str());
        let mut numbers = Self {
            case,
            benefit,
            placed: classes::of(case.rows, &benefit.id),
            rows: own.map(|row| (row.part.as_str(), row)).collect(),
            middles: ids.zip(values).collect(),
            gains: Vec::new(),
        };
        numbers.gains = numbers.gains();
        numbers
    }

    fn gains(&self) -> Vec<ClassGain> {
        let mut benefits = self.case.plan.benefits.iter();
        let stream = benefits.find(|one| one.id == self.benefit.id);
        match stream.map(|one| &one.stream) {
            Some(BenefitStream::ClassDecisions(decisions)) => {
                let value = |id: &String| self.middles.get(id.as_str()).copied().unwrap_or(0.0);
                class_gains(decisions, &value)
            }
            _ => Vec::new(),
        }
    }

    fn title(&self, at: usize) -> String {
        let class = &self.placed[at];
        classes::title(&class.row.name, class.place, self.case.format)
    }

    /// "Urgent taken for Normal".
    fn pair(&self, gain: &ClassGain) -> String {
        let (class, decided) = (self.title(gain.of), self.title(gain.decided));
        let id = if gain.of == gain.decided {
            "cases-pair-right"
        } else {
            "cases-pair-wrong"
        };
        let texts = [("class", class.as_str()), ("decided", &decided)];
        self.case.say(id, &texts)
    }

    fn class(&self, class: &Placed<'_>) -> ClassView {
        let share = ClassPart::Share(class.place);
        let at = self.placed.iter().position(|one| one.place == class.place);
        let any = self
            .placed
            .iter()
            .any(|one| self.row(ClassPart::Share(one.place)).is_some());
        let counts = at.and_then(|at| self.gains.get(at * self.placed.len()));
        let counts = counts.filter(|_| any).map(|gain| self.share(gain.occurs));
        ClassView {
            id: class.row.id.clone(),
            name: class.row.name.clone(),
            title: classes::title(&class.row.name, class.place, self.case.format),
            share: self.cell(share, counts),
        }
    }

    fn row(&self, part: ClassPart) -> Option<&'a Row> {
        self.rows.get(part.part()?.id).copied()
    }

    fn middle(&self, part: ClassPart) -> Option<f64> {
        self.middles.get(self.row(part)?.id.as_str()).copied()
    }

    fn share(&self, value: f64) -> String {
        let case = self.case;
        let rounded = (value * 1_000.0).round() / 1_000.0;
        case.format
            .quantity(rounded, Unit::Share, case.currency())
            .text
    }

    fn cell(&self, part: ClassPart, counts: Option<String>) -> ClassCell {
        let (case, row) = (self.case, self.row(part));
        let name = classes::named(part, case.rows, &self.benefit.id, case.format);
        let place = EstimatePlace {
            project: case.rows.project.id.clone(),
            owner: Some(Owner {
                kind: OwnerKind::Benefit,
                id: self.benefit.id.clone(),
            }),
            part: part.part().map_or("", |part| part.id).to_owned(),
        };
        let view = part.part().map(|part| {
            let mut view = estimate::view(place.clone(), part, row, case.currency(), case.format);
            if let Some(row) = row {
                estimate::formula::show(&mut view, row, (case.rows, case.plan), case.format);
            }
            view
        });
        let (text, says) = view.map_or_else(Default::default, |view| {
            let all = [view.reading, view.origin];
            let all: Vec<String> = all.into_iter().filter(|text| !text.is_empty()).collect();
            let text = if view.listed.is_empty() {
                view.text
            } else {
                view.listed
            };
            (text, all.join(" · "))
        });
        ClassCell {
            place,
            name,
            counts: counts.filter(|_| text.is_empty()).unwrap_or_default(),
            text,
            says,
        }
    }

    fn grid(&self, kind: &str) -> ClassGrid {
        let part = |of: usize, decided: usize| {
            let (of, decided) = (self.placed[of].place, self.placed[decided].place);
            match kind {
                "worth" => ClassPart::Worth(of, decided),
                "today" => ClassPart::Today(of, decided),
                _ => ClassPart::Model(of, decided),
            }
        };
        let count = self.placed.len();
        let mut notes = Vec::new();
        let rows = (0..count).map(|of| {
            let parts: Vec<ClassPart> = (0..count).map(|decided| part(of, decided)).collect();
            let said = parts.iter().any(|part| self.row(*part).is_some());
            if kind != "worth" {
                notes.extend(self.row_note(of, &parts));
            }
            let cells = parts.iter().enumerate().map(|(decided, part)| {
                let counts = match kind {
                    "worth" => Some(self.case.format.number(0.0, 0)),
                    _ => self.rate(of * count + decided, kind).filter(|_| said),
                };
                self.cell(*part, counts)
            });
            cells.collect()
        });
        let rows = rows.collect();
        ClassGrid {
            id: kind.to_owned(),
            rows,
            notes,
        }
    }

    /// What a cell of rates counts as.
    fn rate(&self, at: usize, kind: &str) -> Option<String> {
        let gain = self.gains.get(at)?;
        let all = if kind == "today" {
            gain.today
        } else {
            gain.model
        };
        (gain.occurs > 0.0).then(|| self.share(all / gain.occurs))
    }

    /// What is done with a row whose numbers do not make a hundred.
    fn row_note(&self, of: usize, parts: &[ClassPart]) -> Option<String> {
        let said: Vec<Option<f64>> = parts.iter().map(|part| self.middle(*part)).collect();
        let sum: f64 = said.iter().flatten().sum();
        let whole = said.iter().all(Option::is_some);
        let wrong = sum > 1.0 + FAR || (whole && sum < 1.0 - FAR);
        if !wrong {
            return None;
        }
        let (class, sum) = (self.title(of), self.share(sum));
        let texts = [("class", class.as_str()), ("sum", &sum)];
        Some(self.case.say("cases-row-note", &texts))
    }

    fn shares_text(&self) -> String {
        let places = self
            .placed
            .iter()
            .map(|class| ClassPart::Share(class.place));
        let said: Vec<Option<f64>> = places.map(|part| self.middle(part)).collect();
        let sum: f64 = said.iter().flatten().sum();
        let whole = said.iter().all(Option::is_some);
        if sum > 1.0 + FAR || (whole && sum < 1.0 - FAR) {
            let shown = self.share(sum);
            return self.case.say("cases-shares-note", &[("sum", &shown)]);
        }
        String::new()
    }

    /// "Urgent taken for Normal costs €80 each and happens 12 times a month today, 4 times with the model:
    /// most of the benefit comes from here."
    fn matters(&self) -> String {
        let case = self.case;
        let complete = case.plan.benefits.iter().any(|one| {
            let there = |id: &&str| self.middles.contains_key(id);
            one.id == self.benefit.id && one.drivers().iter().all(there)
        });
        let cases = case.plan.benefits.iter().find_map(|one| match &one.stream {
            BenefitStream::ClassDecisions(decisions) if one.id == self.benefit.id => {
                self.middles.get(decisions.cases.as_str()).copied()
            }
            _ => None,
        });
        let Some(cases) = cases.filter(|_| complete) else {
            return String::new();
        };
        let total: f64 = self.gains.iter().map(ClassGain::gain).sum();
        let best = self
            .gains
            .iter()
            .max_by(|one, other| one.gain().total_cmp(&other.gain()));
        let Some(best) = best.filter(|_| total > 0.0) else {
            return case.word("cases-matters-nothing");
        };
        let pair = self.pair(best);
        let money = case
            .format
            .quantity(best.worth.abs(), Unit::Money, case.currency())
            .text;
        let times = |share: f64| case.format.number(few(share * cases), 1);
        let texts = [
            ("pair", pair),
            ("worth", money),
            ("today", times(best.today)),
            ("model", times(best.model)),
        ];
        let texts = texts.each_ref().map(|(name, text)| (*name, text.as_str()));
        let does = if best.worth < 0.0 { "costs" } else { "brings" };
        let much = if best.gain() > total / 2.0 {
            "most"
        } else {
            "part"
        };
        case.say(&format!("cases-matters-{does}-{much}"), &texts)
    }
}

/// Whole from ten on, with a tenth below.
fn few(times: f64) -> f64 {
    if times < 10.0 {
        (times * 10.0).round() / 10.0
    } else {
        times.round()
    }
}
