/// A number that a type stands for.
///
/// The argument parser tells commands apart by their types. A command made from a list therefore
/// needs one type for each place of the list; these types are put together while the program
/// runs, bit by bit, so that a new act becomes a new command without being declared twice.
protocol TypeNumber: Sendable {
  static var value: Int { get }
}

enum TypeZero: TypeNumber {
  static var value: Int { 0 }
}

/// Twice a number.
enum TypeDouble<Half: TypeNumber>: TypeNumber {
  static var value: Int { Half.value * 2 }
}

/// Twice a number and one more.
enum TypeDoubleAndOne<Half: TypeNumber>: TypeNumber {
  static var value: Int { Half.value * 2 + 1 }
}

/// The type that stands for a number.
func typeNumber(_ number: Int) -> any TypeNumber.Type {
  guard number > 0 else { return TypeZero.self }
  func join<Half: TypeNumber>(_ half: Half.Type) -> any TypeNumber.Type {
    number.isMultiple(of: 2) ? TypeDouble<Half>.self : TypeDoubleAndOne<Half>.self
  }
  return join(typeNumber(number / 2))
}
