//! Small random profiles, in which ties are frequent; the same seed always makes the same ones.

use super::candidates;
use percole_voting::count::{
    Amount, Ballots, Budget, CandidateIndex, GradedBallot, MarkedBallot, Profile, RankedBallot, ScoredBallot,
};

/// SplitMix64 (Steele, Lea and Flood 2014).
pub struct Random(u64);

impl Random {
    pub fn new(seed: u64) -> Self {
        Random(seed)
    }

    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        z ^ (z >> 31)
    }

    /// A number from `low` to `high`, both included.
    pub fn from(&mut self, low: u64, high: u64) -> u64 {
        low + self.next() % (high - low + 1)
    }

    pub fn one_in(&mut self, n: u64) -> bool {
        self.from(1, n) == 1
    }

    pub fn order(&mut self, count: usize) -> Vec<usize> {
        let mut order: Vec<usize> = (0..count).collect();
        for i in (1..count).rev() {
            order.swap(i, self.from(0, i as u64) as usize);
        }
        order
    }
}

fn profile(count: usize, ballots: Ballots, budget: Option<Budget>) -> Profile {
    Profile { title: None, candidates: candidates(count), seats: None, ballots, budget }
}

fn papers(random: &mut Random) -> u64 {
    if random.one_in(3) { random.from(2, 9) } else { 1 }
}

fn some(random: &mut Random, count: usize, most: usize) -> Vec<CandidateIndex> {
    let length = random.from(0, most as u64) as usize;
    random.order(count).into_iter().take(length).map(|i| CandidateIndex(i as u32)).collect()
}

/// Strict orders, some cut short, a few blank.
pub fn strict(random: &mut Random) -> Profile {
    let count = random.from(2, 7) as usize;
    let complete = random.one_in(3);
    let lines = random.from(1, 16);
    let ballot = |_| {
        let mut ranks = some(random, count, count);
        if complete || (ranks.is_empty() && !random.one_in(4)) {
            ranks = random.order(count).into_iter().map(|i| CandidateIndex(i as u32)).collect();
        }
        RankedBallot { papers: papers(random), ranks: ranks.into_iter().map(|c| vec![c]).collect() }
    };
    let ballots = (0..lines).map(ballot).collect();
    profile(count, Ballots::Ranked(ballots), None)
}

/// Orders that may have equal ranks and be cut short.
pub fn weak(random: &mut Random) -> Profile {
    let count = random.from(2, 6) as usize;
    let lines = random.from(1, 10);
    let ballot = |_| {
        let mut ranks: Vec<Vec<CandidateIndex>> = Vec::new();
        for candidate in some(random, count, count) {
            match ranks.last_mut() {
                Some(rank) if random.one_in(3) => rank.push(candidate),
                _ => ranks.push(vec![candidate]),
            }
        }
        RankedBallot { papers: papers(random), ranks: ranks.into_iter().collect() }
    };
    let ballots = (0..lines).map(ballot).collect();
    profile(count, Ballots::Ranked(ballots), None)
}

/// Crosses.
pub fn marks(random: &mut Random) -> Profile {
    let count = random.from(2, 8) as usize;
    let lines = random.from(1, 12);
    let ballots = (0..lines)
        .map(|_| MarkedBallot { papers: papers(random), marks: some(random, count, count) })
        .collect();
    profile(count, Ballots::Marked(ballots), None)
}

/// Points from -2 to 5, some with halves.
pub fn points(random: &mut Random) -> Profile {
    let count = random.from(2, 8) as usize;
    let lines = random.from(1, 12);
    let ballot = |_| {
        let given = some(random, count, count).into_iter().map(|candidate| {
            let halves = if random.one_in(4) { random.from(0, 10) } else { 2 * random.from(0, 5) };
            (candidate, Amount::ratio(halves as i64 - 4, 2))
        });
        let points = given.collect();
        ScoredBallot { papers: papers(random), points }
    };
    let ballots = (0..lines).map(ballot).collect();
    profile(count, Ballots::Scored(ballots), None)
}

/// Grades, some missing.
pub fn grades(random: &mut Random) -> Profile {
    let count = random.from(2, 6) as usize;
    let grade_count = random.from(2, 6);
    let lines = random.from(1, 14);
    let ballot = |_| {
        let grade = |_| if random.one_in(8) { None } else { Some(random.from(0, grade_count - 1) as u32) };
        let grades = (0..count).map(grade).collect();
        GradedBallot { papers: papers(random), grades }
    };
    let ballots = (0..lines).map(ballot).collect();
    let grades = (0..grade_count).map(|grade| format!("grade {grade}")).collect();
    profile(count, Ballots::Graded { grades, ballots }, None)
}

/// Budgets with crosses; some costs have decimals, some projects cost alike.
pub fn budget(random: &mut Random) -> Profile {
    let count = random.from(2, 8) as usize;
    let decimals = random.one_in(4);
    let amount = |number: u64| if decimals { Amount::ratio(number, 4) } else { Amount::whole(number) };
    let costs: Vec<Amount> =
        (0..count).map(|_| if random.one_in(3) { amount(10) } else { amount(random.from(1, 40)) }).collect();
    let limit = amount(random.from(10, 80));
    let lines = random.from(1, 12);
    let most = count.min(4);
    let ballots = (0..lines)
        .map(|_| MarkedBallot { papers: papers(random), marks: some(random, count, most) })
        .collect();
    profile(count, Ballots::Marked(ballots), Some(Budget { limit, costs }))
}

/// A budget whose papers give projects 0 to 2 points: few, so that ties come up.
pub fn cumulative_budget(random: &mut Random) -> Profile {
    let mut profile = budget(random);
    let Ballots::Marked(marked) = &profile.ballots else { panic!("marked") };
    let mut with_points = |ballot: &MarkedBallot| {
        let points =
            ballot.marks.iter().map(|project| (*project, Amount::whole(random.from(0, 2)))).collect();
        ScoredBallot { papers: ballot.papers, points }
    };
    profile.ballots = Ballots::Scored(marked.iter().map(&mut with_points).collect());
    profile
}

/// As [`strict`], half of the time with so many papers that ties are rare and surpluses frequent.
pub fn large_strict(random: &mut Random) -> Profile {
    let mut profile = strict(random);
    if let Ballots::Ranked(ballots) = &mut profile.ballots
        && !random.one_in(4)
    {
        ballots.iter_mut().for_each(|ballot| ballot.papers += random.from(0, 300));
    }
    profile
}
