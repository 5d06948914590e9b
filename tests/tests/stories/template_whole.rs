//! A project that uses every kind of thing, saved as a template and begun from again: the two say the same,
//! but for wider figures and the names of people.

use crate::desk::{Desk, edit};
use crate::option::{driver, option, options};
use crate::template::{begun, in_file};
use crate::value::{benefit, idea, place, say, value};
use outset_app::{
    CourseEdit, EstimateView, GroupMember, Id, LeverSwitch, NewCost, NewGroup, NewLever, NewPair,
    NewRisk, NewScenario, OptionChoice, OverrideEdit, OwnerKind, PartSwitch, PhaseEdit,
    TemplateUse,
};

/// Adds what has an id.
fn added(done: Result<outset_app::Done, outset_app::Problem>) -> Id {
    Id {
        id: done.unwrap().id.unwrap(),
    }
}

fn otherwise(desk: &mut Desk, owner: &Id, driver: &str, text: &str) {
    let edit = OverrideEdit {
        owner: owner.id.clone(),
        driver: driver.into(),
        text: text.into(),
        said_by: Some("Ole Dahl".into()),
        visit: None,
    };
    desk.session.set_override(edit).unwrap();
}

/// A project with a benefit of every kind that names its own, courses, formulas, another currency, options
/// and scenarios, gates, risks, ways to spend less, and what moves together.
fn whole(desk: &mut Desk) -> Id {
    desk.person("Eva Lind", "90", "100%");
    let project = idea(desk);
    say(desk, &project, None, "cases_per_month", "10000");
    for (field, text) in [
        ("discount_rate", "5"),
        ("wait_months", "6"),
        ("size", "large"),
    ] {
        let edit = edit(&project, field, text);
        desk.session.set_project(edit).unwrap();
    }
    benefits(desk, &project);
    courses(desk, &project);
    uncertain(desk, &project);
    ways(desk, &project);
    moves(desk, &project);
    project
}

fn benefits(desk: &mut Desk, project: &Id) {
    let classes = benefit(desk, project, "class_decisions");
    let owner = Some((OwnerKind::Benefit, classes.as_str()));
    let named = Id {
        id: classes.clone(),
    };
    let fourth = added(desk.session.add_class(Id {
        id: classes.clone(),
    }));
    desk.session
        .set_class(edit(&fourth, "name", "Credit notes"))
        .unwrap();
    // One in between goes: the others move up in the template.
    let view = value(&desk.session, project);
    let shown = view.benefits.last().unwrap().classes.as_ref().unwrap();
    let (second, third) = (shown.classes[1].id.clone(), shown.classes[2].id.clone());
    desk.session
        .set_class(edit(&Id { id: third }, "name", "Reminders"))
        .unwrap();
    desk.session.remove_class(Id { id: second }).unwrap();
    desk.session
        .set_benefit(edit(&named, "rest", "by_size"))
        .unwrap();
    say(desk, project, owner, "class_share_1", "60 %");
    say(desk, project, owner, "class_share_4", "10 %");
    say(desk, project, owner, "class_worth_1_4", "-9");
    say(desk, project, owner, "class_model_4_4", "80 to 95 %");
    let formula = benefit(desk, project, "expression");
    let owner = Some((OwnerKind::Benefit, formula.as_str()));
    let text = "= [Cases a month] × 0.2 €";
    say(desk, project, owner, "expression_per_month", text);
    say(desk, project, owner, "adoption", "50 to 80 %");
    let once = benefit(desk, project, "expression");
    let named = Id { id: once.clone() };
    desk.session
        .set_benefit(edit(&named, "comes", "once"))
        .unwrap();
    let owner = Some((OwnerKind::Benefit, once.as_str()));
    let text = "= max([Cost of an hour of this work] × 100 h; 2000 €)";
    say(desk, project, owner, "expression_once", text);
    let abroad = benefit(desk, project, "amount");
    let owner = Some((OwnerKind::Benefit, abroad.as_str()));
    say(desk, project, owner, "amount_per_month", "400 USD");
    let named = Id { id: abroad };
    desk.session
        .set_benefit(edit(&named, "name", "What Eva saves"))
        .unwrap();
}

fn courses(desk: &mut Desk, project: &Id) {
    let view = value(&desk.session, project);
    let adoption = Some((OwnerKind::Benefit, view.benefits[0].id.as_str()));
    let (cases, adoption) = (
        place(project, None, "cases_per_month"),
        place(project, adoption, "adoption"),
    );
    for (place, field, text) in [
        (&cases, "growth", "4"),
        (&cases, "season", "year_end"),
        (&adoption, "ramp_months", "6"),
        (&adoption, "ramp_shape", "s_curve"),
        (&adoption, "ramp_first", "20"),
    ] {
        let edit = CourseEdit {
            place: place.clone(),
            field: field.into(),
            text: text.into(),
            visit: None,
        };
        desk.session.set_course(edit).unwrap();
    }
}

fn uncertain(desk: &mut Desk, project: &Id) {
    let build = Some((OwnerKind::Phase, "build"));
    say(desk, project, build, "gate_chance", "80 %");
    say(desk, project, build, "cost_to_stop", "4000");
    for (field, text) in [
        ("may_stop", "no"),
        ("gate_question", "Does it hold for three months?"),
    ] {
        let edit = PhaseEdit {
            project: project.id.clone(),
            kind: "build".into(),
            field: field.into(),
            text: text.into(),
            visit: None,
        };
        desk.session.set_phase(edit).unwrap();
    }
    let risk = added(desk.session.add_risk(NewRisk {
        project: project.id.clone(),
        kind: "late".into(),
    }));
    desk.session
        .set_risk(edit(&risk, "name", "The interface comes late"))
        .unwrap();
    let lever = added(desk.session.add_lever(NewLever {
        project: project.id.clone(),
        kind: "batch".into(),
    }));
    let switch = LeverSwitch {
        id: lever.id,
        is_on: true,
    };
    desk.session.switch_lever(switch).unwrap();
}

fn ways(desk: &mut Desk, project: &Id) {
    let cost = |option: &Id, category: &str, timing: &str| NewCost {
        project: project.id.clone(),
        category: category.into(),
        kind: String::new(),
        phase: String::new(),
        timing: timing.into(),
        option: option.id.clone(),
    };
    let plan = Id { id: String::new() };
    let integration = added(
        desk.session
            .add_cost(cost(&plan, "integration", "at_start")),
    );
    let owner = Some((OwnerKind::Cost, integration.id.as_str()));
    say(desk, project, owner, "amount", "20000");
    let buy = option(desk, project, "buy");
    desk.session
        .set_option(edit(&buy, "name", "Buy it from Acme"))
        .unwrap();
    let fee = added(desk.session.add_cost(cost(&buy, "tooling", "monthly")));
    let owner = Some((OwnerKind::Cost, fee.id.as_str()));
    say(desk, project, owner, "monthly_amount", "900");
    let view = options(desk, project);
    let part = view.options[0].parts.iter();
    let part = part
        .clone()
        .find(|part| part.id == format!("cost:{}", integration.id));
    let switch = PartSwitch {
        option: buy.id.clone(),
        part: part.unwrap().id.clone(),
        on: false,
    };
    desk.session.switch_part(switch).unwrap();
    let rule = option(desk, project, "simple_rule");
    otherwise(desk, &buy, &driver(&view, "Minutes saved"), "1 to 3");
    let rate = driver(&view, "Cost of an hour");
    otherwise(
        desk,
        &rule,
        &rate,
        "= if([Cases a month] > 500; 20 €/h; 40 €/h)",
    );
    for (name, option) in [("Fewer cases", ""), ("Cheap", buy.id.as_str())] {
        let scenario = added(desk.session.add_scenario(NewScenario {
            project: project.id.clone(),
            option: option.into(),
            name: name.into(),
        }));
        otherwise(desk, &scenario, &driver(&view, "Cases a month"), "5000");
    }
    desk.session
        .choose_option(OptionChoice {
            project: project.id.clone(),
            option: rule.id,
        })
        .unwrap();
}

fn moves(desk: &mut Desk, project: &Id) {
    let group = added(desk.session.add_group(NewGroup {
        project: project.id.clone(),
        name: "Work".into(),
    }));
    let view = desk.session.together(project.clone()).unwrap();
    let member = |name: &str| {
        let mut members = view.members.iter();
        let found = members.find(|member| member.name.starts_with(name));
        found
            .unwrap_or_else(|| panic!("{name} in {:?}", view.members))
            .id
            .clone()
    };
    desk.session
        .set_group_member(GroupMember {
            driver: member("Minutes saved").replace("driver:", ""),
            group: Some(group.id.clone()),
        })
        .unwrap();
    desk.session
        .add_dependence(NewPair {
            project: project.id.clone(),
            one: format!("group:{}", group.id),
            other: member("Duration (build)"),
            degree: "opposite".into(),
        })
        .unwrap();
}

/// A number without how much it is: what it is, how it is worked out, how it goes on.
fn number(one: &EstimateView) -> String {
    let text = if one.text.starts_with('=') {
        &one.text
    } else {
        ""
    };
    let said = if one.text.is_empty() {
        "unsaid"
    } else {
        "said"
    };
    let place = &one.place;
    format!(
        "{:?} {} {} [{}] {text} {said} {}",
        place.owner.as_ref().map(|owner| owner.kind),
        place.part,
        one.name,
        one.unit,
        one.over_time
    )
}

/// Everything that a project says, but for how much its numbers are.
fn said(desk: &Desk, project: &Id) -> Vec<String> {
    let view = value(&desk.session, project);
    let mut all = vec![
        view.planned_as.clone(),
        format!("{:?}", view.missing),
        format!("{} {}", view.plan.horizon_months, view.plan.discount_rate),
        view.plan.size.clone(),
    ];
    let estimates = desk.session.estimates(project.clone()).unwrap();
    let mut numbers: Vec<String> = estimates.iter().map(number).collect();
    numbers.sort();
    all.extend(numbers);
    for one in &view.benefits {
        let classes = one.classes.as_ref();
        let names: Vec<&str> = classes
            .iter()
            .flat_map(|classes| &classes.classes)
            .map(|class| class.title.as_str())
            .collect();
        let rest = classes.map(|classes| &classes.rest);
        all.push(format!(
            "{} {} {} {} {names:?} {rest:?}",
            one.kind, one.title, one.books, one.comes
        ));
    }
    for one in &view.costs {
        all.push(format!(
            "{} {} {} {}",
            one.name, one.category, one.timing, one.phase
        ));
    }
    for one in &view.phases {
        let gate = one.gate.as_ref().map(|gate| gate.may_stop);
        all.push(format!("{} {gate:?}", one.kind));
    }
    for one in &view.risks {
        all.push(format!("{} {}", one.title, one.time));
    }
    for one in &view.levers {
        all.push(format!("{} {}", one.kind, one.is_on));
    }
    all.extend(ways_said(desk, project));
    all
}

fn ways_said(desk: &Desk, project: &Id) -> Vec<String> {
    let ways = options(desk, project);
    let mut all = Vec::new();
    for one in &ways.options {
        all.push(format!("{} {} {}", one.kind_name, one.title, one.chosen));
        let parts = one.parts.iter();
        all.extend(parts.map(|part| format!("{} {} {}", part.group, part.name, part.on)));
        all.extend(one.overrides.iter().map(|other| number(&other.estimate)));
        all.extend(
            one.costs
                .iter()
                .map(|cost| format!("{} {}", cost.name, cost.timing)),
        );
    }
    let title = |id: &str| {
        let option = ways.options.iter().find(|option| option.id == id);
        option.map_or("", |option| option.title.as_str()).to_owned()
    };
    for one in &ways.scenarios {
        all.push(format!("{} {}", one.name, title(&one.option)));
        all.extend(one.overrides.iter().map(|other| number(&other.estimate)));
    }
    let together = desk.session.together(project.clone()).unwrap();
    for group in &together.groups {
        let names = group.drivers.iter().map(|choice| choice.name.as_str());
        all.push(format!("{} {:?}", group.name, names.collect::<Vec<_>>()));
    }
    let pairs = together.pairs.iter();
    all.extend(pairs.map(|pair| format!("{} {} {}", pair.name, pair.degree, pair.left_out)));
    all
}

#[test]
fn a_project_begun_from_what_another_was_saved_as_says_the_same() {
    let mut desk = Desk::new();
    let project = whole(&mut desk);
    let before = said(&desk, &project);
    let draft = desk
        .session
        .template_of(Id {
            id: project.id.clone(),
        })
        .unwrap();
    assert_eq!(draft.removed_names, ["What Eva saves"]);
    for name in ["Credit notes", "Buy it from Acme", "Cheap", "Work"] {
        assert!(draft.names.iter().any(|kept| kept == name), "{name}");
    }
    let path = in_file(&mut desk, &project, "Whole");
    let text = std::fs::read_to_string(&path).unwrap();
    assert!(text.contains("\"version\": 2"));
    for name in [
        "Eva",
        "Lind",
        "Ole",
        "Dahl",
        "Invoice triage",
        "20000",
        "0.06",
    ] {
        assert!(!text.contains(name), "{name} in {text}");
    }
    let next = begun(&mut desk, "Next", &path);
    let own = |text: &String| {
        let text = text.replace("What Eva saves", "An amount a month");
        let text = text.replace("Class 4", "Class 3").replace("_1_4", "_1_3");
        text.replace("_4_4", "_3_3").replace("share_4", "share_3")
    };
    let expected: Vec<String> = before.iter().map(own).collect();
    let found = said(&desk, &next);
    for line in &found {
        assert!(expected.contains(line), "new: {line}\n{expected:#?}");
    }
    for line in &expected {
        assert!(found.contains(line), "lost: {line}\n{found:#?}");
    }
    assert_eq!(found.len(), expected.len());
    // What it says is what the template of it would say again.
    let again = desk.session.template_of(next).unwrap();
    assert_eq!(again.figures.len(), draft.figures.len());
}

#[test]
fn what_a_template_brings_beside_a_plan_changes_nothing_of_it() {
    let mut desk = Desk::new();
    let project = whole(&mut desk);
    let path = in_file(&mut desk, &project, "Whole");
    // The numbers it names are there already, in another unit than its formulas ask for.
    let other = desk.project("Other");
    say(&mut desk, &other, None, "cases_per_month", "700");
    say(
        &mut desk,
        &other,
        None,
        "hourly_rate",
        "= 30 €/h + if([Cases a month] > 500; 1 €/h; 2 €/h)",
    );
    let before = outset_store::contents(&desk.path()).unwrap();
    let ask = TemplateUse {
        project: other.id.clone(),
        template: path,
    };
    desk.session.use_template(ask).unwrap();
    let view = value(&desk.session, &other);
    assert_eq!(view.planned_as, "", "nobody chose another way");
    assert_eq!(view.missing.len(), 3, "{:?}", view.missing);
    let shown = options(&desk, &other);
    assert_eq!(shown.options.len(), 2);
    let estimates = desk.session.estimates(other).unwrap();
    let text = |part: &str| {
        let mut all = estimates.iter();
        all.find(|one| one.place.part == part).unwrap().text.clone()
    };
    assert_eq!(text("cases_per_month"), "700");
    assert!(text("hourly_rate").starts_with("= "));
    assert_eq!(text("expression_per_month"), "= [Cases a month] × 0.2 €");
    desk.session.undo().unwrap();
    assert_eq!(outset_store::contents(&desk.path()).unwrap(), before);
}

#[test]
fn the_amounts_of_a_formula_are_meant_in_the_currency_of_the_workspace() {
    let mut desk = Desk::new();
    let project = whole(&mut desk);
    let path = in_file(&mut desk, &project, "Whole");
    desk.session
        .set_workspace(outset_app::WorkspaceEdit {
            field: "currency".into(),
            text: "CHF".into(),
            visit: None,
        })
        .unwrap();
    let next = begun(&mut desk, "Next", &path);
    let estimates = desk.session.estimates(next).unwrap();
    let mut formulas = estimates.iter().filter(|one| one.text.starts_with('='));
    let month = formulas.find(|one| one.place.part == "expression_per_month");
    assert_eq!(month.unwrap().text, "= [Cases a month] × 0.2 CHF");
}
