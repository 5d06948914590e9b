//! Every kind of estimate, from what is typed to the file and back: each change one step that can be undone.

use crate::desk::{Desk, edit};
use crate::value::{place, say};
use outset_app::{
    Code, DetailsAsk, Done, EstimateDetails, EstimateForm, EstimatePlace, EstimateView,
    GroupMember, Id, NewGroup, NewPair, PercentilesEdit, PointText, Problem, SamplesAsk,
    SamplesEdit, SamplesImport, SettingEdit,
};

/// How many changes [`change`] knows.
pub(crate) const CHANGES: usize = 15;

/// The n-th change of kinds, width and dependence, with a text that its field may refuse.
pub(crate) fn change(desk: &mut Desk, project: &Id, n: usize, text: &str) -> Result<Done, Problem> {
    let view = desk.session.together(project.clone())?;
    let none = || Id { id: "none".into() };
    let group = view
        .groups
        .last()
        .map_or_else(none, |row| Id { id: row.id.clone() });
    let pair = view
        .pairs
        .last()
        .map_or_else(none, |row| Id { id: row.id.clone() });
    let members = &view.members;
    let member = |at: usize| {
        members
            .get(at)
            .map_or_else(String::new, |one| one.id.clone())
    };
    let place = place(project, None, "cases_per_month");
    let form = |field: &str, text: &str| EstimateForm {
        place: place.clone(),
        field: field.into(),
        text: text.into(),
        visit: None,
    };
    let joining = member(0)
        .strip_prefix("driver:")
        .unwrap_or("none")
        .to_owned();
    let session = &mut desk.session;
    match n {
        0 => session.set_estimate_form(form("kind", "range")),
        1 => session.set_estimate_form(form("kind", "three_point")),
        2 => session.set_estimate_form(form("kind", "percentiles")),
        3 => session.set_estimate_form(form("kind", "samples")),
        4 => session.set_estimate_form(form("least", text)),
        5 => session.set_estimate_form(form("rows", text)),
        6 => session.widen_estimate(place),
        7 => session.set_percentiles(points(
            &place,
            &[("10", "7"), ("50", text), ("90", "900000")],
        )),
        8 => session.set_samples(SamplesEdit {
            place,
            text: format!("3\n{text}\n5"),
        }),
        9 => session.add_group(NewGroup {
            project: project.id.clone(),
            name: text.into(),
        }),
        10 => session.set_group_member(GroupMember {
            driver: joining,
            group: Some(group.id),
        }),
        11 => session.remove_group(group),
        12 => session.add_dependence(NewPair {
            project: project.id.clone(),
            one: member(0),
            other: view
                .groups
                .last()
                .map_or(member(1), |group| format!("group:{}", group.id)),
            degree: "strongly_together".into(),
        }),
        13 => session.set_dependence(edit(&pair, "degree", "opposite")),
        _ => session.remove_dependence(pair),
    }
}

fn points(place: &EstimatePlace, points: &[(&str, &str)]) -> PercentilesEdit {
    let point = |(share, value): &(&str, &str)| PointText {
        share: (*share).into(),
        value: (*value).into(),
    };
    PercentilesEdit {
        place: place.clone(),
        points: points.iter().map(point).collect(),
        said_by: None,
        visit: None,
    }
}

fn details(desk: &Desk, place: &EstimatePlace) -> EstimateDetails {
    let ask = DetailsAsk {
        place: place.clone(),
        theme: "light".into(),
    };
    desk.session.estimate_details(ask).unwrap()
}

fn shown(desk: &Desk, project: &Id, part: &str) -> EstimateView {
    let all = desk.session.estimates(project.clone()).unwrap();
    all.into_iter()
        .find(|view| view.place.part == part)
        .unwrap()
}

fn set(desk: &mut Desk, place: &EstimatePlace, field: &str, text: &str) -> Result<Done, Problem> {
    desk.session.set_estimate_form(EstimateForm {
        place: place.clone(),
        field: field.into(),
        text: text.into(),
        visit: None,
    })
}

fn numbers(desk: &mut Desk, format: &str) {
    let edit = SettingEdit {
        key: "number_format".into(),
        value: format.into(),
    };
    desk.session.set_setting(edit).unwrap();
}

#[test]
fn every_kind_is_typed_kept_and_read_back_in_both_number_formats() {
    let mut desk = Desk::new();
    let project = desk.project("Kinds");
    for (format, typed, back, reading) in [
        (
            "comma_dot",
            "P10 3, P50 5.5, P90 9",
            "P10 3, P50 5.5, P90 9",
            "10 % lie below 3, 50 % lie below 5.5, 90 % lie below 9",
        ),
        (
            "dot_comma",
            "P10 3; P50 5,5; P90 9",
            "P10 3; P50 5,5; P90 9",
            "10 % lie below 3, 50 % lie below 5,5, 90 % lie below 9",
        ),
        (
            "comma_dot",
            "3; 5; 4.5",
            "3; 5; 4.5",
            "one of 3 values between 3 and 5",
        ),
        (
            "dot_comma",
            "3; 5; 4,5",
            "3; 5; 4,5",
            "one of 3 values between 3 and 5",
        ),
        (
            "comma_dot",
            "yes 30 %",
            "yes 30 %",
            "yes with 30 %, otherwise no",
        ),
        (
            "dot_comma",
            "3 / 5 / 9 triangular",
            "3 / 5 / 9 triangular",
            "between 3 and 9, most likely 5",
        ),
        (
            "comma_dot",
            "3 / 5 / 9 λ 7.5",
            "3 / 5 / 9 λ 7.5",
            "between 3 and 9, most likely 5",
        ),
    ] {
        numbers(&mut desk, format);
        say(&mut desk, &project, None, "cases_per_month", typed);
        let view = shown(&desk, &project, "cases_per_month");
        let reading_now = view.reading.replace('\u{a0}', " ");
        assert_eq!(
            (view.text.replace('\u{a0}', " "), reading_now),
            (back.into(), reading.into())
        );
        // Typing what is shown changes nothing.
        let before = desk.session.estimates(project.clone()).unwrap();
        say(&mut desk, &project, None, "cases_per_month", &view.text);
        assert_eq!(desk.session.estimates(project.clone()).unwrap(), before);
    }
}

#[test]
fn percentiles_that_no_smooth_spread_has_name_the_point() {
    let mut desk = Desk::new();
    let project = desk.project("Points");
    let at = place(&project, None, "cases_per_month");
    let refused = desk
        .session
        .set_percentiles(points(&at, &[("10", "1"), ("50", "99"), ("90", "100")]));
    let refused = refused.unwrap_err();
    assert_eq!(
        (refused.code, refused.field.as_deref()),
        (Code::Invalid, Some("points"))
    );
    assert!(
        refused.message.contains("P90")
            || refused.message.contains("P50")
            || refused.message.contains("P10"),
        "{}",
        refused.message
    );
    let refused = desk
        .session
        .set_percentiles(points(&at, &[("10", "1"), ("50", "soon"), ("90", "100")]));
    assert_eq!(refused.unwrap_err().field.as_deref(), Some("value-1"));
    let refused = desk
        .session
        .set_percentiles(points(&at, &[("10", "1"), ("150", "3"), ("90", "100")]));
    assert_eq!(refused.unwrap_err().field.as_deref(), Some("share-1"));
    // Lines may stand in any order; empty ones are passed over, and 0 % is a limit.
    desk.session
        .set_percentiles(points(
            &at,
            &[
                ("90", "100"),
                ("", ""),
                ("50 %", "40"),
                ("10", "20"),
                ("0", "5"),
            ],
        ))
        .unwrap();
    assert_eq!(
        shown(&desk, &project, "cases_per_month").text,
        "P0 5, P10 20, P50 40, P90 100"
    );
    let seen = details(&desk, &at);
    assert_eq!(seen.points.len(), 4);
    assert!(seen.picture.is_some() && seen.bet.is_some());
    set(&mut desk, &at, "terms", "2").unwrap();
    assert_eq!(details(&desk, &at).terms, "2");
    assert!(set(&mut desk, &at, "terms", "9").is_err());
}

#[test]
fn the_numbers_that_are_there_become_another_kind() {
    let mut desk = Desk::new();
    let project = desk.project("Kinds");
    let at = place(&project, None, "found_today");
    say(&mut desk, &project, None, "found_today", "35 to 80 %");
    for (kind, text) in [
        ("percentiles", "P10 40, P50 57.5, P90 75 %"),
        ("three_point", "25.7 / 57.5 / 89.2 %"),
        ("fixed", "57.5 %"),
        ("yes_no", "yes 57.5 %"),
    ] {
        set(&mut desk, &at, "kind", kind).unwrap();
        let now = shown(&desk, &project, "found_today").text;
        if kind == "fixed" || kind == "yes_no" {
            assert_eq!(now, text);
        }
        assert_eq!(details(&desk, &at).kind, kind);
        say(&mut desk, &project, None, "found_today", "35 to 80 %");
        set(&mut desk, &at, "kind", kind).unwrap();
    }
    assert!(set(&mut desk, &at, "kind", "crystal_ball").is_err());
    // Of nothing at all, where nothing lies below, no range can be made.
    say(&mut desk, &project, None, "cases_per_month", "0");
    let at = place(&project, None, "cases_per_month");
    let refused = set(&mut desk, &at, "kind", "range").unwrap_err();
    assert_eq!(refused.field.as_deref(), Some("kind"));
}

#[test]
fn a_limit_cuts_and_an_estimate_beyond_it_is_refused() {
    let mut desk = Desk::new();
    let project = desk.project("Limits");
    let at = place(&project, None, "found_today");
    say(&mut desk, &project, None, "found_today", "35 to 80 %");
    assert_eq!(
        details(&desk, &at).possible.replace('\u{a0}', " "),
        "Possible at all: 0 % to 100 %"
    );
    set(&mut desk, &at, "least", "20").unwrap();
    set(&mut desk, &at, "most", "95 %").unwrap();
    let seen = details(&desk, &at);
    assert_eq!((seen.least.as_str(), seen.most.as_str()), ("20", "95"));
    assert!(
        set(&mut desk, &at, "most", "70").is_err(),
        "the range goes beyond"
    );
    assert!(
        set(&mut desk, &at, "most", "120").is_err(),
        "no share is that large"
    );
    let beyond = outset_app::EstimateEdit {
        place: at.clone(),
        text: "10 to 80 %".into(),
        said_by: None,
        visit: None,
    };
    assert!(desk.session.set_estimate(beyond).is_err());
    set(&mut desk, &at, "least", "").unwrap();
    assert_eq!(details(&desk, &at).least, "");
}

#[test]
fn pasted_and_imported_values_are_refused_with_their_place() {
    let mut desk = Desk::new();
    let project = desk.project("Values");
    let at = place(&project, None, "minutes_per_case");
    let paste = |desk: &mut Desk, text: &str| {
        desk.session.set_samples(SamplesEdit {
            place: at.clone(),
            text: text.into(),
        })
    };
    let refused = paste(&mut desk, "3\n4\nsoon\n5").unwrap_err();
    assert!(
        refused.message.starts_with("Line 3, “soon”"),
        "{}",
        refused.message
    );
    for hostile in ["", "7", "3\n-1", "3\n1e400", "3\nNaN", "9,99\n3", "3\n\0"] {
        assert!(paste(&mut desk, hostile).is_err(), "{hostile:?}");
    }
    let many = "4.25\n".repeat(2_000) + "9";
    paste(&mut desk, &many).unwrap();
    let view = shown(&desk, &project, "minutes_per_case");
    assert_eq!(
        (view.text.as_str(), view.listed.as_str()),
        ("", "2,001 values")
    );
    let path = desk.folder.path().join("times.csv");
    std::fs::write(&path, "case;minutes;hours\n1;2,5;0,1\n2;x;0,2\n").unwrap();
    let ask = SamplesAsk {
        path: path.to_string_lossy().into(),
    };
    let file = desk.session.preview_samples(ask).unwrap();
    assert_eq!(file.name, "times.csv");
    let import = |desk: &mut Desk, column: &str, together: bool| {
        desk.session.import_samples(SamplesImport {
            place: at.clone(),
            path: path.to_string_lossy().into(),
            column: column.into(),
            together,
        })
    };
    let refused = import(&mut desk, "minutes", false).unwrap_err();
    assert!(
        refused
            .message
            .starts_with("times.csv, line 3, column minutes, “x”"),
        "{}",
        refused.message
    );
    assert!(import(&mut desk, "days", false).is_err());
    std::fs::write(&path, "case;minutes\n1;2,5\n2;\n3;7\n").unwrap();
    assert!(
        import(&mut desk, "minutes", true).is_err(),
        "a row without a value"
    );
    import(&mut desk, "minutes", false).unwrap();
    assert_eq!(shown(&desk, &project, "minutes_per_case").text, "2.5; 7");
    std::fs::write(&path, "case;minutes\n1;2,5\n2;3\n3;7\n").unwrap();
    import(&mut desk, "minutes", true).unwrap();
    assert_eq!(details(&desk, &at).rows, "times.csv");
}

#[test]
fn rows_that_belong_together_are_as_many_everywhere() {
    let mut desk = Desk::new();
    let project = desk.project("Rows");
    let one = place(&project, None, "minutes_per_case");
    let other = place(&project, None, "cases_per_month");
    say(&mut desk, &project, None, "minutes_per_case", "1; 2; 3");
    say(&mut desk, &project, None, "cases_per_month", "10; 20");
    set(&mut desk, &one, "rows", "export").unwrap();
    let refused = set(&mut desk, &other, "rows", "export").unwrap_err();
    assert_eq!(refused.field.as_deref(), Some("rows"));
    say(&mut desk, &project, None, "cases_per_month", "10; 20; 30");
    set(&mut desk, &other, "rows", "export").unwrap();
    let longer = outset_app::EstimateEdit {
        place: other,
        text: "10; 20; 30; 40".into(),
        said_by: None,
        visit: None,
    };
    assert!(desk.session.set_estimate(longer).is_err());
}

#[test]
fn whoever_would_rather_bet_on_the_wheel_widens_in_one_step() {
    let mut desk = Desk::new();
    let project = desk.project("Bet");
    let at = place(&project, None, "minutes_per_case");
    say(&mut desk, &project, None, "minutes_per_case", "10 to 20");
    let bet = details(&desk, &at).bet.unwrap();
    let question = bet.question.replace('\u{a0}', " ");
    assert!(
        question.contains("between 10 and 20 min") && question.contains("9 of 10"),
        "{question}"
    );
    assert_eq!(bet.factor, "1.5");
    desk.session.widen_estimate(at.clone()).unwrap();
    assert_eq!(
        shown(&desk, &project, "minutes_per_case").text,
        "7.5 – 22.5"
    );
    assert_eq!(
        bet.wider,
        shown(&desk, &project, "minutes_per_case").reading
    );
    desk.session.undo().unwrap();
    assert_eq!(shown(&desk, &project, "minutes_per_case").text, "10 – 20");
    say(&mut desk, &project, None, "minutes_per_case", "10");
    assert!(details(&desk, &at).bet.is_none(), "one number has no width");
}
