//! The letters of DOS, in which "CSV (MS-DOS)" is written to this day. The Encoding Standard does not have them, as no
//! page of the web is written so.

/// An encoding of a byte a letter, of which the first half is ASCII.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct DosPage {
    /// As IANA has it.
    pub name: &'static str,
    /// What else it is called.
    pub others: [&'static str; 3],
    /// What the bytes from 128 on mean.
    upper: &'static str,
}

/// Of Western Europe.
pub(super) static IBM850: DosPage = DosPage {
    name: "IBM850",
    others: ["cp850", "850", "dos-850"],
    upper: "\
     ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜø£Ø×ƒ\
     áíóúñÑªº¿®¬½¼¡«»░▒▓│┤ÁÂÀ©╣║╗╝¢¥┐\
     └┴┬├─┼ãÃ╚╔╩╦╠═╬¤ðÐÊËÈıÍÎÏ┘┌█▄¦Ì▀\
     ÓßÔÒõÕµþÞÚÛÙýÝ¯´\u{ad}±‗¾¶§÷¸°¨·¹³²■\u{a0}",
};

/// Of Central Europe.
pub(super) static IBM852: DosPage = DosPage {
    name: "IBM852",
    others: ["cp852", "852", "dos-852"],
    upper: "\
     ÇüéâäůćçłëŐőîŹÄĆÉĹĺôöĽľŚśÖÜŤťŁ×č\
     áíóúĄąŽžĘę¬źČş«»░▒▓│┤ÁÂĚŞ╣║╗╝Żż┐\
     └┴┬├─┼Ăă╚╔╩╦╠═╬¤đĐĎËďŇÍÎě┘┌█▄ŢŮ▀\
     ÓßÔŃńňŠšŔÚŕŰýÝţ´\u{ad}˝˛ˇ˘§÷¸°¨˙űŘř■\u{a0}",
};

impl DosPage {
    pub(super) fn decode(&self, bytes: &[u8]) -> String {
        let upper: Vec<char> = self.upper.chars().collect();
        let letter = |byte: &u8| match byte.checked_sub(128) {
            None => char::from(*byte),
            Some(at) => upper
                .get(usize::from(at))
                .copied()
                .unwrap_or(char::REPLACEMENT_CHARACTER),
        };
        bytes.iter().map(letter).collect()
    }

    pub(super) fn is_called(&self, name: &str) -> bool {
        let mut names = self.others.iter().chain([&self.name]);
        names.any(|each| each.eq_ignore_ascii_case(name))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_byte_is_a_letter() {
        for page in [&IBM850, &IBM852] {
            assert_eq!(page.upper.chars().count(), 128, "{}", page.name);
            let all: Vec<u8> = (0..=255).collect();
            let text = page.decode(&all);
            assert_eq!(text.chars().count(), 256);
            assert!(text.starts_with("\0\u{1}") && text.contains("ABC"));
        }
        assert_eq!(IBM850.decode(b"F\x81r s\x81\xe1e \x8ele"), "Für süße Äle");
        assert_eq!(
            IBM852.decode(b"t\x8bzs\xfb \x82rt\x82k, \x97l\xa5ski"),
            "tőzsű érték, Śląski"
        );
    }
}
