//! Reading tables, workbooks through the real program.

use goodword::exchange::import::TableReader;

pub fn tables() -> TableReader {
    TableReader::new(env!("CARGO_BIN_EXE_goodword").into())
}
