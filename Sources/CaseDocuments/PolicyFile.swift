import CaseDomain
import Foundation
import PlainText

/// A policy file as it was read: the policy, or all that is wrong with it at once.
public struct PolicyFile: Sendable {
  /// Everything that is wrong, each as a sentence that says what would be right.
  public private(set) var problems: [String] = []
  /// What is not wrong in the file and not as the law has it, each as a sentence.
  public var cautions: [String] {
    guard let age = profile?.adultAge, age != Rulebook.adultAge else { return [] }
    return [
      "“adultAge” is \(age): by law a parent's rights pass to the student at \(Rulebook.adultAge) "
        + "(\(Citation.ownRights.text)), whatever a policy says."
    ]
  }

  /// The policy, where nothing is wrong.
  public private(set) var profile: PolicyProfile?

  /// Reads the content of a file.
  public init(_ json: [UInt8]) {
    guard let entries = try? JSONSerialization.jsonObject(with: Data(json)) else {
      problems = ["It is not valid JSON."]
      return
    }
    guard let entries = entries as? [String: Any] else {
      problems = ["It is no object with the entries of a policy."]
      return
    }
    problems = RepeatedKeys(json).names.map { "“\($0)” stands twice in one place; say it once." }
    look(at: entries)
    guard problems.isEmpty else { return }
    do {
      let profile = try JSONDecoder().decode(PolicyProfile.self, from: Data(json))
      try profile.checkTexts()
      self.profile = profile
    } catch let problem as EntryProblem {
      problems = [problem.sentence]
    } catch {
      problems = ["It cannot be understood as a policy."]
    }
  }

  // MARK: What each entry has to be

  private enum Kind {
    case text, number, yesNo, day, list

    var words: String {
      switch self {
      case .text: "a text in quotes"
      case .number: "a whole number"
      case .yesNo: "true or false"
      case .day: "a day in quotes, as \"2018-09-12\""
      case .list: "a list in brackets"
      }
    }

    func fits(_ value: Any) -> Bool {
      // Foundation reads true and 1 as numbers alike; only what they are made of tells them apart.
      let isFlag = (value as? NSNumber).map { $0.objCType.pointee == UInt8(ascii: "c") } ?? false
      return switch self {
      case .text: value is String
      case .number: !isFlag && value is Int
      case .yesNo: isFlag
      case .day: (value as? String).flatMap(CivilDate.init(iso:)) != nil
      case .list: value is [Any]
      }
    }
  }

  private static let needed: [(name: String, kind: Kind)] = [
    ("id", .text), ("title", .text), ("guardian", .text), ("provisions", .list),
    ("dataElements", .list), ("adultAge", .number), ("repopulateAnyData", .yesNo),
    ("directoryForSchoolPurposesOnly", .yesNo), ("terms", .list),
  ]
  private static let optional: [(name: String, kind: Kind)] = [
    ("policyNumber", .text), ("adopted", .day), ("revised", .day),
  ]

  private mutating func look(at entries: [String: Any]) {
    look(at: entries, Self.needed, Self.optional, within: "")
    if let list = entries["provisions"] as? [Any] { look(atProvisions: list) }
    if let list = entries["dataElements"] as? [Any] {
      look(at: list, of: DataElement.allCases.map(\.rawValue), called: "kind of data")
    }
    if let list = entries["terms"] as? [Any] { look(atTerms: list) }
    if let age = entries["adultAge"] as? Int, age < Rulebook.adultAge || age > 120 {
      problems.append(
        "“adultAge” is \(age); by age a student's rights become the student's own at "
          + "\(Rulebook.adultAge) and no sooner (\(Citation.ownRights.text)): say \(Rulebook.adultAge)."
      )
    }
    let days = ["adopted", "revised"].map { (entries[$0] as? String).flatMap(CivilDate.init(iso:)) }
    if let adopted = days[0], let revised = days[1], revised < adopted {
      problems.append(
        "“revised” is \(revised.long), before the policy was adopted on \(adopted.long); correct "
          + "whichever of the two is wrong.")
    }
  }

  /// Looks for entries that are missing, unknown or of the wrong kind.
  private mutating func look(
    at entries: [String: Any], _ needed: [(name: String, kind: Kind)],
    _ optional: [(name: String, kind: Kind)], within place: String
  ) {
    let known = needed + optional
    for (name, kind) in known {
      guard let value = entries[name] else {
        if needed.contains(where: { $0.name == name }) {
          problems.append("There is no “\(name)”\(place); it is \(kind.words).")
        }
        continue
      }
      if !kind.fits(value) {
        problems.append("“\(name)”\(place) is not what it has to be: \(kind.words).")
      }
    }
    for name in entries.keys.sorted() where !known.contains(where: { $0.name == name }) {
      problems.append(
        "“\(name)”\(place) is unknown"
          + meant(name, known.map(\.name), otherwise: known.map(\.name).joined(separator: ", ")))
    }
  }

  private mutating func look(atProvisions list: [Any]) {
    let numbers = list.compactMap { $0 as? Int }
    let known = Provision.allCases.map(\.number)
    if numbers.count != list.count || !Set(numbers).isSubset(of: known) {
      problems.append(
        "“provisions” names what is no provision; they are numbered \(known[0]) to "
          + "\(known[known.count - 1]).")
    }
    let lacking = Provision.allCases.filter {
      $0.authority == .statute && !numbers.contains($0.number)
    }
    if !lacking.isEmpty {
      problems.append(
        "“provisions” lacks \(lacking.map { String($0.number) }.joined(separator: ", ")), which the "
          + "statute requires of every contract [\(Citation.contractRequired.text)]; add them.")
    }
    if Set(numbers).count != numbers.count {
      problems.append("“provisions” names one of them twice; name each once.")
    }
  }

  private mutating func look(at list: [Any], of names: [String], called noun: String) {
    var seen: Set<String> = []
    for (index, value) in list.enumerated() {
      guard let name = value as? String else {
        problems.append("Entry \(index + 1) of “dataElements” is no text in quotes.")
        continue
      }
      if !names.contains(name) {
        problems.append(
          "“\(name)” is no \(noun)" + meant(name, names, otherwise: "those of connecticut.json"))
      } else if !seen.insert(name).inserted {
        problems.append("“\(name)” stands twice in “dataElements”; name it once.")
      }
    }
  }

  private mutating func look(atTerms list: [Any]) {
    var seen: Set<String> = []
    let topics = PolicyTopic.allCases.map(\.rawValue)
    for (index, value) in list.enumerated() {
      let place = " in entry \(index + 1) of “terms”"
      guard let term = value as? [String: Any] else {
        problems.append("Entry \(index + 1) of “terms” is no object with “topic” and “says”.")
        continue
      }
      look(
        at: term, [("topic", .text), ("says", .text)], [("statute", .text)], within: place)
      for name in ["says", "statute"] {
        if let text = term[name] as? String, text.allSatisfy(\.isWhitespace) {
          problems.append("“\(name)”\(place) holds nothing; say it, or leave the entry out.")
        }
      }
      guard let topic = term["topic"] as? String else { continue }
      if !topics.contains(topic) {
        problems.append(
          "“\(topic)”\(place) is no topic"
            + meant(topic, topics, otherwise: "those of connecticut.json"))
      } else if !seen.insert(topic).inserted {
        problems.append("“\(topic)” stands twice in “terms”; say each topic once.")
      }
    }
  }

  /// What was meant, or what there is, as the end of a sentence.
  private func meant(_ word: String, _ names: [String], otherwise: String) -> String {
    PlainText.nearest(to: word, among: names).map { "; “\($0)” may be meant." }
      ?? "; there are \(otherwise)."
  }
}
