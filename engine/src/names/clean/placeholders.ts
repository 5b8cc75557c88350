/**
 * @module names/clean/placeholders
 * Words that stand where a name should be and name nobody: unknown, n/a, XXX, нет данных.
 * Written for this project from general knowledge of forms and data bases. Left out on purpose because people bear
 * them as names: Na, Nan, Nil, Blank, Sample, ABC; and Null or None beside another word.
 */

/** Whole fields by language, in lower case, words divided by one blank and without other marks. */
const WHOLE: ReadonlySet<string> = new Set(
  [
    // English
    "unknown|name unknown|unknown name|not known|unnamed|no name|noname|nameless|n a|n av|n ap",
    "not available|not applicable|not provided|not specified|not given|not stated|not disclosed",
    "unspecified|undisclosed|undefined|undetermined|unavailable|none|null|no data|missing",
    "to be determined|to be confirmed|to be advised|tba|tbc|tbd|test|test test|testing",
    "test name|test user|dummy|placeholder|anonymous|anon|various|same as above|see above",
    "as above|ditto|withheld|redacted|confidential|deceased|do not use|delete|deleted",
    "cancelled|duplicate|first name last name|firstname lastname|first last|name|name surname",
    "surname|full name|customer|cash customer|walk in customer|beneficiary|self|one of our clients",
    "our client|a customer|unknown unknown|fnu lnu|lnu fnu|fnu|lnu|nfn|nln|unk|asdf|qwerty",
    // French
    "inconnu|inconnue|nom inconnu|sans nom|non communiqué|non disponible|non renseigné",
    "non renseignée|non précisé|non connu|non applicable|à compléter|à déterminer|néant|aucun",
    "anonyme|sans objet|nom prénom|non fourni",
    // German, Dutch
    "unbekannt|name unbekannt|nicht bekannt|nicht verfügbar|keine angabe|keine angaben|k a",
    "ohne namen|entfällt|unbenannt|onbekend|niet bekend|niet beschikbaar|n v t|geen",
    // Spanish, Portuguese, Italian
    "desconocido|desconocida|no disponible|no aplica|sin nombre|no consta|ninguno|s n|desconhecido",
    "desconhecida|não disponível|não informado|não aplicável|sem nome|nenhum|sconosciuto|sconosciuta",
    "non noto|non disponibile|senza nome|nessuno|ignoto",
    // Russian, Ukrainian, Polish, Turkish
    "неизвестно|неизвестен|неизвестный|неизвестная|не указано|не указан|нет данных|нет|без имени",
    "отсутствует|н д|тест|невідомо|невідомий|немає даних|не вказано|nieznany|nieznana|brak",
    "brak danych|nie dotyczy|bilinmiyor|bilinmeyen|isimsiz",
    // Arabic, Persian, Hebrew
    "غير معروف|غير معروفة|مجهول|غير متوفر|لا يوجد|غير محدد|نامعلوم|ناشناس|ندارد|לא ידוע",
    // Chinese, Japanese, Korean
    "不详|不詳|未知|无|無|無名|暂无|不明|未詳|なし|該当なし|名無し|미상|불명|없음|해당없음",
    // Indonesian, Vietnamese
    "tidak diketahui|tidak ada|tanpa nama|không rõ|không có",
  ].flatMap((list) => list.split("|")),
);

/** Words of police and bank files for a given name or surname that is not known. */
const IN_NAME: ReadonlySet<string> = new Set(["fnu", "lnu", "nfn", "nln", "unk"]);

/** The longest of {@link WHOLE}; longer text is not looked up. */
const LONGEST = 24;

/**
 * Whether a field holds no name at all: a word for “unknown”, a row of x, marks or zeros only, or nothing.
 *
 * @param text In any case.
 * Cost: one scan and a look-up; text of more than 24 letters is no placeholder unless it is one sign repeated.
 */
export function isPlaceholder(text: string): boolean {
  const key = keyOf(text);
  if (key === "") return true;
  return (key.length <= LONGEST && WHOLE.has(key)) || isOneSign(key);
}

/** Whether one lower-case word of a name says that this part of it is not known (`fnu`: first name unknown). */
export function isUnknownPart(word: string): boolean {
  return IN_NAME.has(word);
}

/** Letters and digits in lower case, one blank for whatever is between them. */
function keyOf(text: string): string {
  return isKey(text)
    ? text
    : (
        text
          .normalize("NFC")
          .toLowerCase()
          .match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
      ).join(" ");
}

/** Small ASCII letters and digits with single blanks: most cleaned names, which need no copy. */
function isKey(text: string): boolean {
  let before = 0x20;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 0x20 ? before === 0x20 : code > 0x7a || (code < 0x61 && (code > 0x39 || code < 0x30)))
      return false;
    before = code;
  }
  return before !== 0x20;
}

/** `xxx`, `xx xx`, `000`; two signs of x or of zero, three of any other Latin letter, are too few to be a name. */
function isOneSign(key: string): boolean {
  const sign = key.charAt(0);
  let count = 0;
  for (let at = 0; at < key.length; at++) {
    const here = key.charAt(at);
    if (here === sign) count += 1;
    else if (here !== " ") return false;
  }
  return sign === "x" ? count >= 2 : sign === "0" || (count >= 3 && sign >= "a" && sign <= "z");
}
