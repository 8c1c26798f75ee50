extension Exemption {
  /// The dates that undoing leaves in their order.
  public var datesInOrder: [(CivilDate?, CivilDate?)] {
    var pairs: [(CivilDate?, CivilDate?)] = [(drawnUpOn, end?.on)]
    for day in [uniqueAndNecessaryOn, wordedOn] + earlierStatements.map(\.wordedOn) {
      pairs.append((drawnUpOn, day))
    }
    for signature in signatures {
      let worded = wording(signature.statement)?.wordedOn ?? drawnUpOn
      pairs += [(worded, signature.on), (signature.on, signature.withdrawal?.on)]
    }
    for request in evidenceRequests { pairs.append((request.receivedOn, request.handedOverOn)) }
    pairs.append((firstUse?.on, firstUse?.answeredOn))
    var last = drawnUpOn
    for day in reviewedOn {
      pairs.append((last, day))
      last = day
    }
    pairs.append((last, reviewOn))
    return pairs
  }

  /// An exemption is read by the policy of the day it was first signed, or was drawn up while nobody has.
  public func policyDay(in district: District) -> CivilDate? {
    signatures.map(\.on).min() ?? drawnUpOn
  }

  /// What was signed stays for the child and the product it was signed for and as it was worded, a
  /// signature that was taken back stays beside another, and a condition that rests on entries keeps
  /// them.
  public func mayBecome(_ other: Exemption) -> Bool {
    keepsOrder(as: other)
      && (other.signatures.isEmpty || isFor(other.student, product: other.product.number))
      && other.signatures.allSatisfy {
        other.wording($0.statement) != nil && wording($0.statement) == other.wording($0.statement)
      }
      && (other.signatures.allSatisfy { $0.withdrawal == nil }
        || other.signatures.count >= signatures.count)
      && (other.hasShownEffort || other.conditions[.effort]?.answer != .met
        || !hasShownEffort && conditions[.effort]?.answer == .met)
  }

  /// Whether it is for a child and a product.
  func isFor(_ student: Student, product: Int) -> Bool {
    self.student.code == student.code && self.product.number == product
  }

  /// Whether an attempt to contract and a search for an equivalent were entered.
  var hasShownEffort: Bool { !efforts.isEmpty && !searches.isEmpty }
}
