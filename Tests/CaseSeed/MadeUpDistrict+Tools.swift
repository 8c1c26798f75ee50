import CaseDomain

extension MadeUpDistrict {
  /// Of eight requests two are to be decided, two are on their way, and four are decided for good.
  func tool(_ number: Int) -> ToolRequest {
    let isOpen = number % 8 < 4
    let received = past(number, 50, within: isOpen ? 120 : 1_500)
    var tool = ToolRequest(for: "Asked-for app \(number)", receivedOn: received)
    (tool.number, tool.revision) = (number, 1)
    tool.role = ["Teacher", "Librarian", "School psychologist"][number % 3]
    tool.school = ["Elm School", "Oak School"][number % 2]
    (tool.maker, tool.grades) = ("A maker", "3-5")
    tool.purpose = "To practice in class."
    tool.elements = [.name]
    let decided = day(4 + chance(number, 51, below: 30), after: received)
    switch number % 8 {
    case 0: return tool
    case 1:
      let product = product(chance(number, 52, below: products) + 1)
      tool.product = Mention(product.number, product.name)
      return tool
    case 2: decide(&tool, .contractToMake, on: decided)
    case 3: decide(&tool, .exemptionToExamine, on: decided)
    case 4:
      let contract = contract(chance(number, 53, below: contracts) + 1)
      (tool.product, tool.contract) = (
        contract.products.first, Mention(contract.number, contract.title)
      )
      decide(&tool, .underContract, on: decided)
    case 5: decide(&tool, .noStudentData, on: decided)
    case 6: decide(&tool, .notApproved, on: decided)
    default: decide(&tool, .closed, on: decided)
    }
    return tool
  }

  private func decide(_ tool: inout ToolRequest, _ outcome: ToolOutcome, on decided: CivilDate) {
    tool.existing = ExistingTool(on: decided, what: "Nothing serves.")
    tool.decisions = [
      ToolDecision(
        outcome, on: decided, by: "R. Alder", reason: "Looked at.",
        toldOn: tool.number % 3 == 0 ? nil : decided, toldHow: "By e-mail")
    ]
  }
}
