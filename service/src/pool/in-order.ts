/**
 * @module embargo-service/pool/in-order
 * Asks in batches and gives the answers back one by one, in the order of the questions.
 */

/** How a row of questions is cut up. */
export interface Cut {
  /** Questions a batch; 64 to 256 keep what a message costs below a hundredth of the work. */
  readonly size: number;
  /** Batches that are asked before the first of them is taken: bounds the memory, whatever the source holds. */
  readonly ahead: number;
}

/** A question with its answer. */
export interface Answered<Question, Answer> {
  readonly question: Question;
  readonly answer: Answer;
}

interface Asked<Question, Answer> {
  readonly questions: readonly Question[];
  readonly answers: Promise<readonly Answer[]>;
}

/**
 * Ask all questions of a source.
 *
 * What is not taken stops the reading: `ahead` × `size` questions are held at most, with their answers. Where the source
 * throws, the answers to what it gave before come first. A source that pauses holds the answers up to its next batch.
 *
 * @param ask answers a batch: one answer to each question, in their order.
 */
export async function* inOrder<Question, Answer>(
  source: AsyncIterable<Question> | Iterable<Question>,
  { size, ahead }: Cut,
  ask: (questions: readonly Question[]) => Promise<readonly Answer[]>,
): AsyncGenerator<Answered<Question, Answer>, void> {
  const reader = batchesOf(source, size);
  const asked: Asked<Question, Answer>[] = [];
  try {
    for (let ended = false; ; ) {
      while (!ended && asked.length < Math.max(1, ahead)) {
        const { questions, isLast } = await reader.next();
        ended = isLast;
        if (questions.length > 0) asked.push({ questions, answers: heldBack(ask(questions)) });
      }
      const oldest = asked.shift();
      if (oldest === undefined) break;
      yield* paired(oldest.questions, await oldest.answers);
    }
    reader.rethrow();
  } finally {
    await reader.close();
  }
}

function* paired<Question, Answer>(
  questions: readonly Question[],
  answers: readonly Answer[],
): Generator<Answered<Question, Answer>, void> {
  if (answers.length !== questions.length)
    throw new RangeError(`${answers.length} answers to ${questions.length} questions`);
  for (const [at, answer] of answers.entries()) yield { question: questions[at] as Question, answer };
}

/** A promise whose failure may be looked at later, or never where the answers are no longer wanted. */
function heldBack<T>(promise: Promise<T>): Promise<T> {
  promise.catch(() => {});
  return promise;
}

interface BatchReader<Question> {
  readonly next: () => Promise<{ readonly questions: readonly Question[]; readonly isLast: boolean }>;
  /** Throw what the source threw, if it did. */
  readonly rethrow: () => void;
  readonly close: () => Promise<void>;
}

function batchesOf<Question>(
  source: AsyncIterable<Question> | Iterable<Question>,
  size: number,
): BatchReader<Question> {
  const items = Symbol.asyncIterator in source ? source[Symbol.asyncIterator]() : source[Symbol.iterator]();
  let failure: { readonly error: unknown } | null = null;
  let isOver = false;
  return {
    next: async () => {
      const questions: Question[] = [];
      try {
        while (questions.length < Math.max(1, size)) {
          const item = await items.next();
          if (item.done === true) {
            isOver = true;
            break;
          }
          questions.push(item.value);
        }
      } catch (error) {
        isOver = true;
        failure = { error };
      }
      return { questions, isLast: isOver };
    },
    rethrow: () => {
      if (failure !== null) throw failure.error;
    },
    close: async () => {
      if (!isOver) await items.return?.();
    },
  };
}
