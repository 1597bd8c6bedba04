//! Where the answer to a transmission stands, in words.

use percole_domain::transmission::Standing;
use percole_proto::v1::TransmissionLine;
use percole_words::{Arg, cli_transmission};

use crate::output::reader::Reader;
use crate::output::times;

/// A sentence for tables; who is late is said to be late only when it is known.
pub(super) fn said(reader: Reader, line: &TransmissionLine) -> String {
    let days = line.days;
    let due = || Arg::from(reader.closing(line.due_us));
    match line.standing.parse() {
        Ok(Standing::OnItsWay) => reader.say(cli_transmission::on_its_way(days)),
        Ok(Standing::Awaited) => reader.say(cli_transmission::awaited(due(), days)),
        Ok(Standing::Late) => reader.say(cli_transmission::late(days, due())),
        Ok(Standing::Unknown) if line.heard_us == 0 => {
            reader.say(cli_transmission::never_heard(due(), name(line)))
        }
        Ok(Standing::Unknown) => {
            let heard = times::moment(line.heard_us);
            reader.say(cli_transmission::unknown(due(), name(line), heard))
        }
        Ok(Standing::Recalled) => reader.say(cli_transmission::recalled_because(line.reason.as_str())),
        Ok(standing @ Standing::NothingDue) => reader.say(standing),
        Err(_) => line.standing.clone(),
    }
}

fn name(line: &TransmissionLine) -> String {
    super::list::node_name(&line.recipient_name, &line.recipient)
}
