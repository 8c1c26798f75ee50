extension Contract {
  /// What stands for the facts that the website says of the contract: it differs where they do.
  ///
  /// Of the contractor and the products their numbers count, since a new name is the same product.
  var publicFacts: String {
    let terms = terms
    var facts = [
      String(contractor.number), products.map { String($0.number) }.joined(separator: ","),
      terms.description, terms.otherElements, signedOn?.iso ?? "", inForceOn?.iso ?? "",
      daysInForce.map { "\($0.from.iso) \($0.until?.iso ?? "")" }.joined(separator: ","),
    ]
    facts.append(Purpose.allCases.filter(terms.purposes.contains).map(\.rawValue).joined())
    facts.append(DataClass.allCases.filter(terms.classes.contains).map(\.rawValue).joined())
    facts.append(DataElement.allCases.filter(terms.elements.contains).map(\.rawValue).joined())
    if let base = baseAgreement {
      facts += [
        base.kind.rawValue, base.maker, base.datedOn?.iso ?? "", base.endsOn?.iso ?? "",
      ]
    }
    // The sum of Fowler, Noll and Vo: short, and the same on every machine.
    var sum: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in facts.joined(separator: "\u{1F}").utf8 {
      sum = (sum ^ UInt64(byte)) &* 0x100_0000_01B3
    }
    return String(sum, radix: 16)
  }
}

extension Posting {
  /// Whether the contract's own facts are others than the page says.
  func saysOtherFacts(than contract: Contract) -> Bool {
    !facts.isEmpty && facts != contract.publicFacts
  }
}
