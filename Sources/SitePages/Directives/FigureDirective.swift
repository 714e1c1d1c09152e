import Markdown
import PlanModel

/// A picture with its caption and where it is from.
struct FigureDirective: TemplateModel {
  private let image: ImageTarget
  /// Empty for a picture that says nothing: people who cannot see it miss nothing.
  private let alternative: String
  private let caption: String?
  private let source: TitledLink?
  private let body: HTML

  init(_ image: ImageTarget, _ request: DirectiveRequest, _ published: PublishedPlan) {
    let written = request["alt"] ?? ""
    self.image = image
    alternative = written == "none" ? "" : written
    caption = request["caption"]
    source = request.source(published)
    body = request.body
  }

  static let templateFields = TemplateFields<FigureDirective>([
    .text("src") { $0.image.source },
    .text("alt") { $0.alternative },
    .text("width") { "\($0.image.width)" },
    .text("height") { "\($0.image.height)" },
    .flag("is-lazy") { $0.image.isLazy },
    .maybe("caption") { $0.caption },
    .one("source") { $0.source },
    .html("body") { $0.body },
  ])
}
