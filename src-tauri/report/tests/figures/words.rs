//! How the samples write their numbers: short and full, English and German.

use outset_report::Scale;

/// The language of a sample.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Language {
    English,
    German,
}

fn grouped(value: f64, group: char) -> String {
    let digits = format!("{:.0}", value.abs());
    let mut text = String::new();
    for (at, digit) in digits.chars().enumerate() {
        if at > 0 && (digits.len() - at).is_multiple_of(3) {
            text.push(group);
        }
        text.push(digit);
    }
    text
}

fn sign(value: f64) -> &'static str {
    if value < 0.0 { "−" } else { "" }
}

fn short_english(value: f64) -> String {
    format!("{}€{}k", sign(value), grouped(value / 1000.0, ','))
}

fn full_english(value: f64) -> String {
    format!("{}€{}", sign(value), grouped(value, ','))
}

fn short_german(value: f64) -> String {
    format!("{}{}\u{a0}T€", sign(value), grouped(value / 1000.0, '.'))
}

fn full_german(value: f64) -> String {
    format!("{}{}\u{a0}€", sign(value), grouped(value, '.'))
}

fn month_number(month: f64) -> String {
    format!("{month:.0}")
}

fn month_german(month: f64) -> String {
    const NAMES: [&str; 12] = [
        "Jan.", "Feb.", "März", "Apr.", "Mai", "Juni", "Juli", "Aug.", "Sept.", "Okt.", "Nov.",
        "Dez.",
    ];
    let month = month.max(0.0) as usize;
    format!("{} {}", NAMES[month % 12], 2026 + month / 12)
}

fn share(value: f64) -> String {
    format!("{:.1}", value * 100.0)
}

/// As much as is needed to see the number.
fn plain(value: f64) -> String {
    format!("{value}")
}

pub(crate) const PLAIN: Scale<'static> = Scale {
    tick: &plain,
    exact: &plain,
};

pub(crate) const SHARE: Scale<'static> = Scale {
    tick: &share,
    exact: &share,
};

pub(crate) fn money(language: Language) -> Scale<'static> {
    match language {
        Language::English => Scale {
            tick: &short_english,
            exact: &full_english,
        },
        Language::German => Scale {
            tick: &short_german,
            exact: &full_german,
        },
    }
}

pub(crate) fn months(language: Language) -> Scale<'static> {
    match language {
        Language::English => Scale {
            tick: &month_number,
            exact: &month_number,
        },
        Language::German => Scale {
            tick: &month_german,
            exact: &month_german,
        },
    }
}
