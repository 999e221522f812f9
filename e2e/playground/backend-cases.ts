import type { PlaygroundCase } from './playground-case';
import { postJson } from './post-json';

/** The app's own backend calls the API by itself; only its answer shows it. */
export const backendCases: readonly PlaygroundCase[] = [
  backendCase('backend-flat', 'HTTP 500 {code, message, requestId}', 'forward-code'),
  backendCase('backend-nested', 'HTTP 500 {error: {code, requestId}}', 'forward-code?form=nested'),
  backendCase('backend-data', '{data: {errorCode, request_id}}', 'forward-code?form=data'),
  backendCase('backend-flat-200', 'HTTP 200 {code, …}', 'forward-code?status=200'),
  backendCase('backend-go', 'The Go SDK’s line of text', 'forward-code?form=go'),
  backendCase('backend-python', 'The Python SDK’s line of text', 'forward-code?form=python'),
  backendCase('backend-java', 'The Java SDK’s line of text', 'forward-code?form=java'),
  backendCase('backend-node', 'The Node SDK’s line, which has no code', 'forward-code?form=node'),
  backendCase('backend-envelope', 'The envelope, and no X-TC-Action', 'envelope'),
  backendCase('backend-envelope-error', 'The same, an error', 'envelope?error=1'),
  backendCase('backend-ordinary', 'Ordinary JSON that says Response', 'ordinary-json'),
  backendCase('backend-ordinary-top', 'Ordinary JSON, Response at the top', 'ordinary-json?top=1'),
];

function backendCase(name: string, about: string, path: string): PlaygroundCase {
  const url = `https://app.example.test/backend/${path}`;
  return { name, about, run: async () => [await postJson(url, { page: 1 })] };
}
