//! In which encoding a file is written, and its text as a stream of UTF-8.

use crate::problem::{Cause, Content};
use encoding_rs::{UTF_16BE, UTF_16LE, WINDOWS_1252};
use encoding_rs_io::{DecodeReaderBytes, DecodeReaderBytesBuilder};
use std::io::Read;

/// How characters are written as bytes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Encoding {
    /// UTF-8, as everything should be.
    Utf8,
    /// UTF-8 that begins with a byte order mark, as spreadsheets write it.
    Utf8Mark,
    /// UTF-16, the lower byte first.
    Utf16Le,
    /// UTF-16, the higher byte first.
    Utf16Be,
    /// Windows-1252, which Latin-1 is a part of. Taken when nothing else fits: every byte is a character.
    Windows1252,
}

impl Encoding {
    /// Every encoding.
    pub const ALL: [Self; 5] = [
        Self::Utf8,
        Self::Utf8Mark,
        Self::Utf16Le,
        Self::Utf16Be,
        Self::Windows1252,
    ];

    /// The stable name.
    pub fn id(self) -> &'static str {
        match self {
            Self::Utf8 => "utf-8",
            Self::Utf8Mark => "utf-8-mark",
            Self::Utf16Le => "utf-16-le",
            Self::Utf16Be => "utf-16-be",
            Self::Windows1252 => "windows-1252",
        }
    }

    /// The encoding with that stable name.
    pub fn from_id(id: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|encoding| encoding.id() == id)
    }

    /// What has to be turned into UTF-8; [`None`] for UTF-8 itself.
    fn table(self) -> Option<&'static encoding_rs::Encoding> {
        match self {
            Self::Utf8 | Self::Utf8Mark => None,
            Self::Utf16Le => Some(UTF_16LE),
            Self::Utf16Be => Some(UTF_16BE),
            Self::Windows1252 => Some(WINDOWS_1252),
        }
    }

    /// The text of a source, without its mark. UTF-8 passes as it is: cells that are used are checked, the
    /// others cost nothing.
    pub(crate) fn decoded<R: Read>(self, source: R) -> DecodeReaderBytes<R, Vec<u8>> {
        DecodeReaderBytesBuilder::new()
            .encoding(self.table())
            .bom_sniffing(false)
            .strip_bom(true)
            .build(source)
    }
}

/// First bytes of files that are no text.
const SIGNATURES: [(&[u8], Content); 9] = [
    (b"PK\x03\x04", Content::Workbook),
    (b"\xd0\xcf\x11\xe0", Content::Workbook),
    (b"\x1f\x8b", Content::Compressed),
    (b"\x28\xb5\x2f\xfd", Content::Compressed),
    (b"BZh", Content::Compressed),
    (b"\xfd7zXZ", Content::Compressed),
    (b"PAR1", Content::Parquet),
    (b"SQLite format 3\0", Content::Database),
    (b"%PDF-", Content::Pdf),
];

/// The encoding of a file by its beginning; `whole` says that this is all of it.
///
/// # Errors
/// [`Cause::NotText`] for what is no text.
pub(crate) fn detect(head: &[u8], whole: bool) -> Result<Encoding, Cause> {
    if let Some((_, content)) = SIGNATURES.iter().find(|(sign, _)| head.starts_with(sign)) {
        return Err(Cause::NotText(*content));
    }
    match head {
        [0xef, 0xbb, 0xbf, ..] => return Ok(Encoding::Utf8Mark),
        [0xff, 0xfe, ..] => return Ok(Encoding::Utf16Le),
        [0xfe, 0xff, ..] => return Ok(Encoding::Utf16Be),
        _ => {}
    }
    if let Some(encoding) = by_zeros(head) {
        return Ok(encoding);
    }
    if is_binary(head) {
        return Err(Cause::NotText(Content::Unknown));
    }
    Ok(match std::str::from_utf8(head) {
        Ok(_) => Encoding::Utf8,
        // The head may end within a character.
        Err(error) if error.error_len().is_none() && !whole => Encoding::Utf8,
        Err(_) => Encoding::Windows1252,
    })
}

/// UTF-16 without a mark: in Latin text nearly every other byte is zero, always the same one of the two.
fn by_zeros(head: &[u8]) -> Option<Encoding> {
    let pairs = head.len() / 2;
    let zeros = |which: usize| {
        let bytes = head.iter().skip(which).step_by(2);
        bytes.filter(|byte| **byte == 0).count()
    };
    let (even, odd) = (zeros(0), zeros(1));
    let many = |count: usize| pairs > 0 && count * 10 >= pairs * 7;
    let few = |count: usize| count * 20 <= pairs;
    if many(odd) && few(even) {
        Some(Encoding::Utf16Le)
    } else if many(even) && few(odd) {
        Some(Encoding::Utf16Be)
    } else {
        None
    }
}

/// A single NUL is damage; one control character in twenty is no text.
fn is_binary(head: &[u8]) -> bool {
    let control = |byte: &&u8| byte.is_ascii_control() && !matches!(byte, b'\t' | b'\n' | b'\r');
    head.iter().filter(control).count() * 20 > head.len()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(bytes: &[u8]) -> (Encoding, String) {
        let encoding = detect(bytes, true).unwrap();
        let mut text = String::new();
        encoding.decoded(bytes).read_to_string(&mut text).unwrap();
        (encoding, text)
    }

    fn utf16(text: &str, bytes: impl Fn(u16) -> [u8; 2]) -> Vec<u8> {
        text.encode_utf16().flat_map(bytes).collect()
    }

    #[test]
    fn a_text_is_the_same_in_every_encoding() {
        let text = "id;größe\n1;2\n";
        let marked = format!("\u{feff}{text}");
        let latin: Vec<u8> = text.chars().map(|c| c as u8).collect();
        for (bytes, encoding) in [
            (text.as_bytes().to_vec(), Encoding::Utf8),
            (marked.as_bytes().to_vec(), Encoding::Utf8Mark),
            (utf16(&marked, u16::to_le_bytes), Encoding::Utf16Le),
            (utf16(&marked, u16::to_be_bytes), Encoding::Utf16Be),
            (utf16(text, u16::to_le_bytes), Encoding::Utf16Le),
            (utf16(text, u16::to_be_bytes), Encoding::Utf16Be),
            (latin, Encoding::Windows1252),
        ] {
            assert_eq!(read(&bytes), (encoding, text.to_owned()));
        }
    }

    #[test]
    fn a_head_that_ends_within_a_character_is_still_utf8() {
        let cut = &"größe".as_bytes()[..3];
        assert_eq!(detect(cut, false), Ok(Encoding::Utf8));
        assert_eq!(detect(cut, true), Ok(Encoding::Windows1252));
    }

    #[test]
    fn what_is_no_text_is_called_by_its_name() {
        for (bytes, content) in [
            (&b"PK\x03\x04rest"[..], Content::Workbook),
            (b"SQLite format 3\0", Content::Database),
            (b"\x01\x02\x03abc", Content::Unknown),
        ] {
            assert_eq!(detect(bytes, true), Err(Cause::NotText(content)));
        }
        let one_nul = format!("id,x\n{}\0", "1,2\n".repeat(20));
        assert_eq!(detect(one_nul.as_bytes(), true), Ok(Encoding::Utf8));
    }
}
