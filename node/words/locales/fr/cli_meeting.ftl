## Lists

cli-meeting-none = aucune réunion ne convient : `percole meeting plan` en prévoit une
cli-meeting-title-when = quand
cli-meeting-title-remarks = remarques
cli-meeting-title-present = présences
cli-meeting-title-decisions = décisions
cli-meeting-title-agenda = ordre du jour
cli-meeting-title-notice = convocation
cli-meeting-title-minutes = compte rendu
cli-meeting-counts = prévues : { $planned }, tenues : { $held }, avec compte rendu : { $minutes }
cli-meeting-sent-by = envoyée le { $day } : { $channels }
cli-meeting-approved-by = { $stage }, par { $by } le { $day }
cli-meeting-several-ways = plusieurs façons

## What was done

cli-meeting-planned = la réunion de { $body } le { $start } est prévue
cli-meeting-described = la réunion est décrite à nouveau
cli-meeting-moved = la réunion est déplacée au { $start } : convoquez-la à nouveau
cli-meeting-convened = la convocation est enregistrée
cli-meeting-held = les présences et les décisions sont enregistrées
cli-meeting-minuted = le compte rendu est publié
cli-meeting-cancelled = la réunion est annulée

## What is missing

cli-meeting-signed-up = noté : vous venez – { $answer }
cli-meeting-sign-up-taken-back = votre réponse est retirée
cli-meeting-presence-form = écrivez CATÉGORIE:MODE=NOMBRE, par exemple sociétaires:room=12
cli-meeting-decision-form = écrivez POINT=TEXTE, par exemple 2=adopté

## Documents

cli-meeting-title-documents = documents
cli-meeting-document = { $name } ({ $kind }, { $size }), { $readers }
cli-meeting-document-missing = { $name } ({ $kind }, { $size }) : pas encore ici, chez { $node }, dernières nouvelles : { $heard }
cli-meeting-attached = le document { $name } est ajouté
cli-meeting-detached = le document est retiré
cli-meeting-written = { $name } est écrit dans { $file }
cli-meeting-damaged = ce qui est arrivé n’est pas le document { $name } : demandez-le à nouveau
