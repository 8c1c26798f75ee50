extension Int {
  /// The number with what is counted: `1 row`, `2,000 rows`, `2 addresses`.
  public func counted(_ noun: String, _ several: String? = nil) -> String {
    "\(grouped) \(self == 1 ? noun : several ?? noun + "s")"
  }

  /// The verb that goes with so many.
  var are: String { self == 1 ? "is" : "are" }

  /// The number with a comma between its thousands.
  public var grouped: String { grouped(by: ",") }

  /// The number with a language's mark between its thousands.
  public func grouped(by mark: String) -> String {
    let digits = String(magnitude)
    var text = ""
    for (index, digit) in digits.enumerated() {
      if index > 0, (digits.count - index).isMultiple(of: 3) { text += mark }
      text.append(digit)
    }
    return (self < 0 ? "−" : "") + text
  }
}
