internal import SitePages

/// The API as a document of OpenAPI 3.1 (https://spec.openapis.org/oas/v3.1.0).
struct OpenAPIDescription {
  /// The address of the API, without a slash at its end.
  let feed: String
  /// Whose directory it is.
  let title: String

  /// Where the profile's own schemas are told.
  private static let profile = "https://docs.openreferraluk.org/"

  var value: JSONValue {
    .record([
      "openapi": .text("3.1.0"),
      "info": .record([
        "title": .text("\(title): services for children and young people's mental health"),
        "version": .text(OpenReferralFeed.version),
        "description": .text(
          "Read only. Every list is one page, whatever is asked for. "
            + "A server that does not know these paths has the same answers as files: "
            + "index.json, services.json, services/{id}.json and so on."
        ),
      ]),
      "servers": .list([.record(["url": .text(feed)])]),
      "externalDocs": .record(["url": .text(Self.profile)]),
      "paths": .object(
        [.init("/", path("getAPIMetaInformation", "About this API", nil, "Root"))] + lists
      ),
      "components": .record(["schemas": schemas]),
    ])
  }

  private var lists: [JSONValue.Member] {
    FeedEndpoint.allCases.flatMap { endpoint in
      let name = endpoint.rawValue
      let title = name.split(separator: "_").joined(separator: " ")
      return [
        JSONValue.Member(
          "/\(name)",
          path("list_\(name)", "All \(title)", nil, "\(endpoint.schemaName)List")
        ),
        JSONValue.Member(
          "/\(name)/{id}",
          path("get_\(name)", "One of the \(title)", "id", endpoint.schemaName)
        ),
      ]
    }
  }

  private func path(
    _ operation: String,
    _ summary: String,
    _ parameter: String?,
    _ schema: String
  ) -> JSONValue {
    let answer = JSONValue.record([
      "description": .text(summary),
      "content": .record([
        "application/json": .record([
          "schema": .record(["$ref": .text("#/components/schemas/\(schema)")])
        ])
      ]),
    ])
    let missing = JSONValue.record(["description": .text("There is none of this id")])
    return .record([
      "get": .record([
        "operationId": .text(operation),
        "summary": .text(summary),
        "parameters": parameter.map { name in
          .list([
            .record([
              "name": .text(name),
              "in": .text("path"),
              "required": .flag(true),
              "schema": .record(["type": .text("string"), "format": .text("uuid")]),
            ])
          ])
        },
        "responses": .record(["200": answer, "404": parameter.map { _ in missing }]),
      ])
    ])
  }

  // MARK: Schemas

  private var schemas: JSONValue {
    .object(
      [.init("Root", object(["version", "profile", "openapi_url"]))]
        + FeedEndpoint.allCases.flatMap { endpoint in
          [
            JSONValue.Member(endpoint.schemaName, object(endpoint.requiredMembers)),
            JSONValue.Member("\(endpoint.schemaName)List", page(of: endpoint.schemaName)),
          ]
        }
    )
  }

  private func object(_ required: [String]) -> JSONValue {
    .record([
      "type": .text("object"),
      "required": .list(required.map { .text($0) }),
      "properties": .object(
        required.map { name in
          let format: JSONValue? = name == "id" ? .text("uuid") : nil
          return JSONValue.Member(name, .record(["type": .text("string"), "format": format]))
        }
      ),
    ])
  }

  /// The page that every list is in.
  private func page(of schema: String) -> JSONValue {
    let numbers = ["total_items", "total_pages", "page_number", "size"]
    let flags = ["first_page", "last_page", "empty"]
    let contents = JSONValue.record([
      "type": .text("array"),
      "items": .record(["$ref": .text("#/components/schemas/\(schema)")]),
    ])
    return .record([
      "type": .text("object"),
      "required": .list((numbers + flags + ["contents"]).map { .text($0) }),
      "properties": .object(
        numbers.map { .init($0, .record(["type": .text("integer")])) }
          + flags.map { .init($0, .record(["type": .text("boolean")])) }
          + [.init("contents", contents)]
      ),
    ])
  }
}

extension FeedEndpoint {
  fileprivate var schemaName: String {
    switch self {
    case .services: "Service"
    case .organizations: "Organization"
    case .servicesAtLocations: "ServiceAtLocation"
    case .taxonomies: "Taxonomy"
    case .taxonomyTerms: "TaxonomyTerm"
    }
  }

  /// What the profile's schemas require of a record.
  fileprivate var requiredMembers: [String] {
    switch self {
    case .services: ["id", "name", "status"]
    case .servicesAtLocations: ["id"]
    case .organizations, .taxonomies, .taxonomyTerms: ["id", "name", "description"]
    }
  }
}
