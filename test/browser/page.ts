/** The page: answers, and sends the answers back to where it came from. */
import { answersAsJson } from "./answers.ts";

const send = (body: string): void => void fetch("/answers", { method: "POST", body });

try {
  send(answersAsJson());
} catch (error) {
  send(`failed: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
}
