//! What a file of cases says, as rows: estimates that were measured, and what is told of a team.

use super::{Measured, known_classes};
use crate::{
    Result, Session, estimate, read,
    value::measured_team::TeamCounts,
    verb::class::new_class,
    view::{CasesImport, Done, EstimatePlace, Owner, OwnerKind},
    words,
};
use outset_core::{
    estimate::Estimate,
    part::{
        Part,
        class::{CLASSES, ClassPart},
        part_named,
    },
};
use outset_exchange::Cases;
use outset_store::{
    Op, PlanRows, Tx,
    table::{
        benefit::Benefit, benefit_class::BenefitClass, driver::Driver, measured_team::MeasuredTeam,
    },
};

/// What is kept of a file of cases.
pub(super) struct Kept<'a> {
    name: &'a str,
    cases: &'a Cases,
    drivers: &'a [Driver],
    classes: &'a [BenefitClass],
    benefit: &'a Benefit,
}

/// A number that was counted.
struct Counted {
    part: &'static Part,
    estimate: Estimate,
    /// Of how many cases.
    cases: u64,
}

impl<'a> Kept<'a> {
    pub(super) fn new(
        name: &'a str,
        cases: &'a Cases,
        rows: &'a PlanRows,
        benefit: &'a Benefit,
    ) -> Self {
        Self {
            name,
            cases,
            drivers: &rows.drivers,
            classes: &rows.classes,
            benefit,
        }
    }

    /// People, model and, where the file speaks of it, both together.
    fn team(&self, counts: &TeamCounts) -> Vec<Counted> {
        let parts = [
            ("right_human", 1),
            ("right_model_alone", 2),
            ("right_team", 4),
        ];
        let said = parts
            .into_iter()
            .filter(|(_, voice)| *voice < 4 || counts.has_team);
        let all = said.filter_map(|(part, voice)| {
            counted(part_named(part)?, counts.hits(voice), counts.cases())
        });
        all.collect()
    }

    /// Where each class of the file has its place: that of the class with its name, then those of classes
    /// without one, then new ones.
    fn places(&self, measured: &Measured) -> Vec<usize> {
        let known = known_classes(measured);
        let mut taken: Vec<usize> = Vec::new();
        let mut named: Vec<Option<usize>> = Vec::new();
        for label in &self.cases.classes {
            let found = known.iter().find(|(_, name)| name == label);
            named.push(found.map(|(place, _)| *place));
        }
        taken.extend(named.iter().flatten());
        taken.extend(
            known
                .iter()
                .filter(|(_, name)| !name.is_empty())
                .map(|(place, _)| *place),
        );
        let unnamed = known
            .iter()
            .filter(|(_, name)| name.is_empty())
            .map(|(place, _)| *place);
        let unused = (1..).filter(|place| known.iter().all(|(there, _)| there != place));
        let mut free = unnamed.chain(unused).filter(|place| !taken.contains(place));
        let places = named
            .into_iter()
            .map(|place| place.or_else(|| free.next()).unwrap_or(0));
        places.collect()
    }

    /// Rates of each class, and how often the classes occur where that is wished.
    fn rates(&self, places: &[usize], shares: bool) -> Vec<Counted> {
        let (cases, size) = (self.cases, self.cases.classes.len());
        let mut all = Vec::new();
        for (of, place) in places.iter().enumerate() {
            let truly = cases.truly[of];
            if shares {
                let part = ClassPart::Share(*place).part();
                all.extend(part.and_then(|part| counted(part, truly, cases.rows)));
            }
            for (voice, decided) in cases.decided.iter().enumerate() {
                let Some(decided) = decided else { continue };
                for (said, other) in places.iter().enumerate() {
                    let part = match voice {
                        0 => ClassPart::Today(*place, *other),
                        _ => ClassPart::Model(*place, *other),
                    };
                    let hits = decided[of * size + said];
                    all.extend(part.part().and_then(|part| counted(part, hits, truly)));
                }
            }
        }
        all
    }
}

fn counted(part: &'static Part, hits: u64, cases: u64) -> Option<Counted> {
    Some(Counted {
        part,
        estimate: Estimate::counted(hits, cases)?,
        cases,
    })
}

impl Session {
    pub(super) fn keep_cases(
        &mut self,
        kept: Kept<'_>,
        ask: &CasesImport,
        measured: &Measured,
    ) -> Result<Done> {
        let (format, now) = (self.format(), self.now());
        let is_team = kept.benefit.kind == "team";
        let counts = TeamCounts {
            right: kept.cases.right,
            has_team: kept.cases.decided.get(2).is_some_and(Option::is_some),
        };
        let places = if is_team {
            Vec::new()
        } else {
            kept.places(measured)
        };
        let numbers = if is_team {
            kept.team(&counts)
        } else {
            kept.rates(&places, ask.shares)
        };
        let currency = self.read(|reader| reader.workspace())?.currency;
        let today = now.day_in(format.zone).iso();
        let mut rows = Vec::new();
        for (at, number) in numbers.iter().enumerate() {
            let place = EstimatePlace {
                project: kept.benefit.project_id.clone(),
                owner: Some(Owner {
                    kind: OwnerKind::Benefit,
                    id: kept.benefit.id.clone(),
                }),
                part: number.part.id.to_owned(),
            };
            let found = kept
                .drivers
                .iter()
                .find(|row| estimate::stands_at(row, &place));
            let position = (kept.drivers.len() + at) as i64;
            let new = || {
                let id = String::new();
                estimate::new_row(id, &place, number.part, &currency, position, now.0)
            };
            let mut row = found.cloned().unwrap_or_else(new);
            let checked = number.estimate.check(&estimate::limits(number.part, found));
            read::field("path", checked, &format)?;
            estimate::into_row(&number.estimate, &mut row);
            let cases = format.number(number.cases as f64, 0);
            let texts = [("rows", cases.as_str()), ("file", kept.name)];
            row.source = words::text_with(&format.language, "cases-source", &texts);
            row.certainty = "measured".to_owned();
            row.said_on = Some(today.clone());
            row.said_by = String::new();
            rows.push(row);
        }
        self.write(Op::MeasureCases, None, |tx| {
            for mut row in rows {
                if row.id.is_empty() {
                    row.id = tx.new_id();
                    tx.insert_driver(&row)?;
                } else {
                    crate::option::update_number(tx, &row)?;
                }
            }
            if is_team {
                keep_team(tx, &kept, &counts, now.0)?;
            } else {
                keep_classes(tx, &kept, &places, now.0)?;
            }
            Ok(None)
        })
    }
}

/// What is told of the team, in place of what an earlier file told.
fn keep_team(
    tx: &Tx<'_>,
    kept: &Kept<'_>,
    counts: &TeamCounts,
    now: i64,
) -> outset_store::Result<()> {
    let count = |count: u64| i64::try_from(count).unwrap_or(i64::MAX);
    let (alone, together) = (
        |who| count(counts.alone(who)),
        |who| counts.together(who).map(count),
    );
    let cases = kept.cases;
    let before = tx.measured_teams_of(&kept.benefit.project_id)?;
    let before = before
        .into_iter()
        .find(|one| one.benefit_id == kept.benefit.id);
    let row = MeasuredTeam {
        id: before
            .as_ref()
            .map_or_else(|| tx.new_id(), |row| row.id.clone()),
        project_id: kept.benefit.project_id.clone(),
        benefit_id: kept.benefit.id.clone(),
        file_name: kept.name.to_owned(),
        both: alone(3),
        only_human: alone(1),
        only_model: alone(2),
        neither: alone(0),
        team_both: together(3),
        team_only_human: together(1),
        team_only_model: together(2),
        team_neither: together(0),
        left_out: count(cases.without_truth + cases.without_voice + cases.bad.count),
        measured_at: now,
    };
    match before {
        Some(_) => tx.update_measured_team(&row),
        None => tx.insert_measured_team(&row),
    }
}

/// Classes of the file that the benefit has not: those without a name get one, the others are added.
fn keep_classes(
    tx: &Tx<'_>,
    kept: &Kept<'_>,
    places: &[usize],
    now: i64,
) -> outset_store::Result<()> {
    let own = |place: i64| {
        let mut classes = kept.classes.iter();
        classes.find(|class| class.benefit_id == kept.benefit.id && class.place == place)
    };
    for (label, place) in kept.cases.classes.iter().zip(places) {
        let place = i64::try_from(*place).unwrap_or_default();
        match own(place) {
            Some(class) if !class.name.is_empty() => {}
            Some(class) => tx.update_benefit_class(&BenefitClass {
                name: label.clone(),
                ..class.clone()
            })?,
            None => tx.insert_benefit_class(&BenefitClass {
                name: label.clone(),
                ..new_class(tx, kept.benefit, place, now)
            })?,
        }
    }
    drop_unused(tx, kept, places)
}

/// Classes that were never named, have no numbers and are not in the file go, as long as enough are left.
fn drop_unused(tx: &Tx<'_>, kept: &Kept<'_>, places: &[usize]) -> outset_store::Result<()> {
    let has_numbers = |place: usize| {
        let mut own = kept.drivers.iter();
        own.any(|row| {
            let part = ClassPart::from_id(&row.part);
            row.benefit_id.as_ref() == Some(&kept.benefit.id)
                && part.is_some_and(|part| part.is_of(place))
        })
    };
    let mut left = tx.benefit_classes_of(&kept.benefit.project_id)?;
    left.retain(|class| class.benefit_id == kept.benefit.id);
    let mut count = left.len();
    for class in left {
        let place = usize::try_from(class.place).unwrap_or_default();
        let unused = class.name.is_empty() && !places.contains(&place) && !has_numbers(place);
        if unused && count > CLASSES.0 {
            tx.delete_benefit_class(&class.id)?;
            count -= 1;
        }
    }
    Ok(())
}
