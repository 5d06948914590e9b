//! The only error that leaves this room: a code for programs, a sentence for people. One match decides
//! both.

mod formula;

use crate::words;
use outset_core::{Invalid, plan::PlanError};
use outset_store::{Error, Owner};
use serde::Serialize;
use ts_rs::TS;

/// Why something was refused or failed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct Problem {
    /// For programs. Public: never renamed.
    pub code: Code,
    /// What happened, in a full sentence.
    pub message: String,
    /// The field that it is about.
    pub field: Option<String>,
    /// What to do.
    pub help: Option<String>,
}

/// Declares codes and their stable names once.
macro_rules! codes {
    ($($(#[$doc:meta])* $code:ident => $id:literal,)*) => {
        /// Kinds of problems that somebody acts on differently.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
        pub enum Code { $($(#[$doc])* #[serde(rename = $id)] $code,)* }

        impl Code {
            /// Every code.
            pub const ALL: &'static [Self] = &[$(Self::$code),*];

            /// The stable name.
            pub fn id(self) -> &'static str {
                match self { $(Self::$code => $id),* }
            }
        }
    };
}

codes! {
    /// There is no such row.
    NotFound => "not_found",
    /// A value is not accepted.
    Invalid => "invalid",
    /// Another window has the file.
    InUse => "in_use",
    /// The file is open for reading only.
    ReadOnly => "read_only",
    /// The file contradicts itself.
    Damaged => "damaged",
    /// The file was written by a newer version.
    Newer => "newer",
    /// The file is none of ours.
    Foreign => "foreign",
    /// The file has no bytes.
    EmptyFile => "empty_file",
    /// The file is encrypted, or damaged at its beginning.
    Encrypted => "encrypted",
    /// The end of the file is missing.
    Truncated => "truncated",
    /// No room left.
    DiskFull => "disk_full",
    /// Another program is writing.
    Busy => "busy",
    /// The rows of an undo step were changed by someone else.
    ChangedOutside => "changed_outside",
    /// There is no such file.
    MissingFile => "missing_file",
    /// It exists already.
    AlreadyExists => "already_exists",
    /// Nothing to undo.
    NothingToUndo => "nothing_to_undo",
    /// Nothing to redo.
    NothingToRedo => "nothing_to_redo",
    /// No workspace is open.
    NoWorkspace => "no_workspace",
    /// Long work was stopped; nothing of it stays.
    Cancelled => "cancelled",
    /// A long answer gave way to another question; it can be asked for again.
    GaveWay => "gave_way",
    /// The file system refused.
    FileSystem => "file_system",
    /// A mistake in Outset itself.
    Internal => "internal",
}

impl Problem {
    /// A problem with the words of `problem-<id>`; `problem-<id>.help` is its help where there is one.
    pub(crate) fn new(
        language: &str,
        code: Code,
        id: &str,
        texts: &[(&'static str, &str)],
    ) -> Self {
        let help_id = format!("{id}.help");
        let help = words::text_with(language, &help_id, texts);
        Self {
            code,
            message: words::text_with(language, id, texts),
            field: None,
            help: (help != help_id).then_some(help),
        }
    }

    /// The same problem, about one field.
    pub(crate) fn at(mut self, field: &str) -> Self {
        self.field = Some(field.to_owned());
        self
    }

    /// Others wait, and this can be asked for again.
    pub(crate) fn gave_way(language: &str) -> Self {
        Self::new(language, Code::GaveWay, "problem-gave-way", &[])
    }

    /// No workspace is open.
    pub(crate) fn no_workspace(language: &str) -> Self {
        Self::new(language, Code::NoWorkspace, "problem-no-workspace", &[])
    }
}

/// Refusals of a currency that cannot be told.
fn currency(error: &Invalid, format: &crate::format::Formatter) -> Problem {
    let say = |id: &str, texts: &[(&'static str, &str)]| {
        Problem::new(&format.language, Code::Invalid, id, texts)
    };
    match error {
        Invalid::AmbiguousCurrency { found, own } => {
            let other = if found == "¥" { "JPY" } else { "USD" };
            let texts = [("found", found.as_str()), ("own", own), ("other", other)];
            say("currency-problem-ambiguous", &texts)
        }
        Invalid::TwoCurrencies { one, other } => {
            say("currency-problem-two", &[("one", one), ("other", other)])
        }
        Invalid::UnknownCurrency { found } => say("currency-problem-unknown", &[("found", found)]),
        other => internal(&other.to_string(), format),
    }
}

/// Puts a refused value into words. `format` shows how numbers and days are written.
pub(crate) fn invalid(error: &Invalid, format: &crate::format::Formatter) -> Problem {
    let say = |id: &str, texts: &[(&'static str, &str)]| {
        Problem::new(
            &format.language,
            Code::Invalid,
            &format!("problem-{id}"),
            texts,
        )
    };
    let number = |value: f64| format.number(value, 2);
    match error {
        Invalid::Empty => say("empty-text", &[]),
        Invalid::TooLong { found, most } => say(
            "too-long",
            &[
                ("found", &number(*found as f64)),
                ("most", &number(*most as f64)),
            ],
        ),
        Invalid::ControlCharacter { .. } => say("control-character", &[]),
        Invalid::NotANumber => say("not-a-number", &[("example", &number(1234.5))]),
        Invalid::Separator { found } => say(
            "separator",
            &[("found", &found.to_string()), ("example", &number(1234.5))],
        ),
        Invalid::NotWhole => say("not-whole", &[]),
        Invalid::TooPrecise { most: 0 } => say("no-decimals", &[]),
        Invalid::TooPrecise { most } => say("too-precise", &[("most", &most.to_string())]),
        Invalid::OutOfRange { least, most } => say(
            "out-of-range",
            &[("least", &number(*least)), ("most", &number(*most))],
        ),
        Invalid::Below { least } => say("below", &[("least", &number(*least))]),
        Invalid::Above { most } => say("above", &[("most", &number(*most))]),
        Invalid::EndsOutOfOrder => say("ends-out-of-order", &[]),
        Invalid::Nested => say("nested", &[]),
        Invalid::NeedsPositive => say("needs-positive", &[]),
        Invalid::TooWide => say("too-wide", &[]),
        Invalid::Count { least, most, .. } => {
            let texts = [*least, *most].map(|count| format.number(count as f64, 0));
            let [least, most] = &texts;
            say("count", &[("least", least), ("most", most)])
        }
        Invalid::Probability { .. } => say("probability", &[]),
        Invalid::Percentile { .. } => say("percentile", &[]),
        Invalid::PercentileOrder { share } => say(
            "percentile-order",
            &[("point", &percentile(*share, format))],
        ),
        Invalid::OnLimit { share } => say("on-limit", &[("point", &percentile(*share, format))]),
        Invalid::Infeasible {
            share,
            terms,
            least,
        } => {
            let texts = [
                percentile(*share, format),
                terms.map_or_else(String::new, |terms| number(terms as f64)),
                least.map_or_else(String::new, number),
            ];
            let [point, terms_text, least_text] = &texts;
            let id = match (terms, least) {
                (Some(_), Some(_)) => "infeasible-terms-limit",
                (Some(_), None) => "infeasible-terms",
                (None, Some(_)) => "infeasible-limit",
                (None, None) => "infeasible",
            };
            let all = [
                ("point", point.as_str()),
                ("terms", terms_text),
                ("least", least_text),
            ];
            say(id, &all)
        }
        Invalid::OtherCurrency { found, expected } => say(
            "other-currency",
            &[("found", found), ("expected", expected)],
        ),
        Invalid::UnknownCurrency { .. }
        | Invalid::AmbiguousCurrency { .. }
        | Invalid::TwoCurrencies { .. } => currency(error, format),
        Invalid::NotADay { order } => {
            let example = outset_core::time::Day::new(2026, 11, 23)
                .map_or_else(String::new, |day| order.write(day));
            say("not-a-day", &[("example", &example)])
        }
        Invalid::NotAMonth => say("not-a-month", &[]),
        Invalid::NotInList { found } => say("not-in-list", &[("found", found)]),
        Invalid::Formula(error) => formula::formula(error, format),
    }
}

/// `P10`: a percentile as it is typed.
fn percentile(share: f64, format: &crate::format::Formatter) -> String {
    format!("P{}", format.number(100.0 * share, 1))
}

/// Puts a plan that cannot be computed into words.
pub(crate) fn plan(error: &PlanError, format: &crate::format::Formatter) -> Problem {
    let say = |id: &str, texts: &[(&'static str, &str)]| {
        Problem::new(
            &format.language,
            Code::Invalid,
            &format!("problem-{id}"),
            texts,
        )
    };
    match error {
        PlanError::Estimate { name, reason, .. } => {
            let reason = invalid(reason, format).message;
            say("plan-estimate", &[("name", name), ("reason", &reason)])
        }
        PlanError::Horizon { most, .. } => {
            let most = format.number(f64::from(*most), 0);
            say("plan-horizon", &[("most", &most)])
        }
        PlanError::DiscountRate { .. } => say("plan-discount-rate", &[]),
        PlanError::OtherVersion { found, supported } => {
            let texts = [
                ("found", found.to_string()),
                ("supported", supported.to_string()),
            ];
            let texts = texts.each_ref().map(|(name, text)| (*name, text.as_str()));
            say("plan-version", &texts)
        }
        PlanError::TooManyDrivers { most, .. } => {
            let most = format.number(*most as f64, 0);
            say("plan-too-many", &[("most", &most)])
        }
        PlanError::TooManyDependent { most, .. } => {
            let most = format.number(*most as f64, 0);
            say("plan-too-many-dependent", &[("most", &most)])
        }
        PlanError::WithItself { name } => say("plan-with-itself", &[("name", name)]),
        PlanError::Contradiction { one, other } => {
            say("plan-contradiction", &[("one", one), ("other", other)])
        }
        PlanError::SharedRows { name } => say("plan-shared-rows", &[("name", name)]),
        PlanError::RowsDiffer {
            rows,
            name,
            found,
            expected,
        } => {
            let texts = [*found, *expected].map(|count| format.number(count as f64, 0));
            let [found, expected] = &texts;
            let all = [
                ("rows", rows.as_str()),
                ("name", name),
                ("found", found),
                ("expected", expected),
            ];
            say("plan-rows-differ", &all)
        }
        PlanError::Formula { .. }
        | PlanError::Cycle { .. }
        | PlanError::TooManyComputed { .. }
        | PlanError::NotComputable { .. }
        | PlanError::ComputedMoves { .. }
        | PlanError::Course { .. }
        | PlanError::ShapesCourse { .. }
        | PlanError::TooManyCourses { .. } => formula::plan(error, format),
        PlanError::NotYesNo { name } => say("plan-not-yes-no", &[("name", name)]),
        PlanError::TooLarge => say("plan-too-large", &[]),
        PlanError::Stopped => Problem::gave_way(&format.language),
        other => internal(&other.to_string(), format),
    }
}

/// Puts a plan document from elsewhere into words: what Outset's own plans never have is no mistake of it.
pub(crate) fn document(error: &PlanError, format: &crate::format::Formatter) -> Problem {
    match error {
        PlanError::NotADocument { .. }
        | PlanError::UnknownDriver { .. }
        | PlanError::Twice { .. }
        | PlanError::Number { .. }
        | PlanError::Classes { .. }
        | PlanError::NoQuality { .. }
        | PlanError::GateOfOperation
        | PlanError::NoDuration { .. } => {
            let detail = error.to_string();
            let texts = [("detail", detail.as_str())];
            let id = "problem-plan-document";
            Problem::new(&format.language, Code::Invalid, id, &texts)
        }
        other => plan(other, format),
    }
}

/// A mistake of Outset's own, in words.
pub(crate) fn internal(detail: &str, format: &crate::format::Formatter) -> Problem {
    let texts = [("detail", detail)];
    Problem::new(&format.language, Code::Internal, "problem-internal", &texts)
}

/// Puts an error of the file into words.
pub(crate) fn file(error: &Error, format: &crate::format::Formatter) -> Problem {
    let say = |code: Code, id: &str, texts: &[(&'static str, &str)]| {
        Problem::new(&format.language, code, &format!("problem-{id}"), texts)
    };
    match error {
        Error::Missing(path) => say(
            Code::MissingFile,
            "missing-file",
            &[("path", &path.to_string_lossy())],
        ),
        Error::AlreadyExists(path) => say(
            Code::AlreadyExists,
            "already-exists",
            &[("path", &path.to_string_lossy())],
        ),
        Error::Empty => say(Code::EmptyFile, "empty-file", &[]),
        Error::Foreign => say(Code::Foreign, "foreign", &[]),
        Error::OtherApplication { .. } => say(Code::Foreign, "other-application", &[]),
        Error::Unreadable => say(Code::Encrypted, "encrypted", &[]),
        Error::Truncated { found, expected } => say(
            Code::Truncated,
            "truncated",
            &[
                ("found", &format.bytes(*found)),
                ("expected", &format.bytes(*expected)),
            ],
        ),
        Error::Newer { found, supported } => say(
            Code::Newer,
            "newer",
            &[
                ("found", &found.to_string()),
                ("supported", &supported.to_string()),
            ],
        ),
        Error::Damaged { detail } => say(Code::Damaged, "damaged", &[("detail", detail)]),
        Error::SchemaChanged { name } => say(Code::Damaged, "schema-changed", &[("name", name)]),
        Error::InUse(owner) => Problem {
            message: holder(owner, format),
            ..say(Code::InUse, "in-use-unknown", &[])
        },
        Error::ReadOnly => say(Code::ReadOnly, "read-only", &[]),
        Error::Busy => say(Code::Busy, "busy", &[]),
        Error::DiskFull => say(Code::DiskFull, "disk-full", &[]),
        Error::ChangedOutside => say(Code::ChangedOutside, "changed-outside", &[]),
        Error::NothingToUndo => say(Code::NothingToUndo, "nothing-to-undo", &[]),
        Error::NothingToRedo => say(Code::NothingToRedo, "nothing-to-redo", &[]),
        Error::NotFound { .. } => say(Code::NotFound, "not-found", &[]),
        Error::Duplicate => say(Code::Invalid, "duplicate-day", &[]),
        Error::CopyDiffers => say(Code::FileSystem, "copy-differs", &[]),
        Error::KeyNotSupported => say(Code::Encrypted, "encrypted", &[]),
        Error::Io { path, source } => say(
            Code::FileSystem,
            "file-system",
            &[
                ("path", &path.to_string_lossy()),
                ("reason", &source.to_string()),
            ],
        ),
        Error::Sqlite(error) => say(
            Code::Internal,
            "internal",
            &[("detail", &error.to_string())],
        ),
    }
}

/// Who has a file, in a sentence.
pub(crate) fn holder(owner: &Owner, format: &crate::format::Formatter) -> String {
    if owner.process == 0 {
        return words::text(&format.language, "problem-in-use-unknown");
    }
    let since = format.moment(outset_core::time::Moment(owner.since));
    let texts = [
        ("user", owner.user.as_str()),
        ("host", owner.host.as_str()),
        ("process", &owner.process.to_string()),
        ("since", &since),
    ];
    words::text_with(&format.language, "problem-in-use", &texts)
}
