/// Where an import takes place: the casebook inside the one transaction of the import.
public protocol ImportDesk: Register {
  /// Carries out a command and leaves nothing of it where it throws.
  ///
  /// - Throws: `Refusal` for what the rules do not allow, `StoreFailure` for the machine.
  func perform(_ command: Command) throws -> Receipt
  /// The newest contract of a vendor that covers a product, or that covers none.
  func contract(of contractor: Int, covering product: Int?) throws -> CaseReference?
  /// The contract of a reference.
  ///
  /// - Throws: `Refusal` where there is none.
  func contract(_ reference: CaseReference) throws -> Contract
}
