//! Several people's answers about one number: blind until revealed, doubts at once, and the return as
//! sceptics and believers see it.

use crate::desk::Desk;
use crate::option;
use crate::value::{benefit, idea, place, value};
use outset_app::{
    BlindEdit, Code, Done, EstimateEdit, EstimatePlace, ForecastAsk, Id, OverrideEdit, OwnerKind,
    Problem, Sign, VoiceEdit, VoiceText, VoicesAsk, VoicesView, WorthEdit,
};

fn cases(project: &Id) -> EstimatePlace {
    place(project, None, "cases_per_month")
}

fn voices(desk: &Desk, project: &Id) -> VoicesView {
    let ask = VoicesAsk {
        place: cases(project),
        theme: "light".into(),
    };
    desk.session.voices(ask).unwrap()
}

fn voice(project: &Id, kind: &str, who: &str, text: &str) -> VoiceEdit {
    VoiceEdit {
        sign: None,
        place: cases(project),
        kind: kind.into(),
        said_by: who.into(),
        text: text.into(),
        note: "the year’s end".into(),
    }
}

fn blind(project: &Id, on: bool) -> BlindEdit {
    BlindEdit {
        place: cases(project),
        on,
    }
}

fn answer(desk: &mut Desk, project: &Id, who: &str, text: &str) {
    let edit = voice(project, "estimate", who, text);
    desk.session.set_voice(edit).unwrap();
}

fn numbers(desk: &Desk, project: &Id) -> serde_json::Value {
    let ask = ForecastAsk {
        id: project.id.clone(),
        samples: 1_600,
        seed: 1,
    };
    serde_json::to_value(desk.session.forecast(ask).unwrap()).unwrap()
}

/// How many changes [`change`] knows.
pub(crate) const CHANGES: usize = 6;

/// The n-th change of what people say, with a text that its field may refuse.
pub(crate) fn change(desk: &mut Desk, project: &Id, n: usize, text: &str) -> Result<Done, Problem> {
    let ask = VoicesAsk {
        place: cases(project),
        theme: "dark".into(),
    };
    match n {
        0 => desk.session.set_blind(blind(project, true)),
        1 => desk
            .session
            .set_voice(voice(project, "estimate", "Ben", text)),
        2 => desk
            .session
            .set_voice(voice(project, "doubt", "Clara", text)),
        3 => desk.session.set_voice(voice(project, "doubt", text, "70")),
        4 => desk.session.set_blind(blind(project, false)),
        _ => {
            let view = desk.session.voices(ask)?;
            let id = view.rows.last().map(|row| row.id.clone());
            desk.session.remove_voice(Id {
                id: id.unwrap_or_default(),
            })
        }
    }
}

#[test]
fn answers_are_hidden_until_all_are_revealed_at_once() {
    let mut desk = Desk::new();
    let project = idea(&mut desk);
    let before = numbers(&desk, &project);
    assert_eq!(before["views"], serde_json::Value::Null);
    assert!(!value(&desk.session, &project).has_voices);
    let view = voices(&desk, &project);
    assert!(view.allowed && view.may_hide && !view.blind);
    desk.session.set_blind(blind(&project, true)).unwrap();
    answer(&mut desk, &project, "Ben", "2222 to 3333");
    answer(&mut desk, &project, "Jörg", "15555 to 26666");

    // Who has answered is known, and nothing else.
    let view = voices(&desk, &project);
    assert!(
        view.says
            .starts_with("2 answers are there and hidden: Ben, Jörg."),
        "{}",
        view.says
    );
    let all = format!("{view:?}");
    for leak in ["2,222", "2222", "3,333", "15,555", "26666", "year’s end"] {
        assert!(!all.contains(leak), "{leak} in {all}");
    }
    let estimates = desk.session.estimates(project.clone()).unwrap();
    let shown = estimates.iter().find(|one| one.place == cases(&project));
    assert_eq!(shown.unwrap().voices, "2 answers hidden until revealed");
    // The result is that of the number itself.
    assert_eq!(numbers(&desk, &project)["npv"], before["npv"]);

    desk.session.set_blind(blind(&project, false)).unwrap();
    let view = voices(&desk, &project);
    assert!(
        view.says.starts_with("3 people count equally, together"),
        "{}",
        view.says
    );
    assert!(view.spread.contains("do not even meet"), "{}", view.spread);
    assert!(view.figure.is_some());
    let after = numbers(&desk, &project);
    assert_ne!(after["npv"], before["npv"]);
    assert_eq!(after["views"]["joint"]["npv"], after["npv"]);
    // What was seen cannot be asked again blind.
    let refused = desk.session.set_blind(blind(&project, true)).unwrap_err();
    assert_eq!(
        (refused.code, refused.field.as_deref()),
        (Code::Invalid, Some("on"))
    );

    // One step hides them again.
    desk.session.undo().unwrap();
    assert!(voices(&desk, &project).blind);
    assert_eq!(numbers(&desk, &project)["npv"], before["npv"]);
}

#[test]
fn a_doubt_counts_at_once_and_marks_the_number() {
    let mut desk = Desk::new();
    let project = idea(&mut desk);
    desk.session.set_blind(blind(&project, true)).unwrap();
    let before = numbers(&desk, &project);
    let doubt = voice(&project, "doubt", "Ben", "1000 to 2000");
    desk.session.set_voice(doubt).unwrap();
    let estimates = desk.session.estimates(project.clone()).unwrap();
    let shown = estimates.iter().find(|one| one.place == cases(&project));
    let mark = &shown.unwrap().voices;
    assert!(mark.starts_with("doubted by Ben"), "{mark}");
    assert_ne!(numbers(&desk, &project)["npv"], before["npv"]);
    // A second word of the same person takes the place of the first, however the name is written.
    desk.session
        .set_voice(voice(&project, "doubt", " ben ", "1500 to 2000"))
        .unwrap();
    let view = voices(&desk, &project);
    assert_eq!(view.rows.len(), 2);
    assert_eq!(view.rows[1].note, "the year’s end");
    desk.session
        .remove_voice(Id {
            id: view.rows[1].id.clone(),
        })
        .unwrap();
    assert_eq!(numbers(&desk, &project)["npv"], before["npv"]);
}

#[test]
fn what_an_outcome_costs_is_doubted_as_what_it_costs() {
    let mut desk = Desk::new();
    let project = idea(&mut desk);
    let id = benefit(&mut desk, &project, "better_decisions");
    let owner = Some((OwnerKind::Benefit, id.as_str()));
    let place = place(&project, owner, "worth_missed");
    desk.session
        .set_worth(WorthEdit {
            place: place.clone(),
            sign: Sign::Costs,
            text: "40 to 60".into(),
            said_by: Some("Ole".into()),
            visit: None,
        })
        .unwrap();
    let ask = || VoicesAsk {
        place: place.clone(),
        theme: "light".into(),
    };
    let seen = desk.session.voices(ask()).unwrap();
    assert!(seen.allowed && seen.may_hide);
    assert_eq!(seen.sign, Some(Sign::Costs));
    let typed = VoiceText {
        place: place.clone(),
        text: "10 to 20".into(),
        sign: Some(Sign::Costs),
    };
    let reading = desk.session.read_voice(typed).unwrap().text;
    assert!(
        reading.contains("−20") && reading.contains("−€10"),
        "{reading}"
    );
    let edit = |sign: Sign, who: &str, text: &str| VoiceEdit {
        place: place.clone(),
        kind: "doubt".into(),
        said_by: who.into(),
        text: text.into(),
        sign: Some(sign),
        note: String::new(),
    };
    desk.session
        .set_voice(edit(Sign::Costs, "Ben", "10 to 20"))
        .unwrap();
    desk.session
        .set_voice(edit(Sign::Brings, "Eva", "5"))
        .unwrap();
    let rows = desk.session.voices(ask()).unwrap().rows;
    let said = |at: usize| (rows[at].sign, rows[at].text.as_str());
    assert_eq!(said(1), (Some(Sign::Costs), "10 – 20"));
    assert_eq!(said(2), (Some(Sign::Brings), "5"));
    assert!(rows[1].reading.contains("−20"), "{}", rows[1].reading);
    // A number that is none of an outcome is asked for as it stands.
    assert_eq!(voices(&desk, &project).sign, None);
}

#[test]
fn sceptics_and_believers_stand_beside_the_joint_view() {
    let mut desk = Desk::new();
    let project = idea(&mut desk);
    for (who, text) in [
        ("Ben", "1000 to 2000"),
        ("Eva", "9000 to 11000"),
        ("Jörg", "20000 to 30000"),
    ] {
        answer(&mut desk, &project, who, text);
    }
    assert!(value(&desk.session, &project).has_voices);
    let view = desk.session.value_views(project.clone()).unwrap().unwrap();
    let ids: Vec<&str> = view.views.iter().map(|one| one.id.as_str()).collect();
    assert_eq!(ids, ["sceptics", "joint", "believers"]);
    assert!(
        view.says.contains("sceptics’ numbers pay back in"),
        "{}",
        view.says
    );
    assert!(view.gap.contains("Cases a month alone"), "{}", view.gap);
    let found = numbers(&desk, &project);
    // The terminal's text says it, too.
    let lines: Vec<&str> = found["lines"]
        .as_array()
        .unwrap()
        .iter()
        .filter_map(|line| line.as_str())
        .collect();
    let likely = lines
        .iter()
        .position(|line| line.starts_with("As sceptics and believers see it: "));
    let told = lines[likely.expect("a line of views") + 1];
    assert!(
        told.contains("sceptics’ numbers pay back in")
            && told.ends_with("from Cases a month alone."),
        "{told}"
    );
    let p50 = |id: &str| found["views"][id]["npv"]["p50"].as_f64().unwrap();
    assert!(p50("sceptics") < p50("joint") && p50("joint") < p50("believers"));
    let between = &found["views"]["between"][0];
    let gap = p50("believers") - p50("sceptics");
    assert!((between["moved"].as_f64().unwrap() - gap).abs() < 1e-6 * gap);
    // The document names who said what, and is read by the same terminal.
    let document = desk.session.plan_document(&project.id).unwrap();
    for word in ["\"voices\"", "\"Jörg\"", "\"version\": 4"] {
        assert!(document.contains(word), "{word}");
    }
    // An option's own number is its own alone.
    let way = option::option(&mut desk, &project, "own_model");
    let driver = option::options(&desk, &project).drivers;
    let driver = driver.iter().find(|one| one.name.starts_with("Cases"));
    desk.session
        .set_override(OverrideEdit {
            owner: way.id,
            driver: driver.unwrap().id.clone(),
            text: "500".into(),
            said_by: None,
            visit: None,
        })
        .unwrap();
    let seen = option::options(&desk, &project);
    assert!(seen.options[0].says.contains("less") || seen.options[0].says.contains("loss"));
}

#[test]
fn what_cannot_be_an_answer_is_refused_in_words() {
    let mut desk = Desk::new();
    let project = idea(&mut desk);
    let own = |desk: &mut Desk, text: &str, by: &str| {
        let said = EstimateEdit {
            place: cases(&project),
            text: text.into(),
            said_by: Some(by.into()),
            visit: None,
        };
        desk.session.set_estimate(said)
    };
    own(&mut desk, "9000 to 12000", "Anna").unwrap();
    for (who, text, field) in [
        ("", "5", "said_by"),
        ("anna", "5", "said_by"),
        ("Ben", "", "text"),
        ("Ben", "-5 to 3", "text"),
        ("Ben", "= [Adoption] × 2", "text"),
        ("Ben", "perhaps", "text"),
    ] {
        let refused = desk
            .session
            .set_voice(voice(&project, "estimate", who, text));
        let refused = refused.expect_err(&format!("{who}: {text}"));
        assert_eq!(
            refused.field.as_deref(),
            Some(field),
            "{who} {text}: {}",
            refused.message
        );
    }
    answer(&mut desk, &project, "Ben", "~5000");
    // Others' answers do not vanish with the number.
    let refused = own(&mut desk, "", "Anna").unwrap_err();
    assert!(
        refused.message.contains("Others have answered"),
        "{}",
        refused.message
    );
    // A number that is worked out from others counts alone.
    own(&mut desk, "= 3 × 4000", "Anna").unwrap();
    let view = voices(&desk, &project);
    assert!(!view.allowed, "{}", view.says);
    assert!(!value(&desk.session, &project).has_voices);
}

#[test]
fn the_explanation_names_everybody() {
    let mut desk = Desk::new();
    let project = idea(&mut desk);
    answer(&mut desk, &project, "Ben", "1000 to 30000");
    answer(&mut desk, &project, "Eva", "9000 to 11000");
    let ask = outset_app::ExplainAsk {
        id: project.id.clone(),
        figure: "return".into(),
    };
    let view = desk.session.explain_value(ask).unwrap().unwrap();
    let drivers = view.drivers.iter();
    let mut cases = drivers.filter(|one| one.estimate.place.part == "cases_per_month");
    let said = &cases.next().unwrap().estimate.voices;
    assert!(said.contains("also said by Ben, Eva"), "{said}");
    assert!(said.contains("together nine times out of ten"), "{said}");
}
