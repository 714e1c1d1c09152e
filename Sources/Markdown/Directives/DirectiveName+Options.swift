/// An option that a directive can have.
struct DirectiveOption {
  let name: String
  var isRequired = false
  /// All it can be; nil for any words.
  var values: [String]?
}

extension MarkdownDirective.Name {
  /// The options that it can have.
  var options: [DirectiveOption] {
    switch self {
    case .callout:
      [
        DirectiveOption(name: "title"),
        DirectiveOption(name: "kind", values: ["information", "warning"]),
      ]
    case .crisis: Self.optional("title")
    case .table:
      Self.required("file", "caption") + Self.optional("source", "columns", "formats", "not-people")
        + [DirectiveOption(name: "row-headings", values: ["yes", "no"])]
    case .chart:
      Self.optional(
        "metric",
        "file",
        "caption",
        "columns",
        "formats",
        "not-people",
        "source",
        "from",
        "to"
      ) + [DirectiveOption(name: "kind", values: ["line", "bar"])]
    case .metric:
      Self.required("id") + Self.optional("title")
        + [DirectiveOption(name: "show", values: ["number", "chart"])]
    case .services:
      Self.optional(
        "title",
        "thrive",
        "level",
        "need",
        "group",
        "age",
        "area",
        "provider",
        "route",
        "limit"
      ) + [DirectiveOption(name: "status", values: ["open", "planned"])]
    case .actions:
      Self.optional("title", "priority", "service", "owner", "delivery", "year", "limit")
    case .quote: Self.optional("by", "source")
    case .figure: Self.required("image", "alt") + Self.optional("caption", "source")
    case .details: Self.required("summary")
    }
  }

  /// Whether other directives may stand in it.
  var mayHoldDirectives: Bool {
    switch self {
    case .callout, .quote, .details: true
    case .crisis, .table, .chart, .metric, .services, .actions, .figure: false
    }
  }

  private static func optional(_ names: String...) -> [DirectiveOption] {
    names.map { DirectiveOption(name: $0) }
  }

  private static func required(_ names: String...) -> [DirectiveOption] {
    names.map { DirectiveOption(name: $0, isRequired: true) }
  }
}
