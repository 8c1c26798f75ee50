extension Template {
  /// The templates that come with the program, by kind and language.
  static let files: [String: [UInt8]] = [
    "breach-correction.en": PackageResources.breach_correction_en_mustache,
    "deletion-again.en": PackageResources.deletion_again_en_mustache,
    "deletion-answer.en": PackageResources.deletion_answer_en_mustache,
    "deletion-certificate.en": PackageResources.deletion_certificate_en_mustache,
    "deletion-follow-up.en": PackageResources.deletion_follow_up_en_mustache,
    "deletion-refusal.en": PackageResources.deletion_refusal_en_mustache,
    "deletion-request.en": PackageResources.deletion_request_en_mustache,
    "exemption-agreement.en": PackageResources.exemption_agreement_en_mustache,
    "exemption-evidence.en": PackageResources.exemption_evidence_en_mustache,
    "family-breach-notice.en": PackageResources.family_breach_notice_en_mustache,
    "later-breach-notice.en": PackageResources.later_breach_notice_en_mustache,
    "notice-to-amend.en": PackageResources.notice_to_amend_en_mustache,
    "void-determination.en": PackageResources.void_determination_en_mustache,
    "website-breach-notice.en": PackageResources.website_breach_notice_en_mustache,
  ]
}
