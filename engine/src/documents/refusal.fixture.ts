/** The code with which a reading was refused. */
import { EmbargoError } from "../model/index.ts";

/** Code of the error; `accepted` when there was none. Anything but an `EmbargoError` is thrown on. */
export async function refusalOfPromise(reading: Promise<unknown>): Promise<string> {
  try {
    await reading;
    return "accepted";
  } catch (error) {
    if (error instanceof EmbargoError) return error.code;
    throw error;
  }
}
