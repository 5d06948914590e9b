//! Numbers of the workspace within one project: said otherwise in a scenario or an option, tried while they are
//! typed, and in dependence with the project's own.

use crate::currency::{licence, rate};
use crate::desk::Desk;
use crate::option::{driver, option, options, set};
use crate::value::{idea, value};
use outset_app::{
    Done, EstimatePlace, EstimateText, Id, NewGroup, NewPair, NewScenario, OptionChoice,
    OverrideText, Owner, OwnerKind, PreviewAsk, Problem, TogetherView,
};

fn scenario(desk: &mut Desk, project: &Id, option: &str) -> Id {
    let new = NewScenario {
        project: project.id.clone(),
        option: option.into(),
        name: "The dollar rises".into(),
    };
    let id = desk.session.add_scenario(new).unwrap().id.unwrap();
    Id { id }
}

fn dollar_at(project: &str) -> EstimatePlace {
    EstimatePlace {
        project: project.into(),
        owner: Some(Owner {
            kind: OwnerKind::Currency,
            id: "USD".into(),
        }),
        part: "exchange_rate".into(),
    }
}

/// Does the n-th thing that one project says of a number of the workspace.
pub(crate) fn change(desk: &mut Desk, project: &Id, n: usize, text: &str) -> Result<Done, Problem> {
    let dollar = desk.session.find_driver(&project.id, "exchange_rate")?;
    let view = desk.session.together(project.clone())?;
    let own = view
        .members
        .iter()
        .find(|one| !one.id.contains("workspace:"));
    match n {
        0 => {
            let new = NewScenario {
                project: project.id.clone(),
                option: String::new(),
                name: "The dollar rises".into(),
            };
            let done = desk.session.add_scenario(new)?;
            let owner = Id {
                id: done.id.unwrap_or_default(),
            };
            desk.session.set_override(set(&owner, &dollar, "1.2"))
        }
        1 => desk.session.add_dependence(NewPair {
            project: project.id.clone(),
            one: format!("driver:{dollar}"),
            other: own.map(|one| one.id.clone()).unwrap_or_default(),
            degree: "opposite".into(),
        }),
        _ => {
            let id = view.pairs.first().map(|pair| pair.id.clone());
            let id = Id {
                id: id.unwrap_or_default(),
            };
            match text {
                "" => desk.session.remove_dependence(id),
                _ => {
                    let edit = crate::desk::edit(&id, "degree", "somewhat_together");
                    desk.session.set_dependence(edit)
                }
            }
        }
    }
}

#[test]
fn a_scenario_says_the_rate_otherwise_in_the_same_futures() {
    let mut desk = Desk::new();
    let project = idea(&mut desk);
    licence(&mut desk, &project, "100k USD");
    desk.session.set_estimate(rate("USD", "0.9")).unwrap();
    let before = value(&desk.session, &project);
    let rises = scenario(&mut desk, &project, "");
    let dollar = driver(&options(&desk, &project), "US dollar");
    assert_eq!(
        dollar,
        desk.session
            .find_driver(&project.id, "exchange_rate")
            .unwrap()
    );
    let typed = |text: &str| OverrideText {
        owner: rises.id.clone(),
        driver: dollar.clone(),
        text: text.into(),
    };
    let read = desk.session.read_override(typed("1.1 to 1.3")).unwrap();
    assert_eq!(
        read.text,
        "nine times out of ten between 1.1 and €1.3 per $"
    );
    assert!(desk.session.read_override(typed("0")).is_err());
    assert!(desk.session.read_override(typed("= 1 + 1")).is_err());
    desk.session
        .set_override(set(&rises, &dollar, "1.2"))
        .unwrap();
    let view = options(&desk, &project);
    let found = &view.scenarios[0].overrides[0];
    assert_eq!(found.estimate.name, "US dollar in euro");
    assert_eq!(found.estimate.reading, "€1.2 per $");
    assert_eq!(found.plan, "€0.9 per $");
    // Thirty cents on 100,000 dollars, in every future.
    let row = &view.scenario_table.rows[0];
    assert!(row[4].contains("−€30,000"), "{row:?}");
    assert_eq!(
        value(&desk.session, &project).headline,
        before.headline,
        "the plan stays"
    );
    // Over what its option says, the scenario's holds.
    let hedged = option(&mut desk, &project, "buy");
    desk.session
        .set_override(set(&hedged, &dollar, "1"))
        .unwrap();
    let within = scenario(&mut desk, &project, &hedged.id);
    desk.session
        .set_override(set(&within, &dollar, "1.1"))
        .unwrap();
    let view = options(&desk, &project);
    assert_eq!(
        view.scenarios[1].overrides[0].estimate.reading,
        "€1.1 per $"
    );
    assert_eq!(
        view.options[0].overrides.last().unwrap().estimate.reading,
        "€1 per $"
    );
    desk.session.set_override(set(&rises, &dollar, "")).unwrap();
    assert!(options(&desk, &project).scenarios[0].overrides.is_empty());
    desk.session.undo().unwrap();
    assert_eq!(options(&desk, &project).scenarios[0].overrides.len(), 1);
    // A rate that goes takes with it what was said instead of it, and undo brings both back.
    desk.session.set_estimate(rate("USD", "")).unwrap();
    desk.session.undo().unwrap();
    assert_eq!(options(&desk, &project).scenarios[0].overrides.len(), 1);
}

#[test]
fn an_option_that_is_planned_counts_at_its_own_rate() {
    let mut desk = Desk::new();
    let project = idea(&mut desk);
    licence(&mut desk, &project, "100k USD");
    desk.session.set_estimate(rate("USD", "0.9")).unwrap();
    let other = idea(&mut desk);
    licence(&mut desk, &other, "100k USD");
    let elsewhere = value(&desk.session, &other).headline;
    let hedged = option(&mut desk, &project, "own_model_more");
    let dollar = desk
        .session
        .find_driver(&project.id, "exchange_rate")
        .unwrap();
    desk.session
        .set_override(set(&hedged, &dollar, "1.0"))
        .unwrap();
    let choice = OptionChoice {
        project: project.id.clone(),
        option: hedged.id.clone(),
    };
    desk.session.choose_option(choice).unwrap();
    let view = value(&desk.session, &project);
    let amount = view.costs.iter().map(|cost| cost.amount.reading.clone());
    let amount: Vec<String> = amount.collect();
    assert!(
        amount.contains(&"$100,000, about €100,000 at €1 per $".to_owned()),
        "{amount:?}"
    );
    assert!(
        view.rates[0]
            .reading
            .ends_with("; what is planned here counts with €1 per $"),
        "{}",
        view.rates[0].reading
    );
    assert_eq!(value(&desk.session, &other).headline, elsewhere);
}

#[test]
fn the_reading_of_a_rate_says_what_it_moves_and_the_page_tries_it() {
    let mut desk = Desk::new();
    let project = idea(&mut desk);
    licence(&mut desk, &project, "4000 USD");
    let read = |desk: &Desk, text: &str| {
        let typed = EstimateText {
            place: dollar_at(""),
            text: text.into(),
        };
        desk.session.read_estimate(typed).unwrap().text
    };
    assert_eq!(
        read(&desk, "0.88 to 0.98"),
        "nine times out of ten between 0.88 and €0.98 per $; $4,000 (Labelling) is then about €3,520 to €3,920"
    );
    licence(&mut desk, &project, "1000 USD");
    assert_eq!(
        read(&desk, "0.9"),
        "€0.9 per $; $4,000 (Labelling) is then about €3,600, and one more amount moves with it"
    );
    let preview = |desk: &Desk, text: &str| {
        let ask = PreviewAsk {
            place: dollar_at(&project.id),
            text: text.into(),
            theme: "light".into(),
        };
        desk.session.preview_value(ask)
    };
    // Before there is a rate, and with one: as it will be once it is stored.
    let tried = preview(&desk, "0.9").unwrap();
    assert!(tried.fan.is_some(), "{}", tried.headline);
    desk.session.set_estimate(rate("USD", "0.9")).unwrap();
    let (dear, cheap) = (
        preview(&desk, "20").unwrap(),
        preview(&desk, "0.1").unwrap(),
    );
    assert_ne!(dear.headline, cheap.headline);
    assert!(preview(&desk, "0").is_err());
    let view = value(&desk.session, &project);
    assert_eq!(view.rates[0].reading, read(&desk, "0.9"));
}

fn members(view: &TogetherView) -> (String, String) {
    let find = |wanted: &dyn Fn(&str) -> bool| {
        let mut all = view.members.iter();
        all.find(|one| wanted(&one.name)).unwrap().id.clone()
    };
    (
        find(&|name| name == "US dollar in euro"),
        find(&|name| name.contains("saved")),
    )
}

#[test]
fn a_rate_moves_together_with_a_number_of_one_project() {
    let mut desk = Desk::new();
    let project = idea(&mut desk);
    licence(&mut desk, &project, "200k USD");
    licence(&mut desk, &project, "10k CHF");
    desk.session
        .set_estimate(rate("USD", "0.7 to 1.2"))
        .unwrap();
    desk.session
        .set_estimate(rate("CHF", "0.9 to 1.2"))
        .unwrap();
    let other = idea(&mut desk);
    licence(&mut desk, &other, "200k USD");
    let elsewhere = value(&desk.session, &other).headline;
    let apart = value(&desk.session, &project);
    let view = desk.session.together(project.clone()).unwrap();
    let (dollar, saved) = members(&view);
    let pair = |one: &str, two: &str, degree: &str| NewPair {
        project: project.id.clone(),
        one: one.into(),
        other: two.into(),
        degree: degree.into(),
    };
    let added = desk
        .session
        .add_dependence(pair(&saved, &dollar, "strongly_together"));
    let id = added.unwrap().id.unwrap();
    let view = desk.session.together(project.clone()).unwrap();
    assert_eq!(view.pairs.len(), 1);
    assert!(
        view.pairs[0].name.contains("US dollar in euro"),
        "{}",
        view.pairs[0].name
    );
    assert_eq!(view.pairs[0].left_out, "");
    let tied = value(&desk.session, &project);
    assert_ne!(
        tied.headline, apart.headline,
        "a cost that rises with the benefit takes risk away"
    );
    assert_eq!(value(&desk.session, &other).headline, elsewhere);
    let again = desk
        .session
        .add_dependence(pair(&dollar, &saved, "opposite"));
    assert_eq!(again.unwrap_err().field.as_deref(), Some("other"));
    let franc = view
        .members
        .iter()
        .find(|one| one.name.starts_with("Swiss"))
        .unwrap();
    let both = desk
        .session
        .add_dependence(pair(&dollar, &franc.id, "opposite"));
    assert!(
        both.unwrap_err()
            .message
            .contains("the same in every project")
    );
    let edit = crate::desk::edit(&Id { id: id.clone() }, "degree", "opposite");
    desk.session.set_dependence(edit).unwrap();
    let group = NewGroup {
        project: project.id.clone(),
        name: "Use".into(),
    };
    let group = desk.session.add_group(group).unwrap().id.unwrap();
    let with_group = pair(&dollar, &format!("group:{group}"), "somewhat_together");
    desk.session.add_dependence(with_group).unwrap();
    desk.session.remove_dependence(Id { id }).unwrap();
    let view = desk.session.together(project.clone()).unwrap();
    assert_eq!(view.pairs.len(), 1);
    for _ in 0..5 {
        desk.session.undo().unwrap();
    }
    assert_eq!(value(&desk.session, &project).headline, apart.headline);
}
