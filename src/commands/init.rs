//! todo
use clap::Args;
use super::Done;
use crate::shell::terminal::Terminal;

/// Make a new site
#[derive(Clone, Debug, Args)]
pub struct Init {}

/// Makes it.
pub fn run(_args: &Init, _terminal: &Terminal) -> Done {
    Ok(super::Exit::Fine)
}
