//! Any bytes as a workbook to import.

#![no_main]

use std::panic;

#[path = "../checks.rs"]
#[expect(dead_code, reason = "each target has its own check")]
mod checks;

/// Panics of the crates that read the format are caught where they are called and become damage; all others count.
fn spare_foreign_panics() {
    let hook = panic::take_hook();
    panic::set_hook(Box::new(move |info| {
        let file = info.location().map_or("", |place| place.file());
        let is_foreign = ["/calamine-", "/quick-xml-", "/zip-"]
            .iter()
            .any(|foreign| file.contains(foreign));
        if !is_foreign {
            hook(info);
        }
    }));
}

libfuzzer_sys::fuzz_target!(
    init: spare_foreign_panics(),
    |bytes: &[u8]| checks::import_xlsx(bytes)
);
