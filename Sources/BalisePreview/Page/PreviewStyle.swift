/// How the preview's own parts look: in a tree of their own, out of reach of the site's style.
enum PreviewStyle {
  /// The messages, on the overlay and on the page that stands in for a site.
  static let messages = """
    .message{margin:0 0 1rem;padding:.75rem 1rem;border-left:4px solid #e5484d;\
    background:#1f2527;border-radius:0 6px 6px 0;overflow-wrap:anywhere;white-space:pre-wrap;\
    font:14px/1.55 ui-monospace,SFMono-Regular,Menlo,Consolas,"DejaVu Sans Mono",monospace}
    .message .source{margin:.35rem 0;padding:.35rem .5rem;background:#111516;border-radius:4px;\
    overflow-x:auto;white-space:pre;overflow-wrap:normal}
    .message.lesser{border-left:1px solid #6a777b;background:none;color:#c3cccf}
    .message.error+.message.lesser{margin-top:1.75rem}
    .message b{font-weight:600}.message b.error{color:#ff9592}.message .warning{color:#ffca16}
    .message .note{color:#70b8ff}.message .faint{color:#8b979a;font-weight:400}

    """

  /// The overlay and the panel.
  static let parts =
    messages + """
      :host{all:initial;position:fixed;z-index:2147483647;color-scheme:dark}*{box-sizing:border-box}
      .overlay,.pill,.panel{color:#edf1f2;\
      font:15px/1.5 system-ui,-apple-system,"Segoe UI",Roboto,sans-serif}
      [hidden]{display:none!important}
      .overlay,.panel{overscroll-behavior:contain}
      .overlay{position:fixed;inset:0;z-index:2147483647;overflow:auto;padding:4vh 4vw;\
      background:rgb(9 12 13/.82)}
      .sheet{max-width:68rem;margin:0 auto;padding:1.25rem 1.5rem 1rem;background:#15191b;\
      border-top:4px solid #e5484d;border-radius:8px;box-shadow:0 1rem 3rem rgb(0 0 0/.5)}
      .top{display:flex;flex-wrap:wrap;gap:.5rem 1rem;align-items:baseline;margin:0 0 1rem}
      .top h1{margin:0;font-size:1.2rem;line-height:1.3}.top p{margin:0;color:#a9b4b7;flex:1}
      button{font:inherit;color:inherit;cursor:pointer;border:1px solid #4a5659;border-radius:6px;\
      background:#242b2d;padding:.3rem .75rem;min-height:2.25rem}
      button:hover{background:#313a3d}
      button:focus-visible,a:focus-visible,.panel:focus-visible\
      {outline:3px solid #70b8ff;outline-offset:2px}
      .pill{position:fixed;right:.75rem;bottom:.75rem;z-index:2147483646;display:flex;gap:.5rem;\
      align-items:center;padding:.1rem .8rem;border-radius:999px;background:#15191bea;\
      border-color:#6a777b;font-size:13px;min-height:2rem}
      .pill .count{min-width:1.4em;padding:0 .4em;border-radius:999px;background:#ffca16;\
      color:#15191b;font-weight:600;text-align:center}
      .pill.failed{background:#8f1d22;border-color:#ff9592}.pill.lost{background:#4a5659}
      .panel{position:fixed;right:.75rem;bottom:3.25rem;z-index:2147483646;\
      width:min(26rem,calc(100vw - 1.5rem));max-height:min(34rem,calc(100vh - 5rem));\
      overflow:auto;padding:.9rem 1.1rem;background:#15191b;border:1px solid #6a777b;\
      border-radius:10px;box-shadow:0 .5rem 2rem rgb(0 0 0/.4);font-size:14px;\
      overflow-wrap:anywhere}
      .panel h2{margin:.9rem 0 .25rem;font-size:.95rem}.panel h2:first-child{margin-top:0}
      .panel h3{margin:.4rem 0 .1rem;font-size:.85rem;font-weight:500;color:#c3cccf}
      .panel ul{margin:0;padding:0 0 0 1.1rem}.panel li{margin:.1rem 0}.panel p{margin:0}
      .panel a{color:#8ec8ff}.panel code{font-size:.92em}.faint{color:#9aa6a9}
      .panel .message{font-size:12px;padding:.5rem .6rem}
      @media (max-width:40rem){.overlay{padding:0}.top h1{flex:1}.top p{order:3;flex:100%}\
      .sheet{border-radius:0;min-height:100%;\
      padding:1rem}.message{font-size:13px;padding:.6rem .7rem}}
      @media print{.overlay,.pill,.panel{display:none}}

      """
}
