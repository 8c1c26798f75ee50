extension Provision {
  /// What the provision must achieve, in plain words.
  public var inOurWords: String {
    switch self {
    case .ownership:
      "The contractor neither owns nor controls the student data it is given."
    case .deletion:
      "The contract says how the district asks for data to be deleted. Data that a law keeps, and "
        + "a disaster-recovery copy nobody can reach or use, are excepted; once such a copy has "
        + "been used to restore accessible data, the district may ask again."
    case .use:
      "The contractor uses student data for what the contract allows and for nothing else."
    case .review:
      "The contract says how a student, a parent or a guardian can see the student's data and have "
        + "mistakes put right."
    case .security:
      "The contractor takes steps meant to keep student data secure and confidential."
    case .breachNotice:
      "The contract says how the contractor tells the district that student data was released, "
        + "disclosed or taken without authority."
    case .retention:
      "When the contract ends the contractor keeps no student data and has no access to it. A "
        + "family may by its own choice keep an account to store what the student made."
    case .ferpa:
      "The contractor and the district both see to it that FERPA is followed."
    case .governingLaw:
      "What the contractor and the district owe each other is decided by Connecticut law."
    case .severability:
      "A clause that a court strikes down does not take the rest of the contract with it."
    case .advertising:
      "The contractor does not use personally identifiable facts from student records for "
        + "advertising or for anything else the contract does not allow."
    }
  }

  /// What to look for in a contract.
  public var lookFor: String {
    switch self {
    case .ownership:
      "A sentence that the data is not the contractor's and not under its control. Look out for a "
        + "license that outlives the service or lets the vendor treat data as its own."
    case .deletion:
      "How to ask (an address, a form, a person) and what happens then. A right of the vendor to "
        + "refuse for other reasons than the two exceptions conflicts with the statute."
    case .use:
      "A limit to the purposes of the contract. \"Other business purposes\" or \"as described in "
        + "our privacy policy\" reaches further and conflicts."
    case .review:
      "The steps a family takes, even if they begin with the school. A bare sentence that access "
        + "is possible is no description of how."
    case .security:
      "A promise to act: safeguards, encryption, access control, a named standard. \"No method is "
        + "perfectly secure\" alone is not such a promise."
    case .breachNotice:
      "Who is told, by what means and how soon. A longer time than "
        + "\(Rulebook.newest(.breachInformation).time) for student information or "
        + "\(Rulebook.newest(.breachRecords).time) for the rest conflicts with the statute."
    case .retention:
      "Deletion or return at the end, with a date. Keeping data \"as long as needed for our "
        + "purposes\" conflicts; a family's own account for the student's work does not."
    case .ferpa:
      "FERPA by name, and a duty on both sides. Some contracts bind only the district."
    case .governingLaw:
      "Connecticut named as the law that governs. Standard terms often name the vendor's home "
        + "state instead; see whether an addendum that comes first says otherwise."
    case .severability:
      "A clause headed severability or found under general terms, near the end."
    case .advertising:
      "The word advertising, or marketing, with a ban. A completed copy of the state's uniform "
        + "addendum has no such clause, so do not take it for granted there."
    }
  }

  /// What a policy says about it, by its topic; nothing where no policy differs.
  public var topic: PolicyTopic? {
    switch self {
    case .ownership: .ownership
    case .deletion: .disasterRecoveryRestore
    case .review: .reviewWho
    case .breachNotice: .breachAddressee
    case .retention: .studentAccount
    case .ferpa: .ferpaReference
    case .governingLaw: .governedParties
    case .severability: .severabilityReach
    case .advertising: .advertising
    case .use, .security: nil
    }
  }

  /// Where the policies and the statute differ, in plain words; nothing where they agree.
  public var difference: String? {
    switch self {
    case .ownership:
      "The statute says only that the data is not the contractor's. Both policies go on to say "
        + "that it is the district's. What a student makes belongs to the student or the parent "
        + "(C.G.S. § 10-234bb(b)): a contract that claims it for the district should be put right."
    case .deletion:
      "Bristol's policy lets the district ask again once a disaster-recovery copy restored any "
        + "data; the statute and Trumbull's policy say accessible data."
    case .review:
      "Trumbull's policy says and/or where the statute and Bristol's policy list the student, the "
        + "parent and the guardian as alternatives. Any one of them may act alone."
    case .breachNotice:
      "The statute and Bristol's policy name the board as the one to be told; Trumbull's policy "
        + "names nobody. Both policies want the \(Rulebook.newest(.breachInformation).count) and "
        + "\(Rulebook.newest(.breachRecords).time) written into the contract; they "
        + "bind the contractor by C.G.S. § 10-234dd even where a contract is silent."
    case .retention:
      "An account that a family keeps of its own choice is excepted everywhere. Bristol's policy "
        + "adds examples of what a student makes and leaves out standardized-assessment answers."
    case .governingLaw:
      "Bristol's policy speaks of all parties to the contract; the statute and Trumbull's policy "
        + "speak of the district and its contractor."
    case .severability:
      "The statute saves other provisions and other applications; both policies name only other "
        + "provisions."
    case .advertising:
      "Required by the policies and not among the statute's ten. The statute bans the contractor's "
        + "targeted advertising directly (C.G.S. § 10-234bb(d)(2)), and for all student data, not "
        + "student records alone, whatever the contract says."
    case .use, .security, .ferpa:
      nil
    }
  }
}
