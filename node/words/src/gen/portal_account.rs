// Generated from locales/en/portal_account.ftl by the test `generated`: do not edit.

use crate::{Arg, Message};

/// You cannot sign in here any more
pub fn person_ended() -> Message {
    Message::new("portal-account-person-ended", vec![])
}

/// This browser is signed in no more
pub fn session_unknown() -> Message {
    Message::new("portal-account-session-unknown", vec![])
}

/// this node shows no pages: set `portal.listen`, and start it again
pub fn no_pages() -> Message {
    Message::new("portal-account-no-pages", vec![])
}

/// a link is valid for an hour at least and 120 days at most
pub fn link_validity() -> Message {
    Message::new("portal-account-link-validity", vec![])
}

/// This link, or this code, is unknown. Check that it is complete.
pub fn link_unknown() -> Message {
    Message::new("portal-account-link-unknown", vec![])
}

/// This link was used already. Each one serves once; ask for a new one.
pub fn link_used() -> Message {
    Message::new("portal-account-link-used", vec![])
}

/// This link is too old. Ask for a new one.
pub fn link_over() -> Message {
    Message::new("portal-account-link-over", vec![])
}

/// This link belongs to a membership that has ended
pub fn link_of_nobody() -> Message {
    Message::new("portal-account-link-of-nobody", vec![])
}

/// This is no e-mail address: it looks like name@example.org
pub fn no_address() -> Message {
    Message::new("portal-account-no-address", vec![])
}

/// Too many messages wait to be sent. Try again in a quarter of an hour.
pub fn too_much_mail() -> Message {
    Message::new("portal-account-too-much-mail", vec![])
}

/// This site sends no e-mail
pub fn sends_no_mail() -> Message {
    Message::new("portal-account-sends-no-mail", vec![])
}

/// From your connection, a link was asked for ten times in ten minutes. Wait ten minutes, and look into your mail first.
pub fn asked_too_often() -> Message {
    Message::new("portal-account-asked-too-often", vec![])
}

/// You get a link by e-mail; with it you are signed in. There is no password.
pub fn by_mail_explained() -> Message {
    Message::new("portal-account-by-mail-explained", vec![])
}

/// Your e-mail address, as the cooperative has it
pub fn your_address() -> Message {
    Message::new("portal-account-your-address", vec![])
}

/// Send me a link
pub fn send_a_link() -> Message {
    Message::new("portal-account-send-a-link", vec![])
}

/// With a code or a token
pub fn by_code() -> Message {
    Message::new("portal-account-by-code", vec![])
}

/// The code stands in the letter that the cooperative gave you: four groups of five letters and digits. Operators type their token.
pub fn by_code_explained() -> Message {
    Message::new("portal-account-by-code-explained", vec![])
}

/// This site sends no e-mail: you sign in with the code that the cooperative gives you.
pub fn by_code_alone_explained() -> Message {
    Message::new("portal-account-by-code-alone-explained", vec![])
}

/// Code or token
pub fn your_code() -> Message {
    Message::new("portal-account-your-code", vec![])
}

/// It does not work
pub fn it_does_not_work() -> Message {
    Message::new("portal-account-it-does-not-work", vec![])
}

/// Ask your cooperative.
pub fn ask_your_cooperative() -> Message {
    Message::new("portal-account-ask-your-cooperative", vec![])
}

/// Call: {contact}
pub fn call_for_help(contact: impl Into<Arg>) -> Message {
    Message::new("portal-account-call-for-help", vec![("contact", contact.into())])
}

/// To read texts and results, nobody needs to sign in.
pub fn reading_needs_no_sign_in() -> Message {
    Message::new("portal-account-reading-needs-no-sign-in", vec![])
}

/// Look into your mail
pub fn look_into_your_mail() -> Message {
    Message::new("portal-account-look-into-your-mail", vec![])
}

/// If this address is in the cooperative’s file, a message comes within 5 minutes.
pub fn a_message_comes() -> Message {
    Message::new("portal-account-a-message-comes", vec![])
}

/// Open the link in it, on the device of your choice. It serves once, within an hour.
pub fn open_the_link() -> Message {
    Message::new("portal-account-open-the-link", vec![])
}

/// No message? Look into the spam folder; perhaps the cooperative has another address of yours.
pub fn no_message_came() -> Message {
    Message::new("portal-account-no-message-came", vec![])
}

/// Try another address
pub fn another_address() -> Message {
    Message::new("portal-account-another-address", vec![])
}

/// Sign in as {name}
pub fn sign_in_as(name: impl Into<Arg>) -> Message {
    Message::new("portal-account-sign-in-as", vec![("name", name.into())])
}

/// Member number {number}. This browser stays signed in for a month after its last use; on somebody else’s device, sign out at the end.
pub fn link_explained(number: impl Into<Arg>) -> Message {
    Message::new("portal-account-link-explained", vec![("number", number.into())])
}

/// Sign in
pub fn sign_me_in() -> Message {
    Message::new("portal-account-sign-me-in", vec![])
}

/// That is not you? Do not sign in, and tell the cooperative.
pub fn that_is_not_me() -> Message {
    Message::new("portal-account-that-is-not-me", vec![])
}

/// This link signs nobody in
pub fn link_serves_no_more() -> Message {
    Message::new("portal-account-link-serves-no-more", vec![])
}

/// Go to signing in
pub fn to_sign_in() -> Message {
    Message::new("portal-account-to-sign-in", vec![])
}

/// Nothing waits for you at the moment.
pub fn nothing_waits() -> Message {
    Message::new("portal-account-nothing-waits", vec![])
}

/// {votes} vote waits for you. | {votes} votes wait for you.
pub fn votes_wait(votes: impl Into<Arg>) -> Message {
    Message::new("portal-account-votes-wait", vec![("votes", votes.into())])
}

/// You are signed in as an operator of this site.
pub fn operator_here() -> Message {
    Message::new("portal-account-operator-here", vec![])
}

/// Votes are for members. You are not on the register of members here today; the cooperative says how to become one.
pub fn no_member() -> Message {
    Message::new("portal-account-no-member", vec![])
}

/// My offices
pub fn my_offices() -> Message {
    Message::new("portal-account-my-offices", vec![])
}

/// What the register says of me
pub fn what_is_known_of_me() -> Message {
    Message::new("portal-account-what-is-known-of-me", vec![])
}

/// Role
pub fn fact_may() -> Message {
    Message::new("portal-account-fact-may", vec![])
}

/// Where I am signed in
pub fn where_i_am_signed_in() -> Message {
    Message::new("portal-account-where-i-am-signed-in", vec![])
}

/// If you do not recognise one of these browsers, end its access and tell the cooperative.
pub fn sessions_explained() -> Message {
    Message::new("portal-account-sessions-explained", vec![])
}

/// A browser
pub fn some_browser() -> Message {
    Message::new("portal-account-some-browser", vec![])
}

/// this browser
pub fn this_browser() -> Message {
    Message::new("portal-account-this-browser", vec![])
}

/// signed in by e-mail {moment}
pub fn opened_by_mail(moment: impl Into<Arg>) -> Message {
    Message::new("portal-account-opened-by-mail", vec![("moment", moment.into())])
}

/// signed in by a printed link {moment}
pub fn opened_by_link(moment: impl Into<Arg>) -> Message {
    Message::new("portal-account-opened-by-link", vec![("moment", moment.into())])
}

/// signed in with a token {moment}
pub fn opened_by_token(moment: impl Into<Arg>) -> Message {
    Message::new("portal-account-opened-by-token", vec![("moment", moment.into())])
}

/// last used {moment}
pub fn last_used(moment: impl Into<Arg>) -> Message {
    Message::new("portal-account-last-used", vec![("moment", moment.into())])
}

/// End access: {browser}
pub fn end_session(browser: impl Into<Arg>) -> Message {
    Message::new("portal-account-end-session", vec![("browser", browser.into())])
}

/// Links made for me
pub fn links_for_me() -> Message {
    Message::new("portal-account-links-for-me", vec![])
}

/// Whoever has such a link can act as you. One that was used, and not by you, is a reason to call the cooperative.
pub fn links_explained() -> Message {
    Message::new("portal-account-links-explained", vec![])
}

/// Sent to your address {moment}
pub fn link_mailed(moment: impl Into<Arg>) -> Message {
    Message::new("portal-account-link-mailed", vec![("moment", moment.into())])
}

/// Made by the cooperative {moment}
pub fn link_printed(moment: impl Into<Arg>) -> Message {
    Message::new("portal-account-link-printed", vec![("moment", moment.into())])
}

/// used {moment}
pub fn link_was_used(moment: impl Into<Arg>) -> Message {
    Message::new("portal-account-link-was-used", vec![("moment", moment.into())])
}

/// not used yet
pub fn link_is_open() -> Message {
    Message::new("portal-account-link-is-open", vec![])
}

/// not used, and over
pub fn link_was_not_used() -> Message {
    Message::new("portal-account-link-was-not-used", vec![])
}

/// Sign in: {site}
pub fn letter_subject(site: impl Into<Arg>) -> Message {
    Message::new("portal-account-letter-subject", vec![("site", site.into())])
}

/// Hello {name},
pub fn letter_greeting(name: impl Into<Arg>) -> Message {
    Message::new("portal-account-letter-greeting", vec![("name", name.into())])
}

/// here is your link to sign in to the site of {site}:
pub fn letter_link(site: impl Into<Arg>) -> Message {
    Message::new("portal-account-letter-link", vec![("site", site.into())])
}

/// It serves once, within {minutes} minute. Open it, then press “Sign in”. | It serves once, within {minutes} minutes. Open it, then press “Sign in”.
pub fn letter_once(minutes: impl Into<Arg>) -> Message {
    Message::new("portal-account-letter-once", vec![("minutes", minutes.into())])
}

/// You did not ask for it? Then do nothing: without this link nobody gets in. Never pass it on.
pub fn letter_not_asked() -> Message {
    Message::new("portal-account-letter-not-asked", vec![])
}
