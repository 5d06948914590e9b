//! The natural logarithm for whole columns: without a branch, so that several values are worked out with one
//! instruction, and of operations that every machine rounds alike.

/// The natural logarithm of a number above zero that is neither subnormal nor infinite; of anything else the
/// result says nothing. The error is below 4e-16, relative or for results below 1 absolute.
///
/// x = 2ᵏ m, with m from √½ to √2; ln m = 2 (s + s³ ÷ 3 + s⁵ ÷ 5 + …) with s = (m − 1) ÷ (m + 1), whose rest
/// after the twenty-first power is below 2e-18.
#[inline(always)]
pub(crate) fn ln(x: f64) -> f64 {
    /// ln 2 in two parts, the first with zeros at its end, so that its product with k is exact.
    const LN_2: (f64, f64) = (0.693_147_180_369_123_8, 1.908_214_929_270_587_7e-10);
    /// What moves the bits of √½ to those of 1, so that the exponent is k.
    const SHIFT: u64 = (1023 << 52) - std::f64::consts::FRAC_1_SQRT_2.to_bits();
    /// 2^52: a whole number stands in its lowest bits.
    const WHOLE: f64 = 4_503_599_627_370_496.0;
    let bits = x.to_bits();
    // k + 1023.
    let exponent = bits.wrapping_add(SHIFT) >> 52;
    let k = f64::from_bits(WHOLE.to_bits() | exponent) - (WHOLE + 1023.0);
    let m = f64::from_bits(bits.wrapping_sub(exponent.wrapping_sub(1023) << 52));
    let s = (m - 1.0) / (m + 1.0);
    let z = s * s;
    let mut sum = ODD[0];
    for part in &ODD[1..] {
        sum = sum * z + part;
    }
    k * LN_2.0 + (2.0 * s + (2.0 * s * z * sum + k * LN_2.1))
}

/// 1 ÷ n from the twenty-first down to the third.
const ODD: [f64; 10] = [
    1.0 / 21.0,
    1.0 / 19.0,
    1.0 / 17.0,
    1.0 / 15.0,
    1.0 / 13.0,
    1.0 / 11.0,
    1.0 / 9.0,
    1.0 / 7.0,
    1.0 / 5.0,
    1.0 / 3.0,
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn it_agrees_with_the_mathematics_library() {
        let mut worst = 0.0_f64;
        for step in -700_000..700_000 {
            let x = libm::exp(f64::from(step) / 1_000.0 + 1e-5);
            let expected = libm::log(x);
            worst = worst.max((ln(x) - expected).abs() / expected.abs().max(1.0));
        }
        for step in 1..1_000_000 {
            let x = f64::from(step) / 300_000.0;
            let expected = libm::log(x);
            worst = worst.max((ln(x) - expected).abs() / expected.abs().max(1.0));
        }
        assert!(worst < 4e-16, "{worst:e}");
        assert_eq!(ln(1.0), 0.0);
    }

    #[test]
    fn near_one_no_digit_is_lost() {
        for step in 1..60 {
            let x = 1.0 + libm::exp2(-f64::from(step));
            let expected = libm::log(x);
            assert!((ln(x) - expected).abs() <= 4e-16 * expected, "{x}");
        }
    }
}
