import { describe, expect, it } from "vitest";
import { romaniseThai } from "./thai.ts";

/** The table of vowels of the Royal Society of Thailand (1999), each sign with its examples. */
const VOWELS = `
  ปะ pa, วัน wan, สรรหา sanha, สวรรค์ sawan, มา ma, รำ ram, บิน bin, มีด mit, นึก nuek, คือ khue, มืด muet, ลุ lu, หรู ru,
  เละ le, เล็ง leng, เลน len, และ lae, แสง saeng, โต๊ะ to, ลม lom, โต to, เลาะ lo, คอ kho, เลอะ loe, เหลิง loeng, เธอ thoe,
  เลียน lian, เลือก lueak, ผัวะ phua, มัว mua, รวม ruam, ใย yai, ไล lai, วัย wai, ไทย thai, สาย sai, เมา mao, น้าว nao,
  ลุย lui, โรย roi, ลอย loi, เลย loei, เลื้อย lueai, มวย muai, เร็ว reo, เลว leo, แมว maeo, เลี้ยว liao, พฤกษา phrueksa`;

/** Provinces and towns in the spelling of the Royal Society. */
const PLACES = `
  เชียงใหม่ chiangmai, เชียงราย chiangrai, น่าน nan, พะเยา phayao, แม่ฮ่องสอน maehongson, ลำปาง lampang, ลำพูน lamphun,
  ขอนแก่น khonkaen, บึงกาฬ buengkan, บุรีรัมย์ buriram, มุกดาหาร mukdahan, ยโสธร yasothon, ร้อยเอ็ด roiet, ศรีสะเกษ sisaket,
  สุรินทร์ surin, อำนาจเจริญ amnatcharoen, กำแพงเพชร kamphaengphet, ชัยนาท chainat, ปทุมธานี pathumthani, พิจิตร phichit,
  ลพบุรี lopburi, สิงห์บุรี singburi, สุโขทัย sukhothai, สุพรรณบุรี suphanburi, อ่างทอง angthong, อุทัยธานี uthaithani,
  จันทบุรี chanthaburi, ชลบุรี chonburi, ตราด trat, ปราจีนบุรี prachinburi, ระยอง rayong, สระแก้ว sakaeo, ตาก tak,
  ประจวบคีรีขันธ์ prachuapkhirikhan, กระบี่ krabi, ชุมพร chumphon, ตรัง trang, นราธิวาส narathiwat, ปัตตานี pattani,
  พังงา phangnga, ภูเก็ต phuket, ยะลา yala, ระนอง ranong, สตูล satun, สุราษฎร์ธานี suratthani, กรุงเทพ krungthep`;

/** Words that names are made of. */
const WORDS = `
  เพลิน phloen, เสรี seri, เดือน duean, เพราะ phro, แปลก plaek, ไกร krai, ใคร khrai, อยู่ yu, หญิง ying, สนุก sanuk,
  ฤดู ruedu, ฤทธิ์ rit, พุทธ phut, มิตร mit, บัตร bat, สมุทร samut, รัฐ rat, ธรรม tham, กรรม kam, พรรค phak, ชาติ chat,
  เกตุ ket, วุฒิ wut, ทรัพย์ sap, เสถียร sathian, เฉลิม chaloem, เกษม kasem, เทอด thoet, เคย khoei, โยธา yotha,
  บังอร bangon, บัว bua, สวย suai, ผล phon, อรุณ arun, ศาสตร์ sat, จันทร์ chan, ศรี si, สร้าง sang, สระ sa,
  อาทิตย์ athit, ประเทศ prathet, บุตร but, เพ็ญ phen, โชค chok, เกรียง kriang, เปลี่ยน plian, เกลือ kluea, เครือ khruea`;

/** Statesmen whose names the press writes by the system of the Royal Society. */
const NAMES = `
  ทักษิณ thaksin, ยิ่งลักษณ์ yinglak, บรรหาร banhan, ชวน chuan, เปรม prem, อานันท์ anan, สุจินดา suchinda, ถนอม thanom,
  ปรีดี pridi, ชาติชาย chatchai, พิชัย phichai, เศรษฐา settha, แพทองธาร phaethongthan, อนุทิน anuthin, วัฒนา watthana,
  สนธิ sonthi, ชูวิทย์ chuwit`;

describe("romaniseThai", () => {
  it.each([
    ["the vowels of the standard", VOWELS],
    ["places", PLACES],
    ["words of names", WORDS],
    ["names", NAMES],
  ])("writes %s first as the Royal Society does", (_, table) => {
    const pairs = table.split(",").map((pair) => pair.trim());
    expect(pairs.map((pair) => `${pair.split(" ")[0]} ${romaniseThai(pair.split(" ")[0] ?? "")[0]}`)).toEqual(
      pairs,
    );
  });

  it("cuts bare consonants open as well as closed", () => {
    expect(romaniseThai("กาญจนบุรี")).toContain("kanchanaburi");
    expect(romaniseThai("อุตรดิตถ์")).toContain("uttaradit");
    expect(romaniseThai("มหาสารคาม")).toContain("mahasarakham");
    expect(romaniseThai("ราตรี")).toContain("ratri");
  });
});
