/// The kinds of record the casebook keeps, each numbered on its own.
public enum CaseArea: String, CaseIterable, Hashable, Sendable, Codable {
  case contractor, product, contract, exemption, deletion
  /// The district's own settings: one record, never numbered beyond 1.
  case district

  /// The letter a reference of this area begins with, as in `C-0031`.
  public var letter: Character {
    switch self {
    case .contractor: "V"
    case .product: "P"
    case .contract: "C"
    case .exemption: "E"
    case .deletion: "D"
    case .district: "B"
    }
  }

  /// What one record of the area is called, in lower case.
  public var noun: String {
    switch self {
    case .deletion: "deletion request"
    default: rawValue
    }
  }

  /// What several records of the area are called, in lower case.
  public var plural: String {
    switch self {
    case .district: "settings"
    default: noun + "s"
    }
  }
}

/// The number by which people name a record: an area's letter and a running number.
///
/// A number is never used again, also when the record it named was undone.
public struct CaseReference: Hashable, Sendable, Codable, Comparable, CustomStringConvertible {
  /// The kind of record.
  public let area: CaseArea
  /// The running number within the area, from 1.
  public let number: Int

  /// Names the record of an area with a number.
  public init(_ area: CaseArea, _ number: Int) {
    self.area = area
    self.number = number
  }

  /// Reads `C-0031`, `c31` or `C-31`; `nil` for anything else.
  public init?(_ text: some StringProtocol) {
    var rest = text.drop { $0 == " " }[...]
    guard let letter = rest.popFirst() else { return nil }
    guard
      let area = CaseArea.allCases.first(where: {
        String($0.letter) == letter.uppercased()
      })
    else { return nil }
    if rest.first == "-" { rest = rest.dropFirst() }
    while rest.last == " " { rest = rest.dropLast() }
    guard !rest.isEmpty, rest.allSatisfy({ $0.isASCII && $0.isNumber }), let number = Int(rest),
      number > 0
    else { return nil }
    self.init(area, number)
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
