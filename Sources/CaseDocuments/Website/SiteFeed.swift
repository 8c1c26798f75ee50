import CaseDomain

/// The changes of the website as a feed (RFC 4287).
struct SiteFeed {
  let site: SiteIndex
  let words: SiteWords

  /// How many changes it holds at most, the newest.
  static let length = 100

  /// A change: its day, what happened, and the page that shows it.
  private struct Change {
    let day: CivilDate
    let kind: String
    let title: String
    let words: String
    let path: String

    /// What it is known by below the website's address; two of a kind on one day are one change.
    var id: String { "\(path)#\(kind)-\(day.iso)" }
  }

  var bytes: [UInt8] {
    let website = site.content.district.website
    var told: Set<String> = []
    let changes = changes.sorted {
      ($1.day, $1.path, $1.kind) < ($0.day, $0.path, $0.kind)
    }.filter { told.insert($0.id).inserted }.prefix(Self.length)
    let entries = changes.map { change -> Markup in
      let address = website.address(of: change.path)
      return """
        <entry>
        <id>\(website.address(of: change.id))</id>
        <title>\(change.title): \(change.words)</title>
        <updated>\(Self.stamp(change.day))</updated>
        <link rel="alternate" type="text/html" href="\(address)"/>
        <content type="text">\(change.title): \(change.words), \(words.date(change.day)).</content>
        </entry>
        """
    }
    let feed: Markup = """
      <?xml version="1.0" encoding="utf-8"?>
      <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en">
      <id>\(website.address(of: SitePath.feed))</id>
      <title>\(site.content.district.name): \(words["name"])</title>
      <updated>\(Self.stamp(changes.first?.day ?? site.changed ?? .first))</updated>
      <author><name>\(site.content.district.name)</name></author>
      <link rel="self" type="application/atom+xml" href="\(website.address(of: SitePath.feed))"/>
      <link rel="alternate" type="text/html" href="\(website.address(of: SitePath.home))"/>
      \(entries)
      </feed>

      """
    return feed.bytes
  }

  /// A day as a moment, at noon in Greenwich, which is the same day in Connecticut.
  private static func stamp(_ day: CivilDate) -> String { "\(day.iso)T12:00:00Z" }

  private var changes: [Change] {
    site.entries.flatMap { entry -> [Change] in
      let title = ContractPage.title(of: entry, in: words)
      func change(_ day: CivilDate, _ kind: String, _ words: String) -> Change? {
        day <= site.day
          ? Change(day: day, kind: kind, title: title, words: words, path: entry.path) : nil
      }
      let contract = entry.contract
      if let day = contract.withdrawnOn {
        return [change(day, "withdrawn", words["feed.withdrawn"])].compactMap(\.self)
      }
      var changes = [contract.signedOn.flatMap { change($0, "signed", words["feed.signed"]) }]
      changes += contract.renewals.map { change($0.on, "renewed", words["contract.renewed"]) }
      changes += contract.amendments.map {
        change($0.signedOn, "amended", words["contract.amended"])
      }
      changes += contract.determinations.map { change($0.on, "void", words["feed.void"]) }
      changes += contract.determinations.compactMap(\.setAsideOn).map {
        change($0, "set-aside", words["feed.set-aside"])
      }
      changes += contract.shownDocuments.map {
        change($0.publishedOn, "document-\($0.document)", words["feed.document"])
      }
      if case .ended(let day) = entry.force {
        changes.append(change(day, "ended", words["feed.ended"]))
      }
      return changes.compactMap(\.self)
    }
      + site.content.breaches.compactMap { breach -> Change? in
        let path = SitePath.breach(breach.number)
        // Of what was taken off the page says no more either.
        let takenOff =
          breach.withdrawnOn.map { ($0, "withdrawn") }
          ?? breach.falseAlarmOn.map { ($0, "false-alarm") }
        if let (day, kind) = takenOff {
          return Change(
            day: day, kind: kind, title: "\(words["breach"]) (\(breach.reference))",
            words: words["feed.\(kind)"], path: path)
        }
        return breach.notices[.english].map { notice in
          Change(
            day: notice.dated, kind: "breach", title: words["breaches"], words: notice.subject,
            path: path)
        }
      }
  }
}
