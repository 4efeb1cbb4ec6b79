// not TypeScript: by its ending the edition in one file, which has no pages to prerender, leaves this out
export const prerender = true;
export const trailingSlash = 'always';
