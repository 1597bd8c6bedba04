## Feeds and open data

portal-feed-texts = Nouvelles des textes
portal-feed-votes = Nouvelles des votes
portal-feed-this-text = Nouvelles de ce texte
portal-feed-follow = Suivre par un flux
portal-feed-open-data = Données ouvertes
portal-feed-query-unreadable = l’adresse nomme une page qui n’en est pas une : `cursor` est un texte, `limit` un nombre
portal-feed-too-often = cette adresse a demandé très souvent : attendez dix minutes
