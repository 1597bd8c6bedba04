//! After the ballots: trustees, tally, partial decryptions and result.

use std::io::{Read, Seek};

use percole_words::elections;

use super::super::archive::reader::{Location, Records};
use super::super::decryption::{self, VerifiedPartial};
use super::super::election::Election;
use super::super::finding::{Check, Problem};
use super::super::group::Group;
use super::super::tally::{EncryptedTally, TALLY_BYTES_MAX, Tally};
use super::super::trustees::Trustees;
use super::super::wire::{self, ElectionResult, TOTAL_WEIGHT_MAX};
use super::findings::Findings;
use super::scan::{Scan, SetupRecords, TallyRecords};

/// Checks the trustees record and the election's key.
pub(super) fn check_trustees<G: Group>(
    election: &Election<G>,
    setup: &SetupRecords,
    findings: &mut Findings,
) -> Option<Trustees<G>> {
    match Trustees::decode(&setup.trustees) {
        Ok(trustees) => {
            if trustees.public_key() != election.public_key {
                findings.add(setup.election_record, Problem::bare(Check::PublicKey));
            }
            Some(trustees)
        }
        Err(problems) => {
            problems.into_iter().for_each(|problem| findings.add(setup.trustees_record, problem));
            None
        }
    }
}

/// Checks tally, partial decryptions and result, as far as the archive has them. Without a `computed` tally (a ballot
/// that counts is wrong) the published one cannot be compared.
pub(super) fn conclude<G: Group, R: Read + Seek>(
    records: &mut Records<R>,
    election: &Election<G>,
    trustees: Option<&Trustees<G>>,
    scan: &Scan,
    computed: Option<&Tally<G>>,
    findings: &mut Findings,
) -> std::io::Result<Option<ElectionResult>> {
    let Some(published) = &scan.tally else { return Ok(None) };
    check_numbers(scan, published, findings);
    let Some(tally) = read_tally(records, election, &published.tally, findings)? else { return Ok(None) };
    if computed.is_some_and(|computed| *computed.encrypted() != tally) {
        findings.add(published.tally.record, Problem::bare(Check::Tally));
    }
    let Some(trustees) = trustees else { return Ok(None) };
    let partials = check_partials(records, election, trustees, scan, &tally, findings)?;
    let Some(location) = &scan.result else { return Ok(None) };
    check_result(records, trustees, &partials, &tally, location, findings)
}

fn check_numbers(scan: &Scan, published: &TallyRecords, findings: &mut Findings) {
    let mut fail = |check, detail| findings.add(published.sized_record, Problem::new(check, detail));
    let (voters, weight) = scan.credentials.turnout();
    if published.sized.num_tallied != voters {
        fail(Check::TallyCount, elections::sums_ballots(published.sized.num_tallied, voters));
    }
    if published.sized.total_weight != weight {
        fail(Check::TallyWeight, elections::sums_weight(published.sized.total_weight.0, weight.0));
    }
    if weight.0 > TOTAL_WEIGHT_MAX {
        fail(Check::TallyWeight, elections::sums_weight_too_large(weight.0, TOTAL_WEIGHT_MAX));
    }
}

fn read_tally<G: Group, R: Read + Seek>(
    records: &mut Records<R>,
    election: &Election<G>,
    location: &Location,
    findings: &mut Findings,
) -> std::io::Result<Option<EncryptedTally<G>>> {
    let Some(bytes) = read_limited(records, location, Check::TallyFormat, findings)? else { return Ok(None) };
    match EncryptedTally::decode(election.questions(), &bytes) {
        Ok(tally) => Ok(Some(tally)),
        Err(problem) => {
            findings.add(location.record, problem);
            Ok(None)
        }
    }
}

fn check_partials<G: Group, R: Read + Seek>(
    records: &mut Records<R>,
    election: &Election<G>,
    trustees: &Trustees<G>,
    scan: &Scan,
    tally: &EncryptedTally<G>,
    findings: &mut Findings,
) -> std::io::Result<Vec<VerifiedPartial<G>>> {
    let keys: Vec<_> = trustees.keys().collect();
    let mut seen = vec![false; keys.len()];
    let mut partials = Vec::new();
    for (owned, location) in &scan.partials {
        let owner = usize::try_from(owned.owner).unwrap_or(usize::MAX);
        let Some(key) = owner.checked_sub(1).and_then(|index| keys.get(index)) else {
            let detail = elections::trustee_not_listed(owned.owner, keys.len());
            findings.add(location.record, Problem::new(Check::PartialOwner, detail));
            continue;
        };
        if std::mem::replace(&mut seen[owner - 1], true) {
            let detail = elections::trustee_decrypts_again(owner);
            findings.add(location.record, Problem::new(Check::PartialOwner, detail));
        }
        let Some(bytes) = read_limited(records, location, Check::PartialFormat, findings)? else { continue };
        match decryption::verify(&election.fingerprint, tally, owner, key, &bytes) {
            Ok(partial) => partials.push(partial),
            Err(problems) => problems.into_iter().for_each(|problem| {
                findings.add(location.record, problem.within(elections::in_trustee(owner)));
            }),
        }
    }
    Ok(partials)
}

fn check_result<G: Group, R: Read + Seek>(
    records: &mut Records<R>,
    trustees: &Trustees<G>,
    partials: &[VerifiedPartial<G>],
    tally: &EncryptedTally<G>,
    location: &Location,
    findings: &mut Findings,
) -> std::io::Result<Option<ElectionResult>> {
    let Some(bytes) = read_limited(records, location, Check::ResultFormat, findings)? else {
        return Ok(None);
    };
    let result: ElectionResult = match wire::from_canonical(&bytes) {
        Ok(result) => result,
        Err(detail) => {
            findings.add(location.record, Problem::new(Check::ResultFormat, detail));
            return Ok(None);
        }
    };
    match decryption::combine(trustees, partials) {
        Ok(factors) => decryption::verify_result(tally, &factors, &result)
            .into_iter()
            .for_each(|problem| findings.add(location.record, problem)),
        Err(missing) => {
            findings.add(location.record, Problem::new(Check::PartialMissing, missing.0));
        }
    }
    Ok(Some(result))
}

fn read_limited<R: Read + Seek>(
    records: &mut Records<R>,
    location: &Location,
    check: Check,
    findings: &mut Findings,
) -> std::io::Result<Option<Vec<u8>>> {
    if location.bytes > TALLY_BYTES_MAX as u64 {
        let detail = elections::record_too_long(location.bytes, TALLY_BYTES_MAX);
        findings.add(location.record, Problem::new(check, detail));
        return Ok(None);
    }
    records.read_at(location).map(Some)
}
