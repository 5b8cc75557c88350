/**
 * @module scripts/bench/generated
 * Generated publications of any size, in chunks: nobody in them exists. The same number gives the same bytes.
 */

/** Records in a chunk. */
const AT_A_TIME = 64;

/** A publication in the form of the Security Council’s list with so many persons. */
export function* generatedUn(records: number): Generator<Uint8Array> {
  yield* inChunks(
    `<?xml version="1.0" encoding="UTF-8"?>\n<CONSOLIDATED_LIST dateGenerated="2031-05-04T00:00:09.554Z">\n  <INDIVIDUALS>\n`,
    records,
    person,
    "  </INDIVIDUALS>\n  <ENTITIES/>\n</CONSOLIDATED_LIST>\n",
  );
}

/** A FollowTheMoney collection with so many persons, a line each. */
export function* generatedFtm(records: number): Generator<Uint8Array> {
  yield* inChunks("", records, ftmLine, "");
}

/** A table of so many suppliers, as a user keeps one. */
export function* generatedCsv(records: number): Generator<Uint8Array> {
  yield* inChunks("id,name,schema,country,birthDate,branch\n", records, csvRow, "");
}

function* inChunks(
  head: string,
  records: number,
  record: (number: number) => string,
  tail: string,
): Generator<Uint8Array> {
  const encoder = new TextEncoder();
  yield encoder.encode(head);
  for (let from = 0; from < records; from += AT_A_TIME) {
    let text = "";
    for (let number = from; number < Math.min(records, from + AT_A_TIME); number++) text += record(number);
    yield encoder.encode(text);
  }
  yield encoder.encode(tail);
}

function names(number: number): readonly [string, string, string] {
  return [`Orlo${number % 977}`, `Vant${number % 1013}`, `Desh${number}`];
}

function person(number: number): string {
  const [first, second, third] = names(number);
  return `    <INDIVIDUAL>
      <DATAID>${9_000_000 + number}</DATAID>
      <VERSIONNUM>1</VERSIONNUM>
      <FIRST_NAME>${first}</FIRST_NAME>
      <SECOND_NAME>${second}</SECOND_NAME>
      <THIRD_NAME>${third}</THIRD_NAME>
      <UN_LIST_TYPE>Zembla</UN_LIST_TYPE>
      <REFERENCE_NUMBER>ZBi.${number}</REFERENCE_NUMBER>
      <LISTED_ON>2029-07-01</LISTED_ON>
      <COMMENTS1>A generated record that stands for nobody, number ${number}.</COMMENTS1>
      <NATIONALITY>
        <VALUE>Rwanda</VALUE>
      </NATIONALITY>
      <LIST_TYPE>
        <VALUE>UN List</VALUE>
      </LIST_TYPE>
      <INDIVIDUAL_ALIAS>
        <QUALITY>Good</QUALITY>
        <ALIAS_NAME>${third} ${first}</ALIAS_NAME>
      </INDIVIDUAL_ALIAS>
      <INDIVIDUAL_DATE_OF_BIRTH>
        <TYPE_OF_DATE>EXACT</TYPE_OF_DATE>
        <YEAR>${1940 + (number % 60)}</YEAR>
      </INDIVIDUAL_DATE_OF_BIRTH>
      <SORT_KEY/>
      <SORT_KEY_LAST_MOD/>
    </INDIVIDUAL>
`;
}

function ftmLine(number: number): string {
  const [first, second, third] = names(number);
  const properties = {
    name: [`${first} ${second} ${third}`],
    alias: [`${third} ${first}`],
    birthDate: [String(1940 + (number % 60))],
    nationality: ["rw"],
    topics: ["sanction"],
  };
  return `${JSON.stringify({ id: `zb-${number}`, caption: properties.name[0], schema: "Person", referents: [], datasets: ["zembla"], properties })}\n`;
}

function csvRow(number: number): string {
  return `S${number},${names(number).join(" ")},Person,rw,${1940 + (number % 60)},Harbour ${number % 7}\n`;
}
