//! Views and drawings spelled out: HTML, text, data.
//!
//! In: views of pages. Out: the bytes of files. No decision about content is
//! made here.

pub mod drawings;
pub mod finish;
pub mod html;
pub mod templates;
