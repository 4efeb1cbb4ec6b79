/** What a browser keeps databases with. */
export type Keeping = Pick<typeof globalThis, 'indexedDB' | 'IDBKeyRange'>;

/** The browser's own keeping while one in memory takes its place, as in the edition in one file. */
export const inMemory: { insteadOf: Keeping | undefined } = { insteadOf: undefined };
