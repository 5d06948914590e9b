//! Numbers that change over time: said in the details, told in words, counted in the result, taken back.

use crate::desk::Desk;
use crate::unsure;
use crate::value::{idea, place, say, value};
use outset_app::{
    Approval, CompareAsk, CourseEdit, CourseView, Done, EstimatePlace, ExplainAsk, Id, OwnerKind,
    Problem, SettingEdit,
};

fn edit(place: &EstimatePlace, field: &str, text: &str) -> CourseEdit {
    CourseEdit {
        place: place.clone(),
        field: field.into(),
        text: text.into(),
        visit: None,
    }
}

fn cases(project: &Id) -> EstimatePlace {
    place(project, None, "cases_per_month")
}

fn set(desk: &mut Desk, place: &EstimatePlace, field: &str, text: &str) {
    desk.session.set_course(edit(place, field, text)).unwrap();
}

fn course(desk: &Desk, place: &EstimatePlace) -> CourseView {
    let found = desk.session.estimate_course(place.clone()).unwrap();
    found.expect("a number that may change")
}

/// How many changes [`change`] knows.
pub(crate) const CHANGES: usize = OWN + unsure::CHANGES;
/// How many of them are this file's own.
const OWN: usize = 6;

/// The n-th change of how a number goes on, with a text that its field may refuse.
pub(crate) fn change(desk: &mut Desk, project: &Id, n: usize, text: &str) -> Result<Done, Problem> {
    if let Some(n) = n.checked_sub(OWN) {
        return unsure::change(desk, project, n);
    }
    let place = cases(project);
    let session = &mut desk.session;
    match n {
        0 => session.set_course(edit(&place, "growth", text)),
        1 => session.set_course(edit(&place, "ramp_months", text)),
        2 => session.set_course(edit(&place, "season", "year_end")),
        3 => session.set_course(edit(&place, "month-7", text)),
        4 => session.set_course(edit(&place, "ramp_first", text)),
        _ => session.remove_course(place),
    }
}

/// Without the blanks that hold a number and its unit together.
fn plain(text: &str) -> String {
    text.replace('\u{a0}', " ")
}

#[test]
fn growth_is_said_with_what_it_comes_to() {
    let mut desk = Desk::new();
    let project = idea(&mut desk);
    let place = cases(&project);
    say(&mut desk, &project, None, "cases_per_month", "5000");
    let before = value(&desk.session, &project);
    let steady = course(&desk, &place);
    assert!(!steady.changes && steady.table.is_none());
    assert_eq!(
        (steady.growth.as_str(), steady.growth_per.as_str()),
        ("", "year")
    );

    set(&mut desk, &place, "growth", "2");
    let view = course(&desk, &place);
    assert_eq!(view.growth, "2 %");
    assert_eq!(
        plain(&view.growth_says),
        "grows 2 % a year: 5,000 in month 1, 5,297 in month 36"
    );
    // 5,000 × 1.02^(5 ÷ 12) and so on.
    let table = view.table.unwrap();
    assert_eq!(table.columns, ["Month", "1", "6", "12", "24", "36"]);
    assert_eq!(
        table.rows,
        [["Value", "5,000", "5,041", "5,092", "5,193", "5,297"]]
    );
    let after = value(&desk.session, &project);
    assert_ne!(after.headline, before.headline);
    let shown = &after.benefits[0].needed[0];
    assert_eq!(plain(&shown.over_time), "grows 2 % a year");
    let document = desk.session.plan_document(&project.id).unwrap();
    assert!(document.contains("\"growth\"") && document.contains("\"version\": 3"));

    set(&mut desk, &place, "growth", "-1.5");
    set(&mut desk, &place, "growth_per", "month");
    assert!(
        plain(&course(&desk, &place).growth_says).starts_with("shrinks 1.5 % a month: 5,000 in")
    );
    for wrong in ["-100", "1001", "much", "-100 %"] {
        let refused = desk.session.set_course(edit(&place, "growth", wrong));
        assert_eq!(
            refused.unwrap_err().field.as_deref(),
            Some("growth"),
            "{wrong}"
        );
    }
    for _ in 0..3 {
        desk.session.undo().unwrap();
    }
    assert_eq!(value(&desk.session, &project), before);
}

#[test]
fn a_way_up_begins_with_a_share_and_is_full_after_some_months() {
    let mut desk = Desk::new();
    let project = idea(&mut desk);
    let saved = value(&desk.session, &project).benefits[0].id.clone();
    let owner = Some((OwnerKind::Benefit, saved.as_str()));
    say(&mut desk, &project, owner, "adoption", "80 %");
    let adoption = place(&project, owner, "adoption");
    // What a product brings begins with it; other numbers change from the start on.
    assert_eq!(course(&desk, &adoption).ramp_from, "go_live");
    assert_eq!(course(&desk, &cases(&project)).ramp_from, "start");
    set(&mut desk, &adoption, "ramp_months", "6");
    set(&mut desk, &adoption, "ramp_first", "40 %");
    let view = course(&desk, &adoption);
    assert_eq!(
        plain(&view.ramp_says),
        "starts at 40 % and is full 6 months after go-live"
    );
    let document = desk.session.plan_document(&project.id).unwrap();
    assert!(document.contains("\"first\": 0.4") && document.contains("\"version\": 4"));
    let row = plain(&view.table.unwrap().rows[0].join(" | "));
    assert!(
        row.starts_with("Value | 32 % | 32 % |") && row.ends_with("| 80 %"),
        "{row}"
    );
    set(&mut desk, &adoption, "ramp_shape", "s_curve");
    set(&mut desk, &adoption, "ramp_from", "start");
    let says = plain(&course(&desk, &adoption).ramp_says);
    assert!(
        says.contains("slowly, then fast") && says.ends_with("after the start"),
        "{says}"
    );
    for (field, wrong) in [
        ("ramp_months", "241"),
        ("ramp_months", "-1"),
        ("ramp_first", "-5"),
        ("ramp_first", "1001"),
        ("ramp_shape", "jump"),
        ("ramp_from", "noon"),
        ("season", "monsoon"),
        ("month-13", "1"),
        ("month-0", "1"),
        ("colour", "1"),
    ] {
        assert!(
            desk.session
                .set_course(edit(&adoption, field, wrong))
                .is_err(),
            "{field} {wrong}"
        );
    }
    // Without months there is no way up, and nothing of it is left.
    set(&mut desk, &adoption, "ramp_months", "");
    let view = course(&desk, &adoption);
    assert!(!view.changes && view.ramp_first.is_empty() && view.ramp_from == "go_live");
}

#[test]
fn a_season_names_its_months_and_counts_against_its_mean() {
    let mut desk = Desk::new();
    let project = idea(&mut desk);
    let place = cases(&project);
    set(&mut desk, &place, "season", "year_end");
    let view = course(&desk, &place);
    assert_eq!(view.season, "year_end");
    assert_eq!(
        (view.months.len(), view.months[11].name.as_str()),
        (12, "December")
    );
    assert_eq!(
        plain(&view.season_says),
        "highest in December (160 % of the mean), lowest in January (90 %)"
    );
    // One month of another size makes it one's own, and is said to count against the others.
    set(&mut desk, &place, "month-12", "280");
    let view = course(&desk, &place);
    assert_eq!(
        (view.season.as_str(), view.months[11].weight.as_str()),
        ("own", "280")
    );
    let says = plain(&view.season_says);
    assert!(says.contains("The twelve have the mean 110"), "{says}");
    assert!(says.contains("December (255 % of the mean)"), "{says}");
    set(&mut desk, &place, "season", "own");
    assert_eq!(
        course(&desk, &place).season_says,
        "every month counts the same"
    );
    for month in 1..12 {
        set(&mut desk, &place, &format!("month-{month}"), "0");
    }
    let refused = desk
        .session
        .set_course(edit(&place, "month-12", ""))
        .unwrap_err();
    assert_eq!(refused.field.as_deref(), Some("month-12"));
    assert!(
        refused.message.contains("at least one month"),
        "{refused:?}"
    );
    for wrong in ["-1", "x"] {
        assert!(
            desk.session
                .set_course(edit(&place, "month-3", wrong))
                .is_err(),
            "{wrong}"
        );
    }
    let before = value(&desk.session, &project);
    desk.session.remove_course(place.clone()).unwrap();
    assert!(!course(&desk, &place).changes);
    desk.session.undo().unwrap();
    assert_eq!(value(&desk.session, &project), before);
}

#[test]
fn what_shapes_the_months_itself_cannot_change_over_them() {
    let mut desk = Desk::new();
    let project = idea(&mut desk);
    let saved = value(&desk.session, &project).benefits[0].id.clone();
    let benefit = Some((OwnerKind::Benefit, saved.as_str()));
    say(&mut desk, &project, benefit, "ramp", "3");
    say(&mut desk, &project, None, "inflation", "2 %");
    let build = Some((OwnerKind::Phase, "build"));
    say(&mut desk, &project, build, "gate_chance", "80 %");
    for (owner, part) in [
        (benefit, "ramp"),
        (None, "inflation"),
        (build, "gate_chance"),
        (build, "duration"),
    ] {
        let place = place(&project, owner, part);
        assert_eq!(
            desk.session.estimate_course(place.clone()).unwrap(),
            None,
            "{part}"
        );
        let refused = desk
            .session
            .set_course(edit(&place, "growth", "2"))
            .unwrap_err();
        assert!(
            refused.message.contains("cannot change over the months"),
            "{part}: {refused:?}"
        );
        assert_eq!(refused.field.as_deref(), Some("growth"));
    }
    // Nor does a number that nobody has said.
    let nobody = place(&project, benefit, "redeployed");
    assert_eq!(desk.session.estimate_course(nobody.clone()).unwrap(), None);
    assert!(
        desk.session
            .set_course(edit(&nobody, "growth", "2"))
            .is_err()
    );
}

#[test]
fn a_changed_course_is_compared_and_explained() {
    let mut desk = Desk::new();
    let project = idea(&mut desk);
    let approval = Approval {
        id: project.id.clone(),
        by: "Eva".into(),
        reason: "To be compared.".into(),
    };
    desk.session.approve_plan(approval).unwrap();
    set(&mut desk, &cases(&project), "growth", "12 %");
    let ask = CompareAsk {
        id: project.id.clone(),
        plan: None,
        theme: "light".into(),
        width: None,
    };
    let found = desk.session.compare_plan(ask).unwrap().unwrap();
    let [row] = found.changes.rows.as_slice() else {
        panic!("{:?}", found.changes.rows);
    };
    let row = plain(&row.join(" | "));
    assert!(row.starts_with("Cases a month | "), "{row}");
    assert!(
        row.contains("· the same in every month |") && row.contains("· grows 12 % a year"),
        "{row}"
    );
    assert!(found.steps.is_some(), "its effect is drawn");

    let ask = ExplainAsk {
        id: project.id.clone(),
        figure: "return".into(),
    };
    let told = desk.session.explain_value(ask).unwrap().unwrap();
    let sums = told.lines.iter().flat_map(|line| &line.sums);
    let over_time: Vec<&String> = sums
        .filter(|sum| sum.contains("changes over time"))
        .collect();
    assert_eq!(over_time.len(), 1, "{over_time:?}");
    assert!(over_time[0].contains("in month 18") && over_time[0].contains("in month 36"));
    let driver = told
        .drivers
        .iter()
        .find(|one| one.estimate.name == "Cases a month");
    assert_eq!(
        plain(&driver.unwrap().estimate.over_time),
        "grows 12 % a year"
    );
}

#[test]
fn it_is_told_in_german_too() {
    let mut desk = Desk::new();
    let project = idea(&mut desk);
    let place = cases(&project);
    for (key, choice) in [("number_format", "dot_comma"), ("language", "de")] {
        let setting = SettingEdit {
            key: key.into(),
            value: choice.into(),
        };
        desk.session.set_setting(setting).unwrap();
    }
    set(&mut desk, &place, "growth", "2,5 %");
    set(&mut desk, &place, "season", "summer_low");
    let view = course(&desk, &place);
    assert!(
        plain(&view.growth_says).starts_with("wächst 2,5 % im Jahr: "),
        "{view:?}"
    );
    assert!(
        view.season_says.contains("am niedrigsten im Juli"),
        "{view:?}"
    );
    let shown = &value(&desk.session, &project).benefits[0].needed[0];
    assert!(plain(&shown.over_time).starts_with("wächst 2,5 % im Jahr, mit einer Saison"));
}
