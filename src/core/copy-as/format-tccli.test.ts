import { spawnSync } from 'node:child_process';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type MadeCall, madeCall } from '../made-call.fixture';
import type { ApiRequest } from '../request/api-request';
import { formatTccli } from './format-tccli';

const withBody = (text: string, request: Partial<ApiRequest> = {}): MadeCall => ({
  request: { action: 'RunInstances', region: 'ap-guangzhou', ...request },
  exchange: { requestHeaders: [], requestBody: { kind: 'text', text } },
});
const form = 'application/x-www-form-urlencoded';

const TABLE: readonly {
  readonly name: string;
  readonly call: MadeCall;
  readonly expected: readonly string[];
}[] = [
  {
    name: 'texts and whole numbers as options',
    call: withBody('{"InstanceType":"S5 small","InstanceCount":2}'),
    expected: [
      'tccli cvm RunInstances \\',
      '  --version 2017-03-12 \\',
      '  --region ap-guangzhou \\',
      "  --InstanceType 'S5 small' \\",
      '  --InstanceCount 2',
    ],
  },
  {
    name: 'a short call in one line',
    call: withBody('{"Limit":20}', { region: undefined, action: 'DescribeInstances' }),
    expected: ['tccli cvm DescribeInstances --version 2017-03-12 --Limit 20'],
  },
  {
    name: 'a call without parameters',
    call: withBody('', { region: undefined }),
    expected: ['tccli cvm RunInstances --version 2017-03-12'],
  },
  {
    name: 'a value that looks like an option with an equals sign',
    call: withBody('{"Offset":-1,"Name":"--region"}', { region: undefined }),
    expected: ['tccli cvm RunInstances --version 2017-03-12 --Offset=-1 --Name=--region'],
  },
  {
    name: 'nested parameters as the text that was sent, with all its digits',
    call: withBody('{"Ids":[123456789012345678901],\n "Name":"it\'s"}'),
    expected: [
      'tccli cvm RunInstances \\',
      '  --version 2017-03-12 \\',
      '  --region ap-guangzhou \\',
      `  --cli-input-json file:///dev/stdin <<< '{"Ids":[123456789012345678901],`,
      ` "Name":"it'\\''s"}'`,
    ],
  },
  {
    name: 'a boolean as JSON, since tccli makes true of the option False',
    call: withBody('{"DryRun":false}', { region: undefined }),
    expected: [
      'tccli cvm RunInstances \\',
      '  --version 2017-03-12 \\',
      `  --cli-input-json file:///dev/stdin <<< '{"DryRun":false}'`,
    ],
  },
  {
    name: 'a name that tccli would take for its own option as JSON',
    call: withBody('{"output":"x"}', { region: undefined }),
    expected: [
      `tccli cvm RunInstances --version 2017-03-12 --cli-input-json file:///dev/stdin <<< '{"output":"x"}'`,
    ],
  },
  {
    name: 'what the API refused for its parameters as JSON, so that tccli does not judge it first',
    call: {
      ...withBody('{"Limit":"many"}', { region: undefined }),
      body: '{"Response":{"Error":{"Code":"InvalidParameter.X","Message":"m"},"RequestId":"r"}}',
    },
    expected: [
      'tccli cvm RunInstances \\',
      '  --version 2017-03-12 \\',
      `  --cli-input-json file:///dev/stdin <<< '{"Limit":"many"}'`,
    ],
  },
  {
    name: 'another endpoint and the language',
    call: withBody('{}', { endpoint: 'cvm.intl.tencentcloudapi.com', language: 'en-US' }),
    expected: [
      'tccli cvm RunInstances \\',
      '  --version 2017-03-12 \\',
      '  --region ap-guangzhou \\',
      '  --endpoint cvm.intl.tencentcloudapi.com \\',
      '  --language en-US',
    ],
  },
  {
    name: 'the parameters of a console’s gateway, without its own',
    call: withBody(
      '{"serviceType":"cvm","data":{"Version":"2017-03-12","Language":"zh-CN","Limit":20}}',
      { endpointKind: 'gateway', endpoint: 'console.cloud.tencent.com', region: undefined },
    ),
    expected: ['tccli cvm RunInstances --version 2017-03-12 --Limit 20'],
  },
  {
    name: 'a form, with a guess at its numbers',
    call: {
      request: { region: undefined },
      exchange: {
        url: 'https://cvm.tencentcloudapi.com/',
        requestHeaders: [{ name: 'Content-Type', value: form }],
        requestBody: {
          kind: 'text',
          text: 'Action=DescribeInstances&Filters.0.Name=zone&Filters.0.Values.0=a&Limit=5&Nonce=1',
        },
      },
    },
    expected: [
      '# It was sent as a form, where all values are text: which are numbers is guessed here.',
      'tccli cvm DescribeInstances \\',
      '  --version 2017-03-12 \\',
      `  --cli-input-json file:///dev/stdin <<< '{"Filters":[{"Name":"zone","Values":["a"]}],"Limit":5}'`,
    ],
  },
  {
    name: 'a request that does not say everything',
    call: withBody('[1]', {
      ...{ service: undefined, version: undefined, region: undefined },
      endpointKind: 'proxy',
    }),
    expected: [
      '# The request does not say its service: fill in SERVICE.',
      '# The request does not say its version: fill in VERSION.',
      '# Its body is not a JSON object. It is left out.',
      'tccli SERVICE RunInstances --version VERSION',
    ],
  },
  {
    name: 'a secret as its mask, and says so',
    call: withBody('{"Password":"hunter2"}', { region: undefined }),
    expected: [
      '# Masked: Password. Put the values back in before you run it.',
      expect.stringMatching(
        /^tccli cvm RunInstances --version 2017-03-12 --Password '‹Password.*›'$/,
      ),
    ],
  },
];

describe('a call as a tccli command', () => {
  it.each(TABLE)('writes $name', ({ call, expected }) => {
    expect(formatTccli(madeCall(call)).text.split('\n')).toEqual(expected);
  });

  it('says what in the text is masked, and of what is not in the text nothing', () => {
    expect(formatTccli(madeCall()).maskedNames).toEqual([]);
    const secret = madeCall(withBody('{"Password":"hunter2"}'));
    expect(formatTccli(secret).maskedNames).toEqual(['Password']);
    expect(formatTccli(secret, { isUnmasked: true })).toMatchObject({
      text: expect.stringContaining('hunter2'),
      masked: [],
    });
  });

  it('hands tccli in bash the same parameters, whatever they are', () => {
    const value = fc.oneof(
      fc.string({ unit: fc.constantFrom(...'\'"\\$`!#&;|<>(){}*?~ \n\t\u001bé‹😀', 'a') }),
      fc.integer(),
      fc.boolean(),
      fc.constant(null),
      fc.array(fc.string(), { maxLength: 3 }),
    );
    const parameters = fc.dictionary(fc.stringMatching(/^[A-Za-z]\w{0,8}$/), value, { maxKeys: 5 });
    for (const drawn of fc.sample(parameters, 100)) {
      const { text } = formatTccli(madeCall(withBody(JSON.stringify(drawn))), { isUnmasked: true });
      expect(toldTccli(text)).toEqual(withoutNul(drawn));
    }
  });
});

/** Its arguments and its input, as tccli would read them. */
function toldTccli(command: string): unknown {
  const stub = `tccli() { printf '%s\\0' "$@"; case "$*" in *file:///dev/stdin*) cat ;; esac; }\n`;
  const { status, error, stdout } = spawnSync('bash', ['--norc'], { input: stub + command });
  if (error) throw error;
  expect(status).toBe(0);
  const words = stdout.toString('utf8').split('\0');
  const at = words.indexOf('file:///dev/stdin');
  if (at >= 0) return JSON.parse(words[at + 1] ?? '');
  const options: Record<string, unknown> = {};
  const rest = words.slice(words.indexOf('ap-guangzhou') + 1, -1);
  for (let index = 0; index < rest.length; index++) {
    const [, name = '', inline] = /^--(\w+)(?:=(.*))?$/s.exec(rest[index] ?? '') ?? [];
    options[name] = inline ?? rest[++index];
  }
  return options;
}

/** Options are text; tccli makes numbers of them by its own model. */
function withoutNul(parameters: Readonly<Record<string, unknown>>): unknown {
  const values = Object.entries(parameters);
  const areOptions = values.every(
    ([name, value]) =>
      /^[A-Z]/.test(name) && (typeof value === 'string' || typeof value === 'number'),
  );
  if (!areOptions) return parameters;
  return Object.fromEntries(values.map(([name, value]) => [name, String(value)]));
}
