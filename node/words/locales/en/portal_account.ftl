## Opening a session

portal-account-person-ended = You cannot sign in here any more
portal-account-session-unknown = This browser is signed in no more
portal-account-no-pages = this node shows no pages: set `portal.listen`, and start it again
portal-account-link-validity = a link is valid for an hour at least and 120 days at most
portal-account-link-unknown = This link, or this code, is unknown. Check that it is complete.
portal-account-link-used = This link was used already. Each one serves once; ask for a new one.
portal-account-link-over = This link is too old. Ask for a new one.
portal-account-link-of-nobody = This link belongs to a membership that has ended
portal-account-no-address = This is no e-mail address: it looks like name@example.org
portal-account-too-much-mail = Too many messages wait to be sent. Try again in a quarter of an hour.
portal-account-sends-no-mail = This site sends no e-mail
portal-account-asked-too-often = From your connection, a link was asked for ten times in ten minutes. Wait ten minutes, and look into your mail first.

## The page of signing in

portal-account-by-mail-explained = You get a link by e-mail; with it you are signed in. There is no password.
portal-account-your-address = Your e-mail address, as the cooperative has it
portal-account-send-a-link = Send me a link
portal-account-by-code = With a code or a token
portal-account-by-code-explained = The code stands in the letter that the cooperative gave you: four groups of five letters and digits. Operators type their token.
portal-account-by-code-alone-explained = This site sends no e-mail: you sign in with the code that the cooperative gives you.
portal-account-your-code = Code or token
portal-account-it-does-not-work = It does not work
portal-account-ask-your-cooperative = Ask your cooperative.
portal-account-call-for-help = Call: { $contact }
portal-account-reading-needs-no-sign-in = To read texts and results, nobody needs to sign in.
portal-account-look-into-your-mail = Look into your mail
portal-account-a-message-comes = If this address is in the cooperative’s file, a message comes within 5 minutes.
portal-account-open-the-link = Open the link in it, on the device of your choice. It serves once, within an hour.
portal-account-no-message-came = No message? Look into the spam folder; perhaps the cooperative has another address of yours.
portal-account-another-address = Try another address

## A link

portal-account-sign-in-as = Sign in as { $name }
portal-account-link-explained = Member number { $number }. This browser stays signed in for a month after its last use; on somebody else’s device, sign out at the end.
portal-account-sign-me-in = Sign in
portal-account-that-is-not-me = That is not you? Do not sign in, and tell the cooperative.
portal-account-link-serves-no-more = This link signs nobody in
portal-account-to-sign-in = Go to signing in

## My page

portal-account-nothing-waits = Nothing waits for you at the moment.
portal-account-votes-wait =
    { $votes ->
        [one] { $votes } vote waits for you.
       *[other] { $votes } votes wait for you.
    }
portal-account-operator-here = You are signed in as an operator of this site.
portal-account-no-member = Votes are for members. You are not on the register of members here today; the cooperative says how to become one.
portal-account-my-offices = My offices
portal-account-what-is-known-of-me = What the register says of me
portal-account-fact-may = Role
portal-account-where-i-am-signed-in = Where I am signed in
portal-account-sessions-explained = If you do not recognise one of these browsers, end its access and tell the cooperative.
portal-account-by-real-time = What your browser checks goes by real time: links, devices, and how long you stay signed in.
portal-account-some-browser = A browser
portal-account-this-browser = this browser
portal-account-opened-by-mail = signed in by e-mail { $moment }
portal-account-opened-by-link = signed in by a printed link { $moment }
portal-account-opened-by-token = signed in with a token { $moment }
portal-account-last-used = last used { $moment }
portal-account-end-session = End access: { $browser }
portal-account-links-for-me = Links made for me
portal-account-links-explained = Whoever has such a link can act as you. One that was used, and not by you, is a reason to call the cooperative.
portal-account-link-mailed = Sent to your address { $moment }
portal-account-link-printed = Made by the cooperative { $moment }
portal-account-link-was-used = used { $moment }
portal-account-link-is-open = not used yet
portal-account-link-was-not-used = not used, and over

## The letter with a link

portal-account-letter-subject = Sign in: { $site }
portal-account-letter-greeting = Hello { $name },
portal-account-letter-link = here is your link to sign in to the site of { $site }:
portal-account-letter-once =
    { $minutes ->
        [one] It serves once, within { $minutes } minute. Open it, then press “Sign in”.
       *[other] It serves once, within { $minutes } minutes. Open it, then press “Sign in”.
    }
portal-account-letter-not-asked = You did not ask for it? Then do nothing: without this link nobody gets in. Never pass it on.

## Accounts elsewhere and passkeys

portal-account-ways-are-persons = An operator signs in with a token alone
portal-account-too-many-ways = You have 20 accounts and passkeys here already: remove one that you do not use any more
portal-account-way-unknown = This account or passkey is not yours, or was removed already
portal-account-openid-of-nobody = This account is connected with nobody here. Sign in once by another way, then connect it on “My page”.
portal-account-openid-another-account = Another account is connected with your member number already. Sign in by another way, and remove it on “My page” first.
portal-account-openid-of-somebody = This account is connected with somebody else here. Sign out of it, and begin again with your own.
portal-account-openid-sign-in = Sign in with { $name }
portal-account-openid-silent = { $name } does not answer at the moment. Sign in by another way, or try again in a few minutes.
portal-account-openid-cancelled = Signing in with { $name } was not completed. Nothing has changed; you can begin again.
portal-account-openid-strange = The answer of { $name } cannot be used. Begin again; if it stays so, tell your cooperative.
portal-account-openid-begun-elsewhere = This was begun in another browser, or more than ten minutes ago. Begin again.
portal-account-openid-not-here = This site takes no accounts from elsewhere
portal-account-openid-failed = You are not signed in
portal-account-openid-not-connected = Nothing was connected
portal-account-openid-connect = Connect an account of { $name }
portal-account-openid-connect-this = Connect this account?
portal-account-openid-connect-explained = From now on, the account { $account } of { $name } signs you in here as { $person }.
portal-account-openid-connect-yes = Connect
portal-account-openid-connect-no = Is this not your account? Then do not connect it: whoever has it could act as you.
portal-account-back-to-my-page = Back to my page
portal-account-passkey-unknown = This passkey is not known here any more. Sign in by another way; on “My page” you can add a new one.
portal-account-passkey-needs-name = Give this passkey a name that you will recognise, for instance “my phone”
portal-account-passkey-known = This passkey is known here already
portal-account-passkey-sign-in = Sign in with a passkey
portal-account-passkey-explained = Your device signs you in, by fingerprint, face or its code, once you have added it on “My page”.
portal-account-passkey-add = Add a passkey
portal-account-passkey-add-explained = Then this device, or a security key, signs you in here by fingerprint, face or its code: no message to wait for.
portal-account-passkey-name = What you call this device
portal-account-passkey-cancelled = It was cancelled, or took too long. Nothing has changed; try again.
portal-account-passkey-begun-elsewhere = This took more than five minutes, or was begun on another page. Try again.
portal-account-passkey-refused = This passkey could not be checked. Try again, or sign in by another way.
portal-account-passkeys-not-here = This site takes no passkeys
portal-account-begun-too-often = From your connection, signing in was begun too often. Wait ten minutes.
portal-account-my-ways = How I sign in
portal-account-ways-explained = These sign you in, beside the links of the cooperative. If you do not recognise one, remove it and tell the cooperative.
portal-account-no-ways = So far, only the links of the cooperative sign you in.
portal-account-way-is-account = account, connected { $moment }
portal-account-way-is-passkey = passkey, added { $moment }
portal-account-way-not-used = not used yet
portal-account-remove-way = Remove: { $name }
portal-account-opened-by-openid = signed in with an account { $moment }
portal-account-opened-by-passkey = signed in with a passkey { $moment }

## A calendar of one's own
portal-account-calendar = My calendar
portal-account-calendar-explained = A secret address for your own calendar: the meetings that you may read, with their links, and when votes close that wait for you. Whoever has the address reads the same; it is shown once.
portal-account-calendar-make = Make the address
portal-account-calendar-make-anew = Make a new address; the old one ends
portal-account-calendar-end = End the address
portal-account-calendar-made = The address was made on { $moment }. It cannot be shown again.
portal-account-calendar-here = The address of your calendar
portal-account-calendar-how = Copy it into your calendar program, as a calendar by address. Give it to nobody: it shows what you may read. You can end it on your page at any time.
portal-account-calendar-unknown = No calendar is at this address, or its owner ended it.
portal-account-calendar-vote-closes = Vote closes: { $title }
