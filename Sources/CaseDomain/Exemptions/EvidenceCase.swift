/// A record request for the evidence of an exemption, as the exemption reads it.
public struct EvidenceCase: Hashable, Sendable {
  /// The record request.
  public let reference: CaseReference
  /// The day it came.
  public let receivedOn: CivilDate
  /// Who asks.
  public let from: String
  /// How it ended where nothing more is given, in a word.
  public let end: String?

  /// Describes one.
  public init(_ reference: CaseReference, receivedOn: CivilDate, from: String, end: String?) {
    (self.reference, self.receivedOn) = (reference, receivedOn)
    (self.from, self.end) = (from, end)
  }

  /// Whether it is the request that the exemption has on record.
  func asks(_ request: EvidenceRequest) -> Bool {
    receivedOn == request.receivedOn && from.nameKey == request.from.nameKey
  }
}

extension Exemption {
  /// The record request by which a request for the evidence ended without it.
  func end(of request: EvidenceRequest) -> EvidenceCase? {
    guard request.handedOverOn == nil else { return nil }
    let cases = evidenceCases.filter { $0.asks(request) }
    return cases.contains { $0.end == nil } ? nil : cases.last
  }
}
