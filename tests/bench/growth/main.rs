//! How what people wait for grows with the answers, from a thousand to five million: nothing may grow worse than
//! n log n. `cargo bench --bench growth` prints it; with `-- --draw FOLDER` it is drawn there too, as `growth.svg`, with
//! the numbers as `growth.csv`.

#![allow(
    clippy::unwrap_used,
    reason = "a benchmark that cannot go on has nothing to say"
)]

#[path = "../asked.rs"]
mod asked;
#[allow(dead_code, reason = "the tests use the rest of it")]
#[path = "../../it/support/keeping.rs"]
mod keeping;
mod measures;
mod picture;

use std::fs;
use std::path::Path;

use asked::Asked;
use measures::{Measure, measure};
use peak_alloc::PeakAlloc;

#[global_allocator]
static MEMORY: PeakAlloc = PeakAlloc;

const SIZES: [u32; 5] = [1_000, 10_000, 100_000, 1_000_000, 5_000_000];
/// Between the two largest, where nothing fits into the processor's own memory any more: by how much it may grow beyond
/// n log n, as times of one machine are never quite the same.
const TOLERANCE: f64 = 1.25;

/// Something measured, at each of the sizes.
struct Curve {
    measure: Measure,
    /// Milliseconds or megabytes.
    values: Vec<f64>,
}

impl Curve {
    /// How it grows between the two largest sizes, where 1 is as n log n does.
    fn beyond(&self) -> f64 {
        let [.., small, large] = SIZES.map(f64::from);
        let [.., first, last] = self.values[..] else {
            return 0.0;
        };
        last / first / (large * large.ln() / (small * small.ln()))
    }
}

fn main() {
    let asked = Asked::of("growth", "--draw");
    if !asked.is_meant {
        return;
    }
    let mut curves = Measure::ALL.map(|measure| Curve {
        measure,
        values: Vec::new(),
    });
    for answers in SIZES {
        let measured = measure(answers);
        for (curve, value) in curves.iter_mut().zip(measured) {
            curve.values.push(value);
        }
        println!("{answers} answers are measured");
    }
    let table = table(&curves);
    print(&table);
    let bare = curves
        .iter()
        .find(|curve| curve.measure == Measure::BareWrite);
    let disk = bare.map_or(1.0, Curve::beyond);
    for curve in &curves {
        let beyond = curve.beyond();
        // What waits for the disk grows as the disk does, which is quick at first and may be slow for longer.
        let disk = match curve.measure {
            Measure::Save | Measure::BareWrite => disk.max(1.0),
            _ => 1.0,
        };
        let verdict = if beyond <= TOLERANCE * disk {
            ""
        } else {
            ": WORSE"
        };
        let name = curve.measure.name();
        println!("{name}: {beyond:.2} times n log n, from 1 to 5 million{verdict}");
    }
    if let Some(folder) = asked.value.as_deref().map(Path::new) {
        fs::write(folder.join("growth.svg"), picture::drawn(&curves)).unwrap();
        let lines: Vec<String> = table.iter().map(|row| row.join(",")).collect();
        fs::write(folder.join("growth.csv"), lines.join("\n") + "\n").unwrap();
    }
}

/// A line for each thing measured, a column for each size.
fn table(curves: &[Curve; 8]) -> Vec<Vec<String>> {
    let mut head = vec!["answers".to_owned()];
    head.extend(SIZES.map(|size| size.to_string()));
    let rows = curves.iter().map(|curve| {
        let name = format!("{} ({})", curve.measure.name(), curve.measure.unit());
        let cells = curve.values.iter().map(|value| format!("{value:.2}"));
        std::iter::once(name).chain(cells).collect()
    });
    std::iter::once(head).chain(rows).collect()
}

fn print(table: &[Vec<String>]) {
    println!();
    for row in table {
        let [name, cells @ ..] = &row[..] else {
            continue;
        };
        print!("{name:24}");
        for cell in cells {
            print!("{cell:>10}");
        }
        println!();
    }
    println!();
}
