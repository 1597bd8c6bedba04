## The field and the page

portal-search-title = Search
portal-search-label = Search this site
portal-search-explained = Every text that you may read here: words in any form, with or without accents; a number, or the beginning of a word followed by *
portal-search-go = Search
portal-search-found =
    { $number ->
        [0] Nothing found for “{ $words }”
        [one] One result for “{ $words }”
       *[other] { $number } results for “{ $words }”
    }
portal-search-all = Everything ({ $number })
portal-search-kind = { $kind } ({ $number })
portal-search-kinds = Kinds of results
portal-search-advice = Try fewer words, another word for the same thing, or the beginning of one: coop* finds “cooperative” and “cooperation”.
portal-search-advice-sign-in = Some texts are for members alone: whoever signs in finds them too.
portal-search-left-out = Not looked for, because nearly every text holds them: { $words }.
portal-search-unread =
    { $number ->
        [one] One text changed a moment ago and cannot be found yet.
       *[other] { $number } texts changed and cannot be found yet. Look again in a moment.
    }
portal-search-too-often = You have searched very often in a few minutes. Please wait a little.
portal-search-season = Season { $season }, edition { $number }
