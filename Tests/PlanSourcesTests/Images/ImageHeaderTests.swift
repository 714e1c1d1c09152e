import Testing

@testable import PlanSources

/// Pictures of 300 by 200 pixels, by their first bytes.
struct ImageHeaderTests {
  @Test(arguments: [
    "89504E470D0A1A0A 0000000D 49484452 0000012C 000000C8",
    "474946383761 2C01 C800",
    "FFD8 FFE00004 4A46 FFC0 0011 08 00C8 012C",
    // A progressive one, with padding before its markers and a table that is no frame.
    "FFD8 FFFFC4 0003 00 FFFFFFC2 0011 08 00C8 012C",
    "52494646A6000000 57454250 56503820 9A000000 701000 9D012A 2C01 C800",
    "5249464622000000 57454250 5650384C 16000000 2F 2BC13100",
    "52494646F4000000 57454250 56503858 0A000000 18000000 2B0100 C70000",
  ])
  func `the size of a picture is read from its first bytes`(bytes: String) throws {
    let header = try #require(ImageHeader(Self.bytes(bytes)))
    #expect([header.width, header.height] == [300, 200])
    #expect(!header.tellsPlace)
  }

  @Test(arguments: [
    (
      "4D4D002A 00000008 0002 0112 0003 00000001 00060000 8825 0004 00000001 00000000",
      [200, 300], true
    ),
    ("49492A00 08000000 0100 1201 0300 01000000 06000000", [200, 300], false),
    ("49492A00 08000000 0100 1201 0300 01000000 03000000", [300, 200], false),
    // A list that runs beyond the end of the file, or is none.
    ("4D4D002A 00FFFFFF", [300, 200], false),
    ("00000000 00000008", [300, 200], false),
  ])
  func `what a camera wrote into a photo is read`(
    exif: String,
    size: [Int],
    tellsPlace: Bool
  )
    throws
  {
    let exif = Self.bytes("45786966 0000") + Self.bytes(exif)
    let start = Self.bytes("FFD8 FFE1") + [0, UInt8(exif.count + 2)] + exif
    let header = try #require(ImageHeader(start + Self.bytes("FFC0 0011 08 00C8 012C")))
    #expect([header.width, header.height] == size)
    #expect(header.tellsPlace == tellsPlace)
  }

  @Test(arguments: [
    "", "89504E470D0A1A0A", "474946383761 2C", "FFD8FF", "FFD8 FFE00000", "FFD8 FFE0FFFF 00",
    "FFD8 FFC0 0011 08 00C8", "52494646 00000000 57454250", "3C737667", "00000000",
  ])
  func `bytes that are no picture have no size`(bytes: String) {
    #expect(ImageHeader(Self.bytes(bytes))?.width == nil)
  }

  private static func bytes(_ hexadecimal: String) -> [UInt8] {
    let digits = Array(hexadecimal.filter { $0 != " " })
    return stride(from: 0, to: digits.count - 1, by: 2)
      .compactMap { UInt8(String(digits[$0...($0 + 1)]), radix: 16) }
  }
}
