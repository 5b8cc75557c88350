/**
 * @module test/quality/names/customers
 * Clean customers: people made of popular names, to be screened and found on no list. Made by culture, so that the alert
 * rates of cultures can be held beside each other.
 */
import { randomBelow, randomOf, randomOne, type Random } from "../../random.ts";
import { officialParties } from "./corpus.ts";
import type { Culture } from "./culture.ts";
import { wordsOf } from "./plain.ts";
import { popularNames } from "./pools.ts";
import { wideName } from "./wide-names.ts";

/** A customer on no list. */
export interface Customer {
  readonly name: string;
  readonly birthDate: string;
  readonly country: string;
  readonly culture: Culture;
  /** Has, word for word and in any order, a name of a list: an alert on it is right, and reported apart. */
  readonly namesake: boolean;
}

/** Popular names by the share of their cultures; `wide`: rare and popular names as Wikidata's persons bear them. */
export type Population = "us" | "global" | "wide";

const SHARES: Readonly<Record<Exclude<Population, "wide">, readonly (readonly [Culture, number])[]>> = {
  us: [
    ["anglo", 62],
    ["hispanic", 19],
    ["chinese", 2],
    ["south-asian", 3],
    ["southeast-asian", 3],
    ["arabic", 2],
    ["slavic", 2],
    ["korean", 1],
    ["african", 3],
    ["germanic", 2],
    ["persian", 1],
  ],
  global: [
    ["anglo", 8],
    ["hispanic", 12],
    ["lusophone", 5],
    ["french", 4],
    ["germanic", 6],
    ["slavic", 9],
    ["balkan", 4],
    ["turkic", 5],
    ["arabic", 10],
    ["persian", 4],
    ["south-asian", 9],
    ["chinese", 8],
    ["korean", 3],
    ["japanese", 4],
    ["southeast-asian", 5],
    ["african", 4],
  ],
};

/** Surnames where the popular names have few: general knowledge. */
const SURNAMES: Readonly<Partial<Record<Culture, string>>> = {
  arabic:
    "Al-Masri El-Sayed Haddad Khoury Najjar Al-Otaibi Al-Harbi Al-Ghamdi Al-Shammari Benali Bensalem Mansouri Trabelsi Alaoui Bennani Saad Fahmy Shahin Al-Zahrani Al-Qahtani Abdallah Hamdan Nasser Darwish Al-Jabouri Al-Tamimi Al-Dulaimi Salameh Awad Barakat Qasim Halabi Sabbagh Ghanem",
  persian:
    "Ahmadi Hosseini Mohammadi Rezaei Karimi Moradi Jafari Rahimi Hashemi Mousavi Sadeghi Ebrahimi Ghasemi Akbari Kazemi Noori Azizi Popal Wardak Karzai Sharifi Tehrani Shirazi Bagheri Heydari",
  "south-asian":
    "Khan Ahmed Hussain Malik Sheikh Chaudhry Qureshi Butt Iqbal Siddiqui Kumar Singh Sharma Gupta Patel Reddy Nair Iyer Rao Das Chowdhury Rahman Islam Begum Perera Fernando Silva Thapa Shrestha Gurung",
  african:
    "Okafor Okonkwo Adeyemi Mensah Owusu Kamau Otieno Mwangi Diallo Traoré Keita Ndiaye Diop Banda Moyo Dlamini Abebe Tesfaye Hassan Abdi Osman Mugisha Nkurunziza Kabila Mukasa Eze Bello Sow Camara Toure",
  "southeast-asian":
    "Wijaya Santoso Susanto Hidayat Nguyen Tran Le Pham Reyes Santos Cruz Bautista Garcia Mendoza Aung Win Htun Tun Lim Tan Wong Chong Abdullah Ismail Rahman Suwan Chaiyasit",
  chinese:
    "Wang Li Zhang Liu Chen Yang Huang Zhao Wu Zhou Xu Sun Ma Zhu Hu Guo He Lin Gao Luo Chan Wong Lam Cheung Leung Lee Chang Huang Tsai Hsu",
  korean: "Kim Lee Park Choi Jung Kang Cho Yoon Jang Lim Han Oh Seo Shin Kwon Hwang Ahn Song Ryu Hong",
};

const GIVEN: Readonly<Partial<Record<Culture, string>>> = {
  chinese:
    "Wei Fang Min Jing Li Qiang Lei Jun Yang Yong Jie Tao Ming Chao Xiuying Juan Ping Gang Guiying Xiaoming Zihan Haoran Yuxuan Jianguo Guoqiang Zhiming Meiling Wai-man Ka-ming Chih-ming Shu-fen",
  korean:
    "Min-jun Seo-yeon Ji-hoon Ji-woo Hyun-woo Seung-min Eun-ji Young-soo Kyung-hee Sang-hoon Dong-hyun Jae-won Soo-jin Mi-sook Yong-chol",
  "south-asian":
    "Muhammad Ali Fatima Ayesha Imran Asif Bilal Zainab Rahul Priya Amit Sunita Rajesh Anjali Suresh Lakshmi Abdul Nasreen Tariq Kamal Sanjay Ravi Deepak Kiran Nadeem",
  african:
    "Kwame Ama Chinedu Ngozi Oluwaseun Amina Fatou Moussa Ibrahim Aminata Grace Joseph Samuel Esther Abebe Tigist Hassan Abdi Juma Wanjiku Thabo Nomsa Emmanuel Blessing",
  "southeast-asian":
    "Budi Siti Agus Dewi Nur Ahmad Maria Jose Thi Van Minh Huong Aung Khin Somchai Suda Putu Wayan Mohd Lina",
  persian:
    "Ali Mohammad Reza Hossein Mehdi Fatemeh Zahra Maryam Amir Hamid Farid Ahmad Nasrin Leila Omid Behrouz Shirin Abdul Habib Najib",
};

interface Names {
  readonly given: readonly string[];
  readonly family: readonly string[];
  readonly countries: readonly string[];
}

let tables: ReadonlyMap<Culture, Names> | undefined;

function namesOf(culture: Culture): Names {
  tables ??= gather();
  return tables.get(culture) ?? { given: ["Ann"], family: ["Smith"], countries: ["us"] };
}

function gather(): ReadonlyMap<Culture, Names> {
  const forenames = popularNames("forenames");
  const surnames = popularNames("surnames");
  const cultures = new Set(
    Object.values(SHARES)
      .flat()
      .map(([culture]) => culture),
  );
  return new Map(
    [...cultures].map((culture) => {
      const of = (rows: typeof forenames): string[] =>
        rows.filter((row) => row.culture === culture).map(({ name }) => name);
      const own = (table: typeof GIVEN): string[] => table[culture]?.split(" ") ?? [];
      const countries = [
        ...new Set(forenames.filter((row) => row.culture === culture).map(({ country }) => country)),
      ];
      return [
        culture,
        {
          given: [...of(forenames), ...own(GIVEN)],
          family: [...of(surnames), ...own(SURNAMES)],
          countries: countries.length > 0 ? countries : ["us"],
        },
      ];
    }),
  );
}

const capital = (text: string): string => text.replace(/(^|[-\s])\p{Ll}/gu, (start) => start.toUpperCase());

/** A name in the order and with the parts of its culture. */
function composed(culture: Culture, random: Random): string {
  const { given, family } = namesOf(culture);
  const first = randomOne(random, given);
  const last = randomOne(random, family);
  const more = randomOne(random, given);
  switch (culture) {
    case "hispanic":
      return random() < 0.7 ? `${first} ${last} ${randomOne(random, family)}` : `${first} ${more} ${last}`;
    case "slavic": {
      const patronymic = `${more.replace(/[aeiouy]+$/i, "")}ovich`;
      return random() < 0.4 ? `${first} ${patronymic} ${last}` : `${first} ${last}`;
    }
    case "arabic":
    case "persian":
      return random() < 0.5 ? `${first} ${more} ${last}` : `${first} ${last}`;
    case "chinese":
    case "korean":
      return random() < 0.6 ? `${last} ${first}` : `${first} ${last}`;
    case "anglo":
      return random() < 0.4
        ? `${first} ${random() < 0.5 ? more : `${more.slice(0, 1)}.`} ${last}`
        : `${first} ${last}`;
    default:
      return random() < 0.2 ? `${first} ${more} ${last}` : `${first} ${last}`;
  }
}

let official: ReadonlySet<string> | undefined;

const inAnyOrder = (name: string): string => [...wordsOf(name)].sort().join(" ");

/** Whether a name is, word for word and in any order, a name of a list. */
export function isOfficial(name: string): boolean {
  official ??= new Set(
    officialParties().flatMap((party) => party.names.map(({ value }) => inAnyOrder(value))),
  );
  return official.has(inAnyOrder(name));
}

/** A customer of a culture. */
export function customerOf(culture: Culture, random: Random): Customer {
  return withDetails(composed(culture, random), culture, random);
}

function withDetails(plain: string, culture: Culture, random: Random): Customer {
  const name = capital(plain);
  const year = 1940 + randomBelow(random, 65);
  const month = String(1 + randomBelow(random, 12)).padStart(2, "0");
  const day = String(1 + randomBelow(random, 28)).padStart(2, "0");
  return {
    name,
    birthDate: `${year}-${month}-${day}`,
    country: randomOne(random, namesOf(culture).countries),
    culture,
    namesake: isOfficial(name),
  };
}

/** Customers of a population. Deterministic in the seed. */
export function* customers(seed: number, size: number, population: Population): Generator<Customer> {
  const random = randomOf(seed);
  for (let made = 0; made < size; made += 1) {
    yield population === "wide"
      ? withDetails(wideName(random), "other", random)
      : customerOf(cultureFor(population, random), random);
  }
}

/** A culture by its share. */
export function cultureFor(population: keyof typeof SHARES, random: Random): Culture {
  const shares = SHARES[population];
  let left = random() * shares.reduce((total, [, share]) => total + share, 0);
  for (const [culture, share] of shares) {
    left -= share;
    if (left < 0) return culture;
  }
  return "anglo";
}
