//! What is said of a file: that it is whole, or why it does not open and what can be done.

use super::backup::last_good;
use crate::{
    Code, Problem, Result, Session, problem,
    session::text_of,
    view::{CheckReport, Damage, Opened, TableRows},
    words,
};
use outset_store::{Backup, Error, LADDER};
use std::path::Path;

impl Session {
    /// Checks a file whole, without changing anything.
    ///
    /// # Errors
    /// What is wrong with it.
    pub fn check(&self, path: &Path) -> Result<CheckReport> {
        let health =
            outset_store::check(path, &LADDER).map_err(|error| self.refused(path, &error))?;
        let rows: u64 = health.tables.iter().map(|table| table.1).sum();
        let format = self.format();
        let texts = [
            ("size", format.bytes(health.bytes)),
            ("version", health.schema_version.to_string()),
            ("rows", format.number(rows as f64, 0)),
        ];
        let texts: Vec<(&'static str, &str)> = texts
            .iter()
            .map(|(name, text)| (*name, text.as_str()))
            .collect();
        let mut sentence = words::text_counted(
            self.language(),
            "check-whole",
            usize::try_from(rows).unwrap_or(usize::MAX),
            &texts,
        );
        if health.unclean {
            sentence = format!(
                "{sentence} {}",
                words::text(self.language(), "check-unclean")
            );
        }
        if let Some(owner) = &health.in_use {
            sentence = format!("{sentence} {}", problem::holder(owner, &format));
        }
        let tables = health.tables.into_iter();
        Ok(CheckReport {
            path: text_of(path),
            ok: true,
            schema: health.schema_version,
            tables: tables
                .map(|(table, rows)| TableRows {
                    table,
                    rows: u32::try_from(rows).unwrap_or(u32::MAX),
                })
                .collect(),
            sentence,
        })
    }

    /// Why a file did not open; for a damaged one the help names the last good backup.
    pub(super) fn refused(&self, path: &Path, error: &Error) -> Problem {
        let mut problem = problem::file(error, &self.format());
        if let Some(backup) = error.is_damage().then(|| last_good(path)).flatten() {
            let before = self.before(&backup);
            problem.help = Some(match problem.help {
                Some(help) => format!("{help} {before}"),
                None => before,
            });
        }
        problem
    }

    /// "The last good backup is from …": what that backup does not have.
    fn before(&self, backup: &Backup) -> String {
        let taken = self.format().moment(backup.taken);
        words::text_with(self.language(), "damage-before", &[("taken", &taken)])
    }

    pub(super) fn not_opened(&self, path: &Path, error: &Error) -> Opened {
        let format = self.format();
        let problem = problem::file(error, &format);
        let path_text = text_of(path);
        match error {
            Error::InUse(_) => Opened::InUse {
                path: path_text,
                sentence: problem.message,
            },
            Error::Missing(_) => Opened::Missing {
                path: path_text,
                sentence: problem.message,
            },
            error if error.is_damage() => {
                let backup = last_good(path);
                let before = backup.as_ref().map(|backup| self.before(backup));
                Opened::Damaged {
                    damage: Box::new(Damage {
                        path: path_text,
                        sentence: problem.message,
                        kept: words::text(self.language(), "damage-kept"),
                        backup: backup.map(|backup| self.backup_row(&backup)),
                        before,
                        can_salvage: !matches!(error, Error::Empty | Error::Unreadable),
                    }),
                }
            }
            _ => Opened::Refused {
                path: path_text,
                problem,
            },
        }
    }
}

/// What a file that did not open means for somebody who only wants it open.
pub(super) fn refusal(opened: Opened, language: &str) -> Problem {
    let plain = |code, message| Problem {
        code,
        message,
        field: None,
        help: None,
    };
    match opened {
        Opened::Opened { .. } => Problem::no_workspace(language),
        Opened::InUse { sentence, .. } => plain(Code::InUse, sentence),
        Opened::Missing { sentence, .. } => plain(Code::MissingFile, sentence),
        Opened::Damaged { damage } => Problem {
            help: damage
                .before
                .map(|before| format!("{} {before}", damage.kept))
                .or(Some(damage.kept)),
            ..plain(Code::Damaged, damage.sentence)
        },
        Opened::Refused { problem, .. } => problem,
    }
}
