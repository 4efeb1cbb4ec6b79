// Empty substitute for imports of jsPDF that the report never uses; see the aliases in vite.config.ts.
export default undefined;
export const decode = undefined;
