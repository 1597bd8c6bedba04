## Feeds and open data

portal-feed-texts = News of texts
portal-feed-votes = News of votes
portal-feed-this-text = News of this text
portal-feed-follow = Follow by a feed
portal-feed-open-data = Open data
portal-feed-query-unreadable = the address asks for a page that there is not: `cursor` is a text, `limit` a number
portal-feed-too-often = this address has asked very often: wait ten minutes
