//! The room of a running model: typed values, limits and alerts, versions, and the month check.

use super::{model, operate};
use crate::desk::{Desk, edit, id};
use outset_app::{MonthEdit, MonthOf, NewVersion, ThresholdEdit, TypedMetric, TypedMetrics};

#[test]
fn typed_values_are_judged_by_typed_limits() {
    let mut desk = Desk::new();
    let project = desk.project("Churn");
    let model = model(&mut desk, &project, "Early warning");
    let log = |desk: &mut Desk, value: &str, at: &str| {
        desk.session.log_metrics(TypedMetrics {
            model: model.id.clone(),
            version: "v2".into(),
            values: vec![TypedMetric {
                metric: "recall".into(),
                value: value.into(),
            }],
            at: at.into(),
        })
    };
    log(&mut desk, "0.91", "2026-09-01").unwrap();
    log(&mut desk, "86 %", "2026-10-01").unwrap();
    assert_eq!(
        log(&mut desk, "186", "").unwrap_err().field.as_deref(),
        Some("value")
    );
    let limit = ThresholdEdit {
        model: model.id.clone(),
        metric: "recall".into(),
        least: "88".into(),
        most: String::new(),
        visit: None,
    };
    desk.session.set_threshold(limit).unwrap();
    let view = operate(&desk, &project);
    assert_eq!(
        view.alerts[0].text,
        "Found of 100 that matter: 86, below 88"
    );
    assert_eq!(view.alerts[0].since, "v2, since 2026-10-01");
    assert_eq!(view.alerts[0].state, "alerting");
    assert_eq!(
        view.headline,
        "One measure alerts: Found of 100 that matter: 86, below 88."
    );
    let rooms = desk.session.rooms(id(&project)).unwrap();
    assert_eq!(rooms[4].text.as_deref(), Some("1 alert"));
    let status = desk.session.status_of_models().unwrap();
    assert_eq!(status.models[0].state, "alerting");
    desk.session.undo().unwrap();
    assert_eq!(operate(&desk, &project).alerts[0].state, "no_data");
    // Two bad ones in a row are asked for.
    desk.session.redo().unwrap();
    desk.session
        .set_model(edit(&model, "pending_periods", "2"))
        .unwrap();
    assert_eq!(operate(&desk, &project).alerts[0].state, "pending");
}

#[test]
fn a_version_that_goes_live_retires_the_one_that_was() {
    let mut desk = Desk::new();
    let project = desk.project("Churn");
    let model = model(&mut desk, &project, "Early warning");
    let version = |desk: &mut Desk, name: &str, day: &str| {
        let new = NewVersion {
            model: model.id.clone(),
            name: name.into(),
            live_from: day.into(),
        };
        desk.session.add_version(new)
    };
    version(&mut desk, "v1", "2026-02-01").unwrap();
    version(&mut desk, "v2", "2026-08-04").unwrap();
    assert_eq!(
        version(&mut desk, "v2", "").unwrap_err().field.as_deref(),
        Some("name")
    );
    let rows = operate(&desk, &project).versions;
    let told: Vec<_> = rows
        .iter()
        .map(|row| {
            (
                row.name.as_str(),
                row.state.as_str(),
                row.in_production.as_str(),
            )
        })
        .collect();
    assert_eq!(
        told,
        [
            ("v2", "live", "since 2026-08-04"),
            ("v1", "retired", "2026-02-01 – 2026-08-04")
        ]
    );
    desk.session.undo().unwrap();
    assert_eq!(operate(&desk, &project).versions[0].state, "live");
}

#[test]
fn a_month_is_checked_and_no_longer_open() {
    let mut desk = Desk::new();
    let project = desk.project("Churn");
    let model = model(&mut desk, &project, "Early warning");
    let new = NewVersion {
        model: model.id.clone(),
        name: "v1".into(),
        live_from: "2026-09-10".into(),
    };
    desk.session.add_version(new).unwrap();
    let open = |desk: &Desk| -> Vec<String> {
        operate(desk, &project)
            .months
            .into_iter()
            .map(|month| format!("{} {}", month.month, month.missing))
            .collect()
    };
    assert_eq!(
        open(&desk),
        [
            "2026-10 missing: Hours, Other spending",
            "2026-09 missing: Hours, Other spending"
        ]
    );
    let set = |desk: &mut Desk, part: &str, text: &str| {
        desk.session.set_month(MonthEdit {
            project: project.id.clone(),
            month: "2026-09".into(),
            part: part.into(),
            text: text.into(),
            visit: Some("one visit".into()),
        })
    };
    set(&mut desk, "hours", "12.5").unwrap();
    set(&mut desk, "spending", "€640").unwrap();
    set(&mut desk, "note", "The feed was down for a day.").unwrap();
    assert_eq!(
        set(&mut desk, "adoption", "150 %")
            .unwrap_err()
            .field
            .as_deref(),
        Some("adoption")
    );
    assert_eq!(open(&desk), ["2026-10 missing: Hours, Other spending"]);
    let form = |desk: &Desk, month: &str| {
        let of = MonthOf {
            project: project.id.clone(),
            month: month.into(),
        };
        desk.session.month_form(of).unwrap()
    };
    let october = form(&desk, "");
    assert_eq!(october.month, "2026-10", "the last full month");
    let offered: Vec<_> = october
        .fields
        .iter()
        .map(|field| {
            (
                field.part.as_str(),
                field.text.as_str(),
                field.offered.as_str(),
            )
        })
        .collect();
    assert_eq!(
        offered,
        [
            ("volume", "", ""),
            ("adoption", "", ""),
            ("hours", "", "12.5"),
            ("spending", "", "640")
        ]
    );
    assert_eq!(form(&desk, "2026-09").note, "The feed was down for a day.");
    desk.session.undo().unwrap();
    assert_eq!(open(&desk).len(), 2, "one visit is one step");
}
