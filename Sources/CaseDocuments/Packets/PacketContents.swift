import CaseDomain

/// The first page of a packet: what it is about, what is in it, what was left out, and how it is checked.
struct PacketContents {
  let order: PacketOrder
  let cases: [PacketCase]
  let district: District
  let day: CivilDate
  /// The head of the journal, as it is printed.
  let head: String

  private var title: String { "Packet about \(order.subject.words)" }

  /// The page, for print.
  var bytes: [UInt8] {
    let page: Markup = """
      <!doctype html>
      <html lang="en">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <title>\(title)</title>
      <style>
      body { font: 1rem/1.5 system-ui, sans-serif; max-width: 60rem; margin: 1rem auto; padding: 0 1rem; }
      table { border-collapse: collapse; width: 100%; }
      th, td { text-align: left; vertical-align: top; padding: .3rem .6rem; border-bottom: 1px solid #777; }
      code { overflow-wrap: anywhere; }
      </style>
      </head>
      <body>
      <main>
      <h1>\(title)</h1>
      <p>\(district.name), \(day.long). \(names)</p>
      <h2>Cases</h2>
      <table>
      <thead><tr><th scope="col">Case</th><th scope="col">What it is</th><th scope="col">Standing</th>\
      <th scope="col">Files</th></tr></thead>
      <tbody>
      \(cases.map(row))
      </tbody>
      </table>
      \(omissions)<h2>How this is checked</h2>
      <p>The folder has the form of RFC 8493. <code>sha256sum --check manifest-sha256.txt</code>, in the folder \
      that holds it, finds what was damaged or exchanged, and <code>tagmanifest-sha256.txt</code> is checked in the \
      same way. Neither tells who wrote the folder; the head of the journal does that.</p>
      <p>Each <code>journal.jsonl</code> has the entries of the district's journal about one case. The hash of an \
      entry vouches for itself and for the whole journal before it; <a href="\(PacketFiles.journalHead)">\
      \(PacketFiles.journalHead)</a> says how it is worked out, and the head to hold the district's journal \
      against: <code>\(head)</code>.</p>
      </main>
      </body>
      </html>

      """
    return page.bytes
  }

  /// Who may have it.
  private var names: Markup { "\(people)\(others)" }

  /// A case about several students is in a packet about one of them.
  private var others: String {
    guard case .student = order.subject else { return "" }
    return
      " A case that is about other students too is in it whole: it is not for a parent as it is."
  }

  private var people: String {
    order.namesPeople
      ? "It names people: give it to nobody else than who may see them."
      : "Names of students, parents and requesters are left out, and notes with them. Nobody read the other texts "
        + "for names: look at the pages before they go to anybody."
  }

  private func row(_ one: PacketCase) -> Markup {
    let reference = one.reference
    var files: [Markup] = [
      "<a href=\"\(PacketFiles.page(reference))\">page</a>",
      "<a href=\"\(PacketFiles.journal(reference))\">journal</a>",
    ]
    files += one.documents.map { document in
      """
      <a href="\(PacketFiles.document(document, of: reference))">document \(document.id)</a>: \
      \(document.role.isEmpty ? "document" : document.role), \(document.addedOn.iso)
      """
    }
    return """
      <tr><th scope="row">\(reference.description)</th><td>\(one.page.title)</td>\
      <td>\(one.page.standing)</td><td>\(files.joined(by: "<br>"))</td></tr>
      """
  }

  private var omissions: Markup {
    let lines = cases.filter { !$0.leftOut.isEmpty }.map { one -> Markup in
      let documents = one.leftOut.map { document in
        "document \(document.id)"
      }
      return "<li>\(one.reference.description): \(documents.joined(separator: "; "))</li>"
    }
    guard !lines.isEmpty else { return "" }
    return """
      <h2>Left out</h2>
      <p>These may name students, parents or requesters. They are in a packet that is asked for with names.</p>
      <ul>
      \(lines)
      </ul>

      """
  }
}
