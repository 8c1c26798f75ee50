import CaseDomain
import Foundation

/// The notice of a breach on the website, as the letter for the website says it.
struct BreachPage {
  let frame: SiteFrame
  let breach: PublicBreach

  private var words: SiteWords { frame.words }
  private var path: String { SitePath.breach(breach.number) }

  /// The notice in the page's language, or else in English, or in whichever there is.
  private var notice: (language: Language, notice: PublicBreach.Notice)? {
    ([words.language, .english] + Language.allCases).lazy.compactMap { language in
      breach.notices[language].map { (language, $0) }
    }.first
  }

  private var inItsLanguage: Markup {
    notice.map { $0.language == words.language ? "" : " lang=\"\($0.language.rawValue)\"" } ?? ""
  }

  /// Whether the page says what the notice says, and not only that it was taken off.
  private var saysNotice: Bool {
    notice != nil && breach.withdrawnOn == nil && breach.falseAlarmOn == nil
  }

  /// What the notice is called, with its number, which no other has; of one that was taken off it says
  /// no more than that it is one.
  private var title: String {
    let name =
      saysNotice
      ? notice?.notice.subject ?? ""
      : words[
        breach.withdrawnOn == nil && breach.falseAlarmOn != nil ? "breach.correction" : "breach"]
    return "\(name) (\(breach.reference))"
  }

  /// A link to the page, or to the one that the district made elsewhere.
  func link(from other: String) -> Markup {
    if let elsewhere = breach.elsewhere {
      let name = words["breach.elsewhere", ["date": words.date(elsewhere.on)]]
      return "<a href=\"\(elsewhere.address)\">\(name) (\(breach.reference.description))</a>"
    }
    let language: Markup = saysNotice ? inItsLanguage : ""
    return
      "<a\(language) href=\"\(frame.page(path, from: other))\">\(title)</a>"
  }

  /// The page.
  ///
  /// - Throws: `DocumentProblem` where what is kept of the letter is no page of a letter.
  func bytes() throws(DocumentProblem) -> [UInt8] {
    var body: Markup =
      notice.map { "<p class=\"quiet\">\(words.day($0.notice.dated))</p>\n" } ?? ""
    if let day = breach.withdrawnOn {
      body += "<p>\(words.markup("breach.withdrawn", ["date": words.day(day)]))</p>\n"
      return frame.page(path, title: title, body)
    }
    if let day = breach.falseAlarmOn {
      body += """
        <p class="standing current">\(words.markup("breach.false-alarm", ["date": words.day(day)]))</p>

        """
      return frame.page(path, title: title, body)
    }
    guard let notice else {
      body += "<p>\(words["breach.gone"])</p>\n"
      return frame.page(path, title: title, body)
    }
    if notice.language == .english && words.language != .english {
      body += "<p>\(words["breach.english"])</p>\n"
    }
    if notice.notice.isDraft, !words.isDraft {
      body += "<p class=\"caution\">\(words["draft-translation"])</p>\n"
    }
    body += "<div\(inItsLanguage)>\n\(try content(of: notice.notice.html))\n</div>"
    return frame.page(path, title: title, in: inItsLanguage, body)
  }

  /// What the kept page says below its subject.
  private func content(of html: String) throws(DocumentProblem) -> Markup {
    guard let begin = html.range(of: "</h1>"),
      let end = html.range(of: "</main>", range: begin.upperBound..<html.endIndex)
    else {
      throw DocumentProblem(
        .content,
        "The notice of \(breach.reference) cannot be taken from its letter. Make the letter again.")
    }
    return Markup(made: html[begin.upperBound..<end.lowerBound].trimmed)
  }
}
