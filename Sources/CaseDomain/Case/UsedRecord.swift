/// A case under which a product is used with student data.
protocol UsedRecord: CaseRecord {
  /// The first use, where somebody has said when it was.
  var firstUse: FirstUse? { get set }

  /// The first use, where it came before the case allowed it.
  func earlyUse(in district: District) -> FirstUse?

  /// Before what a use comes too early, as the end of a sentence.
  static var usedBefore: String { get }
}
