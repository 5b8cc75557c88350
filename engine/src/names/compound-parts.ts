/**
 * @module names/compound-parts
 * What compound names of the Islamic world are made of, with the Latin spellings in use: after "servant of", before
 * "of the faith", before "of God". The first spelling of each row is the canonical one.
 * Source: common knowledge of Arabic, Persian, Turkish and South Asian name giving; spellings as this project folds
 * them (`foldPart`).
 */

/** Names of God. */
const SERVED = `rahman rehman rakhman raman
rahim rehim rakhim rahem
karim kerim karem krim
aziz azez
kadir kader gadir gader ghader kadar
salam selam slam
wahab vahab wahhab ouahab vehab wahhb
latif letif latef
hamid hamed hamit
majid madjid medjid mejid mecid mecit magid maguid meguid majed
malik malek melik
jabar djabar gabar cabar jaber
ghani gani rani
ghafar gafar
ghafur gafur
razak rezak rzak razik razzag razagh
rashid rasheed rachid reshid
samad samed samet
hakim hakem
halim helim halem
jalil jlil djalil jelil celil galil jaleel
khalik halik khalek khalegh
kudus ghodus
nasir naser nacer nasr
nur
rauf raouf rouf
satar setar
zahir zaher dhahir
wahid vahid ouahid wahed
basit baset
basir
baki bagi baghi
rakib ragib
habib
sabur
matin
shafi
wajid vajed
mujib mojib
kahar
kawi
rafi
adl
rabo
jamil djamil gamil
wase
zahur
bari
fatah fetah fattakh
hadi
hafiz hafez hafed hafidh hafeez
hak hagh hag
hay hai
kabir kebir
mumin mumen momen
mutalib motaleb mutaleb mtaleb
nabi
azim azem
sami
shakur chakur
tawab
wadud vadud
wali vali
wakil vakil
wasi
kayum gayum ghayum
manan
ahad
alim
hasib
khabir
mughni moghni
muhsin mohsen
mukit
munim moneim monem
rab
rasul resul
razek
subhan
ilah elah`;

/** Persons whose servant one is called; as second names they are common, so only an article tells. */
const HONOURED = `husain husein hosein
hasan
reza ridha rida
zahra
mahdi mehdi
amir
ali
kasim
salim
imam`;

/** What stands before "of the faith". */
const OF_FAITH = `nur
salah sala selah selaha
saif seif sayf saef seyf saef
shams chams chems shems sems sams
jamal djamal djemal gamal cemal jemal
kamal kemal
jalal djalal djelal celal galal jelal
ala alaa alae
badr badar bedr badre badri
taj tadj tac tag
taki
zain zayn zein zin zine
iz ez az
fakhr fahr fakher fakr
husam hosam hisam hussam
imad emad imed
najm nejm nadjm necm nagm negm
nasr nasir naser nasser
kutb kotb
rukn rokn
siraj seraj sirac serag
shihab shahab chihab shehab
muhi mohi mohy mehi muhyi mohie mohye mahi muh
muin moin moein
burhan borhan
baha behae bahae
zia dia diya ziya diaa ziaa
ghias ghiyas ghiyath
khair kheir khayr hayr khir
majd
muiz moez
nizam nezam nedham
kamar gamar
safi
sharaf charaf sherif sharif syarif serif seref
shuja shoja
sadr sader
sad saad
amin
asad
farid
hamid
kabir
mazhar
riaz
sabah
wali vali
azhar
aziz
hafiz
habib
islah
shafi`;

/** What stands before "of God". */
const OF_GOD = `abd
nasr nasir nasser
faiz fayz feyz fayd
hafiz hafez
aman
habib
hamid
hayat
rahmat rahmet
nimat nemat neamat niamat
lutf lotf
fath feth
hidayat hedayat
karam kerem
khair kheir khayr hayr
asad esed
sana
inayat enayat
ikram ekram
barkat barakat
saif seif sayf seyf
wali vali
zabih
ruh
ayat
hizb hezb
jund
jar
ata
ubaid obaid ubayd obeid
sad saad
ihsan ehsan
kudrat ghodrat godrat
izat ezat
amr
ansar
sibghat
samiu
matiu
khalil
aziz`;

/** Spellings of a part, folded, to the canonical one. */
export type Parts = ReadonlyMap<string, string>;

function partsOf(rows: string): Parts {
  return new Map(
    rows.split("\n").flatMap((row) => {
      const spellings = row.split(" ");
      const canonical = spellings[0] ?? "";
      return spellings.map((spelling) => [foldPart(spelling), canonical] as const);
    }),
  );
}

/** One letter for the ways English, French and Persian spellings write a sound: ou u, oo u, ee i, q k, y i, doubles. */
export function foldPart(part: string): string {
  let folded = "";
  for (let at = 0; at < part.length; at += 1) {
    const letter = part.charAt(at);
    const next = part.charAt(at + 1);
    let plain = letter;
    if (letter === "o" && (next === "u" || next === "o")) {
      plain = "u";
      at += 1;
    } else if (letter === "e" && next === "e") {
      plain = "i";
      at += 1;
    } else if (letter === "o") plain = "u";
    else if (letter === "q") plain = "k";
    else if (letter === "y") plain = "i";
    if (!folded.endsWith(plain)) folded += plain;
  }
  // A French spelling ends in a silent e (Rahmane, Karime).
  return folded.length > 4 && folded.endsWith("e") ? folded.slice(0, -1) : folded;
}

/** What may follow "servant of" with or without an article: names of God. */
export const SERVED_PARTS: Parts = partsOf(SERVED);
/** What may follow "servant of" with its article: the honoured. */
export const HONOURED_PARTS: Parts = partsOf(HONOURED);
/** What may stand before "of the faith" (-uddin). */
export const FAITH_PARTS: Parts = partsOf(OF_FAITH);
/** What may stand before "of God" (-ullah). */
export const GOD_PARTS: Parts = partsOf(OF_GOD);
