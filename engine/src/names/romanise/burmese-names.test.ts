import { describe, expect, it } from "vitest";
import { romaniseBurmese } from "./burmese.ts";

/** People and places of Myanmar as they are written in Latin. */
const NAMES = `
  အောင်ဆန်းစုကြည် aungsansukyi, မင်းအောင်လှိုင် minaunghlaing, သန်းရွှေ thanshwe, ခင်ညွန့် khinnyunt, ဦးနု unu, သိန်းစိန် theinsein,
  ထင်ကျော် htinkyaw, ဝင်းမြင့် winmyint, မြင့်ဆွေ myintswe, စိုးဝင်း soewin, ရဲဝင်းဦး yewinu, တင်အောင် tinaung, ဘို bo, ဘို boe,
  ကြည် kyi, ကြည် kyay, သော် thaw, ကျွဲ kywe, ငွေ ngwe, မြ mya, လှ hla, လှ la, နွယ် nwe, ချို cho, ဖေ phay, ဖေ pe, စော saw,
  ခွန် khun, ဝဏ္ဏ wanna, သူရ thuya, သူရ thura, ဇေယျ zeya, သက် thet, သက် set, ညီ nyi, ရှမ်း shan, ကချင် kachin, ချင်း chin,
  ပဲခူး peku, ရန်ကုန် yankon, ရန်ကုန် rankun, နေပြည်တော် naypyitaw, ပုသိမ် pusein, မော်လမြိုင် mawlamyaing, တောင်ကြီး taungkyi,
  ဥက္ကာ uka, အိမ် ein, ဩဘာ awba, လွင် lwin, နှင်း hnin, နှင်း nin, ဆွေ hsway, ကောင်း kaung, ထက် htet, လျှံ shan, ယု yu,
  ရှိန် shein, ခိုင် khaing, ကျိုက် kyaik, ရိုက် yaik, အေး aye, ဗိုလ် bol, မန္တလေး mantalay`;

describe("romaniseBurmese", () => {
  it("writes names with the usual Latin spelling among the forms", () => {
    for (const pair of NAMES.split(",")) {
      const [name = "", latin = ""] = pair.trim().split(" ");
      expect([name, ...romaniseBurmese(name)]).toContain(latin);
    }
  });

  it.each([
    ["ကြည်", /^ky(?:i|ay)$/],
    ["မြ", /^mya$/],
    ["ဝဏ္ဏ", /^wanna$/],
    ["ယု", /^yu$/],
    ["ရှမ်း", /^shan$/],
    ["ချို", /^cho$/],
    ["ညီ", /^nyi$/],
    ["မြင့်ဆွေ", /^myint/],
    ["ငွေ", /^ngw/],
    ["ပွန်", /^[hp]+un$/],
    ["ငါ", /^nga$/],
    ["ငြိမ်း", /^nyein$/],
    ["မျှ", /^h?mya$/],
    ["လျှာ", /^sha$/],
    ["မာန်", /^man$/],
    ["မာန", /^mana$/],
    ["သန္တာ", /^[st]h?anta$/],
    ["ဗုဒ္ဓ", /^budda$/],
    ["ပညာ", /^panya$/],
    ["ကိုကို", /^(?:koe?){2}$/],
    ["ကုမာရ", /^kuma[yr]a$/],
  ])("writes %s in no other way than %s", (name, pattern) => {
    const forms = romaniseBurmese(name);
    expect(forms.length).toBeGreaterThan(0);
    for (const form of forms) expect(form).toMatch(pattern);
  });

  it("hears the dot below a final n before or behind the sign that kills it, and not in another syllable", () => {
    const before = romaniseBurmese("\u1019\u103c\u1004\u1037\u103a");
    expect(before).toEqual(romaniseBurmese("\u1019\u103c\u1004\u103a\u1037"));
    expect(before).toContain("myint");
    for (const form of romaniseBurmese("မြင်မ့")) expect(form).not.toContain("nt");
  });

  it("does not hear the mark of the high tone", () => {
    for (const name of ["မင်း", "ကောင်း", "ချင်း"]) {
      expect(romaniseBurmese(name)).toEqual(romaniseBurmese(name.replace("\u1038", "")));
      expect(romaniseBurmese(`${name}${name}`)).toEqual(
        romaniseBurmese(name.replace("\u1038", "").repeat(2)),
      );
    }
  });
});
