import CaseDomain

/// What was typed into a form that was left, kept until the session ends.
enum Draft {
  /// The form it was typed into.
  struct Key: Hashable, Sendable {
    var act: ActKind
    /// The cases it acts on.
    var references: [CaseReference]
  }
}
