//! Papers made from a fixed seed, and the files that hold them.

use std::fmt::Write;

use percole_voting::count::{
    Amount, Ballots, Budget, Candidate, CandidateIndex, MarkedBallot, Profile, RankedBallot, Standing,
};
use rand::rngs::StdRng;
use rand::{RngExt, SeedableRng};

/// Papers that rank all candidates; those late in the list are preferred more often.
pub(crate) fn ranked(papers: usize, candidates: usize, seats: u32) -> Profile {
    // A seed with which no tie comes up: votelib refuses ties.
    let mut rng = StdRng::seed_from_u64(8);
    let ballot = |_| {
        let ranks = preferred(candidates, &mut rng).into_iter().map(|candidate| vec![candidate]).collect();
        RankedBallot { papers: 1, ranks }
    };
    let ballots = Ballots::Ranked((0..papers).map(ballot).collect());
    Profile { title: None, candidates: named("C", candidates), seats: Some(seats), ballots, budget: None }
}

/// Papers that mark 3 to 15 projects; the budget pays for about a fifth of all projects, and every amount is whole.
pub(crate) fn budget(papers: usize, projects: usize) -> Profile {
    let mut rng = StdRng::seed_from_u64(2);
    let costs: Vec<u32> = (0..projects).map(|_| rng.random_range(20..1_000) * 100).collect();
    let limit = Amount::whole(costs.iter().sum::<u32>() / 5);
    let ballot = |_| {
        let marked = rng.random_range(3..=15);
        let mut marks = preferred(projects, &mut rng);
        marks.truncate(marked);
        MarkedBallot { papers: 1, marks }
    };
    let ballots = Ballots::Marked((0..papers).map(ballot).collect());
    let budget = Budget { limit, costs: costs.into_iter().map(Amount::whole).collect() };
    Profile { title: None, candidates: named("P", projects), seats: None, ballots, budget: Some(budget) }
}

/// All of them in an order drawn with weights that rise from one to four.
fn preferred(count: usize, rng: &mut StdRng) -> Vec<CandidateIndex> {
    let mut key = |place: usize| u64::from(rng.random::<u32>()) * count as u64 / (count + 3 * place) as u64;
    let mut drawn: Vec<(u64, usize)> = (0..count).map(|place| (key(place), place)).collect();
    drawn.sort_unstable();
    drawn.into_iter().map(|(_, place)| CandidateIndex(place as u32)).collect()
}

fn named(letter: &str, count: usize) -> Vec<Candidate> {
    let name = |number| Candidate { name: format!("{letter}{number:03}"), standing: Standing::Stands };
    (1..=count).map(name).collect()
}

/// A BLT file of these papers.
pub(crate) fn blt(profile: &Profile) -> String {
    let Ballots::Ranked(ballots) = &profile.ballots else { panic!("BLT holds ranked papers") };
    let mut text = format!("{} {}\n", profile.candidates.len(), profile.seats.unwrap_or(1));
    for ballot in ballots {
        write!(text, "{} ", ballot.papers).expect("memory takes text");
        ballot.ranks.iter().for_each(|rank| write!(text, "{} ", rank[0].0 + 1).expect("memory takes text"));
        text.push_str("0\n");
    }
    text.push_str("0\n");
    profile.candidates.iter().for_each(|c| writeln!(text, "\"{}\"", c.name).expect("memory takes text"));
    text + "\"Benchmark\"\n"
}

/// A Pabulib file of these papers.
pub(crate) fn pabulib(profile: &Profile) -> String {
    let (Ballots::Marked(ballots), Some(budget)) = (&profile.ballots, &profile.budget) else {
        panic!("Pabulib holds marks and a budget")
    };
    let (projects, votes) = (profile.candidates.len(), ballots.len());
    let mut text = format!(
        "META\nkey;value\ndescription;Benchmark\nnum_projects;{projects}\nnum_votes;{votes}\nbudget;{}\nvote_type;approval\nPROJECTS\nproject_id;cost\n",
        budget.limit
    );
    for (project, cost) in profile.candidates.iter().zip(&budget.costs) {
        writeln!(text, "{};{cost}", project.name).expect("memory takes text");
    }
    text.push_str("VOTES\nvoter_id;vote\n");
    for (number, ballot) in ballots.iter().enumerate() {
        let marks: Vec<&str> =
            ballot.marks.iter().map(|mark| profile.candidates[mark.position()].name.as_str()).collect();
        writeln!(text, "{number};{}", marks.join(",")).expect("memory takes text");
    }
    text
}
