//! Pictures that pages show: their media type and size, so that a page keeps their place before they are there.
//!
//! imagesize knows the formats of pixels, kamadak-exif whether a JPEG or a PNG lies on its side: browsers turn these, but not a WebP.
//! An SVG's head is read here, because libraries parse the whole file for it.

use std::io::{BufRead, Cursor, Seek};

use exif::{In, Tag};
use imagesize::{Compression, ImageType};

use crate::source::Asset;

/// A picture's facts, as it says them itself.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Picture {
    /// What hosts and browsers call its kind: `image/svg+xml`.
    pub media_type: &'static str,
    /// Its width in pixels, or in units of an SVG.
    pub width: u32,
    /// Its height in the same.
    pub height: u32,
}

/// Larger ones are no logos, and products of two such numbers still fit where they are reckoned with.
const MAX_SIDE: u32 = 65_535;

impl Picture {
    /// Reads the size of an SVG, or of a PNG, JPEG, GIF, `WebP` or AVIF as browsers show it: turned, if it says so. `None` for
    /// everything else, and for an SVG without `viewBox`, width and height.
    #[must_use]
    pub fn read(bytes: &[u8]) -> Option<Self> {
        Self::read_from(Cursor::new(bytes))
    }

    /// Reads it from a file of the project, and no more of a picture of pixels than it takes.
    #[must_use]
    pub fn of(asset: &Asset) -> Option<Self> {
        Self::read_from(asset.open().ok()?)
    }

    fn read_from(mut source: impl BufRead + Seek) -> Option<Self> {
        let (media_type, (width, height)) = match imagesize::reader_type(&mut source) {
            Ok(kind) => (media_type(kind)?, pixels(kind, source)?),
            Err(_) => ("image/svg+xml", svg(&whole_text(source)?)?),
        };
        let is_sound = |side: u32| (1..=MAX_SIDE).contains(&side);
        (is_sound(width) && is_sound(height)).then_some(Self { media_type, width, height })
    }
}

fn whole_text(mut source: impl BufRead + Seek) -> Option<String> {
    let mut text = String::new();
    source.rewind().ok()?;
    source.read_to_string(&mut text).ok()?;
    Some(text)
}

fn media_type(kind: ImageType) -> Option<&'static str> {
    match kind {
        ImageType::Gif => Some("image/gif"),
        ImageType::Heif(Compression::Av1) => Some("image/avif"),
        ImageType::Jpeg => Some("image/jpeg"),
        ImageType::Png => Some("image/png"),
        ImageType::Webp => Some("image/webp"),
        _ => None,
    }
}

fn pixels(kind: ImageType, mut source: impl BufRead + Seek) -> Option<(u32, u32)> {
    source.rewind().ok()?;
    let size = imagesize::reader_size(&mut source).ok()?;
    let (width, height) = (u32::try_from(size.width).ok()?, u32::try_from(size.height).ok()?);
    Some(if is_on_its_side(kind, source) { (height, width) } else { (width, height) })
}

/// Whether its EXIF data has browsers turn it by a quarter. They heed those of a JPEG and of a PNG; an AVIF turns by other means,
/// which its size has in it.
fn is_on_its_side(kind: ImageType, mut source: impl BufRead + Seek) -> bool {
    matches!(kind, ImageType::Jpeg | ImageType::Png)
        && source.rewind().is_ok()
        && exif::Reader::new()
            .read_from_container(&mut source)
            .ok()
            .and_then(|data| data.get_field(Tag::Orientation, In::PRIMARY)?.value.get_uint(0))
            .is_some_and(|orientation| (5..=8).contains(&orientation))
}

/// The size that the root element gives, else that of its `viewBox`.
fn svg(text: &str) -> Option<(u32, u32)> {
    let attributes = root_attributes(text)?;
    let value = |name: &str| attributes.iter().find(|(own, _)| *own == name).map(|(_, value)| *value);
    // A share of the page is no size.
    let length = |name: &str| side(value(name)?.trim_end_matches("px"));
    if let (Some(width), Some(height)) = (length("width"), length("height")) {
        return Some((width, height));
    }
    let numbers: Vec<&str> = value("viewBox")?
        .split(|c: char| c == ',' || c.is_ascii_whitespace())
        .filter(|part| !part.is_empty())
        .collect();
    // Ratios matter and units do not: a box of 1.6 by 0.8 is one of 1600 by 800.
    match numbers[..] {
        [_, _, width, height] => side(width).zip(side(height)).or_else(|| thousandths(width, height)),
        _ => None,
    }
}

fn side(text: &str) -> Option<u32> {
    whole(text.trim().parse().ok()?)
}

fn thousandths(width: &str, height: &str) -> Option<(u32, u32)> {
    let scaled = |text: &str| whole(text.parse::<f64>().ok()? * 1000.0);
    scaled(width).zip(scaled(height))
}

#[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "the range is looked at first")]
fn whole(number: f64) -> Option<u32> {
    (1.0..=f64::from(MAX_SIDE)).contains(&number).then(|| number.round() as u32)
}

/// The attributes of the element `svg`, past comments and declarations.
fn root_attributes(text: &str) -> Option<Vec<(&str, &str)>> {
    let mut rest = text.strip_prefix('\u{feff}').unwrap_or(text).trim_start();
    loop {
        rest = if let Some(comment) = rest.strip_prefix("<!--") {
            comment.split_once("-->")?.1
        } else if rest.starts_with("<?") || rest.starts_with("<!") {
            rest.split_once('>')?.1
        } else {
            break;
        }
        .trim_start();
    }
    let mut rest = rest.strip_prefix("<svg").filter(|rest| rest.starts_with(char::is_whitespace))?;
    let mut attributes = Vec::new();
    while let Some((name, after)) = rest.split_once('=').filter(|(name, _)| !name.contains('>')) {
        let after = after.trim_start();
        let quote = after.chars().next().filter(|quote| matches!(quote, '"' | '\''))?;
        let (value, after) = after[1..].split_once(quote)?;
        attributes.push((name.trim(), value));
        rest = after;
    }
    Some(attributes)
}

#[cfg(test)]
mod tests {
    use super::Picture;

    fn size(bytes: &[u8]) -> Option<(&'static str, u32, u32)> {
        Picture::read(bytes).map(|picture| (picture.media_type, picture.width, picture.height))
    }

    /// What follows the root's tag is no attribute of it, however it looks.
    #[test]
    fn an_equals_sign_in_an_svg_is_text() {
        let text = "<svg viewBox='0 0 24 24'><title>a = b</title></svg>";
        assert_eq!(size(text.as_bytes()), Some(("image/svg+xml", 24, 24)));
    }

    /// The root element's size counts, and its `viewBox` where it gives none; what is drawn inside does not.
    #[test]
    fn an_svg_says_its_size() {
        for (text, width, height) in [
            (
                "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 120 32'><rect width='5' height='6'/></svg>",
                120,
                32,
            ),
            (
                "<?xml version=\"1.0\"?>\n<!-- a <svg viewBox='0 0 1 1'> -->\n<!DOCTYPE svg>\n<svg width=\"48\" height = \"24.4px\">",
                48,
                24,
            ),
            ("\u{feff}<svg width='100%' height='100%' viewBox='0,0,64,64'/>", 64, 64),
            ("<svg\n  viewBox=\"-1 -1 2.5 0.5\">", 2500, 500),
        ] {
            assert_eq!(size(text.as_bytes()), Some(("image/svg+xml", width, height)), "{text}");
        }
        for text in [
            "",
            "<svg>",
            "<svg><path width='1' height='1'/>",
            "<svgs viewBox='0 0 1 1'>",
            "<html>",
            "<svg viewBox='0 0 0 8'>",
            "<svg viewBox='0 0 8'>",
            "<svg viewBox='0 0 1e99 8'>",
            "<svg viewBox=",
            "<!-- <svg",
            "<svg é='1' viewBox='0 0 NaN 1'>",
        ] {
            assert_eq!(size(text.as_bytes()), None, "{text}");
        }
    }

    /// Each format that browsers show: 12 by 8 pixels, or 8 by 12 where browsers turn it.
    const PICTURES: [(&str, u32, u32, &[u8]); 11] = [
        ("image/png", 12, 8, include_bytes!("../../tests/pictures/plain.png")),
        ("image/png", 8, 12, include_bytes!("../../tests/pictures/turned.png")),
        ("image/jpeg", 12, 8, include_bytes!("../../tests/pictures/plain.jpeg")),
        ("image/jpeg", 8, 12, include_bytes!("../../tests/pictures/turned.jpeg")),
        ("image/jpeg", 12, 8, include_bytes!("../../tests/pictures/upside-down.jpeg")),
        ("image/gif", 12, 8, include_bytes!("../../tests/pictures/plain.gif")),
        ("image/webp", 12, 8, include_bytes!("../../tests/pictures/lossy.webp")),
        ("image/webp", 12, 8, include_bytes!("../../tests/pictures/lossless.webp")),
        ("image/webp", 12, 8, include_bytes!("../../tests/pictures/animated.webp")),
        ("image/avif", 12, 8, include_bytes!("../../tests/pictures/plain.avif")),
        ("image/avif", 8, 12, include_bytes!("../../tests/pictures/turned.avif")),
    ];

    #[test]
    fn a_picture_of_pixels_says_its_size() {
        for (media_type, width, height, bytes) in PICTURES {
            assert_eq!(size(bytes), Some((media_type, width, height)));
        }
        // Pictures that browsers do not show.
        assert_eq!(size(b"\0\0\0\x18ftypheic\0\0\0\0mif1heic"), None);
        assert_eq!(size(b"BM\x3a\0\0\0\0\0\0\0\x36\0\0\0\x28\0\0\0\x01\0\0\0\x01\0\0\0"), None);
    }

    /// Cut anywhere, a picture still says its own size or none; with any byte changed, one that pages can show or none.
    #[test]
    fn a_damaged_picture_is_read_or_refused() {
        for (media_type, width, height, bytes) in PICTURES {
            for end in 0..bytes.len() {
                let cut = size(&bytes[..end]);
                let sizes = [(media_type, width, height), (media_type, height, width)];
                assert!(cut.is_none_or(|cut| sizes.contains(&cut)), "{end} of {media_type}: {cut:?}");
            }
            assert_eq!(size(&bytes[..11]), None);
            for at in 0..bytes.len() {
                for byte in [0, 1, 7, 8, 0x7f, 0x80, 0xfe, 0xff] {
                    let mut corrupted = bytes.to_vec();
                    corrupted[at] = byte;
                    let sound = 1..=super::MAX_SIDE;
                    assert!(
                        size(&corrupted).is_none_or(
                            |(_, width, height)| sound.contains(&width) && sound.contains(&height)
                        ),
                        "{byte} at {at} of {media_type}",
                    );
                }
            }
        }
    }
}
