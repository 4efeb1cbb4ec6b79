/** Rules as they stand; the name tells editors what is in the text. */
export const css = (parts: TemplateStringsArray): string => parts.join('').trim();
