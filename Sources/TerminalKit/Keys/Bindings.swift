/// A checked table of bindings that finds what a key means.
public struct Bindings<Action: Hashable & Sendable>: Sendable {
  /// The bindings in the order they were given.
  public let all: [Binding<Action>]
  private let byKey: [Key: Int]

  /// Makes the table, or throws every key that two bindings ask for.
  public init(_ bindings: [Binding<Action>]) throws(BindingClashes) {
    var byKey: [Key: Int] = [:]
    var clashing: [Key] = []
    var labels: [Key: [String]] = [:]
    for (index, binding) in bindings.enumerated() {
      for key in binding.keys {
        guard let earlier = byKey[key] else {
          byKey[key] = index
          continue
        }
        if labels[key] == nil { clashing.append(key) }
        labels[key, default: [bindings[earlier].label]].append(binding.label)
      }
    }
    guard clashing.isEmpty else {
      throw BindingClashes(
        clashes: clashing.map { BindingClash(key: $0, labels: labels[$0] ?? []) })
    }
    all = bindings
    self.byKey = byKey
  }

  /// Returns what the key means.
  public func action(for key: Key) -> BindingMatch<Action> {
    guard let index = byKey[key] else { return .none }
    if let reason = all[index].disabled { return .disabled(reason) }
    return .action(all[index].action)
  }

  /// What the footer offers, in order; the help comes last, where it always shows.
  public var footer: [FooterItem] {
    let help = Key.character("?")
    let offered = all.filter { $0.footer && $0.disabled == nil }
    let ordered =
      offered.filter { !$0.keys.contains(help) } + offered.filter { $0.keys.contains(help) }
    return ordered.compactMap { binding in
      binding.keys.first.map { FooterItem(key: $0.name, label: binding.label) }
    }
  }

  /// Makes the help overlay: every binding under its group, those that cannot be used now with
  /// the reason.
  public func help(title: String) -> ChooserState {
    ChooserState(
      title: title,
      entries: all.map { binding in
        ChooserEntry(
          id: binding.keys.first?.name ?? "", title: binding.label, detail: binding.help,
          hint: binding.keyNames,
          group: binding.group, disabled: binding.disabled)
      })
  }

  /// Returns what an entry of the help overlay means by now, which is known by its first key.
  public func action(chosen id: String) -> BindingMatch<Action> {
    all.lazy.flatMap(\.keys).first { $0.name == id }.map(action) ?? .none
  }
}
