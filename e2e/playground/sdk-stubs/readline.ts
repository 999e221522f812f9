/** Stands for readline: the SDK reads event streams with it, which a page cannot. */
export const createInterface = (): never => {
  throw new Error('readline is not in a browser');
};
