//! Thresholds: what a metric of a model may be, where somebody says so.

use crate::{
    Result, Session,
    format::Formatter,
    read,
    view::{Done, ThresholdEdit},
};
use outset_core::{Invalid, metric::Metric};
use outset_store::{Op, table::threshold::Threshold};

impl Session {
    /// Sets what a metric may be at least and at most; both empty takes the threshold away. Metrics that are
    /// shares are typed in percent or of 100.
    ///
    /// # Errors
    /// A limit that cannot be read, or limits in the wrong order.
    pub fn set_threshold(&mut self, edit: ThresholdEdit) -> Result<Done> {
        let format = self.format();
        let limit = |field, text: &str| {
            let value = read::optional(text, |text| value(&edit.metric, text, &format));
            read::field(field, value, &format)
        };
        let (least, most) = (limit("least", &edit.least)?, limit("most", &edit.most)?);
        if let (Some(least), Some(most)) = (least, most) {
            let order = if least <= most {
                Ok(())
            } else {
                Err(Invalid::EndsOutOfOrder)
            };
            read::field("most", order, &format)?;
        }
        let found = self.read(|reader| {
            reader.model(&edit.model)?;
            reader.thresholds_of(&edit.model)
        })?;
        let found = found.into_iter().find(|row| row.metric == edit.metric);
        if least.is_none() && most.is_none() {
            return self.write(Op::RemoveThreshold, edit.visit.as_deref(), |tx| {
                found.map_or(Ok(None), |row| tx.delete_threshold(&row.id).map(|()| None))
            });
        }
        self.write(Op::SetThreshold, edit.visit.as_deref(), |tx| {
            let row = Threshold {
                id: found
                    .as_ref()
                    .map_or_else(|| tx.new_id(), |row| row.id.clone()),
                model_id: edit.model,
                metric: edit.metric,
                least,
                most,
                source: "typed".to_owned(),
            };
            if found.is_some() {
                tx.update_threshold(&row)?;
            } else {
                tx.insert_threshold(&row)?;
            }
            Ok(None)
        })
    }
}

/// A value of a metric: a known one is a share, `0.91`, `91` or `91 %`; another one any number.
pub(super) fn value(
    metric: &str,
    text: &str,
    format: &Formatter,
) -> std::result::Result<f64, Invalid> {
    let text = text.trim();
    let percent = text.strip_suffix('%').map(str::trim_end);
    let number = format.numbers.read(percent.unwrap_or(text))?.value();
    if Metric::from_id(metric).is_none() {
        return Ok(if percent.is_some() {
            number / 100.0
        } else {
            number
        });
    }
    let share = if percent.is_some() || number > 1.0 {
        number / 100.0
    } else {
        number
    };
    if (0.0..=1.0).contains(&share) {
        Ok(share)
    } else {
        Err(Invalid::OutOfRange {
            least: 0.0,
            most: 100.0,
        })
    }
}

/// A limit as one would type it.
pub(super) fn written(metric: &str, limit: Option<f64>, format: &Formatter) -> String {
    match limit {
        None => String::new(),
        Some(limit) if Metric::from_id(metric).is_some() => {
            format!("{} %", format.number(limit * 100.0, 4))
        }
        Some(limit) => format.number(limit, 6),
    }
}
