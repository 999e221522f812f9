/** Stands for fs, os and https-proxy-agent: the SDK imports them for things a page never does. */
export const homedir = (): string => '/';
export const existsSync = (): boolean => false;
export const readFileSync = (): string => '';
export const statSync = (): object => ({});

export default {};
