use super::*;

/// A poll that takes paper: one yes online, one no on paper, certified.
async fn certified() -> Hostile {
    let mut hostile = Hostile::new().await;
    let joined = ev::PollJoined { takes_paper: true, ..hostile.joined() };
    let opened = hostile.opened;
    hostile.write(ev::PollJoined::KIND.name, Scope::Federation, vec![opened], &joined);
    hostile.log.claimed_us = CLOSES_US;
    hostile.close();
    let papers = ev::PaperCounted { act: None, vote: hostile.vote.to_string(), papers: 1, handed_out: 3 };
    hostile.write(ev::PaperCounted::KIND.name, Scope::Federation, vec![], &papers);
    hostile.write_count(&hostile.counted());
    let certificate = hostile.certificate();
    hostile.write(ev::TallyCertified::KIND.name, Scope::Federation, vec![], &certificate);
    hostile
}

impl Hostile {
    /// Two papers instead of one.
    fn correction(&self) -> ev::TallyCorrected {
        ev::TallyCorrected {
            act: None,
            reason: "un bulletin de plus".to_owned(),
            vote: self.vote.to_string(),
            corrects: self.log.newest(ev::TallyCertified::KIND.name).leaf_hash.0.to_vec(),
            proposed: None,
            papers: 2,
            handed_out: 3,
        }
    }

    fn write_correction(&mut self, correction: &ev::TallyCorrected) {
        self.write(ev::TallyCorrected::KIND.name, Scope::Federation, vec![], correction);
    }

    /// Counts and certifies so many yes beside one no.
    fn certify_again(&mut self, yes: u64) {
        let count = ev::QuestionCount {
            question: 1,
            counted: yes + 1,
            figures: vec![yes, 1, 0],
            ..Default::default()
        };
        let counts = vec![count_hash(&count).to_vec()];
        let counted = ev::QuestionCounted { count: Some(count), ..self.counted() };
        self.write_count(&counted);
        let certificate = ev::TallyCertified { voters: yes + 1, counts, ..self.certificate() };
        self.write(ev::TallyCertified::KIND.name, Scope::Federation, vec![], &certificate);
    }

    /// Voters and papers of each certificate, with its reason, as the group holds them.
    async fn held(&self) -> Vec<(u64, u64, String)> {
        let mut tx = self.three.group.node.read().await.unwrap();
        let held = percole_store::polls::certificates(&mut tx, &self.vote).await.unwrap();
        held.into_iter().map(|held| (held.voters, held.papers, held.reason)).collect()
    }
}

#[tokio::test]
async fn a_correction_keeps_the_old_certificate_beside_the_new_one() {
    let mut hostile = certified().await;
    hostile.write_correction(&hostile.correction());
    // Whoever holds no more than this still knows what was certified before.
    assert_refused(&hostile.refused().await, &[]);
    assert_eq!(hostile.held().await, [(2, 1, String::new())]);
    hostile.certify_again(2);
    assert_refused(&hostile.refused().await, &[]);
    let reason = "un bulletin de plus".to_owned();
    assert_eq!(hostile.held().await, [(2, 1, String::new()), (3, 2, reason)]);
}

#[tokio::test]
async fn a_correction_names_the_newest_certificate_and_touches_papers_alone() {
    let mut hostile = Hostile::new().await;
    hostile.join();
    hostile.log.claimed_us = CLOSES_US;
    hostile.close();
    hostile.write_count(&hostile.counted());
    let certificate = hostile.certificate();
    hostile.write(ev::TallyCertified::KIND.name, Scope::Federation, vec![], &certificate);
    hostile.write_correction(&hostile.correction());
    assert_refused(&hostile.refused().await, &[(ev::TallyCorrected::KIND.name, "takes no paper")]);

    let mut hostile = certified().await;
    let right = hostile.correction();
    for wrong in [
        ev::TallyCorrected { reason: " ".to_owned(), ..right.clone() },
        ev::TallyCorrected { corrects: vec![7; 32], ..right.clone() },
        ev::TallyCorrected { papers: 4, ..right.clone() },
        ev::TallyCorrected { papers: 0, ..right.clone() },
        ev::TallyCorrected { vote: hostile.subject().to_string(), ..right.clone() },
    ] {
        hostile.write_correction(&wrong);
    }
    hostile.write_correction(&right);
    hostile.write_correction(&right);
    // Two more yes, and one paper more.
    hostile.certify_again(3);
    let kind = ev::TallyCorrected::KIND.name;
    assert_refused(
        &hostile.refused().await,
        &[
            (kind, "reason"),
            (kind, "another certificate than the newest"),
            (kind, "signed for"),
            (kind, "signed for"),
            (kind, "another vote"),
            (kind, "cannot correct"),
            (ev::TallyCertified::KIND.name, "1 member voted online"),
        ],
    );
    assert_eq!(hostile.held().await.len(), 1);
}

#[tokio::test]
async fn a_proposal_stays_at_its_node() {
    let mut hostile = certified().await;
    let proposal = ev::CorrectionProposed {
        act: None,
        reason: "un bulletin de plus".to_owned(),
        corrects: hostile.correction().corrects,
        papers: 2,
        counts: vec![vec![1; 32]],
    };
    hostile.write(ev::CorrectionProposed::KIND.name, Scope::Federation, vec![], &proposal);
    assert_refused(&hostile.refused().await, &[(ev::CorrectionProposed::KIND.name, "left its node")]);
}
