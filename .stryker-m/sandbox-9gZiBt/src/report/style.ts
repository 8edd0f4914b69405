/** Style of the page: calm in light and dark, and on paper, where marks must show without colour. */
// @ts-nocheck

export const style = `
:root {
  color-scheme: light dark;
  --paper: #fbfaf7; --card: #ffffff; --ink: #22252a; --soft: #5d636d; --line: #dedbd3; --link: #1f4f8b;
  --error: #a3201d; --error-wash: #fbdedb; --warning: #7c4f00; --warning-wash: #fdebc2; --info: #26588c; --info-wash: #dbe9f8;
  --good: #22613a; --good-wash: #e3f1e6;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #17191d; --card: #1f2227; --ink: #e8e6e1; --soft: #a5aab3; --line: #363b43; --link: #9cc3f5;
    --error: #ff9d94; --error-wash: #55211f; --warning: #f4c364; --warning-wash: #4a3713; --info: #9cc7f3; --info-wash: #1f3a57;
    --good: #98d6ab; --good-wash: #1d3a27;
  }
}
* { box-sizing: border-box; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 1rem/1.55 system-ui, "Segoe UI", Roboto, "Helvetica Neue", "Noto Sans", sans-serif; }
main { max-width: 76rem; margin: 0 auto; padding: 2.5rem 1.5rem 3rem; }
h1 { margin: 0; font-size: 1.9rem; line-height: 1.2; letter-spacing: -.01em; }
h2 { margin: 0; font-size: 1.1rem; overflow-wrap: anywhere; }
h3 { margin: 0; font-size: 1.05rem; line-height: 1.35; }
p { margin: .35rem 0; }
a { color: var(--link); text-underline-offset: .15em; }
.judged { margin: .5rem 0 1.5rem; color: var(--soft); font-size: 1.05rem; }
.counts { display: flex; flex-wrap: wrap; gap: .75rem; margin: 0 0 2rem; padding: 0; list-style: none; }
.counts li { min-width: 8rem; padding: .7rem 1rem; border: 1px solid var(--line); border-radius: .6rem; background: var(--card); color: var(--soft); font-size: .9rem; line-height: 1.3; }
.counts b { display: block; color: var(--ink); font-size: 1.7rem; font-variant-numeric: tabular-nums; line-height: 1.15; }
.counts .error b { color: var(--error); }
.counts .warning b { color: var(--warning); }
.counts .info b { color: var(--info); }
.clean { padding: .9rem 1.1rem; border-radius: .6rem; background: var(--good-wash); color: var(--good); font-weight: 600; }
.unchecked { margin: 0 0 2rem; padding: 1rem 1.2rem; border: 2px solid var(--error); border-radius: .6rem; background: var(--card); }
.unchecked h2 { color: var(--error); }
.unchecked ul, .quiet ul { margin: .4rem 0 0; padding-left: 1.2rem; overflow-wrap: anywhere; }
.post { margin: 0 0 1.75rem; border: 1px solid var(--line); border-radius: .75rem; background: var(--card); overflow: clip; }
.post > header { display: flex; flex-wrap: wrap; align-items: baseline; gap: .25rem .9rem; padding: .8rem 1.4rem; border-bottom: 1px solid var(--line); }
.post > header p { margin: 0; color: var(--soft); font-size: .9rem; }
.beside { display: grid; grid-template-columns: minmax(0, 9fr) minmax(0, 11fr); }
.draft { position: sticky; top: 0; align-self: start; margin: 0; padding: 1.3rem 1.4rem; font-size: 1.2rem; line-height: 1.75; white-space: pre-wrap; overflow-wrap: anywhere; }
.findings { margin: 0; padding: 0 1.4rem; border-left: 1px solid var(--line); list-style: none; }
.findings > li { padding: 1.2rem 0; }
.findings > li + li { border-top: 1px solid var(--line); }
mark { padding: .08em .12em; border-radius: .2em; background: var(--error-wash); color: inherit; text-decoration: underline .14em var(--error); text-underline-offset: .2em; box-decoration-break: clone; -webkit-box-decoration-break: clone; }
mark.warning { background: var(--warning-wash); text-decoration: underline dashed .12em var(--warning); }
mark.info { background: var(--info-wash); text-decoration: underline dotted .12em var(--info); }
sup { margin-left: .1em; font-size: .62em; font-weight: 700; line-height: 0; }
sup a { text-decoration: none; color: var(--error); }
sup a.warning { color: var(--warning); }
sup a.info { color: var(--info); }
.level { color: var(--error); font-size: .78rem; font-weight: 700; letter-spacing: .05em; }
.warning > .level { color: var(--warning); }
.info > .level { color: var(--info); }
.rule, .summary, .place { color: var(--soft); font-size: .87rem; }
dl { margin: .6rem 0 0; }
dt { margin-top: .55rem; color: var(--soft); font-size: .78rem; font-weight: 600; letter-spacing: .04em; text-transform: uppercase; }
dd { margin: .1rem 0 0; }
dd ul { margin: .1rem 0; padding-left: 1.1rem; }
dd li + li { margin-top: .3rem; }
.advice { margin-top: .2rem; padding: .55rem .8rem; border-left: .25rem solid var(--good); background: var(--good-wash); }
details { margin-top: .4rem; font-size: .92rem; }
summary { color: var(--soft); cursor: pointer; }
.quiet { margin: 0; padding: .9rem 1.4rem; border-top: 1px solid var(--line); color: var(--soft); font-size: .92rem; }
.list { border-top: 0; padding: 0; margin-bottom: 1.75rem; }
footer { margin-top: 2.5rem; padding-top: 1rem; border-top: 1px solid var(--line); color: var(--soft); font-size: .9rem; }
.signatures { display: grid; grid-template-columns: 1fr 1fr; gap: 2.5rem; margin-top: 2rem; color: var(--ink); break-inside: avoid; }
.signatures p { display: flex; gap: .5rem; margin: .9rem 0 0; }
.signatures span { flex: 1; border-bottom: 1px dotted var(--soft); }
.signatures .sign { height: 4.5rem; align-items: flex-end; }
@media (max-width: 52rem) {
  .beside { grid-template-columns: 1fr; }
  .findings { border-left: 0; border-top: 1px solid var(--line); }
}
@media print {
  @page { size: A4; margin: 14mm; }
  :root {
    font-size: 9.5pt;
    color-scheme: light;
    --paper: #fff; --card: #fff; --ink: #000; --soft: #444; --line: #bbb; --link: #000;
    --error: #8c1512; --error-wash: #fbdedb; --warning: #6b4400; --warning-wash: #fdebc2; --info: #1d4873; --info-wash: #dbe9f8; --good: #1b5230; --good-wash: #f1f6f2;
  }
  body { line-height: 1.4; }
  main { max-width: none; padding: 0; }
  .beside { display: block; }
  .findings { border-left: 0; border-top: 1px solid var(--line); }
  .draft { position: static; font-size: 1.25rem; line-height: 1.6; }
  .post { overflow: visible; }
  .judged { margin-bottom: .8rem; }
  .counts { margin-bottom: 1.2rem; }
  .post > header { break-after: avoid; }
  .findings > li { padding: .6rem 0; }
  .level, h3, dt { break-after: avoid; }
  dl { margin-top: .2rem; }
  dt { margin-top: .3rem; }
  dd li { break-inside: avoid; }
  dd li + li { margin-top: .1rem; }
  .advice { break-inside: avoid; padding: .3rem .6rem; }
  mark, .advice, .clean { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
  a { text-decoration: none; }
  summary { list-style: none; }
}
`
