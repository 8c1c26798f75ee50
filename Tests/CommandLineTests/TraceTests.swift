import Testing

@Suite("The trace of SQL")
struct TraceTests {
  @Test("Every statement is told with its time and without its values, where that is asked for")
  func trace() throws {
    let district = try TemporaryDistrict()
    // In a process of its own: what is asked for holds until the program ends.
    func add(_ name: String, tracing: [String: String]) throws -> String {
      let variables = tracing.merging(["DOCKET_CASEBOOK": district.casebook]) { $1 }
      return try Program.run(
        "contractor", "add", "--name", name, "--actor", "pat", variables: variables
      ).err
    }
    #expect(try add("Wren Software", tracing: [:]) == "")
    let told = try add("Heron Books", tracing: ["DOCKET_TRACE_SQL": "1"])
    let lines = told.split(separator: "\n")
    let form = /[0-9]+ ms  \S.*/
    #expect(lines.allSatisfy { $0.wholeMatch(of: form) != nil })
    for statement in ["PRAGMA synchronous = EXTRA", "INSERT INTO contractor (", "COMMIT"] {
      #expect(lines.contains { $0.contains("ms  \(statement)") }, "\(statement)")
    }
    #expect(!told.contains("Heron"))
  }
}
