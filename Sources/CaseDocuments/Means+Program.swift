import CaseDomain

extension Means {
  /// The files on disk, the templates that come with the program, and what looks into documents.
  public static let program = Means(
    files: FilesOnDisk(), printer: LetterPress(), reader: ContentReader(),
    policies: PoliciesOnDisk())
  /// The same for the made-up district, whose lists come with the program.
  public static let sample = Means(
    files: SampleFiles(), printer: LetterPress(), reader: ContentReader(),
    policies: SamplePolicies())
}
