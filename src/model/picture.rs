//! A picture of the user's own, as its file has it: the logo. Small enough to stand in a project file.

use std::fmt;
use std::sync::Arc;

/// PNG or JPEG, of a size that its head tells. Whether all of it can be drawn is known when it is.
#[derive(Clone, PartialEq, Eq)]
pub struct Picture {
    kind: PictureKind,
    bytes: Arc<[u8]>,
    width_px: u32,
    height_px: u32,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PictureKind {
    Png,
    Jpeg,
}

/// Why it is none to keep.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PictureError {
    /// More than [`Picture::MOST_BYTES`].
    TooManyBytes,
    /// A side of more than [`Picture::MOST_PIXELS`], or of none.
    TooManyPixels,
    /// Neither PNG nor JPEG.
    Unknown,
}

impl Picture {
    /// It stands in the project file and goes through the journal as a whole.
    pub const MOST_BYTES: usize = 256 * 1024;
    /// On a side.
    pub const MOST_PIXELS: u32 = 4096;

    /// # Errors
    /// When it is too large, or of no kind that can be drawn.
    pub fn new(bytes: &[u8]) -> Result<Self, PictureError> {
        if bytes.len() > Self::MOST_BYTES {
            return Err(PictureError::TooManyBytes);
        }
        let png = png_size(bytes).map(|size| (PictureKind::Png, size));
        let jpeg = || jpeg_size(bytes).map(|size| (PictureKind::Jpeg, size));
        let (kind, (width_px, height_px)) = png.or_else(jpeg).ok_or(PictureError::Unknown)?;
        let is_size = |side: u32| (1..=Self::MOST_PIXELS).contains(&side);
        if !is_size(width_px) || !is_size(height_px) {
            return Err(PictureError::TooManyPixels);
        }
        Ok(Self {
            kind,
            bytes: bytes.into(),
            width_px,
            height_px,
        })
    }

    pub const fn kind(&self) -> PictureKind {
        self.kind
    }

    pub fn bytes(&self) -> &[u8] {
        &self.bytes
    }

    pub const fn width_px(&self) -> u32 {
        self.width_px
    }

    pub const fn height_px(&self) -> u32 {
        self.height_px
    }
}

impl PictureKind {
    pub const fn media_type(self) -> &'static str {
        match self {
            Self::Png => "image/png",
            Self::Jpeg => "image/jpeg",
        }
    }
}

/// Without its bytes.
impl fmt::Debug for Picture {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "Picture({:?} {}x{})",
            self.kind, self.width_px, self.height_px
        )
    }
}

/// The signature, then the head as the first chunk.
fn png_size(bytes: &[u8]) -> Option<(u32, u32)> {
    let rest = bytes.strip_prefix(b"\x89PNG\r\n\x1a\n")?;
    let (name, size) = (rest.get(4..8)?, rest.get(8..16)?);
    let (width, height) = size.split_at_checked(4)?;
    let number = |bytes: &[u8]| bytes.try_into().ok().map(u32::from_be_bytes);
    (name == b"IHDR").then_some((number(width)?, number(height)?))
}

/// The first frame's head, after segments that each tell how long they are.
fn jpeg_size(bytes: &[u8]) -> Option<(u32, u32)> {
    let mut rest = bytes.strip_prefix(b"\xff\xd8")?;
    let side = |bytes: &[u8]| {
        bytes
            .try_into()
            .ok()
            .map(|pair| u32::from(u16::from_be_bytes(pair)))
    };
    loop {
        let marker = *rest.strip_prefix(b"\xff")?.first()?;
        if marker == 0xff {
            rest = rest.get(1..)?;
            continue;
        }
        let segment = rest.get(2..)?;
        // All starts of frame but those of tables and of arithmetic coding.
        if matches!(marker, 0xc0..=0xcf) && !matches!(marker, 0xc4 | 0xc8 | 0xcc) {
            return Some((side(segment.get(5..7)?)?, side(segment.get(3..5)?)?));
        }
        let length = usize::from(u16::from_be_bytes(segment.get(..2)?.try_into().ok()?));
        rest = segment.get(length..)?;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn png_head(width: u32, height: u32) -> Vec<u8> {
        let mut bytes = b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR".to_vec();
        bytes.extend(width.to_be_bytes());
        bytes.extend(height.to_be_bytes());
        bytes.extend([8, 6, 0, 0, 0, 0, 0, 0, 0]);
        bytes
    }

    #[test]
    fn a_picture_tells_its_kind_and_size() {
        let png = Picture::new(&png_head(640, 200)).unwrap();
        assert_eq!(
            (png.kind(), png.width_px(), png.height_px()),
            (PictureKind::Png, 640, 200)
        );
        let mut jpeg = b"\xff\xd8\xff\xe0\x00\x04ab\xff\xc0\x00\x0b\x08".to_vec();
        jpeg.extend([0, 120, 1, 44, 1, 1, 0x11, 0]);
        let jpeg = Picture::new(&jpeg).unwrap();
        assert_eq!(
            (jpeg.kind(), jpeg.width_px(), jpeg.height_px()),
            (PictureKind::Jpeg, 300, 120)
        );
    }

    #[test]
    fn what_is_no_picture_or_too_large_is_refused() {
        let table = [
            (b"GIF89a".to_vec(), PictureError::Unknown),
            (b"<svg/>".to_vec(), PictureError::Unknown),
            (Vec::new(), PictureError::Unknown),
            (b"\xff\xd8\xff\xc0".to_vec(), PictureError::Unknown),
            (png_head(0, 5), PictureError::TooManyPixels),
            (png_head(5, 5000), PictureError::TooManyPixels),
            (vec![0; Picture::MOST_BYTES + 1], PictureError::TooManyBytes),
        ];
        for (bytes, why) in table {
            assert_eq!(Picture::new(&bytes), Err(why));
        }
    }
}
