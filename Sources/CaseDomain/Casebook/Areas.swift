/// The kinds of case there are; lists, commands, the palette and the manual follow from it.
///
/// A tab is a place on the screen and not a kind of case: it is one of ten, which the screens list.
public enum Areas {
  /// Every kind with its acts; a test may add one of its own for as long as it runs.
  @TaskLocal static var known = KnownAreas([
    Contractor.self, Product.self, Contract.self, Exemption.self, DeletionRequest.self, Breach.self,
    AnnualNotice.self, RecordRequest.self, ToolRequest.self, Incident.self, Letter.self,
    District.self,
  ])

  /// Every kind, in the order in which the manual lists them.
  public static var all: [any CaseRecord.Type] { known.types }

  /// The kind of case of an area.
  public static func type(of area: CaseArea) -> (any CaseRecord.Type)? {
    all.first { $0.area == area }
  }

  /// The area of a name.
  public static func named(_ name: some StringProtocol) -> CaseArea? {
    all.first { $0.area.name == name }?.area
  }
}

extension CaseArea {
  /// Every area, in the order in which the manual lists them.
  public static var all: [CaseArea] { Areas.all.map { $0.area } }

  /// The acts on its cases, in order.
  public var acts: [ActKind] { Areas.known.actsByArea[self] ?? [] }

  /// The heads of its list, in order; `ListRow.cells` follows them.
  public var headings: [ListHeading] { Areas.type(of: self)?.headings ?? [] }

  /// The standings by which its list can be narrowed.
  public var standings: [ActOption] { Areas.type(of: self)?.standings ?? [] }
}

extension CaseReference {
  /// Reads `C-0031`, `c31` or `C-31`; `nil` for anything else.
  public init?(_ text: some StringProtocol) { self.init(text, among: CaseArea.all) }
}
