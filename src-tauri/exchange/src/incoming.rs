//! The bytes of a file on their way in: counted, hashed, and stopped when somebody says so.

use crate::problem::{Cause, ReadProblem};
use sha2::{Digest, Sha256};
use std::io::{self, Read};
use std::ops::ControlFlow;

/// SHA-256 of a file's bytes: the same file twice is recognised by it.
pub type Identity = [u8; 32];

/// Hears how many bytes have been read, and may stop the reading. Called often, so it should be quick.
pub type Watch<'a> = &'a mut dyn FnMut(u64) -> ControlFlow<()>;

/// A watch that lets everything pass.
pub fn unwatched(_: u64) -> ControlFlow<()> {
    ControlFlow::Continue(())
}

/// The identity of a file before it is read.
///
/// # Errors
/// What the system says.
pub fn identity(mut source: impl Read) -> io::Result<Identity> {
    let mut hash = Sha256::new();
    let mut buffer = vec![0; 128 * 1024];
    loop {
        match source.read(&mut buffer) {
            Ok(0) => return Ok(hash.finalize().into()),
            Ok(read) => hash.update(&buffer[..read]),
            Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
            Err(error) => return Err(error),
        }
    }
}

/// A source that is watched.
pub(crate) struct Incoming<'a, R> {
    source: R,
    watch: Watch<'a>,
    hash: Sha256,
    read: u64,
}

impl<'a, R: Read> Incoming<'a, R> {
    pub(crate) fn new(source: R, watch: Watch<'a>) -> Self {
        Self {
            source,
            watch,
            hash: Sha256::new(),
            read: 0,
        }
    }

    /// The identity of all that was read.
    pub(crate) fn identity(self) -> Identity {
        self.hash.finalize().into()
    }
}

impl<R: Read> Read for Incoming<'_, R> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        if (self.watch)(self.read).is_break() {
            return Err(io::Error::other(Stopped));
        }
        let read = loop {
            match self.source.read(buffer) {
                Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
                other => break other?,
            }
        };
        self.hash.update(&buffer[..read]);
        self.read += read as u64;
        Ok(read)
    }
}

/// Travels through readers that know only the system's errors.
#[derive(Debug, thiserror::Error)]
#[error("stopped")]
struct Stopped;

/// What an error of a reader means.
pub(crate) fn read_problem(error: &io::Error) -> ReadProblem {
    let stopped = error.get_ref().is_some_and(|inner| inner.is::<Stopped>());
    if stopped {
        Cause::Cancelled.into()
    } else {
        Cause::Unreadable(error.kind()).into()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_identity_is_the_sha256_of_the_bytes() {
        // The test vector of FIPS 180-4 for "abc".
        let found = identity(&b"abc"[..]).unwrap();
        let hex: String = found.iter().map(|byte| format!("{byte:02x}")).collect();
        assert_eq!(
            hex,
            "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"
        );
        let mut watch = unwatched;
        let mut incoming = Incoming::new(&b"abc"[..], &mut watch);
        incoming.read_to_end(&mut Vec::new()).unwrap();
        assert_eq!(incoming.identity(), found);
    }

    #[test]
    fn a_watch_stops_the_reading() {
        let mut heard = Vec::new();
        let mut watch = |read| {
            heard.push(read);
            if read >= 4 {
                ControlFlow::Break(())
            } else {
                ControlFlow::Continue(())
            }
        };
        let mut incoming = Incoming::new(io::repeat(1), &mut watch);
        let mut buffer = [0; 4];
        assert_eq!(incoming.read(&mut buffer).unwrap(), 4);
        let error = incoming.read(&mut buffer).unwrap_err();
        assert_eq!(read_problem(&error).cause, Cause::Cancelled);
        assert_eq!(heard, [0, 4]);
    }
}
