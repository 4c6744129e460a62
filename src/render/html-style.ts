/** Text and what it stands on, in a light and a dark room; a test sees that each pair meets WCAG AA. */
export const PALETTE = {
  light: {
    ink: '#1b1b1a',
    soft: '#5d5a54',
    ground: '#fdfcf8',
    raised: '#f5f1e7',
    line: '#d8d3c6',
    accent: '#96340c',
  },
  dark: {
    ink: '#e6e3dc',
    soft: '#a9a59c',
    ground: '#151617',
    raised: '#212225',
    line: '#3b3c40',
    accent: '#f2a57c',
  },
} as const satisfies Record<string, Readonly<Record<string, `#${string}`>>>;

function variables(colours: Readonly<Record<string, string>>): string {
  return Object.entries(colours)
    .map(([name, colour]) => `--${name}:${colour}`)
    .join(';');
}

/** Lines of about 65 characters, as typographers advise; the contents beside the stories where there is room. */
export const STYLE = `
:root{color-scheme:light dark;${variables(PALETTE.light)};--serif:Charter,'Bitstream Charter','Iowan Old Style','Source Serif 4','Noto Serif',Cambria,Georgia,serif;--sans:system-ui,-apple-system,'Segoe UI',Roboto,'Noto Sans','Helvetica Neue',sans-serif}
@media (prefers-color-scheme:dark){:root{${variables(PALETTE.dark)}}}
*{box-sizing:border-box}
html{-webkit-text-size-adjust:100%;text-size-adjust:100%}
body{margin:0 auto;padding:1.5rem 1.25rem 4rem;max-width:42rem;background:var(--ground);color:var(--ink);font:1.0625rem/1.6 var(--serif);overflow-wrap:break-word}
h1,h2,h3{line-height:1.2;text-wrap:balance;margin:0}
h1{font-size:1.9rem;letter-spacing:-.01em}
h2{font-size:1.6rem;letter-spacing:-.01em}
h3{font-size:1.06rem;margin-top:1.5rem}
article>h1~h2{font-size:1.06rem;margin-top:1.5rem;letter-spacing:0}
p{margin:.6rem 0}
h3+p,article>h2+p{margin-top:.25rem}
b{font-weight:700}
small,.census,.kicker,.next,.names,.name{font-family:var(--sans);font-size:.82rem;line-height:1.5;color:var(--soft)}
a{color:var(--accent);text-decoration-thickness:1px;text-underline-offset:.18em}
a:hover{text-decoration-thickness:2px}
a:focus-visible{outline:2px solid var(--accent);outline-offset:2px;border-radius:2px}
.masthead{padding-bottom:.8rem;border-bottom:4px double var(--ink)}
.masthead .name{margin:0;color:var(--accent);font-weight:700;letter-spacing:.16em;text-transform:uppercase}
.masthead h1{margin:.15rem 0 .2rem;font-size:clamp(1.7rem,6vw,2.5rem)}
.census,.kicker{margin:0}
nav{padding:1.2rem 0 1.4rem}
nav h2,nav h3,article footer h3,.problems h2{margin:0;font:700 .82rem/1.5 var(--sans);letter-spacing:.06em;text-transform:uppercase;color:var(--soft)}
nav h3{margin-top:1.2rem}
nav ol{margin:.3rem 0 0;padding:0;list-style:none;counter-reset:story}
nav ol li{position:relative;padding:.5rem 0 .5rem 1.9rem;border-bottom:1px solid var(--line);line-height:1.35;counter-increment:story}
nav ol li::before{content:counter(story);position:absolute;left:0;color:var(--soft);font-variant-numeric:tabular-nums}
nav ol a{display:block;color:inherit;text-decoration:none}
nav ol a:hover{text-decoration:underline}
.themes{display:flex;flex-wrap:wrap;gap:.4rem;margin:.4rem 0 0;padding:0;list-style:none;font:.82rem/1 var(--sans)}
.themes a{display:block;padding:.45rem .7rem;border:1px solid var(--line);border-radius:1rem;color:inherit;text-decoration:none}
.themes a:hover{border-color:var(--accent)}
.themes span{color:var(--soft)}
article{padding:1.6rem 0 2rem;border-top:1px solid var(--line)}
article[id]{border-top:2px solid var(--ink)}
article[id]:target .kicker{color:var(--accent)}
main>article:first-child{border-top:0}
.kicker{margin-bottom:.3rem}
.bullets{margin:1rem 0;padding:0;list-style:none}
.bullets li{position:relative;margin:.5rem 0;padding-inline-start:1.1rem}
.bullets li::before{content:'';position:absolute;inset-inline-start:0;top:.62em;width:.42em;height:.42em;background:var(--accent)}
.numbers{display:grid;grid-template-columns:repeat(auto-fit,minmax(8.2rem,1fr));gap:0 1.2rem;margin:1.3rem 0;padding:.4rem 1.1rem 1rem;list-style:none;background:var(--raised);border-top:2px solid var(--accent)}
.numbers li{display:grid;grid-row:span 3;grid-template-rows:subgrid;padding-top:.6rem}
.numbers small{grid-row:1;line-height:1.2}
.numbers b{grid-row:2;margin-bottom:.25rem;font-size:1.4rem;line-height:1.1;letter-spacing:-.02em;font-variant-numeric:lining-nums;white-space:nowrap}
.numbers span{grid-row:3;font:.82rem/1.35 var(--sans);color:var(--soft)}
.lead{font-size:1.12rem;line-height:1.55}
.differ{padding:.2rem 0 .2rem .9rem;border-left:3px solid var(--accent);font-size:.98rem}
article footer{margin-top:1.5rem}
.sources{margin:.2rem 0 .8rem;padding:0;list-style:none;font:.86rem/1.45 var(--sans);color:var(--soft)}
.sources li{margin:.35rem 0}
.sources a{color:var(--ink);font-weight:600}
.names,.next{margin:.3rem 0}
.next{margin-top:.9rem}
.problems{margin-top:1rem;padding-top:1rem;border-top:2px solid var(--ink);font:.86rem/1.5 var(--sans);color:var(--soft)}
.problems ul{padding-left:1.1rem}
.entries{padding:0;list-style:none}
.entries li{padding:.5rem 0;border-bottom:1px solid var(--line);line-height:1.35}
.entries small{display:block}
svg{display:block;max-width:100%;fill:var(--soft)}
svg .now{fill:var(--accent)}
svg line{stroke:var(--ink);stroke-width:1.5;stroke-dasharray:3 3}
svg polyline{fill:none;stroke:var(--soft);stroke-width:1.5;stroke-linejoin:round}
.trends,.histories{margin:.4rem 0;padding:0;list-style:none}
.trends li{display:flex;flex-wrap:wrap;align-items:center;gap:.4rem 1.2rem;padding:.7rem 0;border-bottom:1px solid var(--line)}
.trends svg{flex:none}
.trends li>span{flex:1 1 12rem;line-height:1.3}
.trends small{display:block}
.histories{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(17rem,100%),1fr));gap:1.4rem 2rem}
.histories h3{margin:0}
.histories h3::first-letter{text-transform:uppercase}
.histories p{margin:.1rem 0 .5rem;line-height:1.35}
.histories small{display:block}
.histories svg{width:100%;height:auto;background:var(--raised)}
.ends{display:flex;justify-content:space-between;font:.75rem/1.4 var(--sans);color:var(--soft)}
.found{padding:1rem 0}
.found h2{font-size:1.2rem}
.found p{margin:.3rem 0}
mark{background:none;color:inherit;font-weight:700;text-decoration:underline 2px var(--accent);text-underline-offset:.15em}
table{width:100%;margin:.6rem 0;border-collapse:collapse;font:.9rem/1.4 var(--sans)}
td,th{padding:.4rem .6rem .4rem 0;border-bottom:1px solid var(--line);text-align:left;vertical-align:top}
thead th{color:var(--soft)}
pre{overflow-x:auto;white-space:pre-wrap;font:.82rem/1.5 ui-monospace,'DejaVu Sans Mono',monospace}
blockquote{margin:1rem 0;padding-left:1rem;border-left:3px solid var(--line)}
section>h2{margin-top:1.8rem}
main>section:first-child>h2{margin-top:1.2rem}
@media (min-width:60rem){
body:has(.page){max-width:62rem}
.page{display:grid;grid-template-columns:15rem minmax(0,40rem);gap:0 3.5rem;justify-content:space-between}
nav{position:sticky;top:0;align-self:start;max-height:100vh;overflow-y:auto;font-size:.95rem}
}
@media print{
@page{margin:18mm 20mm}
:root{${variables(PALETTE.light)};--ground:#fff;--raised:#fff;--accent:#1b1b1a}
html{font-size:9.5pt}
body,body:has(.page){max-width:none;padding:0;line-height:1.45}
.page{display:block}
nav{position:static;max-height:none;overflow:visible}
.next,nav h3,.themes{display:none}
h1,h2,h3,.kicker{break-after:avoid}
h1,h2,h3,svg,.numbers,.trends li,.histories li,.bullets li,.sources li,.differ,tr{break-inside:avoid}
.numbers{border:1px solid var(--line);border-top:2px solid var(--ink)}
p{orphans:3;widows:3}
a{color:inherit;text-decoration:none}
.sources a[href^=http]::after{content:' ' attr(href);color:var(--soft);font-weight:400;overflow-wrap:anywhere}
}
`;
