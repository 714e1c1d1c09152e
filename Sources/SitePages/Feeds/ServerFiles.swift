/// Settings for the servers that may hold the site: headers, the paths of the Open Referral API, and
/// the page for what is not there.
struct ServerFiles {
  /// The path below which the site stands on its server: empty, or `/plan`.
  let base: String

  /// - Parameter site: The site's own address, if it is known.
  init(site: String?) {
    let rest = (site ?? "").split(separator: "://", maxSplits: 1).last ?? ""
    var path = rest.drop { $0 != "/" }
    while path.hasSuffix("/") { path = path.dropLast() }
    base = String(path)
  }

  var files: [SiteFile] {
    [
      SiteFile(at: SiteMap.headers, bytes: Array(headers.utf8)),
      SiteFile(at: SiteMap.nginx, bytes: Array(nginx.utf8)),
      SiteFile(at: SiteMap.apache, bytes: Array(apache.utf8)),
    ]
  }

  /// The folders that programs on other sites may read.
  private static let openFolders = ["data", "oruk"]
  private static let lists = FeedEndpoint.allCases.map(\.rawValue).joined(separator: "|")
  private static let uuid = "[0-9a-fA-F-]+"

  // MARK: Hosts that read `_headers`

  private var headers: String {
    var text = "/*\n"
    for (name, value) in ContentPolicy.headers { text += "  \(name): \(value)\n" }
    for folder in Self.openFolders {
      text += "\n/\(folder)/*\n  Access-Control-Allow-Origin: *\n"
    }
    return text
  }

  // MARK: nginx

  private var nginx: String {
    let path = base.split(separator: ".", omittingEmptySubsequences: false).joined(separator: "\\.")
    let fixed = ContentPolicy.headers.map { "add_header \($0) \"\($1)\" always;\n" }.joined()
    return """
      # For nginx. In the server block of the site, with the folder in the place of /srv/plan:
      #
      #   root /srv/plan;
      #   include /srv/plan/\(SiteMap.nginx.path);

      index index.html;
      error_page 404 \(base)/404.html;
      charset utf-8;
      charset_types text/css text/csv text/plain text/xml application/javascript;
      location ~ \\.csv$ { types { } default_type text/csv; }
      location ~ \\.atom$ { types { } default_type application/atom+xml; }

      \(fixed)
      # Other sites may read the data. A header without a value is not sent.
      set $open_to "";
      if ($uri ~ "^\(path)/(\(Self.openFolders.joined(separator: "|")))(/|$)") { set $open_to "*"; }
      add_header Access-Control-Allow-Origin $open_to always;

      # The paths of the Open Referral API.
      rewrite "^\(path)/oruk/?$" \(base)/oruk/index.json last;
      rewrite "^\(path)/oruk/(\(Self.lists))/?$" \(base)/oruk/$1.json last;
      rewrite "^\(path)/oruk/(\(Self.lists))/(\(Self.uuid))/?$" \(base)/oruk/$1/$2.json last;

      """
  }

  // MARK: Apache

  private var apache: String {
    let fixed = ContentPolicy.headers.map { "  Header always set \($0) \"\($1)\"\n" }.joined()
    return """
      # For Apache 2.4 with mod_headers and mod_rewrite. Copy it to the site's folder as .htaccess,
      # or put it between <Directory /srv/plan> and </Directory>.

      DirectoryIndex index.html
      ErrorDocument 404 \(base)/404.html
      AddDefaultCharset utf-8
      AddCharset utf-8 .css .csv .js .txt .xml
      AddType application/json .json
      AddType text/csv .csv
      AddType application/atom+xml .atom

      <IfModule mod_headers.c>
      \(fixed)\
        # Other sites may read the data.
        SetEnvIf Request_URI "^\(base)/(\(Self.openFolders.joined(separator: "|")))(/|$)" open_to_all
        Header always set Access-Control-Allow-Origin "*" env=open_to_all
      </IfModule>

      # The paths of the Open Referral API.
      <IfModule mod_rewrite.c>
        RewriteEngine On
        # The lists are folders too: only others get a slash at their end.
        DirectorySlash Off
        RewriteOptions AllowNoSlash
        RewriteRule "^oruk/?$" "oruk/index.json" [END]
        RewriteRule "^oruk/(\(Self.lists))/?$" "oruk/$1.json" [END]
        RewriteRule "^oruk/(\(Self.lists))/(\(Self.uuid))/?$" "oruk/$1/$2.json" [END]
        RewriteCond %{REQUEST_FILENAME} -d
        RewriteRule "[^/]$" "%{REQUEST_URI}/" [R=301,END]
      </IfModule>

      """
  }
}
