//! The keyed hash that stands for an identifier: outcomes find their predictions by it, and nobody without
//! the workspace's salt can try out customer numbers.
//!
//! BLAKE3 in keyed mode, its first 128 bits: a real keyed hash, fast for one short block, and at 128 bits a
//! chance meeting among a thousand million rows has a probability below 2^-68.

/// The workspace's own secret: 32 random bytes, made once and never shown.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct Salt(pub [u8; 32]);

impl std::fmt::Debug for Salt {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Salt(…)")
    }
}

impl Salt {
    /// The hash of an identifier without blanks around it. Its spelling counts: `1` and `01` are two.
    pub fn of_identifier(&self, identifier: &[u8]) -> u128 {
        short(blake3::keyed_hash(&self.0, identifier))
    }

    /// Stands in where rows have no identifier: position and content, so that a file that grew at its end
    /// gives the same rows the same hash.
    pub(crate) fn of_row(&self, position: u64, content: &[u8]) -> u128 {
        let mut hash = blake3::Hasher::new_keyed(&self.0);
        hash.update(b"\0row\0")
            .update(&position.to_le_bytes())
            .update(content);
        short(hash.finalize())
    }
}

fn short(hash: blake3::Hash) -> u128 {
    hash.as_bytes()
        .iter()
        .take(16)
        .fold(0, |number, byte| (number << 8) | u128::from(*byte))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_hash_depends_on_salt_and_spelling() {
        let (one, two) = (Salt([1; 32]), Salt([2; 32]));
        assert_eq!(one.of_identifier(b"17"), one.of_identifier(b"17"));
        assert_ne!(one.of_identifier(b"17"), two.of_identifier(b"17"));
        assert_ne!(one.of_identifier(b"17"), one.of_identifier(b"017"));
    }

    #[test]
    fn the_hash_is_the_published_one() {
        // First 16 bytes of `keyed_hash` in BLAKE3's published test vectors: no input, its ASCII key.
        let salt = Salt(*b"whats the Elvish word for friend");
        assert_eq!(
            salt.of_identifier(b""),
            0x92b2_b756_04ed_3c76_1f9d_6f62_392c_8a92
        );
    }

    #[test]
    fn rows_without_identifier_are_told_apart_by_place() {
        let salt = Salt([1; 32]);
        assert_ne!(salt.of_row(1, b"a"), salt.of_row(2, b"a"));
        assert_ne!(salt.of_row(1, b"a"), salt.of_row(1, b"b"));
    }

    #[test]
    fn a_salt_is_not_printed() {
        assert_eq!(format!("{:?}", Salt([7; 32])), "Salt(…)");
    }
}
