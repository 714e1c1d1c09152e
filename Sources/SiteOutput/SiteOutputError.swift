/// Why a site cannot be published: the surroundings are at fault, not what anybody wrote.
package enum SiteOutputError: Error, Hashable, Sendable, CustomStringConvertible {
  /// The folder is not one to publish into.
  case refused(output: String, Refusal)
  /// Another build is writing to the folder at this moment.
  case busy(output: String)
  /// The system could not do what was asked of it.
  case failed(path: String, Cause)

  /// What makes a folder unfit for a site.
  package enum Refusal: Hashable, Sendable {
    case isSource(String)
    case holdsSource(String)
    case liesInSource(String)
    case holdsHome
    case isFileSystem
    case isLink
    case isNotFolder
    case holdsOtherFiles(String)
    case holdsRepository
    case hasNoParent
  }

  /// What the system found impossible.
  package enum Cause: Hashable, Sendable {
    case noSpace
    case noPermission
    case readOnly
    case missing
    case inTheWay
    case nameTooLong
    case tooManyOpenFiles
    case other(Int)
  }

  package var description: String {
    switch self {
    case .refused(let output, let refusal):
      "The site cannot be published to \(output): \(refusal.words)"
    case .busy(let output):
      "Another build is publishing to \(output) at this moment. Wait until it has ended."
    case .failed(let path, let cause):
      "\(path) cannot be written: \(cause.words) What was published before is untouched."
    }
  }
}

extension SiteOutputError.Refusal {
  fileprivate var words: String {
    switch self {
    case .isSource(let folder): "it is \(folder), which the site is made from."
    case .holdsSource(let folder): "\(folder), which the site is made from, lies in it."
    case .liesInSource(let folder): "it lies in \(folder), which the site is made from."
    case .holdsHome: "it is or holds your home folder."
    case .isFileSystem: "it is the root of a file system, and cannot be replaced as a whole."
    case .isLink: "it is a link. Name the folder that it leads to."
    case .isNotFolder: "it is a file."
    case .holdsOtherFiles(let name):
      "it holds files that are not a site made by ltp, such as \(name). Publishing replaces the "
        + "whole folder, so name a new or an empty one."
    case .holdsRepository:
      "it holds a Git repository, which publishing would delete. Publish to another folder and copy "
        + "from there."
    case .hasNoParent: "the folder it would lie in does not exist."
    }
  }
}

extension SiteOutputError.Cause {
  fileprivate var words: String {
    switch self {
    case .noSpace: "the disk is full, or your share of it."
    case .noPermission: "you are not allowed to write there."
    case .readOnly: "the disk can only be read."
    case .missing: "the folder it lies in is gone."
    case .inTheWay: "something else of that name is in the way."
    case .nameTooLong: "the name is too long."
    case .tooManyOpenFiles: "too many files are open on this computer."
    case .other(let number): "the system gave error number \(number)."
    }
  }
}
