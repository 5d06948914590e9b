//! Figures as their readers get them: laws that hold for any input, pictures that were looked at,
//! and a gallery to look at again.

mod anything;
mod budgets;
mod chances;
mod gallery;
mod laws;
mod picture;
mod ranges;
mod returns;
mod samples;
mod snapshots;
mod words;
