// not TypeScript: by this extension the single-file edition, which has no pages to prerender, leaves it out
export const prerender = true;
export const trailingSlash = 'always';
