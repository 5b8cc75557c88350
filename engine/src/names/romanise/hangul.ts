/**
 * @module names/romanise/hangul
 * Korean syllables to Latin by the systems that meet in sanctions lists: Revised (South), McCune–Reischauer
 * without diacritics, and the usage of North Korea; surnames in their customary spellings.
 * Sources: Revised Romanization 2000 (proclamation 2000-8); McCune–Reischauer 1939; surname usage: data table.
 */

// Initials, vowels and finals in the order of Unicode; nothing between two commas is a letter without sound.
const INITIALS = "g,kk,n,d,tt,r,m,b,pp,s,ss,,j,jj,ch,k,t,p,h".split(",");
const INITIALS_MR = "k,kk,n,t,tt,r,m,p,pp,s,ss,,ch,tch,ch,k,t,p,h".split(",");
const INITIALS_DPRK = "k,kk,n,t,tt,r,m,p,pp,s,ss,,j,jj,ch,k,t,p,h".split(",");
const VOWELS = "a,ae,ya,yae,eo,e,yeo,ye,o,wa,wae,oe,yo,u,wo,we,wi,yu,eu,ui,i".split(",");
const VOWELS_NORTH = "a,ae,ya,yae,o,e,yo,ye,o,wa,wae,oe,yo,u,wo,we,wi,yu,u,ui,i".split(",");
const FINALS = ",k,k,k,n,n,n,t,l,k,m,l,l,l,p,l,m,p,p,t,t,ng,t,t,k,t,p,t".split(",");

const FIRST = 0xac00;
const LAST = 0xd7a3;

/** Romanisations of one Hangul syllable; the syllable itself when it is none. */
export function romaniseSyllable(syllable: string): readonly string[] {
  const code = (syllable.codePointAt(0) ?? 0) - FIRST;
  if (code < 0 || code > LAST - FIRST) return [syllable];
  const initial = Math.floor(code / 588);
  const vowel = Math.floor((code % 588) / 28);
  const final = FINALS[code % 28] ?? "";
  const systems: readonly (readonly [readonly string[], readonly string[]])[] = [
    [INITIALS, VOWELS],
    [INITIALS_DPRK, VOWELS_NORTH],
    [INITIALS_MR, VOWELS_NORTH],
    [INITIALS_DPRK, VOWELS],
  ];
  const found = systems.map(
    ([initials, vowels]) => (initials[initial] ?? "") + (vowels[vowel] ?? "") + final,
  );
  return [...new Set(found)];
}
