//! What holds for every kind of event, whatever it says. A kind that is added without a specimen in the chronicle fails here.

mod authority;
mod kinds;
