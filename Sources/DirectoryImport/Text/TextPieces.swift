/// Words from another program, cut into pieces: plain text, or what is left of HTML.
struct TextPieces {
  /// A piece of a text, in reading order.
  enum Piece: Equatable {
    case words(String)
    case lineBreak
    case paragraphBreak
    case listStart(isOrdered: Bool)
    case listEnd
    case item
    case linkStart(String)
    case linkEnd
  }

  private(set) var pieces: [Piece] = []
  /// Whether there were tags, so that line ends mean nothing more than a space.
  let isHTML: Bool

  private let scalars: [Unicode.Scalar]
  private var words = String.UnicodeScalarView()
  /// Within a script or a style, whose contents nobody reads.
  private var hiddenUntil: String?

  init(_ text: String) {
    scalars = Array(text.unicodeScalars)
    isHTML = Self.hasTags(scalars)
    read()
    endWords()
  }

  private mutating func read() {
    var index = 0
    while index < scalars.count {
      let scalar = scalars[index]
      if scalar == "<", isHTML, let tag = HTMLTag(scalars, at: index) {
        enter(tag)
        index = tag.end
      } else if scalar == "&", let entity = HTMLEntity(scalars, at: index) {
        if hiddenUntil == nil { words.append(entity.scalar) }
        index = entity.end
      } else {
        if hiddenUntil == nil { write(scalar) }
        index += 1
      }
    }
  }

  private mutating func write(_ scalar: Unicode.Scalar) {
    switch scalar.value {
    case 0x0A, 0x2028, 0x2029:
      if isHTML {
        words.append(" ")
      } else {
        endWords()
        pieces.append(.lineBreak)
      }
    case 0x09, 0xA0: words.append(" ")
    // Controls, and marks that nobody can see and that turn texts round.
    case 0x00..<0x20, 0x7F..<0xA0, 0xFEFF, 0xFFFE, 0xFFFF, 0x202A...0x202E, 0x2066...0x2069: break
    default: words.append(scalar)
    }
  }

  private mutating func endWords() {
    guard !words.isEmpty else { return }
    pieces.append(.words(String(words)))
    words = String.UnicodeScalarView()
  }

  private mutating func enter(_ tag: HTMLTag) {
    if let hidden = hiddenUntil {
      if tag.isEnd, tag.name == hidden { hiddenUntil = nil }
      return
    }
    endWords()
    switch tag.name {
    case "script", "style", "head", "title", "svg", "iframe", "object", "template":
      if !tag.isEnd, !tag.isAlone { hiddenUntil = tag.name }
    case "br": pieces.append(.lineBreak)
    case "ul", "ol":
      pieces.append(tag.isEnd ? .listEnd : .listStart(isOrdered: tag.name == "ol"))
    case "li": if !tag.isEnd { pieces.append(.item) }
    case "a": pieces.append(tag.isEnd ? .linkEnd : .linkStart(tag.address))
    case "td", "th": words.append(" ")
    case _ where HTMLTag.blocks.contains(tag.name): pieces.append(.paragraphBreak)
    default: break
    }
  }

  private static func hasTags(_ scalars: [Unicode.Scalar]) -> Bool {
    scalars.contains(">")
      && scalars.indices.contains { scalars[$0] == "<" && HTMLTag(scalars, at: $0) != nil }
  }
}

/// A tag of HTML, if it is one that has a meaning here.
struct HTMLTag {
  let name: String
  let isEnd: Bool
  let isAlone: Bool
  /// Where a link leads; empty when it leads nowhere.
  let address: String
  /// Where the text goes on.
  let end: Int

  static let blocks: Set<String> = [
    "p", "div", "h1", "h2", "h3", "h4", "h5", "h6", "blockquote", "section", "article", "table",
    "tr", "thead", "tbody", "caption", "hr", "pre", "dl", "dt", "dd", "figure", "figcaption",
    "header", "footer", "main", "aside", "nav", "address", "form", "fieldset", "body", "html",
  ]

  private static let others: Set<String> = [
    "br", "ul", "ol", "li", "a", "td", "th", "span", "b", "strong", "i", "em", "u", "s", "small",
    "sub", "sup", "font", "img", "code", "cite", "q", "abbr", "mark", "time", "label", "center",
    "script", "style", "head", "title", "svg", "iframe", "object", "template", "input", "button",
    "o:p", "wbr", "strike", "del", "ins", "big", "tt", "video", "audio", "picture", "source",
    "meta", "link", "colgroup", "col",
  ]

  /// No tag that means something is longer.
  private static let longest = 1024

  init?(_ scalars: [Unicode.Scalar], at start: Int) {
    var index = start + 1
    let limit = min(scalars.count, start + Self.longest)
    if scalars[start...].starts(with: "<!--".unicodeScalars) {
      guard let close = scalars[index..<limit].firstIndex(of: ">") else { return nil }
      (name, isEnd, isAlone, address, end) = ("!--", false, true, "", close + 1)
      return
    }
    isEnd = index < limit && scalars[index] == "/"
    if isEnd { index += 1 }
    var name = ""
    while index < limit, name.unicodeScalars.count < 12, Self.belongsToName(scalars[index]) {
      name.unicodeScalars.append(scalars[index])
      index += 1
    }
    name = name.lowercased()
    guard Self.blocks.contains(name) || Self.others.contains(name), index < limit,
      let close = Self.close(scalars, from: index, to: limit)
    else { return nil }
    self.name = name
    isAlone = scalars[close - 1] == "/"
    end = close + 1
    address = name == "a" && !isEnd ? Self.address(in: Array(scalars[index..<close])) : ""
  }

  private static func belongsToName(_ scalar: Unicode.Scalar) -> Bool {
    scalar.isASCII && (scalar.properties.isAlphabetic || ("0"..."9").contains(scalar))
      || scalar == ":"
  }

  /// The `>` that ends the tag, not one in quotation marks.
  private static func close(_ scalars: [Unicode.Scalar], from start: Int, to limit: Int) -> Int? {
    var quote: Unicode.Scalar?
    for index in start..<limit {
      let scalar = scalars[index]
      if let open = quote {
        if scalar == open { quote = nil }
      } else if scalar == "\"" || scalar == "'" {
        quote = scalar
      } else if scalar == ">" {
        return index
      } else if scalar == "<" {
        return nil
      }
    }
    return nil
  }

  private static func address(in attributes: [Unicode.Scalar]) -> String {
    let key = Array("href=".unicodeScalars)
    var index = 0
    while index + key.count < attributes.count {
      let isKey = zip(key, attributes[index...]).allSatisfy {
        $0 == $1.properties.lowercaseMapping.unicodeScalars.first
      }
      guard isKey else {
        index += 1
        continue
      }
      var rest = attributes[(index + key.count)...]
      guard let mark = rest.first else { return "" }
      if mark == "\"" || mark == "'" {
        rest = rest.dropFirst()
        return text(of: rest.prefix { $0 != mark })
      }
      return text(of: rest.prefix { $0.value > 0x20 })
    }
    return ""
  }

  private static func text(of scalars: ArraySlice<Unicode.Scalar>) -> String {
    let scalars = Array(scalars)
    var text = String.UnicodeScalarView()
    var index = 0
    while index < scalars.count {
      if scalars[index] == "&", let entity = HTMLEntity(scalars, at: index) {
        text.append(entity.scalar)
        index = entity.end
      } else {
        text.append(scalars[index])
        index += 1
      }
    }
    return String(text)
  }
}

/// A character that is written by its name or its number: `&amp;`, `&#8217;`.
struct HTMLEntity {
  let scalar: Unicode.Scalar
  let end: Int

  init?(_ scalars: [Unicode.Scalar], at start: Int) {
    let limit = min(scalars.count, start + 12)
    guard let close = scalars[start..<limit].firstIndex(of: ";"), close > start + 1 else {
      return nil
    }
    var name = String.UnicodeScalarView()
    name.append(contentsOf: scalars[(start + 1)..<close])
    guard let scalar = Self.scalar(String(name)) else { return nil }
    self.scalar = scalar
    end = close + 1
  }

  private static func scalar(_ name: String) -> Unicode.Scalar? {
    if name.hasPrefix("#") {
      let digits = name.dropFirst()
      let number =
        digits.first == "x" || digits.first == "X"
        ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits)
      // What has no place in a text is a space.
      return number.flatMap { $0 < 0x20 || (0x7F..<0xA0).contains($0) ? " " : Unicode.Scalar($0) }
    }
    return named[name].map { $0 == "\u{A0}" ? " " : $0 }
  }

  private static let named: [String: Unicode.Scalar] = [
    "amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'", "nbsp": "\u{A0}",
    "pound": "£", "euro": "€", "copy": "©", "reg": "®", "trade": "™", "deg": "°",
    "lsquo": "‘", "rsquo": "’", "ldquo": "“", "rdquo": "”", "sbquo": "‚", "bdquo": "„",
    "ndash": "–", "mdash": "—", "hellip": "…", "bull": "•", "middot": "·",
    "eacute": "é", "egrave": "è", "agrave": "à", "ccedil": "ç", "ouml": "ö", "uuml": "ü",
    "frac12": "½", "frac14": "¼", "frac34": "¾", "times": "×", "rarr": "→", "zwj": "\u{200D}",
  ]
}
