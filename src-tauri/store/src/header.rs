//! The first hundred bytes, read before SQLite touches the file: foreign, newer and unreadable files are
//! told apart without a byte or a side file changing.

use crate::error::{Error, Result};
use std::{fs::File, io::Read, path::Path};

/// Marks a SQLite file as an Outset workspace ("Outs").
pub(crate) const APPLICATION_ID: u32 = 0x4f75_7473;
const MAGIC: &[u8; 16] = b"SQLite format 3\0";

/// What the header says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Header {
    pub(crate) bytes_expected: u64,
    pub(crate) bytes_found: u64,
}

impl Header {
    /// Whether the end of the file is missing. Only a cleanly closed file can be judged so.
    pub(crate) fn truncated(&self) -> Option<Error> {
        (self.bytes_found < self.bytes_expected).then_some(Error::Truncated {
            found: self.bytes_found,
            expected: self.bytes_expected,
        })
    }
}

/// Reads the header of a file that claims to be a workspace.
///
/// # Errors
/// [`Error::Missing`], [`Error::Empty`], [`Error::Foreign`], [`Error::Unreadable`],
/// [`Error::OtherApplication`], [`Error::Newer`], [`Error::Truncated`] below one header.
pub(crate) fn read(path: &Path, supported: u32) -> Result<Header> {
    let mut file = File::open(path).map_err(Error::io(path))?;
    let metadata = file.metadata().map_err(Error::io(path))?;
    if metadata.is_dir() {
        return Err(Error::Foreign);
    }
    let mut bytes = Vec::with_capacity(4096);
    file.by_ref()
        .take(4096)
        .read_to_end(&mut bytes)
        .map_err(Error::io(path))?;
    judge(&bytes, metadata.len(), supported)
}

fn judge(bytes: &[u8], length: u64, supported: u32) -> Result<Header> {
    if length == 0 {
        return Err(Error::Empty);
    }
    if !bytes.starts_with(MAGIC) {
        return Err(if looks_like_noise(bytes) {
            Error::Unreadable
        } else {
            Error::Foreign
        });
    }
    if bytes.len() < 100 {
        return Err(Error::Truncated {
            found: length,
            expected: 4096,
        });
    }
    let number =
        |at: usize| u32::from_be_bytes([bytes[at], bytes[at + 1], bytes[at + 2], bytes[at + 3]]);
    let application_id = number(68);
    if application_id != APPLICATION_ID {
        return Err(Error::OtherApplication { application_id });
    }
    let schema_version = number(60);
    if schema_version > supported {
        return Err(Error::Newer {
            found: schema_version,
            supported,
        });
    }
    let page_size = match u16::from_be_bytes([bytes[16], bytes[17]]) {
        1 => 65_536,
        size => u64::from(size),
    };
    if !page_size.is_power_of_two() || page_size < 512 {
        return Err(Error::Damaged {
            detail: format!("page size {page_size}"),
        });
    }
    Ok(Header {
        bytes_expected: page_size * u64::from(number(28)),
        bytes_found: length,
    })
}

/// Encrypted bytes are spread evenly; documents, pictures and archives begin with a readable or known mark.
fn looks_like_noise(bytes: &[u8]) -> bool {
    if bytes.len() < 512 {
        return false;
    }
    let mut seen = [false; 256];
    for byte in &bytes[..512] {
        seen[usize::from(*byte)] = true;
    }
    let known = [
        &b"PK\x03\x04"[..],
        b"\x89PNG",
        b"\xff\xd8\xff",
        b"GIF8",
        b"%PDF",
        b"\x1f\x8b",
        b"7z\xbc\xaf",
    ];
    let distinct = seen.iter().filter(|seen| **seen).count();
    distinct > 180 && !known.iter().any(|mark| bytes.starts_with(mark))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn header(application_id: u32, version: u32, pages: u32) -> Vec<u8> {
        let mut bytes = vec![0; 4096];
        bytes[..16].copy_from_slice(MAGIC);
        bytes[16..18].copy_from_slice(&4096_u16.to_be_bytes());
        bytes[28..32].copy_from_slice(&pages.to_be_bytes());
        bytes[60..64].copy_from_slice(&version.to_be_bytes());
        bytes[68..72].copy_from_slice(&application_id.to_be_bytes());
        bytes
    }

    #[test]
    fn each_kind_of_file_is_told_apart() {
        let good = header(APPLICATION_ID, 1, 3);
        assert!(judge(&good, 3 * 4096, 1).unwrap().truncated().is_none());
        assert!(judge(&good, 2 * 4096, 1).unwrap().truncated().is_some());
        assert!(matches!(
            judge(&good, 3 * 4096, 0),
            Err(Error::Newer {
                found: 1,
                supported: 0
            })
        ));
        assert!(matches!(
            judge(&header(7, 1, 3), 4096, 1),
            Err(Error::OtherApplication { application_id: 7 })
        ));
        assert!(matches!(judge(&[], 0, 1), Err(Error::Empty)));
        assert!(matches!(
            judge(b"name;rate\nAnna;95", 16, 1),
            Err(Error::Foreign)
        ));
        assert!(matches!(
            judge(&good[..60], 60, 1),
            Err(Error::Truncated { .. })
        ));
    }

    #[test]
    fn noise_is_called_unreadable_not_foreign() {
        let noise: Vec<u8> = (0..4096_u32)
            .map(|n| (n.wrapping_mul(2_654_435_761) >> 13) as u8)
            .collect();
        assert!(matches!(judge(&noise, 4096, 1), Err(Error::Unreadable)));
    }
}
