import CaseDomain

/// An import the screens ask for.
public struct ImportRequest: Hashable, Sendable {
  /// The register.
  public let sheet: RegisterSheet
  /// Which column gives which field.
  public let mapping: ImportMapping
  /// Whether it is only tried.
  public internal(set) var rehearsing: Bool
  /// Whether the valid rows are imported although others are refused.
  public internal(set) var validOnly = false

  init(_ sheet: RegisterSheet, _ mapping: ImportMapping, rehearsing: Bool) {
    self.sheet = sheet
    self.mapping = mapping
    self.rehearsing = rehearsing
  }
}

extension Desk {
  /// Hands the register over that an errand asked for.
  public mutating func take(_ sheet: RegisterSheet) -> [Errand] { tell(.registerRead(sheet)) }

  /// Says why the register an errand asked for could not be read.
  public mutating func takeNoRegister(because sentence: String) {
    _ = tell(.registerUnreadable(sentence))
  }

  /// Carries out an import that an errand asked for; `progress` is told how many rows are done.
  public mutating func importRegister(
    _ request: ImportRequest, progress: (Int) -> Void
  ) -> [Errand] {
    do {
      let report = try casebook.importRegister(
        request.sheet, mapping: request.mapping, rehearsing: request.rehearsing,
        validOnly: request.validOnly, by: session.actor, at: session.moment, progress: progress)
      return tell(.imported(request, report))
    } catch let refusal as Refusal {
      return tell(.refused(inFull(refusal)))
    } catch {
      say((error as? StoreFailure)?.sentence ?? "The import failed: \(error).", refused: true)
      return []
    }
  }
}
