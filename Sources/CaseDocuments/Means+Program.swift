import CaseDomain

extension Means {
  /// The files on disk, and the templates that come with the program.
  public static let program = Means(files: FilesOnDisk(), printer: LetterPress())
  /// The same for the made-up district, whose lists come with the program.
  public static let sample = Means(files: SampleFiles(), printer: LetterPress())
}
