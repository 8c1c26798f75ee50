extension CivilDate: CustomStringConvertible {
  /// Reads a date written exactly as yyyy-mm-dd in ASCII digits.
  public init?(iso text: some StringProtocol) {
    let bytes = Array(text.utf8)
    guard bytes.count == 10, bytes[4] == UInt8(ascii: "-"), bytes[7] == UInt8(ascii: "-"),
      let year = Self.number(bytes[0..<4]),
      let month = Self.number(bytes[5..<7]),
      let day = Self.number(bytes[8..<10])
    else { return nil }
    self.init(year: year, month: month, day: day)
  }

  /// The date as yyyy-mm-dd, "2026-11-24".
  public var iso: String {
    let parts = parts
    return "\(Self.padded(parts.year, to: 4))-\(Self.padded(parts.month, to: 2))"
      + "-\(Self.padded(parts.day, to: 2))"
  }

  /// The date as yyyy-mm-dd.
  public var description: String { iso }

  /// The date with its weekday and year, "Tue Nov 24, 2026".
  public var long: String { "\(weekday.shortName) \(medium)" }

  /// The date with its year, "Nov 24, 2026".
  public var medium: String { "\(monthName) \(day), \(year)" }

  /// The date as a sentence says it, "24 November 2026".
  public var inWords: String { "\(day) \(Self.monthNames[month - 1]) \(year)" }

  /// The date with its weekday but no year, "Tue Nov 24".
  public var short: String { "\(weekday.shortName) \(monthName) \(day)" }

  /// The date with neither weekday nor year, "Nov 24".
  public var brief: String { "\(monthName) \(day)" }

  /// The months' names, January first.
  public static let monthNames = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
  ]

  private var monthName: String { String(Self.monthNames[month - 1].prefix(3)) }

  private static func number(_ digits: ArraySlice<UInt8>) -> Int? {
    var value = 0
    for digit in digits {
      guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(digit) else { return nil }
      value = value * 10 + Int(digit - UInt8(ascii: "0"))
    }
    return value
  }

  private static func padded(_ value: Int, to width: Int) -> String {
    let digits = String(value)
    return String(repeating: "0", count: max(0, width - digits.count)) + digits
  }
}

extension CivilDate: Codable {
  /// Reads the date from a yyyy-mm-dd string.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    let text = try container.decode(String.self)
    guard let date = CivilDate(iso: text) else {
      throw DecodingError.dataCorruptedError(
        in: container, debugDescription: "\"\(text)\" is not a date written as yyyy-mm-dd.")
    }
    self = date
  }

  /// Writes the date as a yyyy-mm-dd string.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(iso)
  }
}
