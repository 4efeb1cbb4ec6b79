/** Replaces line breaks: in a subject they start another header in some mail programs. */
export const oneLine = (text: string): string => text.replace(/[\p{Cc}\u2028\u2029\s]+/gu, ' ').trim();
