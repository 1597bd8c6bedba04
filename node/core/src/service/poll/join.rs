//! B1: the node takes part, and its roll is frozen in the same transaction.

use std::collections::HashSet;

use async_trait::async_trait;
use percole_domain::roll::{Entitled, Roll, RollSecret};
use percole_merkle::{NodeId, Scope, SubjectId};
use percole_proto::{event::v1 as ev, v1 as pb};
use percole_store::{
    members,
    rolls::{self, RollEntryRow},
};
use percole_tables::text::{key, label};
use percole_words::{Arg, vote};

use super::{electorate::Electorate, require_asked, undecided};
use crate::{
    access::Asked,
    directory::Directory,
    error::Error,
    node::Node,
    questions::{self, COUNT_BYTES_MAX, PARTS_MAX, whole_papers_fit},
    sequencer::{Command, Deciding, Draft},
    service::{
        event_receipt, parse_node,
        vote::{held, named},
    },
};

/// Takes part in a vote with this node's members, or with those of some categories.
///
/// # Errors
/// `NotFound` for an unknown vote, `FailedPrecondition` when this node is not asked, has decided, or comes too late;
/// `InvalidArgument` for a category that nobody has, or an empty roll.
pub async fn join(
    node: &Node,
    asked: Asked,
    request: pb::JoinVoteRequest,
) -> Result<pb::EventReceipt, Error> {
    let vote = named(node, &request.vote).await?;
    let categories = request.categories.iter().map(|category| label(category)).collect();
    let opener = match request.opener.as_str() {
        "" => None,
        text => Some(parse_node("opener", text)?),
    };
    let done = node.sequencer.submit(Join { asked, vote, categories, opener, paper: request.paper }).await;
    event_receipt(&done.map_err(|error| node.with_clocks(error))?)
}

struct Join {
    asked: Asked,
    vote: SubjectId,
    categories: Vec<String>,
    /// Whether paper is handed out after the closing.
    paper: bool,
    /// Whose vote the caller means.
    opener: Option<NodeId>,
}

#[async_trait]
impl Command for Join {
    fn asked(&self) -> Option<&Asked> {
        Some(&self.asked)
    }

    /// The roll is written beside the event: a crash keeps both or neither.
    fn alone(&self) -> bool {
        true
    }

    async fn decide(&mut self, deciding: &mut Deciding<'_, '_>) -> Result<Vec<Draft>, Error> {
        let held = held(deciding, &self.vote).await?;
        let (subject, opened) = undecided(deciding, &held).await?;
        require_asked(&held, deciding)?;
        self.require_call(deciding).await?;
        let electorate = Electorate::of_row(&held.row, deciding).await?;
        let roll = Roll::freeze(self.entitled(deciding, &electorate).await?)?;
        if !whole_papers_fit(&questions::stored(&held.row.questions)?, roll.size()) {
            let message = vote::too_many_for_papers(roll.size(), PARTS_MAX, COUNT_BYTES_MAX);
            return Err(Error::precondition(message));
        }

        let secret = RollSecret::new(deciding.random());
        let commitment = roll.commitment(&secret);
        let entries = roll.entries().iter().map(|entry| RollEntryRow {
            poll: subject,
            roll_number: entry.roll_number,
            member: entry.member.clone(),
            category: entry.category.clone(),
        });
        rolls::keep(deciding.private(), &subject, secret.as_bytes(), entries).await?;
        let sizes = roll.categories().into_iter();
        let payload = ev::PollJoined {
            act: Some(deciding.act("B1")),
            vote: self.vote.to_string(),
            rule_hash: held.row.rule_hash.to_vec(),
            roll: sizes.map(|(category, count)| ev::CategoryCount { category, count }).collect(),
            roll_size: roll.size(),
            roll_commitment: commitment.to_vec(),
            takes_paper: self.paper,
        };
        Ok(vec![Draft::new(subject, Scope::Federation, &payload).caused_by(opened)])
    }
}

impl Join {
    /// A sibling or a child may open a vote in any name: whoever does not stand above this node is named by whoever joins.
    async fn require_call(&self, deciding: &mut Deciding<'_, '_>) -> Result<(), Error> {
        let (me, opener) = (deciding.me(), self.vote.origin);
        let directory = Directory::load(deciding.tx().await?, me).await?;
        let opener_name = directory.name_of(&opener);
        match self.opener {
            Some(named) if named != opener => {
                Err(Error::invalid("opener", vote::another_opener(opener_name)))
            }
            None if !directory.is_called_by(&opener) => {
                Err(Error::precondition(vote::not_called(opener_name, opener.short().to_string())))
            }
            _ => Ok(()),
        }
    }

    /// The members who may vote here.
    async fn entitled(
        &self,
        deciding: &mut Deciding<'_, '_>,
        electorate: &Electorate,
    ) -> Result<Vec<Entitled>, Error> {
        let known = members::categories(deciding.private(), &electorate.day).await?;
        if known.is_empty() {
            return Err(Error::precondition(vote::register_empty()));
        }
        for (index, category) in self.categories.iter().enumerate() {
            let field = format!("categories[{index}]");
            if !known.iter().any(|(name, _)| key(name) == key(category)) {
                let names = Arg::listing(known.iter().map(|(name, _)| name));
                return Err(Error::invalid(&field, vote::category_of_nobody(category, names)));
            }
            if !electorate.asks(category) {
                let names = Arg::listing(&electorate.categories);
                return Err(Error::invalid(&field, vote::category_not_asked(category, names)));
            }
        }
        let members = electorate.members(deciding).await?;
        if self.categories.is_empty() {
            return Ok(members);
        }
        let chosen: HashSet<String> = self.categories.iter().map(|category| key(category)).collect();
        Ok(members.into_iter().filter(|entitled| chosen.contains(&key(&entitled.category))).collect())
    }
}
