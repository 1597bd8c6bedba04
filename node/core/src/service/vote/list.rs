//! The list of votes: those that call this node first, and of these the one that closes last.

use std::{
    cmp::Reverse,
    collections::{HashMap, HashSet},
};

use percole_domain::{Timestamp, lifecycle::VoteState, vote::VotePhase};
use percole_merkle::SubjectId;
use percole_proto::v1 as pb;
use percole_store::{
    rows,
    subjects::Filter,
    votes::{self, VoteRow, VoteWindow},
};

use super::query::line;
use crate::{
    access::Viewer,
    apply::vote::vote,
    directory::Directory,
    error::Error,
    node::Node,
    service::{lists, parse_node},
};

/// A page of the votes known here: those of this node and of nodes above it lead, then the one that closes last.
///
/// # Errors
/// `InvalidArgument` for a filter that names nothing, or a cursor that no page gave.
pub async fn list(
    node: &Node,
    viewer: &Viewer,
    request: pb::ListVotesRequest,
) -> Result<pb::ListVotesResponse, Error> {
    let mut filter = Filter::of("vote", viewer.readable());
    if !request.node.is_empty() {
        filter.node = Some(parse_node("node", &request.node)?);
    }
    let phase: Option<VotePhase> = crate::payload::optional(&request.state)?;
    let (limit, after) = (lists::page_length(request.limit), lists::place(&request.cursor, Place::read)?);
    let (directory, now) = (node.directory(), Timestamp::from_us(node.ambient.now_us()));
    let mut tx = node.read().await?;
    let readable: HashSet<SubjectId> =
        lists::titles(&mut tx, &filter).await?.into_iter().map(|line| line.subject).collect();
    let held = votes::windows(&mut tx).await?.into_iter();
    let fits = held.filter(|vote| {
        readable.contains(&vote.subject) && phase.is_none_or(|phase| stands(vote, now) == Some(phase))
    });
    let mut places: Vec<Place> = fits.map(|vote| Place::of(&directory, &vote)).collect();
    places.retain(|place| after.is_none_or(|after| *place > after));
    places.sort();
    let next_cursor = lists::cut(&mut places, limit, |last| last.text());

    let subjects: Vec<SubjectId> = places.iter().map(|place| place.vote).collect();
    let rows: Vec<VoteRow> = rows::among(&mut tx, &subjects).await?;
    let rows: HashMap<SubjectId, VoteRow> = rows.into_iter().map(|row| (row.subject, row)).collect();
    let rows = subjects.iter().filter_map(|subject| rows.get(subject));
    let votes = rows.map(|row| Ok(line(row, &vote(row)?, &directory, now))).collect::<Result<_, Error>>()?;
    Ok(pb::ListVotesResponse { votes, next_cursor })
}

fn stands(vote: &VoteWindow, now: Timestamp) -> Option<VotePhase> {
    let state: VoteState = vote.state.parse().ok()?;
    Some(VotePhase::of(state, (Timestamp::from_us(vote.opens_us), Timestamp::from_us(vote.closes_us)), now))
}

/// Where a vote stands in the list.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
struct Place {
    is_elsewhere: bool,
    closes_us: Reverse<i64>,
    vote: SubjectId,
}

impl Place {
    fn of(directory: &Directory, vote: &VoteWindow) -> Place {
        Place {
            is_elsewhere: !directory.is_called_by(&vote.subject.origin),
            closes_us: Reverse(vote.closes_us),
            vote: vote.subject,
        }
    }

    fn text(self) -> String {
        format!("{} {} {}", u8::from(self.is_elsewhere), self.closes_us.0, self.vote)
    }

    fn read(text: &str) -> Option<Place> {
        let mut parts = text.split(' ');
        let is_elsewhere = match parts.next()? {
            "0" => false,
            "1" => true,
            _ => return None,
        };
        let closes_us = Reverse(parts.next()?.parse().ok()?);
        let vote = parts.next()?.parse().ok()?;
        parts.next().is_none().then_some(Place { is_elsewhere, closes_us, vote })
    }
}
