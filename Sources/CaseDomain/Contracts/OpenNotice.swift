/// A notice to amend, or what of it is still unanswered.
public struct OpenNotice: Hashable, Sendable {
  /// Its place among the notices of the contract.
  let index: Int
  /// The notice as it was sent.
  public let notice: NoticeToAmend
  /// What of it is still to be put right, and no newer notice names.
  public let points: [Deficiency]

  /// The day it was sent.
  public var sentOn: CivilDate { notice.sentOn }
  /// The last day of the time to amend.
  public var cureBy: CivilDate { notice.cureBy }
}

extension Contract {
  /// The place of the notice sent last that names a deficiency, where no amendment answered it.
  private func openNotice(of deficiency: Deficiency) -> Int? {
    // One that was found in a drawer is entered after a newer one.
    let named = notices.indices.filter { notices[$0].points.contains(deficiency) }
    guard let index = named.max(by: { (notices[$0].sentOn, $0) < (notices[$1].sentOn, $1) })
    else { return nil }
    // A notice that an amendment answered is no notice of what is lacking anew.
    let isAnswered = amendments.contains {
      $0.points.contains(deficiency) && $0.signedOn >= notices[index].sentOn
    }
    return isAnswered ? nil : index
  }

  /// The notices to amend that are still unanswered, oldest first, each with what is still to be put
  /// right of it.
  public func openNotices(in district: District) -> [OpenNotice] {
    let lacking = deficiencies(in: district)
    let open = Dictionary(grouping: lacking) { openNotice(of: $0) }
    return open.compactMap { index, points in
      index.map { OpenNotice(index: $0, notice: notices[$0], points: points) }
    }.sorted { ($0.sentOn, $0.index) < ($1.sentOn, $1.index) }
  }

  /// The unanswered notice that decides where the contract stands: the first to run out of those
  /// that may make it void, or else the last to run out.
  public func openNotice(in district: District) -> OpenNotice? {
    let open = openNotices(in: district)
    let voiding = open.filter { mayVoid($0) }
    return voiding.min { $0.cureBy < $1.cureBy } ?? open.max { $0.cureBy < $1.cureBy }
  }

  /// What has to be put right and no unanswered notice names.
  public func unnotified(in district: District) -> [Deficiency] {
    deficiencies(in: district).filter { openNotice(of: $0) == nil }
  }

  /// Whether a contract can become void over a notice: only over a provision that the statute itself
  /// requires, and only where it is missing (§ 10-234bb(f)(1)).
  func mayVoid(_ notice: OpenNotice) -> Bool {
    underVoidRules && notice.points.contains(where: isMissingByStatute)
  }

  /// Whether a deficiency is a provision that the statute requires and the contract lacks.
  func isMissingByStatute(_ deficiency: Deficiency) -> Bool {
    deficiency.missing.map { finding($0) == .missing && $0.authority == .statute } ?? false
  }

  /// The provisions over which it can be determined to be void on a day, with the notice whose time
  /// has passed; nothing where there are none.
  public func voidGround(
    in district: District, on day: CivilDate
  ) -> (notice: OpenNotice, provisions: [Provision])? {
    guard let notice = openNotices(in: district).first(where: { mayVoid($0) && $0.cureBy < day })
    else { return nil }
    return (notice, notice.points.filter(isMissingByStatute).compactMap(\.missing))
  }

  /// What is or was lacking, as far as it is on record: a notice about it can be entered late.
  func everLacking(in district: District) -> [Deficiency] {
    let now = deficiencies(in: district)
    let before =
      pastFindings.filter { $0.finding.kind == .missing }.map { Deficiency.missing($0.provision) }
      + conflicts.filter { !$0.stands }.map { .clause($0.against) } + amendments.flatMap(\.points)
    return Deficiency.allCases.filter { now.contains($0) || before.contains($0) }
  }
}
