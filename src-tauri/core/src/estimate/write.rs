//! Estimates as one would type them: what a field offers for editing.

use super::{Estimate, USUAL_CONFIDENCE};
use crate::number::NumberFormat;

/// The estimate as text that [`read`](super::read()) takes back to the same estimate, save the shape, which
/// text does not state. Digits are not grouped; a share is written in per cent, another unit not at all.
pub fn write(estimate: &Estimate, format: NumberFormat, unit: &str) -> String {
    let share = unit == "%";
    let number = |value: f64| digits(value, share, format);
    let sign = if share { " %" } else { "" };
    match *estimate {
        Estimate::Fixed { value } => format!("{}{sign}", number(value)),
        Estimate::ThreePoint { low, mode, high } => {
            let [low, mode, high] = [low, mode, high].map(number);
            format!("{low} / {mode} / {high}{sign}")
        }
        Estimate::Range {
            low,
            high,
            confidence,
            ..
        } => {
            let ends = format!("{} – {}{sign}", number(low), number(high));
            if confidence == USUAL_CONFIDENCE {
                ends
            } else {
                let percent = digits(confidence, true, format);
                format!("{ends} @ {percent} %")
            }
        }
    }
}

/// The shortest digits that are read back as the same number, shifted by two places for a share.
fn digits(value: f64, share: bool, format: NumberFormat) -> String {
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
    use crate::estimate::{CONFIDENCES, Shape, read};
    use proptest::prelude::*;

    #[test]
    fn estimates_are_written_as_one_types_them() {
        let share = Estimate::range(0.35, 0.8);
        assert_eq!(write(&share, NumberFormat::CommaDot, "%"), "35 – 80 %");
        let half = Estimate::Fixed { value: 0.005 };
        assert_eq!(write(&half, NumberFormat::DotComma, "%"), "0,5 %");
        let three = Estimate::ThreePoint {
            low: 3.0,
            mode: 5.5,
            high: 1234.0,
        };
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

    fn any_estimate() -> impl Strategy<Value = Estimate> {
        let number = prop_oneof![
            -1e6..1e6_f64,
            (-100_000..100_000_i32).prop_map(|n| f64::from(n) / 100.0)
        ];
        let confidence = prop::sample::select(CONFIDENCES.to_vec());
        (number.clone(), number.clone(), number, 0..3, confidence).prop_map(
            |(a, b, c, kind, confidence)| {
                let mut three = [a, b, c];
                three.sort_by(f64::total_cmp);
                let [low, mode, high] = three;
                match kind {
                    0 => Estimate::Fixed { value: a },
                    1 => Estimate::ThreePoint { low, mode, high },
                    _ => Estimate::Range {
                        low,
                        high: high + 1.0,
                        confidence,
                        shape: Shape::Automatic,
                    },
                }
            },
        )
    }

    proptest! {
        #[test]
        fn what_is_written_is_read_back_exactly(
            estimate in any_estimate(),
            format in prop::sample::select(NumberFormat::ALL.to_vec()),
            unit in prop::sample::select(vec!["%", "", "EUR/month", "min"]),
        ) {
            let text = write(&estimate, format, unit);
            prop_assert_eq!(read(&text, format, unit), Ok(estimate), "{}", text);
        }

        #[test]
        fn any_text_is_answered(text in "\\PC*") {
            for format in NumberFormat::ALL {
                let _ = read(&text, format, "EUR/h");
            }
        }

        #[test]
        fn anything_like_an_estimate_is_answered(text in "[0-9kmMtTbis .,/~@%€–-]{0,16}") {
            for unit in ["%", "EUR/h", "min", ""] {
                let _ = read(&text, NumberFormat::DotComma, unit);
            }
        }
    }
}
