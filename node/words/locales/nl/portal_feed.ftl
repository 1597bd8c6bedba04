## Feeds and open data

portal-feed-texts = Nieuws over teksten
portal-feed-votes = Nieuws over stemmingen
portal-feed-this-text = Nieuws over deze tekst
portal-feed-follow = Volgen via een feed
portal-feed-open-data = Open data
portal-feed-query-unreadable = het adres noemt een pagina die er geen is: `cursor` is een tekst, `limit` een getal
portal-feed-too-often = dit adres heeft heel vaak gevraagd: wacht tien minuten
