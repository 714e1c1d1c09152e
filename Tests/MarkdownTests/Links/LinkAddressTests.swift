import Testing

@testable import Markdown

struct LinkAddressTests {
  @Test(arguments: [
    ("", LinkAddress.path),
    ("#heading", .path),
    ("page.md", .path),
    ("../a/b.md#c", .path),
    ("/a:b", .path),
    ("a/b:c", .path),
    ("?a=b:c", .path),
    ("1:2", .path),
    (":a", .path),
    (" javascript:a", .path),
    ("javascript%3Aa", .path),
    ("http://a.b", .elsewhere),
    ("HTTPS://a.b", .elsewhere),
    ("mailto:a@b.c", .elsewhere),
    ("tel:+441", .elsewhere),
    ("sms:85258", .elsewhere),
    ("service:youth-hub", .record(kind: "service", id: "youth-hub")),
    ("case-study:a#b", .record(kind: "case-study", id: "a#b")),
    ("Servise:a", .record(kind: "Servise", id: "a")),
    ("service:", .unknownScheme("service")),
    ("service:a b", .unknownScheme("service")),
    ("service:\u{301}a", .unknownScheme("service")),
    ("javascript:a", .unknownScheme("javascript")),
    ("JaVaScript:a", .unknownScheme("JaVaScript")),
    ("vbscript:a", .unknownScheme("vbscript")),
    ("data:a", .unknownScheme("data")),
    ("file:a", .unknownScheme("file")),
    ("blob:a", .unknownScheme("blob")),
    ("ftp://a.b", .unknownScheme("ftp")),
    ("a+b:c", .unknownScheme("a+b")),
    ("//a.b", .withoutScheme),
    ("//\u{301}a.b", .withoutScheme),
    ("java\nscript:a", .controlCharacter),
    ("\u{0}javascript:a", .controlCharacter),
    ("a\u{7F}", .controlCharacter),
    ("a\u{85}", .controlCharacter),
  ])
  func `an address is judged by what a browser would make of it`(
    _ destination: String,
    _ address: LinkAddress
  ) {
    #expect(LinkAddress(destination) == address)
  }
}
