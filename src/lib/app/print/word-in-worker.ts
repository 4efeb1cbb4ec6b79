import type { WordOrder } from './make-word';
import { workerAt } from './worker-at';
import workerUrl from './word-worker?worker&url';

const worker = workerAt(workerUrl);

/** Makes a Word file in its own worker, so that a PDF does not wait for the library of Word. */
export const wordInWorker = (order: WordOrder): Promise<Blob> => worker.ask(order);
