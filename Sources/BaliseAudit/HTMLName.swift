/// The name of an element or an attribute, in any case: a fingerprint, so that names are told apart
/// without a text for each. Two names with one fingerprint could only be written on purpose, and
/// would only mislead the audit of the page they stand in.
package struct HTMLName: Hashable, Sendable {
  private let code: UInt64

  init(_ bytes: Span<UInt8>) {
    var hash = Self.seed
    for index in bytes.indices { hash = Self.add(bytes[index], to: hash) }
    code = hash
  }

  init(_ text: String) { self.init(text.utf8.span) }

  private static let seed: UInt64 = 0xcbf2_9ce4_8422_2325

  private static func add(_ byte: UInt8, to hash: UInt64) -> UInt64 {
    let isCapital = byte >= 0x41 && byte <= 0x5A
    return (hash ^ UInt64(isCapital ? byte | 0x20 : byte)) &* 0x100_0000_01b3
  }
}

/// The elements that rules ask for by name.
extension HTMLName {
  static let a = HTMLName("a")
  static let area = HTMLName("area")
  static let article = HTMLName("article")
  static let aside = HTMLName("aside")
  static let audio = HTMLName("audio")
  static let base = HTMLName("base")
  static let body = HTMLName("body")
  static let button = HTMLName("button")
  static let caption = HTMLName("caption")
  static let colgroup = HTMLName("colgroup")
  static let dd = HTMLName("dd")
  static let div = HTMLName("div")
  static let dl = HTMLName("dl")
  static let dt = HTMLName("dt")
  static let embed = HTMLName("embed")
  static let fieldset = HTMLName("fieldset")
  static let footer = HTMLName("footer")
  static let form = HTMLName("form")
  static let frame = HTMLName("frame")
  static let head = HTMLName("head")
  static let header = HTMLName("header")
  static let html = HTMLName("html")
  static let iframe = HTMLName("iframe")
  static let img = HTMLName("img")
  static let input = HTMLName("input")
  static let label = HTMLName("label")
  static let legend = HTMLName("legend")
  static let li = HTMLName("li")
  static let link = HTMLName("link")
  static let main = HTMLName("main")
  static let math = HTMLName("math")
  static let menu = HTMLName("menu")
  static let meta = HTMLName("meta")
  static let meter = HTMLName("meter")
  static let nav = HTMLName("nav")
  static let noscript = HTMLName("noscript")
  static let object = HTMLName("object")
  static let ol = HTMLName("ol")
  static let optgroup = HTMLName("optgroup")
  static let option = HTMLName("option")
  static let output = HTMLName("output")
  static let p = HTMLName("p")
  static let progress = HTMLName("progress")
  static let script = HTMLName("script")
  static let section = HTMLName("section")
  static let select = HTMLName("select")
  static let source = HTMLName("source")
  static let style = HTMLName("style")
  static let summary = HTMLName("summary")
  static let svg = HTMLName("svg")
  static let table = HTMLName("table")
  static let tbody = HTMLName("tbody")
  static let td = HTMLName("td")
  static let template = HTMLName("template")
  static let textarea = HTMLName("textarea")
  static let tfoot = HTMLName("tfoot")
  static let th = HTMLName("th")
  static let thead = HTMLName("thead")
  static let title = HTMLName("title")
  static let tr = HTMLName("tr")
  static let track = HTMLName("track")
  static let ul = HTMLName("ul")
  static let video = HTMLName("video")
}

/// The attributes that rules ask for by name.
extension HTMLName {
  static let alt = HTMLName("alt")
  static let ariaHidden = HTMLName("aria-hidden")
  static let ariaLabel = HTMLName("aria-label")
  static let ariaLabelledBy = HTMLName("aria-labelledby")
  static let autoplay = HTMLName("autoplay")
  static let content = HTMLName("content")
  static let data = HTMLName("data")
  static let disabled = HTMLName("disabled")
  static let `for` = HTMLName("for")
  static let height = HTMLName("height")
  static let hidden = HTMLName("hidden")
  static let href = HTMLName("href")
  static let httpEquiv = HTMLName("http-equiv")
  static let id = HTMLName("id")
  static let lang = HTMLName("lang")
  static let name = HTMLName("name")
  static let poster = HTMLName("poster")
  static let rel = HTMLName("rel")
  static let role = HTMLName("role")
  static let scope = HTMLName("scope")
  static let src = HTMLName("src")
  static let srcset = HTMLName("srcset")
  static let tabindex = HTMLName("tabindex")
  static let target = HTMLName("target")
  static let type = HTMLName("type")
  static let value = HTMLName("value")
  static let width = HTMLName("width")
}
