//! Whatever bytes come in, reading ends with an answer: random bytes, damaged files, sizes beyond sense.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

use chrono_tz::Europe::Berlin;
use outset_exchange::{
    CaseColumns, Cause, Choices, ColumnRef, Content, Encoding, Log, Mapping, Note, NumberForm,
    Part, Preview, ReadProblem, Reading, Reason, Salt, propose, propose_cases, propose_outcomes,
    propose_shape, read_cases, read_log, read_metric_table, read_outcomes, unwatched,
};
use proptest::prelude::*;
use std::io::{self, Read};
use std::ops::ControlFlow;

const READING: Reading<'static> = Reading {
    zone: Berlin,
    salt: Salt([9; 32]),
    positive: None,
    known: &[],
};

fn look(bytes: &[u8]) -> Result<Preview, ReadProblem> {
    Preview::of(bytes, &Choices::default())
}

fn read(bytes: &[u8]) -> Result<Log, ReadProblem> {
    let preview = look(bytes)?;
    let mapping = propose(&preview, None);
    read_log(bytes, &preview, &mapping, &READING, &mut unwatched)
}

/// Every way in, with whatever mapping is proposed or else the first columns.
fn read_everything(bytes: &[u8]) {
    let Ok(preview) = look(bytes) else {
        return;
    };
    assert!(preview.rows.len() <= 20);
    let place = |at| Some(ColumnRef::Place(at));
    let first = Mapping {
        key: place(0),
        time: place(1),
        prediction: place(2),
        score: place(3),
        outcome: place(4),
        features: Vec::new(),
    };
    for mapping in [propose(&preview, None), first] {
        if let Ok(log) = read_log(bytes, &preview, &mapping, &READING, &mut unwatched) {
            check(bytes, &log);
        }
    }
    if let (Some(key), Some(outcome)) = propose_outcomes(&preview, None) {
        let _ = read_outcomes(bytes, &preview, &key, &outcome, &READING, &mut unwatched);
    }
    let voices = [Part::Human, Part::Prediction, Part::Team];
    let named = propose_cases(&preview, &voices);
    let placed = CaseColumns {
        truth: place(0),
        voices: voices
            .into_iter()
            .zip([place(1), place(2), place(0)])
            .collect(),
    };
    for columns in [named, placed] {
        if let Ok(cases) = read_cases(bytes, &preview, &columns, &mut unwatched) {
            assert_eq!(cases.right.iter().sum::<u64>(), cases.rows);
            assert_eq!(cases.truly.iter().sum::<u64>(), cases.rows);
            assert!(cases.bad.count >= cases.bad.listed.len() as u64);
        }
    }
    if let Some(shape) = propose_shape(&preview) {
        let _ = read_metric_table(bytes, &preview, &shape, Berlin, &mut unwatched);
    }
}

/// Lines are lines of the file, in order; where no lone carriage return cuts one in two, no row is both good
/// and bad.
fn check(bytes: &[u8], log: &Log) {
    let ends = bytes.iter().filter(|byte| matches!(byte, b'\n' | b'\r'));
    let lines = 1 + ends.count() as u64;
    let good: Vec<u64> = log.rows.iter().map(|row| row.line).collect();
    assert!(good.is_sorted(), "{good:?}");
    for bad in &log.bad.listed {
        assert!((1..=lines).contains(&bad.line));
        assert!(bytes.contains(&b'\r') || !good.contains(&bad.line));
    }
    assert!(log.bad.count >= log.bad.listed.len() as u64);
}

/// A log of so many rows, in order.
fn valid(rows: usize) -> String {
    let mut text = String::from("id,timestamp,y_pred,y_pred_proba,repaid\n");
    for row in 0..rows {
        let (day, said) = (row % 28 + 1, row % 2);
        text += &format!(
            "{row},2026-03-{day:02} 10:00:00,{said},0.{row},{}\n",
            row % 3 % 2
        );
    }
    text
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 300, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn random_bytes_are_answered(bytes in proptest::collection::vec(any::<u8>(), 0..600)) {
        read_everything(&bytes);
    }

    #[test]
    fn random_tables_are_answered(text in "[a-c0-9,;\t|\"'\r\n .:/\u{e9}\u{0}-]{0,300}") {
        read_everything(text.as_bytes());
    }

    #[test]
    fn a_damaged_log_is_answered(
        rows in 1usize..40,
        damage in proptest::collection::vec((any::<prop::sample::Index>(), any::<u8>(), 0u8..3), 1..12),
    ) {
        let mut bytes = valid(rows).into_bytes();
        for (at, byte, how) in damage {
            let at = at.index(bytes.len());
            match how {
                0 => bytes[at] = byte,
                1 => bytes.insert(at, byte),
                _ => { if bytes.len() > 1 { bytes.remove(at); } }
            }
        }
        read_everything(&bytes);
    }

    #[test]
    fn a_bad_row_is_found_in_its_line(rows in 5usize..60, at in any::<prop::sample::Index>(), crlf: bool, blanks in 0usize..3) {
        let text = valid(rows);
        let mut lines: Vec<String> = text.lines().map(str::to_owned).collect();
        let bad = 1 + at.index(rows);
        lines[bad] = "x,2026-02-30,1,0.5,1".to_owned();
        // Empty lines are passed over and still count.
        for _ in 0..blanks {
            lines.insert(1, String::new());
        }
        let log = read(lines.join(if crlf { "\r\n" } else { "\n" }).as_bytes()).unwrap();
        prop_assert_eq!(log.rows.len(), rows - 1);
        prop_assert_eq!(log.bad.count, 1);
        let row = &log.bad.listed[0];
        prop_assert_eq!(row.line, (bad + blanks + 1) as u64);
        prop_assert_eq!((row.column, row.column_name.as_deref()), (Some(2), Some("timestamp")));
        prop_assert_eq!((&row.value[..], row.reason.id()), ("2026-02-30", "not-a-time"));
    }

    #[test]
    fn a_log_is_the_same_in_every_writing(rows in 5usize..40) {
        let text = valid(rows);
        let plain = read(text.as_bytes()).unwrap().rows;
        let wide = |to: fn(u16) -> [u8; 2]| text.encode_utf16().flat_map(to).collect::<Vec<u8>>();
        let quoted: String = text.lines().map(|line| format!("\"{}\"\n", line.replace(',', "\",\""))).collect();
        for other in [
            wide(u16::to_le_bytes),
            wide(u16::to_be_bytes),
            format!("\u{feff}{text}").into_bytes(),
            text.replace(',', ";").into_bytes(),
            text.replace(',', "\t").into_bytes(),
            text.replace(',', ";").replace('.', ",").into_bytes(),
            format!("sep=|\n{}", text.replace(',', "|")).into_bytes(),
            quoted.into_bytes(),
            text.replace('\n', "\r").into_bytes(),
        ] {
            let mut found = read(&other).unwrap().rows;
            let shift = found[0].line - plain[0].line;
            found.iter_mut().for_each(|row| row.line -= shift);
            prop_assert_eq!(&found, &plain);
        }
    }
}

#[test]
fn files_with_nothing_in_them_are_refused() {
    for text in ["", "\n\n", "  \r\n", "\u{feff}"] {
        assert_eq!(
            look(text.as_bytes()).unwrap_err().cause,
            Cause::Empty,
            "{text:?}"
        );
    }
    let header = "id,timestamp,y_pred\n";
    let preview = look(header.as_bytes()).unwrap();
    assert!(preview.header && preview.rows.is_empty());
    let names = ["id", "timestamp", "y_pred"].map(|name| ColumnRef::Name(name.into()));
    let [key, time, prediction] = names.map(Some);
    let mapping = Mapping {
        key,
        time,
        prediction,
        ..Mapping::default()
    };
    let problem = read_log(
        header.as_bytes(),
        &preview,
        &mapping,
        &READING,
        &mut unwatched,
    )
    .unwrap_err();
    assert_eq!(problem.cause, Cause::NoRows);
}

#[test]
fn what_is_no_text_is_refused() {
    let problem = look(b"PK\x03\x04\0\0\0\0").unwrap_err();
    assert_eq!(problem.cause, Cause::NotText(Content::Workbook));
}

#[test]
fn a_line_of_a_hundred_megabytes_is_refused_without_holding_it() {
    let endless = |start: &'static [u8]| start.chain(io::repeat(b'x').take(100 << 20));
    let problem = Preview::of(endless(b""), &Choices::default()).unwrap_err();
    assert_eq!(problem.cause.id(), "record-too-long");
    // Behind what the preview sees, so that the reader meets it.
    let text = valid(60_000);
    let preview = look(text.as_bytes()).unwrap();
    let mapping = propose(&preview, None);
    let source = text.as_bytes().chain(endless(b"1,\""));
    let problem = read_log(source, &preview, &mapping, &READING, &mut unwatched).unwrap_err();
    assert_eq!(
        (problem.cause.id(), problem.line),
        ("record-too-long", Some(60_002))
    );
}

#[test]
fn five_thousand_columns_are_a_table() {
    let names: Vec<String> = (0..5_000).map(|at| format!("f{at}")).collect();
    let row = vec!["1.5"; 5_000].join(",");
    let text = format!(
        "id,time,prediction,{}\n{}",
        names.join(","),
        format!("7,2026-01-01,1,{row}\n").repeat(30)
    );
    let log = read(text.as_bytes()).unwrap();
    assert_eq!(
        (log.rows.len(), log.bad.count, log.duplicates.count),
        (30, 0, 29)
    );
    assert!(
        log.duplicates
            .listed
            .iter()
            .all(|row| row.same && row.first_line == 2)
    );
}

#[test]
fn every_fault_of_a_row_is_listed_with_its_place() {
    let text = "id,time,prediction,score,outcome\n\
        1,2026-01-01,1,0.9,1\n\
        ,2026-01-01,1,0.9,1\n\
        3,soon,1,0.9,1\n\
        4,2026-01-01,,0.9,1\n\
        5,2026-01-01,1,high,1\n\
        6,2026-01-01,1,0.9,maybe\n\
        7,2026-01-01,1\n\
        8\0,2026-01-01,1,0.9,1\n\
        9,2026-01-01,0,0.1,\n\
        10,2026-01-01,0,,0\n\
        11,2026-01-01,1,0.9,1,\n\
        12,2026-01-01,1,0.8,1\n\
        13,2026-01-01,0,0.2,0\n\
        14,2026-01-01,0,0.2,0\n\
        15,2026-01-01,0,0.2,0\n\
        16,2026-01-01,0,0.2,0\n\
        17,2026-01-01,0,0.2,0\n\
        18,2026-01-01,0,0.2,\"0\n\
        19,2026-01-01,0,0.2,0\n";
    let log = read(text.as_bytes()).unwrap();
    let found: Vec<_> = log
        .bad
        .listed
        .iter()
        .map(|row| (row.line, row.column, row.reason.id()))
        .collect();
    assert_eq!(
        found,
        [
            (3, Some(1), "missing"),
            (4, Some(2), "not-a-time"),
            (5, Some(3), "missing"),
            (6, Some(4), "not-a-number"),
            (7, Some(5), "not-a-class"),
            (8, None, "wrong-width"),
            (9, Some(1), "control-character"),
            (19, None, "open-quote"),
        ]
    );
    assert_eq!(
        log.bad.listed[3].reason,
        Reason::NotANumber {
            accepted: NumberForm::Point
        }
    );
    assert_eq!(log.rows.len(), 10);
    assert_eq!(
        log.rows.iter().filter(|row| row.outcome.is_none()).count(),
        1
    );
}

#[test]
fn bytes_that_are_no_text_behind_the_preview_are_a_bad_row() {
    let mut bytes = valid(60_000).into_bytes();
    bytes.extend(b"\xfc7,2026-03-01,1,0.5,1\n");
    let log = read(&bytes).unwrap();
    assert_eq!(log.bad.listed[0].reason, Reason::NotUnicode);
    assert_eq!(log.bad.listed[0].line, 60_002);
}

#[test]
fn a_stop_leaves_nothing() {
    let text = valid(60_000);
    let preview = look(text.as_bytes()).unwrap();
    let mut calls = 0;
    let mut watch = |_| {
        calls += 1;
        if calls > 3 {
            ControlFlow::Break(())
        } else {
            ControlFlow::Continue(())
        }
    };
    let problem = read_log(
        text.as_bytes(),
        &preview,
        &propose(&preview, None),
        &READING,
        &mut watch,
    )
    .unwrap_err();
    assert_eq!(problem.cause, Cause::Cancelled);
}

#[test]
fn columns_that_are_not_there_are_named() {
    let text = valid(3);
    let preview = look(text.as_bytes()).unwrap();
    let mapping = Mapping {
        key: Some(ColumnRef::Name("nummer".into())),
        ..propose(&preview, None)
    };
    let problem = read_log(
        text.as_bytes(),
        &preview,
        &mapping,
        &READING,
        &mut unwatched,
    )
    .unwrap_err();
    assert_eq!(
        (problem.cause.id(), problem.column_name.as_deref()),
        ("no-such-column", Some("nummer"))
    );
    let problem = read_log(
        text.as_bytes(),
        &preview,
        &Mapping::default(),
        &READING,
        &mut unwatched,
    )
    .unwrap_err();
    assert_eq!(problem.cause.id(), "not-mapped");
}

#[test]
fn a_preview_says_what_should_be_known() {
    let text = "a;a;;t;n\n1;2;3;01/02/2026;1,234\n1;2;3;03/04/2026;2,345\n1;2\n";
    let preview = look(text.as_bytes()).unwrap();
    assert_eq!(
        (preview.delimiter, preview.header, preview.encoding),
        (b';', true, Encoding::Utf8)
    );
    for note in [
        Note::SameName("a".into()),
        Note::NoName(vec![3]),
        Note::AmbiguousNumbers,
        Note::AmbiguousTimes(4),
        Note::Ragged(1),
    ] {
        assert!(
            preview.notes.contains(&note),
            "{note:?} in {:?}",
            preview.notes
        );
    }
}
