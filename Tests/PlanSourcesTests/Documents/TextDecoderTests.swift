import Diagnostics
import Testing

@testable import PlanSources

struct TextDecoderTests {
  private func decode(_ bytes: [UInt8]) -> Diagnosed<DecodedText?> {
    TextDecoder().decode(ContentFile(path: "a.csv", bytes: bytes))
  }

  private static func utf16(_ text: String, isLittle: Bool, mark: Bool) -> [UInt8] {
    let units = (mark ? [0xFEFF] : []) + Array(text.utf16)
    return units.flatMap { unit in
      let (high, low) = (UInt8(unit >> 8), UInt8(unit & 0xFF))
      return isLittle ? [low, high] : [high, low]
    }
  }

  @Test(arguments: [
    (Array("plain\twords\n".utf8), "plain\twords\n"),
    (Array("café “x” 😀".utf8), "café “x” 😀"),
    ([0xEF, 0xBB, 0xBF] + Array("a,b".utf8), "a,b"),
    (Array("a\r\nb\rc\n\r\n".utf8), "a\nb\nc\n\n"),
    (Array("a\u{2028}b\u{85}c\u{B}d".utf8), "a b c d"),
    (Array("<p>is told where it stands</p>{\\rt".utf8), "<p>is told where it stands</p>{\\rt"),
    (Array("joined\u{FEFF}files".utf8), "joinedfiles"),
    (utf16("é, 😀\r\n", isLittle: true, mark: true), "é, 😀\n"),
    (utf16("é, 😀\r\n", isLittle: false, mark: true), "é, 😀\n"),
    (utf16("id,title\n", isLittle: true, mark: false), "id,title\n"),
    (utf16("id,title\n", isLittle: false, mark: false), "id,title\n"),
    ([], ""),
  ])
  func `text that is plain to read comes through without a word`(bytes: [UInt8], text: String) {
    let decoded = decode(bytes)
    #expect(decoded.value == DecodedText(path: "a.csv", text: text))
    #expect(decoded.diagnostics == [])
  }

  @Test func `every byte from 128 on is a Windows letter or told`() throws {
    let letters = try #require(decode(Array(0x80...0xFF)).value).text
    #expect(
      letters == "€�‚ƒ„…†‡ˆ‰Š‹Œ�Ž��‘’“”•–—˜™š›œ�žŸ\u{A0}¡¢£¤¥¦§¨©ª«¬\u{AD}®¯°±²³´µ¶·¸¹º»¼½¾¿"
        + "ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÐÑÒÓÔÕÖ×ØÙÚÛÜÝÞßàáâãäåæçèéêëìíîïðñòóôõö÷øùúûüýþÿ"
    )
  }

  @Test(arguments: [
    (
      Array("Crisis caf".utf8) + [0xE9, 0x20, 0x93, 0x78, 0x94], "Crisis café “x”",
      """
      note file/encoding «é» This file is not saved as UTF-8: 3 characters were read as \
      older Windows programs write them.
      Check accents, dashes and quotation marks. \(howToSave)
      """
    ),
    (
      Array("né ".utf8) + [0xE9], "né é",
      """
      note file/encoding «é» This file is not saved as UTF-8: 1 character was read as older \
      Windows programs write them.
      Check accents, dashes and quotation marks. \(howToSave)
      """
    ),
    (
      [0x61, 0x81, 0x62], "a�b",
      """
      must-fix file/encoding «�» A character of this file cannot be read.
      Type what should stand here again. \(howToSave)
      """
    ),
    (
      Array("a\u{8}b\u{7F}\u{9F}".utf8), "a b  ",
      """
      should-fix file/encoding « » 3 characters of this file cannot be shown.
      A space was put in their place. Delete it, or type what should stand here.
      """
    ),
  ])
  func `what had to be guessed or left out is told`(bytes: [UInt8], text: String, told: String) {
    let decoded = decode(bytes)
    #expect(decoded.value?.text == text)
    #expect(Outline(of: text).findings(decoded.diagnostics) == told)
  }

  private static let howToSave =
    "Save the file as UTF-8: in Excel choose “CSV UTF-8”, in Notepad choose the encoding UTF-8."

  @Test(arguments: [
    (Array("a\0b".utf8), "This file does not hold text."),
    (Array(repeating: 0x01, count: 40), "This file does not hold text."),
    ([0xFF, 0xFE, 0x61], "This file is saved as UTF-16, and a part of it is missing."),
    (
      [0xFF, 0xFE, 0x00, 0xD8, 0x61, 0x00],
      "This file is saved as UTF-16, and a part of it is missing."
    ),
  ])
  func `what is no text is told and not read`(bytes: [UInt8], message: String) {
    let decoded = decode(bytes)
    #expect(decoded.value == nil)
    #expect(decoded.diagnostics.map(\.code) == [.fileEncoding])
    #expect(decoded.diagnostics.map(\.severity) == [.mustFix])
    #expect(decoded.diagnostics.map(\.message) == [message])
  }

  private static let forms: [(start: String, name: String)] = [
    ("PK\u{3}\u{4}\0", "a Word or Excel document"),
    (
      "PK\u{3}\u{4}" + String(repeating: "\0", count: 26)
        + "mimetypeapplication/vnd.oasis.opendocument.text", "a LibreOffice document"
    ),
    ("%PDF-1.7\n\0", "a PDF"),
    ("{\\rtf1\\ansi ---\\\ntitle: x}", "a rich-text document"),
    ("\u{FEFF}\n<!DOCTYPE HTML PUBLIC>", "a web page"),
    ("<html xmlns:o=\"urn\">", "a web page"),
    ("<?xml version=\"1.0\"?>", "an XML document"),
  ]

  private static let rawForms: [(start: [UInt8], name: String)] = [
    ([0xD0, 0xCF, 0x11, 0xE0, 0xA1], "a Word or Excel document"),
    ([0x89, 0x50, 0x4E, 0x47, 0x0D], "a picture"),
    ([0xFF, 0xD8, 0xFF, 0xE0, 0x00], "a picture"),
  ]

  @Test(
    arguments: forms.map { (Array($0.start.utf8), $0.name) } + rawForms.map { ($0.start, $0.name) }
  )
  func `a document under the name of a text is told by how it begins`(bytes: [UInt8], name: String)
  {
    let decoded = decode(bytes)
    #expect(decoded.value == nil)
    #expect(decoded.diagnostics.map(\.code) == [.fileEncoding])
    #expect(decoded.diagnostics.map(\.severity) == [.mustFix])
    #expect(
      decoded.diagnostics.map(\.message) == [
        "This file is \(name) under another name, not plain text."
      ]
    )
  }
}
