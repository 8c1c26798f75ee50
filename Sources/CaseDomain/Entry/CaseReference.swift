/// The number by which people name a case: an area's letter and a running number.
///
/// A number is never used again, also when the case it named was undone.
public struct CaseReference: Hashable, Sendable, Comparable, CustomStringConvertible {
  /// The kind of case.
  public let area: CaseArea
  /// The running number within the area, from 1.
  public let number: Int

  /// Names the case of an area with a number.
  public init(_ area: CaseArea, _ number: Int) {
    self.area = area
    self.number = number
  }

  /// Reads `C-0031`, `c31` or `C-31` as a case of one of some areas; `nil` for anything else.
  public init?(_ text: some StringProtocol, among areas: some Sequence<CaseArea>) {
    var rest = text.drop { $0 == " " }[...]
    guard let letter = rest.popFirst()?.uppercased(),
      let area = areas.first(where: { String($0.letter) == letter })
    else { return nil }
    if rest.first == "-" { rest = rest.dropFirst() }
    while rest.last == " " { rest = rest.dropLast() }
    guard !rest.isEmpty, rest.allSatisfy({ $0.isASCII && $0.isNumber }), let number = Int(rest),
      number > 0
    else { return nil }
    self.init(area, number)
  }

  /// Reads the reference of a case of one area.
  ///
  /// - Throws: `EntryProblem` for anything else.
  init(typed word: String, in area: CaseArea) throws(EntryProblem) {
    guard let reference = CaseReference(word, among: [area]) else {
      throw EntryProblem(
        value: word,
        "“\(word)” is not \(area.one); it is written as \(CaseReference(area, 12)).")
    }
    self = reference
  }

  /// The reference as it is written everywhere, at least four digits long.
  public var description: String {
    let digits = String(number)
    return "\(area.letter)-" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }

  /// Orders by area, then by number.
  public static func < (a: CaseReference, b: CaseReference) -> Bool {
    (a.area.letter, a.number) < (b.area.letter, b.number)
  }
}
