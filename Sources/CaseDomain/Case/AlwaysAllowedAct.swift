/// An act that no case hinders, whatever its state: each act says so itself, so that none is allowed
/// because nobody thought of what may stand in its way.
protocol AlwaysAllowedAct: ChangingAct {}

extension AlwaysAllowedAct {
  static func obstacle(on record: Record, in circumstances: Circumstances) -> Refusal? { nil }
}
