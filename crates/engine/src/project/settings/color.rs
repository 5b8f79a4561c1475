//! Colors as CSS writes them, and whether a text in one stands out from another (WCAG 2.2, success criterion 1.4.3).

use std::fmt;

/// An opaque color of the sRGB space. It displays as `#rrggbb`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Color([u8; 3]);

/// The least contrast between a text and its ground.
pub(crate) const MIN_CONTRAST: f64 = 4.5;

pub(crate) const BLACK: Color = Color([0; 3]);
pub(crate) const WHITE: Color = Color([255; 3]);

/// The ground of the default theme's light pages: `--paper` in its stylesheet.
pub const LIGHT_PAPER: Color = WHITE;
/// That of its dark pages.
pub const DARK_PAPER: Color = Color([0x11, 0x17, 0x1c]);

impl Color {
    /// Reads `#rgb` or `#rrggbb`.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let digits: Vec<u8> = text
            .strip_prefix('#')?
            .chars()
            .map(|digit| digit.to_digit(16).and_then(|digit| u8::try_from(digit).ok()))
            .collect::<Option<_>>()?;
        // Short for two equal digits each.
        let pairs: Vec<u8> = match digits.len() {
            3 => digits.iter().map(|digit| digit * 17).collect(),
            6 => digits.chunks(2).map(|pair| pair[0] * 16 + pair[1]).collect(),
            _ => return None,
        };
        pairs.try_into().ok().map(Self)
    }

    /// The contrast between two colors: 1 when they are the same, 21 between black and white.
    #[must_use]
    pub fn contrast(self, other: Self) -> f64 {
        let (a, b) = (self.luminance(), other.luminance());
        (a.max(b) + 0.05) / (a.min(b) + 0.05)
    }

    /// The nearest color on the way to `end` whose contrast with `ground` is at least `contrast`.
    pub(crate) fn adjust_contrast(self, end: Self, ground: Self, contrast: f64) -> Self {
        (0..=100)
            .map(|percent| self.mixed(end, percent))
            .find(|color| color.contrast(ground) >= contrast)
            .unwrap_or(end)
    }

    fn mixed(self, other: Self, percent: u16) -> Self {
        let mut mixed = self.0;
        for (own, other) in mixed.iter_mut().zip(other.0) {
            let sum = u16::from(*own) * (100 - percent) + u16::from(other) * percent;
            *own = u8::try_from((sum + 50) / 100).unwrap_or(u8::MAX);
        }
        Self(mixed)
    }

    /// The relative luminance as WCAG defines it.
    fn luminance(self) -> f64 {
        let [red, green, blue] = self.0.map(|channel| {
            let channel = f64::from(channel) / 255.0;
            if channel <= 0.04045 { channel / 12.92 } else { ((channel + 0.055) / 1.055).powf(2.4) }
        });
        0.2126 * red + 0.7152 * green + 0.0722 * blue
    }
}

impl fmt::Display for Color {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let [red, green, blue] = self.0;
        write!(out, "#{red:02x}{green:02x}{blue:02x}")
    }
}

#[cfg(test)]
mod tests {
    use super::{BLACK, Color, MIN_CONTRAST, WHITE};

    fn color(text: &str) -> Color {
        Color::parse(text).unwrap()
    }

    /// Both forms of CSS are read, in any letter case, and nothing else.
    #[test]
    fn colors_are_read_as_css_writes_them() {
        assert_eq!(color("#0BF").to_string(), "#00bbff");
        assert_eq!(color("#0b6bcb").to_string(), "#0b6bcb");
        for text in ["", "#", "0b6bcb", "#0b6bc", "#0b6bcbff", "#00gg00", "blue", "#é0", "#+1+1+1"] {
            assert_eq!(Color::parse(text), None, "{text}");
        }
    }

    /// WCAG's own examples: the ends of the scale, and the gray that is just enough on white.
    #[test]
    fn contrast_is_as_wcag_defines_it() {
        assert!((WHITE.contrast(BLACK) - 21.0).abs() < 1e-9);
        assert!(color("#767676").contrast(WHITE) >= MIN_CONTRAST);
        assert!(color("#777777").contrast(WHITE) < MIN_CONTRAST);
    }

    /// A color that will do stays; another moves no farther than it must.
    #[test]
    fn a_color_moves_until_it_will_do() {
        assert_eq!(color("#767676").adjust_contrast(BLACK, WHITE, MIN_CONTRAST), color("#767676"));
        let moved = color("#ff8800").adjust_contrast(BLACK, WHITE, MIN_CONTRAST);
        assert!((MIN_CONTRAST..4.7).contains(&moved.contrast(WHITE)), "{moved}");
        assert_eq!(BLACK.adjust_contrast(WHITE, BLACK, 7.0).to_string(), "#969696");
    }
}
