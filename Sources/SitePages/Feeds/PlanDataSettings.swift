internal import Diagnostics
internal import PlanAnalysis
internal import PlanModel

/// Whose plan it is, for when, and who answers for it.
extension PlanData {
  func settings(_ settings: PlanSettings) -> JSONValue {
    .record([
      "title": .line(settings.title),
      "kind": .choice(settings.planKind),
      "short-name": .line(settings.shortName),
      "area": area(settings.area),
      "year": .year(settings.year),
      "period": .record(["from": .date(settings.periodFrom), "to": .date(settings.periodTo)]),
      "version": .line(settings.version),
      "state": .choice(settings.state),
      "published-on": .date(settings.publishedOn),
      "next-refresh-due": .date(settings.nextRefreshDue),
      "approvals": .records(settings.approvals, approval),
      "signatories": .records(settings.signatories, signatory),
      "version-log": .records(settings.versionLog, version),
      "lead": lead(settings.lead),
      "ages": .ages(settings.ages),
      "vision": .words(settings.vision),
      "principles": .lines(settings.principles),
      "notice": .line(settings.notice),
      "crisis": .records(settings.crisisLines, crisisLine),
      "disclosure": .choice(settings.disclosure),
      "disclosure-reason": .line(settings.disclosureReason),
      "alignment": .records(settings.alignment, alignment),
      "frameworks": .lines(settings.frameworks),
      "accessibility-audits": .records(settings.audits, audit),
      "languages": .lines(settings.languages),
      "complaints": settings.complaints.map(contact),
      "advocacy": settings.advocacy.map(contact),
      "site": site(settings.site),
      "planned-services": .records(published.directory.planned) {
        service($0, standing: .planned)
      },
    ])
  }

  private func area(_ area: Area) -> JSONValue {
    .record([
      "name": .line(area.name),
      "ons-code": .line(area.onsCode),
      "kind": .choice(area.kind),
      "places": .records(area.places) { .record(["id": .line($0.id), "name": .line($0.name)]) },
    ])
  }

  private func approval(_ approval: Approval) -> JSONValue {
    .record([
      "body": .line(approval.body),
      "role": .line(approval.role),
      "date": .date(approval.date),
      "minutes": .line(approval.minutes),
    ])
  }

  private func signatory(_ signatory: Signatory) -> JSONValue {
    .record([
      "role": .line(signatory.role),
      "organisation": .line(signatory.organisation),
      "date": .date(signatory.date),
    ])
  }

  private func version(_ entry: VersionEntry) -> JSONValue {
    .record([
      "version": .line(entry.version),
      "date": .date(entry.date),
      "author-role": .line(entry.authorRole),
      "change": .line(entry.change),
    ])
  }

  private func lead(_ lead: Lead) -> JSONValue {
    .record([
      "role": .line(lead.role),
      "organisation": .line(lead.organisation),
      "email": .line(lead.email),
      "phone": .phone(lead.phone),
    ])
  }

  private func crisisLine(_ line: CrisisLine) -> JSONValue {
    .record([
      "name": .line(line.name),
      "summary": .line(line.summary),
      "phone": .phone(line.phone),
      "text": .phone(line.text),
      "url": .line(line.url),
      "ages": .ages(line.ages),
      "hours": .line(line.hours),
      "cost": .line(line.cost),
      "checked-on": .date(line.checkedOn),
    ])
  }

  private func contact(_ contact: HelpContact) -> JSONValue {
    .record([
      "name": .line(contact.name),
      "summary": .line(contact.summary),
      "phone": .phone(contact.phone),
      "email": .line(contact.email),
      "url": .line(contact.url),
    ])
  }

  private func alignment(_ other: AlignedDocument) -> JSONValue {
    .record([
      "document": .line(other.document), "url": .line(other.url), "how": .line(other.how),
    ])
  }

  private func audit(_ audit: AccessibilityAudit) -> JSONValue {
    .record([
      "date": .date(audit.date),
      "by": .line(audit.by),
      "method": .line(audit.method),
      "result": .line(audit.result),
    ])
  }

  private func site(_ site: Site) -> JSONValue {
    .record([
      "url": .line(site.url),
      "feedback-url": .line(site.feedbackURL),
      "feedback-email": .line(site.feedbackEmail),
      "organisation": .line(site.organisation),
      "security-contact": .line(site.securityContact),
      "licence": site.licence.map { .record(["name": .line($0.name), "url": .line($0.url)]) },
    ])
  }
}
