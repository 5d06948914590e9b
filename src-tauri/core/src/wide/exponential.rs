//! The exponential function for whole columns: without a branch, so that several values are worked out with
//! one instruction, and of operations that every machine rounds alike.

/// e to the power of `x`. The relative error is below 4e-16; what is below −708 or above 709 is taken for
/// these.
///
/// x = k · ln 2 + r, with |r| at most half of ln 2; eʳ by its series, whose rest after the thirteenth power
/// is below 5e-18.
#[inline(always)]
pub(crate) fn exp(x: f64) -> f64 {
    /// ln 2 in two parts, the first with zeros at its end, so that its product with k is exact.
    const LN_2: (f64, f64) = (0.693_147_180_369_123_8, 1.908_214_929_270_587_7e-10);
    /// 1.5 · 2^52: what is added to it is rounded to a whole number, which stands in the lowest bits.
    const WHOLE: f64 = 6_755_399_441_055_744.0;
    let x = x.clamp(-708.0, 709.0);
    let shifted = x * std::f64::consts::LOG2_E + WHOLE;
    let k = shifted - WHOLE;
    let r = (x - k * LN_2.0) - k * LN_2.1;
    let mut sum = FACTORIALS[0];
    for factor in &FACTORIALS[1..] {
        sum = sum * r + factor;
    }
    let power = f64::from_bits((shifted.to_bits() << 52).wrapping_add(1023 << 52));
    sum * power
}

/// 1 ÷ n! from the thirteenth down to the first two.
const FACTORIALS: [f64; 14] = [
    1.0 / 6_227_020_800.0,
    1.0 / 479_001_600.0,
    1.0 / 39_916_800.0,
    1.0 / 3_628_800.0,
    1.0 / 362_880.0,
    1.0 / 40_320.0,
    1.0 / 5_040.0,
    1.0 / 720.0,
    1.0 / 120.0,
    1.0 / 24.0,
    1.0 / 6.0,
    0.5,
    1.0,
    1.0,
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn it_agrees_with_the_mathematics_library() {
        let mut worst = 0.0_f64;
        for step in -708_000..709_000 {
            let x = f64::from(step) / 1_000.0 + 1e-5;
            let expected = libm::exp(x);
            worst = worst.max((exp(x) - expected).abs() / expected);
        }
        assert!(worst < 4e-16, "{worst:e}");
        assert_eq!(exp(0.0), 1.0);
    }

    #[test]
    fn it_never_falls_and_stays_within_numbers() {
        let values: Vec<f64> = (-80_000..80_000)
            .map(|at| exp(f64::from(at) / 100.0))
            .collect();
        assert!(values.windows(2).all(|pair| pair[0] <= pair[1]));
        assert!(values.iter().all(|value| value.is_finite() && *value > 0.0));
        assert!(exp(f64::NAN).is_nan());
    }
}
