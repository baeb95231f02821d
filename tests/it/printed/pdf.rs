//! A PDF as another program reads it.

use std::collections::BTreeMap;

use lopdf::{Dictionary, Document, Object};

/// A font of a PDF.
#[derive(Debug)]
pub struct Font {
    pub name: String,
    pub is_embedded: bool,
}

pub struct Reader(Document);

impl Reader {
    pub fn of(bytes: &[u8]) -> Self {
        Self(Document::load_mem(bytes).unwrap())
    }

    pub fn pages(&self) -> usize {
        self.0.get_pages().len()
    }

    /// Width and height of a page, counted from 1.
    pub fn page_size(&self, number: u32) -> (f64, f64) {
        let id = self.0.get_pages()[&number];
        let page = self.0.get_dictionary(id).unwrap();
        let sides = page.get(b"MediaBox").unwrap().as_array().unwrap();
        let side = |at: usize| f64::from(sides[at].as_float().unwrap());
        (side(2) - side(0), side(3) - side(1))
    }

    fn catalog(&self) -> &Dictionary {
        self.0.catalog().unwrap()
    }

    pub fn language(&self) -> String {
        text_of(self.catalog().get(b"Lang").unwrap())
    }

    pub fn title(&self) -> String {
        let info = self.0.trailer.get(b"Info").unwrap().as_reference().unwrap();
        text_of(self.0.get_dictionary(info).unwrap().get(b"Title").unwrap())
    }

    /// What it says of itself in XML.
    pub fn metadata(&self) -> String {
        let id = self
            .catalog()
            .get(b"Metadata")
            .unwrap()
            .as_reference()
            .unwrap();
        let stream = self.0.get_object(id).unwrap().as_stream().unwrap();
        let bytes = stream
            .decompressed_content()
            .unwrap_or_else(|_| stream.content.clone());
        String::from_utf8(bytes).unwrap()
    }

    /// All of its text, a line each, words with single spaces between them.
    pub fn text(&self) -> String {
        let numbers: Vec<u32> = self.0.get_pages().keys().copied().collect();
        self.0.extract_text(&numbers).unwrap().replace('\n', "")
    }

    pub fn fonts(&self) -> Vec<Font> {
        let of_a_name = |dictionary: &Dictionary| {
            let name = dictionary.get(b"FontName").ok()?.as_name().ok()?;
            let files: [&[u8]; 3] = [b"FontFile", b"FontFile2", b"FontFile3"];
            Some(Font {
                name: String::from_utf8_lossy(name).into_owned(),
                is_embedded: files.iter().any(|key| dictionary.has(key)),
            })
        };
        self.dictionaries().filter_map(of_a_name).collect()
    }

    /// The kinds of all its elements.
    pub fn tags(&self) -> Vec<String> {
        let kinds = self.dictionaries().filter_map(|dictionary| {
            let is_element = dictionary.has(b"P") && dictionary.has(b"S") && dictionary.has(b"K");
            let kind = dictionary.get(b"S").ok().filter(|_| is_element)?;
            Some(String::from_utf8_lossy(kind.as_name().ok()?).into_owned())
        });
        kinds.collect()
    }

    pub fn figures_without_words(&self) -> usize {
        let is_figure = |dictionary: &&Dictionary| {
            let kind = dictionary
                .get(b"S")
                .ok()
                .and_then(|kind| kind.as_name().ok());
            kind == Some(b"Figure")
        };
        let says_nothing = |dictionary: &&Dictionary| {
            let alt = dictionary.get(b"Alt").map(text_of);
            alt.is_ok_and(|alt| alt.trim().is_empty()) || !dictionary.has(b"Alt")
        };
        self.dictionaries()
            .filter(is_figure)
            .filter(says_nothing)
            .count()
    }

    pub fn has_picture(&self) -> bool {
        let objects: &BTreeMap<_, Object> = &self.0.objects;
        objects
            .values()
            .filter_map(|object| object.as_stream().ok())
            .any(|stream| {
                let kind = stream.dict.get(b"Subtype").ok();
                kind.and_then(|kind| kind.as_name().ok()) == Some(b"Image")
            })
    }

    fn dictionaries(&self) -> impl Iterator<Item = &Dictionary> {
        self.0
            .objects
            .values()
            .filter_map(|object| object.as_dict().ok())
    }
}

/// A text of the format: UTF-16 with its mark, or plain.
fn text_of(object: &Object) -> String {
    let bytes = object.as_str().unwrap();
    match bytes.strip_prefix(b"\xfe\xff") {
        Some(wide) => {
            let units = wide
                .chunks_exact(2)
                .map(|pair| u16::from_be_bytes([pair[0], pair[1]]));
            char::decode_utf16(units).map(Result::unwrap).collect()
        }
        None => String::from_utf8_lossy(bytes).into_owned(),
    }
}
