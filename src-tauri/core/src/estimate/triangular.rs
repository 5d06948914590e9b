//! The triangular distribution: straight from the least to the most likely value, and on to the most.

/// The value below which the share `share` of a triangular distribution on `low` to `high` lies, whose
/// most likely value is `mode`. Both square roots are taken on the side where nothing cancels.
pub(super) fn quantile(share: f64, low: f64, mode: f64, high: f64) -> f64 {
    let width = high - low;
    if share * width < mode - low {
        low + (share * width * (mode - low)).sqrt()
    } else {
        high - ((1.0 - share) * width * (high - mode)).sqrt()
    }
}

#[cfg(test)]
mod tests {
    use super::quantile;

    #[test]
    fn percentiles_mean_and_variance_agree_with_the_formulas() {
        // (2, 4, 12): P5 = 2 + √(0.05 · 10 · 2) = 3, P95 = 12 − √(0.05 · 10 · 8) = 10; mean 6, variance
        // (4 + 16 + 144 − 8 − 24 − 48) ÷ 18 = 4.6667.
        let at = |share: f64| quantile(share, 2.0, 4.0, 12.0);
        for (share, expected) in [(0.05, 3.0), (0.5, 5.675_444_68), (0.95, 10.0)] {
            assert!((at(share) - expected).abs() < 1e-8, "{share}");
        }
        let shares = (0..100_000).map(|step| (f64::from(step) + 0.5) / 100_000.0);
        let values: Vec<f64> = shares.map(at).collect();
        let mean = values.iter().sum::<f64>() / 1e5;
        let variance = values.iter().map(|v| (v - mean) * (v - mean)).sum::<f64>() / 1e5;
        assert!((mean - 6.0).abs() < 1e-5, "{mean}");
        assert!((variance.sqrt() - 2.160_247).abs() < 1e-4, "{variance}");
    }

    #[test]
    fn a_peak_at_an_end_is_no_hindrance() {
        assert_eq!(quantile(0.75, 0.0, 0.0, 1.0), 0.5);
        assert_eq!(quantile(0.25, 0.0, 1.0, 1.0), 0.5);
    }
}
