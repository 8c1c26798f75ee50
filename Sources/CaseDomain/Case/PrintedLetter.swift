/// A letter as it was printed.
public struct PrintedLetter: Hashable, Sendable {
  /// What it is about, on one line.
  public let subject: String
  /// The whole letter as text, fit for e-mail.
  public let text: String
  /// The whole letter as a page for print.
  public let html: String
  /// Which template, and which version of it, as `notice-to-amend, English, 1a2b3c4d5e6f`.
  public let template: String
  /// Whether it calls itself a draft of a translation.
  public let isDraft: Bool

  /// Describes a printed letter.
  public init(subject: String, text: String, html: String, template: String, isDraft: Bool) {
    (self.subject, self.text, self.html, self.template) = (subject, text, html, template)
    self.isDraft = isDraft
  }
}
