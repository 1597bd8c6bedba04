//! Tally, decryptions and result.

use super::*;

#[test]
fn tally_decryptions_and_result_are_checked() {
    let found = altered(|parts| {
        let record = parts.find("num_tallied");
        parts.replace(record, "\"num_tallied\":3", "\"num_tallied\":4");
    });
    assert_eq!(found, [Check::TallyCount]);
    let found = altered(|parts| {
        let record = parts.find("num_tallied");
        parts.replace(record, "\"total_weight\":3", "\"total_weight\":4");
    });
    assert_eq!(found, [Check::TallyWeight]);
    let found = altered(|parts| {
        let record = parts.find("decryption_factors");
        alter_number(parts, record, "response", 0);
    });
    assert_eq!(found, [Check::PartialProof, Check::PartialMissing]);
    let found = altered(|parts| {
        let record = parts.find("\"owner\":1");
        parts.replace(record, "\"owner\":1", "\"owner\":5");
    });
    assert_eq!(found, [Check::PartialOwner, Check::PartialMissing]);
    let found = altered(|parts| {
        let record = parts.find("\"owner\":4");
        parts.replace(record, "\"owner\":4", "\"owner\":2");
    });
    assert!(found.starts_with(&[Check::PartialOwner, Check::PartialProof]), "{found:?}");
    let found = altered(|parts| {
        let record = parts.find("{\"result\"");
        parts.replace(record, "[2,1]", "[1,2]");
    });
    assert_eq!(found, [Check::Result, Check::Result]);
    let found = altered(|parts| {
        let record = parts.find("{\"result\"");
        parts.replace(record, "[2,1]", "[2,1,0]");
    });
    assert_eq!(found, [Check::ResultFormat]);
    // An invalid ballot counted: the tally is of the other ballots.
    let found = altered(|parts| {
        let record = parts.find("[[{\"alpha\"");
        alter_number(parts, record, "alpha", 0);
    });
    assert!(!found.is_empty(), "{found:?}");
}
