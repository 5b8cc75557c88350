import { describe, expect, it } from "vitest";
import type { IndicScript } from "./brahmic-letters.ts";
import { romaniseBrahmic } from "./brahmic.ts";

/** Names as their bearers and the press write them, by script. */
const NAMES: Readonly<Partial<Record<IndicScript, string>>> = {
  Deva: `मिश्रा mishra, कृष्ण krishna, शर्मा sharma, धर्म dharma, चन्द्र chandra, संजय sanjay, अंबानी ambani, सिंह singh,
    योगेन्द्र yogendra, विज्ञान vigyan, राम ram, क़ादिर qadir, फ़िरोज़ firoz, ज़ाकिर zakir, प्रणव pranav, हंस hans, संपत sampat,
    कुंभ kumbh, चंद chand, लक्ष्मण lakshman, जगदीश jagdish, जगदीश jagadish, जगदीश jagdeesh, भगवान bhagwan, अरविंद arvind,
    अरविंद aravind, कमल kamal, मनमोहन manmohan, ब्रह्म brahma, इंदिरा indira, कौशल kaushal, सरस्वती saraswati, नागरिक nagrik,
    पाँच panch, दुःख dukh`,
  Beng: `যশোর jashor, নারায়ণ narayan, রায় ray, ওয়াজেদ wajed, ওয়াজেদ wazed, শেখ shekh, সত্যজিৎ satyajit, জিয়াউর jiyaur,
    জিয়াউর ziyaur, রহমান rahman, আয়েশা ayesha, যাদব jadab, মৌ mau, ওয়ালী wali, সোহেল sohel, কায়সার kaysar, সংগীতা sangita,
    শ্যামল shamal, শ্যামল shyamala, ব্যাংক bank, মিয়া miya, চট্টোপাধ্যায় chattopadhay`,
  Taml: `அன்பழகன் anbazhagan, தமிழ் tamizh, தமிழ் thamizh, சங்கர் sangar, பிரபாகரன் pirabagaran, செல்வம் selvam, கண்ணன் kannan,
    காந்தி kandi, காந்தி kanthi, பாண்டியன் pandiyan, மகிந்த maginda, சம்பந்தன் sambandan, இளங்கோ ilango, ஐயப்பன் aiyappan, அகிலா agila,
    முத்து muttu, விஜய் vijay`,
  Guru: "ਪੱਕਾ pakka, ਢਿੱਲੋਂ dhillon, ਜੱਸਾ jassa, ਮਨਪ੍ਰੀਤ manaprit, ਮਨਪ੍ਰੀਤ manapreet",
  Gujr: "પટેલ patel, ગાંધી gandhi, નરેન્દ્ર narendra",
  Knda: "ಕೃಷ್ಣ krishna, ಸಿದ್ದರಾಮಯ್ಯ siddaramayya, ಬಸವರಾಜ basavaraj, ಬಸವರಾಜ basavaraja",
  Mlym: "പിണറായി pinarayi, വിജയൻ vijayan, അച്യുതൻ achyuthan, കൃഷ്ണൻ krishnan",
  Orya: "ପଟ୍ଟନାୟକ pattanayak, ନବୀନ nabin",
  Sinh: "රාජපක්ෂ rajapaksha, මහින්ද mahinda, සිරිසේන sirisena",
  Telu: "చంద్రబాబు chandrababu, రెడ్డి reddi, నాయుడు nayudu, జ్ఞానేశ్వర్ gyaneshwar",
};

const pairs = Object.entries(NAMES).flatMap(([script, names]) =>
  names.split(",").map((pair) => [script as IndicScript, ...pair.trim().split(" ")] as const),
);

describe("romaniseBrahmic", () => {
  it.each(Object.keys(NAMES))("writes names in %s as they are written in Latin", (script) => {
    for (const [of, text = "", latin = ""] of pairs)
      if (of === script) expect([text, ...romaniseBrahmic(text.normalize("NFKC"), of)]).toContain(latin);
  });

  it("keeps the vowel of a word of one letter, and drops no vowel twice in a row", () => {
    expect(romaniseBrahmic("क", "Deva")).toEqual(["ka"]);
    expect(romaniseBrahmic("अ", "Deva")).toEqual(["a"]);
    for (const form of romaniseBrahmic("जगदीश", "Deva")) expect(form).toMatch(/^jaga?d/);
  });

  it("voices a Tamil stop between vowels and behind a nasal only", () => {
    for (const form of romaniseBrahmic("கண்ணன்", "Taml")) expect(form).toMatch(/^k/);
    for (const form of romaniseBrahmic("முத்து", "Taml")) expect(form).toMatch(/^mutt|^muththu$/);
    for (const form of romaniseBrahmic("ஐயப்பன்", "Taml")) expect(form).toMatch(/pp/);
  });

  it("reads the y of a Bengali word's head as j or z, and none behind a consonant before a long a", () => {
    for (const form of romaniseBrahmic("যাদব", "Beng")) expect(form).toMatch(/^[jz]/);
    for (const form of romaniseBrahmic("শ্যামল", "Beng")) expect(form).toMatch(/^shy?a|^sy?a/);
    expect(romaniseBrahmic("শ্যামল", "Beng")[0]).toBe("shamal");
    for (const form of romaniseBrahmic("ওয়াজেদ".normalize("NFKC"), "Beng")) expect(form).toMatch(/^wa/);
  });
});
