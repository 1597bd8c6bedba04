//! Real elections come out as they did.

#![allow(clippy::unwrap_used)]

mod count_support;

use count_support::real::{RealElection, elections};
use percole_voting::count::{CountReport, Method, Options, Working, count};
use serde_json::{Value, json};

fn counted(method: Method, election: &RealElection) -> CountReport {
    let options = Options { seats: Some(election.seats), ..Options::default() };
    let report = count(method, &election.profile, &options).unwrap();
    assert_eq!(report.tied, Vec::<String>::new(), "{}", election.name);
    report
}

/// `name`'s papers in each round, as the file writes them.
fn runoff_rounds(report: &CountReport) -> Value {
    let Working::InstantRunoff(count) = &report.working else { panic!("instant runoff") };
    let round = |round: &percole_voting::count::RunoffRound| {
        let mut papers = serde_json::Map::new();
        for (candidate, votes) in &round.papers {
            papers.insert(report.candidates[candidate.position()].clone(), json!(votes));
        }
        if round.exhausted > 0 {
            papers.insert("exhausted".to_owned(), json!(round.exhausted));
        }
        Value::Object(papers)
    };
    Value::Array(count.rounds.iter().map(round).collect())
}

#[test]
fn real_elections_have_their_known_winners() {
    let elections = elections();
    assert_eq!(elections.len(), 3);
    for election in &elections {
        let expected = &election.expected;
        let mut checked = 0;
        if let Some(winners) = expected.get("irv") {
            let report = counted(Method::InstantRunoff, election);
            assert_eq!(&json!(report.elected), winners, "{}", election.name);
            assert_eq!(runoff_rounds(&report), expected["irv_rounds"], "{}", election.name);
            checked += 1;
        }
        if let Some(winners) = expected.get("schulze") {
            assert_eq!(&json!(counted(Method::Schulze, election).elected), winners, "{}", election.name);
            checked += 1;
        }
        if let Some(order) = expected.get("schulze_order") {
            let options = Options { seats: Some(5), ..Options::default() };
            let report = count(Method::Schulze, &election.profile, &options).unwrap();
            assert_eq!(&json!(report.elected), order, "{}", election.name);
            checked += 1;
        }
        if let Value::Array(winners) = expected {
            for method in [Method::Stv, Method::StvExact] {
                let mut elected = counted(method, election).elected;
                let place = |name: &String| winners.iter().position(|w| w == name);
                elected.sort_by_key(place);
                assert_eq!(&json!(elected), expected, "{method}: {}", election.name);
            }
            checked += 1;
        }
        assert!(checked > 0, "nothing is known of {}", election.name);
    }
}
