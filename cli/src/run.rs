//! From a parsed command line to an exit code.

use crate::ambient::Ambient;
use crate::args::Cli;
use crate::input::door;
use crate::input::environment::Environment;
use crate::output::exit::Exit;
use crate::output::screen::Screen;
use crate::session::Session;

/// Carries the command out and prints what came of it.
pub(crate) async fn run(cli: Cli, ambient: Ambient, environment: Environment) -> Exit {
    let screen = Screen::of_process(cli.global.json, cli.global.quiet);
    let session = Session::new(cli.global, ambient, environment, screen);
    let outcome = cli.command.run(&session).await;
    for remark in door::remarks() {
        session.screen.remarks().say(&remark.in_lang(session.locale()));
    }
    match outcome {
        Ok(answer) if session.is_simulated() => {
            session.screen.answer(answer.of_simulated_time(), session.locale())
        }
        Ok(answer) => session.screen.answer(answer, session.locale()),
        Err(failure) => session.screen.failure(&failure, session.locale()),
    }
}
