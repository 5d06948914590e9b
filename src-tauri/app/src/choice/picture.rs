//! The picture of a choice: return against the chance to pay back.

use super::Answer;
use outset_report::{Caption, ChanceMark, Chances, ChancesKey, FigureInput, Scale};

impl Answer<'_> {
    /// Return against the chance to pay back; none where nothing can be chosen.
    pub(crate) fn figure<T>(&self, draw: &dyn Fn(&FigureInput<'_>) -> T) -> Option<T> {
        let choice = self.asked();
        let places = choice.map(|choice| self.places(choice)).unwrap_or_default();
        let shown = (0..self.ground.projects.len()).filter_map(|project| {
            let is_it = |at: &&usize| self.ground.ways[**at].project == project;
            let chosen = places.iter().find(is_it).copied();
            Some((
                chosen.or_else(|| self.ground.plan_of(project))?,
                chosen.is_some(),
            ))
        });
        let marks: Vec<ChanceMark> = shown.map(|(at, chosen)| self.mark(at, chosen)).collect();
        if marks.is_empty() {
            return None;
        }
        let currency = self.ground.currency();
        let tick = |value: f64| self.format.compact(value, currency);
        let exact = |value: f64| self.money(value, 0.0);
        let share = |value: f64| self.format.percent(value);
        let mut heads = self.heads(&["project", "chance", "likely", "takes"]);
        if choice.is_some() {
            heads.push(self.word("choice-head-choice"));
        }
        Some(draw(&FigureInput::Chances(Chances {
            caption: Caption {
                title: self.word("choice-figure"),
                conclusion: self.conclusion(&marks, choice.is_some()),
                empty: self.word("choice-none"),
            },
            key: ChancesKey {
                chosen: self.word("choice-key-chosen"),
                others: self.word(if choice.is_some() {
                    "choice-key-others"
                } else {
                    "choice-key-all"
                }),
                size: self.word("choice-key-size"),
                across: self.word("choice-head-chance"),
                up: self.word("choice-head-likely"),
            },
            money: Scale {
                tick: &tick,
                exact: &exact,
            },
            share: Scale {
                tick: &share,
                exact: &share,
            },
            marks,
            heads,
        })))
    }

    fn mark(&self, at: usize, chosen: bool) -> ChanceMark {
        let sum = self.sum(&[at], 0.0);
        let [takes, _, likely, chance] = self.cells(&sum);
        let mut cells = vec![self.named(at), chance, likely, takes];
        if self.asked.is_some() {
            cells.push(self.word(if chosen {
                "choice-key-chosen"
            } else {
                "choice-key-others"
            }));
        }
        ChanceMark {
            label: self.named(at),
            chance: sum.chance_to_pay_back.value,
            gain: sum.gain.p50,
            spending: sum.spending.p50,
            chosen,
            cells,
        }
    }

    fn conclusion(&self, marks: &[ChanceMark], is_chosen: bool) -> String {
        let greatest = |of: fn(&ChanceMark) -> f64| {
            let all = marks.iter();
            let found = all.max_by(|one, other| of(one).total_cmp(&of(other)));
            found.map_or("", |mark| mark.label.as_str())
        };
        let (surest, most) = (greatest(|mark| mark.chance), greatest(|mark| mark.gain));
        let count = |count: usize| self.format.number(count as f64, 0);
        let chosen = count(marks.iter().filter(|mark| mark.chosen).count());
        let all = count(marks.len());
        let texts = [
            ("surest", surest),
            ("most", most),
            ("chosen", &chosen),
            ("all", &all),
        ];
        let first = if surest == most {
            self.say("choice-figure-one", &texts)
        } else {
            self.say("choice-figure-two", &texts)
        };
        if !is_chosen {
            return first;
        }
        format!("{first} {}", self.say("choice-figure-chosen", &texts))
    }
}
