# Meetings (J4): 22 in French towns, their notices, sign-ups and minutes; and the assembly of June.

of_group=(--as secrétariat --of "Groupe « Gouvernance »")

step "The last assembly with its minutes, and the board’s next meetings"
assembly=$(on france --quiet meeting plan "Assemblée générale" --start "2019-06-29 14:00" --place "Lyon" --title "Assemblée ordinaire")
on france meeting convene "$assembly" --item "Comptes de l’exercice" --item "Règles du jeu de l’édition" --channel courriel,courrier --sent-on 2019-05-29 >&2
on france meeting hold "$assembly" --present "sociétaires:salle=41" --present "sociétaires:visio=28" --decision "1=Les comptes sont approuvés" --decision "2=L’édition suit les règles proposées" >&2
printf 'Les comptes sont approuvés. L’édition suit les règles proposées par le conseil.\n' >"$data/extract.txt"
printf 'La trésorière présente les comptes, qui sont approuvés. L’édition suit les règles proposées par le conseil.\n' >"$data/whole.txt"
on france meeting minutes "$assembly" --stage draft --extract "$data/extract.txt" --whole "$data/whole.txt" >&2
on france meeting minutes "$assembly" --stage final --extract "$data/extract.txt" --whole "$data/whole.txt" --approved-by "le bureau de l’assemblée" >&2
{
  echo "Instance;Intitulé;Date;Début;Fin;Lieu;Lien;Série"
  for day in 18/06/2020 16/07/2020; do echo "Conseil d’administration;Séance ordinaire;$day;18h30;20h30;Lille;https://visio.example.org/ca;$season"; done
} >"$data/meetings-board.csv"
on france meeting import "$data/meetings-board.csv" >&2

step "A group of work meets in 22 towns; planned from a table; its secretary convenes the first"
{
  echo "Instance;Intitulé;Date;Début;Fin;Lieu;Lien;Série"
  week=0
  while read -r town; do
    echo "Groupe « Gouvernance »;Rencontre à $town;$(date -d "2019-10-05 +$week weeks" +%d/%m/%Y);10h00;12h30;$town;https://visio.example.org/gouvernance;$season"
    week=$((week + 1))
  done <deploy/sample/towns.txt
} >"$data/meetings.csv"
on france "${of_group[@]}" meeting import "$data/meetings.csv" >&2
on france --json meeting list --body "Groupe « Gouvernance »" --limit 50 >"$data/meetings.json"
nth() { sed -n 's/^ *"id": "\([^"]*\)".*/\1/p' "$data/meetings.json" | sed -n "${1}p"; }
first_meeting=$(nth 1) second=$(nth 2) third=$(nth 3)
go "2019-09-20 09:00"
as nadia "${of_group[@]}" meeting convene "$first_meeting" --item "Comment décider à plusieurs" --item "Suites" --channel courriel,site >&2
for member in FR000002 FR000005; do
  person=$(on france --quiet person add --member "$member")
  on france --quiet person invite "$person" --valid-for 1d --out "$data/$member.token" >/dev/null
done
as FR000002 meeting sign-up "$first_meeting" room >&2
as FR000005 meeting sign-up "$first_meeting" online >&2

go "2019-10-05 18:00"
as nadia "${of_group[@]}" meeting hold "$first_meeting" --present "sociétaires:salle=3" --present "sociétaires:visio=1" --decision "1=Le groupe écrit une recommandation" >&2
printf 'Quatre personnes ont comparé trois façons de décider. Le groupe écrit une recommandation.\n' >"$data/extract.txt"
as nadia "${of_group[@]}" meeting minutes "$first_meeting" --stage draft --extract "$data/extract.txt" >&2
as nadia "${of_group[@]}" meeting minutes "$first_meeting" --stage final --extract "$data/extract.txt" --approved-by "le groupe" >&2

go "2020-04-20 09:00" 2
for one in "$second" "$third"; do
  as nadia "${of_group[@]}" meeting convene "$one" --item "Relecture" --channel courriel --sent-on 2019-09-27 >&2
  as nadia "${of_group[@]}" meeting hold "$one" --present "sociétaires:salle=11" --present "usagers:salle=6" >&2
done
as nadia "${of_group[@]}" meeting minutes "$second" --stage draft --extract "$data/extract.txt" >&2
on france meeting list >&2
