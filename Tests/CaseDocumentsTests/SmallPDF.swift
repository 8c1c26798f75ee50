/// A PDF of one page, made by hand.
struct SmallPDF {
  /// The text on the page; a filled square where it is empty.
  var text = ""
  /// Whether its structure is marked.
  var isTagged = false
  /// What stands in its trailer beside the root.
  var trailer = ""

  /// Its bytes, with the table of its objects.
  var bytes: [UInt8] {
    let content = text.isEmpty ? "0 0 50 50 re f" : marked("BT /F1 12 Tf 20 100 Td (\(text)) Tj ET")
    var objects = [
      "<</Type/Catalog/Pages 2 0 R\(isTagged ? "/MarkInfo<</Marked true>>/StructTreeRoot 6 0 R" : "")>>",
      "<</Type/Pages/Kids[3 0 R]/Count 1>>",
      "<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]/Contents 4 0 R/StructParents 0"
        + "/Resources<</Font<</F1 5 0 R>>>>>>",
      "<</Length \(content.utf8.count)>>\nstream\n\(content)\nendstream",
      "<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>",
    ]
    if isTagged {
      objects += [
        "<</Type/StructTreeRoot/K 7 0 R/ParentTree<</Nums[0[7 0 R]]>>>>",
        "<</Type/StructElem/S/P/P 6 0 R/Pg 3 0 R/K 0>>",
      ]
    }
    var file = "%PDF-1.7\n"
    var places: [Int] = []
    for (index, object) in objects.enumerated() {
      places.append(file.utf8.count)
      file += "\(index + 1) 0 obj\n\(object)\nendobj\n"
    }
    let start = file.utf8.count
    file += "xref\n0 \(objects.count + 1)\n0000000000 65535 f \n"
    for place in places {
      file += String(repeating: "0", count: 10 - String(place).count) + "\(place) 00000 n \n"
    }
    file +=
      "trailer\n<</Size \(objects.count + 1)/Root 1 0 R\(trailer)>>\nstartxref\n\(start)\n%%EOF\n"
    return Array(file.utf8)
  }

  private func marked(_ text: String) -> String {
    isTagged ? "/P <</MCID 0>> BDC \(text) EMC" : text
  }
}
