//! Portraits: whatever picture is sent is read within limits, cut to a square, made small and written anew, so that of the file
//! nothing remains but what one sees: no place, no camera, no thumbnail of what was cut away.

use std::io::Cursor;

use image::{
    DynamicImage, ImageDecoder, ImageFormat, ImageReader, Limits, Rgb, RgbImage, codecs::jpeg::JpegEncoder,
    metadata::Orientation,
};
use percole_words::{Message, attachments};

use crate::Refusal;

/// Width and height of a portrait, in points.
pub const SIDE: u32 = 320;
/// Largest file that is looked at, in bytes.
pub const SENT_BYTES_MAX: usize = 8 * 1024 * 1024;
/// Largest portrait, in bytes: each of its points anew is far less.
pub const BYTES_MAX: usize = 128 * 1024;
/// Its media type.
pub const MEDIA_TYPE: &str = "image/jpeg";

/// Points of a picture that is read, and of each of its sides.
const POINTS_MAX: u64 = 24_000_000;
const SIDE_MAX: u32 = 12_000;
/// Bytes that it may take while it is read.
const ALLOCATED_MAX: u64 = 128 * 1024 * 1024;
/// The smallest side of a picture in which a face can be seen.
const SIDE_MIN: u32 = 64;
const QUALITY: u8 = 82;

/// A portrait from a picture: JPEG, PNG or WebP.
///
/// # Errors
/// `invalid_argument` on `picture` for what is none of these, cannot be read, or is too large or too small.
pub fn portrait(picture: &[u8]) -> Result<Vec<u8>, Refusal> {
    if picture.len() > SENT_BYTES_MAX {
        return Err(refused(attachments::portrait_too_long(SENT_BYTES_MAX / (1024 * 1024))));
    }
    let square = square(read(picture)?);
    let small = on_white(&square.thumbnail_exact(SIDE, SIDE));
    let mut written = Vec::new();
    let mut encoder = JpegEncoder::new_with_quality(&mut written, QUALITY);
    encoder.encode_image(&small).map_err(|_| refused(attachments::portrait_unreadable()))?;
    Ok(written)
}

fn refused(message: Message) -> Refusal {
    Refusal::invalid("picture", message)
}

/// The picture as it is meant to be seen. What it takes is known before any of it is decoded.
fn read(picture: &[u8]) -> Result<DynamicImage, Refusal> {
    let unreadable = |_| refused(attachments::portrait_unreadable());
    let format = image::guess_format(picture).map_err(unreadable)?;
    if !matches!(format, ImageFormat::Jpeg | ImageFormat::Png | ImageFormat::WebP) {
        return Err(refused(attachments::portrait_unreadable()));
    }
    let mut limits = Limits::default();
    (limits.max_image_width, limits.max_image_height) = (Some(SIDE_MAX), Some(SIDE_MAX));
    limits.max_alloc = Some(ALLOCATED_MAX);
    let mut reader = ImageReader::with_format(Cursor::new(picture), format);
    reader.limits(limits);
    let mut decoder = reader.into_decoder().map_err(unreadable)?;
    let (width, height) = decoder.dimensions();
    if u64::from(width) * u64::from(height) > POINTS_MAX || decoder.total_bytes() > ALLOCATED_MAX {
        return Err(refused(attachments::portrait_too_large(POINTS_MAX / 1_000_000)));
    }
    if width.min(height) < SIDE_MIN {
        return Err(refused(attachments::portrait_too_small(SIDE_MIN)));
    }
    let turned = decoder.orientation().unwrap_or(Orientation::NoTransforms);
    let mut read = DynamicImage::from_decoder(decoder).map_err(unreadable)?;
    read.apply_orientation(turned);
    Ok(read)
}

/// Its middle; of one that is higher than wide the upper part, where faces are.
fn square(picture: DynamicImage) -> DynamicImage {
    let (width, height) = (picture.width(), picture.height());
    let side = width.min(height);
    picture.crop_imm((width - side) / 2, (height - side) / 4, side, side)
}

/// The same without what shines through.
fn on_white(picture: &DynamicImage) -> RgbImage {
    let picture = picture.to_rgba8();
    let mut opaque = RgbImage::new(picture.width(), picture.height());
    for (from, to) in picture.pixels().zip(opaque.pixels_mut()) {
        let [red, green, blue, alpha] = from.0.map(u32::from);
        let over = |part: u32| u8::try_from((part * alpha + 255 * (255 - alpha)) / 255).unwrap_or(u8::MAX);
        *to = Rgb([over(red), over(green), over(blue)]);
    }
    opaque
}

#[cfg(test)]
mod tests;
