//! Against every subset there is, for small questions; laws for others.

use super::*;
use proptest::prelude::*;

/// A candidate from a few futures, repeated so that shares of them are exact.
fn candidate(key: &str, gain: &[f64], spending: &[f64]) -> Candidate {
    Candidate {
        key: key.to_owned(),
        way: String::new(),
        ahead: Ahead {
            gain: gain.to_vec(),
            spending: spending.to_vec(),
        },
        people: Vec::new(),
        must: false,
    }
}

fn fixed(key: &str, gain: f64, spending: f64) -> Candidate {
    candidate(key, &[gain; 10], &[spending; 10])
}

fn one(candidates: &[Candidate], budget: f64, goal: Goal, limits: &Limits) -> Choice {
    let found = choose(candidates, &[budget], goal, limits, &|| false).unwrap();
    found[0].clone().unwrap()
}

/// The value of every subset that is allowed, from the definitions alone.
fn by_hand(candidates: &[Candidate], budget: f64, goal: Goal, limits: &Limits) -> Option<f64> {
    let mut best: Option<f64> = None;
    'sets: for mask in 0..1_u32 << candidates.len() {
        let set: Vec<&Candidate> = (0..candidates.len())
            .filter(|at| mask & (1 << at) != 0)
            .map(|at| &candidates[at])
            .collect();
        for (at, one) in candidates.iter().enumerate() {
            let same = set.iter().filter(|other| other.key == one.key).count();
            if same > 1 || (one.must && same == 0) {
                continue 'sets;
            }
            let _ = at;
        }
        if limits.projects.is_some_and(|most| set.len() > most) {
            continue;
        }
        if let Some(most) = limits.people {
            let months = set.iter().map(|one| one.people.len()).max().unwrap_or(0);
            for month in 0..months {
                let people = set.iter().map(|one| one.people.get(month).unwrap_or(&0.0));
                if people.sum::<f64>() > most + 1e-9 {
                    continue 'sets;
                }
            }
        }
        let futures = candidates[0].ahead.gain.len();
        let total = |of: fn(&Candidate) -> &Vec<f64>| -> Vec<f64> {
            let future = |at: usize| set.iter().map(|one| of(one)[at]).sum::<f64>();
            let mut sums: Vec<f64> = (0..futures).map(future).collect();
            sums.sort_by(f64::total_cmp);
            sums
        };
        let spending = total(|one| &one.ahead.spending);
        let place = 0.8 * (futures - 1) as f64;
        let (low, high) = (place.floor() as usize, place.ceil() as usize);
        let needs = spending[low] + (spending[high] - spending[low]) * place.fract();
        if needs > budget * (1.0 + 1e-9) {
            continue;
        }
        let gain = total(|one| &one.ahead.gain);
        let count = match goal {
            Goal::Likely => futures,
            Goal::Careful => (0.2 * futures as f64).ceil() as usize,
        };
        let value = gain[..count].iter().sum::<f64>() / count as f64;
        best = Some(best.map_or(value, |best| best.max(value)));
    }
    best
}

#[test]
fn the_best_set_is_not_the_one_that_a_look_at_each_would_take() {
    // The best for its money is a (2.5 for one), then b and c together fill the budget better.
    let candidates = [
        fixed("a", 25.0, 10.0),
        fixed("b", 60.0, 50.0),
        fixed("c", 61.0, 50.0),
        fixed("d", 1.0, 200.0),
        fixed("e", -5.0, 1.0),
    ];
    let found = one(&candidates, 100.0, Goal::Likely, &Limits::default());
    assert_eq!((found.chosen.as_slice(), found.value), (&[1, 2][..], 121.0));
    assert!(found.is_proven());
    let why = |at| why_not(&candidates, &found, at, Goal::Likely, &Limits::default()).unwrap();
    let short = Why::DoesNotFit {
        short: 10.0,
        less_for_money: false,
    };
    assert_eq!(why(0), short);
    assert_eq!(why(3), Why::TooDear { needs: 200.0 });
    assert_eq!(why(4), Why::Loses { mean: -5.0 });
}

#[test]
fn percentiles_of_spending_are_not_added_up() {
    // Each costs 10, or 100 in three of ten futures, but never the same three: P80 of each is 100, of both 110.
    let dear = |from: usize| -> Vec<f64> {
        let cost = |at: usize| {
            if (from..from + 3).contains(&at) {
                100.0
            } else {
                10.0
            }
        };
        (0..10).map(cost).collect()
    };
    let candidates = [
        candidate("a", &[50.0; 10], &dear(0)),
        candidate("b", &[50.0; 10], &dear(5)),
    ];
    let both = one(&candidates, 110.0, Goal::Likely, &Limits::default());
    assert_eq!(both.chosen, [0, 1]);
    // And where the sum takes more than each would say: in two of ten futures each is dear, in four both.
    let rare = |from: usize| -> Vec<f64> {
        let cost = |at: usize| {
            if (from..from + 2).contains(&at) {
                100.0
            } else {
                10.0
            }
        };
        (0..10).map(cost).collect()
    };
    let candidates = [
        candidate("a", &[50.0; 10], &rare(0)),
        candidate("b", &[50.0; 10], &rare(5)),
    ];
    let one_of_them = one(&candidates, 60.0, Goal::Likely, &Limits::default());
    assert_eq!(one_of_them.chosen, [0]);
    assert!(one_of_them.is_proven());
}

#[test]
fn a_careful_goal_takes_what_holds_in_poor_futures() {
    let bold: Vec<f64> = (0..10)
        .map(|at| if at < 3 { -100.0 } else { 200.0 })
        .collect();
    let candidates = [
        candidate("bold", &bold, &[50.0; 10]),
        fixed("calm", 20.0, 50.0),
    ];
    let limits = Limits::default();
    assert_eq!(
        one(&candidates, 50.0, Goal::Likely, &limits).chosen,
        [0],
        "110 on average"
    );
    let careful = one(&candidates, 100.0, Goal::Careful, &limits);
    assert_eq!((careful.chosen.as_slice(), careful.value), (&[1][..], 20.0));
    let why = why_not(&candidates, &careful, 0, Goal::Careful, &limits);
    assert_eq!(why, Ok(Why::Worsens));
}

#[test]
fn what_must_be_in_is_in_or_refused() {
    let mut candidates = vec![fixed("a", -10.0, 60.0), fixed("b", 90.0, 50.0)];
    candidates[0].must = true;
    let limits = Limits::default();
    assert_eq!(
        one(&candidates, 110.0, Goal::Likely, &limits).chosen,
        [0, 1]
    );
    assert_eq!(one(&candidates, 100.0, Goal::Likely, &limits).chosen, [0]);
    let found = choose(&candidates, &[50.0], Goal::Likely, &limits, &|| false).unwrap();
    assert_eq!(found, [Err(Refused::TooDear { needs: 60.0 })]);
    candidates[1].must = true;
    let limits = Limits {
        projects: Some(1),
        people: None,
    };
    let found = choose(&candidates, &[500.0], Goal::Likely, &limits, &|| false).unwrap();
    assert_eq!(found, [Err(Refused::TooMany)]);
}

#[test]
fn of_equals_the_first_by_its_key_is_chosen_and_one_way_of_each() {
    let twins = [
        fixed("c", 10.0, 5.0),
        fixed("b", 10.0, 5.0),
        fixed("a", 10.0, 5.0),
    ];
    let found = one(&twins, 10.0, Goal::Likely, &Limits::default());
    assert_eq!(found.chosen, [1, 2]);
    let mut ways = vec![
        fixed("a", 10.0, 5.0),
        fixed("a", 30.0, 9.0),
        fixed("b", 1.0, 5.0),
    ];
    ways[1].way = "other".to_owned();
    let found = one(&ways, 14.0, Goal::Likely, &Limits::default());
    assert_eq!(found.chosen, [1, 2]);
    let found = one(&ways, 8.0, Goal::Likely, &Limits::default());
    assert_eq!(found.chosen, [0]);
}

#[test]
fn nothing_to_choose_from_is_an_answer() {
    let found = one(&[], 100.0, Goal::Careful, &Limits::default());
    assert_eq!((found.chosen.len(), found.value), (0, 0.0));
    assert!(found.is_proven());
    let found = choose(
        &[fixed("a", 1.0, 1.0)],
        &[9.0],
        Goal::Likely,
        &Limits::default(),
        &|| true,
    );
    assert_eq!(found, Err(Refused::Stopped));
    let found = choose(
        &[fixed("a", f64::NAN, 1.0)],
        &[9.0],
        Goal::Likely,
        &Limits::default(),
        &|| false,
    );
    assert_eq!(found, Err(Refused::TooLarge));
}

fn some_candidates(most: usize) -> impl Strategy<Value = Vec<Candidate>> {
    let future = (-60.0..120.0_f64, 0.0..50.0_f64);
    let futures = proptest::collection::vec(future, 10);
    let one = (futures, 0.0..2.0_f64, 0.0..2.0_f64, 0..12_u8);
    proptest::collection::vec(one, 1..=most).prop_map(|all| {
        let each = all.into_iter().enumerate();
        each.map(|(at, (futures, now, later, kind))| Candidate {
            // One in six shares its project with the one before.
            key: format!("{:02}", if kind < 2 { at.saturating_sub(1) } else { at }),
            way: format!("{at}"),
            ahead: Ahead {
                gain: futures.iter().map(|future| future.0).collect(),
                spending: futures.iter().map(|future| future.1).collect(),
            },
            people: vec![now, later],
            must: false,
        })
        .collect()
    })
}

fn some_limits() -> impl Strategy<Value = Limits> {
    let projects = proptest::option::of(1..6_usize);
    let people = proptest::option::of(1.0..8.0_f64);
    (projects, people).prop_map(|(projects, people)| Limits { projects, people })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    #[test]
    fn no_subset_brings_more(
        mut candidates in some_candidates(9),
        budget in 0.0..300.0_f64,
        careful: bool,
        limits in some_limits(),
        must: bool,
    ) {
        let goal = if careful { Goal::Careful } else { Goal::Likely };
        if must {
            let key = candidates[0].key.clone();
            for one in candidates.iter_mut().filter(|one| one.key == key) {
                one.must = true;
            }
        }
        let found = choose(&candidates, &[budget], goal, &limits, &|| false).unwrap();
        match (&found[0], by_hand(&candidates, budget, goal, &limits)) {
            (Ok(found), Some(best)) => {
                let slack = 1e-6 * best.abs().max(1.0);
                prop_assert!((found.value - best).abs() <= slack, "{} and {best}", found.value);
                prop_assert!(found.at_most >= best - slack);
            }
            (Err(_), None) => {}
            // What must be in is tried in its cheapest way only, which may need more people than another.
            (Err(Refused::TooManyPeople), Some(_)) => {}
            (found, best) => prop_assert!(false, "{found:?} and {best:?}"),
        }
    }

    #[test]
    fn more_money_never_brings_less_and_no_order_changes_anything(
        candidates in some_candidates(14),
        careful: bool,
        limits in some_limits(),
    ) {
        let goal = if careful { Goal::Careful } else { Goal::Likely };
        let budgets = [200.0, 50.0, 0.0, 100.0, 400.0];
        let found = choose(&candidates, &budgets, goal, &limits, &|| false).unwrap();
        let value = |at: usize| found[at].as_ref().unwrap().value;
        for pair in [2, 1, 3, 0, 4].windows(2) {
            prop_assert!(value(pair[0]) <= value(pair[1]) + 1e-9);
        }
        let mut other = candidates.clone();
        other.reverse();
        let turned = choose(&other, &budgets, goal, &limits, &|| false).unwrap();
        for (one, other) in found.iter().zip(&turned) {
            let (one, other) = (one.as_ref().unwrap(), other.as_ref().unwrap());
            let back: Vec<usize> = other.chosen.iter().rev().map(|at| candidates.len() - 1 - at).collect();
            prop_assert_eq!(&one.chosen, &back);
            prop_assert_eq!(one.value.to_bits(), other.value.to_bits());
        }
    }
}
