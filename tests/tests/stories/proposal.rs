//! The proposal: what is asked for, phase by phase, and the one page that is handed over.

use crate::desk::Desk;
use crate::option::{driver, option, options};
use crate::sample::sample;
use crate::value::{idea, value};
use outset_app::{Code, ForecastAsk, Id, OptionChoice, OverrideEdit, ProposalAsk};
use std::path::Path;

fn ask(project: &Id, path: &Path) -> ProposalAsk {
    ProposalAsk {
        id: project.id.clone(),
        path: path.to_string_lossy().into_owned(),
    }
}

fn projects(desk: &Desk) -> Vec<Id> {
    let rows = desk.session.portfolio().unwrap().rows;
    rows.into_iter().map(|row| Id { id: row.id }).collect()
}

#[test]
fn an_idea_asks_for_the_proof_of_concept_and_says_when_the_rest_is_decided() {
    let mut desk = Desk::new();
    let project = idea(&mut desk);
    let said = value(&desk.session, &project).staged_ask.unwrap();
    assert!(said.starts_with("Release €"), "{said}");
    // It begins this November and takes about two and a half months: it ends in January.
    assert!(
        said.contains(" now; decide on €") && said.ends_with("in January\u{a0}2027."),
        "{said}"
    );
    let forecast = desk.session.forecast(ForecastAsk {
        id: project.id.clone(),
        samples: 10_000,
        seed: 1,
    });
    let forecast = forecast.unwrap();
    assert_eq!(forecast.lines[0], said);
    let [first, next] = forecast.numbers.staged_ask.as_slice() else {
        panic!("two releases")
    };
    assert_eq!(
        (first.phase.as_str(), first.month.as_str()),
        ("proof_of_concept", "2026-11")
    );
    assert_eq!(
        (next.phase.as_str(), next.month.as_str()),
        ("build", "2027-01")
    );
    // Percentiles are not added, but they are not far from each other either.
    let invests = forecast.numbers.invests.p50.unwrap();
    assert!((first.amount + next.amount - invests).abs() < 0.1 * invests);
}

#[test]
fn nothing_is_asked_for_what_already_runs() {
    let desk = sample("en");
    let triage = &projects(&desk)[0];
    assert_eq!(value(&desk.session, triage).staged_ask, None);
}

#[test]
fn the_proposal_is_one_file_and_the_same_each_time() {
    let desk = sample("en");
    for (at, project) in projects(&desk).iter().enumerate() {
        let [first, again] =
            ["a", "b"].map(|name| desk.folder.path().join(format!("{at}{name}.pdf")));
        let Ok(written) = desk.session.write_proposal(ask(project, &first)) else {
            // An idea whose return is not known yet.
            continue;
        };
        assert_eq!(written.text, format!("Written: {}", first.display()));
        desk.session.write_proposal(ask(project, &again)).unwrap();
        let bytes = std::fs::read(&first).unwrap();
        assert!(bytes.starts_with(b"%PDF-") && bytes == std::fs::read(&again).unwrap());
    }
    let parts = std::fs::read_dir(desk.folder.path()).unwrap();
    let left = parts.filter(|file| {
        let name = file.as_ref().unwrap().file_name();
        name.to_string_lossy().ends_with(".part")
    });
    assert_eq!(left.count(), 0, "nothing half-written stays");
}

#[test]
fn a_file_that_is_open_for_reading_only_has_a_proposal_too() {
    let mut desk = Desk::new();
    let project = idea(&mut desk);
    desk.session.close_workspace().unwrap();
    desk.open(true);
    let path = desk.folder.path().join("proposal.pdf");
    desk.session.write_proposal(ask(&project, &path)).unwrap();
    assert!(path.exists());
}

#[test]
fn a_way_that_was_chosen_is_named_with_what_it_was_compared_with() {
    let mut desk = Desk::new();
    let project = idea(&mut desk);
    let written = |desk: &Desk, name: &str| {
        let path = desk.folder.path().join(name);
        desk.session.write_proposal(ask(&project, &path)).unwrap();
        std::fs::read(path).unwrap()
    };
    let own = option(&mut desk, &project, "own_model");
    let before = written(&desk, "before.pdf");
    let minutes = driver(&options(&desk, &project), "Minutes saved");
    desk.session
        .set_override(OverrideEdit {
            owner: own.id.clone(),
            driver: minutes,
            text: "6 to 9".into(),
            said_by: None,
            visit: None,
        })
        .unwrap();
    let choose = |option: &str| OptionChoice {
        project: project.id.clone(),
        option: option.into(),
    };
    assert!(before == written(&desk, "again.pdf"), "nothing was chosen");
    desk.session.choose_option(choose(&own.id)).unwrap();
    let way = |desk: &Desk| {
        let id = Id {
            id: project.id.clone(),
        };
        let gathered = desk.session.gather_proposal(id).unwrap();
        let way = gathered.way();
        way.map(|(name, says)| (name.to_owned(), says.to_owned()))
    };
    let (name, says) = way(&desk).unwrap();
    assert_eq!(name, "Planned way: Another own model");
    let with = "Compared with the plan before and leaving it as today. On average €";
    assert!(says.starts_with(with), "{}", says);
    let best = " more than the best of them, leaving it as today; the best of all in ";
    assert!(says.contains(best), "{}", says);
    // The advantage is that of the comparison.
    let more = options(&desk, &project).headline;
    let amount = more.split("likely, ").nth(1).unwrap();
    let amount = amount.split(" more").next().unwrap();
    assert!(says.contains(amount), "{amount} in {}", says);
    assert!(before != written(&desk, "chosen.pdf"));
    desk.session.choose_option(choose("")).unwrap();
    assert_eq!(way(&desk), None);
}

#[test]
fn only_a_pdf_is_replaced() {
    let mut desk = Desk::new();
    let project = idea(&mut desk);
    let workspace = desk.path();
    let before = std::fs::read(&workspace).unwrap();
    let refused = desk
        .session
        .write_proposal(ask(&project, &workspace))
        .unwrap_err();
    assert_eq!(
        (refused.code, refused.field.as_deref()),
        (Code::AlreadyExists, Some("path"))
    );
    assert!(before == std::fs::read(&workspace).unwrap());
    let path = desk.folder.path().join("proposal.pdf");
    for _ in 0..2 {
        desk.session.write_proposal(ask(&project, &path)).unwrap();
    }
    let nowhere = desk.folder.path().join("no such folder/proposal.pdf");
    let refused = desk
        .session
        .write_proposal(ask(&project, &nowhere))
        .unwrap_err();
    assert_eq!(refused.code, Code::FileSystem);
}

#[test]
fn without_a_return_there_is_no_proposal_and_it_says_why() {
    let mut desk = Desk::new();
    let project = desk.project("Nothing known");
    let path = desk.folder.path().join("proposal.pdf");
    let refused = desk
        .session
        .write_proposal(ask(&project, &path))
        .unwrap_err();
    assert_eq!(refused.code, Code::Invalid);
    assert!(
        refused
            .message
            .starts_with("A proposal needs a return. No return yet. Still missing:"),
        "{}",
        refused.message
    );
    assert!(!path.exists());
}

#[test]
fn a_name_is_proposed_that_every_system_takes() {
    let mut desk = Desk::new();
    let project = desk.project("Churn: \"A/B\" test?");
    let place = desk.session.proposal_place(project).unwrap();
    let beside = desk.path().with_file_name("Churn A B test – proposal.pdf");
    assert_eq!(Path::new(&place), beside);
}
