//! Printers for diagnostics, one file per format.
