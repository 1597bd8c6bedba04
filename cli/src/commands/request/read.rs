//! `percole request list` and `show`.

use percole_domain::request::{RequestAnswer, RequestKind, RequestStanding};
use percole_proto::v1::{
    GetRequestRequest, ListRequestsRequest, ListRequestsResponse, RequestDetail, RequestLine,
};
use percole_words::{Arg, cli, cli_request, meeting as columns, organisation};

use crate::commands::Answered;
use crate::commands::page::Page;
use crate::input::word::one_of;
use crate::link::node::ask;
use crate::output::answer::Answer;
use crate::output::reader::{Reader, paragraphs};
use crate::output::words::{clean, clean_paragraph, short};
use crate::session::Session;

/// List what was asked of bodies, as far as you may read it, and where the answers stand
#[derive(clap::Args)]
pub(crate) struct List {
    /// Only those to this body: name, id or prefix
    #[arg(long, default_value = "", hide_default_value = true)]
    body: String,
    /// Only those that wait for an answer, the first that falls due first
    #[arg(long)]
    open: bool,
    /// Only those that you filed
    #[arg(long)]
    mine: bool,
    /// Only those that ask for this
    #[arg(long, value_parser = one_of!(RequestKind))]
    kind: Option<RequestKind>,
    /// Only those on the agenda of this meeting: id or prefix
    #[arg(long, default_value = "", hide_default_value = true)]
    meeting: String,
    #[command(flatten)]
    page: Page,
}

impl List {
    pub(super) async fn run(self, session: &Session) -> Answered {
        let node = session.node().await?;
        let list = ask!(node.request().list(ListRequestsRequest {
            body: self.body,
            open: self.open,
            mine: self.mine,
            kind: self.kind.map(|kind| kind.to_string()).unwrap_or_default(),
            meeting: self.meeting,
            limit: self.page.limit,
            cursor: self.page.cursor,
        }))?;
        Ok(listed(session.reader(), &list))
    }
}

fn listed(reader: Reader, list: &ListRequestsResponse) -> Answer {
    let titles = [
        cli::title_id(),
        organisation::column_body(),
        cli_request::title_asked(),
        columns::meeting_column_title(),
        cli_request::title_filed(),
        cli_request::title_standing(),
    ];
    let row = |line: &RequestLine| {
        [
            short(&line.id),
            body(reader, line),
            reader.word::<RequestKind>(&line.kind),
            clean(&line.title),
            reader.moment(line.filed_us),
            standing(reader, line),
        ]
    };
    let table = reader.table(titles, list.requests.iter().map(row), &cli_request::none());
    Answer::of(list, table).goes_on(&list.next_cursor)
}

fn body(reader: Reader, line: &RequestLine) -> String {
    reader.say(cli_request::body_of(line.body_name.as_str(), line.recipient_name.as_str()))
}

/// A sentence; who is late is said to be late only when it is known.
fn standing(reader: Reader, line: &RequestLine) -> String {
    let due = || Arg::from(reader.closing(line.due_us));
    match line.standing.parse() {
        Ok(RequestStanding::Awaited) => reader.say(cli_request::awaited(due(), line.days)),
        Ok(RequestStanding::Late) => reader.say(cli_request::late(line.days, due())),
        Ok(RequestStanding::Unknown) => reader.say(cli_request::unknown(due(), line.recipient_name.as_str())),
        Ok(RequestStanding::PutOff) => reader.say(cli_request::put_off(due())),
        Ok(RequestStanding::Answered) => reader.word::<RequestAnswer>(&line.answer),
        Ok(standing @ RequestStanding::Withdrawn) => reader.say(standing),
        Err(_) => line.standing.clone(),
    }
}

/// Show a request: what is asked, and what the body answers
#[derive(clap::Args)]
pub(crate) struct Show {
    /// The request: id or prefix
    request: String,
}

impl Show {
    pub(super) async fn run(self, session: &Session) -> Answered {
        let node = session.node().await?;
        let detail = ask!(node.request().get(GetRequestRequest { request: self.request }))?;
        Ok(shown(session.reader(), &detail))
    }
}

fn shown(reader: Reader, detail: &RequestDetail) -> Answer {
    let line = detail.line.clone().unwrap_or_default();
    let readers = if line.confidential { reader.say(cli_request::confidential()) } else { String::new() };
    let from = if line.signed_by.is_empty() { &line.asking_body_name } else { &line.signed_by };
    let facts = reader.facts([
        (organisation::column_body(), body(reader, &line)),
        (cli::title_id(), line.id.clone()),
        (cli_request::title_asked(), reader.word::<RequestKind>(&line.kind)),
        (columns::meeting_column_title(), clean(&line.title)),
        (cli_request::title_from(), clean(from)),
        (cli_request::title_filed(), reader.moment(line.filed_us)),
        (cli_request::title_standing(), standing(reader, &line)),
        (cli_request::title_readers(), readers),
        (cli::title_reason(), clean_paragraph(&line.reason)),
    ]);
    let text = Some(clean_paragraph(&detail.text)).filter(|text| !text.is_empty());
    Answer::of(detail, paragraphs(std::iter::once(facts).chain(text).chain(answer(reader, detail))))
}

fn answer(reader: Reader, detail: &RequestDetail) -> Option<String> {
    let answer = detail.answer.as_ref()?;
    let meeting = match answer.meeting_start_us {
        0 => String::new(),
        start_us => format!("{}, {}", clean(&answer.meeting_title), reader.moment(start_us)),
    };
    let facts = reader.facts([
        (cli_request::title_answer(), reader.word::<RequestAnswer>(&answer.kind)),
        (cli_request::title_meeting(), meeting),
        (cli_request::title_article(), clean(&answer.article)),
        (cli_request::title_until(), reader.moment(answer.until_us)),
        (cli::title_reason(), clean_paragraph(&answer.reason)),
    ]);
    let text = Some(clean_paragraph(&answer.text)).filter(|text| !text.is_empty());
    Some(paragraphs(std::iter::once(facts).chain(text)))
}

#[cfg(test)]
mod tests {
    use percole_proto::v1::RequestAnswer as Answered;

    use super::*;
    use crate::output::specimen::{NOW_US, in_every_language};

    fn line() -> RequestLine {
        RequestLine {
            id: format!("{}:{}", "ab".repeat(32), "0123".repeat(8)),
            body_name: "Conseil d’administration".into(),
            recipient_name: "France".into(),
            kind: "agenda".into(),
            title: "Le prix des parts sociales".into(),
            signed_by: "Zoé Petit".into(),
            state: "filed".into(),
            standing: "awaited".into(),
            days: 12,
            filed_us: NOW_US,
            due_us: NOW_US + 12 * 86_400_000_000,
            ..Default::default()
        }
    }

    #[test]
    fn requests_are_listed() {
        let of = |standing: &str, days| RequestLine { standing: standing.into(), days, ..line() };
        let answered = RequestLine { answer: "refused".into(), ..of("answered", 0) };
        let requests = vec![
            line(),
            of("awaited", 1),
            of("late", 3),
            of("unknown", 2),
            of("put_off", 30),
            answered,
            of("withdrawn", 0),
        ];
        let list = ListRequestsResponse { requests, next_cursor: "32".into() };
        insta::assert_snapshot!(in_every_language(|reader| listed(reader, &list)));
    }

    #[test]
    fn a_request_is_shown_with_its_answer() {
        let placed = Answered {
            kind: "placed".into(),
            meeting_title: "Séance de mars".into(),
            meeting_start_us: NOW_US,
            text: "Au premier point.".into(),
            reason: "la séance de février est annulée".into(),
            ..Default::default()
        };
        let detail = RequestDetail {
            line: Some(RequestLine { standing: "answered".into(), answer: "placed".into(), ..line() }),
            text: "Pourquoi ce prix ?".into(),
            answer: Some(placed),
            ..Default::default()
        };
        insta::assert_snapshot!(in_every_language(|reader| shown(reader, &detail)));
    }

    #[test]
    fn a_request_that_few_read_says_so() {
        let confidential = RequestLine { confidential: true, kind: "mediation".into(), ..line() };
        let detail = RequestDetail { line: Some(confidential), ..Default::default() };
        insta::assert_snapshot!(in_every_language(|reader| shown(reader, &detail)));
    }
}
