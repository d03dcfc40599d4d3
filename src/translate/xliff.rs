//! XLIFF, the format of translation programs: 1.2, which all of them read, and 2.0.
//!
//! In: a parcel, or the text of a file. Out: the text, or what came back. References stand as
//! inline codes that programs protect, with the Markdown they stand for inside them (`bpt`, `ept`,
//! `ph` of 1.2) or beside them (`originalData` of 2.0): a text can be put together again without
//! looking at the site, and programs that drop codes show plain Markdown.

mod read;
mod write;

pub use read::read;
pub use write::spelled;

/// The versions that are written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Edition {
    V12,
    V20,
}

#[cfg(test)]
mod tests;
