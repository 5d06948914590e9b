//! Answers to the guided questions: words with who said them, and what is answered with yes or no.

use super::scope::speaker;
use crate::{
    Problem, Result, Session, problem, read,
    scope::yes_or_no,
    view::{AnswerEdit, AnswerOrigin, CheckEdit, Done},
};
use outset_core::{
    Invalid,
    certainty::Certainty,
    name,
    scope::{facts::Check, question::Question},
    time::Day,
};
use outset_store::{Op, table::answer::Answer};

impl Session {
    /// Stores what was said to a question; an empty text takes the answer away.
    ///
    /// # Errors
    /// A question that does not exist, and words that are too long.
    pub fn set_answer(&mut self, edit: AnswerEdit) -> Result<Done> {
        let format = self.format();
        let question = in_list(Question::from_id(&edit.question), &edit.question);
        let question = read::field("question", question, &format)?;
        let text = read::field("text", name::note(&edit.text), &format)?;
        let certainty = edit.certainty.as_deref().map(|id| {
            let known = in_list(Certainty::from_id(id), id);
            read::field("certainty", known, &format)
        });
        self.keep_answer(Said {
            project: edit.project,
            question: question.id(),
            text,
            certainty: certainty.transpose()?,
            said_by: speaker(edit.said_by.as_deref()),
            visit: edit.visit,
        })
    }

    /// Stores a yes or a no; without either the question is open again.
    ///
    /// # Errors
    /// What is neither, and a question that does not exist.
    pub fn set_check(&mut self, edit: CheckEdit) -> Result<Done> {
        let format = self.format();
        let check = in_list(Check::from_id(&edit.check), &edit.check);
        let check = read::field("check", check, &format)?;
        let known = edit.answer.is_empty() || yes_or_no(&edit.answer).is_some();
        let answer = in_list(known.then_some(edit.answer.clone()), &edit.answer);
        self.keep_answer(Said {
            project: edit.project,
            question: check.id(),
            text: read::field("answer", answer, &format)?,
            certainty: None,
            said_by: speaker(edit.said_by.as_deref()),
            visit: None,
        })
    }

    /// Stores what is known about an answer besides its words: `certainty`, `said_by` or `said_on`.
    ///
    /// # Errors
    /// What the field does not accept, and a question without an answer.
    pub fn set_answer_origin(&mut self, edit: AnswerOrigin) -> Result<Done> {
        let format = self.format();
        let found = self.answer_to(&edit.project, &edit.question)?;
        let mut row = found.ok_or_else(|| self.no_such_answer())?;
        let changed = match edit.field.as_str() {
            "certainty" => in_list(Certainty::from_id(&edit.text), &edit.text)
                .map(|certainty| row.certainty = certainty.id().to_owned()),
            "said_by" => name::optional(&edit.text).map(|by| row.said_by = by),
            "said_on" => read::optional(&edit.text, |text| read::day(text, &format))
                .map(|day| row.said_on = day.map(Day::iso)),
            field => in_list(None, field),
        };
        read::field(&edit.field, changed, &format)?;
        self.write(Op::AnswerQuestion, edit.visit.as_deref(), |tx| {
            tx.update_answer(&row).map(|()| None)
        })
    }

    fn keep_answer(&mut self, said: Said) -> Result<Done> {
        let (format, now) = (self.format(), self.now());
        let found = self.answer_to(&said.project, said.question)?;
        let visit = said.visit.clone();
        if said.text.is_empty() {
            return self.write(Op::ClearAnswer, visit.as_deref(), |tx| {
                found.map_or(Ok(None), |row| tx.delete_answer(&row.id).map(|()| None))
            });
        }
        let today = now.day_in(format.zone).iso();
        self.write(Op::AnswerQuestion, visit.as_deref(), |tx| {
            tx.project(&said.project)?;
            let id = tx.new_id();
            let is_new = found.is_none();
            let before = found.clone();
            let mut row = found.unwrap_or_else(|| said.fresh(id, now.0));
            row.text = said.text;
            if let Some(certainty) = said.certainty {
                row.certainty = certainty.id().to_owned();
            }
            if is_new || before.is_some_and(|before| before.text != row.text) {
                row.said_on = Some(today);
                row.said_by = said.said_by.unwrap_or(row.said_by);
            }
            if is_new {
                tx.insert_answer(&row)?;
                return Ok(Some(row.id));
            }
            tx.update_answer(&row).map(|()| None)
        })
    }

    fn answer_to(&self, project: &str, question: &str) -> Result<Option<Answer>> {
        let rows = self.read(|reader| reader.answers_of(project))?;
        Ok(rows.into_iter().find(|row| row.question == question))
    }

    fn no_such_answer(&self) -> Problem {
        let missing = outset_store::Error::NotFound {
            table: "answer",
            id: String::new(),
        };
        problem::file(&missing, &self.format())
    }
}

/// An answer on its way to the file.
struct Said {
    project: String,
    /// Stable name of the question or of the check.
    question: &'static str,
    text: String,
    certainty: Option<Certainty>,
    said_by: Option<String>,
    visit: Option<String>,
}

impl Said {
    /// A first answer. What nobody is named for is a guess until somebody says otherwise.
    fn fresh(&self, id: String, created_at: i64) -> Answer {
        let certainty = match self.said_by {
            Some(_) => Certainty::Asked,
            None => Certainty::Guess,
        };
        Answer {
            id,
            project_id: self.project.clone(),
            question: self.question.to_owned(),
            text: String::new(),
            certainty: certainty.id().to_owned(),
            said_by: String::new(),
            said_on: None,
            created_at,
        }
    }
}

fn in_list<T>(known: Option<T>, found: &str) -> std::result::Result<T, Invalid> {
    known.ok_or(Invalid::NotInList {
        found: found.to_owned(),
    })
}
