extension Contract {
  /// What the form of an act holds when it opens on this contract.
  public func prefill(
    for verb: String, in office: Office, today: CivilDate
  ) -> [String: String] {
    switch verb {
    case "change": return correction
    case "execute":
      return ["in-force": inForceOn?.iso ?? ""].merging(termEntries) { $1 }
    case "finding":
      let next = provisions(.notReviewed, in: office).first ?? office.profile.required.first
      return next.map(findingEntries) ?? [:]
    case "notify":
      return [
        "provisions": lackingProvisions(in: office).numbers,
        "cure-by": today.adding(days: office.practice.cureDays).iso,
      ]
    case "amend":
      return ["provisions": (openNotice(in: office)?.provisions ?? []).numbers]
    case "post": return ["address": postings.last?.address ?? ""]
    default: return [:]
    }
  }

  /// The finding on record as the form of a finding takes it; only the provision where none is.
  func findingEntries(_ provision: Provision) -> [String: String] {
    var entries = ["provision": String(provision.number)]
    if let finding = findings[provision] {
      entries["finding"] = finding.kind.rawValue
      entries["page"] = finding.page
      entries["clause"] = finding.clause
      entries["note"] = finding.note
    }
    return entries.filter { !$0.value.isEmpty }
  }

  private var termEntries: [String: String] {
    switch currentTerm {
    case .unknown: ["ends": "", "no-end": ""]
    case .noEnd: ["ends": "", "no-end": "yes"]
    case .ends(let day): ["ends": day.iso, "no-end": ""]
    }
  }

  private var correction: [String: String] {
    var entries = termEntries
    entries["products"] =
      products.map { CaseReference(.product, $0.number).description }.joined(separator: ", ")
    entries["purposes"] = terms.purposes.map(\.rawValue).sorted().joined(separator: ",")
    entries["description"] = terms.description
    entries["classes"] = terms.classes.map(\.rawValue).sorted().joined(separator: ",")
    entries["elements"] = terms.elements.map(\.rawValue).sorted().joined(separator: ",")
    entries["other-elements"] = terms.otherElements
    switch terms.addendum {
    case .unknown: entries["addendum"] = ""
    case .notIncluded: entries["addendum"] = "no"
    case .included(let version):
      entries["addendum"] = "yes"
      entries["addendum-version"] = version
    }
    entries["breach-days-information"] = terms.breachDaysInformation.map(String.init) ?? ""
    entries["breach-days-records"] = terms.breachDaysRecords.map(String.init) ?? ""
    entries["deletion-days"] = terms.deletionDays.map(String.init) ?? ""
    entries["signed"] = signedOn?.iso ?? ""
    entries["in-force"] = inForceOn?.iso ?? ""
    return entries
  }
}
