import CaseDomain

/// The forms in which versions of the program have stored JSON.
///
/// Whoever changes what is written, such as by a new field, adds a step that makes the newest form of
/// the one before; a value that was written with the field is given back as it is.
struct JSONVersions: Sendable {
  /// Makes the next form of the record of an area, of which there may be no more than one field.
  typealias Step = @Sendable (CaseArea, JSONValue) -> JSONValue

  /// The steps from version 1 on.
  let steps: [Step]

  /// The forms this program knows.
  static let known = JSONVersions(steps: [
    { _, value in fromVersion1(value) }, { area, value in fromVersion2(value, of: area) },
    { area, value in fromVersion3(value, of: area) },
    { area, value in fromVersion4(value, of: area) },
    { area, value in fromVersion5(value, of: area) },
    { area, value in fromVersion6(value, of: area) },
    { area, value in fromVersion7(value, of: area) },
    { area, value in fromVersion8(value, of: area) },
    { area, value in fromVersion9(value, of: area) },
  ])

  /// The version in which this program writes.
  var newest: Int { steps.count + 1 }

  /// The value of a field in the newest form.
  ///
  /// - Throws: `UnreadableValue` for a version that is not known.
  func newest(
    of value: JSONValue, at path: [PathStep], in area: CaseArea, version: Int
  ) throws(UnreadableValue) -> JSONValue {
    guard (1...newest).contains(version) else { throw UnreadableValue(column: "decoder") }
    guard version < newest else { return value }
    // An element stands in its list alone, as if its place were a key.
    var record = path.reversed().reduce(value) { .object([$1.text: $0]) }
    for step in steps[(version - 1)...] { record = step(area, record) }
    return record.value(at: path.map { .key($0.text) }[...]) ?? value
  }

  /// Version 1 kept a table as a list of its keys and values in turn, and beside the number of a record
  /// that was mentioned its name.
  private static func fromVersion1(_ value: JSONValue) -> JSONValue {
    switch value {
    case .list(let values): return .list(values.map(fromVersion1))
    case .object(let fields):
      if fields.count == 2, fields["name"] != nil, let number = fields["number"] { return number }
      var fields = fields.mapValues(fromVersion1)
      for table in ["findings", "conditions"] {
        if case .list(let turns)? = fields[table] { fields[table] = self.table(turns) }
      }
      return .object(fields)
    default: return value
    }
  }

  /// Version 2 knew fewer facts of every case.
  private static func fromVersion2(_ value: JSONValue, of area: CaseArea) -> JSONValue {
    switch area {
    case .contract: contract(fromVersion2: value)
    case .district: district(value)
    case .exemption: exemption(value)
    case .deletion: deletion(value)
    default: value
    }
  }

  /// Version 2 had one finding for what is missing and what conflicts, the numbers of provisions where
  /// points stand, and did not say what a website notice shows.
  private static func contract(fromVersion2 value: JSONValue) -> JSONValue {
    guard case .object(var fields) = value else { return value }
    // Only a whole record has its number; of another a difference tells no more than it did.
    let isWhole = fields["number"] != nil
    var conflicts: [JSONValue] = []
    if case .object(var findings)? = fields["findings"] {
      let numbers = findings.keys.sorted { (Int($0) ?? 0) < (Int($1) ?? 0) }
      for provision in numbers where findings[provision]?["kind"] == .text("conflicting") {
        let finding = findings[provision]
        // The place stays with the finding as well, which is asked about again.
        findings[provision]?["kind"] = .text("not-reviewed")
        conflicts.append(
          .object([
            "against": .text(provision), "page": finding?["page"] ?? .text(""),
            "clause": finding?["clause"] ?? .text(""), "says": finding?["note"] ?? .text(""),
            "foundOn": finding?["on"] ?? .text(""), "settledBy": .text(""),
          ]))
      }
      fields["findings"] = .object(findings)
    }
    for list in ["notices", "amendments"] {
      fields[list] = fields[list]?.elements { element in
        guard case .list(let provisions)? = element.removeValue(forKey: "provisions") else {
          return
        }
        element["points"] = .list(
          provisions.map { if case .number(let number) = $0 { .text(String(number)) } else { $0 } })
      }
    }
    fields["postings"] = fields["postings"]?.elements { element in
      if element["on"] != nil, element["address"] != nil { element["shows"] = .list([]) }
    }
    if isWhole {
      fields["conflicts"] = .list(conflicts)
      for list in ["pastFindings", "determinations", "voidSteps"] { fields[list] = .list([]) }
    }
    return .object(fields)
  }

  /// Version 3 knew less of contracts, and asked counsel nothing about breaches.
  private static func fromVersion3(_ value: JSONValue, of area: CaseArea) -> JSONValue {
    switch area {
    case .contract: return contract(fromVersion3: value)
    case .district:
      var value = value
      value["choices"]?["directoryBreachTold"] = .flag(true)
      value["choices"]?["generalBreachLaw"] = .flag(false)
      return value
    default: return value
    }
  }

  /// Version 4 knew no letters, and no lists of affected students.
  private static func fromVersion4(_ value: JSONValue, of area: CaseArea) -> JSONValue {
    var value = value
    switch area {
    case .breach:
      // Only a whole record has its number; of another a difference tells no more than it did.
      if value["number"] != nil { value["lists"] = .list([]) }
    case .district:
      guard value["calendar"] != nil, value["choices"] != nil else { break }
      let lines = ["address", "telephone", "email", "website", "signer", "title", "image"]
      value["letterhead"] = .object(
        Dictionary(uniqueKeysWithValues: lines.map { ($0, .text("")) }))
      value["templates"] = .list([])
      value["translationReviews"] = .list([])
    default: break
    }
    return value
  }

  /// Version 5 kept nothing of the website but where a notice is.
  private static func fromVersion5(_ value: JSONValue, of area: CaseArea) -> JSONValue {
    var value = value
    // Only a whole record has its number; of another a difference tells no more than it did.
    let isWhole = value["number"] != nil
    switch area {
    case .contract, .breach:
      value["postings"] = value["postings"]?.elements { element in
        if element["on"] != nil, element["address"] != nil { element["sha256"] = .text("") }
      }
      guard isWhole else { break }
      value["postingEvents"] = .list([])
      if area == .contract { value["publicDocuments"] = .list([]) }
    case .district:
      guard value["calendar"] != nil, value["choices"] != nil else { break }
      let lines = ["accent", "address", "color", "contact", "email", "formats", "telephone"]
      var website = Dictionary(uniqueKeysWithValues: lines.map { ($0, JSONValue.text("")) })
      website["languages"] = .list([])
      value["website"] = .object(website)
    default: break
    }
    return value
  }

  /// Version 6 did not keep what a page said of its contract, what of the contract a document is, that somebody
  /// read a notice, whether the statutes reach a product, incidents, nor what a policy says of directory
  /// information.
  private static func fromVersion6(_ value: JSONValue, of area: CaseArea) -> JSONValue {
    var value = value
    switch area {
    case .contract:
      value["postings"] = value["postings"]?.elements { element in
        if element["on"] != nil, element["address"] != nil { element["facts"] = .text("") }
      }
      value["publicDocuments"] = value["publicDocuments"]?.elements { element in
        if element["document"] != nil, element["title"] != nil {
          element["part"] = .text("contract")
        }
      }
      if value["number"] != nil { value["weighings"] = .list([]) }
    case .product:
      // Only a whole record has its number; of another a difference tells no more than it did.
      if value["number"] != nil { value["applicability"] = .list([]) }
    case .letter:
      if value["number"] != nil { value["releasedOn"] = .list([]) }
    case .district:
      guard let profile = value["profile"], profile["repopulateAnyData"] != nil else { break }
      value["profile"]?["directoryForSchoolPurposesOnly"] = .flag(
        profile["id"] == .text("bristol"))
    default: break
    }
    return value
  }

  /// Version 7 did not keep from which days a policy was followed, who decided on open questions, nor the
  /// documents of the district.
  private static func fromVersion7(_ value: JSONValue, of area: CaseArea) -> JSONValue {
    var value = value
    guard area == .district, value["calendar"] != nil, value["choices"] != nil else { return value }
    for list in ["policyChanges", "decisions", "attachments"] { value[list] = .list([]) }
    return value
  }

  /// Version 8 knew no list for teachers on the website.
  private static func fromVersion8(_ value: JSONValue, of area: CaseArea) -> JSONValue {
    var value = value
    // Only a whole website has both; a change of one field tells no more than it did.
    guard area == .district, value["website"]?["address"] != nil,
      value["website"]?["formats"] != nil
    else { return value }
    value["website"]?["listsForTeachers"] = .flag(false)
    return value
  }

  /// Version 9 knew no hour of a hearing.
  private static func fromVersion9(_ value: JSONValue, of area: CaseArea) -> JSONValue {
    var value = value
    // A change of one field of a hearing tells no more than it did.
    guard area == .request, value["hearing"]?["askedOn"] != nil,
      value["hearing"]?["officer"] != nil
    else { return value }
    value["hearing"]?["heldAt"] = .text("")
    return value
  }

  /// Version 3 named a provision for what is missing and for the clauses against it alike.
  private static func contract(fromVersion3 value: JSONValue) -> JSONValue {
    var value = value
    for list in ["notices", "amendments"] {
      value[list] = value[list]?.elements { element in
        guard case .list(let points)? = element["points"] else { return }
        let words = points.compactMap { if case .text(let word) = $0 { word } else { nil } }
        let named = words.filter { $0 != "addendum" }
        element["points"] = .list(
          (named.filter { Int($0) != nil } + named.map { "clause-" + $0 }
            + words.filter { $0 == "addendum" }).map(JSONValue.text))
      }
    }
    return value
  }

  /// What version 2 kept of a policy and nothing read.
  private static let droppedFromProfile: Set = [
    "actor", "breachNoticeNamesBoard", "contractMayShortenBreachNotice", "consultantDefined",
    "publicDataExcluded", "advertisingBasisIncludesRecords", "contextualAdvertisingAllowed",
    "directoryRequestsNeedSchoolPurpose",
  ]

  /// Whether a field of an older version is kept no more, so that a change of it is none.
  static func isDropped(_ path: [PathStep], in area: CaseArea, version: Int) -> Bool {
    version <= 2 && area == .district && path.count > 1 && path[0] == .key("profile")
      && droppedFromProfile.contains(path[1].text)
  }

  /// Counsel had fewer questions to answer.
  private static func district(_ value: JSONValue) -> JSONValue {
    var value = value
    value["choices"] = value["choices"].map { choices in
      var choices = choices
      choices["oneParentWithdrawalEnds"] = .flag(true)
      choices["surrogateParentSigns"] = .flag(true)
      choices["adultStudentSigns"] = .flag(false)
      choices["minorRequest"] = .text("parent-joins")
      return choices
    }
    value["profile"] = value["profile"].map { profile in
      var profile = profile
      for switched in droppedFromProfile { profile[switched] = nil }
      return profile
    }
    value["calendar"] = value["calendar"].map { calendar in
      var calendar = calendar
      calendar["schoolYears"] = .list([])
      calendar["daysWithoutSchool"] = .list([])
      return calendar
    }
    return value
  }

  /// Every step with a contractor was a reminder.
  private static func deletion(_ value: JSONValue) -> JSONValue {
    var value = value
    value["legs"] = value["legs"]?.elements { leg in
      leg["underContract"] = .flag(leg["contractDays"] != nil)
      leg["remains"] = .text("")
      leg["followUps"] = leg["followUps"]?.elements { $0["kind"] = .text("reminder") }
    }
    return value
  }

  /// Every signature was on the agreement as it was worded last.
  private static func exemption(_ value: JSONValue) -> JSONValue {
    func signed(_ signature: JSONValue) -> JSONValue {
      var signature = signature
      signature["statement"] = .number(1)
      return signature
    }
    var value = value
    value["earlierStatements"] = .list([])
    value["pastAnswers"] = .list([])
    switch value["signatures"] {
    case .list(let signatures): value["signatures"] = .list(signatures.map(signed))
    case .object(let places): value["signatures"] = .object(places.mapValues(signed))
    default: break
    }
    return value
  }

  private static func table(_ turns: [JSONValue]) -> JSONValue {
    var rows: [String: JSONValue] = [:]
    for (key, value) in zip(turns, turns.dropFirst()) {
      switch key {
      case .text(let word): rows[word] = value
      case .number(let number): rows[String(number)] = value
      default: break
      }
    }
    return .object(rows)
  }
}

extension JSONValue {
  /// The value with each of its elements changed, which stand in a list, or alone under their place.
  fileprivate func elements(_ change: (inout [String: JSONValue]) -> Void) -> JSONValue {
    func changed(_ element: JSONValue) -> JSONValue {
      guard case .object(var fields) = element else { return element }
      change(&fields)
      return .object(fields)
    }
    switch self {
    case .list(let elements): return .list(elements.map(changed))
    case .object(let elements): return .object(elements.mapValues(changed))
    default: return self
    }
  }
}
