/** Colours meet WCAG AA (4.5:1) on both grounds; 65 characters a line, as typographers advise. */
export const STYLE = `
:root{--ink:#1d1d1f;--soft:#5c5c63;--ground:#fdfcf9;--line:#dedbd2;--accent:#8a3b12;--mark:#f6ecd9}
@media (prefers-color-scheme:dark){:root{--ink:#e8e6e1;--soft:#a8a6a0;--ground:#17181a;--line:#35363a;--accent:#f0a070;--mark:#2e2a22}}
*{box-sizing:border-box}
body{margin:0 auto;padding:1.5rem 1.25rem 4rem;max-width:44rem;background:var(--ground);color:var(--ink);font:1.06rem/1.6 Georgia,'Times New Roman',serif}
header{border-bottom:3px double var(--line);padding-bottom:1rem;margin-bottom:1.5rem}
.name{margin:0;color:var(--accent);font:700 .85rem/1 system-ui,sans-serif;letter-spacing:.18em;text-transform:uppercase}
h1{margin:.4rem 0;font-size:2rem;line-height:1.15}
h2{margin:.2rem 0 .8rem;font-size:1.5rem;line-height:1.25}
h3{margin:1.4rem 0 .3rem;font-size:1.06rem}
.sr{position:absolute;left:-999rem}
.census,.kicker,small{color:var(--soft);font:.85rem/1.5 system-ui,sans-serif}
.census,.kicker{margin:0}
.themes{display:flex;flex-wrap:wrap;gap:.4rem;margin:.8rem 0 0;padding:0;list-style:none;font:.85rem/1 system-ui,sans-serif}
.themes li{padding:.35rem .6rem;border:1px solid var(--line);border-radius:1rem}
.themes span{color:var(--soft)}
nav ol{padding-left:1.4rem}
nav li{margin:.3rem 0}
nav small{display:block}
article{padding:1.6rem 0;border-top:1px solid var(--line)}
.bullets{margin:0 0 1rem;padding:.9rem 1rem .9rem 2.1rem;background:var(--mark);border-radius:.5rem}
.bullets li{margin:.35rem 0}
.figure{white-space:nowrap}
.company{border-bottom:1px dotted var(--accent)}
.lead{font-size:1.12rem}
.differ{padding-left:.8rem;border-left:3px solid var(--accent)}
a{color:var(--accent);text-underline-offset:.15em}
a:focus-visible{outline:2px solid var(--accent);outline-offset:2px}
.sources{margin-top:1rem;padding-left:1.2rem;font:.9rem/1.5 system-ui,sans-serif}
table{width:100%;border-collapse:collapse;font-size:.9rem}
td,th{padding:.3rem .5rem;border-bottom:1px solid var(--line);text-align:left;vertical-align:top}
blockquote{margin:1rem 0;padding-left:1rem;border-left:3px solid var(--line)}
footer{margin-top:2rem;color:var(--soft);font:.85rem/1.5 system-ui,sans-serif}
footer h2{font-size:1rem}
@media print{body{max-width:none;font-size:10.5pt}nav{display:none}article{break-inside:avoid-page}.bullets{border:1px solid var(--line)}}
`;
