package import Diagnostics

/// Turns the bytes of a file into text.
package struct TextDecoder: Sendable {
  package init() {}

  /// The text of a file; nil when the file holds something else.
  package func decode(_ file: ContentFile) -> Diagnosed<DecodedText?> {
    Diagnosed(DecodedText(path: file.path, text: String(decoding: file.bytes, as: UTF8.self)))
  }
}
