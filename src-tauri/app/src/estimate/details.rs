//! An estimate in every detail.
