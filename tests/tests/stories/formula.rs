//! Numbers that are computed from others: typed after `=`, kept by what they name, refused in words.

use crate::desk::{Desk, edit};
use crate::value::{idea, place, value};
use outset_app::{
    EstimateEdit, EstimatePlace, EstimateText, Id, NewCost, OwnerKind, PreviewAsk, Problem,
    SettingEdit,
};

fn cost(desk: &mut Desk, project: &Id, name: &str) -> Id {
    let new = NewCost {
        project: project.id.clone(),
        category: "labelling".into(),
        timing: "monthly".into(),
        ..NewCost::default()
    };
    let id = desk.session.add_cost(new).unwrap().id.unwrap();
    let cost = Id { id };
    desk.session.set_cost(edit(&cost, "name", name)).unwrap();
    desk.session
        .set_cost(edit(&cost, "timing", "monthly"))
        .unwrap();
    cost
}

fn amount(project: &Id, cost: &Id) -> EstimatePlace {
    place(project, Some((OwnerKind::Cost, &cost.id)), "monthly_amount")
}

fn set(desk: &mut Desk, place: EstimatePlace, text: &str) -> Result<(), Problem> {
    let edit = EstimateEdit {
        place,
        text: text.into(),
        said_by: None,
        visit: None,
    };
    desk.session.set_estimate(edit).map(|_| ())
}

/// What a number is typed as, and what it means.
fn shown(desk: &Desk, project: &Id, place: &EstimatePlace) -> (String, String) {
    let all = desk.session.estimates(project.clone()).unwrap();
    let view = all.into_iter().find(|view| view.place == *place).unwrap();
    (view.text, view.reading)
}

fn read(desk: &Desk, place: &EstimatePlace, text: &str) -> String {
    let typed = EstimateText {
        place: place.clone(),
        text: text.into(),
    };
    let read = desk.session.read_estimate(typed);
    read.map_or_else(|problem| problem.message, |reading| reading.text)
}

fn headline(desk: &Desk, project: &Id) -> String {
    value(&desk.session, project).headline
}

#[test]
fn a_number_is_computed_from_others_and_undone_like_any() {
    let mut desk = Desk::new();
    let project = idea(&mut desk);
    let licences = cost(&mut desk, &project, "Licences");
    let place = amount(&project, &licences);
    let typed = "=[cases a month] * 0.02 €";
    let reading = read(&desk, &place, typed);
    assert!(
        reading.starts_with("= [Cases a month] × 0.02 €: about €"),
        "{reading}"
    );
    let before = headline(&desk, &project);
    let preview = desk.session.preview_value(PreviewAsk {
        place: place.clone(),
        text: typed.into(),
        theme: "light".into(),
    });
    assert!(preview.unwrap().fan.is_some());
    set(&mut desk, place.clone(), typed).unwrap();
    let (text, said) = shown(&desk, &project, &place);
    assert_eq!(text, "= [Cases a month] × 0.02 €");
    assert_eq!(said, reading);
    let view = value(&desk.session, &project);
    assert!(view.missing.is_empty(), "{:?}", view.missing);
    assert!(view.costs.iter().any(|cost| cost.amount.text == text));
    // The plan document says it by ids and fits.
    let document = desk.terminal().plan_document(&project.id).unwrap();
    assert!(document.contains("\"computed\"") && document.contains("\"version\": 3"));
    assert_eq!(
        outset_core::plan::Plan::from_json(&document).map(|plan| plan.to_json()),
        Ok(Ok(document))
    );
    desk.session.undo().unwrap();
    assert_eq!(headline(&desk, &project), before);
    desk.session.redo().unwrap();
    assert_eq!(shown(&desk, &project, &place).0, text);
}

#[test]
fn a_name_that_is_begun_is_written_out() {
    let mut desk = Desk::new();
    let project = idea(&mut desk);
    let licences = cost(&mut desk, &project, "Licences");
    let offered = |text: &str| {
        let typed = EstimateText {
            place: amount(&project, &licences),
            text: text.into(),
        };
        let found = desk.session.complete_formula(typed).unwrap();
        let texts = found.into_iter().map(|choice| choice.id);
        texts.collect::<Vec<String>>()
    };
    assert_eq!(
        offered("= 2 × [cas"),
        [
            "= 2 × [Cases a month]",
            "= 2 × [Minutes saved for each case]"
        ]
    );
    assert!(offered("= [Cases a month] × [").len() > 5);
    for nothing in ["= [Cases a month]", "[cas", "= cas", "= [xyz", "5"] {
        assert_eq!(offered(nothing), Vec::<String>::new(), "{nothing}");
    }
}

#[test]
fn another_name_breaks_no_formula() {
    let mut desk = Desk::new();
    let project = idea(&mut desk);
    let licences = cost(&mut desk, &project, "Licences");
    let upkeep = cost(&mut desk, &project, "Upkeep");
    let (one, other) = (amount(&project, &licences), amount(&project, &upkeep));
    set(&mut desk, one.clone(), "500 to 900").unwrap();
    set(&mut desk, other.clone(), "= Licences × 20 %").unwrap();
    assert_eq!(shown(&desk, &project, &other).0, "= [Licences] × 20 %");
    desk.session
        .set_cost(edit(&licences, "name", "Tools [new]"))
        .unwrap();
    assert_eq!(shown(&desk, &project, &other).0, "= [Tools [new]]] × 20 %");
    // What another is made of is not taken away in passing.
    let refused = set(&mut desk, one.clone(), "").unwrap_err();
    assert!(
        refused
            .message
            .contains("“Upkeep” is computed from this number"),
        "{refused:?}"
    );
    // Removed with its cost, it is missing, not wrong.
    desk.session.remove_cost(licences).unwrap();
    let view = value(&desk.session, &project);
    assert!(
        !view.missing.is_empty() && view.result.is_none(),
        "{}",
        view.headline
    );
    assert!(
        shown(&desk, &project, &other)
            .0
            .contains("number that is gone")
    );
    desk.session.undo().unwrap();
    assert!(value(&desk.session, &project).missing.is_empty());
}

#[test]
fn what_cannot_be_computed_is_said_beside_the_field() {
    let mut desk = Desk::new();
    let project = idea(&mut desk);
    let licences = cost(&mut desk, &project, "Licences");
    let upkeep = cost(&mut desk, &project, "Upkeep");
    let (one, other) = (amount(&project, &licences), amount(&project, &upkeep));
    set(&mut desk, one.clone(), "700").unwrap();
    set(&mut desk, other.clone(), "= [Licences] × 20 %").unwrap();
    for (typed, said) in [
        (
            "= [Upkeep] × 2",
            "in a circle: Licences → Upkeep → Licences",
        ),
        ("= [Licences]", "in a circle: Licences → Licences"),
        (
            "= [Cost of an hour of this work] + 5 min",
            "€ an hour and minutes cannot be added",
        ),
        (
            "= [Cases a month] × 0.2",
            "gives a number a month, but € a month is needed",
        ),
        ("= [Effort]", "No number of this project is called “Effort”"),
        ("= 1 / 0", "divides by zero"),
        ("= 1,5 € ", ","),
        ("= (1", "opened and not closed"),
        ("= [Budget] ÷ 12 months", "“Budget” is not known yet"),
        ("=", ""),
    ] {
        let reading = read(&desk, &one, typed);
        assert!(reading.contains(said), "{typed}: {reading}");
        let refused = set(&mut desk, one.clone(), typed).unwrap_err();
        assert_eq!(refused.field.as_deref(), Some("text"), "{typed}");
    }
    assert_eq!(shown(&desk, &project, &one).0, "700");
}

#[test]
fn german_numbers_and_words_are_read_and_written() {
    let mut desk = Desk::new();
    let project = idea(&mut desk);
    let licences = cost(&mut desk, &project, "Lizenzen");
    let place = amount(&project, &licences);
    set(
        &mut desk,
        place.clone(),
        "= if([Cases a month] > 1,000; 1.5 € × [Cases a month]; 0 €)",
    )
    .unwrap_err();
    set(
        &mut desk,
        place.clone(),
        "= max([Cases a month] × 1.5 €; 20)",
    )
    .unwrap();
    for (key, choice) in [("number_format", "dot_comma"), ("language", "de")] {
        desk.session
            .set_setting(SettingEdit {
                key: key.into(),
                value: choice.into(),
            })
            .unwrap();
    }
    let (text, reading) = shown(&desk, &project, &place);
    assert!(text.ends_with("] × 1,5 €; 20)"), "{text}");
    assert!(reading.contains(": etwa "), "{reading}");
    set(&mut desk, place.clone(), &text.replace("1,5", "2,5")).unwrap();
    let wrong = read(&desk, &place, "= 1.5 €");
    assert!(wrong.contains("„.“") || wrong.contains('.'), "{wrong}");
    let name = text.split(['[', ']']).nth(1).unwrap().to_owned();
    let typed = format!("= wenn([{name}] ÷ 1 > 2; [{name}] × 2 €; 3)");
    set(&mut desk, place.clone(), &typed).unwrap();
    assert_eq!(shown(&desk, &project, &place).0, typed);
}
