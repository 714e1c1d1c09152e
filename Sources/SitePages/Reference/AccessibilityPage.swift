private import Diagnostics
private import PlanModel

/// The accessibility statement: it claims what audits found and nothing else.
package struct AccessibilityPage: TemplateModel {
  private let audits: [AuditPart]
  private let feedbackURL: String?
  private let feedbackEmail: String?
  private let lead: Lead
  private let documentHref: String

  package init(_ published: PublishedPlan, at address: SiteAddress) {
    let settings = published.settings
    audits = settings.audits.map(AuditPart.init)
    feedbackURL = settings.site.feedbackURL?.value
    feedbackEmail = settings.site.feedbackEmail?.value ?? settings.lead.email?.value
    lead = settings.lead
    documentHref = address.href(to: SiteMap.document)
  }

  package static let templateFields = TemplateFields<AccessibilityPage>([
    .many("audits") { $0.audits },
    .flag("is-audited") { !$0.audits.isEmpty },
    .maybe("feedback-url") { $0.feedbackURL },
    .maybe("feedback-email") { $0.feedbackEmail },
    .maybe("phone") { $0.lead.phone?.value.inWords },
    .maybe("phone-href") { $0.lead.phone.map { "tel:\($0.value.dialled)" } },
    .text("document-href") { $0.documentHref },
  ])
}

/// A test that somebody made of the site.
package struct AuditPart: TemplateModel {
  private let audit: AccessibilityAudit

  fileprivate init(_ audit: AccessibilityAudit) {
    self.audit = audit
  }

  package static let templateFields = TemplateFields<AuditPart>([
    .text("date") { $0.audit.date.value.inWords },
    .text("by") { $0.audit.by.value },
    .text("method") { $0.audit.method.value },
    .text("result") { $0.audit.result.value },
  ])
}
