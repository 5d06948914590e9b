//! Templates: a project begun from one, one put beside what is there, and one made of a project; each step
//! undoable, and nothing of anybody left in what is saved.

use crate::desk::{Desk, edit};
use crate::value::{benefit, place, say, value};
use outset_app::{
    Code, Done, EstimateEdit, FilePath, Id, NewFromTemplate, OwnerKind, Problem, ReferenceUse,
    TemplateRow, TemplateSave, TemplateUse,
};
use outset_store::contents;

/// How many changes [`change`] knows.
pub(crate) const CHANGES: usize = 4;

/// The n-th change by a template or a published range, with a text that its field may refuse.
pub(crate) fn change(desk: &mut Desk, project: &Id, n: usize, text: &str) -> Result<Done, Problem> {
    let templates = desk.session.templates().rows;
    let template = templates[text.len() % templates.len()].id.clone();
    match n {
        0 => desk.session.use_template(TemplateUse {
            project: project.id.clone(),
            template,
        }),
        1 => desk.session.begin_from_template(NewFromTemplate {
            name: text.into(),
            template,
            ..NewFromTemplate::default()
        }),
        2 => desk.session.use_reference(ReferenceUse {
            project: project.id.clone(),
            class: "reaches_production".into(),
        }),
        _ => desk.session.use_reference(ReferenceUse {
            project: project.id.clone(),
            class: "cost_overrun".into(),
        }),
    }
}

pub(crate) fn begun(desk: &mut Desk, name: &str, template: &str) -> Id {
    let new = NewFromTemplate {
        name: name.into(),
        template: template.into(),
        ..NewFromTemplate::default()
    };
    let id = desk.session.begin_from_template(new).unwrap().id.unwrap();
    Id { id }
}

fn used(project: &Id, template: &str) -> TemplateUse {
    TemplateUse {
        project: project.id.clone(),
        template: template.into(),
    }
}

pub(crate) fn saved(project: &Id, name: &str, path: Option<String>) -> TemplateSave {
    TemplateSave {
        project: project.id.clone(),
        name: name.into(),
        about: String::new(),
        path,
    }
}

/// Saves a project as a template to a file of its own, and gives the file.
pub(crate) fn in_file(desk: &mut Desk, project: &Id, name: &str) -> String {
    let path = desk.folder.path().join(format!("{name}.outset-template"));
    let path = path.to_string_lossy().into_owned();
    let save = saved(project, name, Some(path.clone()));
    desk.session.save_template(save).unwrap();
    path
}

fn offered(desk: &Desk) -> Vec<TemplateRow> {
    desk.session.templates().rows
}

#[test]
fn every_template_leads_to_a_headline_that_may_go_either_way() {
    let mut desk = Desk::new();
    for row in offered(&desk) {
        let project = begun(&mut desk, &row.name, &row.id);
        let view = value(&desk.session, &project);
        assert_eq!(view.missing, [], "{}", row.id);
        let result = view
            .result
            .unwrap_or_else(|| panic!("{} has no result", row.id));
        assert!(!result.tiles.is_empty());
        let estimates = desk.session.estimates(project).unwrap();
        assert!(estimates.len() > 20, "{}", row.id);
        for estimate in &estimates {
            assert_eq!(estimate.certainty, "guess", "{} {}", row.id, estimate.name);
            assert_eq!(estimate.source, "Template: starting range, replace it");
        }
    }
}

#[test]
fn every_template_has_poor_and_good_futures() {
    let mut desk = Desk::new();
    for row in offered(&desk) {
        let project = begun(&mut desk, &row.name, &row.id);
        let forecast = desk
            .session
            .forecast(outset_app::ForecastAsk {
                id: project.id.clone(),
                samples: 4_096,
                seed: 1,
            })
            .unwrap();
        let json = serde_json::to_value(&forecast).unwrap();
        let ends = ["p10", "p50", "p90"].map(|end| json["npv"][end].as_f64().unwrap());
        println!("{}: {ends:?}", row.id);
        assert!(ends.iter().all(|end| end.is_finite()));
        assert!(ends[0] < 0.0 && ends[2] > 0.0, "{}: {ends:?}", row.id);
    }
}

#[test]
fn a_project_begun_from_a_template_is_one_step() {
    let mut desk = Desk::new();
    let before = contents(&desk.path()).unwrap();
    let project = begun(&mut desk, "Leavers", "churn");
    let view = value(&desk.session, &project);
    assert!(
        view.headline.contains("chance to pay back"),
        "{}",
        view.headline
    );
    assert_eq!(view.benefits[0].title, "Customers who stay");
    desk.session.undo().unwrap();
    assert_eq!(contents(&desk.path()).unwrap(), before);
}

#[test]
fn a_template_goes_beside_what_is_there_and_changes_nothing_that_was_said() {
    let mut desk = Desk::new();
    let project = desk.project("Leavers");
    say(&mut desk, &project, None, "cases_per_month", "700");
    let own = benefit(&mut desk, &project, "amount");
    desk.session.use_template(used(&project, "churn")).unwrap();
    let view = value(&desk.session, &project);
    let titles: Vec<&str> = view.benefits.iter().map(|row| row.title.as_str()).collect();
    assert_eq!(titles.len(), 2);
    assert_eq!(view.benefits[0].id, own);
    let estimates = desk
        .session
        .estimates(Id {
            id: project.id.clone(),
        })
        .unwrap();
    let cases = estimates
        .iter()
        .find(|one| one.place.part == "cases_per_month");
    assert_eq!(cases.unwrap().text, "700");
    // What only the size of the project had said gives way.
    let lengths = estimates.iter().filter(|one| one.place.part == "duration");
    assert!(lengths.clone().count() == 2 && lengths.clone().all(|one| one.said_by == "Template"));
    // Once more: benefits stand twice, numbers of the project and ways to spend less do not.
    desk.session.use_template(used(&project, "churn")).unwrap();
    let again = value(&desk.session, &project);
    assert_eq!(again.benefits.len(), 3);
    assert_eq!(again.levers.len(), view.levers.len());
    desk.session.undo().unwrap();
    desk.session.undo().unwrap();
    assert_eq!(value(&desk.session, &project).benefits.len(), 1);
}

#[test]
fn a_product_that_runs_gets_no_phases_from_a_template() {
    let mut desk = Desk::new();
    let new = outset_app::NewRunning {
        name: "Running".into(),
        live_since: "2026-01".into(),
        ..Default::default()
    };
    let id = desk.session.begin_running(new).unwrap().id.unwrap();
    let project = Id { id };
    let phases = value(&desk.session, &project).phases.len();
    desk.session.use_template(used(&project, "fraud")).unwrap();
    let view = value(&desk.session, &project);
    assert_eq!(view.phases.len(), phases);
    assert!(
        view.benefits
            .iter()
            .any(|row| row.title == "Fraud stopped before it is paid")
    );
}

#[test]
fn a_number_that_is_typed_over_is_no_longer_the_templates() {
    let mut desk = Desk::new();
    let project = begun(&mut desk, "Leavers", "churn");
    say(&mut desk, &project, None, "cases_per_month", "12000");
    let estimates = desk.session.estimates(project).unwrap();
    let cases = estimates
        .iter()
        .find(|one| one.place.part == "cases_per_month");
    let cases = cases.unwrap();
    assert_eq!((cases.source.as_str(), cases.said_by.as_str()), ("", ""));
}

#[test]
fn amounts_in_another_currency_are_said_to_be_so() {
    let mut desk = Desk::new();
    desk.session
        .set_workspace(outset_app::WorkspaceEdit {
            field: "currency".into(),
            text: "JPY".into(),
            visit: None,
        })
        .unwrap();
    let row = &offered(&desk)[0];
    assert!(row.currency_note.contains("EUR") && row.currency_note.contains("JPY"));
    let project = begun(&mut desk, "Sorting", "document_triage");
    let estimates = desk.session.estimates(project).unwrap();
    let rate = estimates.iter().find(|one| one.place.part == "hourly_rate");
    assert!(rate.unwrap().note.contains("EUR"));
    let cases = estimates
        .iter()
        .find(|one| one.place.part == "cases_per_month");
    assert_eq!(cases.unwrap().note, "");
}

#[test]
fn what_is_saved_is_wider_and_names_nobody() {
    let mut desk = Desk::new();
    desk.person("Eva Lind", "90", "100%");
    let project = begun(&mut desk, "Zeppelin", "churn");
    let typed = EstimateEdit {
        place: place(&project, None, "cases_per_month"),
        text: "12345".into(),
        said_by: Some("Ole Dahl".into()),
        visit: None,
    };
    desk.session.set_estimate(typed).unwrap();
    let amount = benefit(&mut desk, &project, "amount");
    let named = Id { id: amount.clone() };
    desk.session
        .set_benefit(edit(&named, "name", "What Eva saves"))
        .unwrap();
    let owner = Some((OwnerKind::Benefit, amount.as_str()));
    say(&mut desk, &project, owner, "amount_per_month", "400");
    let draft = desk
        .session
        .template_of(Id {
            id: project.id.clone(),
        })
        .unwrap();
    assert_eq!(draft.removed_names, ["What Eva saves"]);
    assert!(draft.names.iter().any(|name| name == "Customers who stay"));
    let cases = draft
        .figures
        .iter()
        .find(|figure| figure.before.contains("12,345"))
        .unwrap();
    assert!(
        cases.after.contains("8,600") && cases.after.contains("17,000"),
        "{cases:?}"
    );

    let path = desk.folder.path().join("out.outset-template");
    let path = path.to_string_lossy().into_owned();
    desk.session
        .save_template(saved(&project, "For leavers", Some(path.clone())))
        .unwrap();
    let text = std::fs::read_to_string(&path).unwrap();
    for name in [
        "Zeppelin",
        "Eva",
        "Lind",
        "Ole",
        "Dahl",
        "Northwind",
        "12345",
        "said",
        "source",
    ] {
        assert!(!text.contains(name), "{name} in {text}");
    }
    // It begins the next project, in the same parts.
    let row = desk
        .session
        .read_template(FilePath { path: path.clone() })
        .unwrap();
    assert_eq!((row.name.as_str(), row.own), ("For leavers", false));
    let next = begun(&mut desk, "Next", &path);
    let view = value(&desk.session, &next);
    assert_eq!(view.missing, []);
    let titles: Vec<&str> = view.benefits.iter().map(|row| row.title.as_str()).collect();
    assert_eq!(titles, ["Customers who stay", "An amount a month"]);
}

#[test]
fn ones_own_templates_are_offered_in_every_workspace() {
    let mut desk = Desk::new();
    let project = begun(&mut desk, "Leavers", "churn");
    let kept = desk
        .session
        .save_template(saved(&project, "Our churn: 2026", None))
        .unwrap();
    assert!(kept.text.contains("Our churn: 2026"), "{}", kept.text);
    let rows = offered(&desk);
    let own = rows.last().unwrap();
    assert_eq!((own.name.as_str(), own.own), ("Our churn: 2026", true));
    // A second one of that name does not take its place.
    let refused = desk
        .session
        .save_template(saved(&project, "Our churn: 2026", None))
        .unwrap_err();
    assert_eq!(
        (refused.code, refused.field.as_deref()),
        (Code::AlreadyExists, Some("name"))
    );
    let again = begun(&mut desk, "Again", &own.id);
    assert!(value(&desk.session, &again).result.is_some());
    let other = own.id.clone();
    let left = desk
        .session
        .remove_template(Id { id: other.clone() })
        .unwrap();
    assert_eq!(left.rows.len(), 7);
    let back = desk.session.restore_template(Id { id: other }).unwrap();
    assert_eq!(back.rows.len(), 8);
    let outside = Id {
        id: "own:../settings".into(),
    };
    assert_eq!(
        desk.session.remove_template(outside).unwrap_err().code,
        Code::NotFound
    );
    let by_name = begun(&mut desk, "By name", "Our churn: 2026");
    assert!(value(&desk.session, &by_name).result.is_some());
}

#[test]
fn a_file_that_is_none_is_refused_with_everything_that_is_wrong() {
    let mut desk = Desk::new();
    let path = desk.folder.path().join("bad.outset-template");
    let read = |desk: &Desk| {
        let path = path.to_string_lossy().into_owned();
        desk.session.read_template(FilePath { path }).unwrap_err()
    };
    std::fs::write(&path, "PK\u{3}\u{4} not one").unwrap();
    assert_eq!(read(&desk).code, Code::Foreign);
    let head = r#"{"format": "outset-template", "version": 1, "name": "A", "currency": "EUR""#;
    std::fs::write(&path, format!("{head},\n \"benefits\": [{{\"kin\"")).unwrap();
    let broken = read(&desk);
    assert!(broken.message.contains("line 2"), "{}", broken.message);
    let two = r#""figures": {"share_positive": [0.5, 3], "hourly_rate": [9, 4]}}"#;
    std::fs::write(&path, format!("{head}, {two}")).unwrap();
    let wrong = read(&desk).message;
    assert!(
        wrong.contains("figures.share_positive") && wrong.contains("figures.hourly_rate"),
        "{wrong}"
    );
    // Nothing is half begun.
    let before = contents(&desk.path()).unwrap();
    let named = path.to_string_lossy().into_owned();
    let new = NewFromTemplate {
        name: "A".into(),
        template: named,
        ..NewFromTemplate::default()
    };
    desk.session.begin_from_template(new).unwrap_err();
    assert_eq!(contents(&desk.path()).unwrap(), before);
    // Among one's own it is named and keeps none of the others away.
    let own = desk.folder.path().join("home/templates");
    std::fs::create_dir_all(&own).unwrap();
    std::fs::copy(&path, own.join("bad.outset-template")).unwrap();
    let list = desk.session.templates();
    assert_eq!((list.rows.len(), list.refused.len()), (7, 1));
}

#[test]
fn one_that_is_not_there_is_said_so() {
    let mut desk = Desk::new();
    let new = NewFromTemplate {
        name: "A".into(),
        template: "own:../../settings".into(),
        ..NewFromTemplate::default()
    };
    let refused = desk.session.begin_from_template(new).unwrap_err();
    assert_eq!(refused.code, Code::NotFound);
}
