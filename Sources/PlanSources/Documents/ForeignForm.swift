/// What a file is that has only the name of a text file, told by how it begins.
///
/// People get one by renaming a document, or by saving words as “rich text” or “web page”.
enum ForeignForm {
  case openDocument
  case office
  case oldOffice
  case pdf
  case picture
  case richText
  case webPage
  case xml

  /// nil where nothing tells of another form.
  init?(of bytes: [UInt8]) {
    let start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes.dropFirst(3) : bytes[...]
    switch start.first {
    case 0x50 where start.starts(with: "PK\u{3}\u{4}".utf8):
      // The first entry of an OpenDocument file says what it is, and is never compressed.
      let isOpen = start.dropFirst(30).starts(with: "mimetypeapplication/vnd.oasis".utf8)
      self = isOpen ? .openDocument : .office
    case 0xD0 where start.starts(with: [0xD0, 0xCF, 0x11, 0xE0]): self = .oldOffice
    case 0x25 where start.starts(with: "%PDF".utf8): self = .pdf
    case 0x89 where start.starts(with: [0x89, 0x50, 0x4E, 0x47]): self = .picture
    case 0xFF where start.starts(with: [0xFF, 0xD8, 0xFF]): self = .picture
    case 0x7B where start.starts(with: "{\\rtf".utf8): self = .richText
    case 0x3C, 0x09, 0x0A, 0x0D, 0x20:
      let words = start.drop { $0 == 0x20 || (0x09...0x0D).contains($0) }.prefix(16)
      let lowered = words.map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }
      if ["<!doctype html", "<html", "<head>", "<body"].contains(where: {
        lowered.starts(with: $0.utf8)
      }) {
        self = .webPage
      } else if lowered.starts(with: "<?xml".utf8) {
        self = .xml
      } else {
        return nil
      }
    default: return nil
    }
  }

  /// With its article, as messages name it.
  var inWords: String {
    switch self {
    case .openDocument: "a LibreOffice document"
    case .office, .oldOffice: "a Word or Excel document"
    case .pdf: "a PDF"
    case .picture: "a picture"
    case .richText: "a rich-text document"
    case .webPage: "a web page"
    case .xml: "an XML document"
    }
  }

  /// Whether a text editor would show its words among signs.
  var isMarkedUpText: Bool {
    switch self {
    case .richText, .webPage, .xml: true
    default: false
    }
  }
}
