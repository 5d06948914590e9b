//! The forecast: the numbers of the page for programs, checked against a plan that is worked out by hand.

use crate::desk::{Desk, edit};
use crate::value::{benefit, idea, say, value};
use outset_app::OwnerKind;

#[test]
fn the_forecast_has_the_numbers_of_the_page_and_follows_its_seed() {
    let mut desk = Desk::new();
    let project = idea(&mut desk);
    let terminal = desk.terminal();
    let forecast = |samples, seed| {
        let ask = outset_app::ForecastAsk {
            id: project.id.clone(),
            samples,
            seed,
        };
        terminal.forecast(ask).unwrap()
    };
    let usual = forecast(10_000, 1);
    assert_eq!(usual.headline, value(&desk.session, &project).headline);
    assert!(usual.missing.is_empty());
    assert_eq!(usual, forecast(10_000, 1));
    assert_ne!(usual.numbers.npv, forecast(10_000, 2).numbers.npv);
    assert_eq!(forecast(100, 1).samples, 112);
    let (low, likely, high) = (
        usual.numbers.npv.p10.unwrap(),
        usual.numbers.npv.p50.unwrap(),
        usual.numbers.npv.p90.unwrap(),
    );
    assert!(low < likely && likely < high);
    assert!(
        usual.numbers.npv_booked.p50.unwrap() < likely,
        "freed time is not booked"
    );
}

/// By hand, at a rate of 0: 100 cases a month × half an hour × €60 × everybody = €3,000 a month; live after
/// 2 + 4 months, 30 of 36 months bring €90,000. What the fixed guess for people costs is taken out by
/// doubling it.
#[test]
fn a_plan_without_uncertainty_is_what_one_works_out_by_hand() {
    let mut desk = Desk::new();
    let project = desk.project("By hand");
    desk.session
        .set_project(edit(&project, "discount_rate", "0"))
        .unwrap();
    let saved = benefit(&mut desk, &project, "time_saved");
    let owner = Some((OwnerKind::Benefit, saved.as_str()));
    say(&mut desk, &project, None, "cases_per_month", "100");
    say(&mut desk, &project, None, "hourly_rate", "60");
    say(&mut desk, &project, owner, "minutes_saved", "30");
    say(&mut desk, &project, owner, "adoption", "100");
    let phase = |kind| Some((OwnerKind::Phase, kind));
    say(
        &mut desk,
        &project,
        phase("proof_of_concept"),
        "duration",
        "2",
    );
    say(&mut desk, &project, phase("build"), "duration", "4");
    let ask = || outset_app::ForecastAsk {
        id: project.id.clone(),
        samples: 160,
        seed: 1,
    };
    say(&mut desk, &project, None, "unplanned_people", "12000");
    let one = desk
        .session
        .forecast(ask())
        .unwrap()
        .numbers
        .npv
        .p50
        .unwrap();
    say(&mut desk, &project, None, "unplanned_people", "24000");
    let two = desk
        .session
        .forecast(ask())
        .unwrap()
        .numbers
        .npv
        .p50
        .unwrap();
    // Twice the people cost twice as much, so that what is left without them is the benefit.
    assert!((one + (one - two) - 90_000.0).abs() < 1e-6, "{one} {two}");
}
