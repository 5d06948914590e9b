//! Files as people have them: previews, logs without header or identifier, outcomes, metric tables.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

use chrono_tz::Europe::Berlin;
use outset_exchange::{
    Cause, Choices, ColumnKind, ColumnRef, Mapping, Preview, Reading, Salt, TablePoint, propose,
    propose_outcomes, propose_shape, read_log, read_metric_table, read_outcomes, unwatched,
};

fn reading<'a>() -> Reading<'a> {
    Reading {
        zone: Berlin,
        salt: Salt([9; 32]),
        positive: None,
        known: &[],
    }
}

fn look(text: &str) -> Preview {
    Preview::of(text.as_bytes(), &Choices::default()).unwrap()
}

fn micros(text: &str) -> i64 {
    let time: chrono::DateTime<chrono::Utc> = text.parse().unwrap();
    time.timestamp_micros()
}

#[test]
fn a_preview_tells_what_was_understood() {
    let preview = look(
        "Kennung;Wann;Betrag;Klasse;Notiz\nA1;01.02.2026 10:00;1.234,50;ja;\nA2;14.02.2026 11:00;7,25;nein;x\n",
    );
    let kinds: Vec<ColumnKind> = preview.columns.iter().map(|column| column.kind).collect();
    assert_eq!(
        kinds,
        [
            ColumnKind::Text,
            ColumnKind::Time,
            ColumnKind::Number,
            ColumnKind::YesNo,
            ColumnKind::Text
        ]
    );
    assert_eq!(
        (preview.delimiter, preview.numbers.id()),
        (b';', "point-comma")
    );
    assert_eq!(preview.rows[0][2], "1.234,50");
    assert!(preview.notes.is_empty(), "{:?}", preview.notes);
}

#[test]
fn a_header_is_told_from_a_first_row() {
    assert!(look("id,time\n1,2026-01-01\n").header);
    assert!(!look("1,2026-01-01\n2,2026-01-02\n").header);
    assert!(look("name,city\nAnna,Ulm\nBen,Bonn\n").header);
    assert!(look("id,time,prediction\n").header);
}

#[test]
fn a_log_without_header_is_read_by_places() {
    let text = "7,2026-01-01 00:30,1\n8,2026-01-02 00:30,0\n";
    let preview = look(text);
    let place = |at| Some(ColumnRef::Place(at));
    let mapping = Mapping {
        key: place(0),
        time: place(1),
        prediction: place(2),
        ..Mapping::default()
    };
    let log = read_log(
        text.as_bytes(),
        &preview,
        &mapping,
        &reading(),
        &mut unwatched,
    )
    .unwrap();
    assert_eq!(log.rows.len(), 2);
    assert_eq!(log.rows[0].at.0, micros("2025-12-31T23:30:00Z"));
    assert!(log.rows[0].flagged && !log.rows[1].flagged);
    assert_eq!(log.rows[0].key, reading().salt.of_identifier(b"7"));
}

#[test]
fn rows_without_identifier_keep_their_hash_when_the_file_grows() {
    let short = "time,prediction\n2026-01-01,1\n2026-01-01,1\n";
    let long = format!("{short}2026-01-02,0\n");
    let keys = |text: &str| -> Vec<u128> {
        let preview = look(text);
        let mapping = propose(&preview, None);
        let log = read_log(
            text.as_bytes(),
            &preview,
            &mapping,
            &reading(),
            &mut unwatched,
        )
        .unwrap();
        assert_eq!(log.duplicates.count, 0);
        log.rows.iter().map(|row| row.key).collect()
    };
    assert_eq!(keys(short)[..], keys(&long)[..2]);
}

#[test]
fn an_identifier_that_comes_back_is_said_and_kept() {
    let text =
        "id,time,prediction\n7,2026-01-01,1\n8,2026-01-01,1\n7,2026-01-01,0\n7,2026-01-01,1\n";
    let preview = look(text);
    let log = read_log(
        text.as_bytes(),
        &preview,
        &propose(&preview, None),
        &reading(),
        &mut unwatched,
    )
    .unwrap();
    assert_eq!((log.rows.len(), log.duplicates.count), (4, 2));
    let listed: Vec<_> = log
        .duplicates
        .listed
        .iter()
        .map(|row| (row.line, row.first_line, row.same))
        .collect();
    assert_eq!(listed, [(4, 2, false), (5, 2, true)]);
}

#[test]
fn hours_that_are_doubtful_are_decided_and_counted() {
    let text =
        "id,time,prediction\n1,2026-10-25 02:30,1\n2,2026-03-29 02:30,0\n3,2026-03-29 04:30,0\n";
    let preview = look(text);
    let log = read_log(
        text.as_bytes(),
        &preview,
        &propose(&preview, None),
        &reading(),
        &mut unwatched,
    )
    .unwrap();
    assert_eq!((log.moved.ambiguous, log.moved.missing), (1, 1));
    assert_eq!(log.rows[0].at.0, micros("2026-10-25T00:30:00Z"));
    assert_eq!(log.rows[1].at.0, micros("2026-03-29T01:30:00Z"));
}

#[test]
fn words_as_classes_need_a_positive_one() {
    let text = "id,time,prediction,outcome\n1,2026-01-01,paid,default\n2,2026-01-02,default,paid\n3,2026-01-03,paid,paid\n";
    let preview = look(text);
    let mapping = propose(&preview, None);
    let read = |positive| {
        let reading = Reading {
            positive,
            ..reading()
        };
        read_log(
            text.as_bytes(),
            &preview,
            &mapping,
            &reading,
            &mut unwatched,
        )
    };
    assert_eq!(read(None).unwrap_err().cause.id(), "positive-unknown");
    let log = read(Some("default")).unwrap();
    let said: Vec<bool> = log.rows.iter().map(|row| row.flagged).collect();
    assert_eq!(said, [false, true, false]);
    assert_eq!(log.rows[0].outcome, Some(true));
}

#[test]
fn a_score_taken_for_a_prediction_is_refused() {
    let rows: String = (0..100)
        .map(|row| format!("{row},2026-01-01,0.{row:02}5\n"))
        .collect();
    let text = format!("id,time,score\n{rows}");
    let preview = look(&text);
    let mapping = Mapping {
        prediction: Some(ColumnRef::Name("score".into())),
        score: None,
        ..propose(&preview, None)
    };
    let problem = read_log(
        text.as_bytes(),
        &preview,
        &mapping,
        &reading(),
        &mut unwatched,
    )
    .unwrap_err();
    assert!(matches!(problem.cause, Cause::TooManyClasses { .. }));
    assert_eq!(problem.column, Some(3));
}

#[test]
fn outcomes_that_have_not_come_yet_are_counted() {
    let text = "id;outcome\n1;yes\n2;\n3;no\n4;maybe\n5;no\n6;no\n";
    let preview = look(text);
    let (key, outcome) = propose_outcomes(&preview, None);
    let key = key.unwrap();
    let outcome = outcome.unwrap();
    let read = read_outcomes(
        text.as_bytes(),
        &preview,
        &key,
        &outcome,
        &reading(),
        &mut unwatched,
    )
    .unwrap();
    assert_eq!((read.rows.len(), read.waiting, read.bad.count), (4, 1, 1));
    assert_eq!(
        (read.bad.listed[0].line, &read.bad.listed[0].value[..]),
        (5, "maybe")
    );
    assert!(read.rows[0].positive && !read.rows[1].positive);
}

fn points(text: &str) -> Vec<TablePoint> {
    let preview = look(text);
    let shape = propose_shape(&preview).unwrap();
    let table =
        read_metric_table(text.as_bytes(), &preview, &shape, Berlin, &mut unwatched).unwrap();
    assert_eq!(table.bad.count, 0);
    table.points
}

#[test]
fn a_wide_and_a_long_table_of_metrics_say_the_same() {
    let wide = "month,rows,Accuracy,ROC AUC\n2026-01,5000,0.94,0.97\n2026-02,4000,0.9,\n";
    let long = "time,metric,value,rows\n2026-01,accuracy,0.94,5000\n2026-01,auc,97 %,5000\n2026-02,acc,0.9,4000\n";
    let said = |text: &str| -> Vec<(String, i64, Option<u64>, f64)> {
        let points = points(text);
        points
            .into_iter()
            .map(|point| (point.metric, point.start.0, point.rows, point.value))
            .collect()
    };
    assert_eq!(said(wide), said(long));
    assert_eq!(
        said(wide)[1],
        (
            "roc_auc".to_owned(),
            micros("2025-12-31T23:00:00Z"),
            Some(5_000),
            0.97
        )
    );
}

#[test]
fn a_row_of_metrics_with_a_fault_gives_no_point() {
    let text = "start,end,recall,F1-Score\n\
        2026-01-01,2026-01-31,0.9,0.8\n\
        2026-02-01,soon,0.9,0.8\n\
        2026-03-01,2026-03-31,0.9,good\n\
        2026-04-01,,0.9,NaN\n";
    let preview = look(text);
    let shape = propose_shape(&preview).unwrap();
    let table =
        read_metric_table(text.as_bytes(), &preview, &shape, Berlin, &mut unwatched).unwrap();
    let bad: Vec<_> = table
        .bad
        .listed
        .iter()
        .map(|row| (row.line, row.column, row.reason.id()))
        .collect();
    assert_eq!(
        bad,
        [(3, Some(2), "not-a-time"), (4, Some(4), "not-a-number")]
    );
    let said: Vec<_> = table
        .points
        .iter()
        .map(|point| (point.line, &point.metric[..], point.value))
        .collect();
    assert_eq!(
        said,
        [(2, "recall", 0.9), (2, "f1", 0.8), (5, "recall", 0.9)]
    );
    assert_eq!(
        table.points[0].end.unwrap().0,
        micros("2026-01-30T23:00:00Z")
    );
}

#[test]
fn the_same_file_has_the_same_identity() {
    let text = "id,time,prediction\n1,2026-01-01,1\n2,2026-01-01,0\n";
    let preview = look(text);
    let log = read_log(
        text.as_bytes(),
        &preview,
        &propose(&preview, None),
        &reading(),
        &mut unwatched,
    )
    .unwrap();
    assert_eq!(
        log.identity,
        outset_exchange::identity(text.as_bytes()).unwrap()
    );
}
