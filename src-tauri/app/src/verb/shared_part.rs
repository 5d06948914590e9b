//! Who carries a shared cost, and who counts more than others.

use crate::{
    Result, Session, read,
    shared_cost::SharedCosts,
    view::{Done, SharedPartEdit},
};
use outset_store::{Op, Tx, table::shared_cost::SharedCostPart};

/// The most that a project may count.
const MOST_TIMES: f64 = 99.0;

impl Session {
    /// Says how much a project counts among those that carry a cost.
    ///
    /// # Errors
    /// No whole number from 0 to 99, and no such cost or project.
    pub fn set_shared_part(&mut self, edit: SharedPartEdit) -> Result<Done> {
        let (format, now) = (self.format(), self.now());
        let times = read::optional(&edit.times, |text| read::whole(text, MOST_TIMES, &format));
        let times = read::field("times", times, &format)?;
        let found = self.read(|reader| {
            reader.shared_cost(&edit.cost)?;
            reader.project(&edit.project)?;
            let mut parts = reader.shared_cost_parts()?.into_iter();
            Ok(parts.find(|one| one.shared_cost_id == edit.cost && one.project_id == edit.project))
        })?;
        self.write(Op::ChangeSharedCost, None, |tx| {
            match (found, times.map(i64::from)) {
                (Some(part), None) => tx.delete_shared_cost_part(&part.id)?,
                (Some(part), Some(times)) => {
                    tx.update_shared_cost_part(&SharedCostPart { times, ..part })?;
                }
                (None, Some(times)) => {
                    let part = new_part(tx, &edit.cost, edit.project, times, now.0);
                    tx.insert_shared_cost_part(&part)?;
                }
                (None, None) => {}
            }
            Ok(None)
        })
    }
}

fn new_part(
    tx: &Tx<'_>,
    cost: &str,
    project_id: String,
    times: i64,
    created_at: i64,
) -> SharedCostPart {
    SharedCostPart {
        id: tx.new_id(),
        shared_cost_id: cost.to_owned(),
        project_id,
        times,
        created_at,
    }
}

/// Chooses every project that carries a cost and that nobody spoke of yet.
pub(super) fn keep_all(tx: &Tx<'_>, cost: &str, now: i64) -> outset_store::Result<()> {
    let all = SharedCosts::of(tx)?;
    let said: Vec<String> = tx
        .shared_cost_parts()?
        .into_iter()
        .filter(|part| part.shared_cost_id == cost)
        .map(|part| part.project_id)
        .collect();
    let before = tx.shared_cost(cost)?;
    for project in &all.projects {
        if !said.contains(&project.id) && all.times(&before, &project.id) > 0 {
            tx.insert_shared_cost_part(&new_part(tx, cost, project.id.clone(), 1, now))?;
        }
    }
    Ok(())
}
