export default undefined;
export const decode = undefined;
