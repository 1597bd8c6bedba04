//! What is mirrored but not folded, and why, page by page.

use std::collections::BTreeSet;

use percole_proto::v1 as pb;
use percole_store::{
    Tx,
    entries::Place,
    logs::{self, LogHead, LogId},
    problems::{self, Problem},
};
use percole_words::{Arg, Locale};

use crate::{apply::said, error::Error, node::Node, service::lists};

/// Where a page goes on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum After {
    /// Behind a log that shows two histories.
    Log(LogId),
    /// Behind an event.
    Event(Place),
}

impl After {
    fn read(text: &str) -> Option<After> {
        let mut words = text.split(' ');
        let (log, index) = (LogId(words.next()?.parse().ok()?), words.next());
        let index = index.map(str::parse).transpose().ok()?;
        Some(index.map_or(After::Log(log), |index| After::Event(Place { log, index })))
    }

    fn text(self) -> String {
        match self {
            After::Log(log) => log.0.to_string(),
            After::Event(place) => format!("{} {}", place.log.0, place.index),
        }
    }
}

/// A page of the logs that show two histories and then of the events that are mirrored but not folded, and why, in the language
/// of whoever asks.
///
/// # Errors
/// `InvalidArgument` on `cursor` for one that no page gave; the database's error.
pub async fn list(
    node: &Node,
    request: pb::ListProblemsRequest,
    locale: Locale,
) -> Result<pb::ListProblemsResponse, Error> {
    let limit = lists::page_length(request.limit);
    let after = lists::place(&request.cursor, After::read)?;
    let mut tx = node.read().await?;
    let frozen = logs::frozen(&mut tx).await?;
    let total = problems::count(&mut tx).await? + frozen.len() as u64;
    let mut lines: Vec<(After, pb::Problem)> = match after {
        Some(After::Event(_)) => Vec::new(),
        Some(After::Log(log)) => {
            frozen.iter().filter(|head| head.log > log).map(|head| of_log(head, locale)).collect()
        }
        None => frozen.iter().map(|head| of_log(head, locale)).collect(),
    };
    if lines.len() <= limit {
        let place = after.and_then(|after| if let After::Event(place) = after { Some(place) } else { None });
        let room = limit + 1 - lines.len();
        lines.extend(events(&mut tx, place, room, locale).await?);
    }
    // One more than is shown tells whether there is another page.
    let more = lines.len() > limit;
    lines.truncate(limit);
    let next_cursor = lines.last().filter(|_| more).map(|(place, _)| lists::cursor(&place.text()));
    Ok(pb::ListProblemsResponse {
        problems: lines.into_iter().map(|(_, problem)| problem).collect(),
        total,
        next_cursor: next_cursor.unwrap_or_default(),
    })
}

fn of_log(head: &LogHead, locale: Locale) -> (After, pb::Problem) {
    let problem = pb::Problem {
        origin: head.origin.to_string(),
        index: head.size,
        kind: String::new(),
        state: "equivocation".to_owned(),
        reason: Arg::read(head.frozen.as_deref().unwrap_or_default()).in_lang(locale),
    };
    (After::Log(head.log), problem)
}

async fn events(
    tx: &mut Tx,
    after: Option<Place>,
    limit: usize,
    locale: Locale,
) -> Result<Vec<(After, pb::Problem)>, Error> {
    let page = problems::page(tx, after, limit as u64).await?;
    let logs: BTreeSet<LogId> = page.iter().map(|problem| problem.place.log).collect();
    let origins = logs::origins(tx, &logs).await?;
    let line = |problem: Problem| {
        let reason = Arg::read(&said(&problem)).in_lang(locale);
        let line = pb::Problem {
            origin: origins.get(&problem.place.log).map(ToString::to_string).unwrap_or_default(),
            index: problem.place.index,
            reason,
            state: problem.trouble.word().to_owned(),
            kind: problem.kind,
        };
        (After::Event(problem.place), line)
    };
    Ok(page.into_iter().map(line).collect())
}

#[cfg(test)]
mod tests;
