/// Where an import takes place: the casebook inside the one transaction of the import.
public protocol ImportCasebook: OtherCases {
  /// Carries out an act that opens a case and leaves nothing of it where it throws.
  ///
  /// - Throws: `Refusal` for what the rules do not allow, `StoreFailure` for the machine.
  func perform(_ act: any Act) throws -> Receipt
}
