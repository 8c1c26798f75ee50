/// A case under which a product is used with student data.
protocol UsedRecord: CaseRecord {
  /// The first use, where somebody has said when it was.
  var firstUse: FirstUse? { get set }

  /// The first use, where it came on a day on which the case did not allow it.
  func earlyUse(in district: District) -> FirstUse?

  /// What allows a use, as the end of a sentence.
  static var whatAllowsUse: String { get }
}
