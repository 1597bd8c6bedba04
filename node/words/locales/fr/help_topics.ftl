help-topic-exit-codes =
    Codes de sortie

      0  C’est fait. Aussi quand `percole decide` constate qu’une question est rejetée, ou que `percole count` s’arrête à une
         égalité que personne ne tranche : la règle ou la méthode a été appliquée, c’était la tâche.
      1  Une vérification a échoué : `log verify` ou `log check-receipt` a trouvé un dommage, `vote outcome` a trouvé que
         le résultat déclaré et le résultat calculé diffèrent, `verify` a trouvé qu’une archive n’est pas valable ou ne contient
         pas comme elle le devrait un bulletin ou un reçu, `election`, `ballot` ou `trustee decrypt` a refusé une archive ou un
         bulletin non valable, `trustee decrypt` un second dépouillement de la même élection, `trustee step` a trouvé qu’un
         dépositaire de clé a fauté.
      2  La ligne de commande ou un fichier ne peut pas être lu comme voulu : endommagé, inconnu, trop grand, ou une archive
         n’est pas au stade que la commande demande ; ou il faut un oui, et il n’y a personne à qui demander ni --yes. Rien
         n’a été écrit.
      3  Le nœud a refusé : inconnu, pas permis, pas dans cet état, pas valable ; ou vous-même, à la question.
         Rien n’a été écrit.
      4  Le nœud est injoignable ou ne peut pas répondre à présent : réessayez. Le message dit si une commande déjà
         envoyée a été exécutée ; sous la même --command-key elle n’est exécutée qu’une fois.
      5  Une partie est faite, et le message dit jusqu’où : la même commande continue à partir de là.
help-topic-json =
    JSON (--json)

      Chaque commande donne un objet JSON sur la sortie standard ; remarques et avancement vont sur la sortie d’erreur.
        - Les clés sont en snake_case et restent ; de nouvelles peuvent venir. Elles et les mots des états sont les mêmes dans
          toutes les langues.
        - Les ids sont du texte, les octets sont en hexadécimal, les moments en RFC 3339 et en UTC avec au plus six décimales de
          seconde, les jours AAAA-MM-JJ.
        - Une valeur seule qui est vide, inconnue ou n’a jamais été est `null`. Les nombres sont des nombres.
        - Ce que le nœud répond est donné comme son message est décrit (proto/percole/v1) : un moment sans la terminaison
          `_us`, un mot d’une liste fermée en minuscules, et ce que les listes montrent d’une chose en tête de ce que `show` en montre.
        - Une commande qui écrit donne `receipt` : `origin`, `index`, `leaf_hash`, `level` (durable, cosigned), `subject` et
          `repeated` (true quand elle avait déjà été exécutée sous la même clé).
        - `log show` donne un objet avec la liste `events`, et `sync status --watch` un objet avec `readings`, élément par élément.
        - `verify` donne `valid`, `problems` et `result` sur une ligne.
        - Une commande qui échoue donne un objet `error` avec `exit_code`, `code`, `reason`, `arguments`, `message`, `details` et
          `next`, et sort comme le dit `percole help exit-codes`. `reason` et `arguments` sont les mêmes dans toutes les langues,
          `message` est pour les personnes.
help-topic-ids =
    Ids

      Un nœud a un id de 64 chiffres hexadécimaux, toute autre chose un id de 64 chiffres, un deux-points et 32 chiffres.
      Partout où une commande prend un id, elle prend aussi
        - un début d’au moins 4 chiffres : de l’id d’un nœud ; de ce qui suit le deux-points pour le reste.
          Les tableaux montrent les 8 premiers.
        - le nom exact d’un nœud ou d’un opérateur ; d’une entité ou d’une instance, quels que soient casse et accents.
        - d’une recommandation, son numéro dans son cahier, d’un à trois chiffres.
      Quatre chiffres 0-9 et a-f ou plus sont toujours un début d’id, jamais un nom : écrivez name:cafe si un nœud s’appelle cafe.
      Quand cela convient à plusieurs choses, la commande les énumère et ne fait rien.
help-topic-times =
    Moments

      2026-06-20 18:00                à l’heure du fuseau dans lequel vous écrivez, voir plus bas
      2026-06-20T18:00+02:00          avec son décalage par rapport à UTC, d’au plus 14 heures ; Z pour UTC
      2026-06-20T18:00[Europe/Paris]  à l’heure de ce lieu
      now                             le moment où la commande est donnée
      +30m, +2h, +7d                  autant après ce moment

    Fuseau horaire

      Les moments s’écrivent et s’affichent dans le fuseau horaire du nœud (clock.time_zone dans sa configuration), ou dans
      celui de --tz ZONE ou de PERCOLE_TZ ; sans nœud, dans celui de cette machine. Le décalage suit chaque moment affiché.
      Un fuseau a le nom que lui donne la base de l’IANA, par exemple Europe/Paris, ou bien c’est UTC.
      Une heure sautée quand on avance les horloges est refusée ; celle qui arrive deux fois quand on les recule l’est aussi,
      tant que son décalage ne dit pas laquelle des deux est voulue. En JSON, les moments sont en UTC.

    Durées

      45s, 30m, 12h, 7d, 2w           secondes, minutes, heures, jours de 24 heures, semaines
