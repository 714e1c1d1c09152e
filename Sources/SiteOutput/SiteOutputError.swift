/// Why a site cannot be published: the surroundings are at fault, not what anybody wrote.
package enum SiteOutputError: Error, Hashable, Sendable, CustomStringConvertible {
  /// The folder is not one to publish into.
  case refused(output: String, Refusal)
  /// Another build is writing to the folder at this moment.
  case busy(output: String)
  /// The system could not do what was asked of it.
  case failed(path: String, Cause)
  /// The disk has no room for the site: how many bytes are free, and how many it takes.
  case full(path: String, free: Int, needed: Int)
  /// Nothing was published there.
  case noRelease(output: String)
  /// What is there is no site of ours, or has lost its record of itself.
  case noRecord(output: String)
  /// There is no release before the published one.
  case noPrevious(output: String)
  /// The release before the published one is not whole any more.
  case damaged(output: String)

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
    case isNotEmpty(String)
    case holdsRepository
    case hasNoParent
  }

  /// What the system found impossible.
  package enum Cause: Hashable, Sendable {
    case noSpace
    case brokenDisk
    case noPermission
    case readOnly
    case missing
    case inTheWay
    case nameTooLong
    case tooLarge
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
    case .full(let path, let free, let needed):
      "\(path) cannot be written: the disk is full. The site takes \(needed.inMegabytes), and "
        + "\(free.inMegabytes) are free. What was published before is untouched."
    case .noRelease(let output):
      "Nothing has been published to \(output)."
    case .noRecord(let output):
      "\(output) is not a folder that ltp published, or its release.json is missing or damaged."
    case .noPrevious(let output):
      "There is no release before the one in \(output). Only one that was replaced can be put back."
    case .damaged(let output):
      "The release before the one in \(output) has been changed since. It was left where it is."
    }
  }
}

extension SiteOutputError.Refusal {
  /// What is wrong with the folder; follows a colon.
  package var words: String {
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
    case .isNotEmpty(let name):
      "it holds files already, such as \(name). Nothing is ever written over, so name a new or an "
        + "empty folder."
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
    case .brokenDisk: "what was written could not be read back."
    case .noPermission: "you are not allowed to write there."
    case .readOnly: "the disk can only be read."
    case .missing: "the folder it lies in is gone."
    case .inTheWay: "something else of that name is in the way."
    case .nameTooLong: "the name is too long."
    case .tooLarge: "files may not be as large here."
    case .tooManyOpenFiles: "too many files are open on this computer."
    case .other(let number): "the system gave error number \(number)."
    }
  }
}

extension Int {
  /// A number of bytes for people: `3.2 MB`.
  fileprivate var inMegabytes: String {
    let tenths = (self + 50_000) / 100_000
    return "\(tenths / 10).\(tenths % 10) MB"
  }
}
