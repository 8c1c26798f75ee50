import CaseDomain

extension MadeUpDistrict {
  /// Three of four contracts have ended with everything done; the rest are on their way.
  func contract(_ number: Int) -> Contract {
    let product = productUnderContract(number, 1)
    let over = number % 4 != 0
    let age = over ? 500 + chance(number, 2, below: 3_000) : chance(number, 2, below: 360)
    let signed = today.adding(days: -age)
    let days = district.profile.required.prefix(over ? 11 : chance(number, 3, below: 12))
    var contract = Contract(
      contractor: product.contractor, products: [Mention(product.number, product.name)])
    (contract.number, contract.revision) = (number, 1)
    contract.terms.purposes = [.educationalSoftware]
    contract.terms.description = "For use in class."
    contract.terms.classes = [.studentInformation]
    contract.terms.elements = [.name, .emailAddress]
    contract.terms.deletionDays = 30
    contract.signedOn = number % 16 == 0 ? nil : signed
    contract.term = .ends(signed.adding(days: 364))
    for provision in days {
      let kind: FindingKind =
        chance(number, 10 + provision.number, below: 90) == 0 ? .missing : .present
      contract.findings[provision] = Finding(kind, page: "2", on: signed)
    }
    if number % 5 != 0 {
      contract.postings = [
        Posting(
          on: signed.adding(days: 2), address: "https://district.example/privacy/\(number)",
          shows: Set(NoticeContent.allCases))
      ]
    }
    if over {
      contract.endConfirmation = EndConfirmation(
        on: signed.adding(days: 380), from: "Privacy office", studentAccountsKept: false)
    }
    return contract
  }

  /// A notice to amend: made, sent or set aside.
  func letter(_ number: Int) -> Letter {
    let contract = contract(chance(number, 70, below: contracts) + 1)
    let dated = past(number, 71, within: 1_500)
    var letter = Letter(.noticeToAmend, in: .english, LetterEntry(dated: dated))
    (letter.number, letter.revision) = (number, 1)
    letter.contract = Mention(contract.number, contract.title)
    letter.contractor = contract.contractor
    switch number % 8 {
    case 0: break
    case 1: letter.setAside = LetterSetAside(on: dated, why: "Another was made.")
    default:
      letter.sending = LetterSending(on: dated, channel: .email, to: "Privacy office", proof: "Log")
    }
    return letter
  }
}
