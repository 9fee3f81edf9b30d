/** Styles of the report: no script, no request, light and dark, paper. */
export const styles = `
:root{color-scheme:light dark;--paper:#faf8f3;--sheet:#fff;--ink:#22201c;--soft:#6a645a;--rule:#ddd6c8;--del:#a3271c;--certain:#dcecd9;--likely:#fbe9b7;--unsure:#f8cfc4}
@media (prefers-color-scheme:dark){:root{--paper:#171614;--sheet:#1f1d1a;--ink:#e8e3d8;--soft:#a59d8f;--rule:#3a362f;--del:#f19a8d;--certain:#24402a;--likely:#55430f;--unsure:#612a20}}
*{box-sizing:border-box}
body{margin:0;padding:2rem max(1rem,calc(50% - 44rem));background:var(--paper);color:var(--ink);font:1rem/1.8 "Source Han Serif SC","Noto Serif CJK SC","Songti SC",SimSun,serif;line-break:strict;overflow-wrap:anywhere;text-spacing-trim:trim-start}
h1{font-size:1.6rem;margin:0 0 .5rem}h2{font-size:1.25rem;margin:2.5rem 0 .5rem;line-height:1.5}
h1,h2,table,fieldset,nav,.facts,.sides,.notes,summary,.line>ol{font-family:system-ui,"PingFang SC","Microsoft YaHei","Noto Sans CJK SC",sans-serif}
.lead{color:var(--soft);max-width:40em;margin:0 0 1.5rem}
table{border-collapse:collapse;width:100%;max-width:56rem;font-size:.9rem}
th,td{text-align:start;padding:.35rem 1rem .35rem 0;border-bottom:1px solid var(--rule);vertical-align:top}
td.n,th.n{text-align:end;font-variant-numeric:tabular-nums;white-space:nowrap}
fieldset{border:0;padding:.75rem 0;margin:0;display:flex;flex-wrap:wrap;gap:.25rem 1rem;font-size:.9rem}
legend{float:left;padding:0;color:var(--soft)}
label{display:inline-flex;gap:.35em;align-items:center;min-height:1.75rem;cursor:pointer}
input{accent-color:currentcolor;margin:0}
:focus-visible{outline:2px solid var(--del);outline-offset:2px}
.line{content-visibility:auto;contain-intrinsic-size:auto 7rem;display:grid;grid-template-columns:minmax(0,1fr) minmax(0,1fr);gap:0 2.5rem;padding:.75rem 0;border-top:1px solid var(--rule)}
.sides{display:grid;grid-template-columns:minmax(0,1fr) minmax(0,1fr);gap:0 2.5rem;margin:0;padding:.4rem 0;position:sticky;top:0;background:var(--paper);border-bottom:1px solid var(--rule);font-size:.85rem;color:var(--soft)}
.line>p{margin:0;max-width:38em}.line>.from{color:var(--soft)}
.line>details{grid-column:1/-1;font-size:.85rem;color:var(--soft)}
summary{cursor:pointer;min-height:1.75rem}
ol{margin:.25rem 0 0;padding-inline-start:1.5em}
del{color:var(--del);text-decoration-thickness:1px}
ins{text-decoration:none;color:inherit;border-radius:2px;padding:0 .05em}
.gone{border-inline-start:1px solid var(--del);margin:0 .06em}
.certain,ins.certain{background:var(--certain)}.likely,ins.likely{background:var(--likely)}.unsure,ins.unsure{background:var(--unsure)}
ins.unsure{outline:1px dashed var(--del)}
.key{padding:0 .4em;border-radius:2px;color:var(--ink)}
section{content-visibility:auto;contain-intrinsic-size:auto 150rem}
.facts{display:flex;flex-wrap:wrap;gap:.1rem 1.75rem;margin:-.75rem 0 1.25rem;font-size:.9rem}
.facts div{display:flex;gap:.5em}.facts dt,.count{color:var(--soft)}.facts dd{margin:0}
.facts .open dd{background:var(--likely);padding:0 .4em;border-radius:2px}
label:has(:disabled){color:var(--soft);cursor:default}
.count{font-size:.85em;font-variant-numeric:tabular-nums}.count b{font-weight:inherit;color:var(--del)}
nav{margin-top:1.5rem;padding-top:1rem;border-top:1px solid var(--rule);font-size:.9rem}
nav ol{columns:22rem;column-gap:2.5rem}nav li{break-inside:avoid;padding:.15rem 0}
nav a{color:inherit;text-underline-offset:.2em;text-decoration-color:var(--rule)}nav a:hover{text-decoration-color:currentcolor}
@media (max-width:44rem){tr>:nth-child(2){display:none}.sides{display:none}.line{grid-template-columns:1fr;gap:.5rem}.line>.from::before{content:"原件　";font-size:.8rem}.line>.to::before{content:"校后　";font-size:.8rem;color:var(--soft)}body{padding-block:1rem}th,td{padding-inline-end:.6rem}}
@media print{section,.line{content-visibility:visible}nav,fieldset{display:none}.sides{position:static}body{padding:0;background:#fff;color:#000}.line{break-inside:avoid}details>*{display:block}}
`;
