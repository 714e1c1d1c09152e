/// A number that may be about so few people that they could be recognised, before disclosure
/// control.
///
/// The model of the plan wraps such numbers as it reads them. A file that opens one has to import
/// this module, and a module may import it only if the manifest says so: the modules that make
/// pages, feeds and files may not, so that a raw number of people cannot be published by mistake.
package struct Undisclosed<Value: Sendable>: Sendable {
  package let raw: Value

  package init(_ raw: Value) {
    self.raw = raw
  }
}

/// Text made of one, and a debugger that looks into it, show nothing of the number.
extension Undisclosed: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
  package var description: String { "a number before disclosure control" }
  package var debugDescription: String { description }
  package var customMirror: Mirror { Mirror(self, children: []) }
}
