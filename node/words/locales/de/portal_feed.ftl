## Feeds and open data

portal-feed-texts = Neues zu Texten
portal-feed-votes = Neues zu Abstimmungen
portal-feed-this-text = Neues zu diesem Text
portal-feed-follow = Per Feed folgen
portal-feed-open-data = Offene Daten
portal-feed-query-unreadable = die Adresse nennt eine Seite, die keine ist: `cursor` ist ein Text, `limit` eine Zahl
portal-feed-too-often = diese Adresse hat sehr oft gefragt: zehn Minuten warten
