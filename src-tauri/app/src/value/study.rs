//! Studies in words: what would be done, what it is worth, and whether it pays.

use super::Valued;
use crate::{
    Result, read,
    view::{StudyAsk, StudyFigure, StudyNumbers, StudyProposal, StudyView},
};
use outset_core::{
    Invalid,
    part::{Unit, part_named},
    plan::Driver,
    simulate::{Decider, Deciders, Figure, Sample, SampleInformation, Study},
};

/// Drivers that a study is proposed for, as many as one looks at.
const MOST: usize = 8;
/// The most cases that are typed.
const MOST_CASES: f64 = 1e6;

/// A study as typed.
pub(crate) struct Wish {
    pub(crate) study: Study,
    /// What it costs; none where nothing is typed.
    pub(crate) cost: Option<f64>,
}

impl Valued<'_> {
    /// The drivers that are worth finding out about, the one worth most first.
    pub(crate) fn worth_studying<'d>(&self, deciders: &'d Deciders) -> Vec<&'d Decider> {
        let worth = |one: &&Decider| one.perfect_information.value > one.perfect_information.error;
        let mut worth: Vec<_> = deciders.drivers.iter().filter(worth).collect();
        worth.sort_by(|a, b| {
            let by = b.perfect_information.value;
            by.total_cmp(&a.perfect_information.value)
        });
        worth.truncate(MOST);
        worth
    }

    /// What all of it is worth.
    pub(crate) fn studies_say(&self, deciders: &Deciders, any: bool) -> String {
        let case = self.case;
        let amount = self.worth(&deciders.perfect_information);
        match amount.filter(|_| any) {
            Some(amount) => case.say("value-below-study-says", &[("amount", &amount)]),
            None => case.word("value-told-knowing-nothing"),
        }
    }

    /// A proposal; none where it is worth nothing beyond its error.
    pub(crate) fn suggested(
        &self,
        id: &str,
        study: Study,
        found: &SampleInformation,
        noted: bool,
    ) -> Option<StudyProposal> {
        let driver = self.case.plan.driver(id)?;
        Some(StudyProposal {
            driver: driver.id.clone(),
            text: self.study_text(driver, study),
            today: self.range_of(driver),
            worth: self
                .worth(&found.gross)
                .filter(|_| found.gross.value > found.gross.error)?,
            perfect: self.worth(&found.perfect_information)?,
            noted,
            numbers: numbers(study, None, found),
        })
    }

    /// Money that something is worth; none where it rounds to nothing.
    fn worth(&self, figure: &Figure) -> Option<String> {
        let format = self.case.format;
        let shown = format.rounded(figure.value, figure.error, self.case.currency());
        (shown.value > 0.0).then_some(shown.text)
    }

    /// A study as typed; what is left empty is as usual.
    pub(crate) fn wish(&self, id: &str, usual: Study, ask: &StudyAsk) -> Result<Wish> {
        let format = self.case.format;
        let whole = |text: &str| {
            let cases = read::whole(text, MOST_CASES, format)?;
            let none = Invalid::OutOfRange {
                least: 1.0,
                most: MOST_CASES,
            };
            u32::try_from(cases)
                .ok()
                .filter(|cases| *cases > 0)
                .ok_or(none)
        };
        let cases = read::field("cases", read::optional(&ask.cases, whole), format)?;
        let driver = self.case.plan.driver(id);
        let unit = driver.map_or(Unit::Count, unit_of);
        let own = self.case.currency();
        let currency = driver.map_or(own, |driver| self.case.currency_of(driver));
        let number = |text: &str| {
            let value = if unit.is_money() {
                read::money(text, currency, format)?.major()
            } else {
                format.numbers.read(text)?.value()
            };
            if value < 0.0 {
                return Err(Invalid::OutOfRange {
                    least: 0.0,
                    most: f64::from(u32::MAX),
                });
            }
            Ok(value)
        };
        let typed = read::field("deviation", read::optional(&ask.deviation, number), format)?;
        let cost = read::optional(&ask.cost, |text| {
            let money = read::money(text, self.case.currency(), format)?;
            (money.minor >= 0)
                .then(|| money.major())
                .ok_or(Invalid::OutOfRange {
                    least: 0.0,
                    most: f64::from(u32::MAX),
                })
        });
        let study = match usual {
            Study::Share { cases: usual } => Study::Share {
                cases: cases.unwrap_or(usual),
            },
            Study::Mean {
                cases: usual,
                deviation,
            } => Study::Mean {
                cases: cases.unwrap_or(usual),
                deviation: typed.map_or(deviation, |typed| {
                    if unit.is_share() {
                        typed / 100.0
                    } else {
                        typed
                    }
                }),
            },
        };
        Ok(Wish {
            study,
            cost: read::field("cost", cost, format)?,
        })
    }

    /// A study with what it is worth.
    pub(crate) fn study(
        &self,
        id: &str,
        wish: &Wish,
        found: &SampleInformation,
        noted: bool,
    ) -> Option<StudyView> {
        let case = self.case;
        let driver = case.plan.driver(id)?;
        let text = self.study_text(driver, wish.study);
        let worth = self.worth(&found.gross);
        let point = match &worth {
            Some(worth) => case.say(
                "value-below-study-point",
                &[("study", &text), ("worth", worth)],
            ),
            None => text.clone(),
        };
        let (cases, deviation) = match wish.study {
            Study::Share { cases } => (cases, None),
            Study::Mean { cases, deviation } => {
                (cases, Some(self.spread_to_edit(driver, deviation)))
            }
        };
        Some(StudyView {
            driver: driver.id.clone(),
            today: self.range_of(driver),
            sample: case.word(&format!(
                "value-below-sample-{}",
                Sample::of(&driver.part).id()
            )),
            cases: case.format.number(f64::from(cases), 0),
            deviation,
            unit: self.unit_of_study(driver),
            says: self.study_says(worth.as_deref(), wish, found),
            figures: self.study_figures(wish, found),
            text,
            point,
            noted,
            numbers: numbers(wish.study, wish.cost, found),
        })
    }

    /// "Adoption: ask 40 users".
    fn study_text(&self, driver: &Driver, study: Study) -> String {
        let (Study::Share { cases } | Study::Mean { cases, .. }) = study;
        let shown = self.case.format.number(f64::from(cases), 0);
        let id = format!("value-below-measure-{}", Sample::of(&driver.part).id());
        let count = usize::try_from(cases).unwrap_or(usize::MAX);
        let texts = [("driver", driver.name.as_str()), ("shown", &shown)];
        crate::words::text_counted(&self.case.format.language, &id, count, &texts)
    }

    fn study_says(&self, worth: Option<&str>, wish: &Wish, found: &SampleInformation) -> String {
        let case = self.case;
        let Some(worth) = worth else {
            return case.word("value-below-study-nothing");
        };
        let Some(cost) = wish.cost else {
            return case.say("value-below-study-up-to", &[("worth", worth)]);
        };
        let cost = case.format.rounded(cost, 0.5, case.currency()).text;
        let net = case
            .format
            .rounded(found.net.abs(), found.gross.error, case.currency())
            .text;
        let texts = [("worth", worth), ("cost", cost.as_str()), ("net", &net)];
        let id = if found.net.abs() <= found.gross.error {
            "value-below-study-even"
        } else if found.net > 0.0 {
            "value-below-study-pays"
        } else {
            "value-below-study-loses"
        };
        case.say(id, &texts)
    }

    fn study_figures(&self, wish: &Wish, found: &SampleInformation) -> Vec<StudyFigure> {
        let case = self.case;
        let amount =
            |value: f64, error: f64| case.format.rounded(value, error, case.currency()).text;
        let error = found.gross.error;
        let figure = |id: &str, text: String| StudyFigure {
            id: id.to_owned(),
            label: case.word(&format!("value-below-figure-{id}")),
            term: case.word(&format!("value-below-figure-{id}.term")),
            text,
        };
        let mut figures = vec![figure("worth", amount(found.gross.value, error))];
        if let Some(cost) = wish.cost {
            figures.push(figure("cost", amount(cost, 0.5)));
            figures.push(figure("net", amount(found.net, error)));
        }
        let perfect = &found.perfect_information;
        figures.push(figure("perfect", amount(perfect.value, perfect.error)));
        figures
    }

    /// A spread between cases with three digits, as one would type it.
    fn spread_to_edit(&self, driver: &Driver, deviation: f64) -> String {
        let shown = if unit_of(driver).is_share() {
            deviation * 100.0
        } else {
            deviation
        };
        let digits = shown.abs().max(1e-9).log10().floor() as i32;
        let step = 10_f64.powi(digits - 2);
        let places = usize::try_from(2 - digits).unwrap_or(0).min(4);
        self.case
            .format
            .number((shown / step).round() * step, places)
    }

    fn unit_of_study(&self, driver: &Driver) -> String {
        let unit = unit_of(driver);
        if unit.is_share() {
            return "%".to_owned();
        }
        let currency = self.case.currency_of(driver);
        crate::estimate::unit_in_words(unit, currency, self.case.format)
    }
}

fn numbers(study: Study, cost: Option<f64>, found: &SampleInformation) -> StudyNumbers {
    let (cases, deviation) = match study {
        Study::Share { cases } => (cases, None),
        Study::Mean { cases, deviation } => (cases, Some(deviation)),
    };
    StudyNumbers {
        cases,
        deviation,
        worth: found.gross.value,
        worth_error: found.gross.error,
        cost,
        net: found.net,
        perfect_information: found.perfect_information.value,
    }
}

fn unit_of(driver: &Driver) -> Unit {
    part_named(&driver.part).map_or(Unit::Count, |part| part.unit)
}
