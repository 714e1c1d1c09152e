internal import Diagnostics
internal import PlanAnalysis
internal import PlanModel

/// Money, staff and people.
extension PlanData {
  func fundingStream(_ stream: FundingStream) -> JSONValue {
    .record([
      "id": .line(stream.id),
      "title": .line(stream.title),
      "funder": .line(stream.funder),
      "kind": .choice(stream.streamKind),
      "recurrent": .isSo(stream.isRecurrent),
      "ends": .date(stream.ends),
      "pooled-members": .lines(stream.pooledMembers),
      "confidence": .choice(stream.confidence),
      "exclusions": .line(stream.exclusions),
    ])
  }

  func spending(_ row: SpendingRow) -> JSONValue {
    .record([
      "year": .year(row.year),
      "stream": .line(row.stream),
      "service": .line(row.service),
      "action": .line(row.action),
      "thrive": .choice(row.thrive),
      "level": .choice(row.level),
      "planned": .pounds(row.planned),
      "actual": .pounds(row.actual),
      "forecast": .pounds(row.forecast),
      "note": .line(row.note),
    ])
  }

  func workforce(_ row: WorkforceRow) -> JSONValue {
    .record([
      "as-at": .date(row.asAt),
      "organisation": .line(row.organisation),
      "service": .line(row.service),
      "role-group": .line(row.roleGroup),
      "funded-wte": .number(row.fundedWTE),
      "in-post-wte": .number(row.inPostWTE),
      "planned-wte": .number(row.plannedWTE),
      "source": .line(row.source),
    ])
  }

  func population(_ line: Population.Line) -> JSONValue {
    let row = line.row
    return .record([
      "year": .count(row.year),
      "area": .line(row.area),
      "age-from": .count(row.ageFrom),
      "age-to": .count(row.ageTo),
      "group": .line(row.group),
      "count": line.people.number.map { .decimal($0) },
      "count-missing": line.people == .suppressed ? .text("suppressed") : nil,
      "source": .line(row.source),
    ])
  }

  func training(_ course: TrainingCourse) -> JSONValue {
    let trained = course.trained.map { published.disclosed.disclose($0.value) }
    let all = course.of.map { published.disclosed.disclose($0.value) }
    return .record([
      "id": .line(course.id),
      "title": .line(course.title),
      "provider": .line(course.provider),
      "audience": .line(course.audience),
      "level": .line(course.level),
      "cost": .line(course.cost),
      "year": .year(course.year),
      "trained": trained?.number.map { .decimal($0) },
      "trained-missing": trained == .suppressed ? .text("suppressed") : nil,
      "of": all?.number.map { .decimal($0) },
      "of-missing": all == .suppressed ? .text("suppressed") : nil,
    ])
  }
}
