/// One command of a screen: its keys, what it does, and what people read about it.
///
/// A screen keeps one table of these. The dispatcher, the footer, the help and the manual are all
/// made from it, so none of them can fall behind.
public struct Binding<Action: Hashable & Sendable>: Hashable, Sendable {
  /// The keys that run it, the one to print first.
  public var keys: [Key]
  /// What the screen is told.
  public var action: Action
  /// The word in the footer.
  public var label: String
  /// A sentence for the help and the manual.
  public var help: String
  /// The heading it stands under in the help.
  public var group: String
  /// Whether the footer offers it.
  public var footer: Bool
  /// Why it cannot be used now; it stays listed and says so.
  public var disabled: String?

  /// Makes a binding.
  public init(
    _ keys: [Key], _ action: Action, label: String, help: String, group: String = "",
    footer: Bool = false, disabled: String? = nil
  ) {
    self.keys = keys
    self.action = action
    self.label = label
    self.help = help
    self.group = group
    self.footer = footer
    self.disabled = disabled
  }

  /// Makes a binding of one key.
  public init(
    _ key: Key, _ action: Action, label: String, help: String, group: String = "",
    footer: Bool = false, disabled: String? = nil
  ) {
    self.init(
      [key], action, label: label, help: help, group: group, footer: footer, disabled: disabled)
  }

  /// The names of its keys, as the help and the manual print them.
  public var keyNames: String {
    keys.map(\.name).joined(separator: " ")
  }
}

/// What a key means to a table of bindings.
public enum BindingMatch<Action: Hashable & Sendable>: Hashable, Sendable {
  /// It runs this.
  case action(Action)
  /// It would run something that cannot be used now, for this reason.
  case disabled(String)
  /// The table does not know it.
  case none
}

/// A key that two bindings of one table ask for.
public struct BindingClash: Error, Hashable, Sendable {
  /// The key.
  public let key: Key
  /// The labels of the bindings that ask for it, in the order of the table.
  public let labels: [String]
}

/// All the clashes of a table at once.
public struct BindingClashes: Error, Hashable, Sendable, CustomStringConvertible {
  /// The clashes, in the order in which they were met.
  public let clashes: [BindingClash]

  /// One line per clash.
  public var description: String {
    clashes.map { "\($0.key.name): " + $0.labels.joined(separator: ", ") }
      .joined(separator: "\n")
  }
}
