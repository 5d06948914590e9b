//! The classes of a benefit that decides among several: what they and their numbers are called, and the
//! stream that they make in the plan.

use crate::{format::Formatter, plan::absent, words};
use outset_core::{
    part::class::{CLASSES, ClassPart},
    plan::{BenefitStream, Class, ClassDecisions, DriverId, Rest},
};
use outset_store::{
    PlanRows,
    table::{benefit::Benefit as BenefitRow, benefit_class::BenefitClass, driver::Driver as Row},
};

/// A class with its place.
pub(crate) struct Placed<'a> {
    pub(crate) row: &'a BenefitClass,
    pub(crate) place: usize,
}

/// The classes of a benefit, by place. Places that no part knows are passed over.
pub(crate) fn of<'a>(rows: &'a PlanRows, benefit: &str) -> Vec<Placed<'a>> {
    let own = rows.classes.iter().filter(|row| row.benefit_id == benefit);
    let placed = own.filter_map(|row| {
        let place = usize::try_from(row.place).ok()?;
        let known = (1..=CLASSES.1).contains(&place);
        known.then_some(Placed { row, place })
    });
    placed.collect()
}

/// What a class is called: its name, or "Class 2".
pub(crate) fn title(name: &str, place: usize, format: &Formatter) -> String {
    if !name.is_empty() {
        return name.to_owned();
    }
    let place = format.number(place as f64, 0);
    words::text_with(&format.language, "cases-class", &[("place", &place)])
}

/// What a part is called, where nothing else is known of it: classes go by their places.
pub(crate) fn part_word(part: &str, format: &Formatter) -> String {
    if let Some(kind) = any(part) {
        return words::text(&format.language, &format!("cases-part-{kind}-any"));
    }
    match ClassPart::from_id(part) {
        Some(part) => part_name(part, &|place| title("", place, format), format),
        None => words::text(&format.language, &format!("value-part-{part}")),
    }
}

/// What a part means, in a sentence.
pub(crate) fn part_hint(part: &str, format: &Formatter) -> String {
    let id = match ClassPart::from_id(part) {
        Some(part) => format!("cases-part-{}-any.hint", part.kind()),
        None => format!("value-part-{part}.hint"),
    };
    words::text(&format.language, &id)
}

/// The kind of a number of which none was typed: `class_today`.
fn any(part: &str) -> Option<&str> {
    let kind = part.strip_prefix("class_")?;
    (!kind.contains('_')).then_some(kind)
}

/// The name of a driver that belongs to a class; none for every other.
pub(crate) fn driver_name(row: &Row, rows: &PlanRows, format: &Formatter) -> Option<String> {
    let part = ClassPart::from_id(&row.part)?;
    let benefit = row.benefit_id.as_ref()?;
    Some(named(part, rows, benefit, format))
}

/// What a number of a benefit's class is called.
pub(crate) fn named(part: ClassPart, rows: &PlanRows, benefit: &str, format: &Formatter) -> String {
    let classes = of(rows, benefit);
    let title_at = |place: usize| {
        let found = classes.iter().find(|class| class.place == place);
        title(found.map_or("", |class| &class.row.name), place, format)
    };
    part_name(part, &title_at, format)
}

fn part_name(part: ClassPart, title_at: &dyn Fn(usize) -> String, format: &Formatter) -> String {
    let (of, decided) = part.places();
    let side = if of == decided { "right" } else { "wrong" };
    let id = match part {
        ClassPart::Share(_) => "cases-part-share".to_owned(),
        _ => format!("cases-part-{}-{side}", part.kind()),
    };
    let (of, decided) = (title_at(of), title_at(decided));
    let texts = [("class", of.as_str()), ("decided", &decided)];
    words::text_with(&format.language, &id, &texts)
}

/// The stream; none while there are too few classes. Where nothing is said of how often classes occur, of
/// what decisions are worth, or of how one class is decided, the plan names that as missing.
pub(crate) fn stream(
    row: &BenefitRow,
    rows: &PlanRows,
    (cases, adoption): (DriverId, Option<DriverId>),
) -> Option<BenefitStream> {
    let placed = of(rows, &row.id);
    if placed.len() < CLASSES.0 {
        return None;
    }
    let own = |part: ClassPart| -> Option<DriverId> {
        let part = part.part()?;
        let is_own = |driver: &&Row| driver.benefit_id.as_ref() == Some(&row.id);
        let mut drivers = rows.drivers.iter().filter(is_own);
        let found = drivers.find(|driver| driver.part == part.id);
        found.map(|driver| driver.id.clone())
    };
    let mut classes: Vec<Class> = Vec::with_capacity(placed.len());
    for class in &placed {
        let list = |part: &dyn Fn(usize) -> ClassPart| -> Vec<Option<DriverId>> {
            placed.iter().map(|other| own(part(other.place))).collect()
        };
        let of = class.place;
        classes.push(Class {
            name: class.row.name.clone(),
            share: own(ClassPart::Share(of)),
            today: list(&|decided| ClassPart::Today(of, decided)),
            model: list(&|decided| ClassPart::Model(of, decided)),
            worth: list(&|decided| ClassPart::Worth(of, decided)),
        });
    }
    let said = |list: &[Option<DriverId>]| list.iter().any(Option::is_some);
    for (at, class) in classes.iter_mut().enumerate() {
        for (list, part) in [
            (&mut class.today, "class_today"),
            (&mut class.model, "class_model"),
        ] {
            if !said(list) {
                list[at] = Some(absent(part));
            }
        }
    }
    if classes.iter().all(|class| class.share.is_none()) {
        classes[0].share = Some(absent("class_share"));
    }
    if !classes.iter().any(|class| said(&class.worth)) {
        classes[0].worth[1] = Some(absent("class_worth"));
    }
    let rest = if row.rest == "by_size" {
        Rest::BySize
    } else {
        Rest::Evenly
    };
    Some(BenefitStream::ClassDecisions(ClassDecisions {
        cases,
        classes,
        rest,
        adoption,
    }))
}
