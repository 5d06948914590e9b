//! Words for people, from the Fluent files that window, documents and terminal share.

use fluent_templates::{Loader, fluent_bundle::FluentValue, static_loader};
use std::{borrow::Cow, collections::HashMap};
use unic_langid::{LanguageIdentifier, langid};

static_loader! {
    static LOCALES = {
        locales: "../../assets/locales",
        fallback_language: "en",
        // Invisible isolating marks would end up in file names, titles and tables.
        customise: |bundle| bundle.set_use_isolating(false),
    };
}

/// The languages that are complete, by code.
pub const LANGUAGES: [&str; 2] = ["en", "de"];

/// The language of the system where it is one of ours, otherwise English.
pub fn language_of_system() -> String {
    let locale = sys_locale::get_locale().unwrap_or_default();
    let language = locale
        .split(['-', '_', '.'])
        .next()
        .unwrap_or_default()
        .to_lowercase();
    LANGUAGES
        .into_iter()
        .find(|known| *known == language)
        .unwrap_or("en")
        .to_owned()
}

/// One message.
pub fn text(language: &str, id: &str) -> String {
    say(language, id, &[], None)
}

/// One message with ready-made texts put in.
pub fn text_with(language: &str, id: &str, texts: &[(&'static str, &str)]) -> String {
    say(language, id, texts, None)
}

/// One message whose wording follows a count; the count itself is put in as a ready-made text.
pub fn text_counted(
    language: &str,
    id: &str,
    count: usize,
    texts: &[(&'static str, &str)],
) -> String {
    say(language, id, texts, Some(count))
}

fn say(language: &str, id: &str, texts: &[(&'static str, &str)], count: Option<usize>) -> String {
    let mut args: HashMap<Cow<'static, str>, FluentValue<'_>> = texts
        .iter()
        .map(|(name, text)| (Cow::Borrowed(*name), FluentValue::from(*text)))
        .collect();
    if let Some(count) = count {
        args.insert(Cow::Borrowed("count"), FluentValue::from(count));
    }
    // A house test sees to it that every id exists; should one be missing, its name says where to look.
    LOCALES
        .try_lookup_with_args(&identifier(language), id, &args)
        .unwrap_or_else(|| id.to_owned())
}

fn identifier(language: &str) -> LanguageIdentifier {
    if language == "de" {
        langid!("de")
    } else {
        langid!("en")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn both_languages_speak_and_an_unknown_one_is_english() {
        assert_eq!(text("en", "stage-deliver"), "Deliver");
        assert_eq!(text("de", "stage-deliver"), "Liefern");
        assert_eq!(text("fr", "stage-deliver"), "Deliver");
        assert_eq!(text("en", "no-such-message"), "no-such-message");
    }
}
