/// Imports tool requests from the answers to a form or from messages, each once.
public struct ToolImport: Sendable {
  /// One request of the file: the act that takes it, or what is wrong with it.
  struct Item: Sendable {
    let place: String
    /// What stood for it when an older version of the program took it; one request of a file has it.
    var earlierKey: String?
    let read: Result<TakeTool, EntryProblems>
  }

  let items: [Item]
  /// What a person should look at before anything is taken, each as a sentence.
  public let cautions: [String]

  /// How many requests the file has.
  public var count: Int { items.count }

  /// The answers to a form.
  public init(
    _ mapping: ToolFormMapping, today: CivilDate, calendar: BusinessCalendar
  ) {
    items = mapping.items(today: today, calendar: calendar)
    cautions = mapping.cautions
  }

  /// Messages.
  public init(_ messages: [ToolMessage], today: CivilDate, calendar: BusinessCalendar) {
    cautions = []
    items = messages.map { message in
      Item(
        place: message.place,
        read: Result { () throws(EntryProblems) in
          try message.act(today: today, calendar: calendar)
        })
    }
  }

  /// Takes every request that can be taken and tells what came of each.
  ///
  /// - Parameter job: told, now and then, how many are done.
  /// - Throws: `StoreFailure` for the machine; what the rules refuse is in the report instead.
  public func run(in casebook: any ImportCasebook, job: Job) throws -> ToolImportReport {
    var report = ToolImportReport()
    report.cautions = cautions
    for item in items {
      do {
        let act = try item.read.get()
        let there = try [act.key, item.earlierKey].compactMap(\.self)
          .compactMap { try casebook.find(ToolLookup.taken(key: $0)) }
        if let there = there.first {
          report.there.append(.init(place: item.place, name: act.entry.name, reference: there))
        } else {
          let receipt = try casebook.perform(act)
          report.taken.append(
            .init(place: item.place, name: act.entry.name, reference: receipt.reference))
        }
      } catch let problems as EntryProblems {
        report.refused.append(
          .init(
            place: item.place, field: problems.problems.first?.field ?? "",
            reason: problems.problems.map(\.sentence).joined(separator: " ")))
      } catch let refusal as Refusal {
        report.refused.append(
          .init(place: item.place, field: refusal.field ?? "", reason: refusal.message))
      }
      try job.reached(report.count, of: items.count)
    }
    return report
  }
}
