//! What people type, and what it is read as.

use super::*;
use NumberFormat::{ApostropheDot, CommaDot, DotComma, SpaceComma};

fn fixed(value: f64) -> Estimate {
    Estimate::Fixed { value }
}

#[test]
fn a_range_may_be_typed_in_many_ways() {
    for text in [
        "35 to 80 %",
        "35 bis 80 %",
        "35-80",
        "35 – 80 %",
        "35..80",
        "35 … 80%",
        "35% to 80%",
        "35 To 80",
    ] {
        let found = read(text, CommaDot, "%");
        assert_eq!(found, Ok(Estimate::range(0.35, 0.8)), "{text}");
    }
    assert_eq!(
        read("2..6 min", CommaDot, "min"),
        Ok(Estimate::range(2.0, 6.0))
    );
    assert_eq!(
        read("-5 - -3", CommaDot, ""),
        Ok(Estimate::range(-5.0, -3.0))
    );
    assert_eq!(
        read("−5 to 3", CommaDot, ""),
        Ok(Estimate::range(-5.0, 3.0))
    );
    assert_eq!(
        read("1 000-2 000", SpaceComma, ""),
        Ok(Estimate::range(1e3, 2e3))
    );
}

#[test]
fn a_plain_number_is_fixed() {
    assert_eq!(read("35", CommaDot, "%"), Ok(fixed(0.35)));
    assert_eq!(read("12k", CommaDot, "EUR"), Ok(fixed(12e3)));
    assert_eq!(read("€1.5m", CommaDot, "EUR/month"), Ok(fixed(1.5e6)));
    assert_eq!(read("95 €/h", CommaDot, "EUR/h"), Ok(fixed(95.0)));
    assert_eq!(read("95 EUR/h", CommaDot, "EUR/h"), Ok(fixed(95.0)));
    assert_eq!(read("1,5 Mio.", DotComma, "EUR"), Ok(fixed(1.5e6)));
    assert_eq!(read("1,5 Mio. €", DotComma, "EUR"), Ok(fixed(1.5e6)));
    assert_eq!(read("1'234.5", ApostropheDot, "min"), Ok(fixed(1234.5)));
}

#[test]
fn about_means_half_as_much_to_half_as_much_again() {
    let expected = Estimate::Range {
        low: 2.5,
        high: 7.5,
        confidence: 0.8,
        shape: Shape::Automatic,
    };
    assert_eq!(read("~5", CommaDot, "min"), Ok(expected));
    assert_eq!(read("~0", CommaDot, "min"), Err(Invalid::EndsOutOfOrder));
}

#[test]
fn three_numbers_are_least_most_likely_and_most() {
    let expected = Estimate::three_point(3.0, 5.0, 9.0);
    assert_eq!(read("3 / 5 / 9", CommaDot, "months"), Ok(expected.clone()));
    assert_eq!(read("3/5/9 months", CommaDot, "months"), Ok(expected));
    assert_eq!(read("3/9/5", CommaDot, ""), Err(Invalid::EndsOutOfOrder));
    assert_eq!(read("3/9", CommaDot, ""), Err(Invalid::NotANumber));
}

#[test]
fn a_multiplier_at_the_end_is_shared_if_the_order_allows_it() {
    assert_eq!(read("5-20k", CommaDot, ""), Ok(Estimate::range(5e3, 20e3)));
    assert_eq!(
        read("500-2k", CommaDot, ""),
        Ok(Estimate::range(500.0, 2e3))
    );
    assert_eq!(
        read("800k to 1.2m", CommaDot, ""),
        Ok(Estimate::range(8e5, 1.2e6))
    );
}

#[test]
fn another_confidence_may_be_stated() {
    let expected = Estimate::Range {
        low: 0.35,
        high: 0.8,
        confidence: 0.8,
        shape: Shape::Automatic,
    };
    assert_eq!(read("35 – 80 % @ 80 %", CommaDot, "%"), Ok(expected));
    assert!(matches!(
        read("35 – 80 % @ 70", CommaDot, "%"),
        Err(Invalid::NotInList { .. })
    ));
}

#[test]
fn numbers_of_another_format_are_refused() {
    let comma = Err(Invalid::Separator { found: ',' });
    assert_eq!(read("9,99 to 12", CommaDot, ""), comma);
    assert_eq!(
        read("1.5m", DotComma, ""),
        Err(Invalid::Separator { found: '.' })
    );
    assert_eq!(read("", CommaDot, ""), Err(Invalid::Empty));
    assert_eq!(read("5 to", CommaDot, ""), Err(Invalid::NotANumber));
    assert_eq!(read("80 to 35", CommaDot, ""), Err(Invalid::EndsOutOfOrder));
    assert!(matches!(
        read("$5", CommaDot, "EUR"),
        Err(Invalid::OtherCurrency { .. })
    ));
}

#[test]
fn an_edited_range_keeps_what_the_text_does_not_say() {
    let before = Estimate::Range {
        low: 1.0,
        high: 2.0,
        confidence: 0.95,
        shape: Shape::Uniform,
    };
    let after = read_within("2 to 3", CommaDot, "", &Bounds::NONE, Some(&before));
    let expected = Estimate::Range {
        low: 2.0,
        high: 3.0,
        confidence: 0.95,
        shape: Shape::Uniform,
    };
    assert_eq!(after, Ok(expected));
}

#[test]
fn limits_are_named_as_typed() {
    assert_eq!(
        read_within("120 %", CommaDot, "%", &Bounds::SHARE, None),
        Err(Invalid::OutOfRange {
            least: 0.0,
            most: 100.0
        })
    );
}

#[test]
fn ends_may_stand_in_a_sentence() {
    let expected = Ok(Estimate::range(35.0, 80.0));
    for text in [
        "between 35 and 80",
        "zwischen 35 und 80 min",
        "from 35 to 80 min",
        "Von 35 bis 80",
    ] {
        assert_eq!(read(text, CommaDot, "min"), expected, "{text}");
    }
}

#[test]
fn roughly_may_be_a_word_and_ends_at_the_limits() {
    for text in ["~5", "≈ 5", "about 5", "Etwa 5", "ca. 5 min", "rund 5"] {
        let found = read(text, CommaDot, "min").unwrap();
        assert_eq!(found.ends(), (2.5, 7.5), "{text}");
        assert!(is_rough(text), "{text}");
    }
    assert!(!is_rough("5 to 6"));
    // 40 to 120 % would be no share.
    let most = read_within("~80 %", CommaDot, "%", &Bounds::SHARE, None).unwrap();
    assert_eq!(most.ends(), (0.4, 1.0));
    let too_much = read_within("~120 %", CommaDot, "%", &Bounds::SHARE, None);
    assert!(matches!(too_much, Err(Invalid::OutOfRange { .. })));
}

#[test]
fn percentiles_may_be_typed_with_or_without_signs_between_them() {
    let expected = Ok(Estimate::percentiles(&[(0.1, 3.5), (0.5, 5.0), (0.9, 9.0)]));
    for (text, format) in [
        ("P10 3.5, P50 5, P90 9", CommaDot),
        ("p10 3.5 p50 5 p90 9 min", CommaDot),
        ("P10: 3.5; P50: 5; P90: 9", CommaDot),
        ("P10 = 3,5, P50 = 5, P90 = 9", DotComma),
        ("P10 3,5 min; P50 5 min; P90 9 min", DotComma),
    ] {
        assert_eq!(read(text, format, "min"), expected, "{text}");
    }
    let fine = read("P2,5 1; P50 5; P97,5 11", DotComma, "").unwrap();
    assert_eq!(
        fine,
        Estimate::percentiles(&[(0.025, 1.0), (0.5, 5.0), (0.975, 11.0)])
    );
    let money = read("P10 3, P50 5, P90 9k", CommaDot, "EUR").unwrap();
    assert_eq!(money.ends(), (3000.0, 9000.0));
    let comma = Err(Invalid::Separator { found: ',' });
    assert_eq!(read("P10 3,5, P50 5, P90 9", CommaDot, ""), comma);
}

#[test]
fn the_ends_of_all_percentiles_are_limits() {
    let found = read("P0 0, P10 3, P50 5, P90 8, P100 12", CommaDot, "").unwrap();
    let Estimate::Percentiles { points, limits, .. } = found else {
        unreachable!("percentiles were typed")
    };
    assert_eq!((limits.least, limits.most), (Some(0.0), Some(12.0)));
    assert_eq!(points.len(), 3);
    for (text, refused) in [
        (
            "P10 3, P50 5",
            Invalid::Count {
                found: 2,
                least: 3,
                most: 9,
            },
        ),
        (
            "P10 3, P50 2, P90 9",
            Invalid::PercentileOrder { share: 0.5 },
        ),
        (
            "P10 3, P100 9, P90 8",
            Invalid::PercentileOrder { share: 0.9 },
        ),
        ("P10 3, P50 5, P120 9", Invalid::Percentile { found: 1.2 }),
    ] {
        assert_eq!(read(text, CommaDot, ""), Err(refused), "{text}");
    }
}

#[test]
fn yes_and_no_have_a_probability() {
    let expected = Ok(Estimate::YesNo { probability: 0.3 });
    for text in [
        "yes 30 %",
        "ja 30 %",
        "Ja: 30",
        "30 % yes",
        "no 70 %",
        "70 % Nein",
    ] {
        assert_eq!(read(text, CommaDot, "%"), expected, "{text}");
        assert_eq!(read(text, CommaDot, "EUR"), expected, "{text}");
    }
    assert_eq!(read("yes", CommaDot, ""), Err(Invalid::NotANumber));
    let too_sure = read("yes 130 %", CommaDot, "");
    assert_eq!(too_sure, Err(Invalid::Probability { found: 1.3 }));
    assert_eq!(
        read("yes 9,99 %", CommaDot, ""),
        Err(Invalid::Separator { found: ',' })
    );
}

#[test]
fn a_column_of_numbers_is_samples() {
    let expected = Ok(Estimate::samples(&[3.0, 5.5, 4.0]));
    for text in [
        "3; 5.5; 4",
        "3\n5.5\r\n\r\n4\n",
        "3\t5.5\t4",
        "3 min; 5.5 min; 4 min;",
    ] {
        assert_eq!(read(text, CommaDot, "min"), expected, "{text:?}");
    }
    let shares = read("35 %; 40; 80 %", CommaDot, "%");
    assert_eq!(shares, Ok(Estimate::samples(&[0.35, 0.4, 0.8])));
    assert!(matches!(
        read("5;", CommaDot, ""),
        Err(Invalid::Count { found: 1, .. })
    ));
    assert_eq!(read("5; x", CommaDot, ""), Err(Invalid::NotANumber));
}

#[test]
fn three_points_may_say_how_they_gather() {
    let of = |peak: Peak| {
        Ok(Estimate::ThreePoint {
            low: 3.0,
            mode: 5.0,
            high: 9.0,
            peak,
        })
    };
    for (text, peak) in [
        ("3 / 5 / 9 triangular", Peak::Triangular),
        ("3/5/9 min Dreieck", Peak::Triangular),
        ("3 / 5 / 9 λ 6", Peak::Pert { concentration: 6.0 }),
        ("3 / 5 / 9 lambda=6", Peak::Pert { concentration: 6.0 }),
        ("3 / 5 / 9 PERT", Peak::default()),
    ] {
        assert_eq!(read(text, CommaDot, "min"), of(peak), "{text}");
    }
    assert_eq!(read("3 triangular", CommaDot, ""), Err(Invalid::NotANumber));
    assert!(read("3/5/9 λ 80", CommaDot, "").is_err());
    // An edit keeps what it does not say, and changes what it says.
    let before = of(Peak::Triangular).unwrap();
    let edited = |text| read_within(text, CommaDot, "", &Bounds::NONE, Some(&before));
    assert_eq!(edited("3 / 5 / 9"), of(Peak::Triangular));
    assert_eq!(edited("3 / 5 / 9 pert"), of(Peak::default()));
}
