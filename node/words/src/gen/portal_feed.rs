// Generated from locales/en/portal_feed.ftl by the test `generated`: do not edit.

use crate::Message;

/// News of texts
pub fn texts() -> Message {
    Message::new("portal-feed-texts", vec![])
}

/// News of votes
pub fn votes() -> Message {
    Message::new("portal-feed-votes", vec![])
}

/// News of this text
pub fn this_text() -> Message {
    Message::new("portal-feed-this-text", vec![])
}

/// Follow by a feed
pub fn follow() -> Message {
    Message::new("portal-feed-follow", vec![])
}

/// Open data
pub fn open_data() -> Message {
    Message::new("portal-feed-open-data", vec![])
}

/// the address asks for a page that there is not: `cursor` is a text, `limit` a number
pub fn query_unreadable() -> Message {
    Message::new("portal-feed-query-unreadable", vec![])
}

/// this address has asked very often: wait ten minutes
pub fn too_often() -> Message {
    Message::new("portal-feed-too-often", vec![])
}
