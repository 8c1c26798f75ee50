/// Every act there is; the forms, the command line's verbs and the manual are made from it.
public enum Acts {
  /// The acts in the order in which the manual lists them.
  public static var all: [ActKind] { Areas.all.flatMap { $0.kinds } }

  /// The act of a name such as `contract.execute`, or of a name that an older version gave it.
  public static func named(_ name: some StringProtocol) -> ActKind? {
    let halves = name.split(separator: ".", maxSplits: 1)
    guard halves.count == 2 else { return nil }
    let act = Areas.named(halves[0]).flatMap(Areas.type)?.act(of: halves[1])
    return act.map { ActKind($0) }
  }
}

extension CaseRecord {
  /// The act of a verb, in this version or an older one.
  fileprivate static func act(of verb: some StringProtocol) -> (any Act.Type)? {
    acts.first { ActKind($0).goes(by: verb) }
  }
}

extension ActKind {
  /// Whether a verb is the act's, in this version or an older one.
  public func goes(by verb: some StringProtocol) -> Bool {
    self.verb == verb || before.map { $0 == verb } ?? false
  }
}
