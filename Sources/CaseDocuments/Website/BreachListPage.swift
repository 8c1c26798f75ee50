import CaseDomain

/// The list of the notices of breaches, which says so where there are none.
struct BreachListPage {
  let frame: SiteFrame

  var bytes: [UInt8] {
    let (words, path) = (frame.words, SitePath.breaches)
    let breaches = frame.site.content.breaches.sorted {
      ($1.dated, $1.number) < ($0.dated, $0.number)
    }
    let rows = breaches.map { breach -> Markup in
      """
      <tr role="row"><th role="rowheader" scope="row">\(BreachPage(frame: frame, breach: breach).link(from: path))</th>\
      <td role="cell" data-label="\(words["column.date"])">\(words.day(breach.dated))</td></tr>
      """
    }
    let list: Markup =
      rows.isEmpty
      ? "<p class=\"standing current\">\(words["breaches.none"])</p>"
      : """
      <table role="table">
      <caption>\(words["breaches.list"])</caption>
      <thead role="rowgroup"><tr role="row"><th role="columnheader" scope="col">\(words["column.notice"])</th>\
      <th role="columnheader" scope="col">\(words["column.date"])</th></tr></thead>
      <tbody role="rowgroup">
      \(rows)
      </tbody>
      </table>
      """
    return frame.page(path, title: words["breaches"], "<p>\(words["breaches.intro"])</p>\n\(list)")
  }
}
