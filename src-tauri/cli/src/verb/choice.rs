//! Which projects bring most within a budget.

use crate::{
    answer::{Answer, Outcome},
    arguments::money::PortfolioOf,
    table::Column,
    terminal::Terminal,
};
use outset_app::{ChoiceAsk, LeftOutView};

/// The chosen set with its reasons; its document is the same in numbers.
pub(crate) fn show(of: PortfolioOf, terminal: &mut Terminal) -> Outcome {
    let ask = ChoiceAsk {
        theme: "light".to_owned(),
        width: None,
        budget: of.budget,
        goal: of.goal.id().to_owned(),
        most: of.most.unwrap_or_default(),
        people: of.people.unwrap_or_default(),
        running: of.running,
        within: of.within,
        without: of.without,
    };
    let view = terminal.look(&of.workspace.file, |session| session.choose_projects(ask))?;
    let mut text = view.headline.clone();
    for line in &view.says {
        text.push('\n');
        text.push_str(line);
    }
    let columns = [
        Column::words("choice-head-project"),
        Column::quantity("choice-head-takes"),
        Column::quantity("choice-head-suffices"),
        Column::quantity("choice-head-likely"),
        Column::quantity("choice-head-chance"),
    ];
    let mut parts = vec![terminal.list(&text, &columns, &view.chosen.rows)];
    let lists = [
        ("choice-left-out", &view.left_out),
        ("choice-not-counted", &view.not_counted),
    ];
    for (heading, rows) in lists {
        if !rows.is_empty() {
            parts.push(list(&terminal.word(heading), rows));
        }
    }
    if !view.budgets.rows.is_empty() {
        let columns = [
            Column::quantity("choice-head-budget"),
            Column::quantity("choice-head-likely"),
            Column::words("choice-head-projects"),
        ];
        parts.push(terminal.list(&view.budgets.title, &columns, &view.budgets.rows));
    }
    let parts: Vec<&str> = parts.iter().map(|part| part.trim_end()).collect();
    Ok(Answer::new(&parts.join("\n\n"), view.numbers))
}

fn list(heading: &str, rows: &[LeftOutView]) -> String {
    let mut text = heading.to_owned();
    for row in rows {
        text.push_str(&format!("\n- {}: {}", row.name, row.why));
    }
    text
}
