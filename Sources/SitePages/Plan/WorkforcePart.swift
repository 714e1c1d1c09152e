private import Diagnostics
private import Frameworks
private import PlanAnalysis
private import PlanModel

/// Who does the work: staff by organisation and role, and the courses that train them.
package struct WorkforcePart: TemplateModel {
  private let placement: Placement
  private let days: [StaffDayPart]
  private let courses: [TrainingPart]
  private let rule: String?

  package init(_ published: PublishedPlan, in placement: Placement) {
    self.placement = placement
    days = Staffing(of: published.plan).days.map { StaffDayPart($0, published, placement) }
    courses = published.records.training.map { TrainingPart($0, published, placement) }
    rule = published.disclosed.ruleInWords
  }

  package static let templateFields = TemplateFields<WorkforcePart>(
    TemplateFields.Field.headings { $0.placement } + [
      .flag("is-empty") { $0.days.isEmpty && $0.courses.isEmpty },
      .flag("has-days") { !$0.days.isEmpty },
      .many("days") { $0.days },
      .many("courses") { $0.courses },
      .flag("has-courses") { !$0.courses.isEmpty },
      .maybe("rule") { $0.rule },
    ]
  )
}

/// The staff of one day: all organisations together, then each.
package struct StaffDayPart: TemplateModel {
  private let date: CalendarDate
  private let employers: [StaffRow]
  private let roles: [EmployerPart]
  private let total: StaffRow

  fileprivate init(_ day: Staffing.Day, _ published: PublishedPlan, _ placement: Placement) {
    let words = published.words
    date = day.date
    total = StaffRow("", day.total, words)
    employers = day.employers.map {
      StaffRow(
        published.title(.organisation, $0.organisation),
        $0.total,
        words,
        href: published.href(.organisation, $0.organisation, from: placement)
      )
    }
    roles = day.employers.map { EmployerPart($0, of: day.date, published, placement) }
  }

  package static let templateFields = TemplateFields<StaffDayPart>([
    .text("anchor") { "staff-\($0.date.iso)" },
    .text("date") { $0.date.inWords },
    .many("employers") { $0.employers },
    .one("total") { $0.total },
    .many("by-role") { $0.roles },
  ])
}

/// The staff of one organisation by role.
package struct EmployerPart: TemplateModel {
  private let anchor: String
  private let title: String
  private let roles: [StaffRow]
  private let total: StaffRow

  fileprivate init(
    _ employer: Staffing.Employer,
    of date: CalendarDate,
    _ published: PublishedPlan,
    _ placement: Placement
  ) {
    anchor = "staff-\(date.iso)-\(employer.organisation)"
    title = published.title(.organisation, employer.organisation)
    total = StaffRow("", employer.total, published.words)
    roles = employer.roles.map { role in
      StaffRow(
        role.title,
        role.numbers,
        published.words,
        services: role.services.map { published.link(.service, $0, from: placement) }
      )
    }
  }

  package static let templateFields = TemplateFields<EmployerPart>([
    .text("anchor") { $0.anchor },
    .text("employer") { $0.title },
    .many("roles") { $0.roles },
    .one("total") { $0.total },
  ])
}

/// Whole-time equivalents of one row of a table.
package struct StaffRow: TemplateModel {
  private let title: String
  private let href: String?
  private let services: [TitledLink]
  private let funded: String
  private let inPost: String
  private let vacant: String
  private let planned: String

  fileprivate init(
    _ title: String,
    _ numbers: StaffingNumbers,
    _ words: Words,
    href: String? = nil,
    services: [TitledLink] = []
  ) {
    func shown(_ number: WholeTimeEquivalents?) -> String {
      number?.inWords ?? words[.notStated]
    }
    self.title = title
    self.href = href
    self.services = services
    funded = shown(numbers.funded)
    inPost = shown(numbers.inPost)
    vacant = shown(numbers.vacant)
    planned = shown(numbers.planned)
  }

  package static let templateFields = TemplateFields<StaffRow>([
    .text("title") { $0.title },
    .maybe("href") { $0.href },
    .many("services") { $0.services },
    .text("funded") { $0.funded },
    .text("in-post") { $0.inPost },
    .text("vacant") { $0.vacant },
    .text("planned") { $0.planned },
  ])
}

/// A course: for whom, at what cost, and how many have taken it.
package struct TrainingPart: TemplateModel {
  private let course: TrainingCourse
  private let provider: TitledLink
  private let level: String?
  private let trained: String?

  fileprivate init(
    _ course: TrainingCourse,
    _ published: PublishedPlan,
    _ placement: Placement
  ) {
    self.course = course
    provider = published.link(.organisation, course.provider.value, from: placement)
    level = course.level.map { published.frameworks.levels[$0.value]?.title ?? $0.value }
    let format = MetricValueFormat(unit: .count, words: published.words)
    let of = course.of.map { format.text(published.disclosed.disclose($0.value)) }
    trained = course.trained.map { people in
      let trained = format.text(published.disclosed.disclose(people.value))
      return of.map { published.words(.trainedOf, ["trained": trained, "of": $0]) } ?? trained
    }
  }

  package static let templateFields = TemplateFields<TrainingPart>([
    .text("anchor") { SiteMap.anchor(.training, $0.course.id.value) },
    .text("title") { $0.course.title.value },
    .one("provider") { $0.provider },
    .maybe("audience") { $0.course.audience?.value },
    .maybe("level") { $0.level },
    .maybe("cost") { $0.course.cost?.value },
    .maybe("year") { $0.course.year?.value.text },
    .maybe("trained") { $0.trained },
  ])
}
