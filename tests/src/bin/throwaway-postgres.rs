//! Starts the tests' PostgreSQL cluster, prints the directory of its socket, and stops it when its input ends.

fn main() {
    let cluster = percole_tests::postgres::PgCluster::start();
    println!("{}", cluster.sockets().display());
    let _ = std::io::copy(&mut std::io::stdin(), &mut std::io::sink());
    drop(cluster);
}
