extension Contract: UsedRecord {
  static var usedBefore: String { "the contract was in force" }

  /// The first use, where it came before the contract was signed and in force (§ 10-234bb(a)).
  func earlyUse(in district: District) -> FirstUse? {
    guard let firstUse else { return nil }
    guard let signedOn else { return firstUse }
    return firstUse.on < max(signedOn, inForceOn ?? signedOn) ? firstUse : nil
  }
}
