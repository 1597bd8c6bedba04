//! `SearchService`.

use percole_core::service::search;
use percole_proto::v1::{self as pb, search_service_server::SearchService};

use super::handler::serve;

serve! {
    SearchService {
        query search(pb::SearchRequest) -> pb::SearchResponse = search::search;
    }
}
