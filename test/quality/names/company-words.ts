/**
 * @module test/quality/names/company-words
 * Words that many bodies share: legal forms, sectors, places, common words. Written from general knowledge for making and
 * guarding pairs; not the engine's tables.
 */

/** Ways to write one legal form; the first is the short one. */
export const LEGAL_FORMS: readonly (readonly string[])[] = [
  ["LLC", "L.L.C.", "Limited Liability Company"],
  ["Ltd", "Ltd.", "Limited"],
  ["Co. Ltd.", "Co., Ltd.", "Company Limited"],
  ["Inc", "Inc.", "Incorporated"],
  ["Corp", "Corp.", "Corporation"],
  ["PLC", "Public Limited Company"],
  ["GmbH", "Gesellschaft mit beschränkter Haftung"],
  ["AG", "Aktiengesellschaft"],
  ["S.A.", "SA", "Sociedad Anónima"],
  ["SARL", "S.A.R.L.", "Société à responsabilité limitée"],
  ["OOO", "Obshchestvo s ogranichennoy otvetstvennostyu", "Общество с ограниченной ответственностью"],
  ["OAO", "Otkrytoe aktsionernoe obshchestvo", "Open Joint Stock Company"],
  ["PAO", "PJSC", "Public Joint Stock Company"],
  ["ZAO", "Zakrytoe aktsionernoe obshchestvo", "Closed Joint Stock Company"],
  ["AO", "JSC", "Joint Stock Company"],
  ["S.p.A.", "SpA", "Società per Azioni"],
  ["B.V.", "BV", "Besloten Vennootschap"],
  ["FZE", "Free Zone Establishment"],
  ["FZCO", "Free Zone Company"],
  ["Pte. Ltd.", "Private Limited"],
  ["Sdn. Bhd.", "Sendirian Berhad"],
  ["A.Ş.", "Anonim Şirketi"],
];

/** Ways to say one kind of body in several languages, the English word first. */
export const SECTORS: readonly (readonly string[])[] = [
  ["Bank", "Banque", "Banco", "Банк"],
  ["Trading", "Torgovyy", "Handels", "Comercial"],
  ["Shipping", "Navigation", "Naviera"],
  ["Petroleum", "Neft", "Petrol"],
  ["Construction", "Stroitelnaya", "Bau"],
  ["Insurance", "Assurance", "Seguros"],
  ["Transport", "Transporte"],
  ["Steel", "Stal", "Acier"],
  ["Mining", "Minera", "Minière"],
  ["Electronics", "Elektronik", "Electronique"],
  ["Chemical", "Chimique", "Química"],
  ["Aviation", "Aviación"],
  ["Investment", "Investissement", "Inversiones"],
  ["Engineering", "Ingénierie", "Ingeniería"],
  ["Foundation", "Fondation", "Fundación", "Stiftung"],
  ["Ministry", "Ministère", "Ministerio"],
  ["University", "Université", "Universidad", "Universitet"],
  ["Institute", "Institut", "Instituto"],
  ["Factory", "Usine", "Fábrica", "Zavod"],
  ["Airlines", "Airways", "Aerolíneas"],
  ["Oil"],
  ["Gas"],
  ["Energy"],
  ["Logistics"],
  ["Real Estate"],
  ["Textile"],
  ["Pharmaceutical"],
  ["Telecom"],
  ["Exchange"],
  ["Agriculture"],
  ["Machinery"],
  ["Metals"],
  ["Marine"],
  ["Security"],
  ["Tourism"],
  ["Motors"],
];

/** Places that stand in the names of bodies. */
export const PLACES: readonly string[] =
  "Moscow Tehran Damascus Baghdad Dubai Beirut Havana Caracas Minsk Kyiv Pyongyang Beijing Shanghai London Paris Berlin Geneva Istanbul Ankara Kabul Karachi Tripoli Benghazi Khartoum Harare Tashkent Baku Yerevan Tbilisi Sevastopol Crimea Donetsk Luhansk Tatarstan Siberia Iran Iraq Syria Lebanon Russia Belarus Ukraine Korea China Cuba Venezuela Colombia Mexico Panama Cyprus Malta Turkey Germany Italy Spain France Switzerland Austria Poland Singapore Malaysia Indonesia Myanmar Yangon Sudan Libya Yemen Somalia Congo Zimbabwe Asia Europe Africa Gulf Caspian Volga Ural Kazan Samara Rostov Macau Taiwan Dalian Bogota Cali Medellin Guadalajara Sinaloa".split(
    " ",
  );

const GENERIC =
  "the of and for a an de la le les des du et y der die und company co corporation corp group holding holdings international general national global world united new first east west north south eastern western northern southern central state public private joint stock society association organization organisation committee council centre center bureau office department division branch foreign external export import services service solutions systems industrial industries industry commercial development enterprise enterprises establishment establishments agency authority administration company's republic islamic democratic peoples people arab limited liability trust fund capital management technology technologies tech science research trade business products production works plant scientific complex branch brothers sons";

const SECTOR_WORDS = SECTORS.flat().flatMap((word) => word.toLowerCase().split(" "));
const FORM_WORDS = LEGAL_FORMS.flat().flatMap((form) =>
  form
    .toLowerCase()
    .replace(/\./g, "")
    .split(/[\s,]+/),
);

const COMPANY: ReadonlySet<string> = new Set([
  ...SECTOR_WORDS,
  ...FORM_WORDS.filter((word) => !["s", "co", "de", "à", "per", "mit", "and"].includes(word)),
  ..."company corporation group holding international organization committee council bureau department ministry republic enterprise industries services limited airlines brigade army movement party front agency centre center association society forces complex plant union".split(
    " ",
  ),
]);

const PLACE_WORDS: ReadonlySet<string> = new Set(PLACES.map((place) => place.toLowerCase()));

const GENERIC_WORDS: ReadonlySet<string> = new Set([
  ...GENERIC.split(" "),
  ...COMPANY,
  ...FORM_WORDS,
  ...PLACE_WORDS,
]);

/** Whether a plain word says that a name is a body's. */
export const isCompanyWord = (word: string): boolean => COMPANY.has(word);

/** Whether a plain word is shared by so many bodies that it tells none apart. */
export const isGenericWord = (word: string): boolean => GENERIC_WORDS.has(word) || /^\d+$/.test(word);

/** Whether a plain word is a place of the table. */
export const isPlaceWord = (word: string): boolean => PLACE_WORDS.has(word);

/** Common words for names that say nothing. */
export const SOUP: readonly string[] =
  "General International Global National United First Eastern Western Central Trading Industrial Commercial Investment Development Services Holding Group Import Export Logistics Shipping Construction Energy Technology Engineering Management Capital Marine Petroleum".split(
    " ",
  );
