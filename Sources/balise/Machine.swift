import BaliseSite
import BaliseText
import Glibc

/// What only the command line may ask of the machine: its cores, its clock, its environment.
enum Machine {
  /// Processors that may be used.
  static var cores: Int { max(1, Int(sysconf(Int32(_SC_NPROCESSORS_ONLN)))) }

  /// Today's date, `YYYY-MM-DD`, in local time.
  static var today: String {
    var now = time(nil)
    var parts = unsafe tm()
    guard unsafe localtime_r(&now, &parts) != nil else { return "1970-01-01" }
    func two(_ number: Int32) -> String { number < 10 ? "0\(number)" : "\(number)" }
    return unsafe "\(parts.tm_year + 1900)-\(two(parts.tm_mon + 1))-\(two(parts.tm_mday))"
  }

  /// The language of the person, from the locale (`LC_ALL`, `LC_MESSAGES`, `LANG`, in that order): English
  /// for `C` and `POSIX`, as with every program; nil where there is no locale.
  static var language: InterfaceLanguage? {
    for name in ["LC_ALL", "LC_MESSAGES", "LANG"] {
      if let value = variable(name), !value.isEmpty { return value.hasPrefix("fr") ? .fr : .en }
    }
    return nil
  }

  /// True when standard error is a terminal that may be written to in colour (https://no-color.org).
  static var isColourTerminal: Bool {
    isTerminal && (variable("NO_COLOR") ?? "").isEmpty && variable("TERM") != "dumb"
  }

  /// True when a person watches standard error.
  static var isTerminal: Bool { isatty(STDERR_FILENO) == 1 }

  /// The folder for what does not last (`TMPDIR`).
  static var temporary: String {
    let folder = Paths.clean(variable("TMPDIR") ?? "")
    return folder.isEmpty ? "/tmp" : folder
  }

  /// The program of libvips that makes pictures smaller; nil where the machine has none.
  static var pictureMaker: PictureMaker? {
    for folder in (variable("PATH") ?? "/usr/bin").split(separator: ":")
    where folder.hasPrefix("/") {
      if let maker = PictureMaker(program: folder + "/vipsthumbnail") { return maker }
    }
    return nil
  }

  private static func variable(_ name: String) -> String? {
    guard let value = unsafe getenv(name) else { return nil }
    return unsafe String(cString: value)
  }
}
