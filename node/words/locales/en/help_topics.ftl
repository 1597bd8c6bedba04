help-topic-exit-codes =
    Exit codes

      0  Done. Also when `percole decide` finds that a question fails, or `percole count` stops at a tie that nobody
         decides: the rule or method was applied, and that was the task.
      1  A check came out negative: `log verify` or `log check-receipt` found damage, `vote outcome` found that the
         outcome declared and the one computed differ, `verify` found that an archive is not valid or does not hold a
         ballot or receipt as it should, `election`, `ballot` or `trustee decrypt` refused an archive or a ballot that is
         not valid, `trustee decrypt` a second tally of one election, `trustee step` found that a trustee misbehaved.
      2  The command line or a file given cannot be read as meant: damaged, unknown, too large, or an archive is not at the
         stage that the command needs; or a yes is needed, and nobody can be asked and --yes is not given. Nothing was
         written.
      3  The node refused: no such thing, not allowed, not in this state, not valid; or you did, when you were asked.
         Nothing was written.
      4  The node cannot be reached, or cannot serve now: try again. Whether a command that was on its way was carried
         out is said in the message; with the same --command-key it is carried out once.
      5  A part is done; the message says how far, and what was not done for which reason: the same command again goes on
         from there.
help-topic-json =
    JSON (--json)

      Every command prints one JSON object on standard output; remarks and progress go to standard error.
        - Keys are in snake_case and stay; new ones may come. They and the words of states are the same in every language.
        - Ids are text, bytes are hexadecimal, times are RFC 3339 in UTC with up to six digits of a second, days YYYY-MM-DD.
        - A single value that is empty, unknown or never was is `null`. Numbers are numbers.
        - What the node answers is printed as its message is described (proto/percole/v1): a time without its ending `_us`, a
          word of a closed list in lower case, and what lists show of a thing at the top of what `show` shows of it.
        - A command that writes gives `receipt`: `origin`, `index`, `leaf_hash`, `level` (durable, cosigned), `subject`, and
          `repeated` (true when it had been carried out before under the same key).
        - `log show` prints an object with the list `events`, and `sync status --watch` one with `readings`, element by element.
        - `verify` prints `valid`, `problems` and `result` in one line.
        - A command that fails prints an object `error` with `exit_code`, `code`, `reason`, `arguments`, `message`, `details` and
          `next`, and exits as `percole help exit-codes` says. `reason` and `arguments` are the same in every language,
          `message` is for people.
help-topic-ids =
    Ids

      A node has an id of 64 hexadecimal digits, every other thing one of 64 digits, a colon, and 32 digits.
      Wherever a command takes an id, it also takes
        - a prefix of at least 4 digits: of a node’s id; of what follows the colon for anything else.
          Tables show the first 8.
        - the exact name of a node or of an operator; of a unit or a body, whatever its case and accents.
        - of a recommendation its number within its report, of one to three digits.
      Four or more of the digits 0-9 and a-f are always a prefix, never a name: write name:cafe when a node is called cafe.
      When it fits several things, the command lists them and does nothing.
help-topic-times =
    Times

      2026-06-20 18:00                by the clock of the time zone in which you write, see below
      2026-06-20T18:00+02:00          with its offset from UTC, at most 14 hours; Z for UTC
      2026-06-20T18:00[Europe/Paris]  by the clock of that place
      now                             the moment at which the command is given
      +30m, +2h, +7d                  so much after that moment

    Time zone

      Times are written and shown in the time zone of the node (clock.time_zone in its configuration), or in that of
      --tz ZONE or PERCOLE_TZ; without a node, in that of this machine. The offset stands behind every time that is shown.
      A zone has the name that the IANA database gives it, such as Europe/Paris, or is UTC.
      An hour that is left out when the clocks are set forward is refused; so is one that comes twice when they are set
      back, until its offset says which of the two is meant. JSON has times in UTC.

    Lengths of time

      45s, 30m, 12h, 7d, 2w           seconds, minutes, hours, days of 24 hours, weeks
