import Testing

@testable import CaseDomain

@Suite("The headings of a form")
struct ToolHeadingTests {
  @Test(
    "A heading is understood as the field it asks for, or kept with the message",
    arguments: [
      // What Google and Microsoft put there by themselves.
      ("Timestamp", "received"), ("Email Address", "email"), ("Username", "email"), ("Score", nil),
      ("ID", "id"), ("Start time", nil), ("Completion time", "received"), ("Email", "email"),
      ("Name", "requester-name"), ("Last modified time", nil), ("Language", nil),
      // Who asks.
      ("Your name", "requester-name"), ("First and Last Name", "requester-name"),
      ("Requested by", "requester-name"), ("Teacher Name", "requester-name"),
      ("Requestor Title", "role"), ("Position", "role"), ("School/Building", "school"),
      ("Requestor Work Location", "school"),
      // What is asked for.
      ("Which app or website would you like to use?", "name"), ("Website Name", "name"),
      ("Requested Application Name", "name"), ("Name of app or website", "name"),
      ("What tool would you like to use for your class?", "name"), ("App/Website", "name"),
      ("Website", "address"), ("Link", "address"), ("URL", "address"), ("Web address", "address"),
      ("Link to the tool", "address"), ("Requested Application URL", "address"),
      ("What is the product's website?", "address"), ("Web site", "address"),
      // What for, by whom, at what cost.
      ("What would you use it for?", "purpose"), ("What will the app be used for?", "purpose"),
      ("What will you use the tool for?", "purpose"),
      ("How will you use it with students?", "purpose"), ("Instructional purpose", "purpose"),
      ("Why do you need the tool?", "purpose"), ("Website Description", "purpose"),
      ("Why does the child's IEP need it?", "purpose"),
      ("What grades will use the tool?", "grades"), ("Does it cost anything?", "cost"),
      ("Funding source", "cost"), ("Vendor", "maker"), ("Publisher or developer", "maker"),
      // What the law asks.
      ("What student data does it collect?", "other-data"),
      ("How will student data be used?", "other-data"),
      ("Is student data shared with the software vendor?", "other-data"),
      ("Is it for an IEP or 504 plan?", "plan"),
      ("Vendor Technical Contact Name", nil), ("Anything else?", nil),
    ] as [(String, String?)])
  func field(heading: String, field: String?) {
    #expect(ToolHeading.field(of: heading) == field, "\(heading)")
  }
}
