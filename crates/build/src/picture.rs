//! Pictures that pages show: their media type and size, so that a page keeps their place before they are there.

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
    /// Reads the size of an SVG, a PNG or a `WebP`. `None` for everything else, and for an SVG without `viewBox`, width and height.
    #[must_use]
    pub fn read(bytes: &[u8]) -> Option<Self> {
        let (media_type, (width, height)) = if let Some(rest) = bytes.strip_prefix(b"\x89PNG\r\n\x1a\n") {
            ("image/png", png(rest)?)
        } else if bytes.starts_with(b"RIFF") && bytes.get(8..12) == Some(b"WEBP") {
            ("image/webp", webp(bytes.get(12..)?)?)
        } else {
            ("image/svg+xml", svg(std::str::from_utf8(bytes).ok()?)?)
        };
        let is_sound = |side: u32| (1..=MAX_SIDE).contains(&side);
        (is_sound(width) && is_sound(height)).then_some(Self { media_type, width, height })
    }
}

/// The first chunk: length, `IHDR`, width, height.
fn png(chunk: &[u8]) -> Option<(u32, u32)> {
    let number = |at: usize| Some(u32::from_be_bytes(chunk.get(at..at + 4)?.try_into().ok()?));
    (chunk.get(4..8)? == b"IHDR").then_some((number(8)?, number(12)?))
}

/// The first chunk in each of the format's three kinds (RFC 9649).
fn webp(chunk: &[u8]) -> Option<(u32, u32)> {
    let number = |at: usize, length: usize| {
        let bytes = chunk.get(at..at + length)?;
        Some(bytes.iter().rev().fold(0, |number, &byte| number << 8 | u32::from(byte)))
    };
    match chunk.get(..4)? {
        b"VP8X" => Some((number(12, 3)? + 1, number(15, 3)? + 1)),
        b"VP8L" if chunk.get(8) == Some(&0x2f) => {
            let bits = number(9, 4)?;
            Some(((bits & 0x3fff) + 1, (bits >> 14 & 0x3fff) + 1))
        }
        b"VP8 " if chunk.get(11..14) == Some(b"\x9d\x01\x2a") => {
            Some((number(14, 2)? & 0x3fff, number(16, 2)? & 0x3fff))
        }
        _ => None,
    }
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
    while let Some((name, after)) = rest.split_once('=') {
        let after = after.trim_start();
        let quote = after.chars().next().filter(|quote| matches!(quote, '"' | '\''))?;
        let (value, after) = after[1..].split_once(quote)?;
        if name.contains('>') {
            break;
        }
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

    /// Each kind of head, cut anywhere, is read or refused.
    #[test]
    fn a_picture_of_pixels_says_its_size() {
        let png = b"\x89PNG\r\n\x1a\n\0\0\0\x0dIHDR\0\0\x01\x40\0\0\0\x50\x08\x06\0\0\0".as_slice();
        let extended = b"RIFF\0\0\0\0WEBPVP8X\x0a\0\0\0\0\0\0\0\x3f\x01\0\x4f\0\0".as_slice();
        let lossless = b"RIFF\0\0\0\0WEBPVP8L\0\0\0\0\x2f\x3f\xc1\x13\0".as_slice();
        let lossy = b"RIFF\0\0\0\0WEBPVP8 \0\0\0\0\0\0\0\x9d\x01\x2a\x40\x01\x50\0".as_slice();
        for (bytes, media_type) in
            [(png, "image/png"), (extended, "image/webp"), (lossless, "image/webp"), (lossy, "image/webp")]
        {
            assert_eq!(size(bytes), Some((media_type, 320, 80)), "{bytes:?}");
            let least = if media_type == "image/png" { 24 } else { bytes.len() };
            for end in 0..least {
                assert_eq!(size(&bytes[..end]), None, "{end} of {bytes:?}");
            }
        }
    }
}
