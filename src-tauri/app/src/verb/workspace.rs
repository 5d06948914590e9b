//! What holds for the whole workspace.

use crate::{
    Result, Session, problem,
    view::{Done, WorkspaceEdit},
};
use outset_core::{
    Invalid,
    money::Currency,
    name,
    workspace::{GrowthLevel, read_fiscal_start, read_hours, read_time_zone},
};
use outset_store::{Op, table::workspace::Workspace};

impl Session {
    /// Sets a field of the workspace: `name`, `currency`, `fiscal_year_start`, `time_zone`, `growth_level`,
    /// `hours_per_day` or `specialist`. A new currency is the default of new amounts; those there keep theirs.
    ///
    /// # Errors
    /// What the field does not accept.
    pub fn set_workspace(&mut self, edit: WorkspaceEdit) -> Result<Done> {
        let format = self.format();
        let (op, set) = change(&edit.field, &edit.text, &format)
            .map_err(|error| problem::invalid(&error, &format).at(&edit.field))?;
        self.write(op, edit.visit.as_deref(), |tx| {
            let mut workspace = tx.workspace()?;
            set(&mut workspace);
            tx.update_workspace(&workspace)?;
            Ok(None)
        })
    }
}

type Change = Box<dyn FnOnce(&mut Workspace)>;

fn change(
    field: &str,
    text: &str,
    format: &crate::format::Formatter,
) -> std::result::Result<(Op, Change), Invalid> {
    let not_in_list = || Invalid::NotInList {
        found: text.to_owned(),
    };
    Ok(match field {
        "name" => {
            let name = name::name(text)?;
            (
                Op::RenameWorkspace,
                Box::new(move |workspace| workspace.name = name),
            )
        }
        "currency" => {
            let code = Currency::from_code(text).ok_or_else(not_in_list)?.code();
            (
                Op::SetCurrency,
                Box::new(move |workspace| workspace.currency = code.to_owned()),
            )
        }
        "fiscal_year_start" => {
            let month = read_fiscal_start(text)?;
            (
                Op::SetFiscalYear,
                Box::new(move |workspace| workspace.fiscal_year_start = month),
            )
        }
        "time_zone" => {
            let zone = read_time_zone(text)?;
            (
                Op::SetTimeZone,
                Box::new(move |workspace| workspace.time_zone = zone.name().to_owned()),
            )
        }
        "growth_level" => {
            let level = GrowthLevel::from_id(text).ok_or_else(not_in_list)?;
            (
                Op::SetGrowthLevel,
                Box::new(move |workspace| workspace.growth_level = level.id().to_owned()),
            )
        }
        "hours_per_day" => {
            let hours = read_hours(text, format.numbers)?;
            (
                Op::SetHoursPerDay,
                Box::new(move |workspace| workspace.hours_per_day = hours),
            )
        }
        "specialist" => {
            let on = text.parse::<bool>().map_err(|_| not_in_list())?;
            (
                Op::SetSpecialist,
                Box::new(move |workspace| workspace.specialist = on),
            )
        }
        _ => {
            return Err(Invalid::NotInList {
                found: field.to_owned(),
            });
        }
    })
}

/// The row of a new workspace.
pub(super) fn new_row(id: String, name: String, currency: Currency, now: i64) -> Workspace {
    Workspace {
        id,
        name,
        currency: currency.code().to_owned(),
        fiscal_year_start: 1,
        time_zone: crate::session::zone_of_machine().name().to_owned(),
        growth_level: GrowthLevel::First.id().to_owned(),
        hours_per_day: 8.0,
        specialist: false,
        created_at: now,
    }
}
