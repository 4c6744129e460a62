/** A configuration that explains itself; every key that is not told has a line to be uncommented. */
export const TEMPLATE = `# The configuration of nutgraf, the news digest for the command line.
# A line that begins with "#" is a comment; take the "#" away to set what it says.
# "nutgraf feeds add https://example.org" finds a site's feed and adds it here.

# What no entry of any feed may have. A filter is words that stand together, whatever their case:
# "bank*" is any ending, and "title:", "summary:", "category:" or "author:" look at that field only.
# "theme:", "company:", "person:" and "place:" drop the articles that are about these.
# mute = ["horoscope", "title:live blog", "theme:sport"]

# What you care for: how many times the sources of a story count that is about it. Words are as in filters, anywhere in an
# article; "title:", "company:", "person:", "place:" and "theme:" ask for these. Below 1 moves a story down.
[interests]
# "interest rates" = 3
# "company:Orrin Bank" = 5
# "theme:culture" = 0.3

# What "nutgraf" does with these feeds unless the command line says otherwise.
[digest]
# since = "last-run"       # what no digest has shown yet; or 24h, 3d, 2w, a date (24h unless told)
# stories = 10
# bullets = 5
# format = "terminal"      # terminal, text, json, ndjson, markdown, html
# width = 80

# Where digests go instead of standard output: as many as you like, each under a line [[delivery]]. One that fails holds up no
# other, and gets its digest at the next run. A digest without news is not delivered, unless empty = true. Paths and subjects
# may have parts of the date: %Y %m %d %H %M %A %a %B %b. "nutgraf --no-delivery" prints, and so do --format and --output.
# [[delivery]]
# stdout = true
# format = "text"
# [[delivery]]
# file = "~/news/%Y-%m-%d.html"            # its format goes by its ending, unless told by format
# [[delivery]]
# mail = ["me@example.org"]                # each gets a mail of its own, as text and HTML
# from = "News <me@example.org>"           # who gets it, unless told
# subject = "News of %A %d %B: {headline}" # {stories} = how many
# host = "smtp.example.org"
# port = 587
# security = "starttls"                    # "tls" from the first byte (port 465), "none" for this computer (port 25)
# login_env = "SMTP_LOGIN"                 # the environment variable that holds user:password
# timeout = 60                             # seconds
# [[delivery]]
# feed = "~/public/digests.xml"            # an Atom feed of the newest digests
# title = "News digest"
# url = "https://me.example/digests.xml"   # where you publish it
# entries = 30
# [[delivery]]
# command = ["/usr/local/bin/on-news", "--json"]  # gets the digest as JSON on its standard input; no shell
# format = "json"
# timeout = 60

# The feeds, each under a line [[feeds]]. "nutgraf feeds check" tries them all.
# [[feeds]]
# url = "https://example.org/feed.xml"
# name = "Example"                         # what it is called in the digest
# group = "Business"                       # its group in lists and in OPML
# theme = "Business"                       # what its items are about, whatever their words
# weight = 2                               # counts as two sources; 0.5 as half of one
# include = ["bank*", "category:economy"]  # only what has one of these
# exclude = ["sponsored"]                  # nothing that has one of these
# private = true                           # it may lie in a private network
# login_env = "EXAMPLE_LOGIN"              # the environment variable that holds user:password
# headers_env = { X-Key = "EXAMPLE_KEY" }  # request headers, each by the variable that holds it
`;

/** Public feeds in English to begin with, for those who ask. */
export const STARTERS = [
  { url: 'https://feeds.bbci.co.uk/news/world/rss.xml', name: 'BBC News', group: 'World' },
  { url: 'https://www.theguardian.com/world/rss', name: 'The Guardian', group: 'World' },
  { url: 'https://www.aljazeera.com/xml/rss/all.xml', name: 'Al Jazeera', group: 'World' },
  { url: 'https://rss.dw.com/rdf/rss-en-all', name: 'Deutsche Welle', group: 'World' },
  { url: 'https://feeds.npr.org/1006/rss.xml', name: 'NPR', group: 'Business' },
  { url: 'https://feeds.bbci.co.uk/news/business/rss.xml', name: 'BBC Business', group: 'Business' },
] as const;
