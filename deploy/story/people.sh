# Members, and who decides what (J2).

rennes_members=$((fr_members / 10)) liege_members=$((be_members / 10))
step "Members: $fr_members in France, $rennes_members of them of Rennes; $be_members in Belgium, $liege_members of them of Liège. They never leave their node"
members() { # members COUNT PREFIX ANTENNES
  awk -v n="$1" -v p="$2" -v list="$3" 'BEGIN {
    k = split(list, antenne, ","); print "number;name;category;antenne;language;email"
    name["FR2"] = "Anne Bernard"; name["FR3"] = "Nadia Garnier"; name["FR4"] = "Samuel Garnier"
    for (i = 1; i <= n; i++) {
      category = i % 40 == 0 ? "permanent" : i % 15 == 0 ? "partenaire" : "sociétaire"
      called = (p i in name) ? name[p i] : "Membre " i
      printf "%s%06d;%s;%s;%s;fr;%s%d@example.org\n", p, i, called, category, antenne[i % k + 1], tolower(p), i
    }
  }'
}
members "$((fr_members - rennes_members))" FR Lille,Lyon,Montpellier,Paris >"$data/members-france.csv"
members "$((be_members - liege_members))" BE Bruxelles,Charleroi,Eupen,Gent >"$data/members-belgium.csv"
members "$rennes_members" RE Rennes >"$data/members-rennes.csv"
members "$liege_members" LG Liège >"$data/members-liege.csv"
for name in france belgium rennes liege; do on "$name" member import "$data/members-$name.csv" >&2; done

step "Who decides what: bodies and mandates of France, from two files"
on france unit create France --level national --language fr >&2
on france body import deploy/sample/bodies.csv >&2
on france mandate import deploy/sample/mandates.csv >&2

office() { # office MEMBER TOKEN BODY NAME FROM: the secretary of a body, who acts by a token of their own
  local person
  person=$(on france --quiet person add --member "$1")
  on france --quiet mandate begin "$3" --role secrétariat --name "$4" --from "$5" --person "$person" >/dev/null
  on france --quiet person invite "$person" --valid-for 1d --out "$data/$2.token" >/dev/null
}
office FR000003 nadia "Groupe « Gouvernance »" "Nadia Garnier" 2019-06-01
office FR000004 samuel "Conseil d’administration" "Samuel Garnier" 2018-06-20
on france body map >&2
