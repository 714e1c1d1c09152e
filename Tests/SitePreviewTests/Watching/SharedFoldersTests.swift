import Testing

@testable import SitePreview

struct SharedFoldersTests {
  private static let mounts = """
    /dev/sda1 / ext4 rw 0 0
    server:/plans /home/me/plans nfs4 rw 0 0
    tmpfs /home/me/plans/tmp tmpfs rw 0 0
    C:\\134 /mnt/c 9p rw 0 0
    sshfs /home/me/my\\040plans fuse.sshfs rw 0 0
    odd

    """

  @Test(arguments: [
    ("/home/me/content", false), ("/home/me/plans", true), ("/home/me/plans/content", true),
    ("/home/me/plans/tmp/content", false), ("/home/me/plans-2", false), ("/mnt/c/plan", true),
    ("/home/me/my plans/content", true),
  ])
  func `a folder is as shared as the file system it is on`(path: String, isShared: Bool) {
    #expect(SharedFolders.isShared(path, among: Self.mounts) == isShared)
  }
}
