//! Arguments as typed, and what follows from them.
//!
//! One derived tree feeds the parser, the help and, later, completions and
//! manual pages. Every help text ends with examples: they are what people read.

use clap::{Parser, Subcommand, ValueEnum};

use crate::commands::{Done, Exit, Failure, build, check, explain, init, layout, new, serve, translate};
use crate::shell::terminal::{self, Terminal};

/// Compile descriptions of industrial clusters into a multilingual static site
///
/// A site is a folder with site.toml and content/: one folder per cluster, with
/// records in TOML or CSV and explanations in Markdown. Every number, date and
/// tie is written once, with its source.
#[derive(Debug, Parser)]
#[command(
    name = "narrarium",
    version,
    propagate_version = true,
    arg_required_else_help = true,
    max_term_width = 100,
    after_help = "\
First steps:
  narrarium init my-site      a complete small site to change
  cd my-site
  narrarium serve --open      see it while you write
  narrarium check             what is wrong or missing
  narrarium build             the finished site, in public/

`narrarium help COMMAND` tells more, with examples."
)]
struct Cli {
    /// Print only what went wrong and what was asked for
    #[arg(long, short, global = true)]
    quiet: bool,
    /// When to use colour
    #[arg(long, global = true, value_enum, default_value_t = Colour::Auto, value_name = "WHEN", hide_possible_values = true, help = "When to use colour: auto, always, never")]
    color: Colour,
    #[command(subcommand)]
    command: Command,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum Colour {
    Auto,
    Always,
    Never,
}

#[derive(Debug, Subcommand)]
enum Command {
    Init(init::Init),
    New(new::New),
    Build(build::Build),
    Serve(serve::Serve),
    Check(check::Check),
    Layout(layout::Layout),
    Translate(translate::Translate),
    Explain(explain::Explain),
}

/// Reads the arguments and does what they say. Returns the exit code.
pub fn run() -> u8 {
    let cli = match Cli::try_parse() {
        Ok(cli) => cli,
        Err(error) => {
            // Help and version are no errors; a closed pipe is nobody's fault.
            _ = error.print();
            return if error.use_stderr() { Exit::Usage.code() } else { Exit::Fine.code() };
        }
    };
    match cli.color {
        Colour::Auto => {}
        Colour::Always => terminal::always_colour(),
        Colour::Never => terminal::never_colour(),
    }
    let terminal = Terminal::new(cli.quiet);
    let exit = match dispatch(&cli.command, &terminal) {
        Ok(exit) => exit,
        Err(Failure::Usage(error)) => {
            terminal.error(&error);
            Exit::Usage
        }
        Err(Failure::System(error)) => {
            terminal.error(&error);
            Exit::System
        }
    };
    exit.code()
}

fn dispatch(command: &Command, terminal: &Terminal) -> Done {
    match command {
        Command::Init(args) => init::run(args, terminal),
        Command::New(args) => new::run(args, terminal),
        Command::Build(args) => build::run(args, terminal),
        Command::Serve(args) => serve::run(args, terminal),
        Command::Check(args) => check::run(args, terminal),
        Command::Layout(args) => layout::run(args, terminal),
        Command::Translate(args) => translate::run(args, terminal),
        Command::Explain(args) => explain::run(args, terminal),
    }
}

#[cfg(test)]
mod tests {
    #[test]
    fn the_tree_is_well_formed() {
        use clap::CommandFactory;
        super::Cli::command().debug_assert();
    }
}
