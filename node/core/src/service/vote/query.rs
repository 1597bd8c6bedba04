//! What a node sees of a vote.

use std::collections::HashMap;

use percole_domain::{
    Timestamp,
    lifecycle::PollState,
    parts::SMALL_NUMBER,
    vote::{Vote, VotePhase},
};
use percole_merkle::{NodeId, Scope, SubjectId};
use percole_proto::{event::v1 as ev, v1 as pb};
use percole_store::{
    Tx, ballots,
    polls::{self, PollCertificateRow, PollRow},
    rows,
    units::UnitRow,
    votes::{self, TallyRow, VoteRow},
};
use percole_voting::{
    count::question::Question,
    decide::{CorrectedTreatment, Rule},
};
use percole_words::{Arg, Lang, Locale};
use prost::Message;

use super::{Names, corrections, load};
use crate::{
    access::Viewer,
    apply::vote::{status, vote},
    directory::Directory,
    error::Error,
    node::Node,
    participants::{self, Listing, Listings, Participant},
    questions,
    service::resolve,
    tallying,
};

/// A vote in a line, as it stands at `now`.
pub(super) fn line(
    row: &VoteRow,
    vote: &Vote<SubjectId>,
    directory: &Directory,
    now: Timestamp,
) -> pb::VoteLine {
    pb::VoteLine {
        id: row.subject.to_string(),
        opener: row.subject.origin.to_string(),
        opener_name: directory.name_of(&row.subject.origin),
        title: row.title.clone(),
        state: vote.phase(now).to_string(),
        opens_us: row.opens_us,
        closes_us: row.closes_us,
        report_by_us: row.report_by_us,
        results: row.results.split(',').filter(|word| !word.is_empty()).map(str::to_owned).collect(),
        calls: directory.is_called_by(&row.subject.origin),
        reason: cancelled_because(row, vote, now),
        edition: row.cycle.map(|cycle| cycle.to_string()).unwrap_or_default(),
    }
}

/// Why a vote was called off; empty for one that was not.
fn cancelled_because(row: &VoteRow, vote: &Vote<SubjectId>, now: Timestamp) -> String {
    if vote.phase(now) == VotePhase::Cancelled { row.note.clone() } else { String::new() }
}

/// One vote with its rule in plain sentences and the polls of all participants.
///
/// # Errors
/// `NotFound` for an unknown vote, `InvalidArgument` for a language that rules are not printed in.
pub async fn show(
    node: &Node,
    viewer: &Viewer,
    request: pb::GetVoteRequest,
) -> Result<pb::VoteDetail, Error> {
    let mut tx = node.read().await?;
    let subject = resolve::line(&mut tx, viewer, "vote", &request.vote).await?.subject;
    let row = load(&mut tx, &subject).await?;
    let lang = tallying::language(&request.language, &row.language)?;
    let vote = vote(&row)?;
    let directory = node.directory();
    let now = Timestamp::from_us(node.ambient.now_us());
    let units = participants::of_row(&row)?;
    let names = Names::load(&mut tx, &directory, &units).await?;
    let polls = Polls::load(&mut tx, viewer, &row, (&units, node.me())).await?;
    let reader =
        Locale { lang: Lang::from_locale(lang.code()).unwrap_or(Lang::En), clock: node.ambient.zone.clock() };
    let polls = in_the_tree(&units).map(|unit| polls.line(unit, &names, reader)).collect();
    let corrections = corrections::of(&mut tx, viewer, &row, &names).await?;
    let note = cancelled_because(&row, &vote, now);
    Ok(pb::VoteDetail {
        line: Some(line(&row, &vote, &directory, now)),
        questions: decoded::<ev::Questions>(&row.questions).questions,
        wording: row.wording.as_deref().map(decoded),
        electorate: Some(decoded(&row.electorate)),
        language: row.language,
        recommendation: row.recommendation.map(|subject| subject.to_string()).unwrap_or_default(),
        version: row.version,
        text: row.text.and_then(|text| ev::RecommendationText::decode(text.as_slice()).ok()),
        rule_sentences: match Rule::from_toml(&row.rule_toml) {
            Ok(rule) => rule.sentences(lang),
            Err(problems) => {
                let message = percole_words::vote::rule_of_another_version(problems.to_string());
                vec![message.in_lang(reader)]
            }
        },
        rule_toml: row.rule_toml,
        rule_hash: row.rule_hash.to_vec(),
        polls,
        note,
        corrections,
        rolls_freeze_us: row.rolls_freeze_us,
        extensions: extensions(&row.extensions),
    })
}

/// The units that a vote asks, each followed by those that count within it.
fn in_the_tree(units: &[Participant]) -> impl Iterator<Item = &Participant> {
    let countries = units.iter().filter(|unit| unit.is_country());
    countries.flat_map(|country| {
        let below = units.iter().filter(|unit| unit.country == country.unit && !unit.is_country());
        std::iter::once(country).chain(below)
    })
}

/// How a closing was put off.
pub(in crate::service) fn extensions(stored: &[u8]) -> Vec<ev::Extension> {
    decoded::<ev::Extensions>(stored).extensions
}

/// What a row holds encoded; the fold has read it before.
fn decoded<M: Message + Default>(bytes: &[u8]) -> M {
    M::decode(bytes).unwrap_or_default()
}

/// The polls of a vote and what became of their tallies, by unit.
struct Polls {
    me: NodeId,
    polls: HashMap<SubjectId, PollRow>,
    tallies: HashMap<SubjectId, TallyRow>,
    /// Ballots in the boxes of this node's polls that are open.
    own_voters: HashMap<SubjectId, u64>,
    /// Whether the viewer is shown how many voted so far, also while they are few.
    shows_small: bool,
    /// What each unit certified, of several certificates the one that counts.
    certified: HashMap<SubjectId, pb::CertifiedFigures>,
    /// Where the members of units vote that count within another one.
    listings: HashMap<SubjectId, Listing>,
    /// Silent units that take no part by the opener's word.
    passed_over: HashMap<SubjectId, ev::PassedOver>,
    /// How many members were counted last of each unit.
    counted: HashMap<SubjectId, u64>,
}

impl Polls {
    async fn load(
        tx: &mut Tx,
        viewer: &Viewer,
        row: &VoteRow,
        (units, me): (&[Participant], NodeId),
    ) -> Result<Polls, Error> {
        let vote = &row.subject;
        let held = polls::of_vote(tx, vote).await?;
        let listings = Listings::new(row, &held);
        let passed_over =
            units.iter().filter_map(|unit| Some((unit.unit, listings.passed_over(unit)?))).collect();
        let listings = units.iter().filter_map(|unit| Some((unit.unit, listings.of(unit)?))).collect();
        let tallies: HashMap<SubjectId, TallyRow> =
            votes::tallies(tx, vote).await?.into_iter().map(|tally| (tally.unit, tally)).collect();
        let mut own_voters = HashMap::new();
        let is_open = |poll: &&PollRow| poll.node == me && poll.state == PollState::Joined.as_str();
        for poll in held.iter().filter(is_open) {
            own_voters.insert(poll.unit, ballots::voters(tx, &poll.subject).await?);
        }
        let asked = questions::stored(&row.questions)?;
        let mut certified = HashMap::new();
        let certificates = polls::certificates(tx, vote).await?;
        for poll in &held {
            if let Some(shown) = shown(row, tallies.get(&poll.unit), &certificates, &poll.subject) {
                certified.insert(poll.unit, figures(tx, shown, &asked).await?);
            }
        }
        let ids: Vec<SubjectId> = units.iter().map(|unit| unit.unit).collect();
        let counted = rows::among::<UnitRow>(tx, &ids).await?.into_iter().filter_map(|unit| {
            let counted = ev::UnitCounted::decode(unit.counted.as_deref()?).ok()?;
            Some((unit.subject, counted.members))
        });
        let counted = counted.collect();
        let polls = held.into_iter().map(|poll| (poll.unit, poll)).collect();
        let shows_small = viewer.may_read_event("poll", Scope::Node, None);
        Ok(Polls { me, polls, tallies, own_voters, shows_small, certified, listings, passed_over, counted })
    }

    /// A figure of a box that still fills: nobody is to guess who voted just now.
    fn live(&self, figure: u64) -> u64 {
        if self.shows_small || figure >= SMALL_NUMBER { figure } else { 0 }
    }

    fn line(&self, unit: &Participant, names: &Names<'_>, reader: Locale) -> pb::PollLine {
        let name = names.of(&unit.unit);
        let within = (!unit.is_country()).then_some(&unit.country);
        let mut line = pb::PollLine {
            node: unit.host.to_string(),
            node_name: name.clone(),
            unit: unit.unit.to_string(),
            unit_name: name,
            within: within.map(ToString::to_string).unwrap_or_default(),
            within_name: within.map(|country| names.of(country)).unwrap_or_default(),
            place: self.listings.get(&unit.unit).map_or("", |listing| listing.word()).to_owned(),
            counted_members: self.counted.get(&unit.unit).copied().unwrap_or_default(),
            state: "asked".to_owned(),
            own: unit.host == self.me,
            ..pb::PollLine::default()
        };
        if let Some(poll) = self.polls.get(&unit.unit) {
            line.state = poll.state.clone();
            line.reason = Arg::read(&poll.note).in_lang(reader);
            line.roll_size = poll.roll_size;
            line.voters = match self.own_voters.get(&unit.unit) {
                Some(so_far) => self.live(*so_far),
                None => poll.voters,
            };
            line.closes_us = if poll.roll_size > 0 { poll.closes_us } else { 0 };
            line.takes_paper = poll.takes_paper;
            line.paper_handed_out = self.live(poll.handed_out);
            line.papers = poll.paper_counted;
        }
        if let Some(certified) = self.certified.get(&unit.unit) {
            line.voters = certified.voters;
            line.papers = certified.papers;
            line.counts = certified.counts.clone();
            line.roll_size = certified.roll_size;
        }
        if let Some(tally) = self.tallies.get(&unit.unit) {
            line.counted = tally.status == status::INCLUDED;
            line.state = match tally.status.as_str() {
                status::INCLUDED => "included",
                status::MERGED => PollState::Merged.as_str(),
                status::SMALL => PollState::Withheld.as_str(),
                _ => "excluded",
            }
            .to_owned();
            if !line.counted {
                line.reason = status::said(tally).in_lang(reader);
            }
        }
        if let Some(passed) = self.passed_over.get(&unit.unit) {
            line.state = status::PASSED_OVER.to_owned();
            line.reason = passed.reason.clone();
        }
        line
    }
}

/// Which certificate of a poll is shown: the one that its tally rests on, else the one that would count, else the newest; where the
/// rule keeps to the first one, that.
fn shown<'held>(
    vote: &VoteRow,
    tally: Option<&TallyRow>,
    certificates: &'held [PollCertificateRow],
    poll: &SubjectId,
) -> Option<&'held PollCertificateRow> {
    let own = || certificates.iter().filter(|held| held.subject == *poll);
    let included = tally.and_then(|tally| own().find(|held| tallying::rests_on(tally, held)));
    let counts = included.or_else(|| tallying::counting(vote, own()));
    if counts.is_some() && tallying::of_corrected(vote) == CorrectedTreatment::First {
        return own().next();
    }
    counts.or_else(|| own().next_back())
}

/// What a certificate says, question by question, without the papers one by one.
pub(super) async fn figures(
    tx: &mut Tx,
    certificate: &PollCertificateRow,
    asked: &[Question],
) -> Result<pb::CertifiedFigures, Error> {
    let mut counts = Vec::with_capacity(asked.len());
    for (number, (at, question)) in (1..).zip(asked.iter().enumerate()) {
        let tally = tallying::tally(tx, certificate, at, question).await?;
        counts.push(ev::QuestionCount {
            question: number,
            counted: tally.counted,
            blank: tally.blank,
            spoiled: tally.spoiled,
            figures: tally.figures,
            papers: Vec::new(),
        });
    }
    let PollCertificateRow { voters, papers, roll_size, .. } = *certificate;
    Ok(pb::CertifiedFigures { voters, papers, counts, roll_size })
}
