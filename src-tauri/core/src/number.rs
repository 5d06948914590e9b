//! Numbers as people type them, read strictly by the chosen format: `9,99` is never 999.

use crate::Invalid;

/// How numbers are written. The language of the words is another setting.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NumberFormat {
    /// `1,234.56`
    CommaDot,
    /// `1.234,56`
    DotComma,
    /// `1 234,56`
    SpaceComma,
    /// `1’234.56`
    ApostropheDot,
}

impl NumberFormat {
    /// Every format, in the order in which they are offered.
    pub const ALL: [Self; 4] = [
        Self::CommaDot,
        Self::DotComma,
        Self::SpaceComma,
        Self::ApostropheDot,
    ];

    /// The stable name, as stored in settings.
    pub fn id(self) -> &'static str {
        match self {
            Self::CommaDot => "comma_dot",
            Self::DotComma => "dot_comma",
            Self::SpaceComma => "space_comma",
            Self::ApostropheDot => "apostrophe_dot",
        }
    }

    /// The format with that stable name.
    pub fn from_id(id: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|format| format.id() == id)
    }

    /// Between groups of three digits when written.
    pub fn group(self) -> char {
        match self {
            Self::CommaDot => ',',
            Self::DotComma => '.',
            Self::SpaceComma => '\u{a0}',
            Self::ApostropheDot => '’',
        }
    }

    /// Before the decimals.
    pub fn decimal(self) -> char {
        match self {
            Self::CommaDot | Self::ApostropheDot => '.',
            Self::DotComma | Self::SpaceComma => ',',
        }
    }

    fn is_group(self, c: char) -> bool {
        match self {
            Self::CommaDot | Self::DotComma => c == self.group(),
            Self::SpaceComma => matches!(c, ' ' | '\u{a0}' | '\u{202f}' | '\u{2009}'),
            Self::ApostropheDot => matches!(c, '\'' | '’'),
        }
    }

    /// Reads a decimal number. Groups, when used, must be of three digits throughout.
    ///
    /// # Errors
    /// [`Invalid::Empty`], [`Invalid::Separator`] for a separator of another format or in a wrong place,
    /// [`Invalid::NotANumber`] for anything else that is no number.
    pub fn read(self, text: &str) -> Result<Decimal, Invalid> {
        let text = text.trim();
        if text.is_empty() {
            return Err(Invalid::Empty);
        }
        // What is no number in any format is called so, before separators are judged.
        if text
            .chars()
            .any(|c| !c.is_ascii_digit() && !is_separator(c) && !"-−+".contains(c))
        {
            return Err(Invalid::NotANumber);
        }
        let (negative, text) = match text.strip_prefix(['-', '−']) {
            Some(rest) => (true, rest.trim_start()),
            None => (false, text.strip_prefix('+').unwrap_or(text)),
        };
        let (whole, fraction) = match text.split_once(self.decimal()) {
            Some((whole, fraction)) => (whole, fraction),
            None => (text, ""),
        };
        let nothing = whole.is_empty() && fraction.is_empty();
        let whole = self.ungrouped(whole)?;
        if let Some(c) = fraction.chars().find(|c| !c.is_ascii_digit()) {
            return Err(separator_or_nonsense(c));
        }
        if nothing {
            return Err(Invalid::NotANumber);
        }
        if text.ends_with(self.decimal()) {
            return Err(Invalid::Separator {
                found: self.decimal(),
            });
        }
        Ok(Decimal {
            negative,
            whole,
            fraction: fraction.trim_end_matches('0').to_owned(),
        })
    }

    fn ungrouped(self, whole: &str) -> Result<String, Invalid> {
        if let Some(c) = whole
            .chars()
            .find(|c| !c.is_ascii_digit() && !self.is_group(*c))
        {
            return Err(separator_or_nonsense(c));
        }
        // A group after a lone zero (`0.435`) is another format's decimals, never 435.
        let groups: Vec<&str> = whole.split(|c| self.is_group(c)).collect();
        let in_threes = groups.len() == 1
            || (matches!(groups[0].len(), 1..=3)
                && !groups[0].starts_with('0')
                && groups[1..].iter().all(|group| group.len() == 3));
        if !in_threes {
            let found = whole
                .chars()
                .find(|c| self.is_group(*c))
                .unwrap_or(self.group());
            return Err(Invalid::Separator { found });
        }
        Ok(groups.concat().trim_start_matches('0').to_owned())
    }
}

/// Whether some format writes this between digits.
fn is_separator(c: char) -> bool {
    matches!(
        c,
        ',' | '.' | '\'' | '’' | ' ' | '\u{a0}' | '\u{202f}' | '\u{2009}'
    )
}

fn separator_or_nonsense(c: char) -> Invalid {
    if is_separator(c) {
        Invalid::Separator { found: c }
    } else {
        Invalid::NotANumber
    }
}

/// A number exactly as typed: sign, digits before and after the separator, without needless zeros.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Decimal {
    negative: bool,
    whole: String,
    fraction: String,
}

impl Decimal {
    /// The nearest floating-point value.
    pub fn value(&self) -> f64 {
        let sign = if self.negative { "-" } else { "" };
        // Digits only, so that parsing cannot fail; a number beyond the range of f64 becomes infinite.
        format!("{sign}0{}.{}0", self.whole, self.fraction)
            .parse()
            .unwrap_or(f64::NAN)
    }

    /// The nearest floating-point value of this number times 10^`places`: shifting the point of `35 %`
    /// loses no digit, where dividing by 100 might.
    pub fn shifted(&self, places: i32) -> f64 {
        let sign = if self.negative { "-" } else { "" };
        format!("{sign}0{}.{}0e{places}", self.whole, self.fraction)
            .parse()
            .unwrap_or(f64::NAN)
    }

    /// The value in units of 10^−`exponent`, exactly; [`None`] when it does not fit.
    ///
    /// # Errors
    /// [`Invalid::TooPrecise`] when there are more decimals than `exponent`.
    pub fn scaled(&self, exponent: u32) -> Result<Option<i64>, Invalid> {
        let places = exponent as usize;
        if self.fraction.len() > places {
            return Err(Invalid::TooPrecise { most: exponent });
        }
        let digits = format!("0{}{:0<places$}", self.whole, self.fraction);
        Ok(digits
            .parse::<i64>()
            .ok()
            .map(|minor| if self.negative { -minor } else { minor }))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn each_format_reads_its_own_writing() {
        for (format, text) in [
            (NumberFormat::CommaDot, "1,234.56"),
            (NumberFormat::DotComma, "1.234,56"),
            (NumberFormat::SpaceComma, "1 234,56"),
            (NumberFormat::SpaceComma, "1\u{a0}234,56"),
            (NumberFormat::ApostropheDot, "1'234.56"),
            (NumberFormat::ApostropheDot, "1’234.56"),
        ] {
            let number = format.read(text).unwrap();
            assert_eq!(number.scaled(2).unwrap(), Some(123_456), "{text}");
            assert!((number.value() - 1234.56).abs() < 1e-9, "{text}");
        }
    }

    #[test]
    fn a_comma_of_another_format_is_never_swallowed() {
        assert_eq!(
            NumberFormat::CommaDot.read("9,99"),
            Err(Invalid::Separator { found: ',' })
        );
        assert_eq!(
            NumberFormat::DotComma.read("0.435"),
            Err(Invalid::Separator { found: '.' })
        );
        assert_eq!(
            NumberFormat::CommaDot.read("0,435"),
            Err(Invalid::Separator { found: ',' })
        );
        assert_eq!(
            NumberFormat::DotComma.read("9.99"),
            Err(Invalid::Separator { found: '.' })
        );
        assert_eq!(
            NumberFormat::ApostropheDot.read("1,5"),
            Err(Invalid::Separator { found: ',' })
        );
        assert_eq!(
            NumberFormat::CommaDot.read("1,2345"),
            Err(Invalid::Separator { found: ',' })
        );
        assert_eq!(
            NumberFormat::CommaDot.read("1.2.3"),
            Err(Invalid::Separator { found: '.' })
        );
    }

    #[test]
    fn nonsense_is_refused() {
        for text in ["", "  ", "-", "abc", "1e5", "0x10", "½", "1.", "NaN", "inf"] {
            assert!(NumberFormat::CommaDot.read(text).is_err(), "{text:?}");
        }
    }

    #[test]
    fn zero_is_a_number() {
        for text in ["0", "0.0", "000", "-0", ".0"] {
            let zero = NumberFormat::CommaDot.read(text).unwrap();
            assert_eq!(
                (zero.scaled(2).unwrap(), zero.value().abs()),
                (Some(0), 0.0),
                "{text}"
            );
        }
    }

    #[test]
    fn decimals_beyond_the_currency_are_refused() {
        let number = NumberFormat::CommaDot.read("1.005").unwrap();
        assert_eq!(number.scaled(2), Err(Invalid::TooPrecise { most: 2 }));
        assert_eq!(number.scaled(3).unwrap(), Some(1005));
    }

    #[test]
    fn what_does_not_fit_is_said() {
        let number = NumberFormat::CommaDot.read("99999999999999999999").unwrap();
        assert_eq!(number.scaled(2).unwrap(), None);
    }

    proptest! {
        #[test]
        fn digits_come_back_exactly(minor in -(1i64 << 53)..(1i64 << 53)) {
            let text = format!("{}{}.{:02}", if minor < 0 { "-" } else { "" }, minor.abs() / 100, minor.abs() % 100);
            prop_assert_eq!(NumberFormat::CommaDot.read(&text).unwrap().scaled(2).unwrap(), Some(minor));
        }

        #[test]
        fn any_text_is_answered(text in "\\PC*") {
            for format in NumberFormat::ALL {
                let _ = format.read(&text);
            }
        }
    }
}
