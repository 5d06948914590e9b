//! Documents: a template of ours, set by typst with data, and written as PDF.
//!
//! What users typed reaches the template as the texts of a data file, never as markup. Typst reads what is
//! handed to it here and nothing else: no file and no font of the machine, no packages, no clock.

use std::sync::LazyLock;

use serde::Serialize;
use typst::diag::{FileError, FileResult, SourceDiagnostic};
use typst::foundations::{Bytes, Datetime, Duration, Smart};
use typst::syntax::{FileId, RootedPath, Source, VirtualPath, VirtualRoot};
use typst::text::{Font, FontBook};
use typst::utils::LazyHash;
use typst::{Library, LibraryExt as _, World};
use typst_layout::PagedDocument;
use typst_pdf::{PdfOptions, Timestamp};

use crate::font::Cut;

/// The name under which a template reads its data.
const DATA: &str = "data.json";

static LIBRARY: LazyLock<LazyHash<Library>> = LazyLock::new(|| LazyHash::new(Library::default()));

static FONTS: LazyLock<Vec<Font>> = LazyLock::new(|| {
    let cuts = [Cut::Regular, Cut::Medium, Cut::SemiBold];
    let fonts = cuts.map(|cut| Font::new(Bytes::new(cut.bytes()), 0));
    fonts.into_iter().flatten().collect()
});

static BOOK: LazyLock<LazyHash<FontBook>> =
    LazyLock::new(|| LazyHash::new(FontBook::from_fonts(FONTS.iter())));

/// A document that could not be set. None of these follows from any input; they stand for a broken build
/// of the application.
#[derive(Debug, thiserror::Error)]
pub enum Unset {
    /// The data cannot be written.
    #[error("the data of the document cannot be written: {0}")]
    Data(#[from] serde_json::Error),
    /// Typst refused.
    #[error("the document could not be set: {0}")]
    Library(String),
    /// There is more in it than its pages hold.
    #[error("the document does not fit: {0} pages")]
    TooLong(usize),
}

/// The day of a document; nothing else in it knows the time.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct Day {
    /// Year.
    pub year: i32,
    /// Month, 1 to 12.
    pub month: u8,
    /// Day of the month.
    pub day: u8,
}

/// What typst may read.
struct Press {
    main: FileId,
    template: Source,
    files: Vec<(FileId, Bytes)>,
}

impl Press {
    fn new(
        template: &str,
        data: &impl Serialize,
        pictures: &[(&str, &str)],
    ) -> Result<Self, Unset> {
        let main = id("main.typ")?;
        let data = serde_json::to_vec(data)?;
        let mut files = vec![(id(DATA)?, Bytes::new(data))];
        for (name, svg) in pictures {
            files.push((id(name)?, Bytes::from_string((*svg).to_owned())));
        }
        Ok(Self {
            main,
            template: Source::new(main, template.to_owned()),
            files,
        })
    }
}

impl World for Press {
    fn library(&self) -> &LazyHash<Library> {
        &LIBRARY
    }

    fn book(&self) -> &LazyHash<FontBook> {
        &BOOK
    }

    fn main(&self) -> FileId {
        self.main
    }

    fn source(&self, id: FileId) -> FileResult<Source> {
        if id == self.main {
            Ok(self.template.clone())
        } else {
            Err(FileError::AccessDenied)
        }
    }

    fn file(&self, id: FileId) -> FileResult<Bytes> {
        let found = self.files.iter().find(|(known, _)| *known == id);
        found
            .map(|(_, bytes)| bytes.clone())
            .ok_or(FileError::AccessDenied)
    }

    fn font(&self, index: usize) -> Option<Font> {
        FONTS.get(index).cloned()
    }

    fn today(&self, _offset: Option<Duration>) -> Option<Datetime> {
        None
    }
}

/// A document that is set, not yet written.
pub(crate) struct Pages(PagedDocument);

impl Pages {
    /// Sets a template with its data and its pictures, by name.
    pub(crate) fn set(
        template: &str,
        data: &impl Serialize,
        pictures: &[(&str, &str)],
    ) -> Result<Self, Unset> {
        let press = Press::new(template, data, pictures)?;
        let pages = typst::compile::<PagedDocument>(&press).output;
        // Typst remembers what it has set for the next time; a document is set once.
        typst::comemo::evict(0);
        pages.map(Self).map_err(|errors| refused(&errors))
    }

    /// How many pages it takes.
    pub(crate) fn count(&self) -> usize {
        self.0.pages().len()
    }

    /// Every text on it, in the order of setting; one line for each run of letters.
    #[cfg(test)]
    pub(crate) fn texts(&self) -> String {
        let mut all = String::new();
        for page in self.0.pages() {
            gather(&page.frame, &mut all);
        }
        all
    }

    /// Writes it as tagged PDF.
    pub(crate) fn pdf(&self, day: Day) -> Result<Vec<u8>, Unset> {
        let at = Datetime::from_ymd(day.year, day.month, day.day);
        let options = PdfOptions {
            creator: Smart::Custom(Some("Outset".to_owned())),
            timestamp: at.map(Timestamp::new_utc),
            ..PdfOptions::default()
        };
        let written = typst_pdf::pdf(&self.0, &options);
        typst::comemo::evict(0);
        written.map_err(|errors| refused(&errors))
    }
}

#[cfg(test)]
fn gather(frame: &typst::layout::Frame, all: &mut String) {
    for (_, item) in frame.items() {
        match item {
            typst::layout::FrameItem::Group(group) => gather(&group.frame, all),
            typst::layout::FrameItem::Text(text) => {
                all.push_str(&text.text);
                all.push('\n');
            }
            _ => {}
        }
    }
}

fn id(name: &str) -> Result<FileId, Unset> {
    let path = VirtualPath::new(name).map_err(|error| Unset::Library(format!("{error:?}")))?;
    Ok(RootedPath::new(VirtualRoot::Project, path).intern())
}

fn refused(errors: &[SourceDiagnostic]) -> Unset {
    let first = errors.first().map(|error| error.message.to_string());
    Unset::Library(first.unwrap_or_default())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn set(template: &str) -> Result<Pages, Unset> {
        Pages::set(
            template,
            &serde_json::json!({"said": "#panic() $x$ *_"}),
            &[],
        )
    }

    #[test]
    fn nothing_but_what_was_handed_over_can_be_read() {
        for reach in [
            "#read(\"/etc/passwd\")",
            "#read(\"Cargo.toml\")",
            "#include \"other.typ\"",
            "#import \"@preview/cetz:0.3.0\": *",
            "#datetime.today()",
            "#image(\"fan.svg\")",
        ] {
            assert!(set(reach).is_err(), "{reach}");
        }
        assert!(set("#json(\"data.json\").said").is_ok());
    }

    #[test]
    fn all_three_cuts_are_known_as_weights_of_one_family() {
        let weights: Vec<u16> = FONTS
            .iter()
            .map(|font| font.info().variant.weight.to_number())
            .collect();
        assert_eq!(weights, [400, 500, 600]);
        assert!(
            FONTS
                .iter()
                .all(|font| font.info().family.as_str() == "Inter")
        );
    }
}
