//! Settings of the user, apart from the workspace: words, formats, look; and what is typed but not readable.

use crate::desk::Desk;
use outset_app::{DraftText, SettingEdit, TextToRead, ValueKind, view::WorkspaceEdit};

fn set(desk: &mut Desk, key: &str, value: &str) {
    desk.session
        .set_setting(SettingEdit {
            key: key.into(),
            value: value.into(),
        })
        .unwrap();
}

#[test]
fn the_language_of_words_and_the_format_of_numbers_are_apart() {
    let mut desk = Desk::new();
    let anna = desk.person("Anna", "1,234.5", "");
    set(&mut desk, "language", "de");
    let view = desk.session.person(crate::desk::id(&anna)).unwrap();
    assert!(
        view.headline.contains("€1,234.50 je Stunde"),
        "{}",
        view.headline
    );
    assert_eq!(
        desk.session.history().undo.as_deref(),
        Some("Rückgängig: Person hinzufügen")
    );
    set(&mut desk, "number_format", "dot_comma");
    let view = desk.session.person(crate::desk::id(&anna)).unwrap();
    assert!(
        view.headline.contains("1.234,50\u{a0}€ je Stunde"),
        "{}",
        view.headline
    );
}

#[test]
fn settings_are_there_at_the_next_start_and_only_offered_values_are_taken() {
    let mut desk = Desk::new();
    set(&mut desk, "theme", "dark");
    set(&mut desk, "text_size", "150");
    for (key, value) in [
        ("theme", "pink"),
        ("text_size", "151"),
        ("no such", "x"),
        ("language", "fr"),
    ] {
        let refused = desk.session.set_setting(SettingEdit {
            key: key.into(),
            value: value.into(),
        });
        assert_eq!(refused.unwrap_err().field.as_deref(), Some(key));
    }
    let again = outset_app::Session::new(
        outset_app::Home::at(&desk.folder.path().join("home")),
        outset_store::Holder::Window,
        outset_app::machine_clock,
    );
    let settings = again.session().unwrap().settings;
    assert_eq!((settings.theme.as_str(), settings.text_size), ("dark", 150));
}

#[test]
fn what_is_typed_is_read_back_beside_the_field() {
    let desk = Desk::new();
    let read = |kind, text: &str| {
        desk.session.read_text(TextToRead {
            kind,
            text: text.into(),
        })
    };
    assert_eq!(read(ValueKind::Money, "1,234").unwrap().text, "€1,234");
    assert_eq!(read(ValueKind::Share, "12.5").unwrap().text, "12.5\u{a0}%");
    assert_eq!(
        read(ValueKind::Month, "11/2026").unwrap().text,
        "Nov\u{a0}2026"
    );
    assert_eq!(
        read(ValueKind::Day, "2026-11-03").unwrap().text,
        "3 November 2026"
    );
    assert_eq!(
        read(ValueKind::Hours, "7.5").unwrap().text,
        "7.5 hours a day"
    );
    assert_eq!(read(ValueKind::Money, " ").unwrap().text, "");
    assert!(read(ValueKind::Money, "1.234,5").is_err());
}

#[test]
fn a_draft_outlives_the_session_and_is_no_step_of_undo() {
    let mut desk = Desk::new();
    let key = "project/1/budget";
    desk.session
        .save_draft(DraftText {
            key: key.into(),
            text: Some("about twelve".into()),
        })
        .unwrap();
    assert_eq!(desk.session.history().undo, None);
    desk.session.close_workspace().unwrap();
    desk.open(false);
    assert_eq!(desk.session.drafts().unwrap()[0].text, "about twelve");
    desk.session
        .save_draft(DraftText {
            key: key.into(),
            text: None,
        })
        .unwrap();
    assert!(desk.session.drafts().unwrap().is_empty());
}

#[test]
fn the_workspace_has_settings_of_its_own_and_they_are_undone_like_everything() {
    let mut desk = Desk::new();
    for (field, text) in [
        ("name", "Northwind analytics"),
        ("currency", "CHF"),
        ("fiscal_year_start", "4"),
        ("time_zone", "America/New_York"),
        ("growth_level", "platform"),
        ("hours_per_day", "7.5"),
        ("specialist", "true"),
    ] {
        desk.session
            .set_workspace(WorkspaceEdit {
                field: field.into(),
                text: text.into(),
                visit: None,
            })
            .unwrap();
    }
    let workspace = desk.session.session().unwrap().workspace.unwrap();
    assert_eq!(
        (
            workspace.currency.as_str(),
            workspace.hours_per_day.as_str(),
            workspace.specialist
        ),
        ("CHF", "7.5", true)
    );
    while desk.session.history().undo.is_some() {
        desk.session.undo().unwrap();
    }
    let workspace = desk.session.session().unwrap().workspace.unwrap();
    assert_eq!(
        (workspace.name.as_str(), workspace.growth_level.as_str()),
        ("Northwind", "first")
    );
    for (field, text) in [
        ("currency", "XAU"),
        ("time_zone", "Mars"),
        ("fiscal_year_start", "13"),
        ("hours_per_day", "0"),
    ] {
        let edit = WorkspaceEdit {
            field: field.into(),
            text: text.into(),
            visit: None,
        };
        assert_eq!(
            desk.session
                .set_workspace(edit)
                .unwrap_err()
                .field
                .as_deref(),
            Some(field)
        );
    }
}

#[test]
fn every_list_that_is_offered_is_complete_in_both_languages() {
    let mut desk = Desk::first_start();
    for language in ["en", "de"] {
        set(&mut desk, "language", language);
        let choices = desk.session.choices();
        let lists = [
            &choices.growth_levels,
            &choices.stages,
            &choices.rate_units,
            &choices.themes,
            &choices.months,
        ];
        for choice in lists.into_iter().flatten() {
            assert!(
                !choice.name.contains('-') || choice.name.contains(' '),
                "{choice:?} has words"
            );
        }
        assert!(choices.currencies.iter().any(|choice| choice.id == "EUR"));
        assert!(choices.time_zones.len() > 300);
    }
}
