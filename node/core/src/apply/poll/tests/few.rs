use super::*;

fn of_another_node() -> String {
    whole(percole_merkle::NodeId([9; 32])).to_string()
}

impl Hostile {
    fn merged(&self, within: String) -> ev::PollMerged {
        ev::PollMerged { act: None, vote: self.vote.to_string(), within }
    }

    fn write_merged(&mut self, within: String) {
        let payload = self.merged(within);
        self.write(ev::PollMerged::KIND.name, Scope::Federation, vec![], &payload);
    }

    fn write_withheld(&mut self) {
        let payload = ev::PollWithheld { act: None, vote: self.vote.to_string() };
        self.write(ev::PollWithheld::KIND.name, Scope::Federation, vec![], &payload);
    }
}

#[tokio::test]
async fn a_poll_is_counted_within_another_one_after_its_window_and_says_nothing_more() {
    let mut hostile = Hostile::new().await;
    hostile.join();
    hostile.write_merged(of_another_node());
    hostile.log.claimed_us = CLOSES_US;
    hostile.write_merged("ailleurs".to_owned());
    hostile.write_merged(whole(hostile.log.node()).to_string());
    hostile.write_merged(of_another_node());
    hostile.close();
    hostile.write_count(&hostile.counted());
    hostile.write_withheld();
    assert_refused(
        &hostile.refused().await,
        &[
            (ev::PollMerged::KIND.name, "closes"),
            (ev::PollMerged::KIND.name, "ailleurs"),
            (ev::PollMerged::KIND.name, "within itself"),
            (ev::PollClosed::KIND.name, "cannot close"),
            (ev::QuestionCounted::KIND.name, "closed"),
            (ev::PollWithheld::KIND.name, "without a count"),
        ],
    );
}

#[tokio::test]
async fn what_is_published_is_not_withheld_and_no_roll_grows_by_units_of_others() {
    let mut hostile = Hostile::new().await;
    hostile.join();
    hostile.log.claimed_us = CLOSES_US;
    hostile.close();
    hostile.write_count(&hostile.counted());
    hostile.write_withheld();
    let merged = vec![ev::UnitMerged { unit: of_another_node(), roll_size: 5 }];
    let certificate = ev::TallyCertified { merged, roll_size: 25, ..hostile.certificate() };
    hostile.write(ev::TallyCertified::KIND.name, Scope::Federation, vec![], &certificate);
    assert_refused(
        &hostile.refused().await,
        &[
            (ev::PollWithheld::KIND.name, "published already"),
            (ev::TallyCertified::KIND.name, "on the same node"),
        ],
    );
}
