//! The same plan in another program: two dozen lines of numpy, run once with four million futures.

use crate::build::run;
use crate::document::numpy_model;
use outset_core::simulate::{Run, simulate};

#[test]
fn the_return_equals_that_of_another_program() {
    // numpy 2.4.6, 100 runs of 40,000 futures each; beside each figure the standard error of its mean.
    let found = simulate(&numpy_model(), &run(65_536), &|| false).unwrap();
    let half = found.npv.p50;
    for (name, found, expected, their_error, our_error) in [
        ("mean", found.npv.mean, 43_904.0, 285.0, found.npv.error),
        (
            "P10",
            found.npv.p10,
            -333_541.4,
            98.0,
            2.0 * found.npv.error,
        ),
        ("P50", half, -121_536.3, 191.3, found.npv.error),
        (
            "P90",
            found.npv.p90,
            582_241.0,
            830.6,
            2.0 * found.npv.error,
        ),
    ] {
        let error = (their_error * their_error + our_error * our_error).sqrt();
        let off = (found - expected) / error;
        assert!(
            off.abs() < 4.0,
            "{name}: {found} is {off:.1} errors from {expected}"
        );
        // And the errors are small enough to tell a month's shift or a forgotten factor.
        assert!(error < 0.02 * half.abs(), "{name}: {error}");
    }
    let chance = found.chance_to_pay_back;
    assert!(
        (chance.value - 0.356_376).abs() < 4.0 * (chance.error + 0.000_279),
        "{chance:?}"
    );
}

#[test]
fn the_digits_are_those_of_this_engine() {
    // A change here is a change of what stored results mean: it needs a new version of the engine, or of
    // the sampler. The same on every machine.
    let found = simulate(&numpy_model(), &Run::default(), &|| false).unwrap();
    assert_eq!(
        (found.engine.as_str(), found.sampler.as_str()),
        ("3", "sobol-4")
    );
    let npv = found.npv;
    assert_eq!(
        [npv.p10, npv.p50, npv.mean, npv.error],
        [
            -332_302.240_103_771_97,
            -123_425.259_968_639_67,
            44_915.235_002_109_584,
            2_107.269_136_690_133_6,
        ],
    );
}
