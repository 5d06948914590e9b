//! How numbers are written in a file, and reading them strictly: `9,99` is never 999.

/// Decimal and thousands separators of a file.
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum NumberForm {
    /// `1234.56`, as programs write.
    Point,
    /// `1234,56`
    Comma,
    /// `1,234.56`
    CommaPoint,
    /// `1.234,56`
    PointComma,
    /// `1 234,56`
    SpaceComma,
    /// `1'234.56`
    ApostrophePoint,
}

impl NumberForm {
    /// Every form, the plain ones first.
    pub const ALL: [Self; 6] = [
        Self::Point,
        Self::Comma,
        Self::CommaPoint,
        Self::PointComma,
        Self::SpaceComma,
        Self::ApostrophePoint,
    ];

    /// The stable name.
    pub fn id(self) -> &'static str {
        match self {
            Self::Point => "point",
            Self::Comma => "comma",
            Self::CommaPoint => "comma-point",
            Self::PointComma => "point-comma",
            Self::SpaceComma => "space-comma",
            Self::ApostrophePoint => "apostrophe-point",
        }
    }

    /// The form with that stable name.
    pub fn from_id(id: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|form| form.id() == id)
    }

    fn decimal(self) -> char {
        match self {
            Self::Point | Self::CommaPoint | Self::ApostrophePoint => '.',
            Self::Comma | Self::PointComma | Self::SpaceComma => ',',
        }
    }

    fn groups_by(self, c: char) -> bool {
        match self {
            Self::Point | Self::Comma => false,
            Self::CommaPoint => c == ',',
            Self::PointComma => c == '.',
            Self::SpaceComma => matches!(c, ' ' | '\u{a0}' | '\u{202f}' | '\u{2009}'),
            Self::ApostrophePoint => matches!(c, '\'' | '’'),
        }
    }

    /// Reads a trimmed cell: sign, digits, groups of three throughout or none, decimals, exponent. Finite
    /// numbers only.
    pub(crate) fn read(self, cell: &[u8]) -> Option<f64> {
        // Words such as `inf`, which Rust would read, are no numbers here.
        let plausible = |byte: &u8| byte.is_ascii_digit() || b"+-.eE".contains(byte);
        let text = std::str::from_utf8(cell).ok()?;
        let number: f64 = if matches!(self, Self::Point) {
            cell.iter().all(plausible).then(|| text.parse().ok())??
        } else {
            self.plain(text)?.parse().ok()?
        };
        number.is_finite().then_some(number)
    }

    /// The same number as programs write it.
    fn plain(self, text: &str) -> Option<String> {
        let (mantissa, exponent) = match text.split_once(['e', 'E']) {
            Some((mantissa, exponent)) => (mantissa, Some(exponent)),
            None => (text, None),
        };
        let digits = mantissa.strip_prefix(['-', '+']).unwrap_or(mantissa);
        let (whole, decimals) = match digits.split_once(self.decimal()) {
            Some((whole, decimals)) => (whole, Some(decimals)),
            None => (digits, None),
        };
        let only_digits = |part: &str| part.bytes().all(|byte| byte.is_ascii_digit());
        if !decimals.is_none_or(only_digits) || !self.is_grouped_well(whole) {
            return None;
        }
        let mut plain = String::with_capacity(text.len());
        plain.push_str(if mantissa.starts_with('-') { "-" } else { "" });
        plain.extend(whole.chars().filter(char::is_ascii_digit));
        for (mark, part) in [('.', decimals), ('e', exponent)] {
            if let Some(part) = part {
                plain.push(mark);
                plain.push_str(part);
            }
        }
        Some(plain)
    }

    /// Digits only, or groups of three behind one to three digits that are not a lone zero.
    fn is_grouped_well(self, whole: &str) -> bool {
        let mut groups = whole.split(|c| self.groups_by(c));
        let first = groups.next().unwrap_or_default();
        let mut rest = groups.peekable();
        let digits = |part: &str| part.bytes().all(|byte| byte.is_ascii_digit());
        if rest.peek().is_none() {
            return digits(first);
        }
        matches!(first.len(), 1..=3)
            && !first.starts_with('0')
            && digits(first)
            && rest.all(|group| group.len() == 3 && digits(group))
    }
}

/// The form that reads most of these cells as numbers, and whether another form would read the same cells as
/// other numbers. Where nothing decides, a comma-separated file groups by commas and others do not.
pub(crate) fn form_of<'a>(
    cells: impl Iterator<Item = &'a [u8]> + Clone,
    delimiter: u8,
) -> (NumberForm, bool) {
    let mut forms = NumberForm::ALL;
    if delimiter == b',' {
        forms.swap(1, 2);
    }
    let count = |form: NumberForm| {
        cells
            .clone()
            .filter(|cell| form.read(cell).is_some())
            .count()
    };
    let counts = forms.map(count);
    let most = counts.into_iter().max().unwrap_or(0);
    let mut best = forms
        .into_iter()
        .zip(counts)
        .filter(|(_, count)| *count == most)
        .map(|(form, _)| form);
    let first = best.next().unwrap_or(NumberForm::Point);
    let differs = |other: NumberForm| {
        cells.clone().any(|cell| {
            let (one, two) = (first.read(cell), other.read(cell));
            one.is_some() && two.is_some() && one != two
        })
    };
    let ambiguous = best.any(differs);
    (first, ambiguous)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn form(cells: &[&str], delimiter: u8) -> (NumberForm, bool) {
        form_of(cells.iter().map(|cell| cell.as_bytes()), delimiter)
    }

    #[test]
    fn each_form_reads_its_own_writing() {
        for (form, text) in [
            (NumberForm::Point, "-1234.56"),
            (NumberForm::Comma, "-1234,56"),
            (NumberForm::CommaPoint, "-1,234.56"),
            (NumberForm::PointComma, "-1.234,56"),
            (NumberForm::SpaceComma, "-1\u{a0}234,56"),
            (NumberForm::SpaceComma, "-1 234,56"),
            (NumberForm::ApostrophePoint, "-1'234.56"),
            (NumberForm::ApostrophePoint, "-1’234.56"),
        ] {
            assert_eq!(form.read(text.as_bytes()), Some(-1234.56), "{text}");
        }
        assert_eq!(NumberForm::Comma.read(b"1,5e-3"), Some(0.0015));
    }

    #[test]
    fn a_number_of_another_form_is_no_number() {
        for (form, text) in [
            (NumberForm::Point, "9,99"),
            (NumberForm::CommaPoint, "9,99"),
            (NumberForm::CommaPoint, "0,999"),
            (NumberForm::PointComma, "0.435"),
            (NumberForm::PointComma, "1.23.456"),
            (NumberForm::Point, "inf"),
            (NumberForm::Point, "NaN"),
            (NumberForm::Point, "1e999"),
            (NumberForm::Point, ""),
            (NumberForm::Comma, ""),
            (NumberForm::Comma, ","),
            (NumberForm::Comma, "--1"),
            (NumberForm::Comma, "1e+-5"),
            (NumberForm::Point, "0x10"),
            (NumberForm::Point, "٣"),
            (NumberForm::SpaceComma, "1 23"),
        ] {
            assert_eq!(form.read(text.as_bytes()), None, "{form:?} {text}");
        }
    }

    #[test]
    fn the_form_is_found_from_what_decides() {
        assert_eq!(form(&["0.99", "12"], b','), (NumberForm::Point, false));
        assert_eq!(form(&["0,99", "12"], b';'), (NumberForm::Comma, false));
        assert_eq!(
            form(&["1.234", "1.234,5"], b';'),
            (NumberForm::PointComma, false)
        );
        assert_eq!(form(&["1.234.567"], b';'), (NumberForm::PointComma, false));
        assert_eq!(form(&["9,99"], b','), (NumberForm::Comma, false));
        assert_eq!(form(&["7", "x"], b','), (NumberForm::Point, false));
        assert_eq!(form(&[], b','), (NumberForm::Point, false));
    }

    #[test]
    fn what_could_be_read_in_two_ways_is_said() {
        assert_eq!(form(&["1,234"], b';'), (NumberForm::Comma, true));
        assert_eq!(form(&["1,234"], b','), (NumberForm::CommaPoint, true));
        assert_eq!(form(&["1.234"], b','), (NumberForm::Point, true));
        assert_eq!(form(&["1.234", "0.5"], b','), (NumberForm::Point, false));
    }
}
