//! Files that Outset writes for others: they appear whole or not at all.

use crate::{Code, Problem, Result, format::Formatter, problem};
use outset_store::Error;
use std::{
    fs::File,
    io::{self, Read, Write},
    path::{Path, PathBuf},
};

/// So many letters of a name are proposed; file systems take more, title bars do not.
const MOST_LETTERS: usize = 80;

/// The text without what file names cannot have on some system.
pub(crate) fn harmless(name: &str) -> String {
    let letter = |letter: char| {
        let refused = letter.is_control() || "/\\:*?\"<>|".contains(letter);
        if refused { ' ' } else { letter }
    };
    let letters: String = name.chars().map(letter).take(MOST_LETTERS).collect();
    let words: Vec<&str> = letters.split(' ').filter(|word| !word.is_empty()).collect();
    words.join(" ").trim_matches('.').to_owned()
}

/// Only a file of the same kind may be replaced: nobody wants a workspace to become a page.
///
/// # Errors
/// A file of that name that does not begin like `kind`.
pub(crate) fn may_replace(path: &Path, kind: &[u8], format: &Formatter) -> Result<()> {
    let Ok(file) = File::open(path) else {
        return Ok(());
    };
    let mut begins = Vec::new();
    let read = file.take(kind.len() as u64).read_to_end(&mut begins);
    if read.is_ok() && (begins == kind || begins.is_empty()) {
        return Ok(());
    }
    Err(problem::file(&Error::AlreadyExists(path.to_owned()), format).at("path"))
}

/// Writes a file under another name in the same folder, then gives it its name.
///
/// # Errors
/// Whatever the file system says.
pub(crate) fn write(path: &Path, bytes: &[u8], format: &Formatter) -> Result<()> {
    written(path, bytes).map_err(|error| {
        let (path, reason) = (path.to_string_lossy(), error.to_string());
        let texts = [("path", &*path), ("reason", &reason)];
        let id = "problem-file-system";
        Problem::new(&format.language, Code::FileSystem, id, &texts).at("path")
    })
}

fn written(path: &Path, bytes: &[u8]) -> io::Result<()> {
    let folder = match path.parent() {
        Some(folder) if !folder.as_os_str().is_empty() => folder.to_owned(),
        _ => PathBuf::from("."),
    };
    let mut builder = tempfile::Builder::new();
    builder.suffix(".part");
    // As open to others as the user's new files are; temporary files usually are not.
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        builder.permissions(std::fs::Permissions::from_mode(0o666));
    }
    let mut part = builder.tempfile_in(folder)?;
    part.write_all(bytes)?;
    part.as_file().sync_all()?;
    part.persist(path).map_err(|error| error.error)?;
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_proposed_name_is_one_on_every_system() {
        assert_eq!(harmless("A/B: \"C\" <d>? – proposal"), "A B C d – proposal");
        assert_eq!(harmless(&"x".repeat(300)).len(), MOST_LETTERS);
        assert_eq!(harmless("..\u{7}.."), "");
    }
}
