//! Estimates as one would type them: what a field offers for editing.

use super::{Estimate, Peak, USUAL_CONFIDENCE};
use crate::number::NumberFormat;

/// Whose words are written; both are read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Language {
    /// `yes`, `triangular`
    English,
    /// `ja`, `Dreieck`
    German,
}

impl Language {
    /// The language with that code: `de` and its regions are German, anything else English.
    pub fn from_code(code: &str) -> Self {
        match code.split('-').next() {
            Some("de") => Self::German,
            _ => Self::English,
        }
    }

    fn yes(self) -> &'static str {
        match self {
            Self::English => "yes",
            Self::German => "ja",
        }
    }

    fn triangular(self) -> &'static str {
        match self {
            Self::English => "triangular",
            Self::German => "Dreieck",
        }
    }
}

/// The estimate as text in English words; see [`write_in`].
pub fn write(estimate: &Estimate, format: NumberFormat, unit: &str) -> String {
    write_in(estimate, format, unit, Language::English)
}

/// The estimate as text that [`read`](super::read()) takes back to the same estimate, save what text does
/// not state: the shape of a range, the terms of percentiles, the rows of samples, which
/// [`read_within`](super::read_within()) keeps of the estimate before. Digits are not grouped; a share is
/// written in per cent, another unit not at all.
pub fn write_in(
    estimate: &Estimate,
    format: NumberFormat,
    unit: &str,
    language: Language,
) -> String {
    let share = unit == "%";
    let number = |value: f64| digits(value, share, format);
    let sign = if share { " %" } else { "" };
    match estimate {
        Estimate::Fixed { value } => format!("{}{sign}", number(*value)),
        Estimate::ThreePoint {
            low,
            mode,
            high,
            peak,
        } => {
            let [low, mode, high] = [*low, *mode, *high].map(number);
            let peak = match peak {
                usual if usual.is_usual() => String::new(),
                Peak::Triangular => format!(" {}", language.triangular()),
                Peak::Pert { concentration } => {
                    format!(" λ {}", digits(*concentration, false, format))
                }
            };
            format!("{low} / {mode} / {high}{sign}{peak}")
        }
        Estimate::Range {
            low,
            high,
            confidence,
            ..
        } => {
            let ends = format!("{} – {}{sign}", number(*low), number(*high));
            if *confidence == USUAL_CONFIDENCE {
                ends
            } else {
                let percent = digits(*confidence, true, format);
                format!("{ends} @ {percent} %")
            }
        }
        Estimate::Percentiles { points, limits, .. } => {
            let least = limits.least.map(|value| (0.0, value));
            let most = limits.most.map(|value| (1.0, value));
            let points = points.iter().map(|point| (point.share, point.value));
            let all = least.into_iter().chain(points).chain(most);
            let all = all.map(|(share, value)| {
                format!("P{} {}", digits(share, true, format), number(value))
            });
            // A comma between numbers with decimal commas would be misread by people.
            let between = if format.decimal() == ',' { "; " } else { ", " };
            format!("{}{sign}", all.collect::<Vec<_>>().join(between))
        }
        Estimate::Samples { values, .. } => {
            let values: Vec<String> = values.iter().map(|value| number(*value)).collect();
            format!("{}{sign}", values.join("; "))
        }
        // Without its names, as a document has it: names are known to who has the plan.
        Estimate::Computed { formula } => format!("= {}", formula.by_ids()),
        // For reading only: each voice has its own field.
        Estimate::Voices { voices } => {
            let each = voices.iter();
            let each = each.map(|voice| write_in(&voice.estimate, format, unit, language));
            each.collect::<Vec<_>>().join(" | ")
        }
        Estimate::YesNo { probability } => {
            format!(
                "{} {} %",
                language.yes(),
                digits(*probability, true, format)
            )
        }
    }
}

/// The shortest digits that are read back as the same number, shifted by two places for a share.
pub(crate) fn digits(value: f64, share: bool, format: NumberFormat) -> String {
    let plain = format!("{}", if value == 0.0 { 0.0 } else { value });
    let (sign, plain) = match plain.strip_prefix('-') {
        Some(rest) => ("-", rest),
        None => ("", plain.as_str()),
    };
    let (whole, fraction) = plain.split_once('.').unwrap_or((plain, ""));
    let (whole, fraction) = if share {
        let padded = format!("{fraction:0<2}");
        let (moved, rest) = padded.split_at(2);
        (format!("{whole}{moved}"), rest.to_owned())
    } else {
        (whole.to_owned(), fraction.to_owned())
    };
    let whole = match whole.trim_start_matches('0') {
        "" => "0",
        digits => digits,
    };
    if fraction.is_empty() {
        format!("{sign}{whole}")
    } else {
        format!("{sign}{whole}{}{fraction}", format.decimal())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::estimate::{Bounds, CONFIDENCES, Shape, read, read_within};
    use proptest::prelude::*;

    #[test]
    fn estimates_are_written_as_one_types_them() {
        let share = Estimate::range(0.35, 0.8);
        assert_eq!(write(&share, NumberFormat::CommaDot, "%"), "35 – 80 %");
        let half = Estimate::Fixed { value: 0.005 };
        assert_eq!(write(&half, NumberFormat::DotComma, "%"), "0,5 %");
        let three = Estimate::three_point(3.0, 5.5, 1234.0);
        assert_eq!(
            write(&three, NumberFormat::DotComma, "months"),
            "3 / 5,5 / 1234"
        );
        let sure = Estimate::Range {
            low: -2.0,
            high: 3.0,
            confidence: 0.99,
            shape: Shape::Automatic,
        };
        assert_eq!(write(&sure, NumberFormat::CommaDot, ""), "-2 – 3 @ 99 %");
    }

    #[test]
    fn the_newer_kinds_are_written_as_one_types_them() {
        let in_german =
            |estimate: &Estimate| write_in(estimate, NumberFormat::DotComma, "%", Language::German);
        let rain = Estimate::YesNo { probability: 0.3 };
        assert_eq!(in_german(&rain), "ja 30 %");
        assert_eq!(write(&rain, NumberFormat::CommaDot, "EUR"), "yes 30 %");
        let mut known = Estimate::percentiles(&[(0.1, 0.035), (0.5, 0.05), (0.9, 0.09)]);
        assert_eq!(in_german(&known), "P10 3,5; P50 5; P90 9 %");
        if let Estimate::Percentiles { limits, .. } = &mut known {
            limits.most = Some(0.2);
        }
        assert_eq!(
            write(&known, NumberFormat::CommaDot, ""),
            "P10 0.035, P50 0.05, P90 0.09, P100 0.2"
        );
        let straight = Estimate::ThreePoint {
            low: 3.0,
            mode: 5.0,
            high: 9.0,
            peak: Peak::Triangular,
        };
        let found = write_in(&straight, NumberFormat::DotComma, "", Language::German);
        assert_eq!(found, "3 / 5 / 9 Dreieck");
        let counted = Estimate::samples(&[3.0, 5.5, 4.0]);
        assert_eq!(write(&counted, NumberFormat::DotComma, ""), "3; 5,5; 4");
    }

    /// Any kind, as text can state it.
    fn any_estimate() -> impl Strategy<Value = Estimate> {
        let number = || {
            prop_oneof![
                -1e6..1e6_f64,
                (-100_000..100_000_i32).prop_map(|n| f64::from(n) / 100.0)
            ]
        };
        let confidence = prop::sample::select(CONFIDENCES.to_vec());
        let peak = prop_oneof![
            Just(Peak::default()),
            Just(Peak::Triangular),
            (0.0..50.0_f64).prop_map(|concentration| Peak::Pert { concentration }),
        ];
        let limits = (any::<bool>(), any::<bool>(), 0.01..5.0_f64);
        prop_oneof![
            number().prop_map(|value| Estimate::Fixed { value }),
            ([number(), number(), number()], peak).prop_map(|(mut three, peak)| {
                three.sort_by(f64::total_cmp);
                let [low, mode, high] = three;
                Estimate::ThreePoint {
                    low,
                    mode,
                    high,
                    peak,
                }
            }),
            (number(), 1.0..1e6_f64, confidence).prop_map(|(low, width, confidence)| {
                Estimate::Range {
                    low,
                    high: low + width,
                    confidence,
                    shape: Shape::Automatic,
                }
            }),
            (number(), 0.01..0.4_f64, 1.0..1e4_f64, limits).prop_map(
                |(middle, share, width, (least, most, beyond))| {
                    let limits = Bounds {
                        least: least.then_some(middle - width - beyond),
                        most: most.then_some(middle + width + beyond),
                    };
                    let (low, high) = (middle - width, middle + width);
                    let mut found =
                        Estimate::percentiles(&[(share, low), (0.5, middle), (1.0 - share, high)]);
                    if let Estimate::Percentiles { limits: own, .. } = &mut found {
                        *own = limits;
                    }
                    found
                }
            ),
            prop::collection::vec(number(), 2..40).prop_map(|values| Estimate::samples(&values)),
            (0.0..=1.0_f64).prop_map(|probability| Estimate::YesNo { probability }),
        ]
    }

    proptest! {
        #[test]
        fn what_is_written_is_read_back_exactly(
            estimate in any_estimate(),
            format in prop::sample::select(NumberFormat::ALL.to_vec()),
            unit in prop::sample::select(vec!["%", "", "EUR/month", "min"]),
            language in prop::sample::select(vec![Language::English, Language::German]),
        ) {
            let text = write_in(&estimate, format, unit, language);
            prop_assert_eq!(read(&text, format, unit), Ok(estimate.clone()), "{}", text);
        }

        #[test]
        fn what_text_does_not_state_is_kept(
            rows in prop::option::of("[a-z]{1,8}"),
            terms in prop::option::of(2..=3_usize),
            shape in prop::sample::select(vec![Shape::Normal, Shape::Lognormal, Shape::Uniform]),
        ) {
            let mut samples = Estimate::samples(&[3.0, 1.0]);
            if let Estimate::Samples { rows: own, .. } = &mut samples {
                own.clone_from(&rows);
            }
            let mut known = Estimate::percentiles(&[(0.1, 3.0), (0.5, 5.0), (0.9, 8.0)]);
            if let Estimate::Percentiles { terms: own, .. } = &mut known {
                *own = terms;
            }
            let range = Estimate::Range { low: 1.0, high: 2.0, confidence: 0.8, shape };
            for estimate in [samples, known, range] {
                let text = write(&estimate, NumberFormat::CommaDot, "min");
                let back = read_within(&text, NumberFormat::CommaDot, "min", &Bounds::NONE, Some(&estimate));
                prop_assert_eq!(back, Ok(estimate), "{}", text);
            }
        }

        #[test]
        fn any_text_is_answered(text in "\\PC*") {
            for format in NumberFormat::ALL {
                let _ = read(&text, format, "EUR/h");
            }
        }

        #[test]
        fn anything_like_an_estimate_is_answered(text in "[0-9kmMtTbisPpyeno .,;/~@%€λ–-]{0,16}") {
            for unit in ["%", "EUR/h", "min", ""] {
                let _ = read(&text, NumberFormat::DotComma, unit);
            }
        }
    }
}
