/**
 * @module exports/page/page-style
 * How the page looks: on a screen, in the dark, on paper. No font, picture or file from elsewhere.
 */

/** The style sheet. A verdict is told by its word; its colour only helps. */
export const PAGE_STYLE = `
:root{color-scheme:light dark;--ink:#1b1f24;--soft:#5a6470;--paper:#fff;--card:#f6f7f9;--line:#d5dae0;--link:#0b57a4;--mark:#fff0b3;--bad:#b3261e;--open:#8a5a00;--good:#1d6b3a}
@media (prefers-color-scheme:dark){:root{--ink:#e6e9ed;--soft:#a3adb8;--paper:#14171b;--card:#1d2228;--line:#38404a;--link:#8ec2ff;--mark:#4d4213;--bad:#ff9d94;--open:#f0c063;--good:#86d7a4}}
*{box-sizing:border-box}
body{margin:0 auto;padding:1.5rem;max-width:60rem;background:var(--paper);color:var(--ink);font:1rem/1.55 system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans",sans-serif;overflow-wrap:break-word}
h1{font-size:1.5rem;line-height:1.25;margin:0 0 1rem}
h2{font-size:1.2rem;margin:2.5rem 0 .75rem;padding-top:.75rem;border-top:1px solid var(--line)}
h3{font-size:1rem;margin:0 0 .25rem}
h4{font-size:.9rem;margin:.75rem 0 .25rem}
a{color:var(--link)}
small,.legend,.modality{color:var(--soft);font-size:.87rem}
code,.text,td,tbody th{overflow-wrap:anywhere}
tbody th{min-width:8rem}
code{font-size:.85em}
ul{margin:.25rem 0;padding-left:1.25rem}
main+main{margin-top:4rem;border-top:4px double var(--line);padding-top:1rem}
.clocks{display:grid;grid-template-columns:repeat(auto-fit,minmax(14rem,1fr));gap:.5rem 1.5rem;margin:0 0 1rem}
.clocks div:last-child{grid-column:1/-1}
.clocks dt{color:var(--soft);font-size:.85rem}
.clocks dd{margin:0;font-variant-numeric:tabular-nums}
.summary{background:var(--card);border:1px solid var(--line);border-radius:.4rem;padding:.75rem 1rem}
nav ul{display:flex;flex-wrap:wrap;gap:.25rem 1.25rem;list-style:none;padding:0}
.act{border:1px solid var(--line);border-left:.35rem solid var(--line);border-radius:.3rem;padding:.6rem .9rem;margin:.75rem 0}
.act.prohibited,.act.would-be-prohibited{border-left-color:var(--bad)}
.act.conditional,.act.undetermined{border-left-color:var(--open)}
.act.permitted{border-left-color:var(--good)}
.act p{margin:.25rem 0}
.number{display:inline-block;min-width:1.5em;padding:0 .3em;border-radius:.75em;background:var(--card);border:1px solid var(--line);text-align:center;font-size:.85em}
.prohibited .verdict,.would-be-prohibited .verdict{color:var(--bad)}
.conditional .verdict,.undetermined .verdict{color:var(--open)}
.permitted .verdict{color:var(--good)}
.clash{color:var(--open)}
.quotes a{color:inherit}
.second{border:1px dashed var(--line);border-radius:.3rem;padding:.6rem .9rem;margin:.75rem 0}
.parties tr.listed>th{border-left:.25rem solid var(--bad)}
.parties tr.to-check>th,.parties tr.listed-otherwise>th{border-left:.25rem solid var(--open)}
.listed .standing{color:var(--bad);font-weight:600}
.to-check .standing,.listed-otherwise .standing{color:var(--open);font-weight:600}
table{border-collapse:collapse;width:100%;font-size:.92rem}
th,td{text-align:left;vertical-align:top;padding:.35rem .6rem;border-bottom:1px solid var(--line)}
thead th{white-space:nowrap;color:var(--soft);font-weight:600}
tbody th{font-weight:600}
.text{white-space:pre-wrap;max-width:44rem;line-height:1.7}
.text a.party{color:inherit;text-decoration:underline;text-decoration-color:var(--link);text-underline-offset:.2em}
mark{background:var(--mark);color:inherit;border-radius:.15em}
sup a{text-decoration:none;font-size:.75em}
:target{outline:2px solid var(--link);outline-offset:2px}
footer{margin-top:3rem;border-top:1px solid var(--line);padding-top:.75rem;color:var(--soft);font-size:.87rem}
@page{margin:16mm 14mm}
@media print{
:root{color-scheme:light;--ink:#000;--soft:#444;--paper:#fff;--card:#f4f4f4;--line:#bbb;--link:#000;--mark:#fff0b3;--bad:#a11;--open:#754c00;--good:#155c30}
body{max-width:none;padding:0;font-size:10pt}
nav{display:none}
main+main{break-before:page;margin:0;border:0}
h2,h3,h4{break-after:avoid}
.act,tr{break-inside:avoid}
thead{display:table-header-group}
mark,.act,.number{print-color-adjust:exact;-webkit-print-color-adjust:exact}
.findings a::after{content:" <" attr(href) ">";font-size:8pt;color:var(--soft)}
}
`;
