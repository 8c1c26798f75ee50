extension CasePage {
  /// The page as a packet without names has it: no note, and no name of a file, which may be a person's.
  ///
  /// - Parameter left: the documents that the packet leaves out.
  public func withoutNames(leavingOut left: Set<Int>) -> CasePage {
    var page = self
    page.hidesNames = false
    page.parts = parts.filter { $0.heading != Self.notesHeading }.map { part in
      var part = part
      part.lines = part.lines.map { line in
        guard let document = line.attachment else { return line }
        var line = line
        line.value = left.contains(document) ? "left out" : "in this packet"
        if left.contains(document) { line.label = "Document" }
        return line
      }
      return part
    }
    return page
  }
}
