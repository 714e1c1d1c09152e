/// Steps one below the other with arrows from each to those that may follow, drawn as an SVG
/// picture.
///
/// Every step has a row of its own, as wide as the picture, so that its words can be read on a
/// phone however many ways lead on. An arrow to the next row goes straight down; others run in
/// lanes beside the steps: down on the left, back up on the right. What kind a step is of is told
/// by the shape and edge of its box, which a legend explains, never by colour.
package struct FlowChart: Sendable {
  package let title: String
  package let description: String
  package let steps: [Step]
  /// What each shape stands for; those that no step has are not shown.
  package let legend: [(shape: Step.Shape, name: String)]

  package init(
    title: String,
    description: String,
    steps: [Step],
    legend: [(shape: Step.Shape, name: String)]
  ) {
    self.title = title
    self.description = description
    self.steps = steps
    self.legend = legend
  }

  /// One step.
  package struct Step: Hashable, Sendable {
    /// What the box looks like.
    package enum Shape: Hashable, Sendable {
      /// A box with cut corners: here the way divides.
      case decision
      /// A box with round corners.
      case service
      /// A plain box.
      case advice
      /// A box with a double edge.
      case crisis
    }

    package let shape: Shape
    /// Shown in bold before the words, such as `3`.
    package let number: String
    package let text: String
    /// The places of the steps that may follow, from 0; what is no place is left out.
    package let next: [Int]

    package init(_ shape: Shape, number: String, text: String, next: [Int]) {
      self.shape = shape
      self.number = number
      self.text = text
      self.next = next
    }
  }

  /// The picture; its ids begin with `idPrefix`, which is unique in the document and has no spaces.
  package func svg(idPrefix: String) -> String {
    var drawing = FlowChartDrawing(FlowChartLayout(self))
    drawing.draw()
    return drawing.markup.svg(
      width: ChartStyle.width,
      height: drawing.layout.height,
      title: title,
      description: description,
      idPrefix: idPrefix
    )
  }
}
