//! The count itself, stage by stage, over either arithmetic.

use super::arithmetic::Arithmetic;
use super::working::{StageAction, StvCount, StvStage, StvStatus, StvTally, StvTransfer, TransferValue};
use crate::count::error::CountError;
use crate::count::exact::Amount;
use crate::count::method::Method;
use crate::count::profile::{CandidateIndex, Profile};
use crate::count::select::{Papers, StrictPaper, choose_one, standing_for, strict_papers};
use crate::count::tie::{DecidedBy, OpenTie, TieBreaker, TieDecision, TieStep, Winners};
use std::collections::BTreeMap;

pub(super) struct Engine<'t, A: Arithmetic> {
    ties: &'t TieBreaker,
    seats: usize,
    papers: Papers,
    quota: u64,
    standing: Vec<CandidateIndex>,
    parcels: Vec<Parcel>,
    /// The different values that papers have had; [`Parcel::value`] is a position in it.
    values: Vec<A::Votes>,
    value_numbers: BTreeMap<A::Votes, usize>,
    candidates: Vec<Tally<A>>,
    non_transferable: A::Votes,
    lost: A::Votes,
    /// The votes of every candidate at the end of each stage, for ties.
    history: Vec<Vec<A::Votes>>,
    stages: Vec<StvStage>,
    elected: Vec<CandidateIndex>,
}

/// Equal papers: always with one holder, and with one value.
struct Parcel {
    paper: StrictPaper,
    /// The position of the preference it counts for; past the end when there is none.
    at: usize,
    value: usize,
}

struct Tally<A: Arithmetic> {
    votes: A::Votes,
    status: StvStatus,
    pile: Vec<usize>,
}

/// What a transfer moved.
struct Moved<A: Arithmetic> {
    transfers: Vec<StvTransfer>,
    votes: A::Votes,
}

/// What comes after a stage.
enum Next {
    Surplus(CandidateIndex, Option<TieDecision>),
    Exclusion(CandidateIndex, Option<TieDecision>),
}

impl<'t, A: Arithmetic> Engine<'t, A> {
    pub(super) fn new(
        profile: &Profile,
        seats: u32,
        ties: &'t TieBreaker,
        method: Method,
    ) -> Result<Self, CountError> {
        let standing = standing_for(profile, seats)?;
        let (strict, papers) = strict_papers(profile, method)?;
        let empty = |_| Tally { votes: A::whole(0), status: StvStatus::Continuing, pile: Vec::new() };
        Ok(Engine {
            ties,
            seats: seats as usize,
            papers,
            quota: papers.counted / (u64::from(seats) + 1) + 1,
            standing,
            parcels: strict.into_iter().map(|paper| Parcel { paper, at: 0, value: 0 }).collect(),
            values: vec![A::whole(1)],
            value_numbers: BTreeMap::from([(A::whole(1), 0)]),
            candidates: (0..profile.candidates.len()).map(empty).collect(),
            non_transferable: A::whole(0),
            lost: A::whole(0),
            history: Vec::new(),
            stages: Vec::new(),
            elected: Vec::new(),
        })
    }

    pub(super) fn count(mut self) -> StvCount {
        self.first_stage();
        let mut open_tie = None;
        while self.elected.len() < self.seats && !self.continuing().is_empty() {
            match self.next() {
                Ok(Next::Surplus(candidate, tie)) => self.transfer_surplus(candidate, tie),
                Ok(Next::Exclusion(candidate, tie)) => self.exclude(candidate, tie),
                Err(open) => {
                    open_tie = Some(open);
                    break;
                }
            }
        }
        StvCount {
            arithmetic: A::NAME,
            seats: self.seats as u32,
            papers: self.papers,
            quota: self.quota,
            stages: self.stages,
            outcome: Winners { elected: self.elected, tie: open_tie },
        }
    }

    /// Rule 45: every paper counts one for its first preference.
    fn first_stage(&mut self) {
        let mut papers = vec![0u64; self.candidates.len()];
        for (number, parcel) in self.parcels.iter().enumerate() {
            let first = parcel.paper.preferences[0].position();
            papers[first] += parcel.paper.papers;
            self.candidates[first].pile.push(number);
        }
        for (candidate, papers) in self.candidates.iter_mut().zip(&papers) {
            candidate.votes = A::whole(*papers);
        }
        let credit = |c: &CandidateIndex| StvTransfer {
            to: Some(*c),
            papers: papers[c.position()],
            votes: Amount::whole(papers[c.position()]),
        };
        let transfers = self.standing.iter().map(credit).filter(|t| t.papers > 0).collect();
        self.close_stage(StageAction::FirstPreferences, transfers, None);
    }

    /// Rules 48 to 51: the largest surplus first; without a surplus, the candidate with fewest votes.
    fn next(&self) -> Result<Next, OpenTie> {
        let quota = A::whole(self.quota);
        let elected = self.elected.iter().copied();
        let above: Vec<CandidateIndex> = elected.filter(|c| *self.votes(*c) > quota).collect();
        if let Some(most) = above.iter().map(|c| self.votes(*c)).max() {
            let tied = above.iter().copied().filter(|c| self.votes(*c) == most).collect();
            return self.pick(tied, TieStep::Surplus).map(|(c, tie)| Next::Surplus(c, tie));
        }
        let continuing = self.continuing();
        let fewest = continuing.iter().map(|c| self.votes(*c)).min();
        let tied = continuing.iter().copied().filter(|c| Some(self.votes(*c)) == fewest).collect();
        self.pick(tied, TieStep::Exclusion).map(|(c, tie)| Next::Exclusion(c, tie))
    }

    /// Rules 49(2), 49(3) and 51(2): earlier stages decide, from the latest back, then the named tie-break.
    fn pick(
        &self,
        mut tied: Vec<CandidateIndex>,
        step: TieStep,
    ) -> Result<(CandidateIndex, Option<TieDecision>), OpenTie> {
        // The order of election must not matter to what the record says.
        tied.sort_unstable();
        let among = tied.clone();
        if let [only] = tied[..] {
            return Ok((only, None));
        }
        for (stage, votes) in self.history.iter().enumerate().rev() {
            let of = |c: &CandidateIndex| &votes[c.position()];
            let (most, fewest) = (tied.iter().map(of).max(), tied.iter().map(of).min());
            let wanted = if step == TieStep::Exclusion { fewest } else { most };
            if most == fewest {
                continue;
            }
            tied = tied.iter().copied().filter(|c| Some(of(c)) == wanted).collect();
            if let [only] = tied[..] {
                let by = DecidedBy::EarlierStage { stage: stage as u32 + 1 };
                return Ok((only, Some(TieDecision { among, chosen: vec![only], step, by })));
            }
        }
        let (chosen, decision) = choose_one(self.ties, &tied, step)?;
        Ok((chosen, Some(decision)))
    }

    /// Rule 48: all papers of the candidate move on, at a lower value; the candidate keeps the quota.
    fn transfer_surplus(&mut self, candidate: CandidateIndex, tie: Option<TieDecision>) {
        let quota = A::whole(self.quota);
        let total = self.votes(candidate).clone();
        let surplus = A::subtract(&total, &quota);
        let pile = std::mem::take(&mut self.candidates[candidate.position()].pile);
        let mut papers_by_value: BTreeMap<usize, u64> = BTreeMap::new();
        for number in &pile {
            let parcel = &self.parcels[*number];
            *papers_by_value.entry(parcel.value).or_default() += parcel.paper.papers;
        }
        let mut values = Vec::new();
        let mut new_value = BTreeMap::new();
        for (received, papers) in papers_by_value {
            let passed_on = A::transfer_value(&surplus, &self.values[received], &total);
            values.push(TransferValue {
                received: A::shown(&self.values[received]),
                papers,
                passed_on: A::shown(&passed_on),
            });
            new_value.insert(received, self.value_number(passed_on));
        }
        for number in &pile {
            let parcel = &mut self.parcels[*number];
            parcel.value = new_value[&parcel.value];
        }
        let moved = self.move_on(&pile);
        self.candidates[candidate.position()].votes = quota;
        let lost = A::subtract(&surplus, &moved.votes);
        self.lost = A::add(&self.lost, &lost);
        let (surplus, total) = (A::shown(&surplus), A::shown(&total));
        let action = StageAction::Surplus { candidate, surplus, total, values };
        self.close_stage(action, moved.transfers, tie);
    }

    /// Rule 50: all papers of the candidate move on at the value they have.
    fn exclude(&mut self, candidate: CandidateIndex, tie: Option<TieDecision>) {
        let excluded = &mut self.candidates[candidate.position()];
        excluded.status = StvStatus::Excluded;
        let total = A::shown(&excluded.votes);
        excluded.votes = A::whole(0);
        let pile = std::mem::take(&mut excluded.pile);
        let moved = self.move_on(&pile);
        self.close_stage(StageAction::Exclusion { candidate, total }, moved.transfers, tie);
    }

    /// Moves parcels to their next continuing preference and credits their votes.
    fn move_on(&mut self, pile: &[usize]) -> Moved<A> {
        let mut papers_to: BTreeMap<Option<CandidateIndex>, BTreeMap<usize, u64>> = BTreeMap::new();
        for number in pile {
            let parcel = &mut self.parcels[*number];
            let later = parcel.paper.preferences[parcel.at..]
                .iter()
                .position(|c| self.candidates[c.position()].status == StvStatus::Continuing);
            parcel.at = later.map_or(parcel.paper.preferences.len(), |ahead| parcel.at + ahead);
            let to = parcel.paper.preferences.get(parcel.at).copied();
            *papers_to.entry(to).or_default().entry(parcel.value).or_default() += parcel.paper.papers;
            if let Some(to) = to {
                self.candidates[to.position()].pile.push(*number);
            }
        }
        let mut moved = Moved { transfers: Vec::new(), votes: A::whole(0) };
        let mut nowhere = None;
        for (to, by_value) in papers_to {
            let papers = by_value.values().sum();
            let votes = by_value.iter().fold(A::whole(0), |sum, (value, papers)| {
                A::add(&sum, &A::times(&self.values[*value], *papers))
            });
            moved.votes = A::add(&moved.votes, &votes);
            let credited = match to {
                Some(to) => &mut self.candidates[to.position()].votes,
                None => &mut self.non_transferable,
            };
            *credited = A::add(credited, &votes);
            let transfer = StvTransfer { to, papers, votes: A::shown(&votes) };
            if to.is_some() { moved.transfers.push(transfer) } else { nowhere = Some(transfer) }
        }
        moved.transfers.extend(nowhere);
        moved
    }

    /// Rules 47 and 52, and the record of the stage.
    fn close_stage(&mut self, action: StageAction, transfers: Vec<StvTransfer>, tie: Option<TieDecision>) {
        let quota = A::whole(self.quota);
        let mut elected: Vec<CandidateIndex> =
            self.continuing().into_iter().filter(|c| *self.votes(*c) >= quota).collect();
        let others = self.continuing().len() - elected.len();
        let last_vacancies = others > 0 && others <= self.seats - self.elected.len() - elected.len();
        if last_vacancies {
            elected = self.continuing();
        }
        self.ties.sort(&mut elected);
        elected.sort_by(|a, b| self.votes(*b).cmp(self.votes(*a)));
        for candidate in &elected {
            self.candidates[candidate.position()].status = StvStatus::Elected;
        }
        self.elected.extend(&elected);
        self.history.push(self.candidates.iter().map(|c| c.votes.clone()).collect());
        let tally = |c: &CandidateIndex| StvTally {
            candidate: *c,
            votes: A::shown(self.votes(*c)),
            status: self.candidates[c.position()].status,
        };
        self.stages.push(StvStage {
            action,
            transfers,
            tallies: self.standing.iter().map(tally).collect(),
            non_transferable: A::shown(&self.non_transferable),
            lost: A::shown(&self.lost),
            elected,
            last_vacancies,
            tie,
        });
    }

    fn votes(&self, candidate: CandidateIndex) -> &A::Votes {
        &self.candidates[candidate.position()].votes
    }

    fn continuing(&self) -> Vec<CandidateIndex> {
        let continues = |c: &CandidateIndex| self.candidates[c.position()].status == StvStatus::Continuing;
        self.standing.iter().copied().filter(continues).collect()
    }

    fn value_number(&mut self, value: A::Votes) -> usize {
        let next = self.values.len();
        let number = *self.value_numbers.entry(value.clone()).or_insert(next);
        if number == next {
            self.values.push(value);
        }
        number
    }
}
