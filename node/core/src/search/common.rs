//! Words that stand in nearly every text: nobody is looking for them.

/// French, Dutch, English and German ones, without accents.
const COMMON: [&str; 4] = [
    "au aux avec ce ces cette dans de des du elle elles en est et eux il ils je la le les leur leurs lui mais me meme mes \
     mon ne nos notre nous on ou par pas pour qu que qui sa sans se ses son sont sur ta te tes toi ton tu un une vos votre \
     vous ont ete etre plus",
    "aan als bij dat de der deze die dit door een en er haar het hij hoe hun ik in is je maar me met mijn na naar niet nog \
     of om ons ook op over te tot uit van voor was wat we wel werd wij worden wordt zal ze zich zij zijn zo",
    "an and are as at be been but by for from had has have he her his if in is it its of on or our she so that the their \
     them they this to was we were what which who will with you your",
    "als am an auf aus bei bis das dass dem den der des die du ein eine einem einen einer eines er es fur hat ich ihr im in \
     ist mit nach nicht noch nur oder sich sie sind so um und uns unser vom von vor war was wenn wer wie wir wird zu zum zur",
];

/// Whether a word, without accents, is one of them.
pub(super) fn is_common(folded: &str) -> bool {
    COMMON.iter().any(|words| words.split_whitespace().any(|word| word == folded))
}
