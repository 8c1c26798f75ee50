import CaseDomain

/// Whom families ask: the website's own contact, and what it leaves out from the letterhead.
struct SiteContact {
  /// A person or an office, with the district's name.
  let who: String
  /// The telephone number; empty for none.
  let telephone: String
  /// The address for e-mail; empty for none.
  let email: String
  /// Whom to ask for a document in another format, on one line.
  let formats: String

  init(_ district: District) {
    let (website, head) = (district.website, district.letterhead)
    let signer = [head.signer, head.title].filter { !$0.isEmpty }.joined(separator: ", ")
    let name = website.contact.isEmpty ? signer : website.contact
    who = [name, district.name].filter { !$0.isEmpty }.joined(separator: ", ")
    telephone = website.telephone.isEmpty ? head.telephone : website.telephone
    email = website.email.isEmpty ? head.email : website.email
    formats =
      website.formats.isEmpty
      ? [name, telephone, email].filter { !$0.isEmpty }.joined(separator: ", ") : website.formats
  }

  /// Whether anybody can be reached.
  var canBeReached: Bool { !(telephone.isEmpty && email.isEmpty) }
}
