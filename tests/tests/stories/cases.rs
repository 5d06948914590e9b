//! Decisions among several classes, and benefits measured from files of cases; every step undoable.

use crate::desk::{Desk, edit};
use crate::value::{benefit, idea, place, say, value};
use outset_app::{
    BadRowsWish, BenefitView, CaseMapping, CasesAsk, CasesImport, ClassCell, Code, Done, FileForm,
    Id, OwnerKind, Problem,
};
use outset_core::plan::Plan;
use std::fmt::Write;

/// How many changes [`change`] knows.
pub(crate) const CHANGES: usize = 10;

/// The n-th change of classes, with a text that its field may refuse.
pub(crate) fn change(desk: &mut Desk, project: &Id, n: usize, text: &str) -> Result<Done, Problem> {
    let view = desk.session.value(outset_app::ValueAsk {
        id: project.id.clone(),
        theme: "dark".into(),
    })?;
    let none = || "none".to_owned();
    let with_classes = view.benefits.iter().rev().find(|one| one.classes.is_some());
    let id = with_classes.map_or_else(none, |one| one.id.clone());
    let classes = with_classes.and_then(|one| one.classes.as_ref());
    let class = classes.and_then(|one| one.classes.last());
    let class = Id {
        id: class.map_or_else(none, |one| one.id.clone()),
    };
    let team = view.benefits.iter().find(|one| one.kind == "team");
    let team = team.map_or_else(none, |one| one.id.clone());
    let cell = |part: &str| outset_app::EstimateEdit {
        place: place(project, Some((OwnerKind::Benefit, id.as_str())), part),
        text: text.into(),
        said_by: None,
        visit: None,
    };
    let new = |kind: &str| outset_app::NewBenefit {
        project: project.id.clone(),
        kind: kind.into(),
    };
    let file = desk.folder.path().join("law.csv");
    std::fs::write(
        &file,
        "truth,human,today,model,team\na,a,b,a,a\nb,a,b,b,b\nc,c,,a,c\n",
    )
    .unwrap();
    let measure = |benefit: &str| CasesImport {
        benefit: benefit.to_owned(),
        path: file.to_string_lossy().into_owned(),
        form: FileForm::default(),
        mapping: CaseMapping::default(),
        shares: text.is_empty(),
        bad_rows: BadRowsWish::Stop,
    };
    match n {
        0 => desk.session.add_benefit(new("class_decisions")),
        1 => desk.session.add_class(Id { id }),
        2 => desk.session.set_class(edit(&class, "name", text)),
        3 => desk.session.set_estimate(cell("class_share_1")),
        4 => desk.session.set_estimate(cell("class_today_1_1")),
        5 => desk.session.set_estimate(cell("class_worth_1_2")),
        6 => desk.session.remove_class(class),
        7 => desk.session.measure_cases(measure(&id)),
        8 => desk.session.add_benefit(new("team")),
        _ => desk.session.measure_cases(measure(&team)),
    }
}

fn of<'a>(view: &'a outset_app::ValueView, id: &str) -> &'a BenefitView {
    view.benefits.iter().find(|one| one.id == id).unwrap()
}

fn file(desk: &Desk, text: &str) -> String {
    let path = desk.folder.path().join("cases.csv");
    std::fs::write(&path, text).unwrap();
    path.to_string_lossy().into_owned()
}

fn ask(benefit: &str, path: &str) -> CasesImport {
    CasesImport {
        benefit: benefit.into(),
        path: path.into(),
        form: FileForm::default(),
        mapping: CaseMapping::default(),
        shares: true,
        bad_rows: BadRowsWish::Stop,
    }
}

fn cell(benefit: &BenefitView, grid: usize, of: usize, decided: usize) -> &ClassCell {
    &benefit.classes.as_ref().unwrap().grids[grid].rows[of][decided]
}

/// Letters that are urgent, normal or spam, with all that a result needs.
fn letters(desk: &mut Desk, project: &Id) -> String {
    let id = benefit(desk, project, "class_decisions");
    let owner = Some((OwnerKind::Benefit, id.as_str()));
    for (part, text) in [
        ("class_share_1", "10 %"),
        ("class_share_2", "70 %"),
        ("class_today_1_1", "60 %"),
        ("class_today_1_2", "30 %"),
        ("class_today_2_2", "90 %"),
        ("class_today_3_3", "80 %"),
        ("class_model_1_1", "80 to 90 %"),
        ("class_model_2_2", "95 %"),
        ("class_model_3_3", "95 %"),
        ("class_worth_1_2", "-80"),
        ("class_worth_2_3", "-30"),
    ] {
        say(desk, project, owner, part, text);
    }
    let classes = of(&value(&desk.session, project), &id)
        .classes
        .clone()
        .unwrap();
    for (class, name) in classes.classes.iter().zip(["Urgent", "Normal", "Spam"]) {
        let class = Id {
            id: class.id.clone(),
        };
        desk.session.set_class(edit(&class, "name", name)).unwrap();
    }
    id
}

#[test]
fn three_classes_come_to_a_result_and_say_what_matters() {
    let mut desk = Desk::new();
    let project = idea(&mut desk);
    let before = value(&desk.session, &project);
    let id = benefit(&mut desk, &project, "class_decisions");
    let missing = value(&desk.session, &project);
    assert!(missing.result.is_none());
    let named: Vec<&str> = missing
        .missing
        .iter()
        .map(|part| part.text.as_str())
        .collect();
    assert!(
        named
            .iter()
            .any(|text| text.contains("How often each class occurs")),
        "{named:?}"
    );
    desk.session.remove_benefit(Id { id }).unwrap();
    let id = letters(&mut desk, &project);
    let view = value(&desk.session, &project);
    assert!(view.result.is_some(), "{:?}", view.missing);
    assert_ne!(view.headline, before.headline);
    let benefit = of(&view, &id);
    // What nobody typed: spam takes what is left of all cases, ten of a hundred urgent ones are taken
    // for spam, and mistakes with normal ones are shared evenly.
    let classes = benefit.classes.as_ref().unwrap();
    assert_eq!(classes.classes[2].share.counts, "20\u{a0}%");
    assert_eq!(cell(benefit, 1, 0, 2).counts, "10\u{a0}%");
    assert_eq!(cell(benefit, 1, 1, 0).counts, "5\u{a0}%");
    assert_eq!(cell(benefit, 0, 0, 0).counts, "0");
    assert_eq!(
        cell(benefit, 2, 0, 0).name,
        "Urgent rightly decided by the model"
    );
    assert!(
        classes
            .matters
            .starts_with("Urgent taken for Normal costs €80 each"),
        "{}",
        classes.matters
    );
    assert!(
        classes
            .matters
            .ends_with("most of the benefit comes from here."),
        "{}",
        classes.matters
    );
    let document = desk.session.plan_document(&project.id).unwrap();
    assert!(document.contains("\"version\": 4") && document.contains("class_decisions"));
    Plan::from_json(&document).unwrap();
    // A row that makes more than a hundred is said to.
    let owner = Some((OwnerKind::Benefit, id.as_str()));
    say(&mut desk, &project, owner, "class_today_2_1", "30 %");
    let notes = of(&value(&desk.session, &project), &id)
        .classes
        .clone()
        .unwrap();
    assert!(
        notes.grids[1].notes[0].starts_with("The row Normal makes 120\u{a0}%"),
        "{:?}",
        notes.grids[1].notes
    );
    say(&mut desk, &project, owner, "class_share_1", "60 %");
    let shares = of(&value(&desk.session, &project), &id)
        .classes
        .clone()
        .unwrap();
    assert!(
        shares
            .shares_text
            .starts_with("Together they make 130\u{a0}%"),
        "{}",
        shares.shares_text
    );
}

#[test]
fn a_class_goes_with_its_numbers_and_comes_back_whole() {
    let mut desk = Desk::new();
    let project = idea(&mut desk);
    let id = letters(&mut desk, &project);
    let before = value(&desk.session, &project);
    let spam = of(&before, &id).classes.as_ref().unwrap().classes[2]
        .id
        .clone();
    desk.session.remove_class(Id { id: spam }).unwrap();
    let after = value(&desk.session, &project);
    let left = of(&after, &id).classes.as_ref().unwrap();
    assert_eq!((left.classes.len(), left.may_remove), (2, false));
    assert!(
        desk.session
            .remove_class(Id {
                id: left.classes[0].id.clone()
            })
            .is_err()
    );
    desk.session.undo().unwrap();
    assert_eq!(value(&desk.session, &project), before);
    for _ in 0..9 {
        desk.session.add_class(Id { id: id.clone() }).unwrap();
    }
    let refused = desk.session.add_class(Id { id: id.clone() }).unwrap_err();
    assert_eq!(refused.code, Code::Invalid);
    assert!(
        !of(&value(&desk.session, &project), &id)
            .classes
            .as_ref()
            .unwrap()
            .may_add
    );
}

#[test]
fn classes_are_measured_from_a_file_in_one_step() {
    let mut desk = Desk::new();
    let project = idea(&mut desk);
    let id = benefit(&mut desk, &project, "class_decisions");
    let owner = Some((OwnerKind::Benefit, id.as_str()));
    let mut text = String::from("Truth;Today;Model\n");
    for n in 0..200 {
        let truth = if n % 4 == 0 { "urgent" } else { "normal" };
        let today = if n % 8 == 0 { "normal" } else { truth };
        let model = if n % 40 == 0 { "normal" } else { truth };
        let _ = writeln!(text, "{truth};{today};{model}");
    }
    text += ";normal;normal\nurgent;;urgent\n";
    let path = file(&desk, &text);
    let look = CasesAsk {
        benefit: id.clone(),
        path: path.clone(),
    };
    let preview = desk.session.preview_cases(look).unwrap();
    assert_eq!(preview.mapping.truth.as_deref(), Some("Truth"));
    assert_eq!(preview.mapping.today.as_deref(), Some("Today"));
    let before = value(&desk.session, &project);
    let check = desk.session.check_cases(ask(&id, &path)).unwrap();
    assert_eq!(check.says[0], "200 cases of 2 classes.");
    assert!(
        check
            .says
            .contains(&"One row without a truth is left out.".to_owned()),
        "{:?}",
        check.says
    );
    assert_eq!(check.tables[0].rows[0], ["urgent", "25", "25"]);
    assert_eq!(
        value(&desk.session, &project),
        before,
        "a look keeps nothing"
    );
    desk.session.measure_cases(ask(&id, &path)).unwrap();
    let view = value(&desk.session, &project);
    let measured = of(&view, &id);
    let classes = measured.classes.as_ref().unwrap();
    let names: Vec<&str> = classes
        .classes
        .iter()
        .map(|class| class.name.as_str())
        .collect();
    assert_eq!(
        names,
        ["urgent", "normal"],
        "the third, which nobody named, is gone"
    );
    let half = cell(measured, 1, 0, 0);
    assert!(
        half.text.starts_with("39 – 61 %") && half.says.contains("measured"),
        "{half:?}"
    );
    assert!(half.says.ends_with("cases.csv, 50 cases"), "{}", half.says);
    say(&mut desk, &project, owner, "class_worth_1_2", "-80");
    assert!(value(&desk.session, &project).result.is_some());
    desk.session.undo().unwrap();
    desk.session.undo().unwrap();
    assert_eq!(value(&desk.session, &project), before);
}

#[test]
fn a_team_is_measured_and_told_case_by_case() {
    let mut desk = Desk::new();
    let project = idea(&mut desk);
    let id = benefit(&mut desk, &project, "team");
    // By hand: people wrong in 1, 2, 3 of ten, the model in 3 and 4, the team in 3; spelled in many ways.
    let mut text = String::from("case,Human,Model,Team,Truth\n");
    for n in 1..=10 {
        let said = |wrong: &[i32]| if wrong.contains(&n) { "no" } else { "yes" };
        let (human, model, team) = (said(&[1, 2, 3]), said(&[3, 4]), said(&[3]));
        let _ = writeln!(
            text,
            "{n},{human},{model},{team},{}",
            if n % 2 == 0 { "1.0" } else { "true" }
        );
    }
    let path = file(&desk, &text);
    let before = value(&desk.session, &project);
    desk.session.measure_cases(ask(&id, &path)).unwrap();
    let view = value(&desk.session, &project);
    let team = of(&view, &id).measured.clone().unwrap();
    assert!(
        team.origin.starts_with("Measured on 10 cases of cases.csv"),
        "{}",
        team.origin
    );
    assert_eq!(
        team.says[0],
        "Of 10 cases, people alone got 70 of 100 right, the model alone 80, both together 90."
    );
    assert_eq!(
        team.says[1],
        "Together they get 10 more of 100 right than the better of both alone."
    );
    assert_eq!(
        team.says[2],
        "Always following whoever is right would get 90 of 100 right, 10 more than the better one alone."
    );
    assert_eq!(team.table.rows[0], ["People and model", "6", "60", "6"]);
    assert_eq!(team.table.rows[3], ["Neither", "1", "10", "0"]);
    let needed = &of(&view, &id).needed;
    let human = needed
        .iter()
        .find(|one| one.place.part == "right_human")
        .unwrap();
    assert_eq!(
        (human.certainty.as_str(), human.source.as_str()),
        ("measured", "cases.csv, 10 cases")
    );
    assert!(human.text.starts_with("44"), "{}", human.text);
    desk.session.undo().unwrap();
    assert_eq!(value(&desk.session, &project), before);
    desk.session.redo().unwrap();
    assert_eq!(value(&desk.session, &project), view);
}

#[test]
fn without_a_team_in_the_file_the_range_is_told_and_the_team_stays_typed() {
    let mut desk = Desk::new();
    let project = idea(&mut desk);
    let id = benefit(&mut desk, &project, "team");
    let owner = Some((OwnerKind::Benefit, id.as_str()));
    say(&mut desk, &project, owner, "right_team", "85 to 90 %");
    let path = file(&desk, "human,model,truth\na,a,a\nb,a,a\na,b,a\nb,b,b\n");
    desk.session.measure_cases(ask(&id, &path)).unwrap();
    let view = value(&desk.session, &project);
    let found = of(&view, &id);
    let says = &found.measured.as_ref().unwrap().says;
    assert!(
        says[1].ends_with("gives 75 of 100, always following whoever is right gives 100."),
        "{says:?}"
    );
    let team = found
        .needed
        .iter()
        .find(|one| one.place.part == "right_team")
        .unwrap();
    assert_eq!(team.text, "85 – 90 %");
    assert_eq!(found.measured.as_ref().unwrap().table.columns.len(), 3);
}

#[test]
fn a_bad_file_is_refused_with_its_place_and_leaves_nothing() {
    let mut desk = Desk::new();
    let project = idea(&mut desk);
    let id = benefit(&mut desk, &project, "team");
    let before = value(&desk.session, &project);
    let path = file(&desk, "human,model,truth\na,a,a\na,a\nb,a,a\n");
    let refused = desk.session.measure_cases(ask(&id, &path)).unwrap_err();
    let help = refused.help.unwrap_or_default();
    assert!(
        refused.message.starts_with("cases.csv"),
        "{}",
        refused.message
    );
    assert!(help.contains("Line 3"), "{help}");
    assert_eq!(value(&desk.session, &project), before);
    let skipped = CasesImport {
        bad_rows: BadRowsWish::Skip,
        ..ask(&id, &path)
    };
    let done = desk.session.measure_cases(skipped).unwrap();
    assert!(
        done.done
            .ends_with("One row that cannot be read is left out."),
        "{}",
        done.done
    );
    let other = file(&desk, "a,b,c\n1,2,3\n");
    let refused = desk.session.measure_cases(ask(&id, &other)).unwrap_err();
    assert_eq!(refused.field.as_deref(), Some("outcome"));
    let path = file(&desk, "human,model,truth\na,a,a\n");
    let wrong = CasesImport {
        mapping: CaseMapping {
            truth: Some("x".into()),
            ..CaseMapping::default()
        },
        ..ask(&id, &path)
    };
    let refused = desk.session.measure_cases(wrong).unwrap_err();
    assert!(refused.message.contains('x'), "{}", refused.message);
    // Time saved is not decided case by case.
    let saved = value(&desk.session, &project).benefits[0].id.clone();
    assert!(desk.session.measure_cases(ask(&saved, &path)).is_err());
}
