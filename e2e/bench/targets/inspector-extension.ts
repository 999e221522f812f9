/** The built extension; another build of it to compare with: `BENCH_EXTENSION=/tmp/other/chrome`. */
export const INSPECTOR = process.env.BENCH_EXTENSION ?? 'dist/chrome';
