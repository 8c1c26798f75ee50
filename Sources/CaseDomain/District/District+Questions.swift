extension District {
  /// What the settings ask for: the website, without whose address neither a contract's notice nor the
  /// annual notice of it can be given.
  public func questions(in district: District) -> [Question] {
    let enter = Proposal(EnterWebsite.self)
    return [
      Question(
        "website", place: "The website", "Where is the district's website about student data?",
        lookFor:
          "The address of its first page. Contracts are posted there, and families are told it "
          + "each year; entering it opens the annual notice of the school year.",
        citation: Citation.contractNotice.text,
        answer: website.address.isEmpty ? nil : website.address, tone: .good,
        choices: [Question.Choice("w", "enter it", enter)],
        tasks: website.address.isEmpty
          ? [
            .duty(
              "Enter the address of the district's website about student data", enter,
              citation: Citation.contractNotice.text)
          ] : [])
    ]
  }
}
