//! Growth and a way up that are unsure, saved in a template and begun from again.

use crate::desk::Desk;
use crate::template::{begun, in_file};
use crate::value::{idea, place, say, value};
use outset_app::{CourseEdit, Id, OwnerKind};

/// What a project says of how its numbers change, by part.
fn unsure(desk: &Desk, project: &Id) -> Vec<(String, String)> {
    let estimates = desk.session.estimates(project.clone()).unwrap();
    let own = estimates.into_iter().filter(|one| {
        let owner = one.place.owner.as_ref();
        owner.is_some_and(|owner| owner.kind == OwnerKind::Driver)
    });
    let mut own: Vec<_> = own.map(|one| (one.place.part, one.text)).collect();
    own.sort();
    own
}

#[test]
fn what_is_unsure_of_growth_stays_unsure_and_becomes_wider() {
    let mut desk = Desk::new();
    let project = idea(&mut desk);
    say(&mut desk, &project, None, "cases_per_month", "10000");
    let benefit = value(&desk.session, &project).benefits[0].id.clone();
    let adoption = Some((OwnerKind::Benefit, benefit.as_str()));
    for (place, field, text) in [
        (
            place(&project, None, "cases_per_month"),
            "growth",
            "4 to 10 %",
        ),
        (place(&project, adoption, "adoption"), "ramp_months", "4..8"),
        (
            place(&project, adoption, "adoption"),
            "ramp_shape",
            "s_curve",
        ),
    ] {
        let (field, text) = (field.into(), text.into());
        let edit = CourseEdit {
            place,
            field,
            text,
            visit: None,
        };
        desk.session.set_course(edit).unwrap();
    }
    assert_eq!(unsure(&desk, &project).len(), 2);

    let path = in_file(&mut desk, &project, "Unsure");
    let text = std::fs::read_to_string(&path).unwrap();
    let template: serde_json::Value = serde_json::from_str(&text).unwrap();
    // 4 to 10 % is 7 % ± 3 %; half as wide again that is 2.5 to 11.5 %, in round numbers.
    let rate = &template["figures"]["cases_per_month"]["growth"]["rate"];
    let (low, high) = (rate[0].as_f64().unwrap(), rate[1].as_f64().unwrap());
    assert!((0.02..=0.03).contains(&low), "{low}");
    assert!((0.11..=0.12).contains(&high), "{high}");
    let months = &template["benefits"][0]["figures"]["adoption"]["ramp"]["months"];
    assert!(months[0].as_f64().unwrap() < 4.0 && months[1].as_f64().unwrap() > 8.0);

    let next = begun(&mut desk, "Next", &path);
    let parts = |project: &Id| -> Vec<String> {
        let all = unsure(&desk, project).into_iter();
        all.map(|(part, _)| part).collect()
    };
    assert_eq!(parts(&next), ["course_growth", "course_months"]);
    assert_eq!(parts(&next), parts(&project));
    assert_eq!(value(&desk.session, &next).missing, []);

    // A range that ends before it begins is refused with its place.
    let wrong = text.replacen("\"rate\": [", "\"rate\": [0.5, ", 1);
    std::fs::write(&path, wrong).unwrap();
    assert!(desk.session.template_of(next).is_ok());
    let begun = outset_app::NewFromTemplate {
        name: "Wrong".into(),
        template: path,
        ..outset_app::NewFromTemplate::default()
    };
    assert!(desk.session.begin_from_template(begun).is_err());
}
