//! `percole search`: what holds some words.

use percole_proto::v1::{SearchHit, SearchPiece, SearchRequest, SearchResponse};
use percole_words::{Message, cli, search};

use super::Answered;
use super::page::Page;
use crate::link::node::ask;
use crate::output::answer::Answer;
use crate::output::reader::Reader;
use crate::output::words::{clean, short};
use crate::session::Session;

/// What can be found, as requests name it.
const KINDS: [&str; 7] = ["report", "recommendation", "vote", "transmission", "body", "meeting", "cycle"];

/// Find texts by their words: reports, recommendations, votes, meetings and more
///
/// Finds what holds every word, in any form, with or without accents, as far as you may read it: `percole search energies`
/// finds "énergie" too. A word that ends with * finds whatever begins so; a number finds what has it; an id, or at least
/// six digits of its beginning, finds what it belongs to.
#[derive(clap::Args)]
pub(crate) struct Args {
    /// The words
    #[arg(required = true, value_name = "WORDS")]
    words: Vec<String>,
    /// Only these; may be given more than once
    #[arg(long = "kind", value_name = "KIND", value_parser = KINDS)]
    kinds: Vec<String>,
    #[command(flatten)]
    page: Page,
}

impl Args {
    pub(crate) async fn run(self, session: &Session) -> Answered {
        let node = session.node().await?;
        let found = ask!(node.search().search(SearchRequest {
            words: self.words.join(" "),
            families: self.kinds,
            limit: self.page.limit,
            cursor: self.page.cursor,
        }))?;
        Ok(shown(session.reader(), &found))
    }
}

fn shown(reader: Reader, found: &SearchResponse) -> Answer {
    let titles = [
        cli::title_id(),
        search::search_title_kind(),
        search::search_title_what(),
        search::search_title_found(),
    ];
    let row = |hit: &SearchHit| {
        let kind = kind(&hit.family).map_or_else(|| hit.family.clone(), |kind| reader.say(kind));
        [short(&hit.id), kind, text(&hit.title), text(&hit.excerpt)]
    };
    let table = reader.table(titles, found.hits.iter().map(row), &search::search_none());
    let left_out = (!found.left_out.is_empty()).then(|| search::search_left_out(found.left_out.join(", ")));
    let unread = (found.unread > 0).then(|| search::search_unread(found.unread));
    Answer::of(found, table).notes(left_out.into_iter().chain(unread)).goes_on(&found.next_cursor)
}

/// What people call one of a family.
fn kind(family: &str) -> Option<Message> {
    Some(match family {
        "report" => search::search_one_report(),
        "recommendation" => search::search_one_recommendation(),
        "vote" => search::search_one_vote(),
        "transmission" => search::search_one_transmission(),
        "body" => search::search_one_body(),
        "meeting" => search::search_one_meeting(),
        "cycle" => search::search_one_cycle(),
        _ => return None,
    })
}

fn text(pieces: &[SearchPiece]) -> String {
    clean(&pieces.iter().map(|piece| piece.text.as_str()).collect::<String>())
}

#[cfg(test)]
mod tests {
    use percole_proto::v1::SearchCount;

    use super::*;
    use crate::output::specimen::in_every_language;

    fn piece(text: &str, is_hit: bool) -> SearchPiece {
        SearchPiece { text: text.to_owned(), is_hit }
    }

    #[test]
    fn what_is_found_is_shown_with_what_stands_around_it() {
        let hit = SearchHit {
            id: format!("{}:{}", "ab".repeat(32), "12".repeat(16)),
            family: "recommendation".to_owned(),
            title: vec![piece("Produire notre ", false), piece("énergie", true)],
            excerpt: vec![piece("… l’", false), piece("énergie", true), piece(" des toits", false)],
            ..SearchHit::default()
        };
        let found = SearchResponse {
            hits: vec![hit],
            counts: vec![SearchCount { family: "recommendation".to_owned(), count: 1 }],
            left_out: vec!["les".to_owned()],
            unread: 2,
            ..SearchResponse::default()
        };
        insta::assert_snapshot!(in_every_language(|reader| shown(reader, &found)));
        insta::assert_snapshot!(in_every_language(|reader| shown(reader, &SearchResponse::default())));
    }
}
