/**
 * @module documents/pdf/stray-rejections
 * pdf.js 6 reads the pages of a damaged file ahead and forgets the promises that fail. Where the program ends at a
 * rejection that nobody handles, as Node does, one damaged PDF would end it: while a PDF is read, rejections of pdf.js are
 * let go, and all others are what they would be without this file.
 */
import { getResolvedPDFJS } from "unpdf";

/** As much of Node's `process` as is needed; browsers have none and need none, they only print such rejections. */
interface Rejections {
  on(event: "unhandledRejection", listener: (reason: unknown) => void): unknown;
  off(event: "unhandledRejection", listener: (reason: unknown) => void): unknown;
  listenerCount(event: "unhandledRejection"): number;
}

let reading = 0;
let isOfPdfJs: (reason: unknown) => boolean = () => false;

/** Do some work of pdf.js and let go what it forgot. */
export async function lettingGo<T>(work: () => Promise<T>): Promise<T> {
  const { process } = globalThis as { readonly process?: Rejections };
  if (process?.on === undefined) return work();
  isOfPdfJs = await recogniser();
  if (reading++ === 0) process.on("unhandledRejection", letGo);
  try {
    return await work();
  } finally {
    // Rejections are told of after all that is ready to run; only then is it over.
    await new Promise((resolve) => setTimeout(resolve, 0));
    if (--reading === 0) process.off("unhandledRejection", letGo);
  }
}

function letGo(reason: unknown): void {
  const { process } = globalThis as { readonly process?: Rejections };
  // Somebody else listens too and decides; else the rejection ends the program as it would have.
  if (isOfPdfJs(reason) || (process?.listenerCount("unhandledRejection") ?? 0) > 1) return;
  setTimeout(() => {
    throw reason;
  }, 0);
}

/** All errors of pdf.js' own have one base, which it does not export. */
async function recogniser(): Promise<(reason: unknown) => boolean> {
  const { InvalidPDFException } = await getResolvedPDFJS();
  const base = Object.getPrototypeOf(InvalidPDFException.prototype) as object;
  return (reason) =>
    Object.prototype.isPrototypeOf.call(base, reason as object) ||
    (reason instanceof Error && /\bpdfjs\b/.test(reason.stack ?? ""));
}
