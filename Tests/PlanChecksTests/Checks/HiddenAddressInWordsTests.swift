import Testing

@testable import PlanChecks

struct HiddenAddressInWordsTests {
  private func findings(hidden: String, _ words: String, _ told: String) async throws {
    try await expectFindings(
      of: HiddenAddressInWords(),
      in: [
        "locations.csv": """
        id,name,kind,address-1,town,postcode,hide-address
        refuge,The refuge,physical,1 Secret Street,Hiddenham,SW1A 1AA,\(hidden)

        """,
        "pages/foreword.md": SampleSources.page(words),
      ],
      told
    )
  }

  @Test(arguments: ["We are in Hiddenham.", "Secret Streets are long.", "SW1A 1AB"])
  func `words that only come near a hidden address are sound`(words: String) async throws {
    try await findings(hidden: "yes", words, "")
  }

  @Test func `an address that may be known may be written`() async throws {
    try await findings(hidden: "no", "Come to 1 Secret Street, SW1A 1AA.", "")
  }

  @Test func `a hidden address is found however it is written`() async throws {
    try await findings(
      hidden: "yes",
      "Come to 1️⃣1 secret  street, sw1a1aa.",
      """
      1️⃣|1 secret  street, sw1a1aa| must-fix disclosure/hidden-address
      These words give away an address that is kept secret.
      help: Take them out. locations.csv says “hide-address: yes” for this place.
      """
    )
  }

  @Test(arguments: ["Secret Street", "secret st"])
  func `a street without its number is found, and shortened`(street: String) async throws {
    try await findings(
      hidden: "yes",
      "Ask for us in 1️⃣\(street), please.",
      """
      1️⃣|\(street)| must-fix disclosure/hidden-address
      These words give away an address that is kept secret.
      help: Take them out. locations.csv says “hide-address: yes” for this place.
      """
    )
  }

  @Test func `lines and other locations give an address away as well`() async throws {
    try await expectFindings(
      of: HiddenAddressInWords(),
      in: [
        "locations.csv": """
        id,name,kind,address-1,town,postcode,latitude,longitude,hide-address,travel
        refuge,The refuge,physical,1 Secret Street,Hiddenham,SW1A 1AA,52.8044,0.1997,yes,1️⃣Ring at 1 Secret Street.
        office,Office,physical,2️⃣1 Secret Street,Hiddenham,SW1A 1AA,,,no,
        store,Store,physical,,Hiddenham,3️⃣SW1A 1AA,,,no,
        cellar,Cellar,physical,,Hiddenham,,4️⃣52.8044,0.1997,no,

        """
      ],
      """
      1️⃣|Ring at 1 Secret Street.| must-fix disclosure/hidden-address
      These words give away an address that is kept secret.
      help: Take them out. locations.csv says “hide-address: yes” for this place.

      2️⃣|1 Secret Street| must-fix disclosure/hidden-address
      These words give away an address that is kept secret.
      help: Take them out. locations.csv says “hide-address: yes” for this place.

      3️⃣|SW1A 1AA| must-fix disclosure/hidden-address
      “Store” gives away an address that another location keeps secret.
      help: Write “hide-address: yes” for it too, or make one location of the two.

      4️⃣|52.8044| must-fix disclosure/hidden-address
      “Cellar” gives away an address that another location keeps secret.
      help: Write “hide-address: yes” for it too, or make one location of the two.
      """
    )
  }
}
