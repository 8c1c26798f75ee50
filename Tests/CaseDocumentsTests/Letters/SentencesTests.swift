import Testing

@testable import CaseDocuments

@Suite("Sentences of a letter")
struct SentencesTests {
  @Test(
    "A mark ends a sentence where the next word begins one",
    arguments: [
      ("We found it. We told you. Call us!", 3),
      ("Was it seen? Nobody knows (yet). “Call us.” We listen.", 4),
      ("The law is C.G.S. § 10-234dd. It asks us to write.", 2),
      ("See Conn. Gen. Stat. § 10-234dd and P.A. 16-189 for it.", 1),
      ("We heard of it on Nov. 5 and wrote on Dec. 1, 2026. Please read on.", 2),
      ("It came in Nov. We wrote at once.", 2),
      ("Some tools (e.g. Quizlet) are used, i.e. by teachers.", 1),
      ("The U.S. Department of Education helps.", 1),
      ("The company left the U.S. We do not know when.", 2),
      ("Call Dr. Lee or Ms. J. Park at ext. 5 until 4 p.m. Monday.", 1),
      ("Call until 4 p.m. We are glad to help.", 2),
      ("It is Acme, Inc. of Hartford.", 1),
      ("We use Acme, Inc. It makes games.", 2),
      ("Is it safe? No. We stopped it.", 3),
      ("See item No. 5 of the list.", 1),
      ("Go to example.org. It costs 3.50 a year.", 2),
      ("Wait… nothing came. So we asked.", 2),
    ])
  func ends(text: String, count: Int) {
    #expect(Sentences.of(text).count == count, "\(Sentences.of(text))")
  }

  @Test("Wrapped lines are one sentence, and each paragraph begins another")
  func lines() {
    #expect(
      Sentences.of("A company lost the names\nof children.\n\nWe asked it to stop.\n")
        == ["A company lost the names of children.", "We asked it to stop."])
  }

  @Test("An item of a list is a sentence, with a mark at its end or without")
  func items() {
    let text = """
      You can do this:
      - Change the password that
        your child uses.
      • Call us
      2. Read the notice
      b) Wait
      """
    #expect(
      Sentences.of(text) == [
        "You can do this:", "Change the password that your child uses.", "Call us",
        "Read the notice", "Wait",
      ])
  }

  @Test("Headings and lines of an address are no sentences")
  func headings() {
    let text = """
      Ann Smith
      12 Main Street
      Trumbull, CT 06611

      ## What information was involved

      Your child's name and grade.
      """
    #expect(Sentences.of(text) == ["Your child's name and grade."])
    #expect(Sentences.of("") == [])
  }

  @Test("Words are told from dashes and marks, and keep hyphens and points inside")
  func words() {
    #expect(
      Sentences.words(of: "“We—the district—wrote, under § 10-234dd (b), to one-third & e.g. you.”")
        == [
          "We", "the", "district", "wrote", "under", "10-234dd", "b", "to", "one-third", "e.g",
          "you",
        ])
  }
}
