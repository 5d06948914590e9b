//! Every rule of the verdict, as a table of cases.

use super::*;
use crate::scope::facts::Source;

/// Everything answered, and nothing against it.
fn ready() -> Facts {
    let mut facts = Facts {
        sources: vec![Source {
            id: "ledger".into(),
            access: Access::Yes,
        }],
        good_case: Some(150_000.0),
        ..Facts::default()
    };
    for question in DECISIVE {
        facts.answers.insert(question, Certainty::Asked);
    }
    for part in ["found_goal", "cases_per_month", "found_today"] {
        facts.figures.insert(part.into(), Certainty::Measured);
    }
    for (check, yes) in [
        (Check::SimpleRule, false),
        (Check::Owner, true),
        (Check::ActedOn, true),
        (Check::OutcomeSeen, true),
    ] {
        facts.checks.insert(check, yes);
    }
    facts
}

type Case = (&'static str, fn(&mut Facts), VerdictKind, &'static [Reason]);

const CASES: &[Case] = &[
    ("nothing against it", |_| {}, VerdictKind::Go, &[]),
    (
        "a simple rule is enough",
        |facts| _ = facts.checks.insert(Check::SimpleRule, true),
        VerdictKind::NoMl,
        &[Reason::SimpleRuleReaches],
    ),
    (
        "nobody acts",
        |facts| _ = facts.checks.insert(Check::ActedOn, false),
        VerdictKind::NoMl,
        &[Reason::NobodyActs],
    ),
    (
        "the outcome is never seen",
        |facts| _ = facts.checks.insert(Check::OutcomeSeen, false),
        VerdictKind::NoMl,
        &[Reason::OutcomeNeverSeen],
    ),
    (
        "the good case loses",
        |facts| facts.good_case = Some(-0.01),
        VerdictKind::NoMl,
        &[Reason::DoesNotPay],
    ),
    (
        "the good case just pays",
        |facts| facts.good_case = Some(0.0),
        VerdictKind::Go,
        &[],
    ),
    (
        "no return yet",
        |facts| facts.good_case = None,
        VerdictKind::Go,
        &[],
    ),
    (
        "a return that is no number",
        |facts| facts.good_case = Some(f64::NAN),
        VerdictKind::Go,
        &[],
    ),
    (
        "no owner",
        |facts| _ = facts.checks.insert(Check::Owner, false),
        VerdictKind::FindOut,
        &[Reason::NoOwner],
    ),
    (
        "today was only asked for",
        |facts| _ = facts.figures.insert("found_today".into(), Certainty::Asked),
        VerdictKind::FindOut,
        &[Reason::TodayNotMeasured],
    ),
    (
        "one figure of today was measured",
        |facts| _ = facts.figures.insert("right_today".into(), Certainty::Guess),
        VerdictKind::Go,
        &[],
    ),
    (
        "access is asked for",
        |facts| facts.sources[0].access = Access::Asked,
        VerdictKind::FindOut,
        &[Reason::NoAccess],
    ),
    (
        "a second source may not be used",
        |facts| {
            facts.sources.push(Source {
                id: "mail".into(),
                access: Access::No,
            });
        },
        VerdictKind::Go,
        &[],
    ),
    (
        "a guess that decides much",
        |facts| facts.weighty_guesses.push("adoption".into()),
        VerdictKind::FindOut,
        &[Reason::WeightyGuesses],
    ),
    (
        "no machine learning outweighs finding out",
        |facts| {
            facts.weighty_guesses.push("adoption".into());
            facts.good_case = Some(-5.0);
        },
        VerdictKind::NoMl,
        &[Reason::DoesNotPay, Reason::WeightyGuesses],
    ),
    (
        "no problem said",
        |facts| _ = facts.answers.remove(&Question::Problem),
        VerdictKind::NotYet,
        &[],
    ),
    (
        "too little outweighs finding out",
        |facts| {
            facts.answers.remove(&Question::Problem);
            facts.checks.insert(Check::Owner, false);
        },
        VerdictKind::NotYet,
        &[Reason::NoOwner],
    ),
    (
        "a simple rule ends it early",
        |facts| {
            facts.answers.clear();
            facts.checks.insert(Check::SimpleRule, true);
        },
        VerdictKind::NoMl,
        &[Reason::SimpleRuleReaches],
    ),
    (
        "what nobody is held up by may be open",
        |facts| _ = facts.answers.remove(&Question::Stop),
        VerdictKind::Go,
        &[],
    ),
];

#[test]
fn each_case_has_its_verdict_and_its_reasons() {
    for (name, change, kind, reasons) in CASES {
        let mut facts = ready();
        change(&mut facts);
        let found = verdict(&facts);
        assert_eq!(found.kind, *kind, "{name}");
        assert_eq!(found.reasons, *reasons, "{name}");
    }
    let empty = verdict(&Facts::default());
    assert_eq!(empty.kind, VerdictKind::NotYet);
    assert_eq!((empty.reasons, empty.missing), (vec![], DECISIVE.to_vec()));
}

#[test]
fn every_rule_decides_some_case() {
    for rule in RULES {
        let seen = CASES
            .iter()
            .any(|(_, _, kind, reasons)| *kind == rule.leads_to && *reasons == [rule.reason]);
        assert!(seen, "{}", rule.reason.id());
    }
    let listed: Vec<Reason> = RULES.iter().map(|rule| rule.reason).collect();
    assert_eq!(listed, Reason::ALL);
}

#[test]
fn a_reason_is_overruled_with_words_only() {
    let mut facts = ready();
    facts.checks.insert(Check::SimpleRule, true);
    facts.checks.insert(Check::Owner, false);
    facts
        .overruled
        .insert(Reason::SimpleRuleReaches, " \n".into());
    assert_eq!(verdict(&facts).kind, VerdictKind::NoMl);
    let why = "The rule fails for new suppliers";
    facts
        .overruled
        .insert(Reason::SimpleRuleReaches, why.into());
    // Overruling what does not hold changes nothing.
    facts.overruled.insert(Reason::NoAccess, "soon".into());
    let found = verdict(&facts);
    assert_eq!(found.kind, VerdictKind::FindOut);
    assert_eq!(found.reasons, [Reason::NoOwner]);
    assert_eq!(
        found.overruled,
        [(Reason::SimpleRuleReaches, why.to_owned())]
    );
}

#[test]
fn overruling_a_reason_never_makes_the_verdict_worse() {
    for (name, change, ..) in CASES {
        let mut facts = ready();
        change(&mut facts);
        for reason in Reason::ALL {
            let before = verdict(&facts).kind;
            facts.overruled.insert(reason, "because".into());
            assert!(verdict(&facts).kind >= before, "{name}");
        }
        let after = verdict(&facts);
        assert!(after.reasons.is_empty(), "{name}");
        assert_eq!(after.kind == VerdictKind::Go, after.missing.is_empty());
    }
}
