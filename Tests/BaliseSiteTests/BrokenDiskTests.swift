import BaliseSite
import BaliseTestSupport
import Foundation
import Testing

/// Disks that are full, locked or odd: the site that stands stays, and what is wrong is said.
@Suite(.serialized) struct BrokenDiskTests {
  private static func plan(pages: Int = 3) throws -> PlanFolder {
    let plan = try PlanFolder([
      "content/site.yaml": "name: Un plan\nlanguages: [fr]\n",
      "content/notes/_collection.yaml": "fields: {title: {}}\n",
    ])
    try grow(plan, to: pages)
    return plan
  }

  private static func grow(_ plan: PlanFolder, to pages: Int) throws {
    for number in 0..<pages {
      try plan.write(
        "content/notes/n\(number).md",
        "---\ntitle: Note \(number) of \(pages)\n---\n" + String(repeating: "Mot. ", count: 2_000))
    }
  }

  /// Builds a small site on a small disk, then a large one, which must fail without a trace.
  private static func expectOldSiteStands(_ options: String, saying words: String) throws {
    let plan = try Self.plan()
    try grow(plan, to: 2)
    let script = """
      set -e
      mkdir disk saved
      mount -t tmpfs -o \(options) tmpfs disk
      "$BALISE" build --lang en --source . --output disk/public
      cp -a disk/public saved/
      mkdir content/more
      cp content/notes/_collection.yaml content/more/
      for n in $(seq 300); do cp content/notes/n0.md content/more/n$n.md; done
      code=0
      "$BALISE" build --lang en --source . --output disk/public || code=$?
      echo "code $code"
      diff -r saved/public disk/public && echo same
      ls -A disk/.public.balise
      rm -r content/more
      "$BALISE" build --lang en --source . --output disk/public && echo again
      diff -r saved/public disk/public && echo same
      """
    let run = try Shell.run(script, in: plan.path, wrapper: ["unshare", "-m"])
    #expect(run.code == 0, "\(run.output)")
    #expect(run.output.contains(words), "\(run.output)")
    #expect(run.output.contains("code 3\nsame\n"), "\(run.output)")
    #expect(run.output.hasSuffix("again\nsame\n"), "\(run.output)")
    #expect(!run.output.contains("\nnext\n"), "\(run.output)")
  }

  @Test(.enabled(if: Shell.canMount, "mounting is not allowed here"))
  func aFullDisk() throws {
    try Self.expectOldSiteStands("size=1m", saying: "No space left on device")
  }

  @Test(.enabled(if: Shell.canMount, "mounting is not allowed here"))
  func noInodesLeft() throws {
    try Self.expectOldSiteStands("size=64m,nr_inodes=60", saying: "No space left on device")
  }

  @Test func aFileThatMayNotGrowFurther() throws {
    let plan = try Self.plan()
    #expect(try plan.build().isPublished)
    let before = try FolderState(plan.output)
    try plan.write(
      "content/notes/n0.md", "---\ntitle: N\n---\n" + String(repeating: "Mot. ", count: 100_000))
    let run = try Shell.run(
      "trap '' XFSZ; ulimit -f 100; \"$BALISE\" build --lang en --source .", in: plan.path)
    #expect(run.code == 3 || run.code == 2, "\(run.output)")
    #expect(run.output.contains("File too large"), "\(run.output)")
    #expect(try FolderState(plan.output).changes(since: before) == [])
  }

  @Test(.enabled(if: Shell.canMount, "mounting is not allowed here"))
  func aDiskThatIsReadOnly() throws {
    let plan = try Self.plan()
    let script = """
      set -e
      mkdir disk
      mount -t tmpfs tmpfs disk
      "$BALISE" build --source . --output disk/public >/dev/null
      cp -a disk/public saved
      mount -o remount,ro disk
      echo "Autre." >> content/notes/n0.md
      "$BALISE" build --lang en --source . --output disk/public || echo "code $?"
      diff -r saved disk/public && echo same
      """
    let run = try Shell.run(script, in: plan.path, wrapper: ["unshare", "-m"])
    #expect(run.output.contains("Read-only file system"), "\(run.output)")
    #expect(run.output.hasSuffix("code 3\nsame\n"), "\(run.output)")
  }

  @Test(.enabled(if: Shell.canBeNobody, "no other user can be taken here"))
  func aFolderWithoutWritePermission() throws {
    let plan = try Self.plan()
    let script = """
      mkdir -p site/public
      chmod 755 site site/public
      \(Shell.nobody.joined(separator: " ")) "$BALISE" build --lang en --source . --output site/public
      echo "code $?"
      ls -A site
      """
    let run = try Shell.run(script, in: plan.path)
    #expect(run.output.contains("Permission denied"), "\(run.output)")
    #expect(run.output.hasSuffix("code 3\npublic\n"), "\(run.output)")
  }

  @Test(.enabled(if: Shell.canBeNobody, "no other user can be taken here"))
  func filesThatMayNotBeRead() throws {
    let plan = try Self.plan()
    for name in ["content/notes/n0.md", "content/secret"] {
      if name == "content/secret" { try plan.write(name + "/a.png", "x") }
      let script = """
        chmod 000 \(name)
        \(Shell.nobody.joined(separator: " ")) "$BALISE" check --lang en --source .
        echo "code $?"
        chmod 755 \(name)
        """
      let run = try Shell.run(script, in: plan.path)
      #expect(run.output.contains("cannot read"), "\(run.output)")
      #expect(run.output.contains("\(name): Permission denied"), "\(run.output)")
      #expect(run.output.hasSuffix("code 3\n"), "\(run.output)")
    }
  }

  @Test(.enabled(if: Shell.canMount, "mounting is not allowed here"))
  func anOutputThatIsAMountPoint() throws {
    let plan = try Self.plan()
    let script = """
      mkdir public
      mount -t tmpfs tmpfs public
      "$BALISE" build --lang en --source .
      echo "code $?"
      ls -A public
      """
    let run = try Shell.run(script, in: plan.path, wrapper: ["unshare", "-m"])
    #expect(run.output.contains("mount point"), "\(run.output)")
    #expect(run.output.hasSuffix("code 3\n"), "\(run.output)")
  }

  @Test func anOutputThatIsALink() throws {
    let plan = try Self.plan()
    try plan.write("elsewhere/letter.txt", "Cher journal")
    try plan.link("public", to: "elsewhere")
    #expect(throws: BuildError.self) { try plan.build() }
    #expect(throws: BuildError.self) { try plan.build(replacing: true) }
    #expect(try plan.text("elsewhere/letter.txt") == "Cher journal")
  }

  @Test func twoProgramsAtOnce() async throws {
    let plan = try Self.plan(pages: 60)
    let path = plan.path
    let codes = try await withThrowingTaskGroup(of: Int32.self) { group in
      for _ in 0..<3 {
        group.addTask { try BaliseProgram.run(["build", "--source", path]).code }
      }
      return try await group.reduce(into: []) { $0.append($1) }
    }
    #expect(codes == [0, 0, 0])
    #expect(try plan.published().files["notes/n59.html"] != nil)
  }

  /// The system's exchange, refused: the site is published by two renames.
  @Test func aFileSystemWithoutExchange() throws {
    let plan = try Self.plan()
    let script = """
      command -v clang >/dev/null || PATH=$PATH:/opt/swift/usr/bin:/usr/local/bin
      command -v clang >/dev/null || { echo "no clang"; exit 0; }
      cat > no.c <<'END'
      #include <errno.h>
      int renameat2(int a, const char *b, int c, const char *d, unsigned e) { errno = EINVAL; return -1; }
      END
      clang -shared -fPIC -o no.so no.c || exit 1
      "$BALISE" build --source . >log 2>&1 || { cat log; exit 1; }
      sed -i 's/Mot/Deux mots/' content/notes/n*.md
      LD_PRELOAD=./no.so "$BALISE" build --source . >log 2>&1 || { cat log; exit 1; }
      grep -q "Deux mots" public/notes/n0.html && echo new
      ls -A .public.balise
      """
    let run = try Shell.run(script, in: plan.path)
    if run.output == "no clang\n" { return }
    #expect(run.code == 0, "\(run.output)")
    #expect(run.output.hasPrefix("new\n"), "\(run.output)")
    // The site before is not left beside.
    #expect(!run.output.split(separator: "\n").contains("old"), "\(run.output)")
  }

  /// Killed between the two renames of such a file system: the next build puts the site back, also one
  /// that fails as soon as it reads the plan.
  @Test(arguments: [
    "title: A\n---\n[x](notes/nulle-part)\n", "title: A\nautre: B\n---\n", "title: [\n---\n",
  ])
  func aSiteLeftBetweenTwoRenamesComesBack(_ mistake: String) throws {
    let plan = try Self.plan()
    #expect(try plan.build().isPublished)
    let site = try FileTree(folder: plan.output)
    try FileManager.default.moveItem(
      atPath: plan.output, toPath: plan.path + "/.public.balise/old")
    try plan.write("content/notes/n0.md", "---\n" + mistake)
    #expect(try !plan.build().isPublished)
    #expect(try FileTree(folder: plan.output) == site)
  }

  /// What the cache beside it knows of the site that was there is no site.
  @Test func aSiteThatWasRemovedIsMadeFromNothing() throws {
    let plan = try Self.plan()
    #expect(try plan.build().isPublished)
    let site = try FileTree(folder: plan.output)
    try FileManager.default.removeItem(atPath: plan.output)
    let again = try plan.build()
    #expect(again.isPublished && !again.isUnchanged && again.filesWritten == again.files)
    #expect(try FileTree(folder: plan.output) == site)
    #expect(try plan.build().isUnchanged)
  }
}
