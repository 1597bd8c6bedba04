//! Which node is spoken to.

use std::path::{Path, PathBuf};

use percole_tls::ServerPin;
use percole_words::cli;

use crate::args::Global;
use crate::input::environment::Environment;
use crate::output::failure::Failure;

use super::token_file::TokenFile;

/// The socket of a node that a service manager runs.
const SYSTEM_SOCKET: &str = "/run/percole/percole.sock";
/// The socket's name in a data directory.
const SOCKET_NAME: &str = "percole.sock";

/// A node on this machine, or a remote one.
pub(crate) enum Target {
    /// The node that listens at this Unix socket.
    Socket(PathBuf),
    /// The node that made this token file.
    Remote(TokenFile),
    /// A node that is not asked as anybody in particular: its address, and the identity that it must show.
    Unknown(String, ServerPin),
}

impl Target {
    /// Options go before the environment, and the environment before the usual places.
    ///
    /// # Errors
    /// When socket and token file are both named at the same place, or the token file cannot be read.
    pub(crate) fn choose(global: &Global, environment: &Environment) -> Result<Target, Failure> {
        let named = |socket: Option<PathBuf>, token_file: Option<PathBuf>, names: [&str; 2]| match (
            socket, token_file,
        ) {
            (Some(_), Some(_)) => {
                let [socket, token_file] = names;
                Err(Failure::usage(cli::two_nodes(socket, token_file)).next(cli::give_one()))
            }
            (Some(socket), None) => Ok(Some(Target::Socket(socket))),
            (None, Some(path)) => TokenFile::read(&path).map(|file| Some(Target::Remote(file))),
            (None, None) => Ok(None),
        };
        let by_option =
            named(global.socket.clone(), global.token_file.clone(), ["--socket", "--token-file"])?;
        if let Some(target) = by_option {
            return Ok(target);
        }
        let (socket, token_file) = ("PERCOLE_SOCKET", "PERCOLE_TOKEN_FILE");
        let by_variable =
            named(environment.path(socket), environment.path(token_file), [socket, token_file])?;
        Ok(by_variable.unwrap_or_else(|| Target::Socket(usual_socket(environment, Path::exists))))
    }
}

fn usual_socket(environment: &Environment, exists: impl Fn(&Path) -> bool) -> PathBuf {
    let here = PathBuf::from(SOCKET_NAME);
    match environment.path("PERCOLE_DATA_DIR") {
        Some(data_dir) => data_dir.join(SOCKET_NAME),
        None if exists(&here) => here,
        None => PathBuf::from(SYSTEM_SOCKET),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn socket(global: &Global, variables: &[(&str, &str)]) -> PathBuf {
        match Target::choose(global, &Environment::of(variables)) {
            Ok(Target::Socket(path)) => path,
            Ok(_) => panic!("a remote node"),
            Err(failure) => panic!("{failure}"),
        }
    }

    #[test]
    fn options_go_before_variables_and_variables_before_usual_places() {
        let given = Global { socket: Some("/a/b.sock".into()), ..Global::default() };
        let variables = [("PERCOLE_SOCKET", "/v.sock"), ("PERCOLE_DATA_DIR", "/data")];
        assert_eq!(socket(&given, &variables), Path::new("/a/b.sock"));
        assert_eq!(socket(&given, &[("PERCOLE_TOKEN_FILE", "/nowhere")]), Path::new("/a/b.sock"));
        assert_eq!(socket(&Global::default(), &variables), Path::new("/v.sock"));
        assert_eq!(socket(&Global::default(), &variables[1..]), Path::new("/data/percole.sock"));
    }

    #[test]
    fn a_socket_here_is_used_before_the_systems() {
        let none = Environment::default();
        assert_eq!(usual_socket(&none, |_| true), Path::new("percole.sock"));
        assert_eq!(usual_socket(&none, |_| false), Path::new("/run/percole/percole.sock"));
    }

    #[test]
    fn two_nodes_at_once_are_refused() {
        let both = Global { socket: Some("/s".into()), token_file: Some("/t".into()), ..Global::default() };
        let failure = Target::choose(&both, &Environment::default()).err().unwrap();
        assert!(failure.to_string().contains("--socket and --token-file"), "{failure}");
        let variables = Environment::of(&[("PERCOLE_SOCKET", "/s"), ("PERCOLE_TOKEN_FILE", "/t")]);
        assert!(Target::choose(&Global::default(), &variables).is_err());
    }
}
