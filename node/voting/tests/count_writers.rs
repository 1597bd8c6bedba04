//! Whatever a writer of BLT, PrefLib or Pabulib writes is read back the same.

#![allow(clippy::unwrap_used)]

use percole_tables::{header::plain, titles};
use percole_voting::count::read::{CsvCells, OtherColumns, read_blt, read_csv, read_pb, read_toi};
use percole_voting::count::{Ballots, CandidateIndex, Profile, RankedBallot};
use proptest::prelude::*;

/// Names as people have them: several words, accents, commas, marks of comments also at the beginning, numbers.
fn names() -> impl Strategy<Value = Vec<String>> {
    let name = prop_oneof![
        // One word alone may be the title of another column, such as `No` or `Nom`.
        "[A-Z][a-zé’]{1,8} [A-Z][a-z]{1,5}",
        "X[a-zé’]{1,8}",
        "[a-z]{1,4}[#:,(]{1,2}[a-z]{1,3}",
        "[1-9][0-9]?[a-z]",
        "[1-9][0-9]?",
        "#{1,2} ?[A-Z1-9][a-z]{0,4}(: ?[a-z]{1,5})?",
    ];
    prop::collection::vec(name, 2..6).prop_filter("names differ", |names| {
        let mut keys: Vec<String> = names.iter().map(|name| name.to_lowercase()).collect();
        keys.sort();
        keys.windows(2).all(|pair| pair[0] != pair[1]) && !names.iter().any(|name| is_a_title(name))
    })
}

/// Whether a name is what a table calls something else: the number of papers, who voted, a weight.
fn is_a_title(name: &str) -> bool {
    let named = plain(name);
    let known = [titles::PAPERS, titles::VOTERS, titles::NUMBERS, titles::BESIDE_BALLOTS, &["number"]];
    known.into_iter().flatten().any(|title| plain(title) == named)
}

/// How many papers, and their ranks: positions of candidates.
type Papers = (u64, Vec<Vec<usize>>);

/// Names, and papers with their ranks: positions of candidates, none twice.
fn election() -> impl Strategy<Value = (Vec<String>, Vec<Papers>)> {
    names().prop_flat_map(|names| {
        let order = Just((0..names.len()).collect::<Vec<_>>()).prop_shuffle();
        let ranks = (order, 0..=names.len(), prop::collection::vec(any::<bool>(), names.len())).prop_map(
            |(order, kept, equal)| {
                let mut ranks: Vec<Vec<usize>> = Vec::new();
                for (at, candidate) in order.into_iter().take(kept).enumerate() {
                    match ranks.last_mut().filter(|_| equal[at]) {
                        Some(rank) => rank.push(candidate),
                        None => ranks.push(vec![candidate]),
                    }
                }
                ranks
            },
        );
        (Just(names), prop::collection::vec((1u64..50, ranks), 1..8))
    })
}

fn same(profile: &Profile, names: &[String], papers: &[Papers]) {
    assert_eq!(profile.names(), names);
    let index = |position: &usize| CandidateIndex(*position as u32);
    let ballot = |(papers, ranks): &Papers| RankedBallot {
        papers: *papers,
        ranks: ranks.iter().map(|rank| rank.iter().map(index).collect::<Vec<_>>()).collect(),
    };
    assert_eq!(profile.ballots, Ballots::Ranked(papers.iter().map(ballot).collect()));
}

fn joined<T: ToString>(items: impl IntoIterator<Item = T>, between: &str) -> String {
    items.into_iter().map(|item| item.to_string()).collect::<Vec<_>>().join(between)
}

proptest! {
    #[test]
    fn blt_is_read_as_it_was_written((names, papers) in election(), end in prop::sample::select(&["\n", "\r\n", "\r"][..])) {
        let mut text = format!("{} 1\n", names.len());
        for (at, (weight, ranks)) in papers.iter().enumerate() {
            let ranks = ranks.iter().map(|rank| joined(rank.iter().map(|candidate| candidate + 1), "="));
            text.push_str(&format!("(p{at}) {weight} {}\n", joined(ranks.chain(["0".to_owned()]), " ")));
        }
        text.push_str("0\n");
        names.iter().for_each(|name| text.push_str(&format!("\"{name}\"\n")));
        text.push_str("\"\"\n");
        let read = read_blt(text.replace('\n', end).as_bytes()).unwrap();
        same(&read.profile, &names, &papers);
        prop_assert_eq!(read.profile.title, None);
    }

    #[test]
    fn preflib_is_read_as_it_was_written((names, papers) in election()) {
        let total: u64 = papers.iter().map(|(weight, _)| weight).sum();
        let mut text = format!(
            "# DATA TYPE: toi\n# NUMBER ALTERNATIVES: {}\n# NUMBER VOTERS: {total}\n# NUMBER UNIQUE ORDERS: {}\n",
            names.len(),
            papers.len()
        );
        for (at, name) in names.iter().enumerate() {
            text.push_str(&format!("# ALTERNATIVE NAME {}: {name}\n", at + 1));
        }
        for (weight, ranks) in &papers {
            let ranks = ranks.iter().map(|rank| match &rank[..] {
                [one] => (one + 1).to_string(),
                equal => format!("{{{}}}", joined(equal.iter().map(|candidate| candidate + 1), ",")),
            });
            text.push_str(&format!("{weight}: {}\n", joined(ranks, ",")));
        }
        same(&read_toi(text.as_bytes()).unwrap().profile, &names, &papers);
    }

    #[test]
    fn a_table_is_read_as_it_was_written(
        (names, papers) in election(),
        separator in prop::sample::select(&b",;\t"[..]),
        weight_first in any::<bool>(),
    ) {
        let mut writer = csv::WriterBuilder::new().delimiter(separator).from_writer(Vec::new());
        // The first title may begin with `#`, as a comment does.
        let row = |weight: String, cells: Vec<String>| {
            if weight_first { [vec![weight], cells].concat() } else { [cells, vec![weight]].concat() }
        };
        writer.write_record(row("Papers".to_owned(), names.clone())).unwrap();
        for (weight, ranks) in &papers {
            let rank = |candidate: usize| ranks.iter().position(|rank| rank.contains(&candidate));
            let cells = (0..names.len()).map(|candidate| rank(candidate).map_or(String::new(), |rank| (rank + 1).to_string()));
            writer.write_record(row(weight.to_string(), cells.collect())).unwrap();
        }
        let mut papers = papers;
        // A table knows no order within a rank.
        papers.iter_mut().flat_map(|(_, ranks)| ranks).for_each(|rank| rank.sort_unstable());
        match read_csv(&writer.into_inner().unwrap(), &CsvCells::Ranks, OtherColumns::Refused) {
            Ok(read) => same(&read.profile, &names, &papers),
            Err(refused) => {
                let may_be_comment = !weight_first && names[0].starts_with('#') && names[0].contains(':');
                prop_assert!(may_be_comment, "{refused}");
            }
        }
    }

    #[test]
    fn pabulib_is_read_as_it_was_written(
        costs in prop::collection::vec(1u32..9_000, 1..6),
        votes in prop::collection::vec(prop::collection::vec(any::<bool>(), 6), 0..9),
        comma in any::<bool>(),
    ) {
        let mut text = format!(
            "META\nkey;value\nnum_projects;{}\nnum_votes;{}\nbudget;1 000,50\nvote_type;approval\nPROJECTS\nproject_id;cost;name\n",
            costs.len(),
            votes.len()
        );
        for (at, cost) in costs.iter().enumerate() {
            let cost = format!("{cost}{}5", if comma { ',' } else { '.' });
            text.push_str(&format!("p{at};{cost};\"Park \"\"{at}\"\"; north\"\n"));
        }
        text.push_str("VOTES\nvoter_id;vote\n");
        let marked = |vote: &Vec<bool>| -> Vec<usize> { (0..costs.len()).filter(|at| vote[*at]).collect() };
        for (at, vote) in votes.iter().enumerate() {
            text.push_str(&format!("v{at};{}\n", joined(marked(vote).iter().map(|at| format!("p{at}")), ",")));
        }
        let profile = read_pb(text.as_bytes()).unwrap().profile;
        let budget = profile.budget.as_ref().unwrap();
        prop_assert_eq!(budget.limit.to_string(), "1000.5");
        let read: Vec<String> = budget.costs.iter().map(ToString::to_string).collect();
        prop_assert_eq!(read, costs.iter().map(|cost| format!("{cost}.5")).collect::<Vec<_>>());
        prop_assert_eq!(profile.candidates[0].name.as_str(), "p0 Park \"0\"; north");
        let Ballots::Marked(ballots) = &profile.ballots else { panic!("marked") };
        let read: Vec<Vec<usize>> =
            ballots.iter().map(|ballot| ballot.marks.iter().map(|project| project.0 as usize).collect()).collect();
        prop_assert_eq!(read, votes.iter().map(marked).collect::<Vec<_>>());
    }
}
