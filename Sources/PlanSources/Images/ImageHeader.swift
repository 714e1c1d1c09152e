/// What the first bytes of a picture say of it: PNG, JPEG, GIF and WebP.
struct ImageHeader {
  /// The size as it is shown: cameras may store a picture on its side.
  let width: Int
  let height: Int
  /// Whether it says where it was taken.
  let tellsPlace: Bool

  /// Nil for bytes that are none of the four.
  init?(_ bytes: [UInt8]) {
    let reader = ByteReader(bytes)
    guard
      let header = Self.png(reader) ?? Self.gif(reader) ?? Self.webP(reader) ?? Self.jpeg(reader)
    else { return nil }
    self = header
  }

  private init(width: Int, height: Int, tellsPlace: Bool = false) {
    self.width = width
    self.height = height
    self.tellsPlace = tellsPlace
  }

  private static func png(_ file: ByteReader) -> ImageHeader? {
    guard file.has([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A], at: 0),
      file.has("IHDR", at: 12), let width = file.big(4, at: 16), let height = file.big(4, at: 20),
      max(width, height) < 1 << 31
    else { return nil }
    return ImageHeader(width: width, height: height)
  }

  private static func gif(_ file: ByteReader) -> ImageHeader? {
    guard file.has("GIF87a", at: 0) || file.has("GIF89a", at: 0),
      let width = file.little(2, at: 6), let height = file.little(2, at: 8)
    else { return nil }
    return ImageHeader(width: width, height: height)
  }

  private static func webP(_ file: ByteReader) -> ImageHeader? {
    guard file.has("RIFF", at: 0), file.has("WEBP", at: 8) else { return nil }
    if file.has("VP8X", at: 12), let width = file.little(3, at: 24),
      let height = file.little(3, at: 27)
    {
      return ImageHeader(width: width + 1, height: height + 1)
    }
    if file.has("VP8L", at: 12), file.has([0x2F], at: 20), let sizes = file.little(4, at: 21) {
      return ImageHeader(width: sizes & 0x3FFF + 1, height: (sizes >> 14) & 0x3FFF + 1)
    }
    guard file.has("VP8 ", at: 12), file.has([0x9D, 0x01, 0x2A], at: 23),
      let width = file.little(2, at: 26), let height = file.little(2, at: 28)
    else { return nil }
    return ImageHeader(width: width & 0x3FFF, height: height & 0x3FFF)
  }

  /// Walks from marker to marker up to the one that gives the size.
  private static func jpeg(_ file: ByteReader) -> ImageHeader? {
    guard file.has([0xFF, 0xD8, 0xFF], at: 0) else { return nil }
    var place = 2
    var camera: CameraData?
    while let sign = file.big(2, at: place), sign >> 8 == 0xFF {
      let marker = sign & 0xFF
      if marker == 0xFF {
        place += 1
        continue
      }
      guard let length = file.big(2, at: place + 2), length >= 2 else { return nil }
      let isFrame = (0xC0...0xCF).contains(marker) && ![0xC4, 0xC8, 0xCC].contains(marker)
      if isFrame {
        guard let height = file.big(2, at: place + 5), let width = file.big(2, at: place + 7) else {
          return nil
        }
        let isOnItsSide = camera?.isOnItsSide ?? false
        return ImageHeader(
          width: isOnItsSide ? height : width,
          height: isOnItsSide ? width : height,
          tellsPlace: camera?.tellsPlace ?? false
        )
      }
      if marker == 0xE1, camera == nil { camera = CameraData(file, at: place + 4) }
      place += 2 + length
    }
    return nil
  }
}

/// What a camera wrote into a picture, as Exif has it.
private struct CameraData {
  private(set) var isOnItsSide = false
  private(set) var tellsPlace = false

  init?(_ file: ByteReader, at start: Int) {
    guard file.has("Exif", at: start) else { return nil }
    let base = start + 6
    let isLittle = file.has("II", at: base)
    func number(_ count: Int, at place: Int) -> Int? {
      isLittle ? file.little(count, at: base + place) : file.big(count, at: base + place)
    }
    guard isLittle || file.has("MM", at: base), let list = number(4, at: 4),
      let count = number(2, at: list)
    else { return nil }
    for entry in 0..<min(count, 200) {
      let place = list + 2 + 12 * entry
      switch number(2, at: place) {
      case 0x0112: isOnItsSide = (5...8).contains(number(2, at: place + 8) ?? 1)
      case 0x8825: tellsPlace = true
      case nil: return
      default: break
      }
    }
  }
}

/// Reads numbers out of bytes, never beyond their end.
private struct ByteReader {
  private let bytes: [UInt8]

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  func has(_ text: StaticString, at place: Int) -> Bool {
    has(Array(text.description.utf8), at: place)
  }

  func has(_ wanted: [UInt8], at place: Int) -> Bool {
    slice(wanted.count, at: place).map { $0.elementsEqual(wanted) } ?? false
  }

  /// A number whose first byte weighs most.
  func big(_ count: Int, at place: Int) -> Int? {
    slice(count, at: place)?.reduce(0) { $0 << 8 | Int($1) }
  }

  /// A number whose first byte weighs least.
  func little(_ count: Int, at place: Int) -> Int? {
    slice(count, at: place)?.reversed().reduce(0) { $0 << 8 | Int($1) }
  }

  private func slice(_ count: Int, at place: Int) -> ArraySlice<UInt8>? {
    guard place >= 0, count <= bytes.count, place <= bytes.count - count else { return nil }
    return bytes[place..<(place + count)]
  }
}
