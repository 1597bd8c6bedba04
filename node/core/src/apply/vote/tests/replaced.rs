use super::*;
use crate::testing::voting::HOUR_US;

/// France certified with paper, and corrected it: both certificates, and a third one that corrects the second.
async fn corrected() -> (Cheating, Vec<EventRef>) {
    let three = Three::new().await;
    let vote = three.group.open_vote().await;
    three.exchange().await;
    for node in [&three.fr, &three.be] {
        node.register(20).await;
        node.try_join_with_paper(&vote).await.unwrap();
    }
    three.set_clocks(OPENS_US);
    three.fr.cast_many(&vote, 8, 3, 2).await;
    three.be.cast_many(&vote, 5, 4, 0).await;
    three.set_clocks(CLOSES_US);
    three.fr.duties().await;
    three.fr.try_hand_out(&vote, &["17", "18", "19"]).await.unwrap();
    three.fr.try_count_paper(&vote, "papers;choice\n1;yes\n", false).await.unwrap();
    let mut certificates = vec![three.fr.log().await.newest(ev::TallyCertified::KIND.name)];
    for papers in ["papers;choice\n2;yes\n", "papers;choice\n3;yes\n"] {
        three.fr.try_correct(&vote, papers, Some("encore un")).await.unwrap();
        three.fr.try_correct(&vote, papers, None).await.unwrap();
        certificates.push(three.fr.log().await.newest(ev::TallyCertified::KIND.name));
    }
    three.set_clocks(REPORT_BY_US - HOUR_US);
    three.be.duties().await;
    three.exchange().await;
    let mut log = three.group.log().await;
    log.claimed_us = CLOSES_US;
    let counted = vec![three.fr.log().await, three.be.log().await];
    let own = counted.iter().map(|log| log.newest(ev::TallyCertified::KIND.name)).collect();
    (Cheating { three, vote: vote.parse().unwrap(), log, certificates: own, counted }, certificates)
}

impl Cheating {
    fn replace(&mut self, old: EventRef, certificate: EventRef) {
        let replaces = old.leaf_hash.0.to_vec();
        let inclusion = ev::TallyIncluded { replaces, ..self.inclusion(certificate) };
        self.write(ev::TallyIncluded::KIND.name, vec![certificate], &inclusion);
    }
}

#[tokio::test]
async fn a_later_certificate_takes_the_place_of_the_one_included() {
    let (mut cheating, [first, second, third]) = {
        let (cheating, certificates) = corrected().await;
        (cheating, <[EventRef; 3]>::try_from(certificates).unwrap())
    };
    cheating.include(first);
    cheating.replace(first, third);
    assert_eq!(cheating.refused().await, Vec::<String>::new());
    // Not back, not twice, not beside it, and not in the place of what is not included.
    cheating.replace(third, second);
    cheating.replace(first, third);
    cheating.include(third);
    let belgium = cheating.certificates[1];
    cheating.replace(third, belgium);
    let refused = cheating.refused().await;
    let expected = ["takes the place", "takes the place", "accounted for already", "takes the place"];
    assert_eq!(refused.len(), expected.len(), "{refused:?}");
    for (reason, part) in refused.iter().zip(expected) {
        assert!(reason.contains(part), "{reason}, not {part}");
    }
    let mut tx = cheating.three.fr.node.read().await.unwrap();
    let tallies = percole_store::votes::tallies(&mut tx, &cheating.vote).await.unwrap();
    let included: Vec<_> = tallies.iter().map(|tally| (tally.voters, tally.cert_idx)).collect();
    assert_eq!(included, [(Some(16), Some(third.index))]);
}

#[tokio::test]
async fn the_declaration_rests_on_the_certificate_included_whatever_was_certified_since() {
    let (mut cheating, certificates) = corrected().await;
    cheating.include(certificates[1]);
    let belgium = cheating.certificates[1];
    cheating.include(belgium);
    cheating.show().await;
    let declared = cheating.declaration().await;
    assert!(declared.tallies.contains("\"members\":15"), "{}", declared.tallies);
    cheating.declare(&declared);
    assert_eq!(cheating.refused().await, Vec::<String>::new());
    let outcome = cheating.three.fr.outcome(&cheating.vote.to_string()).await;
    assert_eq!(outcome.comparison, "agrees", "{}", outcome.note);
    let standings: Vec<&str> = outcome.corrections.iter().map(|held| held.standing.as_str()).collect();
    assert_eq!(standings, ["replaced", "late"]);
}
