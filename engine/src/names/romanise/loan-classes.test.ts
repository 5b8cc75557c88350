import { describe, expect, it } from "vitest";
import { hanLoanKeys } from "./han-loan-keys.ts";
import { hangulLoanKeys, kanaLoanKeys, latinLoanKeys } from "./loan-keys.ts";

/** Latin names with all their keys: as English reads the letters, as the continent does, each without a mute r. */
const LATIN = `
  smith SMS SMT, schmidt SMT SKMT, jackson SKSN AKSN, xavier KSBR KSB, wagner BGNR BGN, walter BRTR BRT, wright BRT BRGT,
  jensen SNSN ANSN, milosevic MRSBK MRSBT, chomsky TMSK SMSK, george SRS GRG, giorgio SRS GRG, gerhard SRRD GRRT SRD GRT,
  campbell KNPBR, kimball KNBR, kennedy KND, cyrus SRS TRS, cicero SSR TTR, putsch PTT PTS, butcher BTR, nixon NKSN, novak NBK,
  yusuf ASP, jovanovic SBNBK ABNBT, zimmer SMR TMR, thatcher STR TTR, clinton KRNTN, bridget BRDST BRDGT, knight KNT KNGT,
  sarkozy SRKS SRKT SKS SKT, gorbachev GRBTP GRBSP GBTP GBSP, khrushchev KRSTP HRSSP, brezhnev BRSNP, zhukov SKP, dmitri DMTR,
  djukanovic SKNBK SKNBT, rhodes RDS, brandt BRNT, merkel MRKR MKR, philips PRPS, hamburg HNBRG HNBRK HNBG HNBK,
  scott SKT, lemberg RNBRG RNBRK RNBG RNBK, johnson SNSN ANSN, macron MKRN, hollande HRND,
  puccini PKSN PKTN, stojkovic STSKBK STKBT, rzepka RSPK RTPK, kingsley KNSR, ungaro ANGR, jacob SKB AKP,
  lewandowski RBNDSK RBNDBSK, crowley KRR KRBR, newton NTN NBTN, andrew ANDR ANDRP, bogdanow BGDN BGDNP`;

const KANA = `
  スミス SMS, シュミット SMT, ジャクソン SKSN DKSN, ワグナー BGN, ウラジーミル ARSMR BRSMR BRDMR, ウクライナ AKRN BKRN, レッシング RSN,
  ヒトラー HTR, ハンス HNS, ムハンマド MNMD, マッカーサー MKS, ケネディ KND, ウィルソン BRSN, ミッテラン MTRN, ジョンソン SNSN DNSN,
  イングランド ANRND, ヒョードル HDR, ベッカム BKM, ピッチャー, キッチナー KTN, アハマド AMD, ウイグル AGR, サングイ SNG,
  ヨハンソン ANSN, アンガス ANGS, ナグラー NGR, キングスレー KNSR, ヤコブソン AKBSN, ウヤンソン ANSN`;

const HANGUL = `
  스미스 SMS, 윌슨 BRSN, 한스 HNS, 무함마드 MMMD, 클린턴 KRNTN, 빌럼 BRM, 케네디 KND, 워싱턴 BSNTN, 오바마 ABM, 히틀러 HTR,
  잉글랜드 ANGRND, 콜롬보 KRMB, 베를린 BRRN, 이완용 ABNN, 가타나 GTN, 힣타나 HTN, 에콰도르 AKDR, 요한손 ANSN, 킹즐리 KNSR`;

const HAN = `
  史密斯 SMS, 华盛顿 HSNTN, 安娜琳 ANRN, 汉密尔顿 HNMRTN, 约翰逊 ANSN, 克林顿 KRNTN, 普京 PTN PKN, 希拉里 SRR, 德沃夏克 DBSK TBSK,
  尔多安 ARDN, 伊万诺夫 ABNP, 大卫森 DBSN TBSN`;

const rows = (table: string): readonly (readonly string[])[] =>
  table.split(",").map((row) => row.trim().split(" "));

describe("loan keys", () => {
  it.each([
    ["Latin", LATIN, latinLoanKeys],
    ["kana", KANA, kanaLoanKeys],
    ["Hangul", HANGUL, hangulLoanKeys],
    ["Han", HAN, hanLoanKeys],
  ])("hear the consonants of names in %s", (_, table, keysOf) => {
    expect(rows(table).map(([name = ""]) => [name, ...keysOf(name)])).toEqual(rows(table));
  });

  it("hear a double letter once, and two letters of one class twice", () => {
    expect(latinLoanKeys("hannover")).toEqual(latinLoanKeys("hanover"));
    expect(latinLoanKeys("otter-tal")).toEqual(latinLoanKeys("oter-tal"));
    expect(latinLoanKeys("katsberg")[0]).toBe("KTBRG");
    expect(latinLoanKeys("stavfeld")[0]).toBe("STBPRD");
  });

  it("need every character of a word to be a syllable", () => {
    for (const name of ["클린턴x", "x클린턴", "클ㄱ린턴", "클린턴\u{d7b0}", "클린턴\u{abff}"])
      expect(hangulLoanKeys(name)).toEqual([]);
    for (const name of ["克林顿x", "x克林顿"]) expect(hanLoanKeys(name)).toEqual([]);
  });
});
