## The field and the page

portal-search-title = Recherche
portal-search-label = Chercher sur ce site
portal-search-explained = Dans tous les textes que vous pouvez lire ici : les mots sous toutes leurs formes, avec ou sans accents ; un numéro, ou le début d’un mot suivi de *
portal-search-go = Chercher
portal-search-found =
    { $number ->
        [0] Rien pour « { $words } »
        [one] Un résultat pour « { $words } »
       *[other] { $number } résultats pour « { $words } »
    }
portal-search-all = Tout ({ $number })
portal-search-kind = { $kind } ({ $number })
portal-search-kinds = Nature des résultats
portal-search-advice = Essayez moins de mots, un autre mot pour la même chose, ou le début d’un mot : coop* trouve « coopérative » et « coopération ».
portal-search-advice-sign-in = Certains textes sont réservés aux sociétaires : une fois la connexion faite, on les trouve aussi.
portal-search-left-out = Pas cherchés, car presque tous les textes les contiennent : { $words }.
portal-search-unread =
    { $number ->
        [one] Un texte vient de changer et ne se trouve pas encore.
       *[other] { $number } textes ont changé et ne se trouvent pas encore. Cherchez à nouveau dans un instant.
    }
portal-search-too-often = Vous avez cherché très souvent en quelques minutes. Merci de patienter un peu.
portal-search-season = Saison { $season }, édition { $number }
