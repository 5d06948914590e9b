//! The normal distribution: its distribution function and its inverse, from which most shapes are made.

use crate::wide::ln;
use libm::erfc;

/// Share of a standard normal below `score`.
pub fn below(score: f64) -> f64 {
    0.5 * erfc(-score * std::f64::consts::FRAC_1_SQRT_2)
}

/// Density of the standard normal at `score`.
pub fn density(score: f64) -> f64 {
    /// 1 ÷ √(2π).
    const SCALE: f64 = 0.398_942_280_401_432_7;
    SCALE * libm::exp(-0.5 * score * score)
}

/// The standard normal score below which the share `share` lies; infinite at 0 and 1.
///
/// Wichura's rational approximations (algorithm AS 241, Applied Statistics 37, 1988), exact to about
/// sixteen digits.
pub fn score(share: f64) -> f64 {
    let centred = share - 0.5;
    if centred.abs() <= 0.425 {
        return central(centred);
    }
    if share <= 0.0 || share >= 1.0 {
        return centred.signum() * f64::INFINITY;
    }
    let (r, score) = beside(share);
    if r <= SHOULDER_ENDS {
        score
    } else {
        centred.signum() * ratio(r - 5.0, &TAIL)
    }
}

/// How far out a share beside the middle lies, as the approximations measure it, and its score where that is
/// no further than [`SHOULDER_ENDS`].
#[inline(always)]
fn beside(share: f64) -> (f64, f64) {
    let centred = share - 0.5;
    let tail = if centred < 0.0 { share } else { 1.0 - share };
    // Of what is hardly a number any more, the logarithm as of the least that is one.
    let r = (-ln(tail.max(f64::MIN_POSITIVE))).sqrt();
    (r, centred.signum() * ratio(r - 1.6, &SHOULDER))
}

/// Scores that are worked out together.
const TOGETHER: usize = 64;

/// Below a share of about 1e-11 another approximation is needed.
const SHOULDER_ENDS: f64 = 5.0;

/// The scores of a column of shares, in their place: those in the middle together, which are most, then those
/// on both sides, put side by side for it.
#[inline(always)]
pub(super) fn scores(shares: &mut [f64]) {
    for part in shares.chunks_mut(TOGETHER) {
        let (mut places, mut count) = ([0; TOGETHER], 0);
        let mut sides = [0.1; TOGETHER];
        for (at, share) in part.iter().enumerate() {
            let centred = *share - 0.5;
            // The place after the last is written to in vain, so that nothing has to be decided.
            (places[count], sides[count]) = (at, *share);
            count += usize::from(centred.abs() > 0.425);
        }
        let mut found = [0.0; TOGETHER];
        for (found, share) in found.iter_mut().zip(&sides[..count]) {
            let (r, score) = beside(*share);
            *found = if r <= SHOULDER_ENDS { score } else { f64::NAN };
        }
        for share in part.iter_mut() {
            *share = central(*share - 0.5);
        }
        for (at, (found, share)) in places.iter().zip(found.iter().zip(sides)).take(count) {
            part[*at] = if found.is_nan() { score(share) } else { *found };
        }
    }
}

/// The score of a share less one half, for 85 of 100 in the middle.
#[inline(always)]
fn central(centred: f64) -> f64 {
    let r = 0.180_625 - centred * centred;
    centred * ratio(r, &CENTRE)
}

/// Numerator and denominator of a rational function, lowest power first.
type Rational = ([f64; 8], [f64; 8]);

#[inline(always)]
fn ratio(x: f64, (above, beneath): &Rational) -> f64 {
    polynomial(x, above) / polynomial(x, beneath)
}

#[inline(always)]
fn polynomial(x: f64, coefficients: &[f64; 8]) -> f64 {
    coefficients.iter().rev().fold(0.0, |sum, c| sum * x + c)
}

#[rustfmt::skip]
const CENTRE: Rational = (
    [3.387_132_872_796_366_5, 133.141_667_891_784_38, 1_971.590_950_306_551_3, 13_731.693_765_509_46,
     45_921.953_931_549_87, 67_265.770_927_008_7, 33_430.575_583_588_13, 2_509.080_928_730_122_7],
    [1.0, 42.313_330_701_600_91, 687.187_007_492_057_9, 5_394.196_021_424_751,
     21_213.794_301_586_597, 39_307.895_800_092_71, 28_729.085_735_721_943, 5_226.495_278_852_545],
);

#[rustfmt::skip]
const SHOULDER: Rational = (
    [1.423_437_110_749_683_5, 4.630_337_846_156_546, 5.769_497_221_460_691, 3.647_848_324_763_204_5,
     1.270_458_252_452_368_4, 0.241_780_725_177_450_6, 0.022_723_844_989_269_184, 7.745_450_142_783_414e-4],
    [1.0, 2.053_191_626_637_759, 1.676_384_830_183_803_8, 0.689_767_334_985_1,
     0.148_103_976_427_480_08, 0.015_198_666_563_616_457, 5.475_938_084_995_345e-4, 1.050_750_071_644_416_9e-9],
);

#[rustfmt::skip]
const TAIL: Rational = (
    [6.657_904_643_501_103, 5.463_784_911_164_114, 1.784_826_539_917_291_3, 0.296_560_571_828_504_87,
     0.026_532_189_526_576_124, 0.001_242_660_947_388_078_4, 2.711_555_568_743_487_6e-5, 2.010_334_399_292_288_1e-7],
    [1.0, 0.599_832_206_555_888, 0.136_929_880_922_735_8, 0.014_875_361_290_850_615,
     7.868_691_311_456_133e-4, 1.846_318_317_510_054_8e-5, 1.421_511_758_316_446e-7, 2.044_263_103_389_939_8e-15],
);

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn scores_agree_with_scipy() {
        // scipy.stats.norm.ppf, version 1.17.1
        for (share, expected) in [
            (0.5, 0.0),
            (0.95, 1.644_853_626_951_472_2),
            (0.9, 1.281_551_565_544_600_4),
            (0.1, -1.281_551_565_544_600_4),
            (0.01, -2.326_347_874_040_841),
            (1e-9, -5.997_807_015_007_686),
            (1e-20, -9.262_340_089_798_408),
        ] {
            assert!((score(share) - expected).abs() < 1e-12, "{share}");
        }
    }

    #[test]
    fn the_inverse_undoes_the_distribution() {
        for step in -160..=60 {
            let z = f64::from(step) / 20.0;
            assert!((score(below(z)) - z).abs() < 1e-9 * (1.0 + z.abs()), "{z}");
        }
    }

    #[test]
    fn nothing_and_everything_lie_at_the_ends() {
        assert_eq!((score(0.0), score(1.0)), (f64::NEG_INFINITY, f64::INFINITY));
    }
}
