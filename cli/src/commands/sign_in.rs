//! `percole sign-in`: a token of one's own, by the code of a link.

use std::io::BufRead;
use std::path::PathBuf;

use percole_proto::v1::SignInRequest;
use percole_tls::Fingerprint;
use percole_words::cli_sign_in;
use serde_json::json;

use super::Answered;
use crate::input::file::{self, Secrecy};
use crate::input::question;
use crate::link::target::Target;
use crate::output::answer::Answer;
use crate::output::failure::Failure;
use crate::output::times;
use crate::session::Session;

/// The longest code: a link's address may be typed as a whole.
const CODE_BYTES_MAX: u64 = 1_000;

/// Sign in as a person by the code of a link, and keep a token of one's own in a file
///
/// The code is on the link that was printed for you or came by mail; it serves once. Commands use the file with
/// --token-file FILE, or PERCOLE_TOKEN_FILE. Your page on the node's site lists where you are signed in, and ends it.
#[derive(clap::Args)]
pub(crate) struct Args {
    /// The code; without it, it is asked for, and stands in no history of commands
    code: Option<String>,
    /// Where the node is reached; your page on its site says it
    #[arg(long, value_name = "HOST:PORT", requires = "fingerprint")]
    address: Option<String>,
    /// By what the node is known; your page on its site says it
    #[arg(long, value_name = "FINGERPRINT", requires = "address")]
    fingerprint: Option<Fingerprint>,
    /// Write the token here, readable by you only
    #[arg(long, value_name = "FILE", default_value = "percole-token.toml")]
    out: PathBuf,
    /// What this computer is called where you see where you are signed in
    #[arg(long, value_name = "NAME", default_value = "percole")]
    client: String,
}

impl Args {
    pub(crate) async fn run(self, session: &Session) -> Answered {
        // A code serves once: nothing is asked for before its token can be kept.
        file::check_new(&self.out)?;
        let code = match self.code {
            Some(code) => code,
            None => typed(session)?,
        };
        let node = match self.address.clone().zip(self.fingerprint) {
            Some((address, fingerprint)) => {
                session.node_at(|| Ok(Target::Unknown(address.clone(), fingerprint.into()))).await?
            }
            None => session.node().await?,
        };
        let request = SignInRequest { code, client: self.client, address: self.address.unwrap_or_default() };
        let made = node.once(node.sign_in().sign_in(request), "percole sign-in").await?;
        file::write_new(&self.out, made.token_file.as_bytes(), Secrecy::Secret)?;
        let place = self.out.display().to_string();
        let sentence = cli_sign_in::done(&made.name, times::moment(made.expires_us), &place);
        let document = json!({ "name": made.name, "file": place, "expires_us": made.expires_us.to_string() });
        Ok(Answer::done(document, sentence).note(cli_sign_in::use_it(&place)))
    }
}

/// The code as it is typed at the terminal, or comes through a pipe.
fn typed(session: &Session) -> Result<String, Failure> {
    if question::can_be_asked() {
        session.screen.remarks().say(&session.reader().say(cli_sign_in::type_code()));
    }
    let mut line = String::new();
    let read = std::io::Read::take(std::io::stdin().lock(), CODE_BYTES_MAX).read_line(&mut line);
    match line.trim() {
        code if read.is_ok() && !code.is_empty() => Ok(code.to_owned()),
        _ => Err(Failure::usage(cli_sign_in::no_code()).next(cli_sign_in::where_codes_are())),
    }
}
