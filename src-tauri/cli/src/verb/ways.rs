//! All ways of a project side by side, and what stands below its result.

use crate::{
    answer::{Answer, Outcome},
    arguments::{ProjectOf, money::ValueOf, option::Figure},
    table,
    terminal::Terminal,
};
use outset_app::{
    Done, ExplainAsk, ExplanationView, ForecastAsk, Id, MapAsk, NumberTable, OptionsAsk,
    OptionsView, Problem, Session, StudyAsk,
};
use serde_json::{Value, json};

/// What was asked for instead of the forecast, if anything.
pub(super) fn asked(of: &ValueOf, terminal: &mut Terminal) -> Option<Outcome> {
    let asked = &of.asked;
    if asked.options {
        return Some(options(of, terminal));
    }
    if let Some(map) = &asked.map {
        return Some(chance_map(of, map, terminal));
    }
    if let Some(driver) = &asked.study {
        return Some(study(of, driver, terminal));
    }
    if asked.studies {
        return Some(studies(of, terminal));
    }
    asked.explain.map(|figure| explain(of, figure, terminal))
}

/// The ways of a project as the window has them.
pub(super) fn seen(session: &Session, id: String) -> Result<OptionsView, Problem> {
    session.options(asked_of(id))
}

/// All ways of a project that is named.
pub(super) fn looked_at(of: &ProjectOf, terminal: &mut Terminal) -> Result<OptionsView, Problem> {
    terminal.look(&of.workspace.file, |session: &mut Session| {
        seen(session, session.find_project(&of.project)?)
    })
}

/// All ways of a project after a change to them.
pub(super) fn changed(
    of: &ProjectOf,
    terminal: &mut Terminal,
    verb: impl FnOnce(&mut Session, String) -> Result<Done, Problem>,
) -> Result<OptionsView, Problem> {
    let edit = |session: &mut Session| {
        let project = session.find_project(&of.project)?;
        verb(session, project)
    };
    let after = |session: &Session| seen(session, session.find_project(&of.project)?);
    let (_, view) = terminal.change(&of.workspace.file, edit, after)?;
    Ok(view)
}

fn asked_of(id: String) -> OptionsAsk {
    OptionsAsk {
        id,
        theme: "light".to_owned(),
        width: None,
    }
}

/// A heading and its table, where it has rows.
pub(super) fn told(table: &NumberTable) -> String {
    if table.rows.is_empty() {
        return String::new();
    }
    let rows = table::ready(&table.columns, &table.rows);
    format!("\n{}\n{rows}", table.title)
}

/// Every way and every scenario; the document has their numbers.
fn options(of: &ValueOf, terminal: &mut Terminal) -> Outcome {
    let (view, numbers) = terminal.look(&of.workspace.file, |session: &mut Session| {
        let id = session.find_project(&of.project)?;
        session.options_and_numbers(asked_of(id))
    })?;
    Ok(Answer::new(&compared(&view), numbers))
}

/// The comparison as one reads it.
pub(super) fn compared(view: &OptionsView) -> String {
    let mut text = format!("{}\n", view.headline);
    text.push_str(&told(&view.table));
    let lacking = view.options.iter().filter(|option| !option.complete);
    for option in lacking {
        text.push_str(&format!("\n{}: {}\n", option.title, option.says));
    }
    text.push_str(&told(&view.scenario_table));
    if !view.knowing.is_empty() {
        text.push_str(&format!("\n{}\n", view.knowing));
    }
    text.push_str(&told(&view.worth_knowing));
    text
}

/// What is said where there is no result: what is missing.
fn lacking(session: &Session, id: String) -> Result<String, Problem> {
    let ask = ForecastAsk {
        id,
        samples: 16,
        seed: 1,
    };
    Ok(session.forecast(ask)?.headline)
}

/// The chance to pay back over two numbers; null while something is missing.
fn chance_map(of: &ValueOf, axes: &[String], terminal: &mut Terminal) -> Outcome {
    let axis = |at: usize| axes.get(at).cloned().unwrap_or_default();
    let found = terminal.look(&of.workspace.file, |session: &mut Session| {
        let id = session.find_project(&of.project)?;
        let found = session.map_told(MapAsk {
            id: id.clone(),
            theme: "light".to_owned(),
            width: None,
            across: axis(0),
            up: axis(1),
        })?;
        let Some((view, numbers)) = found else {
            return Ok((lacking(session, id)?, None));
        };
        let figure = view.figure.map(|figure| {
            let rows = table::ready(&figure.columns, &figure.rows);
            format!("{}\n{}\n\n{rows}", figure.title, figure.conclusion)
        });
        Ok((figure.unwrap_or_default(), numbers))
    })?;
    Ok(Answer::new(&found.0, found.1))
}

/// What one study is worth; null while something is missing.
fn study(of: &ValueOf, driver: &str, terminal: &mut Terminal) -> Outcome {
    let found = terminal.look(&of.workspace.file, |session: &mut Session| {
        let id = session.find_project(&of.project)?;
        let driver = session.find_driver(&id, driver)?;
        let typed = |text: &Option<String>| {
            let text = text.as_deref().unwrap_or_default();
            session.typed_here(text)
        };
        let ask = StudyAsk {
            id: id.clone(),
            driver,
            cases: typed(&of.size.cases),
            deviation: typed(&of.size.deviation),
            cost: typed(&of.size.cost),
        };
        let view = session.value_study(ask)?;
        let text = match &view {
            Some(view) => {
                let figures = view.figures.iter();
                let figures = figures.map(|one| format!("\n  {}: {}", one.label, one.text));
                let figures: String = figures.collect();
                format!("{} ({})\n{}{figures}", view.text, view.today, view.says)
            }
            None => lacking(session, id)?,
        };
        Ok((text, view))
    })?;
    let document = found.1.map(|view| {
        let mut document = json!(view.numbers);
        put(&mut document, "driver", json!(view.driver));
        put(&mut document, "text", json!(view.text));
        put(&mut document, "says", json!(view.says));
        document
    });
    Ok(Answer::new(&found.0, document))
}

/// A study of the usual size for each number that matters; null while something is missing.
fn studies(of: &ValueOf, terminal: &mut Terminal) -> Outcome {
    let found = terminal.look(&of.workspace.file, |session: &mut Session| {
        let id = session.find_project(&of.project)?;
        match session.value_studies(Id { id: id.clone() })? {
            Some(view) => Ok((view.says.clone(), Some(view))),
            None => Ok((lacking(session, id)?, None)),
        }
    })?;
    let (says, view) = found;
    let Some(view) = view else {
        return Ok(Answer::new(&says, json!(null)));
    };
    let heads = ["cli-column-study", "cli-column-today", "cli-column-worth"];
    let heads: Vec<String> = heads.iter().map(|id| terminal.word(id)).collect();
    let proposals = view.proposals.iter();
    let rows: Vec<Vec<String>> = proposals
        .clone()
        .map(|one| vec![one.text.clone(), one.today.clone(), one.worth.clone()])
        .collect();
    let text = match rows.is_empty() {
        true => says,
        false => format!("{says}\n\n{}", table::ready(&heads, &rows)),
    };
    let documents = proposals.map(|one| {
        let mut document = json!(one.numbers);
        put(&mut document, "driver", json!(one.driver));
        put(&mut document, "text", json!(one.text));
        document
    });
    Ok(Answer::new(&text, documents.collect::<Vec<Value>>()))
}

fn put(document: &mut Value, name: &str, value: Value) {
    if let Some(fields) = document.as_object_mut() {
        fields.insert(name.to_owned(), value);
    }
}

/// A figure taken apart, as the window's dialog has it; null while something is missing.
fn explain(of: &ValueOf, figure: Figure, terminal: &mut Terminal) -> Outcome {
    let found = terminal.look(&of.workspace.file, |session: &mut Session| {
        let id = session.find_project(&of.project)?;
        let view = session.explain_value(ExplainAsk {
            id: id.clone(),
            figure: figure.id().to_owned(),
        })?;
        match view {
            Some(view) => Ok((String::new(), Some(view))),
            None => Ok((lacking(session, id)?, None)),
        }
    })?;
    let text = match &found.1 {
        Some(view) => tree(view),
        None => found.0,
    };
    Ok(Answer::new(&text, found.1))
}

/// Title, sentences, each benefit and cost with its sums below it, the table, and every number.
fn tree(view: &ExplanationView) -> String {
    let mut text = format!("{}\n", view.title);
    for says in &view.says {
        text.push_str(&format!("{says}\n"));
    }
    for line in &view.lines {
        text.push_str(&format!("\n{}\n", line.name));
        for sum in &line.sums {
            text.push_str(&format!("  {sum}\n"));
        }
    }
    if let Some(table) = &view.table {
        text.push_str(&told(table));
    }
    if !view.drivers.is_empty() {
        text.push('\n');
    }
    for driver in &view.drivers {
        let estimate = &driver.estimate;
        text.push_str(&format!("{}: {}\n", estimate.name, estimate.reading));
        let more = [driver.typical.as_str(), &estimate.origin, &estimate.note];
        for more in more.into_iter().filter(|more| !more.is_empty()) {
            text.push_str(&format!("  {more}\n"));
        }
    }
    text
}
