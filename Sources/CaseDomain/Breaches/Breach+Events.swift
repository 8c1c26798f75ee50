extension Breach {
  /// What happened, each with the day it was and the day from which the district knew of it.
  ///
  /// Of what the holder says of itself the record does not say when the district knew: the day it was
  /// recorded is all there is.
  public var events: [CaseEvent] {
    var events: [CaseEvent] = []
    if let occurredFrom {
      let until = occurredTo.map { $0 == occurredFrom ? "" : ", until \($0.long)" } ?? ""
      events.append(
        CaseEvent(
          "occurredFrom", happened: occurredFrom, known: nil,
          "data was released\(occurredPrecision == .about ? " (about that day)" : "")\(until)"))
    }
    for (index, discovery) in discoveries.enumerated() {
      events.append(
        CaseEvent(
          "discoveries/\(index)", happened: discovery.on, known: nil,
          "discovered, says \(discovery.by.withoutStop)"))
    }
    for (index, notice) in notices.enumerated() {
      events.append(
        CaseEvent(
          "notices/\(index)", happened: notice.sentOn ?? notice.receivedOn,
          known: notice.receivedOn, "notice \(index + 1): \(notice.brings.withoutStop)"))
    }
    for (index, count) in counts.enumerated() {
      events.append(
        CaseEvent(
          "counts/\(index)", happened: count.on, known: count.on,
          "affected: \(count.words), says \(count.source.withoutStop)"))
    }
    for (index, list) in lists.enumerated() {
      events.append(
        CaseEvent(
          "lists/\(index)", happened: list.receivedOn, known: list.receivedOn,
          "list \(index + 1) came: \(list.students.counted("student"))"))
    }
    return events + tellings + outcomes
  }

  private var tellings: [CaseEvent] {
    var events: [CaseEvent] = []
    for (index, wave) in waves.enumerated() {
      events.append(
        CaseEvent(
          "waves/\(index)", happened: wave.sentOn, known: wave.sentOn,
          "wave \(index + 1): \(wave.whom) told, by \(wave.channel.label)"))
    }
    for (index, telling) in holderTellings.enumerated() {
      events.append(
        CaseEvent(
          "holderTellings/\(index)", happened: telling.on, known: telling.on,
          "the holder told families: \(telling.how.withoutStop)"))
    }
    for (index, posting) in postings.enumerated() {
      events.append(
        CaseEvent(
          "postings/\(index)", happened: posting.on, known: posting.on, "posted on the website"))
    }
    for (index, event) in postingEvents.enumerated() {
      events.append(
        CaseEvent(
          "postingEvents/\(index)", happened: event.on, known: event.on,
          "the notice on the website: \(event.words); \(event.why.withoutStop)"))
    }
    if let day = attorneyGeneralOn {
      events.append(
        CaseEvent(
          "attorneyGeneralOn", happened: day, known: day, "the Attorney General was told"))
    }
    return events
  }

  private var outcomes: [CaseEvent] {
    var events: [CaseEvent] = []
    if let restoredOn {
      events.append(
        CaseEvent(
          "restoredOn", happened: restoredOn, known: nil,
          "the holder's systems were whole again"))
    }
    if let falseAlarm {
      events.append(
        CaseEvent(
          "falseAlarm", happened: falseAlarm.on, known: falseAlarm.on,
          "found to be a false alarm: \(falseAlarm.why.withoutStop)"))
    }
    for (index, closing) in closings.enumerated() {
      events.append(
        CaseEvent("closings/\(index)", happened: closing.on, known: closing.on, "closed"))
    }
    return events
  }
}
