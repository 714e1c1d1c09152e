import Diagnostics
import PlanModel

/// Reads how large a picture is, and refuses what must not be published.
///
/// Nothing of the picture itself is decoded or changed.
struct ImageReader {
  /// The picture; nil when it cannot be published, which has then been told.
  func read(_ file: ContentFile) -> Diagnosed<ContentImage?> {
    if file.path.lowercased().hasSuffix(".svg") {
      return Diagnosed(nil, diagnostics: [.drawing(file.path)])
    }
    guard let header = ImageHeader(file.bytes), header.width > 0, header.height > 0 else {
      return Diagnosed(nil, diagnostics: [.unknownImage(file.path)])
    }
    let image = ContentImage(
      path: file.path,
      bytes: file.bytes,
      width: header.width,
      height: header.height
    )
    return Diagnosed(image, diagnostics: header.tellsPlace ? [.place(in: file.path)] : [])
  }
}

extension Diagnostic {
  fileprivate static func drawing(_ path: String) -> Diagnostic {
    Diagnostic(
      .imageForm,
      .mustFix,
      "SVG pictures can hold programs, so they are not published.",
      at: .start(of: path),
      help: "Save it as PNG, and use that file instead."
    )
  }

  fileprivate static func unknownImage(_ path: String) -> Diagnostic {
    Diagnostic(
      .imageForm,
      .mustFix,
      "This picture is damaged, or not of a kind that every browser shows.",
      at: .start(of: path),
      help: "Save it again as JPEG, PNG, GIF or WebP."
    )
  }

  fileprivate static func place(in path: String) -> Diagnostic {
    Diagnostic(
      .imagePlace,
      .mustFix,
      "This photo says inside where it was taken, and everybody could read that.",
      at: .start(of: path),
      help: "Save a copy without its location, and use that."
    )
  }
}
