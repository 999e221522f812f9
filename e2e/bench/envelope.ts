import { main } from './envelope.bench';

/** `npx tsx e2e/bench/envelope.ts`: runs the bench by hand. */
main();
