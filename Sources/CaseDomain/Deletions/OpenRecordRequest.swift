/// A record request that is not closed, about a child whose data are to be deleted.
public struct OpenRecordRequest: Hashable, Sendable {
  /// The request.
  public let reference: CaseReference
  /// What is asked, in words.
  public let words: String
  /// The day it came.
  public let receivedOn: CivilDate
  /// Whether the records may not be destroyed before it is met.
  public let holds: Bool

  /// Describes one.
  public init(
    _ reference: CaseReference, _ words: String, receivedOn: CivilDate, holds: Bool
  ) {
    (self.reference, self.words) = (reference, words)
    (self.receivedOn, self.holds) = (receivedOn, holds)
  }
}

extension DeletionRequest {
  /// The record requests that hold it.
  var holdingRequests: [OpenRecordRequest] {
    close == nil ? openRequests.filter(\.holds) : []
  }

  /// Whether somebody has asked to see the records, by the casebook or by what was answered.
  var isAccessOpen: Bool { safeguards?.accessRequestOpen == true || !holdingRequests.isEmpty }

  /// The numbers of the record requests that hold it, in brackets after a blank; empty where none is known.
  var holdingWords: String {
    holdingRequests.isEmpty
      ? "" : " (" + holdingRequests.map(\.reference.description).joined(separator: ", ") + ")"
  }
}
