/// A record the casebook keeps as one whole: loaded, decided upon and saved together.
public protocol CaseRecord: Hashable, Sendable, Codable {
  /// The kind of record.
  static var area: CaseArea { get }
  /// The running number within the area; 0 until the casebook gives one.
  var number: Int { get set }
  /// Counts the changes; a command says which one it saw.
  var revision: Int { get set }
  /// What the record is called in lists and titles; never a student's name.
  var title: String { get }
  /// The documents kept with the record.
  var attachments: [Attachment] { get set }

  /// Everything of the record that is due or waited for, whatever the day.
  func docketItems(in office: Office) -> [DocketItem]

  /// What stands in the way of an act on this record, before anything is filled in.
  func obstacle(to verb: String, in office: Office, today: CivilDate) -> Refusal?

  /// The record as a page: standing, reasons, what is missing, parts.
  func sheet(in office: Office, today: CivilDate, revealing: Bool) -> CaseSheet

  /// What the form of an act holds when it opens on this record.
  func prefill(for verb: String, in office: Office, today: CivilDate) -> [String: String]
}

extension CaseRecord {
  /// The reference of the record.
  public var reference: CaseReference { CaseReference(Self.area, number) }
}
