import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { madeCall } from '../core/made-call.fixture';
import { timeline } from './timeline';

const ERROR = '{"Response":{"Error":{"Code":"A.B","Message":"m"},"RequestId":"r"}}';
const at = (startedAt: number, body = '{"Response":{"RequestId":"r"}}') =>
  madeCall({ body, exchange: { startedAt } });

describe('the timeline', () => {
  it('is empty where there is no call', () => {
    expect(timeline([], 100)).toMatchObject({ times: [], counts: [], errorCounts: [] });
  });

  it('has one step for calls of one moment', () => {
    expect(timeline([at(1000), at(1000, ERROR)], 100)).toMatchObject({
      times: [1000],
      counts: [2],
      errorCounts: [1],
    });
  });

  it('counts in steps that a clock has, empty ones too', () => {
    const { times, counts, stepMs } = timeline([at(0), at(1500), at(9900), at(9999)], 12);
    expect(stepMs).toBe(1000);
    expect(times).toEqual([0, 1000, 2000, 3000, 4000, 5000, 6000, 7000, 8000, 9000]);
    expect(counts).toEqual([1, 1, 0, 0, 0, 0, 0, 0, 0, 2]);
  });

  it('counts every call once, in no more steps than asked for, however far apart', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 4e12 }), { minLength: 1, maxLength: 40 }),
        fc.integer({ min: 3, max: 200 }),
        (times, maxSteps) => {
          const { counts } = timeline(
            times.map((time) => at(time)),
            maxSteps,
          );
          expect(counts.length).toBeLessThanOrEqual(maxSteps);
          expect(counts.reduce((sum, it) => sum + it, 0)).toBe(times.length);
        },
      ),
    );
  });
});
