//! Scope: is it the right problem, and is machine learning the way to solve it?
//!
//! `question` has the eight questions and what each feeds, `facts` what was answered, `readiness` what is
//! still open, `verdict` what follows by rules, and `open_point` the list of what remains to be found out.

pub mod facts;
pub mod open_point;
pub mod question;
pub mod readiness;
pub mod verdict;
