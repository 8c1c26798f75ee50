import CaseDocuments
import CaseDomain
import CaseScreens

/// The manual's page of keys, in Markdown.
enum KeysPage {
  static var text: String {
    get throws {
      let district = try SampleDistrict(today: CivilDate(dayNumber: 0)).district
      let pages = KeyPage.all(in: district)
      return """
        # Keys

        On every screen `?` shows the keys that work there and runs the one you choose, and `:` \
        finds any command by its name. Letters are text while a field has the focus. A key that \
        cannot be used stays listed and says why.

        \(pages.map(section).joined(separator: "\n\n"))

        """
    }
  }

  private static func section(_ page: KeyPage) -> String {
    var lines = ["## \(page.title)"]
    var group = ""
    for row in page.rows {
      if row.group != group {
        group = row.group
        lines += ["", "### \(group)", "", "| keys | word | what it does |", "|---|---|---|"]
      }
      lines.append("| \(cell(row.keys)) | \(cell(row.label)) | \(cell(row.help)) |")
    }
    return lines.joined(separator: "\n")
  }

  private static func cell(_ text: String) -> String {
    text.replacing("|", with: "\\|").replacing("*", with: "\\*")
  }
}
