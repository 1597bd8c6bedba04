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

/// What your browser checks goes by real time: links, devices, and how long you stay signed in.
pub fn by_real_time() -> Message {
    Message::new("portal-account-by-real-time", vec![])
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

/// An operator signs in with a token alone
pub fn ways_are_persons() -> Message {
    Message::new("portal-account-ways-are-persons", vec![])
}

/// You have 20 accounts and passkeys here already: remove one that you do not use any more
pub fn too_many_ways() -> Message {
    Message::new("portal-account-too-many-ways", vec![])
}

/// This account or passkey is not yours, or was removed already
pub fn way_unknown() -> Message {
    Message::new("portal-account-way-unknown", vec![])
}

/// This account is connected with nobody here. Sign in once by another way, then connect it on “My page”.
pub fn openid_of_nobody() -> Message {
    Message::new("portal-account-openid-of-nobody", vec![])
}

/// Another account is connected with your member number already. Sign in by another way, and remove it on “My page” first.
pub fn openid_another_account() -> Message {
    Message::new("portal-account-openid-another-account", vec![])
}

/// This account is connected with somebody else here. Sign out of it, and begin again with your own.
pub fn openid_of_somebody() -> Message {
    Message::new("portal-account-openid-of-somebody", vec![])
}

/// Sign in with {name}
pub fn openid_sign_in(name: impl Into<Arg>) -> Message {
    Message::new("portal-account-openid-sign-in", vec![("name", name.into())])
}

/// {name} does not answer at the moment. Sign in by another way, or try again in a few minutes.
pub fn openid_silent(name: impl Into<Arg>) -> Message {
    Message::new("portal-account-openid-silent", vec![("name", name.into())])
}

/// Signing in with {name} was not completed. Nothing has changed; you can begin again.
pub fn openid_cancelled(name: impl Into<Arg>) -> Message {
    Message::new("portal-account-openid-cancelled", vec![("name", name.into())])
}

/// The answer of {name} cannot be used. Begin again; if it stays so, tell your cooperative.
pub fn openid_strange(name: impl Into<Arg>) -> Message {
    Message::new("portal-account-openid-strange", vec![("name", name.into())])
}

/// This was begun in another browser, or more than ten minutes ago. Begin again.
pub fn openid_begun_elsewhere() -> Message {
    Message::new("portal-account-openid-begun-elsewhere", vec![])
}

/// This site takes no accounts from elsewhere
pub fn openid_not_here() -> Message {
    Message::new("portal-account-openid-not-here", vec![])
}

/// You are not signed in
pub fn openid_failed() -> Message {
    Message::new("portal-account-openid-failed", vec![])
}

/// Nothing was connected
pub fn openid_not_connected() -> Message {
    Message::new("portal-account-openid-not-connected", vec![])
}

/// Connect an account of {name}
pub fn openid_connect(name: impl Into<Arg>) -> Message {
    Message::new("portal-account-openid-connect", vec![("name", name.into())])
}

/// Connect this account?
pub fn openid_connect_this() -> Message {
    Message::new("portal-account-openid-connect-this", vec![])
}

/// From now on, the account {account} of {name} signs you in here as {person}.
pub fn openid_connect_explained(account: impl Into<Arg>, name: impl Into<Arg>, person: impl Into<Arg>) -> Message {
    Message::new("portal-account-openid-connect-explained", vec![("account", account.into()), ("name", name.into()), ("person", person.into())])
}

/// Connect
pub fn openid_connect_yes() -> Message {
    Message::new("portal-account-openid-connect-yes", vec![])
}

/// Is this not your account? Then do not connect it: whoever has it could act as you.
pub fn openid_connect_no() -> Message {
    Message::new("portal-account-openid-connect-no", vec![])
}

/// Back to my page
pub fn back_to_my_page() -> Message {
    Message::new("portal-account-back-to-my-page", vec![])
}

/// This passkey is not known here any more. Sign in by another way; on “My page” you can add a new one.
pub fn passkey_unknown() -> Message {
    Message::new("portal-account-passkey-unknown", vec![])
}

/// Give this passkey a name that you will recognise, for instance “my phone”
pub fn passkey_needs_name() -> Message {
    Message::new("portal-account-passkey-needs-name", vec![])
}

/// This passkey is known here already
pub fn passkey_known() -> Message {
    Message::new("portal-account-passkey-known", vec![])
}

/// Sign in with a passkey
pub fn passkey_sign_in() -> Message {
    Message::new("portal-account-passkey-sign-in", vec![])
}

/// Your device signs you in, by fingerprint, face or its code, once you have added it on “My page”.
pub fn passkey_explained() -> Message {
    Message::new("portal-account-passkey-explained", vec![])
}

/// Add a passkey
pub fn passkey_add() -> Message {
    Message::new("portal-account-passkey-add", vec![])
}

/// Then this device, or a security key, signs you in here by fingerprint, face or its code: no message to wait for.
pub fn passkey_add_explained() -> Message {
    Message::new("portal-account-passkey-add-explained", vec![])
}

/// What you call this device
pub fn passkey_name() -> Message {
    Message::new("portal-account-passkey-name", vec![])
}

/// It was cancelled, or took too long. Nothing has changed; try again.
pub fn passkey_cancelled() -> Message {
    Message::new("portal-account-passkey-cancelled", vec![])
}

/// This took more than five minutes, or was begun on another page. Try again.
pub fn passkey_begun_elsewhere() -> Message {
    Message::new("portal-account-passkey-begun-elsewhere", vec![])
}

/// This passkey could not be checked. Try again, or sign in by another way.
pub fn passkey_refused() -> Message {
    Message::new("portal-account-passkey-refused", vec![])
}

/// This site takes no passkeys
pub fn passkeys_not_here() -> Message {
    Message::new("portal-account-passkeys-not-here", vec![])
}

/// From your connection, signing in was begun too often. Wait ten minutes.
pub fn begun_too_often() -> Message {
    Message::new("portal-account-begun-too-often", vec![])
}

/// How I sign in
pub fn my_ways() -> Message {
    Message::new("portal-account-my-ways", vec![])
}

/// These sign you in, beside the links of the cooperative. If you do not recognise one, remove it and tell the cooperative.
pub fn ways_explained() -> Message {
    Message::new("portal-account-ways-explained", vec![])
}

/// So far, only the links of the cooperative sign you in.
pub fn no_ways() -> Message {
    Message::new("portal-account-no-ways", vec![])
}

/// account, connected {moment}
pub fn way_is_account(moment: impl Into<Arg>) -> Message {
    Message::new("portal-account-way-is-account", vec![("moment", moment.into())])
}

/// passkey, added {moment}
pub fn way_is_passkey(moment: impl Into<Arg>) -> Message {
    Message::new("portal-account-way-is-passkey", vec![("moment", moment.into())])
}

/// not used yet
pub fn way_not_used() -> Message {
    Message::new("portal-account-way-not-used", vec![])
}

/// Remove: {name}
pub fn remove_way(name: impl Into<Arg>) -> Message {
    Message::new("portal-account-remove-way", vec![("name", name.into())])
}

/// signed in with an account {moment}
pub fn opened_by_openid(moment: impl Into<Arg>) -> Message {
    Message::new("portal-account-opened-by-openid", vec![("moment", moment.into())])
}

/// signed in with a passkey {moment}
pub fn opened_by_passkey(moment: impl Into<Arg>) -> Message {
    Message::new("portal-account-opened-by-passkey", vec![("moment", moment.into())])
}

/// My calendar
pub fn calendar() -> Message {
    Message::new("portal-account-calendar", vec![])
}

/// A secret address for your own calendar: the meetings that you may read, with their links, and when votes close that wait for you. Whoever has the address reads the same; it is shown once.
pub fn calendar_explained() -> Message {
    Message::new("portal-account-calendar-explained", vec![])
}

/// Make the address
pub fn calendar_make() -> Message {
    Message::new("portal-account-calendar-make", vec![])
}

/// Make a new address; the old one ends
pub fn calendar_make_anew() -> Message {
    Message::new("portal-account-calendar-make-anew", vec![])
}

/// End the address
pub fn calendar_end() -> Message {
    Message::new("portal-account-calendar-end", vec![])
}

/// The address was made on {moment}. It cannot be shown again.
pub fn calendar_made(moment: impl Into<Arg>) -> Message {
    Message::new("portal-account-calendar-made", vec![("moment", moment.into())])
}

/// The address of your calendar
pub fn calendar_here() -> Message {
    Message::new("portal-account-calendar-here", vec![])
}

/// Copy it into your calendar program, as a calendar by address. Give it to nobody: it shows what you may read. You can end it on your page at any time.
pub fn calendar_how() -> Message {
    Message::new("portal-account-calendar-how", vec![])
}

/// No calendar is at this address, or its owner ended it.
pub fn calendar_unknown() -> Message {
    Message::new("portal-account-calendar-unknown", vec![])
}

/// Vote closes: {title}
pub fn calendar_vote_closes(title: impl Into<Arg>) -> Message {
    Message::new("portal-account-calendar-vote-closes", vec![("title", title.into())])
}
