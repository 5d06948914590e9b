//! Formulas everywhere: as a benefit of its own, as what an outcome is worth, as a chance, and in options and
//! scenarios.

use crate::desk::{Desk, edit};
use crate::option::{option, options};
use crate::value::{benefit, idea, place, say, value};
use outset_app::{
    Approval, CompareAsk, EstimateEdit, EstimateText, Id, NewScenario, OverrideEdit, OverrideText,
    OwnerKind, Sign, ValueView, WorthEdit, WorthText,
};

fn plain(text: &str) -> String {
    text.replace('\u{a0}', " ")
}

fn last(view: &ValueView) -> &outset_app::BenefitView {
    view.benefits.last().unwrap()
}

#[test]
fn a_benefit_is_a_formula_over_the_numbers_of_the_project() {
    let mut desk = Desk::new();
    let project = idea(&mut desk);
    say(&mut desk, &project, None, "cases_per_month", "10000");
    let before = value(&desk.session, &project);
    let id = benefit(&mut desk, &project, "expression");
    let owner = Some((OwnerKind::Benefit, id.as_str()));
    let view = value(&desk.session, &project);
    assert!(view.result.is_none(), "{}", view.headline);
    let shown = last(&view);
    assert_eq!(
        (shown.kind_name.as_str(), shown.comes.as_str()),
        ("A formula", "month")
    );
    assert_eq!(shown.books, "cash_saved");
    assert_eq!(shown.retrained_every.as_deref(), Some(""));
    let parts: Vec<&str> = shown
        .optional
        .iter()
        .map(|one| one.place.part.as_str())
        .collect();
    assert_eq!(parts, ["adoption", "ramp", "money_loss"]);

    say(
        &mut desk,
        &project,
        owner,
        "expression_per_month",
        "= [Cases a month] × 0.2 €",
    );
    let view = value(&desk.session, &project);
    assert!(view.result.is_some(), "{:?}", view.missing);
    assert_ne!(view.headline, before.headline);
    let shown = last(&view);
    assert_eq!(
        plain(&shown.needed[0].reading),
        "= [Cases a month] × 0.2 €: about €2,000 a month"
    );
    let document = desk.session.plan_document(&project.id).unwrap();
    assert!(document.contains("\"kind\": \"expression\"") && document.contains("\"version\": 4"));
    let full = view.headline.clone();
    for (part, text) in [("adoption", "50 %"), ("ramp", "6"), ("money_loss", "2 %")] {
        say(&mut desk, &project, owner, part, text);
        assert!(value(&desk.session, &project).result.is_some(), "{part}");
    }
    assert_ne!(value(&desk.session, &project).headline, full);
    let typed = EstimateText {
        place: place(&project, owner, "expression_per_month"),
        text: "= [Cases a month] × 12 months × 0.2 €".into(),
    };
    let refused = desk.session.read_estimate(typed).unwrap_err();
    assert!(
        refused.message.contains("€ a month is needed"),
        "{refused:?}"
    );

    // Once it is money, not money a month: the formula is said anew, and what it does not know goes.
    let this = Id { id: id.clone() };
    desk.session
        .set_benefit(edit(&this, "comes", "once"))
        .unwrap();
    let view = value(&desk.session, &project);
    let shown = last(&view);
    assert_eq!(
        (shown.comes.as_str(), shown.needed[0].text.as_str()),
        ("once", "")
    );
    assert_eq!(shown.optional[0].text, "50 %", "adoption is kept");
    assert_eq!(shown.retrained_every, None);
    say(
        &mut desk,
        &project,
        owner,
        "expression_once",
        "= [Cases a month] × 12 months × 0.2 €",
    );
    let view = value(&desk.session, &project);
    assert!(view.result.is_some(), "{:?}", view.missing);
    assert!(plain(&last(&view).needed[0].reading).ends_with("about €24,000"));
    assert!(
        desk.session
            .set_benefit(edit(&this, "comes", "twice"))
            .is_err()
    );
    let time = Id {
        id: view.benefits[0].id.clone(),
    };
    assert!(
        desk.session
            .set_benefit(edit(&time, "comes", "once"))
            .is_err()
    );
    // The formula anew, the change of when it comes, then the three numbers: back to the first result.
    for _ in 0..5 {
        desk.session.undo().unwrap();
    }
    assert_eq!(value(&desk.session, &project).headline, full);
}

#[test]
fn a_formula_that_another_number_names_is_not_taken_away() {
    let mut desk = Desk::new();
    let project = idea(&mut desk);
    let id = benefit(&mut desk, &project, "expression");
    let owner = Some((OwnerKind::Benefit, id.as_str()));
    say(
        &mut desk,
        &project,
        owner,
        "expression_per_month",
        "= [Cases a month] × 0.2 €",
    );
    let other = benefit(&mut desk, &project, "amount");
    let names = Some((OwnerKind::Benefit, other.as_str()));
    say(
        &mut desk,
        &project,
        names,
        "amount_per_month",
        "= [Money a month (A formula)] × 10 %",
    );
    let refused = desk
        .session
        .set_benefit(edit(&Id { id }, "comes", "once"))
        .unwrap_err();
    assert_eq!(refused.field.as_deref(), Some("comes"));
    assert!(
        refused.message.contains("computed from this number"),
        "{refused:?}"
    );
}

#[test]
fn what_an_outcome_is_worth_may_be_a_formula() {
    let mut desk = Desk::new();
    let project = idea(&mut desk);
    let better = benefit(&mut desk, &project, "better_decisions");
    let owner = Some((OwnerKind::Benefit, better.as_str()));
    let set = |desk: &mut Desk, sign, text: &str| {
        desk.session.set_worth(WorthEdit {
            place: place(&project, owner, "worth_missed"),
            sign,
            text: text.into(),
            said_by: None,
            visit: None,
        })
    };
    let shown = |desk: &Desk| {
        let worths = value(&desk.session, &project).benefits[1].worths.clone();
        let mut worths = worths.into_iter();
        worths
            .find(|worth| worth.estimate.place.part == "worth_missed")
            .unwrap()
    };
    let typed = "= [Cost of an hour of this work]";
    let per_case = "= 24 €/case × 2";
    assert!(
        set(&mut desk, Sign::Costs, typed).is_err(),
        "money an hour, not money for each case"
    );
    set(&mut desk, Sign::Costs, per_case).unwrap();
    let costs = shown(&desk);
    assert_eq!(costs.sign, Sign::Costs);
    assert_eq!(costs.amount, per_case);
    assert!(
        plain(&costs.estimate.reading).contains("about −€48"),
        "{}",
        costs.estimate.reading
    );
    let reading = desk.session.read_worth(WorthText {
        place: place(&project, owner, "worth_missed"),
        sign: Sign::Costs,
        text: per_case.into(),
    });
    assert!(reading.unwrap().text.contains("−€48"));
    // The same formula as a gain.
    set(&mut desk, Sign::Brings, per_case).unwrap();
    let brings = shown(&desk);
    assert_eq!(
        (brings.sign, brings.amount.as_str()),
        (Sign::Brings, per_case)
    );
    let refused = set(&mut desk, Sign::Costs, "= [Loss of a missed case] × 2").unwrap_err();
    assert_eq!(refused.field.as_deref(), Some("text"));
    desk.session.undo().unwrap();
    assert_eq!(shown(&desk), costs);
}

#[test]
fn the_chance_of_a_gate_may_be_computed() {
    let mut desk = Desk::new();
    let project = idea(&mut desk);
    let saved = value(&desk.session, &project).benefits[0].id.clone();
    let saved = Some((OwnerKind::Benefit, saved.as_str()));
    say(&mut desk, &project, saved, "adoption", "60 %");
    let proof = Some((OwnerKind::Phase, "proof_of_concept"));
    say(
        &mut desk,
        &project,
        proof,
        "gate_chance",
        "= [Adoption] × 50 %",
    );
    let view = value(&desk.session, &project);
    assert!(
        view.result.is_some(),
        "{} {:?}",
        view.headline,
        view.missing
    );
    let chance = view.phases[0].gate.as_ref().unwrap().chance.clone();
    assert_eq!(plain(&chance.reading), "= [Adoption] × 50 %: about 30 %");
    let text = plain(&view.gates_text.unwrap());
    assert!(
        text.ends_with("30 % of all futures reach operation."),
        "{text}"
    );
    let document = desk.session.plan_document(&project.id).unwrap();
    assert!(document.contains(":luck]") && document.contains("\"version\": 4"));
    // Beside an approved plan it is told by names.
    let approval = Approval {
        id: project.id.clone(),
        by: "Eva".into(),
        reason: "To be compared.".into(),
    };
    desk.session.approve_plan(approval).unwrap();
    say(
        &mut desk,
        &project,
        proof,
        "gate_chance",
        "= [Adoption] × 60 %",
    );
    let ask = CompareAsk {
        id: project.id.clone(),
        plan: None,
        theme: "light".into(),
        width: None,
    };
    let changes = desk.session.compare_plan(ask).unwrap().unwrap().changes;
    let row = plain(&changes.rows[0].join(" | "));
    assert!(
        row.contains("| = [Adoption] × 50 % | = [Adoption] × 60 %"),
        "{row}"
    );
    desk.session.undo().unwrap();
    desk.session.undo().unwrap();
    let circle = EstimateEdit {
        place: place(&project, proof, "gate_chance"),
        text: format!("= [{}] × 50 %", chance.name),
        said_by: None,
        visit: None,
    };
    let refused = desk.session.set_estimate(circle).unwrap_err();
    assert!(refused.message.contains("in a circle"), "{refused:?}");
    desk.session.undo().unwrap();
    assert_eq!(value(&desk.session, &project).gates_text, None);
}

fn override_of(owner: &str, driver: &str, text: &str) -> OverrideEdit {
    OverrideEdit {
        owner: owner.into(),
        driver: driver.into(),
        text: text.into(),
        said_by: None,
        visit: None,
    }
}

#[test]
fn an_option_and_a_scenario_compute_numbers_of_their_own() {
    let mut desk = Desk::new();
    let project = idea(&mut desk);
    say(&mut desk, &project, None, "cases_per_month", "10000");
    let own = option(&mut desk, &project, "own_model");
    let view = options(&desk, &project);
    let driver = |name: &str| {
        let mut drivers = view.drivers.iter();
        drivers
            .find(|one| one.name.starts_with(name))
            .unwrap()
            .id
            .clone()
    };
    let (adoption, minutes, cases) = (driver("Adoption"), driver("Minutes"), driver("Cases"));
    let typed = |owner: &Id, driver: &str, text: &str| OverrideText {
        owner: owner.id.clone(),
        driver: driver.into(),
        text: text.into(),
    };
    // The names that the option has are offered, without the number itself.
    let offered = desk
        .session
        .complete_override(typed(&own, &minutes, "= [cas"))
        .unwrap();
    assert_eq!(offered.len(), 1, "{offered:?}");
    let reading = desk
        .session
        .read_override(typed(&own, &cases, "= 1/0"))
        .unwrap_err();
    assert!(reading.message.contains("divides by zero"), "{reading:?}");
    // The option has another adoption, from which its minutes follow: 0.5 × 10 min, not the plan's.
    desk.session
        .set_override(override_of(&own.id, &adoption, "50 %"))
        .unwrap();
    let formula = "= [Adoption] × 10 min";
    let reading = desk
        .session
        .read_override(typed(&own, &minutes, formula))
        .unwrap();
    assert_eq!(plain(&reading.text), "= [Adoption] × 10 min: about 5 min");
    desk.session
        .set_override(override_of(&own.id, &minutes, formula))
        .unwrap();
    let view = options(&desk, &project);
    let shown = &view.options[0].overrides[1];
    assert_eq!(shown.estimate.text, formula);
    assert_eq!(
        plain(&shown.estimate.reading),
        "= [Adoption] × 10 min: about 5 min"
    );
    assert!(
        view.options[0].says.contains("likely, pays back in"),
        "{}",
        view.options[0].says
    );
    // A circle within the option is named; the plan itself has none.
    let circle = override_of(
        &own.id,
        &adoption,
        "= [Minutes saved for each case] ÷ 10 min",
    );
    let refused = desk.session.set_override(circle).unwrap_err();
    assert_eq!(refused.field.as_deref(), Some("text"));
    assert!(
        refused
            .message
            .contains("Adoption → Minutes saved for each case → Adoption")
            || refused
                .message
                .contains("Minutes saved for each case → Adoption → Minutes"),
        "{refused:?}"
    );
    // What it names in the option stays while it does.
    let adoption_place = view.options[0].overrides[0].estimate.place.clone();
    let gone = EstimateEdit {
        place: adoption_place,
        text: String::new(),
        said_by: None,
        visit: None,
    };
    let refused = desk.session.set_estimate(gone).unwrap_err();
    assert!(refused.message.contains("Another own model"), "{refused:?}");

    let scenario = desk.session.add_scenario(NewScenario {
        project: project.id.clone(),
        option: own.id.clone(),
        name: "Half".into(),
    });
    let scenario = scenario.unwrap().id.unwrap();
    desk.session
        .set_override(override_of(
            &scenario,
            &cases,
            "= 10000 ÷ 1 month × [Adoption]",
        ))
        .unwrap();
    let view = options(&desk, &project);
    let shown = &view.scenarios[0].overrides[0].estimate;
    assert!(
        plain(&shown.reading).ends_with("about 5,000"),
        "{}",
        shown.reading
    );
    assert!(
        view.scenarios[0].says.contains("a difference of −€"),
        "{}",
        view.scenarios[0].says
    );
    desk.session.undo().unwrap();
    assert!(options(&desk, &project).scenarios[0].overrides.is_empty());
}
