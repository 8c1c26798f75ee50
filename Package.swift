// swift-tools-version: 6.2

import PackageDescription

let settings: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .treatAllWarnings(as: .error),
]

let package = Package(
  name: "docket",
  products: [
    .executable(name: "docket", targets: ["docket"]),
    // Loaded into the program by the crash test, never linked into anything.
    .library(name: "FileFaults", type: .dynamic, targets: ["FileFaults"]),
  ],
  dependencies: [
    .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/apple/swift-crypto", from: "3.12.3"),
    .package(url: "https://github.com/hummingbird-project/swift-mustache", from: "2.1.1"),
  ],
  targets: [
    .executableTarget(name: "docket", dependencies: ["CommandLine"], swiftSettings: settings),
    .target(
      name: "CommandLine",
      dependencies: [
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
        "CaseScreens", "TerminalDriver", "CaseDocuments", "CaseStore", "CaseDomain", "Files",
        "PlainText",
      ],
      swiftSettings: settings),
    .target(
      name: "CaseScreens", dependencies: ["TerminalKit", "CaseDomain"], swiftSettings: settings),
    .target(
      name: "TerminalDriver", dependencies: ["CTerminal", "TerminalKit"], swiftSettings: settings),
    .target(name: "TerminalKit", dependencies: ["PlainText"], swiftSettings: settings),
    .target(
      name: "CaseDocuments",
      dependencies: [
        "CaseDomain", "CZip", "Files", "PlainText",
        .product(name: "Crypto", package: "swift-crypto"),
        .product(name: "Mustache", package: "swift-mustache"),
      ],
      resources: [
        .embedInCode("../../Resources/Policies/connecticut.json"),
        .embedInCode("../../Resources/Policies/trumbull.json"),
        .embedInCode("../../Resources/Policies/bristol.json"),
        .embedInCode("../../Resources/Calendar/appointed-days.json"),
        .embedInCode("../../Resources/Sample/district.json"),
        .embedInCode("../../Resources/Languages/en.json"),
        .embedInCode("../../Resources/Languages/es.json"),
        .embedInCode("../../Resources/Languages/pt.json"),
        .embedInCode("../../Resources/Templates/en/annual-notice.en.mustache"),
        .embedInCode("../../Resources/Templates/en/breach-correction.en.mustache"),
        .embedInCode("../../Resources/Templates/en/deletion-again.en.mustache"),
        .embedInCode("../../Resources/Templates/en/deletion-answer.en.mustache"),
        .embedInCode("../../Resources/Templates/en/deletion-certificate.en.mustache"),
        .embedInCode("../../Resources/Templates/en/deletion-follow-up.en.mustache"),
        .embedInCode("../../Resources/Templates/en/deletion-refusal.en.mustache"),
        .embedInCode("../../Resources/Templates/en/deletion-request.en.mustache"),
        .embedInCode("../../Resources/Templates/en/exemption-agreement.en.mustache"),
        .embedInCode("../../Resources/Templates/en/exemption-evidence.en.mustache"),
        .embedInCode("../../Resources/Templates/en/family-breach-notice.en.mustache"),
        .embedInCode("../../Resources/Templates/en/later-breach-notice.en.mustache"),
        .embedInCode("../../Resources/Templates/en/notice-to-amend.en.mustache"),
        .embedInCode("../../Resources/Templates/en/request-acknowledgment.en.mustache"),
        .embedInCode("../../Resources/Templates/en/request-decision.en.mustache"),
        .embedInCode("../../Resources/Templates/en/request-denial.en.mustache"),
        .embedInCode("../../Resources/Templates/en/request-grant.en.mustache"),
        .embedInCode("../../Resources/Templates/en/request-hearing.en.mustache"),
        .embedInCode("../../Resources/Templates/en/tool-decision.en.mustache"),
        .embedInCode("../../Resources/Templates/en/void-determination.en.mustache"),
        .embedInCode("../../Resources/Templates/en/website-breach-notice.en.mustache"),
        .embedInCode("../../Resources/Templates/es/annual-notice.es.mustache"),
        .embedInCode("../../Resources/Templates/es/breach-correction.es.mustache"),
        .embedInCode("../../Resources/Templates/es/deletion-answer.es.mustache"),
        .embedInCode("../../Resources/Templates/es/deletion-refusal.es.mustache"),
        .embedInCode("../../Resources/Templates/es/exemption-agreement.es.mustache"),
        .embedInCode("../../Resources/Templates/es/exemption-evidence.es.mustache"),
        .embedInCode("../../Resources/Templates/es/family-breach-notice.es.mustache"),
        .embedInCode("../../Resources/Templates/es/later-breach-notice.es.mustache"),
        .embedInCode("../../Resources/Templates/es/request-acknowledgment.es.mustache"),
        .embedInCode("../../Resources/Templates/es/request-decision.es.mustache"),
        .embedInCode("../../Resources/Templates/es/request-denial.es.mustache"),
        .embedInCode("../../Resources/Templates/es/request-grant.es.mustache"),
        .embedInCode("../../Resources/Templates/es/request-hearing.es.mustache"),
        .embedInCode("../../Resources/Templates/es/website-breach-notice.es.mustache"),
        .embedInCode("../../Resources/Templates/pt/annual-notice.pt.mustache"),
        .embedInCode("../../Resources/Templates/pt/breach-correction.pt.mustache"),
        .embedInCode("../../Resources/Templates/pt/deletion-answer.pt.mustache"),
        .embedInCode("../../Resources/Templates/pt/deletion-refusal.pt.mustache"),
        .embedInCode("../../Resources/Templates/pt/exemption-agreement.pt.mustache"),
        .embedInCode("../../Resources/Templates/pt/exemption-evidence.pt.mustache"),
        .embedInCode("../../Resources/Templates/pt/family-breach-notice.pt.mustache"),
        .embedInCode("../../Resources/Templates/pt/later-breach-notice.pt.mustache"),
        .embedInCode("../../Resources/Templates/pt/request-acknowledgment.pt.mustache"),
        .embedInCode("../../Resources/Templates/pt/request-decision.pt.mustache"),
        .embedInCode("../../Resources/Templates/pt/request-denial.pt.mustache"),
        .embedInCode("../../Resources/Templates/pt/request-grant.pt.mustache"),
        .embedInCode("../../Resources/Templates/pt/request-hearing.pt.mustache"),
        .embedInCode("../../Resources/Templates/pt/website-breach-notice.pt.mustache"),
      ],
      swiftSettings: settings),
    .target(
      name: "CaseStore",
      dependencies: [
        "CaseDomain", "Files",
        .product(name: "GRDB", package: "GRDB.swift"),
        .product(name: "GRDBSQLite", package: "GRDB.swift"),
        .product(name: "Crypto", package: "swift-crypto"),
      ],
      resources: [
        .embedInCode("Schema/schema-001.sql"), .embedInCode("Schema/schema-002.sql"),
        .embedInCode("Schema/schema-003.sql"), .embedInCode("Schema/schema-004.sql"),
        .embedInCode("Schema/schema-005.sql"), .embedInCode("Schema/schema-006.sql"),
        .embedInCode("Schema/schema-007.sql"), .embedInCode("Schema/schema-008.sql"),
        .embedInCode("Schema/schema-009.sql"), .embedInCode("Schema/schema-010.sql"),
      ],
      swiftSettings: settings),
    .target(name: "CaseDomain", swiftSettings: settings),
    .target(name: "Files", swiftSettings: settings),
    .target(name: "PlainText", swiftSettings: settings),
    .systemLibrary(name: "CZip"),
    .target(
      name: "CTerminal",
      cSettings: [.enableWarning("all"), .enableWarning("extra"), .treatAllWarnings(as: .error)],
      linkerSettings: [.linkedLibrary("ncursesw"), .linkedLibrary("tinfo")]),

    .target(
      name: "CaseSeed", dependencies: ["CaseDomain", "CaseStore"], path: "Tests/CaseSeed",
      swiftSettings: settings),
    .target(
      name: "CaseTestSupport",
      dependencies: [
        "CaseDomain", "CaseStore", "CaseScreens", "Files", "TerminalKit",
        .product(name: "GRDB", package: "GRDB.swift"),
      ],
      path: "Tests/CaseTestSupport", exclude: ["Fixtures"], swiftSettings: settings),
    .target(
      name: "FileFaults", path: "Tests/FileFaults",
      cSettings: [.enableWarning("all"), .enableWarning("extra"), .treatAllWarnings(as: .error)]),
    .executableTarget(
      name: "crash-test",
      dependencies: ["CaseDomain", "CaseStore", "CaseTestSupport", "Files"],
      path: "Tests/CrashTest", swiftSettings: settings),
    .testTarget(name: "CaseDomainTests", dependencies: ["CaseDomain"], swiftSettings: settings),
    .testTarget(name: "FilesTests", dependencies: ["Files"], swiftSettings: settings),
    .testTarget(name: "PlainTextTests", dependencies: ["PlainText"], swiftSettings: settings),
    .testTarget(
      name: "TerminalKitTests", dependencies: ["TerminalKit"], swiftSettings: settings),
    .testTarget(
      name: "CaseStoreTests",
      dependencies: ["CaseSeed", "CaseStore", "CaseTestSupport", "Files", "crash-test"],
      swiftSettings: settings),
    .testTarget(
      name: "CaseDocumentsTests",
      dependencies: ["CZip", "CaseDocuments", "CaseStore", "CaseTestSupport", "Files"],
      swiftSettings: settings),
    .testTarget(
      name: "CaseScreensTests", dependencies: ["CaseScreens", "CaseTestSupport"],
      exclude: ["Goldens"], swiftSettings: settings),
    .testTarget(
      name: "CommandLineTests",
      dependencies: [
        "CommandLine", "CaseDocuments", "CaseDomain", "CaseScreens", "CaseStore", "CaseTestSupport",
        "Files", "TerminalKit", "docket", "crash-test",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      exclude: ["Plays/counsel.md", "Plays/year.md"], swiftSettings: settings),
    .testTarget(
      name: "TerminalDriverTests", dependencies: ["TerminalDriver", "TerminalKit", "CTerminal"],
      swiftSettings: settings),
    .executableTarget(
      name: "terminal-probe", dependencies: ["TerminalDriver", "TerminalKit"],
      path: "Tests/TerminalProbe", swiftSettings: settings),
    .testTarget(
      name: "TerminalTests", dependencies: ["docket", "terminal-probe"], swiftSettings: settings),
    .executableTarget(
      name: "docket-bench",
      dependencies: [
        "CaseDomain", "CaseDocuments", "CaseScreens", "CaseSeed", "CaseStore", "Files",
        "TerminalKit",
      ],
      path: "Tests/DocketBench", swiftSettings: settings),
    .testTarget(
      name: "ArchitectureTests", dependencies: ["CaseDomain"], swiftSettings: settings),
  ]
)
