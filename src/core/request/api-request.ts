/** Who signed a call, and so whose key and clock a signature error speaks of. */
export type Signer =
  /** The page: Authorization or Signature stands in its own request. */
  | 'page'
  /** A Tencent console's gateway signs for the signed-in person. */
  | 'gateway'
  /** The page's own server: the request came to it unsigned. */
  | 'server'
  /** Nobody: `Authorization: SKIP`. */
  | 'none'
  /** Cannot be told from what was seen. */
  | 'unknown';

/** Where a request went. */
export type EndpointKind =
  /** A host of the API itself, such as `cvm.tencentcloudapi.com`. */
  | 'api'
  /** A Tencent console's gateway, such as `/cgi/capi`. */
  | 'gateway'
  /** Any other host that took an API request, such as the page's own proxy. */
  | 'proxy';

/** How the request carries its action and signature. */
export type SignatureForm =
  /** TC3-HMAC-SHA256 in the Authorization header. */
  | 'v3'
  /** HmacSHA1 or HmacSHA256 in query or form. */
  | 'v1'
  /** `Authorization: SKIP`. */
  | 'skip'
  /** Not signed by whoever sent it. */
  | 'unsigned';

/** What a request asks of the API. A field is `undefined` where the request does not say it. */
export interface ApiRequest {
  readonly service: string | undefined;
  readonly action: string | undefined;
  readonly version: string | undefined;
  readonly region: string | undefined;
  readonly language: string | undefined;
  /** Host, with the port where it is not the scheme's own. */
  readonly endpoint: string;
  readonly endpointKind: EndpointKind;
  readonly signatureForm: SignatureForm;
  readonly signer: Signer;
}
