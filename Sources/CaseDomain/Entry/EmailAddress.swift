/// Addresses for e-mail, as lists and people write them.
public enum EmailAddress {
  /// The addresses in a cell, `ann@x.example; Bo <bo@x.example>`; what is none is left out.
  static func all(_ typed: String) -> [String] {
    typed.split { $0.isWhitespace || ",;<>()".contains($0) }.map(String.init).filter(canBeMailed)
  }

  /// Whether a header of a message can hold an address: of one line, with nothing that begins another.
  public static func canBeMailed(_ address: String) -> Bool {
    let isPlain = address.unicodeScalars.allSatisfy {
      $0.isASCII && $0.value > 0x20 && $0.value < 0x7F
        && !"<>,;:\\\"()[]".unicodeScalars.contains($0)
    }
    let halves = address.split(separator: "@", omittingEmptySubsequences: false)
    return isPlain && halves.count == 2 && halves.allSatisfy { !$0.isEmpty }
  }
}
