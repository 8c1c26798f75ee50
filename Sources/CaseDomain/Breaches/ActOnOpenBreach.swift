/// An act that a breach allows until it is closed or found to be none.
protocol ActOnOpenBreach: BreachAct {}

extension ActOnOpenBreach {
  static func obstacle(on breach: Breach, in circumstances: Circumstances) -> Refusal? {
    breach.notOpen
  }
}
