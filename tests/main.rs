//! The one test binary: each module is a kind of test.

mod faults;
