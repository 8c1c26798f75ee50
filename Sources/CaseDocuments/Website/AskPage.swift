import CaseDomain

/// What a family may ask of the district, and whom to ask.
struct AskPage {
  let frame: SiteFrame

  var bytes: [UInt8] {
    let words = frame.words
    let sections = [
      ("delete", [Citation.deletion]),
      ("review", [Provision.review.citation]),
      ("correct", [Provision.review.citation]),
      ("evidence", [Citation.exemption]),
    ].map { key, laws -> Markup in
      """
      <h2>\(words["ask.\(key)"])</h2>
      <p>\(words["ask.\(key).words"])</p>
      <p class="quiet">\(words["ask.source", ["law": laws.map(\.text).joined(separator: "; ")]])</p>
      """
    }
    return frame.page(
      SitePath.ask, title: words["ask"],
      """
      <p>\(words["ask.intro"])</p>
      \(frame.contact)
      \(sections)
      """)
  }
}
