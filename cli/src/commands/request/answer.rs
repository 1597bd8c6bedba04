//! `percole request answer`.

use percole_domain::Date;
use percole_domain::request::RequestAnswer;
use percole_proto::v1::AnswerRequestRequest;
use percole_words::cli_request;

use crate::commands::Answered;
use crate::input::word::one_of;
use crate::link::node::command;
use crate::output::receipt;
use crate::session::Session;

/// Answer a request for the body that was asked; another answer replaces the first, and says why
#[derive(clap::Args)]
pub(crate) struct Answer {
    /// The request: id or prefix
    request: String,
    /// What the body answers
    #[arg(long, value_parser = one_of!(RequestAnswer))]
    kind: RequestAnswer,
    /// The answer in words; may be left out where it stands on an agenda
    #[arg(long, default_value = "", hide_default_value = true)]
    text: String,
    /// The meeting of the body on whose agenda it stands: id or prefix
    #[arg(long, default_value = "", hide_default_value = true)]
    meeting: String,
    /// The day until which it is put off; it waits again from then on
    #[arg(long, value_parser = Date::from_any_form)]
    until: Option<Date>,
    /// The article under which it is refused
    #[arg(long = "by-article", default_value = "", hide_default_value = true)]
    article: String,
    /// The language of the answer [default: the node's first]
    #[arg(long, default_value = "", hide_default_value = true)]
    language: String,
    /// Why an earlier answer is replaced
    #[arg(long, default_value = "", hide_default_value = true)]
    reason: String,
}

impl Answer {
    pub(super) async fn run(self, session: &Session) -> Answered {
        let node = session.node().await?;
        let done = command!(node.request().answer(AnswerRequestRequest {
            request: self.request,
            kind: self.kind.to_string(),
            meeting: self.meeting,
            article: self.article,
            until: self.until.map(|day| day.to_string()).unwrap_or_default(),
            language: self.language,
            text: self.text,
            reason: self.reason,
        }))?;
        Ok(receipt::done(&done, cli_request::answered()))
    }
}
