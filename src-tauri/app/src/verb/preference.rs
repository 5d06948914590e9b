//! The user's settings, the lists to choose from, and how typed texts are understood.

use crate::{
    Code, Problem, Result, Session, estimate, read,
    session::text_of,
    settings::TEXT_SIZES,
    view::{
        About, Choice, Choices, PageName, Reading, SessionView, SettingEdit, TextToRead, ValueKind,
    },
    words,
};
use outset_core::{
    money::Currency,
    number::NumberFormat,
    person::RateUnit,
    project::Stage,
    time::{DateOrder, Day},
    workspace::{GrowthLevel, read_hours},
};
use outset_store::SCHEMA_VERSION;

/// Themes that can be chosen.
const THEMES: [&str; 3] = ["system", "light", "dark"];

impl Session {
    /// Changes one setting.
    ///
    /// # Errors
    /// A setting or value that is not offered.
    pub fn set_setting(&mut self, edit: SettingEdit) -> Result<SessionView> {
        let value = edit.value;
        let settings = &mut self.settings;
        let accepted = match edit.key.as_str() {
            "language" if words::LANGUAGES.contains(&value.as_str()) => {
                settings.language = value.clone();
                true
            }
            "theme" if THEMES.contains(&value.as_str()) => {
                settings.theme = value.clone();
                true
            }
            "number_format" if NumberFormat::from_id(&value).is_some() => {
                settings.number_format = value.clone();
                true
            }
            "date_format" if DateOrder::from_id(&value).is_some() => {
                settings.date_format = value.clone();
                true
            }
            "text_size" => match value.parse().ok().filter(|size| TEXT_SIZES.contains(size)) {
                Some(size) => {
                    settings.text_size = size;
                    true
                }
                None => false,
            },
            "recent_headlines" => match value.parse() {
                Ok(on) => {
                    settings.recent_headlines = on;
                    true
                }
                Err(_) => false,
            },
            _ => false,
        };
        if !accepted {
            let problem = Problem::new(
                self.language(),
                Code::Invalid,
                "problem-not-in-list",
                &[("found", &value)],
            );
            return Err(problem.at(&edit.key));
        }
        self.keep_settings();
        self.session()
    }

    /// Keeps the page that is open, to be found again next time.
    pub fn remember_page(&mut self, page: PageName) {
        if let Some(open) = &self.open {
            self.settings
                .pages
                .insert(open.store.path().to_owned(), page.page);
            self.keep_settings();
        }
    }

    /// What this program is.
    pub fn about(&self) -> About {
        About {
            version: env!("CARGO_PKG_VERSION").to_owned(),
            schema: SCHEMA_VERSION,
            licence: env!("CARGO_PKG_LICENSE").to_owned(),
            settings_folder: text_of(&self.home.settings),
            workspace_path: self.open.as_ref().map(|open| text_of(open.store.path())),
        }
    }

    /// Every list that the window offers.
    pub fn choices(&self) -> Choices {
        let word = |id: String| words::text(self.language(), &id);
        let choice = |id: &str, message: String| Choice {
            id: id.to_owned(),
            name: word(message),
        };
        let format = self.format();
        Choices {
            languages: words::LANGUAGES
                .iter()
                .map(|id| choice(id, format!("language-{id}")))
                .collect(),
            themes: THEMES
                .iter()
                .map(|id| choice(id, format!("theme-{id}")))
                .collect(),
            text_sizes: TEXT_SIZES
                .iter()
                .map(|size| Choice {
                    id: size.to_string(),
                    name: format!("{size}\u{a0}%"),
                })
                .collect(),
            number_formats: NumberFormat::ALL
                .into_iter()
                .map(|numbers| {
                    let example = crate::format::Formatter {
                        numbers,
                        ..format.clone()
                    }
                    .number(1_234_567.89, 2);
                    Choice {
                        id: numbers.id().to_owned(),
                        name: example,
                    }
                })
                .collect(),
            date_formats: DateOrder::ALL
                .into_iter()
                .filter_map(|order| {
                    Day::new(2026, 11, 23).map(|day| Choice {
                        id: order.id().to_owned(),
                        name: order.write(day),
                    })
                })
                .collect(),
            currencies: Currency::all()
                .iter()
                .map(|currency| self.currency_choice(currency))
                .collect(),
            time_zones: chrono_tz::TZ_VARIANTS
                .iter()
                .map(|zone| Choice {
                    id: zone.name().to_owned(),
                    name: zone.name().replace('_', " "),
                })
                .collect(),
            growth_levels: GrowthLevel::ALL
                .iter()
                .map(|level| choice(level.id(), format!("growth-{}", level.id())))
                .collect(),
            months: (1..=12)
                .map(|n| Choice {
                    id: n.to_string(),
                    name: word(format!("month-long-{n}")),
                })
                .collect(),
            stages: Stage::ALL
                .iter()
                .map(|stage| choice(stage.id(), format!("stage-{}", stage.id())))
                .collect(),
            rate_units: RateUnit::ALL
                .iter()
                .map(|unit| choice(unit.id(), format!("rate-unit-{}", unit.id())))
                .collect(),
        }
    }

    fn currency_choice(&self, currency: &Currency) -> Choice {
        let name = estimate::currency::name_of(currency.code(), &self.format());
        Choice {
            id: currency.code().to_owned(),
            name: format!("{} – {name}", currency.code()),
        }
    }

    /// How a typed text is understood, for showing beside its field. An empty text is understood as
    /// nothing.
    ///
    /// # Errors
    /// What the field would not accept.
    pub fn read_text(&self, asked: TextToRead) -> Result<Reading> {
        let (format, text) = (self.format(), asked.text.as_str());
        if text.trim().is_empty() {
            return Ok(Reading {
                text: String::new(),
            });
        }
        let understood = match asked.kind {
            ValueKind::Money => {
                let currency = self.read(|reader| reader.workspace())?.currency;
                read::money(text, &currency, &format).map(|money| format.money(money).text)
            }
            ValueKind::Pay => {
                let currency = self.read(|reader| reader.workspace())?.currency;
                read::pay(text, &currency, &format).map(|money| format.money(money).text)
            }
            ValueKind::Share => read::share(text, &format).map(|share| format.share(share).text),
            ValueKind::Month => read::month(text, &format).map(|month| format.month(month)),
            ValueKind::Day => read::day(text, &format).map(|day| {
                let month = words::text(
                    self.language(),
                    &format!("month-long-{}", outset_core::time::Month::of(day).month()),
                );
                let number = day.iso()[8..].trim_start_matches('0').to_owned();
                words::text_with(
                    self.language(),
                    "day-long",
                    &[
                        ("day", &number),
                        ("month", &month),
                        ("year", &day.iso()[..4]),
                    ],
                )
            }),
            ValueKind::Hours => read_hours(text, format.numbers).map(|hours| {
                words::text_with(
                    self.language(),
                    "hours-a-day",
                    &[("hours", &format.number(hours, 2))],
                )
            }),
        };
        read::field("text", understood, &format).map(|text| Reading { text })
    }
}
