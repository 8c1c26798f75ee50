import CaseDocuments
import CaseDomain
import Files

/// The website of a day held against what is published, all of it from one look at the casebook.
struct PublishedSite {
  /// What the website says.
  let content: SiteContent
  /// The website as it is to be.
  let site: Site
  /// In what the published one differs.
  let difference: SiteDifference

  /// Looks at a published folder, or at a file with the addresses of what is published.
  init(_ path: FilePath, of casebook: OpenCasebook, job: Job) throws {
    try casebook.requireToday()
    content = try casebook.store.siteContent()
    let today = casebook.moment.today
    if FileEntry(path.path, followingLinks: true)?.isFolder == false {
      site = try Site(content, on: today)
      difference = try site.compare(
        withAddresses: LetterTemplate.text(inFile: path), of: content.district.website)
      return
    }
    let folder = SiteFolder(path)
    site = try Site(content, on: today, as: folder.form ?? .pages)
    difference = try folder.compare(with: site, job: job)
    guard difference.missing.count < site.files.count else {
      throw Complaint(
        .badInput, "website-missing", "Nothing of the website is in \(path).",
        remedy: "Name the folder that it was built into, or a list of its addresses.")
    }
  }
}
