//! Edits of what charts have beside their numbers.

use goodword::model::{ChartLook, Edit, Event, Kept, Project};

use super::{Draw, id, kept, list_edit};

pub fn edit(project: &Project, (what, row, bits): Draw) -> Edit {
    let number = 1 + bits % 4;
    match what {
        25 => Edit::Event(list_edit(
            project.events().as_slice(),
            row,
            event(number, bits),
        )),
        _ => Edit::ChartLook(list_edit(
            project.chart_looks().as_slice(),
            row,
            look(number, bits),
        )),
    }
}

fn event(number: u32, bits: u32) -> Event {
    Event {
        id: id(number),
        day: format!("2026-0{}-1{}", 1 + bits % 9, bits % 10)
            .parse()
            .unwrap(),
        text: ["", "New \"oven\"", "Új ár"][bits as usize % 3].to_owned(),
        kept: unknown(bits),
    }
}

fn look(number: u32, bits: u32) -> ChartLook {
    let option = |(name, word): (&str, &str)| (name.to_owned(), word.to_owned());
    let options = [("period", "round"), ("range", "off"), ("later", "\"x\"")];
    ChartLook {
        id: id(number),
        kind: ["trend", "score", "not known here"][bits as usize % 3].to_owned(),
        is_favourite: bits.is_multiple_of(2),
        title: bits.is_multiple_of(3).then(|| format!("Ours {}", bits % 4)),
        subtitle: bits.is_multiple_of(7).then(String::new),
        options: options
            .into_iter()
            .take(bits as usize % 4)
            .map(option)
            .collect(),
        kept: unknown(bits),
    }
}

fn unknown(bits: u32) -> Kept {
    if bits.is_multiple_of(5) {
        kept("glitter")
    } else {
        Kept::default()
    }
}
