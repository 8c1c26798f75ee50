/// A message that asks for a product, as it was read from a file.
public struct ToolMessage: Hashable, Sendable {
  /// Which message of the file it is.
  public var place: String
  /// The name of who wrote it, as it says itself.
  public var name = ""
  /// The address of who wrote it, as it says itself.
  public var address = ""
  /// The day it was written; `nil` where it says none.
  public var date: CivilDate?
  /// The subject.
  public var subject = ""
  /// What stands for the message; empty where it has nothing of the kind.
  public var id = ""
  /// The text.
  public var text = ""
  /// How many files came with it.
  public var files = 0
  /// Why the sender is not verified; empty where nothing speaks against it.
  public var doubt = ""

  /// A message of which no more is known.
  public init(place: String) { self.place = place }
}

extension ToolMessage {
  /// The request as the act that takes it.
  ///
  /// - Throws: `EntryProblems` for a message without a day or without anything to call the product.
  func act(today: CivilDate, calendar: BusinessCalendar) throws(EntryProblems) -> TakeTool {
    guard let date else {
      throw EntryProblems(
        field: "received", value: "",
        "The message says no day. Enter it by hand with “\(OpenTool.about.title)”.")
    }
    var typed = labeled
    let isNamed = typed["name"] != nil
    if !isNamed { typed["name"] = ToolSubject(subject: subject).product }
    guard typed["name"]?.isEmpty == false else {
      throw EntryProblems(
        field: "name", value: "",
        "The message has no subject and no line “Product: …”. Enter it by hand with "
          + "“\(OpenTool.about.title)”.")
    }
    typed["requester-name"] = name
    typed["email"] = address
    typed["received"] = date.iso
    // What is left out of the name stays with the request.
    typed["message"] = isNamed ? text : "\(ToolSubject.mark)\(subject.trimmed)\n\n\(text)"
    typed["source"] = ToolSource.Kind.mail.rawValue
    typed["source-key"] =
      "mail:" + (id.isEmpty ? "\(date.iso)|\(address.nameKey)|\(subject.nameKey)" : id)
    typed["doubt"] = doubt
    typed["left-out"] = String(files)
    var act = TakeTool(today: today)
    try act.read(typed, Reading(today: today, calendar: calendar))
    return act
  }

  /// What lines such as `Grades: 3-5` say.
  private var labeled: [String: String] {
    let labels = [
      "product": "name", "tool": "name", "app": "name", "maker": "maker", "company": "maker",
      "grades": "grades", "grade": "grades", "purpose": "purpose", "cost": "cost",
      "school": "school", "role": "role", "link": "address", "data": "other-data",
    ]
    var typed: [String: String] = [:]
    for line in text.split(whereSeparator: \.isNewline) {
      guard let colon = line.firstIndex(of: ":"),
        let field = labels[line[..<colon].trimmed.lowercased()], typed[field] == nil
      else { continue }
      typed[field] = line[line.index(after: colon)...].trimmed
    }
    return typed.filter { !$0.value.isEmpty }
  }
}
