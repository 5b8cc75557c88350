/**
 * @module names/romanise/hangul-customs
 * How Koreans customarily spell single syllables of names, beside the systems: surnames, and syllables of given names.
 * Source: common usage of passports and the press, North and South (this project).
 */

/** One row a syllable: its spellings, the commonest first. */
const SURNAMES =
  "김 kim gim;이 lee yi rhee ri i;리 ri lee li rhee yi;박 park pak bak;최 choi choe;정 jung jong chung jeong chong cheong;" +
  "강 kang gang;조 cho jo;윤 yoon yun;장 jang chang;임 lim im rim yim;림 rim lim im;한 han;오 oh o;서 seo so suh;신 shin sin;" +
  "권 kwon gwon;황 hwang;안 ahn an;송 song;류 ryu yu yoo lyu;유 yoo yu ryu you;전 jeon jon chon chun jun;홍 hong;고 ko go koh;" +
  "문 moon mun;양 yang ryang;량 ryang yang;손 son sohn;배 bae pae bai;백 paek baek baik paik;허 ho heo hur huh;남 nam;심 shim sim;" +
  "노 noh no roh ro;로 ro no roh noh;하 ha hah;곽 kwak gwak;성 song sung seong;차 cha;주 ju joo chu;우 woo u wu;구 koo ku gu goo;" +
  "민 min;나 na ra rah;라 ra na la;진 jin chin jean;지 ji chi jee;엄 om eom um uhm;채 chae;원 won weon;천 chon cheon chun;방 pang bang;" +
  "공 kong gong;현 hyon hyun hyeon;함 ham;변 pyon byun byeon;염 yom yeom ryom;렴 ryom yom yeom;여 yo yeo ryo;려 ryo yo yeo;" +
  "추 chu choo;도 to do;소 so;석 sok suk seok;선 son sun seon;설 sol sul seol;마 ma;길 kil gil;연 yon yeon ryon;련 ryon yon yeon;" +
  "위 wi wee;표 phyo pyo;명 myong myung myeong;기 ki gi;반 pan ban;왕 wang;금 kum keum geum;옥 ok;육 yuk ryuk;륙 ryuk yuk;" +
  "인 in;맹 maeng;제 je che;모 mo;탁 thak tak;국 kuk guk kook;어 o eo;은 un eun;편 phyon pyon pyeon;용 yong ryong;룡 ryong yong;" +
  "예 ye;경 kyong kyung gyeong;봉 pong bong;사 sa;부 pu bu boo;태 thae tae;계 kye gye;피 phi pi;두 tu du;팽 phaeng paeng;" +
  "동 tong dong;온 on;간 kan gan;필 phil pil;견 kyon gyeon;옹 ong;독 tok dok;빈 pin bin;목 mok;승 sung seung;시 si shi";

/** Syllables whose customary spelling in given names is more than what the systems and the rules below give. */
const GIVEN =
  "영 yong young yeong yung;령 ryong young;현 hyon hyun hyeon;성 song sung seong;숙 suk sook;" +
  "준 jun joon chun june;훈 hun hoon;우 u woo wu;수 su soo;주 ju joo chu;희 hui hee hi hy;규 kyu gyu;" +
  "경 kyong kyung gyeong;정 jong jung jeong chong chung;철 chol chul cheol;석 sok suk seok;" +
  "선 son sun seon;연 yon yeon youn;은 un eun;진 jin chin jean;지 ji jee chi;민 min;미 mi mee;" +
  "기 ki gi kee;택 thaek taek tack;태 thae tae tai;표 phyo pyo;평 phyong pyong pyung pyeong;" +
  "혁 hyok hyuk hyeok;덕 tok dok duk deok;범 pom bom beom bum;건 kon gon kun keon geon;" +
  "근 kun geun keun;승 sung seung;용 yong ryong;룡 ryong yong;순 sun soon;구 ku gu koo goo;" +
  "국 kuk guk kook;욱 uk wook;운 un woon;윤 yun yoon youn;유 yu yoo you;여 yo yeo;녀 nyo yo;" +
  "열 yol yeol yul;병 pyong byong byung byeong;명 myong myung myeong;형 hyong hyung hyeong;" +
  "원 won weon;월 wol weol;일 il ill;이 i yi ee;리 ri li lee i;호 ho;학 hak;후 hu hoo;애 ae;혜 hye hae;" +
  "해 hae hai;재 jae chae jai;제 je jae che;길 kil gil;광 kwang gwang;관 kwan gwan;권 kwon gwon;" +
  "봉 pong bong;복 pok bok;도 to do;동 tong dong;대 tae dae;두 tu du doo;아 a ah;린 rin lin;식 sik shik;" +
  "신 sin shin;시 si shi;실 sil shil;심 sim shim;부 pu bu boo;무 mu moo;문 mun moon;춘 chun choon;" +
  "충 chung choong;중 jung joong chung;종 jong chong;장 jang chang;창 chang;천 chon cheon chun;" +
  "청 chong cheong chung;섭 sop sup seop;헌 hon heon hun;환 hwan whan;회 hoe hoi;휘 hwi whee;" +
  "흥 hung heung;흠 hum heum;옥 ok;화 hwa wha;황 hwang";

/** Customary spellings of surnames by syllable. */
export const SURNAME_SPELLINGS: ReadonlyMap<string, readonly string[]> = rows(SURNAMES);

/** Customary spellings of syllables of given names. */
export const GIVEN_SPELLINGS: ReadonlyMap<string, readonly string[]> = rows(GIVEN);

function rows(table: string): ReadonlyMap<string, readonly string[]> {
  return new Map(
    table.split(";").map((row): [string, readonly string[]] => {
      const [syllable = "", ...spellings] = row.split(" ");
      return [syllable, spellings];
    }),
  );
}
