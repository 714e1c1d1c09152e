import OpenReferral
import Testing

struct NameBasedUUIDTests {
  /// RFC 9562, appendix A.4.
  @Test func `a name gives the UUID of the standard's example`() {
    #expect(
      NameBasedUUID(of: "www.example.com", in: .domainNames).text
        == "2ed6657d-e927-568b-95e1-2665a8aea6a2"
    )
  }

  /// Values of Python's `uuid.uuid5`.
  @Test(arguments: [
    ("", "1b4db7eb-4057-5ddf-91e0-36dec72071f5"),
    ("https://plan.fenbury.example", "03a0c990-a1e3-567c-8dc8-361204fd44a3"),
    ("caf\u{E9}", "79d4db4c-73a9-5cec-bd37-4fc862e2120d"),
  ])
  func `any words give a UUID in the namespace of web addresses`(_ name: String, _ uuid: String) {
    #expect(NameBasedUUID(of: name, in: .webAddresses).text == uuid)
  }
}
