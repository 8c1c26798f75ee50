extension ActField {
  /// A value as people read it: the labels of the options chosen, a date in words, or the value.
  ///
  /// An option's number stays a number, by which a provision is known.
  public func words(of value: String) -> String {
    switch kind {
    case .choice(let options), .choices(let options):
      value.typedParts
        .map { key in
          Int(key) == nil ? options.first { $0.key == key }?.label ?? key : key
        }
        .joined(separator: ", ")
    case .date: CivilDate(iso: value)?.medium ?? value
    case .reference, .text, .longText, .number, .yesNo, .file, .lookup, .lookups, .students: value
    }
  }
}
