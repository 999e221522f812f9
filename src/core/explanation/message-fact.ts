/** Something that an error's message names. Every text stands as it does in the message. */
export type MessageFact =
  /** A parameter of the request, by its name or path, and what is wrong with it. */
  | { readonly kind: 'parameter'; readonly name: string; readonly problem: ParameterProblem }
  /** A header that all calls need, such as X-TC-Action. */
  | { readonly kind: 'header'; readonly name: string; readonly problem: ParameterProblem }
  /** The type that the parameter should have had. */
  | { readonly kind: 'wanted-type'; readonly type: string }
  /** The value that was not accepted. */
  | { readonly kind: 'input-value'; readonly value: string }
  /** How many calls came in a second, and how many may. `count` is `undefined` where only the limit is named. */
  | { readonly kind: 'frequency'; readonly count: number | undefined; readonly limit: number }
  /** The operation that CAM refused, such as `cvm:RunInstances`. */
  | { readonly kind: 'cam-action'; readonly action: string }
  /** The resource on which it was refused, in six segments: `qcs::cvm:ap-guangzhou:uin/1:instance/*`. */
  | { readonly kind: 'resource'; readonly resource: string }
  /** The account that owns the resource. */
  | { readonly kind: 'account'; readonly uin: string }
  /** The server's clock, Unix time in seconds. */
  | { readonly kind: 'server-time'; readonly seconds: number };

export type ParameterProblem =
  /** It is not in the request. */
  | 'missing'
  /** Its text does not have the form it should. */
  | 'format'
  /** It stands in the request more than once. */
  | 'repeated'
  /** It should be JSON and is not. */
  | 'json'
  /** Its array's indexes have gaps or do not begin with 0. */
  | 'array'
  /** It is of another type than it should be. */
  | 'type'
  /** Its value is not allowed. */
  | 'value'
  /** The action does not know it. */
  | 'unknown';
