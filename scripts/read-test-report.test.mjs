import { describe, expect, it } from 'vitest';
import { readStoryReport, readUnitReport } from './read-test-report.mjs';

const unit = (status, fullName = 'a rule') => ({ status, fullName });
const file = (...assertionResults) => ({
  name: 'a.test.ts',
  status: assertionResults.some(({ status }) => status === 'failed') ? 'failed' : 'passed',
  assertionResults,
});
const brokenFile = { name: 'b.test.ts', status: 'failed', assertionResults: [] };
const spec = (title, ...tests) => ({
  title,
  tests: tests.map(([projectName, status]) => ({ projectName, status })),
});

const CASES = [
  {
    name: 'unit tests by their result',
    read: readUnitReport,
    report: { testResults: [file(unit('passed'), unit('failed')), file(unit('passed'))] },
    expect: { passed: 2, failed: 1, skipped: 0 },
  },
  {
    name: 'a file that could not be run as a failure',
    read: readUnitReport,
    report: { testResults: [file(unit('passed')), brokenFile] },
    expect: { passed: 1, failed: 1, skipped: 0 },
  },
  {
    name: 'a skipped check over ../shared as skipped',
    read: readUnitReport,
    report: { testResults: [file(unit('passed'), unit('skipped', 'x (no ../shared)'))] },
    expect: { passed: 1, failed: 0, skipped: 1 },
  },
  {
    name: 'any other skipped test as a failure',
    read: readUnitReport,
    report: { testResults: [file(unit('passed'), unit('skipped'), unit('todo'))] },
    expect: { passed: 1, failed: 2, skipped: 0 },
  },
  {
    name: 'a run without tests as a failure',
    read: readUnitReport,
    report: { testResults: [] },
    expect: { passed: 0, failed: 1, skipped: 0 },
  },
  {
    name: 'a story once for each browser, in nested groups too',
    read: readStoryReport,
    report: {
      errors: [],
      suites: [
        {
          specs: [spec('a', ['chromium', 'expected'], ['firefox', 'unexpected'])],
          suites: [{ specs: [spec('b', ['chromium', 'expected'], ['firefox', 'flaky'])] }],
        },
      ],
    },
    expect: { passed: 3, failed: 1, skipped: 0 },
  },
  {
    name: 'a skipped story as a failure',
    read: readStoryReport,
    report: { errors: [], suites: [{ specs: [spec('a', ['firefox', 'skipped'])] }] },
    expect: { passed: 0, failed: 1, skipped: 0 },
  },
  {
    name: 'an error outside the stories as a failure',
    read: readStoryReport,
    report: { errors: [{ message: 'x' }], suites: [{ specs: [spec('a', ['f', 'expected'])] }] },
    expect: { passed: 1, failed: 1, skipped: 0 },
  },
];

describe('a test report counts', () => {
  for (const { name, read, report, expect: counts } of CASES) {
    it(name, () => {
      expect(read(report).counts).toEqual(counts);
    });
  }
});
