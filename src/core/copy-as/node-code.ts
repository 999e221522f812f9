import { jsonLeaves } from './json-leaves';
import { layOutJson } from './lay-out-json';
import type { SdkCall } from './sdk-call';

/** A call with the official Node.js SDK, by the client that takes every service. */
export function nodeCode(call: SdkCall): string {
  const { endpoint, version, action, region, language, isPlainHttp, hasToken } = call;
  const profile = [
    ...(language === undefined ? [] : [`language: ${string(language)}`]),
    ...(isPlainHttp ? ["httpProfile: { protocol: 'http://' }"] : []),
  ];
  return `const { CommonClient } = require('tencentcloud-sdk-nodejs-common');

const client = new CommonClient(${string(endpoint)}, ${string(version)}, {
  credential: {
    secretId: process.env.TENCENTCLOUD_SECRET_ID,
    secretKey: process.env.TENCENTCLOUD_SECRET_KEY,${
      hasToken ? '\n    token: process.env.TENCENTCLOUD_TOKEN,' : ''
    }
  },${region === undefined ? '' : `\n  region: ${string(region)},`}${
    profile.length === 0 ? '' : `\n  profile: { ${profile.join(', ')} },`
  }
});

${parameters(call.json)}

client.request(${string(action)}, parameters).then(
  (response) => console.log(JSON.stringify(response, null, 2)),
  (error) => {
    console.error(error);
    process.exitCode = 1;
  },
);
`;
}

/**
 * JSON as an object of JavaScript. What JavaScript would change goes as text: the SDK sends a Buffer as
 * it is (http_connection.js of tencentcloud-sdk-nodejs-common 4.1.220) and drops null from objects.
 */
function parameters(json: string): string {
  const laidOut = layOutJson(json);
  if (!isChangedByJavaScript(json)) return `const parameters = ${laidOut};`;
  const isRaw = !/[`\\]|\$\{/.test(laidOut);
  const text = isRaw ? `\`${laidOut}\`` : string(laidOut);
  return `// As text: JavaScript would change numbers or null in it.\nconst parameters = Buffer.from(${text});`;
}

function isChangedByJavaScript(json: string): boolean {
  if (json.includes('__proto__') || /\\u005[fF]/.test(json)) return true;
  return jsonLeaves(json).some(({ kind, start, end }) => {
    const source = json.slice(start, end);
    return source === 'null' || (kind === 'number' && String(Number(source)) !== source);
  });
}

/** JSON's strings are JavaScript's. */
function string(text: string): string {
  return JSON.stringify(text);
}
