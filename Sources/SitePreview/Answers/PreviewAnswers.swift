/// Answers requests from what a preview shows: a state and a request come in, an answer goes out.
///
/// Every file is looked up by its whole path among those of the site, so that no request reaches
/// anything else on the computer.
struct PreviewAnswers: Sendable {
  private let state: PreviewState

  init(_ state: PreviewState) {
    self.state = state
  }

  /// The file, page or sentence that a path stands for.
  func answer(to path: String) -> PreviewAnswer {
    guard let path = RequestPath(path)?.text else {
      return .refused(.badRequest, "No page has such an address.")
    }
    switch path {
    case OwnFile.script: return own(MediaType.script, PackageResources.preview_js)
    case OwnFile.style: return own(MediaType.style, PackageResources.preview_css)
    case OwnFile.problems: return problems(.ok)
    default: return file(path)
    }
  }

  private func own(_ type: String, _ bytes: [UInt8]) -> PreviewAnswer {
    PreviewAnswer(.ok, type: type, body: bytes)
  }

  private func page(_ status: PreviewAnswer.Status, _ html: [UInt8]) -> PreviewAnswer {
    PreviewAnswer(status, type: MediaType.html, body: PreviewPage.adding(to: html, of: state))
  }

  private func problems(_ status: PreviewAnswer.Status) -> PreviewAnswer {
    let page = PreviewPage.problems(of: state)
    return PreviewAnswer(
      status,
      type: MediaType.html,
      body: PreviewPage.adding(to: page, of: state, withBanner: false)
    )
  }

  private func file(_ path: String) -> PreviewAnswer {
    guard let site = state.site else { return problems(.unavailable) }
    let name = path.isEmpty || path.hasSuffix("/") ? path + "index.html" : path
    if let bytes = site[name] {
      let type = MediaType.of(name)
      return type == MediaType.html ? page(.ok, bytes) : PreviewAnswer(.ok, type: type, body: bytes)
    }
    if site["\(path)/index.html"] != nil {
      return .refused(.found, "It is a folder.", ["Location": Self.address(ofFolder: path)])
    }
    return page(.notFound, site["404.html"] ?? PreviewPage.notFound)
  }

  /// A folder's address, with everything escaped that could lead out of the site.
  private static func address(ofFolder path: String) -> String {
    var address = "/"
    for byte in path.utf8.drop(while: { $0 == UInt8(ascii: "/") }) {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "_"),
        UInt8(ascii: "."), UInt8(ascii: "/"):
        address.unicodeScalars.append(Unicode.Scalar(byte))
      default: address += "%" + (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)
      }
    }
    return address + "/"
  }
}

/// The files that a preview adds to a site.
enum OwnFile {
  static let script = "_preview/preview.js"
  static let style = "_preview/preview.css"
  static let problems = "_preview/problems"
  /// Answered when something else is shown than the version given as `after`.
  static let changes = "_preview/changes"
}

extension PreviewSession {
  /// Answers a request, rendering what it asks for beside other requests; one that waits for something new may take ten seconds.
  nonisolated func answer(_ request: PreviewRequest) async -> PreviewAnswer {
    if let refusal = request.refusal { return refusal }
    let answer =
      request.path == "/" + OwnFile.changes
      ? await version(after: request.query) : await page(at: request.path)
    return request.method == "HEAD" ? answer.withoutBody : answer
  }

  private nonisolated func version(after query: String) async -> PreviewAnswer {
    let shown = query.hasPrefix("after=") ? Int(query.dropFirst("after=".count)) : nil
    let state = await state(otherThan: shown, within: .seconds(10))
    return PreviewAnswer(
      .ok,
      type: MediaType.plain,
      body: Array("\(state?.version ?? 0)".utf8)
    )
  }

  private nonisolated func page(at path: String) async -> PreviewAnswer {
    guard let state = await state(within: .seconds(50)) else {
      return .refused(.unavailable, "The plan is still being read. Load this page again.")
    }
    return PreviewAnswers(state).answer(to: path)
  }
}
