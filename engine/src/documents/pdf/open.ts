/**
 * @module documents/pdf/open
 * Opens a PDF with pdf.js, in this thread, without fonts, programs or network; its errors become ours.
 */
import { getDocumentProxy } from "unpdf";
import { broken, KIND_NAMES, refusal, type Source } from "../source.ts";

/** A document of pdf.js. */
export type OpenPdf = Awaited<ReturnType<typeof getDocumentProxy>>;
/** A page of it. */
export type OpenPage = Awaited<ReturnType<OpenPdf["getPage"]>>;

/** Open a PDF. Throws `DOCUMENT_ENCRYPTED`, `DOCUMENT_BROKEN`. The caller destroys it. */
export async function openPdf(source: Source): Promise<OpenPdf> {
  try {
    // pdf.js takes the bytes away from who hands them in: it gets a copy.
    return await getDocumentProxy(new Uint8Array(source.bytes), {
      verbosity: 0,
      disableFontFace: true,
      useSystemFonts: false,
      useWorkerFetch: false,
      isOffscreenCanvasSupported: false,
      isImageDecoderSupported: false,
      disableAutoFetch: true,
      enableXfa: false,
    });
  } catch (error) {
    throw refused(source, error);
  }
}

/** The error of pdf.js as ours. */
export function refused(source: Source, error: unknown): Error {
  const { name, message } = error instanceof Error ? error : { name: "", message: "?" };
  return name === "PasswordException"
    ? refusal(source, "DOCUMENT_ENCRYPTED", { kind: KIND_NAMES.pdf })
    : broken(source, KIND_NAMES.pdf, message.replace(/\.$/, ""));
}
