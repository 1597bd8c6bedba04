//! The methods once more, slow and obvious: every paper and every voter by itself, fractions everywhere.

use num_rational::BigRational;
use num_traits::{One, Zero};
use percole_voting::count::{Amount, Ballots, Budget, Profile};
use std::collections::BTreeSet;

/// Who is elected, and who is tied where the count stops.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Result {
    pub elected: Vec<usize>,
    pub tied: Option<BTreeSet<usize>>,
}

/// The named order, preferred first; `None` stops at ties.
pub type Order<'o> = Option<&'o [usize]>;

fn first_of(order: Order<'_>, tied: &[usize]) -> Option<usize> {
    order.and_then(|order| order.iter().copied().find(|c| tied.contains(c)))
}

fn last_of(order: Order<'_>, tied: &[usize]) -> Option<usize> {
    order.and_then(|order| order.iter().rev().copied().find(|c| tied.contains(c)))
}

fn fraction(number: u64) -> BigRational {
    BigRational::from_integer(number.into())
}

/// One list of preferences for each paper.
fn single_papers(profile: &Profile) -> Vec<Vec<usize>> {
    let Ballots::Ranked(ballots) = &profile.ballots else { panic!("ranked") };
    let preferences = |b: &percole_voting::count::RankedBallot| -> Vec<usize> {
        b.ranks.iter().flatten().map(|c| c.position()).collect()
    };
    ballots.iter().flat_map(|b| std::iter::repeat_n(preferences(b), b.papers as usize)).collect()
}

/// Fills places from equal groups, best first.
pub fn fill(groups: Vec<Vec<usize>>, seats: usize, order: Order<'_>) -> Result {
    let mut result = Result::default();
    for mut group in groups {
        let left = seats - result.elected.len();
        if left == 0 {
            break;
        }
        if group.len() > left && order.is_none() {
            result.tied = Some(group.into_iter().collect());
            break;
        }
        while !group.is_empty() && result.elected.len() < seats {
            let next = first_of(order, &group).unwrap_or(group[0]);
            group.retain(|c| *c != next);
            result.elected.push(next);
        }
    }
    result
}

/// Groups candidates with equal numbers, the highest first.
fn groups<K: Ord>(keys: Vec<K>) -> Vec<Vec<usize>> {
    let mut sorted: Vec<(K, usize)> = keys.into_iter().zip(0..).collect();
    sorted.sort();
    sorted.reverse();
    let groups = sorted.chunk_by(|a, b| a.0 == b.0);
    groups.map(|group| group.iter().rev().map(|(_, candidate)| *candidate).collect()).collect()
}

pub fn marks(profile: &Profile, seats: usize, most: Option<usize>, order: Order<'_>) -> Result {
    let Ballots::Marked(ballots) = &profile.ballots else { panic!("marked") };
    let of = |candidate: usize| -> u64 {
        let counts = |b: &&percole_voting::count::MarkedBallot| {
            most.is_none_or(|most| b.marks.len() <= most) && b.marks.iter().any(|c| c.position() == candidate)
        };
        ballots.iter().filter(counts).map(|b| b.papers).sum()
    };
    fill(groups((0..profile.candidates.len()).map(of).collect()), seats, order)
}

pub fn score(profile: &Profile, seats: usize, order: Order<'_>) -> Result {
    let Ballots::Scored(ballots) = &profile.ballots else { panic!("scored") };
    let mut sums = vec![BigRational::zero(); profile.candidates.len()];
    for ballot in ballots {
        for (candidate, points) in &ballot.points {
            for _ in 0..ballot.papers {
                sums[candidate.position()] += &points.0;
            }
        }
    }
    fill(groups(sums), seats, order)
}

/// Removes the lower median of each candidate's list again and again.
pub fn majority_judgement(profile: &Profile, seats: usize, order: Order<'_>) -> Result {
    let Ballots::Graded { grades, ballots } = &profile.ballots else { panic!("graded") };
    let value = |candidate: usize| {
        let mut list: Vec<i64> = Vec::new();
        for ballot in ballots {
            let grade = ballot.grades[candidate].unwrap_or(grades.len() as u32 - 1);
            list.extend(std::iter::repeat_n(-i64::from(grade), ballot.papers as usize));
        }
        list.sort_unstable();
        let mut medians = Vec::new();
        while !list.is_empty() {
            medians.push(list.remove((list.len() - 1) / 2));
        }
        medians
    };
    fill(groups((0..profile.candidates.len()).map(value).collect()), seats, order)
}

/// Looks at every chain of victories without repetition.
pub fn schulze(profile: &Profile, seats: usize, order: Order<'_>) -> Result {
    let Ballots::Ranked(ballots) = &profile.ballots else { panic!("ranked") };
    let count = profile.candidates.len();
    let mut preferred = vec![vec![0u64; count]; count];
    for ballot in ballots {
        let rank = |candidate: usize| {
            let at = ballot.ranks.iter().position(|rank| rank.iter().any(|c| c.position() == candidate));
            at.unwrap_or(ballot.ranks.len())
        };
        for (a, row) in preferred.iter_mut().enumerate() {
            for (b, cell) in row.iter_mut().enumerate() {
                if rank(a) < rank(b) {
                    *cell += ballot.papers;
                }
            }
        }
    }
    let strongest = |from: usize, to: usize| strongest_chain(&preferred, from, to, &mut vec![from], u64::MAX);
    let mut left: Vec<usize> = (0..count).collect();
    let mut tiers = Vec::new();
    while !left.is_empty() {
        let unbeaten = |a: &usize| !left.iter().any(|b| a != b && strongest(*b, *a) > strongest(*a, *b));
        let tier: Vec<usize> = left.iter().copied().filter(unbeaten).collect();
        left.retain(|c| !tier.contains(c));
        tiers.push(tier);
    }
    fill(tiers, seats, order)
}

fn strongest_chain(
    preferred: &[Vec<u64>],
    from: usize,
    to: usize,
    used: &mut Vec<usize>,
    so_far: u64,
) -> u64 {
    let mut best = 0;
    for next in 0..preferred.len() {
        if used.contains(&next) || preferred[from][next] <= preferred[next][from] {
            continue;
        }
        let weakest = so_far.min(preferred[from][next]);
        if next == to {
            best = best.max(weakest);
        } else {
            used.push(next);
            best = best.max(strongest_chain(preferred, next, to, used, weakest));
            used.pop();
        }
    }
    best
}

/// Counts first preferences among those left, anew in each round.
pub fn instant_runoff(profile: &Profile, order: Order<'_>) -> Result {
    let papers = single_papers(profile);
    let mut left: Vec<usize> = (0..profile.candidates.len()).collect();
    loop {
        let first = |paper: &Vec<usize>| paper.iter().copied().find(|c| left.contains(c));
        let firsts: Vec<usize> = papers.iter().filter_map(first).collect();
        let votes = |c: usize| firsts.iter().filter(|f| **f == c).count();
        let winner = left.iter().copied().find(|c| 2 * votes(*c) > firsts.len() || left.len() == 1);
        if let Some(winner) = winner {
            return Result { elected: vec![winner], tied: None };
        }
        let fewest = left.iter().map(|c| votes(*c)).min().unwrap();
        let tied: Vec<usize> = left.iter().copied().filter(|c| votes(*c) == fewest).collect();
        let out = if tied.len() == 1 { Some(tied[0]) } else { last_of(order, &tied) };
        match out {
            Some(out) => left.retain(|c| *c != out),
            None => return Result { elected: vec![], tied: Some(tied.into_iter().collect()) },
        }
    }
}

/// How STV rounds.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Rounding {
    FiveDecimals,
    Amount,
}

struct Paper {
    preferences: Vec<usize>,
    with: Option<usize>,
    value: BigRational,
}

impl Paper {
    /// Lowers its value to its part of what an elected candidate has above the quota.
    fn keep_the_surplus(&mut self, total: &BigRational, quota: &BigRational, rounding: Rounding) {
        self.value = (total - quota) * &self.value / total;
        if rounding == Rounding::FiveDecimals {
            self.value = (&self.value * fraction(100_000)).floor() / fraction(100_000);
        }
    }
}

/// SSI 2007/42, paper by paper.
pub fn stv(profile: &Profile, seats: usize, rounding: Rounding, order: Order<'_>) -> Result {
    let mut papers: Vec<Paper> = single_papers(profile)
        .into_iter()
        .filter(|preferences| !preferences.is_empty())
        .map(|preferences| Paper { with: Some(preferences[0]), preferences, value: BigRational::one() })
        .collect();
    let count = profile.candidates.len();
    let quota = fraction(papers.len() as u64 / (seats as u64 + 1) + 1);
    let mut votes = vec![BigRational::zero(); count];
    for paper in &papers {
        votes[paper.preferences[0]] += BigRational::one();
    }
    let mut continuing: BTreeSet<usize> = (0..count).collect();
    let mut elected: Vec<usize> = Vec::new();
    let mut stages = Vec::new();
    loop {
        stages.push(votes.clone());
        let mut reached: Vec<usize> = continuing.iter().copied().filter(|c| votes[*c] >= quota).collect();
        let vacancies = seats - elected.len() - reached.len();
        if continuing.len() - reached.len() <= vacancies {
            reached = continuing.iter().copied().collect();
        }
        reached.sort_by_key(|c| order.and_then(|order| order.iter().position(|o| o == c)));
        reached.sort_by(|a, b| votes[*b].cmp(&votes[*a]));
        continuing.retain(|c| !reached.contains(c));
        elected.extend(reached);
        if elected.len() == seats || continuing.is_empty() {
            return Result { elected, tied: None };
        }
        let most = elected.iter().map(|c| votes[*c].clone()).filter(|v| *v > quota).max();
        let (tied, wants_most) = match &most {
            Some(most) => (elected.iter().copied().filter(|c| votes[*c] == *most).collect(), true),
            None => {
                let fewest = continuing.iter().map(|c| votes[*c].clone()).min().unwrap();
                (continuing.iter().copied().filter(|c| votes[*c] == fewest).collect(), false)
            }
        };
        let tied = look_back(tied, &stages, wants_most);
        let chosen = match tied[..] {
            [only] => Some(only),
            _ if wants_most => first_of(order, &tied),
            _ => last_of(order, &tied),
        };
        let Some(chosen) = chosen else {
            return Result { elected, tied: Some(tied.into_iter().collect()) };
        };
        let total = votes[chosen].clone();
        votes[chosen] = if wants_most { quota.clone() } else { BigRational::zero() };
        continuing.remove(&chosen);
        for paper in papers.iter_mut().filter(|paper| paper.with == Some(chosen)) {
            if wants_most {
                paper.keep_the_surplus(&total, &quota, rounding);
            }
            let behind = paper.preferences.iter().skip_while(|c| **c != chosen);
            paper.with = behind.copied().find(|c| continuing.contains(c));
            if let Some(next) = paper.with {
                votes[next] += &paper.value;
            }
        }
    }
}

fn look_back(mut tied: Vec<usize>, stages: &[Vec<BigRational>], wants_most: bool) -> Vec<usize> {
    for votes in stages.iter().rev() {
        let of = tied.iter().map(|c| &votes[*c]);
        let wanted = if wants_most { of.max() } else { of.min() }.unwrap();
        tied = tied.iter().copied().filter(|c| votes[*c] == *wanted).collect();
    }
    tied
}

/// For each voter what each project has from him or her: 1 for a cross, or points.
fn voters(profile: &Profile) -> Vec<Vec<u64>> {
    let nothing = vec![0; profile.candidates.len()];
    let mut voters = Vec::new();
    let mut add = |papers: u64, given: Vec<(usize, u64)>| {
        let mut voter = nothing.clone();
        given.into_iter().for_each(|(project, points)| voter[project] = points);
        voters.extend(std::iter::repeat_n(voter, papers as usize));
    };
    match &profile.ballots {
        Ballots::Marked(ballots) => {
            ballots.iter().for_each(|b| add(b.papers, b.marks.iter().map(|c| (c.position(), 1)).collect()));
        }
        Ballots::Scored(ballots) => ballots.iter().for_each(|b| {
            let whole = |points: &Amount| points.0.to_integer().try_into().unwrap();
            add(b.papers, b.points.iter().map(|(c, points)| (c.position(), whole(points))).collect());
        }),
        other => panic!("{other:?}"),
    }
    voters
}

fn votes_of(voters: &[Vec<u64>], project: usize) -> u64 {
    voters.iter().map(|voter| voter[project]).sum()
}

fn money(profile: &Profile) -> &Budget {
    profile.budget.as_ref().unwrap()
}

fn cost(profile: &Profile, project: usize) -> &BigRational {
    &money(profile).costs[project].0
}

/// Which of equal projects: more votes, then lower cost, then the order.
fn choose_project(
    profile: &Profile,
    voters: &[Vec<u64>],
    mut equal: Vec<usize>,
    order: Order<'_>,
) -> std::result::Result<usize, Vec<usize>> {
    let most = equal.iter().map(|p| votes_of(voters, *p)).max().unwrap();
    equal.retain(|p| votes_of(voters, *p) == most);
    let least = equal.iter().map(|p| cost(profile, *p).clone()).min().unwrap();
    equal.retain(|p| *cost(profile, *p) == least);
    if let [only] = equal[..] { Ok(only) } else { first_of(order, &equal).ok_or(equal) }
}

pub fn greedy_from(profile: &Profile, mut funded: Vec<usize>, order: &[usize]) -> Vec<usize> {
    let voters = voters(profile);
    let mut left = money(profile).limit.0.clone();
    funded.iter().for_each(|p| left -= cost(profile, *p));
    let mut rest: Vec<usize> = (0..profile.candidates.len()).filter(|p| !funded.contains(p)).collect();
    let place = |p: &usize| order.iter().position(|o| o == p);
    rest.sort_by_key(|p| (std::cmp::Reverse(votes_of(&voters, *p)), cost(profile, *p).clone(), place(p)));
    for project in rest {
        if votes_of(&voters, project) > 0 && *cost(profile, project) <= left {
            left -= cost(profile, project);
            funded.push(project);
        }
    }
    funded
}

/// One run with a purse for each voter.
pub fn equal_shares_run(profile: &Profile, share: &BigRational, order: Order<'_>) -> Result {
    let voters = voters(profile);
    let is_marked = matches!(profile.ballots, Ballots::Marked(_));
    let mut purses = vec![share.clone(); voters.len()];
    let mut left: Vec<usize> = (0..profile.candidates.len()).collect();
    let mut result = Result::default();
    loop {
        let mut best: Option<BigRational> = None;
        let mut equal = Vec::new();
        for project in &left {
            let supporters: Vec<(usize, u64)> =
                voters.iter().map(|v| v[*project]).enumerate().filter(|(_, weight)| *weight > 0).collect();
            let Some(most) = largest_payment(&purses, &supporters, cost(profile, *project)) else { continue };
            // What the project is worth: to who marks it its cost, else the points.
            let rate = if is_marked { most / cost(profile, *project) } else { most };
            if best.as_ref().is_none_or(|best| rate < *best) {
                equal.clear();
                best = Some(rate.clone());
            }
            if best.as_ref() == Some(&rate) {
                equal.push(*project);
            }
        }
        let Some(rate) = best else { return result };
        match choose_project(profile, &voters, equal, order) {
            Ok(project) => {
                let most = if is_marked { rate * cost(profile, project) } else { rate };
                for (purse, voter) in purses.iter_mut().zip(&voters) {
                    let payment = &most * fraction(voter[project]);
                    *purse = if *purse > payment { &*purse - &payment } else { BigRational::zero() };
                }
                left.retain(|p| *p != project);
                result.elected.push(project);
            }
            Err(tied) => {
                result.tied = Some(tied.into_iter().collect());
                return result;
            }
        }
    }
}

/// The payment for a weight of 1 at which everyone pays that or all he or she has, and the cost is covered.
fn largest_payment(
    purses: &[BigRational],
    supporters: &[(usize, u64)],
    cost: &BigRational,
) -> Option<BigRational> {
    let total: BigRational = supporters.iter().map(|(v, _)| purses[*v].clone()).sum();
    if supporters.is_empty() || total < *cost {
        return None;
    }
    let mut poor: BTreeSet<usize> = BTreeSet::new();
    loop {
        let given: BigRational = poor.iter().map(|v| purses[*v].clone()).sum();
        let rich: Vec<(usize, u64)> = supporters.iter().copied().filter(|(v, _)| !poor.contains(v)).collect();
        let payment = (cost - given) / fraction(rich.iter().map(|(_, weight)| weight).sum());
        let is_poor = |(v, weight): &(usize, u64)| purses[*v] < &payment * fraction(*weight);
        let newly_poor: Vec<usize> = rich.into_iter().filter(is_poor).map(|(v, _)| v).collect();
        if newly_poor.is_empty() {
            return Some(payment);
        }
        poor.extend(newly_poor);
    }
}

/// The share of each voter without additions.
pub fn share(profile: &Profile) -> BigRational {
    &money(profile).limit.0 / fraction(voters(profile).len() as u64)
}

/// One money unit more per voter, again and again.
pub fn add_one(profile: &Profile, unit: &BigRational, order: &[usize]) -> Vec<usize> {
    let voters = voters(profile);
    let mut share = share(profile);
    let mut kept: Vec<usize> = Vec::new();
    loop {
        let funded = equal_shares_run(profile, &share, Some(order)).elected;
        let spent: BigRational = funded.iter().map(|p| cost(profile, *p).clone()).sum();
        let limit = &money(profile).limit.0;
        if spent > *limit {
            return kept;
        }
        let fits = |p: &usize| {
            !funded.contains(p) && votes_of(&voters, *p) > 0 && &spent + cost(profile, *p) <= *limit
        };
        if !(0..profile.candidates.len()).any(|p| fits(&p)) {
            return funded;
        }
        kept = funded;
        share += unit;
    }
}
