/**
 * @module embargo-service/pool/thread-main
 * What runs in a thread: takes lists and batches, one message after the other, and answers.
 */
import { parentPort, workerData } from "node:worker_threads";
import { toSent, type FromThread, type SentAnswer, type ThreadSetting, type ToThread } from "./messages.ts";
import type { OpenWork } from "./work.ts";

type AnswerOne = ReturnType<OpenWork<unknown, unknown, unknown>>;

const { work, setting } = workerData as ThreadSetting;
const { openWork } = (await import(work)) as { readonly openWork: OpenWork<unknown, unknown, unknown> };
let answerOne: AnswerOne = () => {
  throw new Error("no lists were sent");
};

function send(message: FromThread): void {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread has no origin
  parentPort?.postMessage(message);
}

function take(message: ToThread): void {
  if (message.kind === "batch") {
    const { questions, common } = message;
    sendAnswers(questions.map((question) => answer(question, common)));
    return;
  }
  const { generation } = message;
  try {
    // Lists that are refused leave those before in place.
    answerOne = openWork(message.lists, setting);
  } catch (error) {
    send({ kind: "refused", generation, failure: toSent(error) });
    return;
  }
  send({ kind: "ready", generation });
}

function answer(question: unknown, common: unknown): SentAnswer {
  try {
    return { answer: answerOne(question, common) };
  } catch (error) {
    return { failure: toSent(error) };
  }
}

function sendAnswers(answers: readonly SentAnswer[]): void {
  try {
    send({ kind: "answers", answers });
  } catch {
    send({ kind: "answers", answers: answers.map(sendable) });
  }
}

/** The answer, or that it is none that can be sent. */
function sendable(answer: SentAnswer): SentAnswer {
  try {
    return structuredClone(answer);
  } catch (error) {
    return { failure: toSent(error) };
  }
}

parentPort?.on("message", take);
