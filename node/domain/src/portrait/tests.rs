use image::{ImageEncoder, Rgba, RgbaImage, codecs::png::PngEncoder, codecs::webp::WebPEncoder};

use super::*;

/// A picture, red on the left and blue on the right.
fn picture(width: u32, height: u32) -> RgbaImage {
    RgbaImage::from_fn(width, height, |x, _| {
        if x < width / 2 { Rgba([200, 0, 0, 255]) } else { Rgba([0, 0, 200, 255]) }
    })
}

fn png(picture: &RgbaImage) -> Vec<u8> {
    let mut written = Vec::new();
    let (width, height) = picture.dimensions();
    let encoder = PngEncoder::new(&mut written);
    encoder.write_image(picture, width, height, image::ExtendedColorType::Rgba8).unwrap();
    written
}

/// A photograph with what a camera notes: where it was taken, and that it lies on its side (orientation 6).
fn photograph() -> Vec<u8> {
    let mut written = Vec::new();
    let rgb = DynamicImage::ImageRgba8(picture(400, 300)).to_rgb8();
    JpegEncoder::new(&mut written).encode_image(&rgb).unwrap();
    let mut exif = b"Exif\0\0MM\0\x2a\0\0\0\x08\0\x01\x01\x12\0\x03\0\0\0\x01\0\x06\0\0\0\0\0\0".to_vec();
    exif.extend(b"GPS 48.1173N 1.6778W");
    let length = u16::try_from(exif.len() + 2).unwrap().to_be_bytes();
    let segment = [&[0xff, 0xe1][..], &length, &exif].concat();
    [&written[..2], &segment, &written[2..]].concat()
}

fn read_again(portrait: &[u8]) -> RgbImage {
    image::load_from_memory_with_format(portrait, ImageFormat::Jpeg).unwrap().to_rgb8()
}

#[test]
fn a_portrait_is_a_small_square_of_the_picture_alone() {
    let sent = photograph();
    assert!(sent.windows(3).any(|part| part == b"GPS"));
    let made = portrait(&sent).unwrap();
    assert!(made.len() <= BYTES_MAX);
    for note in [&b"GPS"[..], b"Exif"] {
        assert!(!made.windows(note.len()).any(|part| part == note), "nothing of the camera's notes remains");
    }
    let seen = read_again(&made);
    assert_eq!(seen.dimensions(), (SIDE, SIDE));
    let (above, below) = (seen.get_pixel(SIDE / 2, 20), seen.get_pixel(SIDE / 2, SIDE - 20));
    assert!(above.0[0] > 150 && below.0[2] > 150, "it is turned as the camera says: {above:?} {below:?}");
}

#[test]
fn pngs_and_webps_are_read_too_and_what_shines_through_is_white() {
    let clear = RgbaImage::from_pixel(100, 100, Rgba([0, 0, 0, 0]));
    assert!(read_again(&portrait(&png(&clear)).unwrap()).get_pixel(50, 50).0.iter().all(|part| *part > 250));
    let mut webp = Vec::new();
    let rgba = picture(200, 100);
    WebPEncoder::new_lossless(&mut webp).encode(&rgba, 200, 100, image::ExtendedColorType::Rgba8).unwrap();
    assert_eq!(read_again(&portrait(&webp).unwrap()).dimensions(), (SIDE, SIDE));
}

#[test]
fn what_is_no_picture_or_takes_too_much_is_refused() {
    let said = |sent: &[u8]| portrait(sent).unwrap_err().to_string();
    for sent in [&b""[..], b"%PDF-1.7", b"<svg/>", b"GIF89a\x01\0\x01\0", &png(&picture(100, 100))[..60]] {
        assert!(said(sent).contains("JPEG"), "{}", said(sent));
    }
    assert!(said(&png(&picture(40, 400))).contains("64"));
    // The head of a picture of 100 megapixels, without the points.
    let mut huge = png(&picture(100, 100));
    huge[16..24].copy_from_slice(&[0, 0, 0x27, 0x10, 0, 0, 0x27, 0x10]);
    let checked = crc(&huge[12..29]).to_be_bytes();
    huge[29..33].copy_from_slice(&checked);
    assert!(said(&huge).contains("24"), "{}", said(&huge));
    assert!(said(&vec![0; SENT_BYTES_MAX + 1]).contains("8 MiB"));
}

fn crc(bytes: &[u8]) -> u32 {
    !bytes.iter().fold(!0_u32, |crc, byte| {
        (0..8).fold(crc ^ u32::from(*byte), |crc, _| (crc >> 1) ^ (0xedb8_8320 * (crc & 1)))
    })
}
