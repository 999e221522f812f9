/** What an SDK signs in a POST of JSON, by what its X-TC-RequestClient begins with. */
const JSON_TYPES: readonly (readonly [client: string, contentType: string])[] = [
  // tencentcloud-sdk-nodejs-common 4.1.220, http/http_connection.js
  ['SDK_NODEJS_', 'application/json'],
  // tencentcloud-sdk-python, common/abstract_client.py
  ['SDK_PYTHON_', 'application/json'],
  // tencentcloud-sdk-go, common/client.go
  ['SDK_GO_', 'application/json'],
  // tencentcloud-sdk-java, common/AbstractClient.java: its HTTP client always adds the charset
  ['SDK_JAVA_', 'application/json; charset=utf-8'],
];

/** All four of them in a GET. */
const GET_TYPE = 'application/x-www-form-urlencoded';

/**
 * The Content-Type that an official SDK signs of its own accord; `undefined` for other clients. Its
 * user may have set another, which is then signed as it is.
 */
export function usualContentType(requestClient: string, method: string): string | undefined {
  const jsonType = JSON_TYPES.find(([client]) => requestClient.startsWith(client))?.[1];
  return jsonType !== undefined && method.toUpperCase() === 'GET' ? GET_TYPE : jsonType;
}
