/// The policy in force, as both front ends show it: which policy it is, every rule in plain words with
/// what the policy says otherwise, the open questions with the cases they touched, earlier policies.
public struct PolicyPage: Sendable {
  /// What is asked for of it.
  public enum Portion: Sendable {
    case whole, questions
  }

  private let district: District
  private let statute: PolicyProfile
  private let touched: [OpenQuestionID: TouchedCases]
  private let today: CivilDate

  /// Takes the district, what the statute alone says on each topic, and the cases that each open question
  /// touched, as far as they can be named.
  public init(
    _ district: District, statute: PolicyProfile, touched: [OpenQuestionID: TouchedCases],
    today: CivilDate
  ) {
    (self.district, self.statute) = (district, statute)
    (self.touched, self.today) = (touched, today)
  }

  private var profile: PolicyProfile { district.profile }

  /// The page; acts on it are acts on the district's settings.
  public func page(_ portion: Portion = .whole) -> CasePage {
    let open = OpenQuestion.decidable.filter { district.decision(on: $0.id) == nil }
    let less = profile.terms.count { $0.statute != nil }
    let questions = OpenQuestion.all.map(part)
    var page = CasePage(
      district, in: district, on: today, standing: profile.title,
      tone: open.isEmpty ? .plain : .warning,
      reasons: [
        "The statute binds whatever a policy says. On \(less) of \(profile.terms.count) topics the policy "
          + "asks for less or for something else; the statute's words stand below wherever the two are "
          + "not alike.",
        open.isEmpty
          ? "Every open question is decided."
          : "\(open.count) of \(OpenQuestion.decidable.count) open questions are not decided; for "
            + "them the answer used until somebody decides, or the one once entered, holds.",
      ],
      parts: portion == .questions
        ? questions
        : [CasePage.Part("THE POLICY", policyLines), settingsPart] + PolicyGroup.allCases.map(part)
          + [provisionsPart] + questions + [earlierPart])
    page.title = "The policy in force"
    // What the settings ask for stands with them; here is what rules there are.
    (page.walk, page.missing, page.items) = ([], [], [])
    page.acts = page.acts.filter { District.policyActs.contains($0.act) }
    return page
  }

  private var policyLines: [CasePage.Line] {
    [.init("Policy", profile.title, Proposal(FollowPolicy.self))] + district.policyLines
  }

  /// What the policy sets for the program, with where the statute differs.
  private var settingsPart: CasePage.Part {
    let added = profile.required.filter { $0.authority == .policy }
    return CasePage.Part(
      "WHAT IT SETS",
      [
        .init(
          "Provisions",
          "\(profile.required.count - added.count) by statute"
            + (added.isEmpty
              ? "; the policy adds none"
              : ", and by the policy "
                + added.map { "\($0.number) \($0.name)" }.joined(separator: ", "))
        ),
        .init("Signing for a child", profile.guardian),
        .init("Rights pass", "at \(profile.adultAge) to the student"),
        .init(
          "After a restore",
          profile.repopulateAnyData
            ? "a contract lets ask again for any restored data; statute: accessible data alone"
            : "deletion may be asked for again of accessible data, as by statute"),
        .init(
          "Directory information",
          profile.directoryForSchoolPurposesOnly
            ? "given for school purposes alone; by the policy, and by no statute in force"
            : "as the law has it; the policy adds nothing"),
        .init(
          "Kinds of data",
          "\(profile.dataElements.count) named; the statute names "
            + "\(DataElement.allCases.count { $0.sources.contains(.statute) })"),
      ])
  }

  /// The rules of a group that set a date, and what the policy says on its topics.
  private func part(_ group: PolicyGroup) -> CasePage.Part {
    let rules = group.rules.map { id -> CasePage.Line in
      let rule = Rulebook.rule(id, on: today)
      let time = (rule.period ?? district.practice.period(for: id))?.words
      return .init(
        rule.id.rawValue,
        "\(rule.title). \(rule.inOurWords)" + (time.map { " Time: \($0)." } ?? "")
          + " [\(rule.authority.rawValue): \(rule.citation.text)]", link: .rule(id))
    }
    let topics = group.topics.flatMap { topic -> [CasePage.Line] in
      guard let term = profile.term(topic) else {
        return [.init(topic.label, "The policy says nothing.", tone: .muted)]
      }
      guard differs(term) else {
        return [.init(topic.label, "\(term.says) [policy and statute alike]", tone: .muted)]
      }
      let said = term.statute ?? statute.term(topic)?.says
      return [.init(topic.label, "\(term.says) [policy]", tone: .muted)]
        + (said.map {
          [.init("", "By statute: \($0)", tone: term.statute == nil ? .muted : .warning)]
        } ?? [])
    }
    return CasePage.Part(group.label.uppercased(), rules + topics)
  }

  /// Whether the policy says something else on a topic than the statute.
  private func differs(_ term: ProfileTerm) -> Bool {
    term.statute != nil || statute.term(term.topic).map { $0.says != term.says } ?? false
  }

  private var provisionsPart: CasePage.Part {
    CasePage.Part(
      "PROVISIONS OF A CONTRACT",
      profile.required.map { provision in
        .init(
          "\(provision.number) \(provision.name)",
          "\(provision.inOurWords) [\(provision.authority.rawValue): \(provision.citation.text)]")
      })
  }

  /// One open question: the setting, who decided, when and why, and every case it touched.
  private func part(_ question: OpenQuestion) -> CasePage.Part {
    let decide =
      question.isDecidable
      ? Proposal(DecideOpenQuestion.self, .set(\.question, question.id)) : nil
    var lines: [CasePage.Line] = [
      .init("Question", "\(question.question) [\(question.citation.text)]", decide)
    ]
    if let answer = district.answer(to: question.id), let first = question.options.first {
      lines.append(
        .init(
          "Goes by",
          question.words(of: answer) + (answer == first.answer ? " (\(question.firstIs))" : ""),
          tone: answer == first.answer ? .plain : .warning, decide))
      if answer != first.answer {
        lines.append(.init("Otherwise", "\(first.words) (\(question.firstIs))"))
      }
    } else {
      lines.append(.init("Goes by", question.assumed))
    }
    lines += decisions(on: question, decide)
    guard let touched = touched[question.id] else { return heading(question, lines) }
    lines.append(
      .init(
        "Touched",
        (touched.count == 0 ? "no case" : touched.count.counted("case", "cases"))
          + (touched.areOnDocket ? " still on the docket" : "")))
    lines += touched.first.map { .init("", "\($0.reference) \($0.title)", leads: $0.reference) }
    if touched.count > touched.first.count {
      lines.append(
        .init("", "and \((touched.count - touched.first.count).grouped) more", tone: .muted))
    }
    return heading(question, lines)
  }

  private func heading(_ question: OpenQuestion, _ lines: [CasePage.Line]) -> CasePage.Part {
    CasePage.Part("OPEN: \(question.label.uppercased())", lines)
  }

  /// Who decided, newest first; that nobody has where nobody has.
  private func decisions(on question: OpenQuestion, _ decide: Proposal?) -> [CasePage.Line] {
    let made = district.decisions.filter { $0.question == question.id }.reversed()
    guard let newest = made.first else {
      guard let answer = district.answer(to: question.id) else {
        return [
          .init("Decided", "no setting; the program goes by the reading above", tone: .muted)
        ]
      }
      let isFirst = answer == question.options.first?.answer
      return [
        .init(
          "Decided",
          isFirst
            ? "not decided; \(question.firstIs) is used"
            : "entered before anybody said who decided; record who, when and why",
          tone: .warning, decide)
      ]
    }
    return [.init("Decided", "by \(newest.by), \(newest.on.long): \(newest.why)", decide)]
      + made.dropFirst().map {
        .init(
          "Before", "\($0.on.long), \($0.by): \(question.words(of: $0.answer)); \($0.why)",
          tone: .muted)
      }
  }

  private var earlierPart: CasePage.Part {
    let earlier = district.earlierPolicyLines
    return CasePage.Part(
      "EARLIER POLICIES",
      earlier.isEmpty ? [.init("Earlier", "none on record", tone: .muted)] : earlier)
  }
}
