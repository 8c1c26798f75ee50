/// A color of a web page.
public struct WebColor: Hashable, Sendable {
  /// How much red, green and blue, each from 0 to 255.
  public let red, green, blue: Int

  /// Describes a color; each part from 0 to 255.
  public init(red: Int, green: Int, blue: Int) {
    (self.red, self.green, self.blue) = (red, green, blue)
  }

  /// Reads `#1f4e79`, also without the sign or with three digits; `nil` for anything else.
  public init?(_ text: some StringProtocol) {
    let digits = Array(text.hasPrefix("#") ? text.dropFirst() : text[...])
    let values = digits.compactMap(\.hexDigitValue)
    guard values.count == digits.count, digits.allSatisfy(\.isASCII) else { return nil }
    switch values.count {
    case 3: self.init(red: values[0] * 17, green: values[1] * 17, blue: values[2] * 17)
    case 6:
      self.init(
        red: values[0] * 16 + values[1], green: values[2] * 16 + values[3],
        blue: values[4] * 16 + values[5])
    default: return nil
    }
  }

  /// White.
  public static let white = WebColor(red: 255, green: 255, blue: 255)
  /// Black.
  public static let black = WebColor(red: 0, green: 0, blue: 0)

  /// The color as a page names it, `#1f4e79`.
  public var hex: String {
    "#"
      + [red, green, blue].map { part in
        let digits = String(part, radix: 16)
        return digits.count == 1 ? "0" + digits : digits
      }.joined()
  }

  /// The contrast ratio with another color, from 1 to 21 (WCAG 2.2, "contrast ratio").
  public func contrast(with other: WebColor) -> Double {
    let (light, dark) = (max(luminance, other.luminance), min(luminance, other.luminance))
    return (light + 0.05) / (dark + 0.05)
  }

  /// The color nearest to this one, on the way to black or to white, that has a contrast with another.
  ///
  /// - Precondition: The ratio is one that black or white has with the other color.
  public func nearest(with ratio: Double, on ground: WebColor) -> WebColor {
    if contrast(with: ground) >= ratio { return self }
    let towardBlack = ground.contrast(with: .white) < ground.contrast(with: .black)
    for step in 1...255 {
      let mixed = mixed(with: towardBlack ? 0 : 255, step: step)
      if mixed.contrast(with: ground) >= ratio { return mixed }
    }
    preconditionFailure("no color has the ratio \(ratio) with \(ground.hex)")
  }

  private func mixed(with end: Int, step: Int) -> WebColor {
    func part(_ value: Int) -> Int { value + (end - value) * step / 255 }
    return WebColor(red: part(red), green: part(green), blue: part(blue))
  }

  /// The relative luminance, from 0 for black to 1 for white (WCAG 2.2).
  private var luminance: Double {
    0.2126 * Self.linear(red) + 0.7152 * Self.linear(green) + 0.0722 * Self.linear(blue)
  }

  /// A part of sRGB as an amount of light.
  private static func linear(_ part: Int) -> Double {
    let value = Double(part) / 255
    guard value > 0.04045 else { return value / 12.92 }
    let base = (value + 0.055) / 1.055
    // The power of 2.4 is the square times the fifth root of the square.
    return base * base * fifthRoot(base * base)
  }

  /// The fifth root of a number from 0 to 1, by Newton's method.
  private static func fifthRoot(_ number: Double) -> Double {
    guard number > 0 else { return 0 }
    var root = 1.0
    for _ in 0..<40 { root -= (root - number / (root * root * root * root)) / 5 }
    return root
  }
}
