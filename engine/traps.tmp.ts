import { readFileSync } from "node:fs";
import { parse } from "yaml";
import { openEngine } from "embargo";
const { traps } = parse(readFileSync("test/traps/traps.yml","utf8"));
const engine=openEngine({clock:()=>"2026-11-23"});
const only=process.argv[2]?.split(",");
for(const t of traps){ const k=`${t.trap}${t.lang}`; if(only&&!only.includes(k)) continue;
 for(const s of ["a","b"]){ const side=t[s]; const r=engine.assess(side.text,{textLang:t.lang,published:t.published});
 const cap=(id:string)=>{const p=r.parties.find(p=>p.id===id);return p?.kind==="state"?p.country:p?.caption};
 console.log(`\n## ${k} ${s}: ${side.text.replace(/\n/g,"⏎")}`); console.log("  want",JSON.stringify(side.expect).slice(0,400));
 for(const a of r.acts) console.log("  ACT",a.kind,a.actors.map(cap).join("+"),"->",a.recipients.map(cap).join("+"),a.direction,a.goods.map(g=>g.class).join(),"pay",a.payment.map(g=>g.class).join(),a.modality,a.outcome,a.verdict,a.rule,JSON.stringify(a.evidence[0]!.text),a.evidence[0]!.cues.join("/"));
 for(const x of r.statements) console.log("  STMT",x.kind,x.modality,x.actors.map(cap).join("+"),JSON.stringify(x.evidence[0]!.text));
 if(side.expect.mentions||side.expect.noMentions) console.log("  MENT",r.mentions.map(m=>`${m.text}:${m.type}:${m.party?cap(m.party):m.group.map(cap)}`).join(" | "));
 if(r.unread.length) console.log("  UNREAD",r.unread.map(u=>u.text).join("|"));
 }}
