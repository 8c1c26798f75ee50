extension RecordRequest {
  /// What a grant rests on where the person asks in no right of the person's own, as a sentence; nothing for
  /// whoever has one.
  var rightCaution: String? {
    guard kind.needsCheck else { return nil }
    return switch capacity {
    case .parent, .guardian, .surrogate, .student: nil
    case .minorStudent:
      "The right to a minor's records is the parents'; a school may let the student share it, and is not "
        + "asked to [\(Citation.minorStudent.text)]."
    case .school, .militaryRecruiter, .collegeRecruiter, .other:
      "Somebody else is given a child's records with the signed consent of a parent, or of a student in "
        + "own right, or on another ground of the law: have it on file, and name it in the check "
        + "[\(Citation.recordConsent.text)]."
    }
  }
}
