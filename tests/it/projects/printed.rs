//! Reports, what a business looks like, and comments that may be quoted.

use goodword::model::{
    Brand, Cards, CardsPerSheet, Chosen, Colour, Edit, FieldId, Kept, Paper, Picture, Quote,
    Report, Section,
};

use super::{day_of, id, kept};

/// The head of a PNG is all that the project looks at.
const PICTURE: &[u8] = b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\0\x08\0\0\0\x04\x08\x06\0\0\0\0\0\0\0";

pub fn edit(what: u8, bits: u32) -> Edit {
    if what == 32 {
        Edit::Report(Box::new(report(bits)))
    } else {
        Edit::Brand(Box::new(brand(bits)))
    }
}

fn unknown(is_kept: bool) -> Kept {
    if is_kept {
        kept("folded")
    } else {
        Kept::default()
    }
}

fn report(bits: u32) -> Report {
    let all = [
        Section::Score,
        Section::Chart("trend".to_owned()),
        Section::Comments,
        Section::FollowUp,
    ];
    let chosen = all.into_iter().enumerate().map(|(at, section)| Chosen {
        section,
        shown: bits >> at & 1 == 0,
        kept: unknown(bits >> at & 3 == 3),
    });
    let from = bits as usize % 5;
    Report {
        sections: chosen.skip(from).collect(),
        paper: Paper::ALL[bits as usize / 5 % 2],
        with_names: bits.is_multiple_of(3),
        by: bits.is_multiple_of(7).then(|| id::<_>(2) as FieldId),
        comments_looked_at: bits.is_multiple_of(11),
        cards: Cards {
            per_sheet: CardsPerSheet::ALL[bits as usize / 13 % 2],
            text: ["", "Thank you, \"all\""][bits as usize / 17 % 2].to_owned(),
        },
        kept: unknown(bits.is_multiple_of(6)),
    }
}

fn brand(bits: u32) -> Brand {
    let [red, green, blue, _] = bits.to_le_bytes();
    Brand {
        logo: bits
            .is_multiple_of(2)
            .then(|| Picture::new(PICTURE).unwrap()),
        accent: bits.is_multiple_of(3).then_some(Colour(red, green, blue)),
        kept: unknown(bits.is_multiple_of(5)),
    }
}

pub fn quote(bits: u32) -> Option<Quote> {
    bits.is_multiple_of(3).then(|| Quote {
        agreed: day_of(bits / 2),
        words: ["", "by phone: \"gladly\""][bits as usize / 5 % 2].to_owned(),
        in_report: bits.is_multiple_of(2),
        kept: unknown(bits.is_multiple_of(7)),
    })
}
