//! Real elections with known winners, of `tests/data/elections`.

use percole_voting::count::{Ballots, Candidate, CandidateIndex, Profile, RankedBallot, Standing};
use serde_json::Value;

/// An election and what is known of it.
pub struct RealElection {
    pub name: String,
    pub seats: u32,
    pub profile: Profile,
    pub expected: Value,
}

/// The elections.
pub fn elections() -> Vec<RealElection> {
    let file: Value = serde_json::from_slice(&percole_test_data::elections_json()).unwrap();
    let ranked = file["ranked"].as_array().unwrap().iter().map(|e| election(e, by_name));
    let stv = file["stv"].as_array().unwrap().iter().map(|e| election(e, by_number));
    ranked.chain(stv).collect()
}

fn election(file: &Value, read: fn(&Value, &[String]) -> RankedBallot) -> RealElection {
    let text = |value: &Value| value.as_str().unwrap().to_owned();
    let names: Vec<String> = file["candidates"].as_array().unwrap().iter().map(text).collect();
    let ballots = file["ballots"].as_array().unwrap().iter().map(|b| read(b, &names)).collect();
    let candidate = |name: &String| Candidate { name: name.clone(), standing: Standing::Stands };
    RealElection {
        name: text(&file["name"]),
        seats: file["seats"].as_u64().unwrap_or(1) as u32,
        expected: file["expected"].clone(),
        profile: Profile {
            title: Some(text(&file["name"])),
            candidates: names.iter().map(candidate).collect(),
            seats: None,
            ballots: Ballots::Ranked(ballots),
            budget: None,
        },
    }
}

fn by_name(ballot: &Value, names: &[String]) -> RankedBallot {
    let rank = |name: &Value| {
        let at = names.iter().position(|n| Some(n.as_str()) == name.as_str()).unwrap();
        vec![CandidateIndex(at as u32)]
    };
    let ranks = ballot[1].as_array().unwrap().iter().map(rank).collect();
    RankedBallot { papers: ballot[0].as_u64().unwrap(), ranks }
}

fn by_number(ballot: &Value, _: &[String]) -> RankedBallot {
    let rank = |number: &Value| vec![CandidateIndex(number.as_u64().unwrap() as u32)];
    let ranks = ballot["order"].as_array().unwrap().iter().map(rank).collect();
    RankedBallot { papers: ballot["n"].as_u64().unwrap(), ranks }
}
