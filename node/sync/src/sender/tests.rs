use super::*;

fn connected(head: u64) -> Sender {
    let mut sender = Sender::new(head);
    sender.connected();
    sender
}

fn sending(head: u64, held: u64) -> Sender {
    let mut sender = connected(head);
    sender.offered(head);
    sender.answered(head, Answer::Accepted { size: held });
    sender
}

#[test]
fn without_a_connection_nothing_is_sent() {
    let mut sender = Sender::new(5);
    assert_eq!(sender.next(0), Step::Wait(Waiting::Connection));
    sender.connected();
    assert_eq!(sender.next(0), Step::OfferCheckpoint { old_size: 0, size: 5 });
    sender.offered(5);
    assert_eq!(sender.next(0), Step::Wait(Waiting::Answer));
    sender.disconnected();
    assert_eq!(sender.next(0), Step::Wait(Waiting::Connection));
}

#[test]
fn an_empty_log_offers_nothing() {
    assert_eq!(connected(0).next(0), Step::Wait(Waiting::Growth));
}

#[test]
fn the_receiver_says_where_to_start() {
    let mut sender = connected(10);
    sender.offered(10);
    sender.answered(10, Answer::Stale { size: 4, checkpoint_size: 6 });
    assert_eq!(sender.next(0), Step::OfferCheckpoint { old_size: 6, size: 10 });
    sender.offered(10);
    sender.answered(10, Answer::Accepted { size: 4 });
    assert_eq!(sender.next(0), Step::SendFrom { index: 4, checkpoint_size: 10 });
}

#[test]
fn an_answer_to_an_older_offer_changes_nothing() {
    let mut sender = connected(10);
    sender.offered(10);
    sender.answered(7, Answer::Complete);
    assert_eq!(sender.next(0), Step::Wait(Waiting::Answer));
}

#[test]
fn packages_without_acknowledgement_are_bounded_in_number() {
    let mut sender = sending(1_000_000, 0);
    let mut packages = 0;
    while let Step::SendFrom { index, .. } = sender.next(0) {
        sender.sent(index + 1, 100);
        packages += 1;
    }
    assert_eq!(packages, UNACKNOWLEDGED_PACKAGES_MAX);
    sender.acknowledged(1);
    assert!(matches!(sender.next(0), Step::SendFrom { index: 64, .. }));
}

#[test]
fn packages_without_acknowledgement_are_bounded_in_bytes() {
    let mut sender = sending(1_000_000, 0);
    while let Step::SendFrom { index, .. } = sender.next(0) {
        sender.sent(index + 8, PACKAGE_BYTES_MAX);
    }
    assert_eq!(sender.unacknowledged(), (8, UNACKNOWLEDGED_BYTES_MAX));
}

#[test]
fn late_and_repeated_acknowledgements_change_nothing() {
    let mut sender = sending(30, 0);
    for end in [10, 20, 30] {
        sender.sent(end, 5);
    }
    for durable in [20, 10, 20, 0] {
        sender.acknowledged(durable);
        assert_eq!(sender.durable_there(), Some(20));
    }
    assert_eq!(sender.unacknowledged(), (1, 5));
    assert_eq!(sender.next(0), Step::Wait(Waiting::Acknowledgement));
    sender.acknowledged(30);
    assert_eq!(sender.next(0), Step::Wait(Waiting::Growth));
    sender.grown(31);
    assert_eq!(sender.next(0), Step::OfferCheckpoint { old_size: 30, size: 31 });
}

#[test]
fn a_new_checkpoint_waits_for_the_packages_of_the_last() {
    let mut sender = sending(30, 0);
    sender.sent(30, 5);
    sender.grown(40);
    assert_eq!(sender.next(0), Step::Wait(Waiting::Acknowledgement));
}

#[test]
fn a_pause_is_kept_and_then_begins_with_an_offer() {
    let mut sender = sending(30, 0);
    sender.paused(500, 1_000);
    assert_eq!(sender.next(1_499), Step::Wait(Waiting::Until { time_ms: 1_500 }));
    assert_eq!(sender.next(1_500), Step::OfferCheckpoint { old_size: 30, size: 30 });
}

#[test]
fn a_receiver_that_is_ahead_is_not_asked_again_and_again() {
    let mut sender = connected(10);
    sender.offered(10);
    sender.answered(10, Answer::Stale { size: 20, checkpoint_size: 20 });
    assert_eq!(sender.next(0), Step::Wait(Waiting::PeerAhead { size: 20 }));
    sender.grown(21);
    assert_eq!(sender.next(0), Step::OfferCheckpoint { old_size: 20, size: 21 });
}

#[test]
fn a_receiver_that_calls_everything_stale_is_left_alone() {
    let mut sender = connected(10);
    for _ in 0..=STALE_IN_A_ROW_MAX {
        assert!(matches!(sender.next(0), Step::OfferCheckpoint { .. }));
        sender.offered(10);
        sender.answered(10, Answer::Stale { size: 0, checkpoint_size: 3 });
    }
    assert!(matches!(sender.next(0), Step::Wait(Waiting::Stopped { .. })));
}

#[test]
fn a_refusal_lasts_until_the_next_connection() {
    let mut sender = sending(30, 0);
    sender.refused("two histories");
    sender.lost_step();
    assert_eq!(sender.next(0), Step::Wait(Waiting::Stopped { reason: "two histories".to_owned() }));
    sender.connected();
    assert_eq!(sender.next(0), Step::OfferCheckpoint { old_size: 30, size: 30 });
}
