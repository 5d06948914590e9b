//! Published figures beside one's own numbers, and what one's own approved plans came to.

use crate::desk::Desk;
use crate::sample::sample;
use crate::template::begun;
use crate::value::{say, value};
use outset_app::{Code, Id, OwnerKind, ReferenceRow, ReferenceUse};

fn rows(desk: &Desk, project: &Id) -> Vec<ReferenceRow> {
    let id = project.id.clone();
    desk.session.reference_classes(Id { id }).unwrap()
}

fn row(desk: &Desk, project: &Id, id: &str) -> ReferenceRow {
    let mut rows = rows(desk, project).into_iter();
    rows.find(|row| row.id == id).unwrap()
}

fn used(project: &Id, class: &str) -> ReferenceUse {
    ReferenceUse {
        project: project.id.clone(),
        class: class.into(),
    }
}

#[test]
fn ones_own_chance_stands_beside_the_published_ones() {
    let mut desk = Desk::new();
    let project = desk.project("Sorting");
    let nothing = row(&desk, &project, "reaches_production");
    assert!(
        nothing.own.contains("sure to reach production"),
        "{}",
        nothing.own
    );
    let phase = value(&desk.session, &project).phases[0]
        .gate
        .clone()
        .unwrap();
    let owner = phase.chance.place.owner.unwrap();
    assert_eq!(owner.kind, OwnerKind::Phase);
    say(
        &mut desk,
        &project,
        Some((OwnerKind::Phase, &owner.id)),
        "gate_chance",
        "85%",
    );
    let said = row(&desk, &project, "reaches_production");
    let text = said.own.replace('\u{a0}', " ");
    assert!(
        text.starts_with("You say 85 %; published figures lie between 22 % and 54 %."),
        "{text}"
    );
    assert!(
        said.others.contains("54") && said.others.contains("699"),
        "{}",
        said.others
    );
    assert_eq!(said.sources.len(), 4);
    assert!(said.sources.iter().all(|source| !source.caveat.is_empty()));
}

#[test]
fn a_published_range_is_taken_over_in_one_step_as_a_guess_with_its_source() {
    let mut desk = Desk::new();
    let project = begun(&mut desk, "Leavers", "churn");
    for (class, part) in [
        ("reaches_production", "gate_chance"),
        ("months_to_production", "duration"),
        ("cost_overrun", "contingency"),
    ] {
        assert!(row(&desk, &project, class).usual.is_some());
        desk.session.use_reference(used(&project, class)).unwrap();
        let after = row(&desk, &project, class);
        assert_eq!(after.usual, None, "{class}");
        let estimates = desk
            .session
            .estimates(Id {
                id: project.id.clone(),
            })
            .unwrap();
        let mut numbers = estimates.iter().filter(|one| one.place.part == part);
        let number = numbers
            .find(|one| one.source.starts_with("Published figures"))
            .unwrap();
        assert_eq!(
            (number.certainty.as_str(), number.said_by.as_str()),
            ("guess", "")
        );
        assert!(value(&desk.session, &project).result.is_some());
        desk.session.undo().unwrap();
        assert!(row(&desk, &project, class).usual.is_some());
    }
    let refused = desk
        .session
        .use_reference(used(&project, "still_running"))
        .unwrap_err();
    assert_eq!(
        (refused.code, refused.field.as_deref()),
        (Code::Invalid, Some("class"))
    );
}

#[test]
fn what_a_running_product_has_behind_it_is_not_asked_any_more() {
    let desk = sample("en");
    let projects = desk.session.portfolio().unwrap().rows;
    let running = Id {
        id: projects[0].id.clone(),
    };
    let ids: Vec<String> = rows(&desk, &running)
        .into_iter()
        .map(|row| row.id)
        .collect();
    assert_eq!(ids, ["cost_overrun", "still_running"]);
    let built = Id {
        id: projects[2].id.clone(),
    };
    assert_eq!(rows(&desk, &built).len(), 4);
}

#[test]
fn the_sample_has_a_record_and_a_new_workspace_has_none() {
    assert_eq!(Desk::new().session.track_record().unwrap(), None);
    for language in ["en", "de"] {
        let record = sample(language).session.track_record().unwrap().unwrap();
        println!("{record:#?}");
        let triage = &record.projects[0];
        let (benefit, cost) = (
            triage.benefit.as_ref().unwrap(),
            triage.cost.as_ref().unwrap(),
        );
        // It was used by 58 of 100 instead of some 84, so that less came than promised.
        assert!(benefit.ratio > 0.3 && benefit.ratio < 0.9, "{benefit:?}");
        assert!(cost.ratio > 0.5 && cost.ratio < 1.5, "{cost:?}");
        let live = triage.go_live.as_ref().unwrap();
        assert!((live.delivered - 8.0).abs() < 0.1, "{live:?}");
        for kept in [benefit, cost, live] {
            assert!((kept.delivered / kept.promised - kept.ratio).abs() < 1e-12);
        }
    }
}
