/** Spanish sentences made for this test: acts with their parties, denials, hedges and harmless ones. */
import { describe, expect, it } from "vitest";
import { openEngine } from "../engine.ts";
import { detectLanguage } from "./detect-language.ts";

const engine = openEngine({ clock: () => "2026-11-23" });

const read = (text: string): ReturnType<typeof engine.readReport> =>
  engine.readReport(text, { published: "2025-03-01", textLang: "es" });

/** Each act as kind, actors, recipients and modality. */
function actsIn(text: string): readonly string[] {
  const { acts, parties } = read(text);
  const captions = (ids: readonly string[]): string =>
    ids.map((id) => parties.find((party) => party.id === id)?.caption ?? "?").join("+");
  return acts.map(
    ({ kind, actors, recipients, modality }) =>
      `${kind}: ${captions(actors)} → ${captions(recipients)}, ${modality}`,
  );
}

/** Names in a text, with the kind of each. */
function namesIn(text: string): readonly string[] {
  const { mentions, parties } = read(text);
  return mentions
    .filter(({ type }) => type === "name" || type === "metonym" || type === "place")
    .map(
      ({ text: name, type, party }) =>
        `${name}: ${type === "place" ? type : (parties.find(({ id }) => id === party)?.kind ?? "nobody")}`,
    );
}

describe("acts in Spanish", () => {
  it.each([
    ["Pekín vendió cuatro fragatas a Birmania.", "transfer: China → Myanmar, asserted"],
    ["Rusia compró obuses a Corea del Norte.", "transfer: North Korea → Russia, asserted"],
    ["Irán no ha vendido drones a Rusia.", "transfer: Iran → Russia, negated"],
    ["Rusia podría enviar misiles a Irán.", "transfer: Russia → Iran, possible"],
    ["Irán habría entregado misiles a Rusia.", "transfer: Iran → Russia, alleged"],
    ["Irán va a entregar misiles a Rusia.", "transfer: Iran → Russia, planned"],
    ["Irán dejó de vender drones a Rusia.", "transfer: Iran → Russia, negated"],
    ["Moscú negó haber vendido misiles a Irán.", "transfer: Russia → Iran, denied"],
    [
      "El petrolero transbordó crudo al Velmar Star.",
      "ship-to-ship-transfer: petrolero → Velmar Star, asserted",
    ],
    ["Piratas norcoreanos robaron criptomonedas.", "cyber-theft: North Korea → , asserted"],
    [
      "La policía española detuvo al empresario Ivan Petrov.",
      "investigation: policía española → Ivan Petrov, asserted",
    ],
    ["La guardia costera griega incautó el buque.", "seizure: guardia costera griega → buque, asserted"],
    ["Los misiles fueron entregados por Irán a Rusia.", "transfer: Iran → Russia, asserted"],
    ["Si Irán entrega misiles a Rusia, habrá sanciones.", "transfer: Iran → Russia, conditional"],
    ["Moscú abastece a Corea del Norte de petróleo.", "transfer: Russia → North Korea, asserted"],
    ["La UE sancionó a la naviera Velmar Oceanic.", "designation: European Union → Velmar Oceanic, asserted"],
    [
      "Washington amenaza a Bogotá con nuevas sanciones.",
      "threat-of-sanctions: United States → Colombia, asserted",
    ],
    [
      "El ministro ruso se reunió con su homólogo chino.",
      "meeting: ministro ruso+homólogo chino → , asserted",
    ],
    ["Irán no solo entregó drones a Sudán.", "transfer: Iran → Sudan, asserted"],
    ["Irán nunca entregó drones a Sudán.", "transfer: Iran → Sudan, negated"],
    ["Irán se negó a entregar drones a Sudán.", "transfer: Iran → Sudan, negated"],
    ["Irán quiere vender drones a Sudán.", "transfer: Iran → Sudan, planned"],
    ["Irán acaba de vender drones a Sudán.", "transfer: Iran → Sudan, asserted"],
    ["China estaría vendiendo drones a Libia.", "transfer: China → Libya, alleged"],
    ["Teherán negó que hubiera entregado drones a Sudán.", "transfer: Iran → Sudan, denied"],
    ["Teherán desmintió haber enviado armas a Sudán.", "transfer: Iran → Sudan, denied"],
    ["Es posible que Irán haya entregado drones a Sudán.", "transfer: Iran → Sudan, possible"],
    ["Se sospecha que Irán entregó drones a Sudán.", "transfer: Iran → Sudan, alleged"],
    ["Al parecer, China vendió drones a Libia.", "transfer: China → Libya, alleged"],
    ["El Cairo acusa a Irán de haber entregado drones a Sudán.", "transfer: Iran → Sudan, alleged"],
    ["Egipto exigió que Irán no entregue drones a Sudán.", "transfer: Iran → Sudan, negated"],
    ["Pyongyang anunció que enviará obuses a Irán.", "transfer: North Korea → Iran, planned"],
    ["Washington advirtió a Bogotá de que impondrá sanciones.", "designation: United States → , planned"],
    ["Bolivia envió soldados a Haití, según Seúl.", "military-cooperation: Bolivia → Haiti, alleged"],
    ["Moscú recibió obuses norcoreanos.", "transfer: North Korea → Russia, asserted"],
    ["Fue detenido el exministro Rafael Ramírez.", "investigation:  → Rafael Ramírez, asserted"],
    ["El carguero Ulmaria sigue retenido en Ceuta.", "seizure:  → Ulmaria, asserted"],
    ["El petrolero griego Ulmaria cargó crudo ruso.", "transfer: Ulmaria → , asserted"],
    ["Haití pidió a la ONU que refuerce el embargo.", "designation: United Nations → , planned"],
    ["No hemos vendido ni un solo dron a Sudán.", "transfer:  → Sudan, negated"],
    ["Perú concedió una licencia para exportar fusiles a Egipto.", "transfer: Peru → Egypt, planned"],
    ["Chile lanzó un cohete con un satélite.", "space-launch: Chile → , asserted"],
    [
      "La policía arrestó a un hombre sospechoso de haber vendido drones a Libia.",
      "transfer:  → Libya, alleged",
    ],
    [
      "El fiscal investiga a la empresa Velmar Oceanic por enviar motores a Rusia.",
      "investigation: fiscal → Velmar Oceanic, asserted",
    ],
    ["Los drones que Irán entregó a Sudán son viejos.", "transfer: Iran → Sudan, asserted"],
    ["La entrega de drones iraníes a Sudán continúa.", "transfer: Iran → Sudan, asserted"],
    ["Sudán recibió drones de Irán.", "transfer: Iran → Sudan, asserted"],
    ["China le compró carbón a Corea del Norte.", "transfer: North Korea → China, asserted"],
    ["Corea del Norte realizó su sexto ensayo nuclear.", "nuclear-test: North Korea → , asserted"],
    ["Corea del Norte envió soldados a Rusia.", "military-cooperation: North Korea → Russia, asserted"],
    [
      "La naviera Velmar Oceanic figura en la lista de la OFAC.",
      "designation: OFAC → Velmar Oceanic, asserted",
    ],
    [
      "Bruselas retiró a la empresa Velmar Oceanic de la lista.",
      "delisting: European Union → Velmar Oceanic, asserted",
    ],
    ["Estados Unidos levantó las sanciones a Siria.", "delisting: United States → Syria, asserted"],
    ["Corea del Norte envió trabajadores a Catar.", "labour-dispatch: North Korea → Qatar, asserted"],
    ["Brasil canjeó carne por fertilizantes rusos.", "barter: Brazil → , asserted"],
  ])("reads %s", (text, act) => {
    expect(actsIn(text)).toContain(act);
  });

  it.each([
    "La orquesta de la ciudad tocó ayer dos sinfonías ante un público entusiasta.",
    "El equipo ganó por tres goles y su entrenador celebró la victoria con la afición.",
    "Según el alcalde, la biblioteca abrirá en mayo y tendrá salas para niños.",
    "Hubo fuertes lluvias en el norte y las carreteras siguen cerradas.",
    "El árbitro sancionó al portero con tarjeta roja.",
    "El museo prestó dos cuadros a una galería de Lyon.",
    "El chef lanzó un nuevo menú de temporada con pescado de la lonja.",
    "La reunión de vecinos se celebró en el portal.",
    "Reino Unido y Francia vetaron el texto.",
  ])("finds nothing in %s", (text) => {
    expect(actsIn(text)).toEqual([]);
  });
});

describe("names in Spanish", () => {
  it.each([
    ["El presidente de El Salvador viajó a Róterdam.", ["El Salvador: state", "Róterdam: place"]],
    [
      "La empresa Orval Petróleo escribió a Olga Petrova.",
      ["Orval Petróleo: organisation", "Olga Petrova: person"],
    ],
    ["Ni La Moncloa ni el Kremlin respondieron.", ["Moncloa: state", "Kremlin: state"]],
    ["La reunión del consejo terminó tarde.", []],
    [
      "La Autoridad Portuaria de Algeciras y la Comisión Nacional del Mercado de Valores callaron.",
      [
        "Autoridad Portuaria de Algeciras: organisation",
        "Comisión Nacional del Mercado de Valores: organisation",
      ],
    ],
    ["La senadora María de los Ángeles Quintero dimitió.", ["María de los Ángeles Quintero: person"]],
    ["Petróleos de Venezuela, S.A. no respondió.", ["Petróleos de Venezuela: organisation"]],
    ["El petrolero Amber Heron fondeó cerca.", ["Amber Heron: vessel"]],
  ])("reads %s", (text, names) => {
    expect(namesIn(text)).toEqual(names);
  });

  it("reads a date with its links as one", () => {
    const { mentions } = read("La cumbre fue el 13 de septiembre de 2023; otra será en mayo de 2026.");
    expect(mentions.filter(({ type }) => type === "date").map(({ text }) => text)).toEqual([
      "13 de septiembre de 2023",
      "mayo de 2026",
    ]);
  });
});

describe("the language of a Spanish text", () => {
  it.each([
    "El buque entregó el carbón en el puerto, y la empresa que lo compró no figura en la lista.",
    "Según las autoridades, se trata de un cargamento de armas con destino a Libia.",
  ])("is Spanish: %s", (text) => {
    expect(detectLanguage(text, engine.data.packs.lexicons)).toBe("es");
  });

  it.each([
    "O navio entregou o carvão no porto, mas não disse quem foi o comprador nem quanto lhe pagou.",
    "La nave ha consegnato il carbone nel porto, e la società che lo ha comprato non è nella lista.",
  ])("is no near language without a pack: %s", (text) => {
    expect(() => detectLanguage(text, engine.data.packs.lexicons)).toThrow("Cannot tell the language");
  });
});
